"""Guests in save files as programs of drgn (https://drgn.readthedocs.io), without a dump.

    from xenstream.drgn import program

    prog = program("guest.save")
    prog.load_debug_info(["vmlinux"])

drgn is not among xenstream's own dependencies.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import drgn

    from .io.source import Input


def program(what: Input, max_spool: int | None = None) -> drgn.Program:
    """Return the Linux guest in an image as a program: its memory, read on demand, and what its VMCOREINFO says.

    Load the kernel's symbols into it, and take helpers from `drgn.helpers.linux`. The program does not have the
    registers of the vCPUs; `image.registers()` does. `what` and `max_spool` are those of `xenstream.open`. Raises
    NoKernelError, an XenstreamError, if there is no Linux kernel in memory.
    """
    import drgn

    from .guest.kernel.linux import find_linux
    from .image import open as open_image

    image = open_image(what, max_spool=max_spool)
    memory = image.memory
    linux = find_linux(memory)
    flags = drgn.PlatformFlags.IS_LITTLE_ENDIAN
    if linux.width == 8:
        platform = drgn.Platform(drgn.Architecture.X86_64, flags | drgn.PlatformFlags.IS_64_BIT)
    else:
        platform = drgn.Platform(drgn.Architecture.I386, flags)
    made = drgn.Program(platform)

    def read(address: int, length: int, _offset: int, _is_physical: bool) -> bytes:
        return memory.read_physical(address, length)

    for first, count in memory.ranges():
        made.add_memory_segment(first * memory.page_size, count * memory.page_size, read, physical=True)
    made.set_linux_kernel_custom(linux.vmcoreinfo.text, False)
    made.cache["xenstream"] = image  # as long as the program is there
    return made
