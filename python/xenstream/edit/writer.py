"""Writes libxc and libxl streams and the files of xl and libvirt, in either byte order.

Sizes, counts and padding are computed; layouts come from the definition (see `encoding`). A
writer writes to a sink, anything whose `write` takes all it is given, and holds one batch of
pages at most:

    with open("guest.save", "wb") as file:
        write_xl_header(file, b'{"c_info": {"type": "hvm", "name": "guest"}}')
        libxl = LibxlWriter(file)
        libxl.libxc_context()                       # the libxc stream follows in line

        libxc = LibxcWriter(file, "x86_hvm")        # version=3, is_big_endian=False, xen_version=(4, 17)
        libxc.static_data_end()
        libxc.page_data((pfn, "notab", page) for pfn, page in pages)
        libxc.page_batch(pfns, types, [contents])   # arrays, as one record
        libxc.tsc_info("default", khz=2600000, nsec=0, incarnation=1)
        libxc.hvm_params({"store_pfn": 0xfeffc})
        libxc.hvm_context(blob)
        libxc.end()

        libxl.emulator_context("qemu_upstream", 0, state)
        libxl.end()

Types, page types and so on are the members of the generated enums, their names, or numbers.
`record` writes any record: its body is bytes, an iterator of bytes with their total length,
or a decoded body, as `xenstream.stream.Record.body` is one, changed or not. Whether the stream
makes sense is for `xenstream verify` to say.

All raise EncodeError where a value does not fit the format.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import IntEnum
from io import BytesIO
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeVar

from kaitaistruct import KaitaiStruct

from .._lazy import np
from ..errors import EncodeError
from ..io.source import Sink
from ..schema import layout, packing
from ..schema.layers import framing_of
from ..schema.names import (
    CpuPolicy,
    DomainHeader,
    GuestType,
    ImageHeader,
    Libvirt,
    Libxc,
    Libxl,
    LibxlHeader,
    LibxlRecordType,
    PageType,
    RecordType,
    Xenopsd,
    Xl,
    name_of,
)
from ..schema.pfn_batch import PfnBatch, encode
from ..schema.pfn_entries import PageData, page_types
from ..schema.record_kinds import VERSION_WITH_STATIC_DATA_END

if TYPE_CHECKING:
    from numpy.typing import ArrayLike, NDArray

Octets = bytes | bytearray | memoryview
Body = Any  # Bytes, an iterator of them, or a KaitaiStruct
E = TypeVar("E", bound=IntEnum)

BATCH = 1024
"""pfns in a PAGE_DATA record, as libxenguest sends them (MAX_BATCH_SIZE)."""

_Image = Libxc.DomainImage


def member(enum: type[E], value: E | str | int) -> int:
    """Return the number of an enum's member, given by name or number.

    Raises EncodeError for a name that is not there.
    """
    if not isinstance(value, str):
        return int(value)
    known = {name_of(item): item for item in enum}
    if value.lower() not in known:
        raise EncodeError(f"there is no {enum.__name__} {value}; there is {', '.join(known)}")
    return int(known[value.lower()])


class RecordWriter:
    """Writes records of one layer, one of `xenstream.schema.layers.FRAMED`."""

    def __init__(self, sink: Sink, layer: str, is_big_endian: bool) -> None:
        self._sink = sink
        framing = framing_of(layer)
        self._header, self._types, self._len_field = framing.header, framing.types, framing.len_field
        self.is_big_endian = is_big_endian

    def record(self, kind: IntEnum | str | int, body: Body = b"", length: int | None = None) -> None:
        """Write a record. `length` is wanted where `body` is an iterator, its bytes in all."""
        if isinstance(body, KaitaiStruct):
            body = octets_of(body)
        if isinstance(body, Octets):
            length, body = len(memoryview(body).cast("B")), (body,)
        elif length is None:
            raise EncodeError("the length of a body that comes from an iterator must be given")
        header = self._make(self._header, type_code=member(self._types, kind), **{self._len_field: length})
        self._sink.write(packing.pack(header))
        written = 0
        for part in body:
            written += len(memoryview(part).cast("B"))
            if written <= length:
                self._sink.write(part)
        if written != length:
            raise EncodeError(f"a body of {written} bytes where {length} were announced")
        padding = layout.parse_bytes(self._header, packing.pack(header), is_le=not self.is_big_endian).len_padding
        if padding:
            self._sink.write(bytes(padding))

    def _make(self, cls: Any, *params: object, **fields: object) -> Any:
        return packing.make(cls, *params, is_le=not self.is_big_endian, **fields)

    def _octets(self, cls: Any, *params: object, **fields: object) -> bytes:
        return packing.pack(self._make(cls, *params, **fields))


class LibxcWriter(RecordWriter):
    """Writes a libxc stream: both headers when it is made, then what it is told.

    `guest_type` is x86_pv or x86_hvm (PVH guests too); `xen_version` that of the Xen that saved
    the domain, (0, n) for version n of a converter from the legacy format. After a CHECKPOINT
    inside libxl go on with the same writer.
    """

    def __init__(
        self,
        sink: Sink,
        guest_type: GuestType | str | int,
        *,
        version: int = 3,
        is_big_endian: bool = False,
        xen_version: tuple[int, int] = (4, 17),
    ) -> None:
        super().__init__(sink, "libxc", is_big_endian)
        self.version = version
        options = packing.flag(ImageHeader, "options", "is_big_endian") if is_big_endian else 0
        domain = self._make(
            DomainHeader,
            type_code=member(GuestType, guest_type),
            xen_major=xen_version[0],
            xen_minor=xen_version[1],
        )
        domain.page_shift = domain.known_page_shift
        sink.write(packing.octets(ImageHeader, version=version, options=options) + packing.pack(domain))

    def page_data(self, pages: Iterable[tuple[int, PageType | str | int, Octets | None]], batch: int = BATCH) -> None:
        """Write PAGE_DATA records of `batch` pfns each from (pfn, page type, contents).

        Contents are one page, None for types that have none.
        """
        pages = iter(pages)
        while chunk := list(islice(pages, batch)):
            pfns = [pfn for pfn, _, _ in chunk]
            codes = [member(PageType, kind) for _, kind, _ in chunk]
            self.page_batch(pfns, codes, [contents for _, _, contents in chunk if contents is not None])

    def page_batch(self, pfns: ArrayLike, types: ArrayLike, contents: Iterable[Octets]) -> None:
        """Write one PAGE_DATA record.

        `pfns` and `types`, page type codes, have n items each; `contents` yields the pages
        of those whose type has any, in pieces of any size.
        """
        entries = _entries(pfns, types)
        head = self._make(PageData, self.is_big_endian, num_pfns=len(entries))
        start = packing.pack(head) + encode(entries, self.is_big_endian)
        self.record(RecordType.page_data, _chain(start, contents), len(start) + entries.num_pages() * head.len_page)

    def pv_info(self, guest_width: int, pt_levels: int) -> None:
        """Write X86_PV_INFO: width of words in bytes, levels of page tables."""
        body = self._octets(_Image.X86PvInfo, guest_width=guest_width, pt_levels=pt_levels)
        self.record(RecordType.x86_pv_info, body)

    def p2m_frames(self, start_pfn: int, end_pfn: int, pfns: ArrayLike) -> None:
        """Write X86_PV_P2M_FRAMES: the pfns of the P2M's frames for `start_pfn` to `end_pfn`."""
        head = self._octets(_Image.X86PvP2mFrames, p2m_start_pfn=start_pfn, p2m_end_pfn=end_pfn)
        frames = np.asarray(pfns, dtype=np.uint64).astype(">u8" if self.is_big_endian else "<u8")
        self.record(RecordType.x86_pv_p2m_frames, head + frames.tobytes())

    def vcpu(self, kind: RecordType | str, vcpu_id: int, context: Body) -> None:
        """Write X86_PV_VCPU_BASIC, EXTENDED, XSAVE or MSRS: bytes or the decoded structure."""
        code = member(RecordType, kind)
        head = self._octets(_Image.X86PvVcpu, RecordType(code), vcpu_id=vcpu_id)
        self.record(code, head + _flat(context))

    def shared_info(self, page: Octets) -> None:
        """Write SHARED_INFO: the page."""
        self.record(RecordType.shared_info, page)

    def tsc_info(self, mode: IntEnum | str | int, khz: int, nsec: int, incarnation: int) -> None:
        """Write X86_TSC_INFO."""
        code = member(Libxc.TscMode, mode)
        body = self._octets(_Image.X86TscInfo, mode_code=code, khz=khz, nsec=nsec, incarnation=incarnation)
        self.record(RecordType.x86_tsc_info, body)

    def hvm_context(self, blob: Octets) -> None:
        """Write HVM_CONTEXT: Xen's HVM save records."""
        self.record(RecordType.hvm_context, blob)

    def hvm_params(self, params: Mapping[Any, int] | Sequence[tuple[Any, int]]) -> None:
        """Write HVM_PARAMS: values by HVM_PARAM_*, or pairs in an order of their own."""
        pairs = list(params.items() if isinstance(params, Mapping) else params)
        body = self._octets(_Image.HvmParams, num_params=len(pairs))
        for index, value in pairs:
            code = member(Libxc.HvmParamName, index)
            body += self._octets(_Image.HvmParam, index=code, value=value)
        self.record(RecordType.hvm_params, body)

    def cpuid_policy(self, leaves: Iterable[tuple[int, int | None, int, int, int, int]]) -> None:
        """Write X86_CPUID_POLICY from (leaf, subleaf, eax, ebx, ecx, edx); a subleaf may be None."""
        none = layout.constant(CpuPolicy, "no_subleaf")
        names = ("leaf", "subleaf", "eax", "ebx", "ecx", "edx")
        body = b""
        for row in leaves:
            values: dict[str, Any] = dict(zip(names, (none if value is None else value for value in row), strict=True))
            body += packing.octets(CpuPolicy.CpuidLeaf, **values)
        self.record(RecordType.x86_cpuid_policy, body)

    def msr_policy(self, msrs: Iterable[tuple[int, int]]) -> None:
        """Write X86_MSR_POLICY from (index, value)."""
        entries = (packing.octets(CpuPolicy.MsrEntry, index=index, value=value) for index, value in msrs)
        self.record(RecordType.x86_msr_policy, b"".join(entries))

    def static_data_end(self) -> None:
        """Write STATIC_DATA_END; in a version 2 stream nothing, as its receivers infer it."""
        if self.version >= VERSION_WITH_STATIC_DATA_END:
            self.record(RecordType.static_data_end)

    def verify(self) -> None:
        """Write VERIFY: the pages from here on repeat what was sent."""
        self.record(RecordType.verify)

    def checkpoint(self) -> None:
        """Write CHECKPOINT."""
        self.record(RecordType.checkpoint)

    def end(self) -> None:
        """Write END."""
        self.record(RecordType.end_mark)


