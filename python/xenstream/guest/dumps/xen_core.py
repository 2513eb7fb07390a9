"""Guest memory as Xen's own core dump, as `xl dump-core` writes it.

Source: docs/misc/dump-core-format.txt; tools/libs/guest/xg_core.h; xen/include/public/elfnote.h.
"""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, Any

from ..._lazy import np
from ...io.output import Output
from ...schema import layout
from ...schema.names import GuestType, RecordType, Vcpu
from ...schema.record_kinds import NATIVE_WIDTH
from ...stream.reader import Reader
from ..memory import PhysicalMemory
from ..vcpu import VcpuRegisters
from . import elf

if TYPE_CHECKING:
    from numpy.typing import NDArray

_NOTE_NAME = b"Xen"
_NOTE_NONE, _NOTE_HEADER, _NOTE_XEN_VERSION, _NOTE_FORMAT_VERSION = range(0x2000000, 0x2000004)
_MAGIC_PV, _MAGIC_HVM = 0xF00FEBED, 0xF00FEBEE
_FORMAT_VERSION = 1  # 0.1; the upper half is the major version

_LEN_VERSION_STRINGS = 16 + (64 + 16 + 32 + 32) + 1024 + 64
"""extra_version, compile_info, capabilities and changeset; a stream contains none of them."""


def write(image: Reader, memory: PhysicalMemory, out: Output) -> None:
    """Write a core dump as Xen does."""
    domain = image.headers["libxc", "domain header"].decoded
    is_pv = image.guest_type == GuestType.x86_pv.name
    _write(memory, out, (domain.xen_major, domain.xen_minor), is_pv)


def _write(memory: PhysicalMemory, out: Output, xen_version: tuple[int, int], is_pv: bool) -> None:
    """Write a core dump as Xen does: the pages in the order of their pfns, then the pfns.

    In a stream, a PV guest's page tables contain pfns, not machine frames. So the dump gives each page the machine
    frame of the same number, and tools can walk the page tables.
    """
    width = memory.width if is_pv else NATIVE_WIDTH
    contexts, shared_info = _contexts(memory, is_pv), _shared_info(memory)
    num_pages, size = len(memory), memory.page_size
    notes = _notes(_MAGIC_PV if is_pv else _MAGIC_HVM, len(contexts), num_pages, size, xen_version, width)
    len_context, len_number = layout.size_of(Vcpu.VcpuGuestContextX8664), 8
    parts: list[tuple[str, int, int, int, int]] = [  # name, kind, bytes, alignment, bytes of an entry
        (".note.Xen", elf.SHT_NOTE, len(notes), 0, 0),
        (".xen_prstatus", elf.SHT_PROGBITS, len(contexts) * len_context, len_number, len_context),
        *([(".xen_shared_info", elf.SHT_PROGBITS, size, len_number, size)] if shared_info else []),
        (".xen_pages", elf.SHT_PROGBITS, num_pages * size, size, size),
        (".xen_p2m", elf.SHT_PROGBITS, num_pages * 2 * len_number, len_number, 2 * len_number)
        if is_pv
        else (".xen_pfn", elf.SHT_PROGBITS, num_pages * len_number, len_number, len_number),
    ]
    names = elf.names([".shstrtab", *(part[0] for part in parts)])
    sections, end = [], elf.head_of_sections(1 + len(parts))
    for name, kind, length, alignment, len_entry in parts:
        end += -end % (size if name == ".xen_pages" else 1)
        sections.append(elf.Section(name, kind, end, length, alignment, len_entry))
        end += length
    sections.insert(0, elf.Section(".shstrtab", elf.SHT_STRTAB, end, len(names)))
    out.expect(end + len(names))
    machine = elf.EM_X86_64 if width == NATIVE_WIDTH else elf.EM_386
    out.write(elf.with_sections(sections, machine) + notes + b"".join(contexts) + shared_info)
    out.skip(-out.offset % size)
    for extent in memory.index.extents():
        memory.copy(extent, out)
    for pfns in memory.index.pfns():
        out.write(_numbers(pfns, is_pv))
    out.write(names)


