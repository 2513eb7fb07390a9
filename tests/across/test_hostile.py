"""Input that no sender produces gets a one-line answer, within reasonable time and memory."""

from __future__ import annotations

import lzma
import struct
import tracemalloc
import zlib
from collections import Counter
from pathlib import Path
from random import Random

import pytest
import xenstream
import zstandard
from helpers.cli import run
from helpers.verified import Unseekable, rules_of, verified
from samples import build
from samples.build import SEXP, Rec, emu, hvm, libvirt, libxl, pv, xenopsd, xl
from xenstream.errors import SourceError
from xenstream.guest import registers
from xenstream.guest.registers import collect
from xenstream.inspect import coverage
from xenstream.io.source import open_source
from xenstream.limits import MOST_KINDS, MOST_OF_A_RULE, NUM_VCPUS
from xenstream.schema import layout
from xenstream.schema.names import RecordType
from xenstream.verify.verifier import Verifier


def written(folder: Path, data: bytes) -> Path:
    (folder / "guest").write_bytes(data)
    return folder / "guest"


@pytest.mark.parametrize("selector", ["HVM_CONTEXT.cpu", "HVM_CONTEXT.cpu[0].rip"])
def test_what_is_shown_is_cut_short(selector: str, tmp_path: Path) -> None:
    stream = hvm()
    stream.body("HVM_CONTEXT", struct.pack("<HHI", 2, 0, 16) + bytes(16))  # CPU time, which is longer
    status, _, err = run("show", written(tmp_path, stream.to_bytes()), selector)
    assert status == 2 and "too short" in err and err.count("\n") == 1


@pytest.mark.parametrize("encoding", ["foo", "hex", "rot13", "utf-7", "shift_jis", "idna", "undefined"])
def test_xml_in_an_odd_encoding(encoding: str) -> None:
    data = libvirt(hvm(), xml=f'<?xml version="1.0" encoding="{encoding}"?><domain/>'.encode() + b"\0")
    (finding,) = verified(data).findings
    assert finding.rule == "XV111" and "encoding" in finding.found


def test_xml_that_is_nested_deeply() -> None:
    (finding,) = verified(libvirt(hvm(), xml=b"<domain>" + b"<a>" * 400000 + b"\0")).findings
    assert finding.rule == "XV111" and "nested deeper than 256" in finding.found
    assert not verified(libvirt(hvm(), xml=b"<domain>" + b"<a>" * 256 + b"</a>" * 256 + b"</domain>\0")).findings


@pytest.mark.parametrize("name", ["[" * 700 + "]" * 700, "7", '{"a": 1}'])
def test_a_name_that_is_none(name: str, tmp_path: Path) -> None:
    config = f'{{"c_info": {{"name": {name}, "uuid": {name}}}}}'.encode()
    status, out, _ = run("info", written(tmp_path, xl(libxl(hvm()), config=config)), "--json")
    assert status == 0 and '"name": null, "uuid": null' in out


@pytest.mark.parametrize("sexp", [b"(" * 200000, b"(a b)" * 40000, b'"' + b"x" * 400000 + b'"'])
def test_an_s_expression_without_end_is_not_read(sexp: bytes) -> None:
    image = xenopsd(hvm())
    image.records[0].body = sexp
    tracemalloc.start()
    try:
        report = verified(image.to_bytes())
        assert tracemalloc.get_traced_memory()[1] < 32 << 20
    finally:
        tracemalloc.stop()
    assert set(rules_of(report)) <= {"XS302"}


@pytest.mark.parametrize(
    "arguments",
    [
        ["show", "{}", f"PAGE_DATA[{'9' * 5000}]"],
        ["show", "{}", "9" * 5000],
        ["memory", "find", "{}", "x", "--limit", "99999999999999999999"],
        ["memory", "dump", "{}", "-o", "-", "--p2m", "-"],
    ],
)
def test_odd_arguments(arguments: list[str], tmp_path: Path) -> None:
    path = written(tmp_path, hvm().to_bytes())
    status, _, err = run(*[argument.replace("{}", str(path)) for argument in arguments])
    assert status == 2 and "Traceback" not in err


