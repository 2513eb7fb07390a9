"""The logs of Linux before 5.10: records one after the other since 3.5, a ring of characters before that.

Source: Linux 5.4, kernel/printk/printk.c, struct printk_log, log_next and log_buf_vmcoreinfo_setup (struct log up to
3.10); Linux 3.4, kernel/printk.c, log_buf, log_end and logged_chars.
"""

from __future__ import annotations

from collections.abc import Iterator

from .linux import Linux, NoKernelError
from .message import Message, decoded, level_of
from .vmcoreinfo import Vmcoreinfo

_OFS_LEVEL = 3  # after dict_len: dict_len (u16), facility (u8), flags and level (u8)


def is_there(vmcoreinfo: Vmcoreinfo) -> bool:
    """Whether the kernel has one of these kinds of log."""
    return vmcoreinfo.symbol("log_buf") is not None


def messages(linux: Linux) -> Iterator[Message]:
    """Yield the messages, oldest first; those of a ring of characters line by line."""
    length = linux.word(linux.symbol("log_buf_len"), 4)
    data = linux.read(linux.word(linux.symbol("log_buf")), length)
    name = next((name for name in ("printk_log", "log") if linux.vmcoreinfo.size(name) is not None), None)
    if name is None:
        yield from _lines(linux, data)
    else:
        yield from _records(linux, data, name)


def _records(linux: Linux, data: bytes, name: str) -> Iterator[Message]:
    len_header = linux.size(name)
    ofs = {field: linux.offset(f"{name}.{field}") for field in ("ts_nsec", "len", "text_len", "dict_len")}
    first, end = (linux.word(linux.symbol(f"log_{which}_idx"), 4) for which in ("first", "next"))

    def number(at: int, size: int) -> int:
        return int.from_bytes(data[at : at + size], "little")

    at, passed = first, 0
    while at != end and passed <= len(data):
        length = number(at + ofs["len"], 2)
        if length == 0:  # the rest had no room before the end
            if at == 0:
                return
            passed, at = passed + max(0, len(data) - at), 0
            continue
        if length < len_header:
            raise NoKernelError(f"{linux.memory.name}: the kernel's log is damaged at {at:#x}")
        text = data[at + len_header :][: number(at + ofs["text_len"], 2)]
        level = level_of(number(at + ofs["dict_len"] + _OFS_LEVEL, 1))
        yield Message(number(at + ofs["ts_nsec"], 8), level, decoded(text))
        at, passed = at + length, passed + length


def _lines(linux: Linux, data: bytes) -> Iterator[Message]:
    end, length = (linux.word(linux.symbol(name), 4) for name in ("log_end", "logged_chars"))
    if not data:
        return
    end %= len(data)
    text = (data[end:] + data[:end])[-min(length, len(data)) :] if length else b""
    for line in text.removesuffix(b"\n").split(b"\n"):
        yield Message(None, None, decoded(line))