def _numbers(pfns: NDArray[np.uint64], is_pv: bool) -> bytes:
    """Return the contents of .xen_p2m, pfn and machine frame each, or of .xen_pfn."""
    return np.repeat(pfns.astype("<u8"), 2 if is_pv else 1).tobytes()


def _notes(
    magic: int, num_vcpus: int, num_pages: int, page_size: int, xen_version: tuple[int, int], width: int
) -> bytes:
    # Facts about the hypervisor that are not in the stream are left empty.
    version = struct.pack(f"<QQ{_LEN_VERSION_STRINGS}x{width}xQ", *xen_version, page_size).ljust(
        16 + _LEN_VERSION_STRINGS + NATIVE_WIDTH + 8, b"\0"
    )
    return b"".join(
        elf.note(_NOTE_NAME, kind, descriptor)
        for kind, descriptor in (
            (_NOTE_NONE, b""),
            (_NOTE_HEADER, struct.pack("<QQQQ", magic, num_vcpus, num_pages, page_size)),
            (_NOTE_XEN_VERSION, version),
            (_NOTE_FORMAT_VERSION, struct.pack("<Q", _FORMAT_VERSION)),
        )
    )


def _shared_info(memory: PhysicalMemory) -> bytes:
    record = memory.records.get((RecordType.shared_info, 0))
    raw = record.raw() if record is not None else b""
    return raw[: memory.page_size].ljust(memory.page_size, b"\0") if raw else b""


def _contexts(memory: PhysicalMemory, is_pv: bool) -> list[bytes]:
    """Return a vcpu_guest_context for each vCPU, all as long as that of a 64-bit guest."""
    size = layout.size_of(Vcpu.VcpuGuestContextX8664)
    kind = GuestType.x86_pv if is_pv else GuestType.x86_hvm
    vcpus = [vcpu for vcpu in memory.vcpus.vcpus if vcpu.guest_type == kind.name]  # a bad stream may have others, too
    if not is_pv:
        return [_hvm_context(vcpu) for vcpu in vcpus]
    raws = [memory.records[RecordType.x86_pv_vcpu_basic, vcpu.vcpu].decoded.context_octets for vcpu in vcpus]
    return [raw[:size].ljust(size, b"\0") for raw in raws]


def _hvm_context(vcpu: VcpuRegisters) -> bytes:
    """Return the vcpu_guest_context that Xen reports for an HVM vCPU.

    Source: xen/arch/x86/domctl.c, arch_get_info_guest.
    """
    context = bytearray(layout.size_of(Vcpu.VcpuGuestContextX8664))
    fields: dict[str, tuple[int, int]] = dict(layout.spans(Vcpu.VcpuGuestContextX8664))
    start, _ = fields["user_regs"]
    user_regs: Any = Vcpu.CpuUserRegsX8664
    fields |= {name: (start + a, start + b) for name, (a, b) in layout.spans(user_regs).items()}
    for name, value in _hvm_values(vcpu).items():
        if name in fields:
            first, end = fields[name]
            context[first:end] = value.to_bytes(8, "little")[: end - first].ljust(end - first, b"\0")
    return bytes(context)


def _hvm_values(vcpu: VcpuRegisters) -> dict[str, int]:
    """Return the registers by their names in vcpu_guest_context."""
    values = {("r" + item.name[1:] if item.name[0] == "e" else item.name): item.value for item in vcpu.general}
    values["eflags"] = values.pop("rflags")
    values |= {item.name: item.value for item in (*vcpu.control, *vcpu.debug)}
    bases = {}
    for segment in vcpu.segments:
        values[segment.name] = segment.selector or 0
        bases[segment.name] = segment.base or 0
    kernel, user = vcpu["shadow_gs_base"], bases["gs"]
    if values["cs"] & 3 == 0:
        kernel, user = user, kernel
    return {**values, "fs_base": bases["fs"], "gs_base_kernel": kernel, "gs_base_user": user}
