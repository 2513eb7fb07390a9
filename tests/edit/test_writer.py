"""Tests of the writer: against streams packed by hand, and against every byte of the real ones."""

from __future__ import annotations

import io
import tracemalloc
from collections.abc import Iterator
from typing import Any

import pytest
import xenstream
from helpers.real_streams import COMPLETE, unpacked
from helpers.verified import verified
from hypothesis import given, settings
from hypothesis import strategies as st
from samples import build
from samples.build import CONFIG, QEMU_STATE, XML, hvm, libvirt, libxl, pv, xenopsd, xl
from xenstream.edit.writer import (
    LibxcWriter,
    LibxlWriter,
    XenopsdWriter,
    octets_of,
    write_libvirt_header,
    write_xl_header,
)
from xenstream.errors import EncodeError
from xenstream.guest.pages.page_data import PageDataReader
from xenstream.schema.names import HvmContext
from xenstream.schema.packing import pack
from xenstream.schema.pfn_batch import PfnBatch
from xenstream.stream.events import Header
from xenstream.stream.record import Record


def rewritten(data: bytes) -> bytes:
    """Return what the writers make of everything that is read."""
    out = io.BytesIO()
    with xenstream.open(data) as image:
        writers: dict[str, Any] = {}
        headers: dict[str, Any] = {}
        for event in image.events():
            if isinstance(event, Header):
                headers[event.name] = event.body
                _rewrite_header(out, event, headers, writers)
            elif isinstance(event, Record):
                _rewrite_record(event, writers[event.layer])
    return out.getvalue()


def _rewrite_header(out: io.BytesIO, header: Header, headers: dict[str, Any], writers: dict[str, Any]) -> None:
    body = header.body
    match header.layer, header.name:
        case "xl", "optional data":
            write_xl_header(out, body.config, is_big_endian=not header.is_le, is_json=headers["header"].is_config_json)
        case "libvirt", "xml":
            write_libvirt_header(out, body.document.decode(), is_big_endian=not header.is_le)
        case "xenopsd", _:
            writers["xenopsd"] = XenopsdWriter(out)
        case "libxl", _:
            writers["libxl"] = LibxlWriter(
                out, is_big_endian=body.is_big_endian, is_converted_from_legacy=body.is_converted_from_legacy
            )
        case _, "domain header":
            image = headers["image header"]
            writers["libxc"] = LibxcWriter(
                out,
                body.guest_type,
                version=image.version,
                is_big_endian=image.is_big_endian,
                xen_version=(body.xen_major, body.xen_minor),
            )


def _rewrite_record(record: Record, writer: Any) -> None:
    if not record.has_pages:
        writer.record(record.header.record_type, record.body)
        return
    reader = PageDataReader.of(record)
    assert reader is not None
    batch = PfnBatch.joined(list(reader.batches()))
    writer.page_batch(batch.pfns, batch.codes, (octets for _, octets in reader.pages(0, reader.room)))


def made() -> Iterator[bytes]:
    for version in (2, 3):
        for big in (False, True):
            yield hvm(version, big).to_bytes()
            for width in (4, 8):
                yield pv(width, version, big).to_bytes()
    yield libxl(hvm(), emulator=True).to_bytes()
    yield xl(hvm())
    yield xl(hvm(big=True), order=">")
    yield libvirt(hvm())
    yield libvirt(hvm(), order=">")
    yield xenopsd(hvm()).to_bytes()


@pytest.mark.parametrize("data", list(made()))
def test_made_streams_come_back(data: bytes) -> None:
    assert rewritten(data) == data


@pytest.mark.parametrize("name", [*COMPLETE, "aborted-pvh-save"])
def test_real_streams_come_back(name: str) -> None:
    data = unpacked(name)
    assert rewritten(data) == data


