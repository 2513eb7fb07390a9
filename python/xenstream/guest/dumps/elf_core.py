"""Guest memory as an ELF core dump, which gdb, drgn, crash, makedumpfile and volatility3 read.

Source: Linux, include/linux/elfcore.h, struct elf_prstatus; arch/x86/include/uapi/asm/ptrace.h,
struct user_regs_struct; QEMU, target/i386/arch_dump.c, struct QEMUCPUState.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

from ..._lazy import np
from ...io.output import Output
from ...schema.names import GuestType
from ...stream.reader import Reader
from ..kernel import vmcoreinfo
from ..kernel.linux import linux_or_none
from ..memory import PhysicalMemory
from ..vcpu import Segment, VcpuRegisters
from . import elf
from .elf_segments import segments_of

_NT_PRSTATUS = 1
_MOST_PID = 2**31 - 1  # the most that fits a note; a damaged image can name any vCPU
_PRSTATUS = struct.Struct("<3i h 2x QQ 4i 64x 27Q i 4x")
_PRSTATUS_REGISTERS = (
    "r15", "r14", "r13", "r12", "rbp", "rbx", "r11", "r10", "r9", "r8", "rax", "rcx", "rdx", "rsi", "rdi",
    "", "rip", "cs", "rflags", "rsp", "ss", "fs_base", "gs_base", "ds", "es", "fs", "gs",
)  # fmt: skip

_VMCOREINFO_NOTE = 0

_QEMU_NOTE = 0
_QEMU_VERSION = 1
_QEMU_STATE = struct.Struct("<II18Q" + "IIIIQ" * 10 + "5QQ")
_QEMU_REGISTERS = (
    "rax", "rbx", "rcx", "rdx", "rsi", "rdi", "rsp", "rbp", "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15",
    "rip", "rflags",
)  # fmt: skip
_QEMU_SEGMENTS = ("cs", "ds", "es", "fs", "gs", "ss", "ldtr", "tr", "gdtr", "idtr")


def write(_: Reader, memory: PhysicalMemory, out: Output) -> None:
    """Write an ELF core dump: notes with each vCPU's registers and with Linux' VMCOREINFO, then the memory.

    Each range of memory is a segment with its physical address, and with the linear one at which the guest maps memory
    as a whole. More segments of the same bytes follow for what else the vCPUs' page tables map. vCPU n is thread n + 1.
    """
    size = memory.page_size
    linux = linux_or_none(memory)
    notes = b"".join(note for vcpu in memory.vcpus.vcpus for note in _notes(vcpu))
    if linux is not None:
        notes += elf.note(vmcoreinfo.NAME, _VMCOREINFO_NOTE, linux.vmcoreinfo.descriptor)
    found = segments_of(memory, linux)
    headers = elf.segments(1 + len(found.headers))
    ofs_notes = elf.head_of_segments(len(headers))
    ofs_pages = -(-(ofs_notes + len(notes)) // size) * size
    headers[0]["type"], headers[0]["offset"], headers[0]["filesz"] = elf.PT_NOTE, ofs_notes, len(notes)
    headers[1:] = found.headers
    headers["offset"][1:] += np.uint64(ofs_pages)
    out.notes += found.notes
    out.expect(ofs_pages + len(memory) * size)
    out.write(elf.with_segments(headers, elf.EM_X86_64) + notes)
    out.skip(ofs_pages - ofs_notes - len(notes))
    for extent in memory.index.extents():
        memory.copy(extent, out)


def _notes(vcpu: VcpuRegisters) -> Iterator[bytes]:
    yield elf.note(b"CORE", _NT_PRSTATUS, _prstatus(vcpu))
    if vcpu.guest_type == GuestType.x86_hvm.name:
        # crash finds the kernel's address from idtr and cr3; those of a PV guest are Xen's.
        yield elf.note(b"QEMU", _QEMU_NOTE, _qemu_state(vcpu))


def _values(vcpu: VcpuRegisters) -> dict[str, int]:
    """Return the general registers by their 64-bit names, selectors, and bases of fs and gs."""
    values = {("r" + item.name[1:] if item.name[0] == "e" else item.name): item.value for item in vcpu.general}
    for segment in vcpu.segments:
        values[segment.name] = segment.selector or 0
        values[f"{segment.name}_base"] = segment.base or 0
    return values


def _prstatus(vcpu: VcpuRegisters) -> bytes:
    values = _values(vcpu)
    registers = (values.get(name, 0) for name in _PRSTATUS_REGISTERS)
    return _PRSTATUS.pack(0, 0, 0, 0, 0, 0, vcpu.vcpu + 1 & _MOST_PID, 0, 0, 0, *registers, 0)


def _qemu_state(vcpu: VcpuRegisters) -> bytes:
    values = _values(vcpu)
    segments = {segment.name: segment for segment in vcpu.segments}
    control = {item.name: item.value for item in (*vcpu.control, *vcpu.msrs)}
    return _QEMU_STATE.pack(
        _QEMU_VERSION,
        _QEMU_STATE.size,
        *(values.get(name, 0) for name in _QEMU_REGISTERS),
        *(number for name in _QEMU_SEGMENTS for number in _qemu_segment(segments[name])),
        *(control.get(f"cr{number}", 0) for number in range(5)),
        control.get("shadow_gs_base", 0),
    )


def _qemu_segment(segment: Segment) -> tuple[int, int, int, int, int]:
    """Return selector, limit, attributes as in a descriptor, 0, base."""
    raw = segment.attributes.raw if segment.attributes else 0
    flags = (raw & 0xFF) << 8 | (raw & 0xF00) << 12
    return segment.selector or 0, segment.limit or 0, flags, 0, segment.base or 0
