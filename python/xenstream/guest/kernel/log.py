"""The kernel's log, as `dmesg` prints it, from what VMCOREINFO says of its buffer.

`printk_ring.py` reads that of Linux 5.10 and later, `printk_records.py` those before.
"""

from __future__ import annotations

from collections.abc import Iterator

from . import printk_records, printk_ring
from .linux import Linux, NoKernelError
from .message import Message


def log(linux: Linux) -> Iterator[Message]:
    """Yield the messages, oldest first. Raises XenstreamError where the buffer is not there."""
    for reader in (printk_ring, printk_records):
        if reader.is_there(linux.vmcoreinfo):
            yield from reader.messages(linux)
            return
    raise NoKernelError(f"{linux.memory.name}: the kernel's VMCOREINFO does not describe its log")
