"""A capture of Remus, cut short, becomes an image of its last complete checkpoint."""

from __future__ import annotations

import json
import lzma
import struct
import subprocess
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import pytest
import xenstream
from helpers.cli import run
from helpers.edited import converted
from helpers.places import STREAMS
from helpers.processes import XENSTREAM
from helpers.verified import Unseekable, verified
from hypothesis import given, settings
from hypothesis import strategies as st
from samples.build import (
    BROKEN,
    DATA,
    LIBXL_TYPES,
    NOTAB,
    PV,
    QEMU_STATE,
    XALLOC,
    XTAB,
    LibxlStream,
    Rec,
    Stream,
    basic,
    hvm,
    libvirt,
    libxl,
    page,
    pv,
    vcpu,
    xl,
)
from xenstream.edit.checkpoints import CheckpointsError
from xenstream.edit.convert import convert
from xenstream.edit.relay import Relay
from xenstream.errors import StreamError
from xenstream.image import Image
from xenstream.io.output import OutputFile
from xenstream.io.source import open_source
from xenstream.limits import ENTRIES_AT_ONCE

REMUS = STREAMS / "pv-64bit-3vcpu.remus.xz"
"""What Xen 4.17's `xl remus` sent of a PV guest of three vCPUs until it was killed, after its tenth checkpoint."""

FREE = {PV: [DATA, DATA + 1, DATA + 2]}
"""Pfns that no page table of the guest maps, so that their contents do not matter to the rules."""

MAKERS: dict[str, Callable[..., Stream]] = {"hvm": hvm, "pv": pv, "pv32": lambda **rest: pv(4, **rest)}
RING = 0x100
"""The pfn of xenstore's ring in an HVM guest, which a receiver needs: it never becomes a hole."""

REGISTERS = {"X86_TSC_INFO", "SHARED_INFO", "HVM_CONTEXT", "HVM_PARAMS", "X86_PV_VCPU_BASIC"}


def model_state(number: int) -> bytes:
    """The state of a device model whose only device ends in this number."""
    return QEMU_STATE[:-9] + bytes([number] * 8) + QEMU_STATE[-1:]


def vcpu_with(number: int, width: int) -> bytes:
    """The context of a vCPU that holds this number in the first 8 bytes of its user registers."""
    raw, start = basic(width), 520 if width == 8 else 516
    return raw[:start] + bytes([number] * 8) + raw[start + 8 :]


