"""The generated parser alone, without the semantic layer."""

from __future__ import annotations

import struct
from typing import Any

import pytest
from kaitaistruct import ValidationNotEqualError
from samples.build import LIBXL_TYPES, UNKNOWN, Rec, Stream, hvm, libxl, page, pv, table, xl
from xenstream_formats.libxc_migration_stream import LibxcMigrationStream as Libxc
from xenstream_formats.libxl_migration_stream import LibxlMigrationStream as Libxl
from xenstream_formats.x86_page_table import X86PageTable
from xenstream_formats.xl_save_file import XlSaveFile

RecordType = Libxc.RecordType


def parse(stream: Stream) -> Any:
    return Libxc.from_bytes(stream.to_bytes())


def body(parsed: Any, kind: Any, nth: int = 0) -> Any:
    return [record for record in parsed.image.records if record.header.record_type == kind][nth].body


@pytest.mark.parametrize("big", [False, True])
@pytest.mark.parametrize("version", [2, 3])
def test_headers(version: int, big: bool) -> None:
    parsed = parse(hvm(version, big))
    assert (parsed.image_header.version, parsed.image_header.is_big_endian) == (version, big)
    header = parsed.image.domain_header
    assert (header.guest_type, header.page_shift, header.xen_major, header.xen_minor) == (
        Libxc.GuestType.x86_hvm,
        12,
        4,
        17,
    )


@pytest.mark.parametrize("big", [False, True])
def test_every_record_type_of_a_pv_stream(big: bool) -> None:
    stream = pv(big=big)
    stream.before("END", "VERIFY").before("END", "TOOLSTACK", b"blob").before("END", "CHECKPOINT")
    stream.before("END", "CHECKPOINT_DIRTY_PFN_LIST", stream.pack("QQ", 7, 2**52 - 1))
    parsed = parse(stream)
    assert [record.header.record_type.value for record in parsed.image.records] == [rec.type for rec in stream.records]
    info = body(parsed, RecordType.x86_pv_info)
    assert (info.guest_width, info.pt_levels, info.is_valid_combination) == (8, 4, True)
    frames = body(parsed, RecordType.x86_pv_p2m_frames)
    assert (frames.p2m_start_pfn, frames.p2m_end_pfn, frames.p2m_pfns) == (0, 15, [2])
    basic = body(parsed, RecordType.x86_pv_vcpu_basic)
    assert (basic.vcpu_id, basic.context.pfn_start_info, basic.context.pfn_cr3) == (0, 3, 5)
    assert body(parsed, RecordType.x86_pv_vcpu_xsave).context.xcr0.raw == 3
    assert body(parsed, RecordType.x86_pv_vcpu_msrs).context.msrs[0].value == 7
    tsc = body(parsed, RecordType.x86_tsc_info)
    assert (tsc.mode, tsc.khz, tsc.nsec, tsc.incarnation) == (Libxc.TscMode.default, 2600000, 12345, 1)
    assert body(parsed, RecordType.toolstack).data == b"blob"
    assert body(parsed, RecordType.checkpoint_dirty_pfn_list).pfns == [7, 2**52 - 1]
    assert body(parsed, RecordType.x86_cpuid_policy).leaves[0].edx == 4
    assert body(parsed, RecordType.x86_msr_policy).msrs[0].value == 0x80000000


@pytest.mark.parametrize("big", [False, True])
def test_pfn_entries_are_exact(big: bool) -> None:
    stream = hvm(big=big)
    entries = [(2**52 - 1, 0, page(1)), (0x123456789ABCD, 0xF, None), (2**31, 0xC, page(2)), (0, 0xE, None)]
    stream.body("PAGE_DATA", stream.page_data(*entries))
    data = body(parse(stream), RecordType.page_data)
    assert [(e.pfn, e.type_code, e.has_page) for e in data.pfns] == [
        (pfn, kind, contents is not None) for pfn, kind, contents in entries
    ]
    assert data.pages == [page(1), page(2)]


def test_pfn_entry_reserved_bits() -> None:
    stream = hvm()
    stream.body("PAGE_DATA", stream.pack("IIQ", 1, 0, 0xF << 60 | 0xA5 << 52 | 9))
    entry = body(parse(stream), RecordType.page_data).pfns[0]
    assert (entry.page_type, entry.reserved, entry.pfn) == (Libxc.PageType.xtab, 0xA5, 9)


def test_32_bit_guests() -> None:
    parsed = parse(pv(4))
    context = body(parsed, RecordType.x86_pv_vcpu_basic).context
    assert (context.pfn_start_info, context.pfn_cr3) == (3, 5)