def test_an_odd_regular_expression_gives_no_warning(tmp_path: Path) -> None:
    status, _, err = run("memory", "find", written(tmp_path, hvm().to_bytes()), "[[a]", "--regex")
    assert status in (0, 1) and not err


def test_outputs_that_are_no_files(tmp_path: Path) -> None:
    path = written(tmp_path, hvm().to_bytes())
    (tmp_path / "loop").symlink_to("loop")
    for name, what in (("loop", "symbolic links"), ("new/", "directory")):
        status, _, err = run("convert", path, f"{tmp_path}/{name}", "--force")
        assert status == 2 and what in err
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["guest", "loop"]


def test_types_without_number_are_counted_together() -> None:
    stream = hvm()
    where = stream.index("PAGE_DATA")
    stream.records[where:where] = [Rec(0x80001000 + number, b"") for number in range(MOST_KINDS + 500)]
    report = verified(stream.to_bytes())
    assert MOST_KINDS < len(report.records) < MOST_KINDS + 20 and report.conforms and report.restorable
    assert sum(report.records.values()) == len(stream.records) and report.records["others"] > 500


def test_vcpus_that_no_guest_has_are_not_kept() -> None:
    stream = pv()
    body = stream.get("X86_PV_VCPU_BASIC").body
    for number in range(200):
        stream.before("END", "X86_PV_VCPU_BASIC", stream.pack("II", NUM_VCPUS + number, 0) + body[8:])
    report = verified(stream.to_bytes())
    assert Counter(rules_of(report))["XC427"] == 200 and "XC430" not in rules_of(report)


def test_the_last_vcpu_that_is_kept_and_the_first_that_is_not() -> None:
    stream = pv()
    body = stream.get("X86_PV_VCPU_BASIC").body
    for number in (NUM_VCPUS - 1, NUM_VCPUS):
        stream.before("END", "X86_PV_VCPU_BASIC", stream.pack("II", number, 0) + body[8:])
    data = stream.to_bytes()
    with xenstream.open(data) as image:
        verifier = Verifier("", image.outermost)
        for event in image.events():
            verifier.take(event)
    assert set(verifier._state.vcpus) == {0, NUM_VCPUS - 1}
    with xenstream.open(data) as image:
        vcpus = {vcpu for kind, vcpu in image.memory.records if kind == RecordType.x86_pv_vcpu_basic}
    assert vcpus == {0, NUM_VCPUS - 1}


def with_dictionary(data: bytes, size: int) -> bytes:
    """Return data in xz's format; its block header asks for a dictionary of this size."""
    filters = [{"id": lzma.FILTER_LZMA2, "dict_size": 1 << 16}]
    made = bytearray(lzma.compress(data, filters=filters))
    start, end = 12, 12 + (made[12] + 1) * 4  # the block's header, after that of the stream
    made[made.index(b"\x21\x01", start, end) + 2] = (size.bit_length() - 13) * 2 + size.bit_count() - 1
    made[end - 4 : end] = struct.pack("<I", zlib.crc32(made[start : end - 4]))
    return bytes(made)


@pytest.mark.parametrize("mib", [64, 96, 128])
def test_dictionaries_of_xz_that_are_taken(mib: int) -> None:
    assert verified(with_dictionary(hvm().to_bytes(), mib << 20)).restorable


@pytest.mark.parametrize("mib", [192, 256, 1024])
def test_dictionaries_of_xz_that_are_not_taken(mib: int) -> None:
    with pytest.raises(SourceError, match="takes more than 144 MiB to decompress"):
        verified(with_dictionary(hvm().to_bytes(), mib << 20))


def test_findings_of_one_record_are_counted_beyond_some() -> None:
    image = libxl(hvm(), emulator=True)
    image.last[0].body = image.last[0].body[:8] + b"\0v\0" * 5000
    report = verified(image.to_bytes())
    assert rules_of(report)["XL314"] == MOST_OF_A_RULE
    assert report.suppressed["XL314"] == 5000 - MOST_OF_A_RULE and not report.restorable
    assert verified(Unseekable(image.to_bytes())) == report