class Capture:
    """A libxc stream of checkpoints, and the libxl stream that it is in; `ends` are where each is complete."""

    def __init__(self, kind: str, rng: Random, number: int, version: int = 3, big: bool = False) -> None:
        self.first = MAKERS[kind](version=version, big=big)
        self.is_pv = self.first.guest == PV
        start = 1 + max(i for i, rec in enumerate(self.first.records) if rec.type == 1)
        self.tail = self.first.records[start:-1]
        del self.first.records[start:]
        self.rounds = [self._round(rng, nth) for nth in range(number)]
        self.rest = [self._pages(rng, 0xEE), *self.tail[:2]]

    def _round(self, rng: Random, nth: int) -> list[Rec]:
        pages = [self._pages(rng, 16 * nth + i) for i in range(rng.randrange(3))]
        tail = [Rec(rec.type, rec.body) for rec in self.tail]
        for rec in tail:
            if rec.type == 8:
                rec.body = self.first.pack("IIQII", 0, 2600000, nth, 1, 0)
            elif rec.type == 4:
                rec.body = vcpu(self.first, vcpu_with(nth, self.width)) if nth % 2 else rec.body
        return [*pages, *tail, self.first.rec("CHECKPOINT")]

    @property
    def width(self) -> int:
        return self.first.get("X86_PV_INFO").body[0]

    def _pages(self, rng: Random, fill: int) -> Rec:
        pfns = FREE.get(self.first.guest, [*range(6), RING, 0xFEFFF, 1 << 30])
        chosen = [rng.choice(pfns) for _ in range(rng.randrange(1, 6))]
        populated = [NOTAB, NOTAB, NOTAB, XALLOC]
        kinds = [rng.choice(populated if pfn == RING else [*populated, XTAB, BROKEN]) for pfn in chosen]
        pages = zip(chosen, kinds, [page(fill) if kind == NOTAB else None for kind in kinds], strict=True)
        return self.first.rec("PAGE_DATA", self.first.page_data(*pages))

    def libxc(self) -> tuple[bytes, list[int]]:
        data, ends = self.first.to_bytes(), []
        for records in self.rounds:
            data += self._octets(records)
            ends.append(len(data))
        return data + self._octets(self.rest), ends

    def libxl(self) -> tuple[bytes, list[int]]:
        """In a libxl stream a checkpoint is complete with CHECKPOINT_END; of a PV guest nothing more is needed."""
        made = LibxlStream(self.first.to_bytes() + self._octets(self.rounds[0]), last=[])
        model = [] if self.is_pv else libxl(hvm(), emulator=True).last[:-1]
        ends = []
        for number, records in enumerate([*self.rounds[1:], self.rest]):
            ended = [*model, Rec(LIBXL_TYPES["CHECKPOINT_END"])]
            if model:
                state = struct.pack("<II", 2, 0) + model_state(number)
                ended[-2] = Rec(LIBXL_TYPES["EMULATOR_CONTEXT"], state)
            ends.append(len(made.to_bytes()) if self.is_pv else 0)
            made.continued.append((ended, b""))
            ends[-1] = ends[-1] or len(made.to_bytes())
            made.continued[-1] = ended, self._octets(records)
        return made.to_bytes(), ends

    def _octets(self, records: list[Rec]) -> bytes:
        return b"".join(rec.to_bytes(self.first.order) for rec in records)


def in_wrapper(capture: Capture, wrapper: str) -> tuple[bytes, list[int]]:
    data, ends = capture.libxc() if wrapper == "libxc" else capture.libxl()
    wrap: Any = {"libxc": bytes, "libxl": bytes, "xl": xl, "libvirt": libvirt}[wrapper]
    ahead = len(wrap(data)) - len(data)
    return wrap(data), [end + ahead for end in ends]


def guest_of(data: bytes) -> tuple[Any, ...]:
    """The guest's memory with its page types, and its registers, as far as they count."""
    with xenstream.open(data) as image:
        memory = image.memory
        pages = {pfn: bytes(contents) for pfn, contents in memory}
        kinds = memory.index.num_of_types()
        records = {key: record.raw() for key, record in memory.records.items()}
        vcpus = [state.to_json() for state in memory.vcpus.vcpus]
        return pages, kinds, records, vcpus


def types_of(data: bytes, layer: str) -> list[str]:
    with xenstream.open(data) as image:
        return [record.type for record in image.records() if record.layer == layer]


relaxed = settings(max_examples=5)


@pytest.mark.parametrize("wrapper", ["libxc", "libxl", "xl", "libvirt"])
@pytest.mark.parametrize("kind", MAKERS)
@relaxed
@given(seed=st.integers(0, 2**32))
def test_the_guest_is_that_of_the_last_complete_checkpoint(kind: str, wrapper: str, seed: int) -> None:
    rng = Random(seed)
    data, ends = in_wrapper(Capture(kind, rng, rng.randrange(1, 5)), wrapper)
    for length in (*ends, len(data), rng.randrange(ends[0], len(data)), rng.randrange(ends[-1], len(data))):
        complete = max(end for end in ends if end <= length)
        out, result = converted(data[:length])
        assert guest_of(out) == guest_of(data[:complete])
        report = verified(out)
        assert report.conforms and report.restorable, [finding.message for finding in report.findings]
        assert not {"CHECKPOINT", "VERIFY"} & report.records.keys() and report.records["END"] == 1
        assert report.libxl_records.keys() <= {"LIBXC_CONTEXT", "EMULATOR_XENSTORE_DATA", "EMULATOR_CONTEXT", "END"}
        assert all(report.records.get(name, 1) == 1 for name in REGISTERS)
        assert bool(result.lost) == (f"after checkpoint {ends.index(complete) + 1}" in result.changes[-1].what)
        with xenstream.open(out) as image:
            assert image.memory.index.num_of_times().keys() <= {1}