def test_page_table_entry() -> None:
    raw = table(0xFFFFFFFFFF)[:8]
    entry = X86PageTable.Entry8.from_bytes(raw)
    assert (entry.is_present, entry.pfn) == (True, 0xFFFFFFFFFF)


def test_optional_and_unknown_records_stay_framed() -> None:
    parsed = parse(hvm().before("END", 0x80000001, b"12345").before("END", UNKNOWN, b"678"))
    optional, unknown = parsed.image.records[-3:-1]
    assert (optional.header.is_optional, optional.body.data) == (True, b"12345")
    assert (unknown.header.is_optional, unknown.body.data) == (False, b"678")


@pytest.mark.parametrize("make", [hvm, pv])
def test_a_cut_stream_parses_up_to_the_cut(make: Any) -> None:
    stream = make()
    data = stream.to_bytes()
    ends = [stream.offset(index + 1) for index in range(len(stream.records))]
    for length in range(40, len(data), 7):
        records = getattr(Libxc.from_bytes(data[:length]).image, "records", [])
        whole = sum(end <= length for end in ends)
        begun = sum(stream.offset(index) + 8 <= length for index in range(len(stream.records)))
        assert whole <= len(records) == begun


def test_a_short_body_harms_only_itself() -> None:
    parsed = parse(hvm().body("X86_TSC_INFO", b"1234"))
    assert len(parsed.image.records) == 9
    with pytest.raises(EOFError):
        body(parsed, RecordType.x86_tsc_info)


@pytest.mark.parametrize("length", [0xFFFFFFFF, 0x80000000])
def test_a_monstrous_length_is_not_believed(length: int) -> None:
    stream = hvm()
    stream.get("HVM_CONTEXT").length = length
    assert parse(stream).image.records[-1].header.len_body == length


def test_only_the_magic_is_demanded() -> None:
    odd = hvm()
    odd.version, odd.page_shift, odd.guest, odd.options = 99, 1, 77, 0xFFFE
    assert parse(odd).image.domain_header.guest_type == 77
    odd.ident = b"XENG"
    with pytest.raises(ValidationNotEqualError):
        parse(odd)


def test_layers_nest() -> None:
    parsed = XlSaveFile.from_bytes(xl(libxl(hvm(), emulator=True)))
    assert parsed.body.optional_data.config.startswith(b'{"c_info"')
    records = parsed.body.libxl_stream.body.records
    assert [record.header.record_type.name for record in records] == [
        "libxc_context", "emulator_xenstore_data", "emulator_context", "end_mark",
    ]  # fmt: skip
    assert records[0].libxc_stream.image.records[-1].header.record_type == RecordType.end_mark


def test_checkpoints_go_back_and_forth() -> None:
    first = hvm()
    first.records[-1:] = [first.rec("CHECKPOINT")]
    again = hvm()
    more = b"".join(rec.to_bytes("<") for rec in again.records[3:])
    stream = libxl(first)
    stream.continued = [([Rec(LIBXL_TYPES["EMULATOR_CONTEXT"], struct.pack("<II", 2, 0)), Rec(4)], more)]
    records = Libxl.from_bytes(stream.to_bytes()).body.records
    assert [record.header.record_type.name for record in records] == [
        "libxc_context", "emulator_context", "checkpoint_end", "end_mark",
    ]  # fmt: skip
    assert records[2].continued_libxc_stream.records[-1].header.record_type == RecordType.end_mark


def test_xenstore_pairs() -> None:
    stream = libxl(hvm(), emulator=True)
    records = Libxl.from_bytes(stream.to_bytes()).body.records
    assert [(pair.key, pair.value) for pair in records[1].body.pairs] == [("physmap/1/start_addr", "f0000000")]
    stream.last[0].body += b"key\xff\0no end"
    records = Libxl.from_bytes(stream.to_bytes()).body.records
    assert [(pair.key, pair.value) for pair in records[1].body.pairs][1:] == [("key\xff", "no end")]


def test_hvm_params_have_names() -> None:
    params = body(parse(hvm()), RecordType.hvm_params).params
    assert [(param.name.name, param.index) for param in params] == [("store_pfn", 1), ("console_pfn", 17)]


def test_a_cut_between_the_layers_keeps_what_stands_before_it() -> None:
    data = xl(hvm())
    libxc = data.index(b"\xff" * 8)
    for length in range(data.index(b"LibxlFmt"), libxc + 40):
        parsed = XlSaveFile.from_bytes(data[:length])
        assert parsed.body.header.is_stream_v2
        if length >= libxc:
            assert parsed.body.libxl_stream.body.records[0].header.record_type.name == "libxc_context"
    assert parsed.body.libxl_stream.body.records[0].libxc_stream.image_header.version == 3