class LibxlWriter(RecordWriter):
    """Writes a libxl stream: its header when it is made, then what it is told.

    The libxc stream goes to the same sink after `libxc_context`, from a writer of its own.
    """

    def __init__(self, sink: Sink, *, is_big_endian: bool = False, is_converted_from_legacy: bool = False) -> None:
        super().__init__(sink, "libxl", is_big_endian)
        wanted = {"is_big_endian": is_big_endian, "is_converted_from_legacy": is_converted_from_legacy}
        header = packing.make(LibxlHeader, options=_flags(LibxlHeader, "options", wanted))
        header.version = header.known_version
        sink.write(packing.pack(header))

    def libxc_context(self) -> None:
        """Write LIBXC_CONTEXT; the libxc stream is to follow."""
        self.record(LibxlRecordType.libxc_context)

    def emulator_xenstore_data(
        self, emulator: IntEnum | str | int, index: int, pairs: Mapping[str, str] | Sequence[tuple[str, str]]
    ) -> None:
        """Write EMULATOR_XENSTORE_DATA: values by path below the device model's own directory."""
        items = pairs.items() if isinstance(pairs, Mapping) else pairs
        data = b"".join(text.encode() + b"\0" for pair in items for text in pair)
        self.record(LibxlRecordType.emulator_xenstore_data, self._emulator(emulator, index) + data)

    def emulator_context(self, emulator: IntEnum | str | int, index: int, state: Octets) -> None:
        """Write EMULATOR_CONTEXT: the emulator's state, in its own format."""
        self.record(LibxlRecordType.emulator_context, self._emulator(emulator, index) + state)

    def checkpoint_end(self) -> None:
        """Write CHECKPOINT_END; the libxc stream goes on after it."""
        self.record(LibxlRecordType.checkpoint_end)

    def checkpoint_state(self, control: IntEnum | str | int) -> None:
        """Write CHECKPOINT_STATE."""
        body = self._octets(Libxl.RecordList.CheckpointState, control_code=member(Libxl.ControlId, control))
        self.record(LibxlRecordType.checkpoint_state, body)

    def end(self) -> None:
        """Write END."""
        self.record(LibxlRecordType.end_mark)

    def _emulator(self, emulator: IntEnum | str | int, index: int) -> bytes:
        code = member(Libxl.EmulatorId, emulator)
        return self._octets(Libxl.RecordList.EmulatorHeader, emulator_code=code, index=index)