@pytest.mark.parametrize("wrapper", ["libxc", "libxl"])
def test_the_device_models_state_is_that_of_the_checkpoint(wrapper: str) -> None:
    data, ends = in_wrapper(Capture("hvm", Random(1), 3), "libxl")
    for number, end in enumerate(ends):
        for length in (end, end + 9):
            with xenstream.open(converted(data[:length])[0]) as image:
                (state,) = [record.raw() for record in image.records() if record.type == "EMULATOR_CONTEXT"]
            assert state.endswith(model_state(number))


def test_a_pv_guest_needs_no_checkpoint_end() -> None:
    """Nothing of such a guest follows CHECKPOINT; the device model of an HVM guest does, so that one does not count."""
    data, ends = in_wrapper(Capture("pv", Random(2), 2), "xl")
    for length in (ends[-1], ends[-1] + 4, ends[-1] + 8):
        out, result = converted(data[:length])
        assert types_of(out, "libxl") == ["LIBXC_CONTEXT", "END"]
        (added,) = ["added" in change.what for change in result.changes if change.layer == "libxl"]
        assert added == (length < ends[-1] + 8)
    data, ends = in_wrapper(Capture("hvm", Random(2), 2), "xl")
    assert converted(data[: ends[-1] - 1])[0] == converted(data[: ends[0]])[0]


def test_version_2_and_big_endian() -> None:
    for version, big in ((2, False), (3, True), (2, True)):
        data, ends = in_wrapper(Capture("hvm", Random(3), 3, version, big), "libxl")
        for wanted in (2, 3):
            out, result = converted(data[: ends[1]], wanted)
            assert guest_of(out) == guest_of(data[: ends[1]]) and verified(out).conforms
            assert (result.from_version, result.to_version, verified(out).version) == (version, wanted, wanted)


def test_pages_that_are_sent_again_are_left_out_of_records_of_any_size() -> None:
    stream = hvm().drop("END")
    start, count = stream.index("X86_TSC_INFO"), ENTRIES_AT_ONCE + 5
    entries = [(pfn, XTAB if pfn % 3 else XALLOC, None) for pfn in range(4, count)]
    many = stream.page_data((0, NOTAB, page(4)), (1, NOTAB, page(5)), *entries, (3, NOTAB, page(6)))
    stream.records.insert(start, stream.rec("PAGE_DATA", many))
    stream.add("CHECKPOINT").add("PAGE_DATA", stream.page_data((1, NOTAB, page(7)), (0x100, NOTAB, page(8))))
    stream.records += [*stream.records[start + 1 : start + 4], stream.rec("CHECKPOINT")]
    data = stream.to_bytes()
    out, result = converted(data)
    assert guest_of(out) == guest_of(data)
    assert "; 4 pages that were sent again are left out" in result.changes[0].what
    with xenstream.open(out) as image:
        sizes = [record.length for record in image.records() if record.has_pages]
    page_1 = 8 + 4096
    assert sizes == [8 + 8, 8 + 8, len(many) - page_1, 8 + 2 * page_1]


@pytest.mark.parametrize("layer", ["libxc", "libxl"])
def test_without_a_complete_checkpoint_it_is_refused_as_before(layer: str) -> None:
    data, ends = in_wrapper(Capture("hvm", Random(4), 2), layer)
    with pytest.raises(StreamError, match="the data ends"):
        converted(data[: ends[0] - 1])