def test_records_ahead_of_the_libxc_stream_are_not_all_held() -> None:
    image = xenopsd(hvm())
    image.records[1:1] = [emu("Xenops", body=SEXP) for _ in range(3000)]
    report = verified(image.to_bytes())
    assert report.version == 3 and report.xenopsd_records["Xenops"] == 3001


def test_data_that_take_much_memory_to_decompress_are_refused() -> None:
    octets = Random(1).randbytes(1000)
    parameters = zstandard.ZstdCompressionParameters(window_log=28, compression_level=1)
    zstd = zstandard.ZstdCompressor(compression_params=parameters).compressobj()
    filters = [{"id": lzma.FILTER_LZMA2, "dict_size": 1 << 28}]
    for data in (zstd.compress(octets) + zstd.flush(), lzma.compress(octets, filters=filters)):
        with pytest.raises(SourceError, match="-dc"), open_source(data) as source:
            source.read(10)


def test_an_octets_field_is_the_shortest_around_it() -> None:
    random = Random(2)
    for _ in range(50):
        starts = [random.randrange(40) for _ in range(12)]
        fields = [(start, start + random.randrange(1, 20), f"f{number}") for number, start in enumerate(starts)]
        along = coverage._FieldsAlong(fields)
        for position in sorted(random.sample(range(60), 20)):
            around = [stop - start for start, stop, _ in fields if start <= position < stop]
            found = along.at(position)
            length = next((stop - start for start, stop, path in fields if path == found), None)
            assert length == min(around, default=None)


def test_coverage_of_more_fields_than_are_looked_at() -> None:
    stream = hvm()
    stream.body("HVM_CONTEXT", b"\x7f\0\0\0\0\0\0\0" * 100000)
    with build_image(stream) as image:
        result = coverage.coverage(image)
    share = next(share for share in result.shares if share.type == "HVM_CONTEXT")
    assert share.named and share.opaque and result.total.octets == len(stream.to_bytes())


def build_image(stream: build.Stream):
    import xenstream

    return xenstream.open(stream.to_bytes())


def test_a_body_of_just_so_many_parts_is_decoded() -> None:
    leaf = build.Stream(build.HVM).pack("6I", 0, 0, 0, 0, 0, 0)
    for more, is_decoded in ((0, True), (1, False)):
        with build_image(hvm().body("X86_CPUID_POLICY", leaf * (layout.MOST_PARTS + more))) as image:
            record = next(record for record in image.records() if record.type == "X86_CPUID_POLICY")
            assert (record.body is not None, record.has_too_many_parts) == (is_decoded, not is_decoded)


@pytest.mark.parametrize("num_checkpoints", [0, 1, 2])
def test_no_more_state_of_vcpus_is_kept_than_a_bound(num_checkpoints: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Omissions are reported, and the replacement is counted again."""
    stream = pv()
    msrs = stream.get("X86_PV_VCPU_MSRS").body
    long = msrs + msrs[8:] * 1000
    monkeypatch.setattr(registers, "MOST_VCPU_STATE", 40 * (2 * len(long) + 2 * len(msrs)) + 11000)
    for number, body in ((1, long), (2, long), (3, long), (2, msrs), (3, long)):
        stream.before("END", "X86_PV_VCPU_MSRS", stream.pack("II", number, 0) + body[8:])
    for _ in range(num_checkpoints):
        stream.before("END", "CHECKPOINT")
    data = stream.to_bytes()
    with xenstream.open(data) as image:
        kept = {vcpu: record.length for (kind, vcpu), record in image.memory.records.items() if kind in MSRS}
        assert kept == {0: len(msrs), 1: len(long), 2: len(msrs), 3: len(long)}
        assert [problem for problem in image.memory.problems if "too much vCPU state" in problem]
    with xenstream.open(data) as image:
        assert [problem for problem in collect(image).problems if "too much vCPU state" in problem]


MSRS = [RecordType.x86_pv_vcpu_msrs]