class XenopsdWriter(RecordWriter):
    """Writes a suspend image of xenopsd: its signature when it is made, then what it is told.

    The libxc stream goes to the same sink after a Libxc record.
    """

    def __init__(self, sink: Sink) -> None:
        super().__init__(sink, "xenopsd", False)
        sink.write(packing.octets(Xenopsd.SaveSignature))

    def end(self) -> None:
        """Write End_of_image."""
        self.record(Xenopsd.RecordType.end_of_image)


def write_xl_header(
    sink: Sink, config: bytes | None, *, is_big_endian: bool = False, is_json: bool = True, is_stream_v2: bool = True
) -> None:
    """Write the header of xl's file; a libxl stream is to follow.

    `config` is the domain's configuration, None for none. JSON gets a NUL at its end if it has none, as xl writes and
    reads it.
    """
    is_le = not is_big_endian
    order = Xl.Byteorder.big_endian if is_big_endian else Xl.Byteorder.little_endian
    flags = _flags(
        Xl.FileRest.SaveFileHeader, "mandatory_flags", {"is_config_json": is_json, "is_stream_v2": is_stream_v2}, is_le
    )
    data = b""
    if config is not None:
        if is_json and not config.endswith(b"\0"):
            config += b"\0"
        data = packing.octets(Xl.FileRest.OptionalConfig, is_le=is_le, len_config=len(config), config=config)
    header = packing.octets(Xl.FileRest.SaveFileHeader, is_le=is_le, mandatory_flags=flags, len_optional_data=len(data))
    sink.write(packing.octets(Xl.FileStart, byteorder_code=int(order)) + header + data)