def test_a_complete_stream_stays_as_it_is() -> None:
    stream = hvm().before("END", "CHECKPOINT")
    assert converted(stream.to_bytes())[0] == stream.to_bytes()


def test_verify_before_a_checkpoint_is_refused() -> None:
    stream = hvm().before("X86_TSC_INFO", "VERIFY").drop("END").add("CHECKPOINT")
    with pytest.raises(StreamError, match="VERIFY before a checkpoint"):
        converted(stream.to_bytes())


def test_a_pipe_is_refused_and_says_why() -> None:
    data, _ = in_wrapper(Capture("pv", Random(5), 2), "xl")
    with pytest.raises(CheckpointsError, match="can be converted only from a file, not from a pipe"):
        converted(Unseekable(data))


def test_memory_does_not_follow_the_capture(tmp_path: Path) -> None:
    stream = hvm().drop("END")
    tail = stream.records[stream.index("X86_TSC_INFO") :]
    body = stream.page_data(*((pfn, NOTAB, page(1)) for pfn in range(1024)))
    for _ in range(12):
        stream.records += [stream.rec("CHECKPOINT"), stream.rec("PAGE_DATA", body), *tail]
    (tmp_path / "in").write_bytes(stream.to_bytes())
    del body
    tracemalloc.start()
    try:
        with open_source(str(tmp_path / "in")) as source, OutputFile(str(tmp_path / "out")) as output:
            relay = Relay(source, output)
            convert(Image(relay), relay, 3)
            output.commit()
        assert tracemalloc.get_traced_memory()[1] < 8 << 20
    finally:
        tracemalloc.stop()
    assert (tmp_path / "out").stat().st_size < 5 << 20


# A real one.


def test_a_real_capture(tmp_path: Path) -> None:
    data = lzma.decompress(REMUS.read_bytes())
    out, result = converted(data)
    assert guest_of(out) == guest_of(data)
    assert [change.what for change in result.changes] == [
        "checkpoints 1 to 10 merged; 79 pages that were sent again are left out",
        "END in place of CHECKPOINT",
        "END in place of CHECKPOINT_END",
    ]
    report = verified(out)
    assert report.conforms and report.restorable and report.findings == []
    for cut in (8, 9, 17):  # before CHECKPOINT_END, inside CHECKPOINT, inside a vCPU's state
        length = len(data) - cut
        assert verified(converted(data[:length])[0]).restorable


def test_the_command(tmp_path: Path) -> None:
    new = tmp_path / "new"
    status, out, err = run("convert", REMUS, new)  # compressed, so that it passes once, and is read again
    assert (status, err) == (0, "") and out.startswith(f"{REMUS}: made an image of the last complete checkpoint\n")
    assert new.read_bytes() == converted(lzma.decompress(REMUS.read_bytes()))[0]
    status, out, _ = run("convert", REMUS, tmp_path / "old", "--to", "2", "--json")
    report = json.loads(out)
    assert status == 0 and (report["from_version"], report["to_version"]) == (3, 2)
    assert report["size"] == (tmp_path / "old").stat().st_size and verified(tmp_path / "old").restorable
    for source, target in (("-", tmp_path / "x"), (REMUS, "-")):
        command = [*XENSTREAM, "convert", source, target]
        piped = subprocess.run(command, input=lzma.decompress(REMUS.read_bytes()), capture_output=True, check=False)
        assert piped.returncode == 1 and b"only from a file" in piped.stderr and not (tmp_path / "x").exists()


def test_repair_points_to_convert(tmp_path: Path) -> None:
    status, out, err = run("repair", REMUS, tmp_path / "out")
    assert (status, out) == (1, "") and "`xenstream convert` makes an image of its last complete checkpoint" in err
    status, out, _ = run("repair", REMUS, tmp_path / "out", "--json")
    assert status == 1 and "xenstream convert" in json.loads(out)["refused"]
    assert not (tmp_path / "out").exists()
