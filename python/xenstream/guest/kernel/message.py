"""One message of a kernel's log."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Message:
    """A message: `time` in nanoseconds since the boot, `level` as in syslog(2), 0 the most severe.

    Both are None in logs from before Linux 3.5, whose lines contain them as text. `text` may have several lines.
    """

    time: int | None
    level: int | None
    text: str

    def lines(self) -> Iterator[str]:
        """Yield the lines as `dmesg` prints them."""
        prefix = "" if self.time is None else f"[{self.time // 10**9:5}.{self.time // 1000 % 10**6:06}] "
        for line in self.text.split("\n"):
            yield prefix + line

    def to_json(self) -> dict[str, Any]:
        """Return the message as JSON-ready data."""
        return {"time": None if self.time is None else self.time / 10**9, "level": self.level, "text": self.text}


def level_of(flags: int) -> int:
    """Return the level in the byte that has the flags in its lower five bits."""
    return flags >> 5


def decoded(octets: bytes) -> str:
    """Return the text of a message; bytes that are no UTF-8 as their escapes."""
    return octets.decode("utf-8", "backslashreplace")