@pytest.mark.parametrize("name", [*COMPLETE, "aborted-pvh-save"])
def test_every_field_of_every_real_record_is_written_back(name: str) -> None:
    data = unpacked(name)
    with xenstream.open(data) as image:
        for event in image.events():
            if isinstance(event, Header):
                octets = pack(event.body)
                assert octets == data[event.offset : event.offset + len(octets)] and octets
            elif isinstance(event, Record) and event.index < 20:
                assert octets_of(event.body) == event.raw()


def test_hvm_context_entries_are_packed_from_their_fields() -> None:
    with xenstream.open(unpacked("hvm-1vcpu")) as image:
        context = next(record for record in image.records() if record.type == "HVM_CONTEXT").body
    assert isinstance(context, HvmContext)
    packed = 0
    for entry in context.entries:
        if entry.header.typecode.name in ("cpu", "rtc", "pit", "mtrr"):
            assert pack(entry.body, entry.header.len_body) == entry._raw_raw_body
            packed += 1
    assert packed == 4


@pytest.mark.parametrize("big", [False, True])
@pytest.mark.parametrize("version", [2, 3])
def test_an_hvm_stream_in_a_few_lines(version: int, big: bool) -> None:
    out = io.BytesIO()
    writer = LibxcWriter(out, "x86_hvm", version=version, is_big_endian=big)
    if version == 3:
        writer.cpuid_policy([(0, None, 0xD, 2, 3, 4)])
        writer.msr_policy([(0xCE, 0x80000000)])
    writer.static_data_end()
    writer.page_data([(0, "notab", build.page(1)), (1, "notab", build.page(2)), (2, "xtab", None)])
    writer.page_data(iter([(0x100, 0, build.page(3)), (0x101, "XALLOC", None)]))
    writer.tsc_info("default", khz=2600000, nsec=12345, incarnation=1)
    writer.hvm_params({"store_pfn": 0x100, "console_pfn": 0x101})
    writer.hvm_context(build.hvm_context())
    writer.end()
    assert out.getvalue() == hvm(version, big).to_bytes()


@pytest.mark.parametrize("big", [False, True])
@pytest.mark.parametrize("width", [4, 8])
def test_a_pv_stream_in_a_few_lines(width: int, big: bool) -> None:
    expected = pv(width, big=big)
    out = io.BytesIO()
    writer = LibxcWriter(out, "x86_pv", is_big_endian=big)
    writer.pv_info(width, 4 if width == 8 else 3)
    writer.cpuid_policy([(0, None, 0xD, 2, 3, 4)])
    writer.msr_policy([(0xCE, 0x80000000)])
    writer.static_data_end()
    writer.p2m_frames(0, build.MAX_PFN, [build.P2M_FRAME])
    writer.page_data(build.pv_pages(width))
    writer.tsc_info(0, 2600000, 12345, 1)
    writer.shared_info(bytes(build.PAGE))
    writer.vcpu("X86_PV_VCPU_BASIC", 0, build.basic(width))
    for kind in ("X86_PV_VCPU_EXTENDED", "X86_PV_VCPU_XSAVE", "X86_PV_VCPU_MSRS"):
        writer.vcpu(kind, 0, expected.get(kind).body[8:])
    writer.end()
    assert out.getvalue() == expected.to_bytes()


def test_wrappers_in_a_few_lines() -> None:
    out = io.BytesIO()
    write_xl_header(out, CONFIG)
    libxl_writer = LibxlWriter(out)
    libxl_writer.libxc_context()
    out.write(hvm().to_bytes())
    libxl_writer.emulator_xenstore_data("qemu_upstream", 0, {"physmap/1/start_addr": "f0000000"})
    libxl_writer.emulator_context("qemu_upstream", 0, QEMU_STATE)
    libxl_writer.end()
    assert out.getvalue() == xl(libxl(hvm(), emulator=True))

    out = io.BytesIO()
    write_libvirt_header(out, XML[:-1].decode())  # as JSON does, it gets its NUL
    out.write(libxl(hvm()).to_bytes())
    assert out.getvalue() == libvirt(hvm())