def write_libvirt_header(sink: Sink, xml: str, *, is_big_endian: bool = False, version: int | None = None) -> None:
    """Write the header of libvirt's file and the domain's XML; a libxl stream is to follow."""
    document = xml.encode() + b"\0"
    header = packing.octets(Libvirt.FileRest.SavefileHeader, is_le=not is_big_endian, len_xml=len(document))
    sink.write(libvirt_file_start(is_big_endian, version) + header + document)


def libvirt_file_start(is_big_endian: bool, version: int | None = None) -> bytes:
    """Return what a file of libvirt begins with, which tells its byte order."""
    start = layout.blank(Libvirt.FileStart)
    first, last = layout.spans(Libvirt.FileStart)["raw_version"]
    number = start.known_version if version is None else version
    start.raw_version = int.from_bytes(number.to_bytes(last - first, "big" if is_big_endian else "little"), "little")
    return packing.pack(start)


def record_octets(layer: str, kind: IntEnum, is_big_endian: bool, body: Body = b"") -> bytes:
    """Return a whole record of a layer."""
    out = BytesIO()
    RecordWriter(out, layer, is_big_endian).record(kind, body)
    return out.getvalue()


def octets_of(body: KaitaiStruct) -> bytes:
    """Return the bytes of a decoded record body, whose fields may have been changed.

    Arrays that the body's class reads after its fields are written from these; what it only
    gives views of (a vCPU's context, the shared info page) as it was read.
    """
    head = packing.pack(body, body._io.size())
    if isinstance(body, PageData):
        return b"".join([head, *map(packing.pack, body.pfns), *body.pages])
    if isinstance(body, _Image.HvmParams):
        return b"".join([head, *map(packing.pack, body.params)])
    if isinstance(body, _Image.X86PvP2mFrames):
        return head + np.array(body.p2m_pfns, dtype="<u8" if body._is_le else ">u8").tobytes()
    return head + bytes(body._io.to_byte_array()[len(head) :])


def _entries(pfns: ArrayLike, types: ArrayLike) -> PfnBatch:
    numbers: NDArray[np.uint64] = np.asarray(pfns, dtype=np.uint64).reshape(-1)
    codes = np.asarray(types, dtype=np.uint64).reshape(-1)
    if len(numbers) != len(codes):
        raise EncodeError(f"{len(numbers)} pfns and {len(codes)} page types")
    if len(codes) and int(codes.max()) >= len(page_types().has_page):
        raise EncodeError(f"{int(codes.max()):#x} is not a page type")
    return PfnBatch.of_arrays(numbers, codes)


def _flags(cls: Any, field: str, wanted: dict[str, bool], is_le: bool | None = None) -> int:
    return sum(int(packing.flag(cls, field, name, is_le)) for name, is_wanted in wanted.items() if is_wanted)


def _flat(body: Body) -> bytes:
    if isinstance(body, KaitaiStruct):
        return octets_of(body)
    return bytes(body) if isinstance(body, Octets) else b"".join(body)


def _chain(start: bytes, contents: Iterable[Octets]) -> Iterator[Octets]:
    yield start
    yield from contents