def test_a_configuration_in_json_gets_its_nul() -> None:
    for config, is_json, written in ((CONFIG[:-1], True, CONFIG), (CONFIG, True, CONFIG), (b"a = 1", False, b"a = 1")):
        out = io.BytesIO()
        write_xl_header(out, config, is_json=is_json)
        assert out.getvalue() == xl(b"", written, mandatory=3 if is_json else 2)


def test_batches_are_no_larger_than_asked_for() -> None:
    out = io.BytesIO()
    writer = LibxcWriter(out, "x86_hvm")
    writer.static_data_end()
    writer.page_data((pfn, "notab", build.page(pfn % 256)) for pfn in range(2500))
    with xenstream.open(out.getvalue()) as image:
        assert [record.body.num_pfns for record in image.records() if record.has_pages] == [1024, 1024, 452]


class Nowhere:
    """A file object that keeps nothing of the data."""

    def write(self, data: bytes) -> None:
        pass


def test_pages_are_not_all_held() -> None:
    writer = LibxcWriter(Nowhere(), "x86_hvm")
    tracemalloc.start()
    try:
        writer.page_data((pfn, "notab", bytes(4096)) for pfn in range(10000))
        assert tracemalloc.get_traced_memory()[1] < 12 << 20  # two batches
    finally:
        tracemalloc.stop()


def test_a_changed_field_is_written() -> None:
    with xenstream.open(hvm().to_bytes()) as image:
        body = next(record for record in image.records() if record.type == "X86_TSC_INFO").body
        params = next(record for record in image.records() if record.type == "HVM_PARAMS").body
    body.khz = 5
    params.params[0].value = 7
    out = io.BytesIO()
    writer = LibxcWriter(out, "x86_hvm")
    writer.record("X86_TSC_INFO", body)
    writer.record("HVM_PARAMS", params)
    with xenstream.open(out.getvalue()) as image:
        tsc, written = image.records()
        assert (tsc.body.khz, written.body.params[0].value) == (5, 7)


@settings(max_examples=40)
@given(
    st.booleans(),
    st.lists(st.tuples(st.integers(0, 2**52 - 1), st.sampled_from([0, 1, 4, 9, 12, 13, 14, 15])), min_size=1),
)
def test_any_pfns_come_back(big: bool, entries: list[tuple[int, int]]) -> None:
    out = io.BytesIO()
    writer = LibxcWriter(out, "x86_hvm", is_big_endian=big)
    writer.page_data((pfn, kind, bytes(4096) if kind <= 12 else None) for pfn, kind in entries)
    with xenstream.open(out.getvalue()) as image:
        (record,) = image.records()
        assert [(entry.pfn, entry.type_code) for entry in record.body.pfns] == entries
        assert record.is_complete


@pytest.mark.parametrize(
    "write",
    [
        lambda w: w.page_data([(1 << 52, 0, bytes(4096))]),
        lambda w: w.page_data([(0, 0, bytes(4095))]),
        lambda w: w.page_data([(0, 0, None)]),
        lambda w: w.page_data([(0, 15, bytes(4096))]),
        lambda w: w.page_data([(0, "nosuch", None)]),
        lambda w: w.page_batch([1, 2], [0], []),
        lambda w: w.page_batch([1], [16], []),
        lambda w: w.record("NO_SUCH"),
        lambda w: w.record("END", iter([b""])),
        lambda w: w.record("TOOLSTACK", iter([b"12"]), 3),
        lambda w: w.tsc_info("default", 1 << 32, 0, 0),
        lambda w: w.pv_info(-1, 4),
    ],
)
def test_what_does_not_fit_is_refused(write: Any) -> None:
    with pytest.raises(EncodeError):
        write(LibxcWriter(io.BytesIO(), "x86_hvm"))


def test_what_is_written_conforms() -> None:
    report = verified(rewritten(xl(libxl(hvm(), emulator=True))))
    assert report.conforms and report.restorable
