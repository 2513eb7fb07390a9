"""What a STRIPPED record says was taken out of an image, in words."""

from __future__ import annotations

from .layout import size_of
from .names import Mark

_WORDS = {
    "pages_dropped": "page contents",
    "pages_zeroed": "page contents (zeros stand for them)",
    "settings": "texts of the configuration",
    "vector_registers": "x87, SSE and extended registers",
    "device_data": "device state that can hold guest data",
    "unknown": "contents that are not understood",
    "config": "the configuration",
    "registers": "registers",
    "device_model": "state of the device model",
}
"""By the name of a flag."""

_COVERED = {
    "pages_zeroed": "pages_dropped",
    "settings": "config",
    "vector_registers": "registers",
    "device_data": "device_model",
}
"""Flags of which nothing is said where another one is set, which says more."""


def taken_out(mark: Mark) -> list[str]:
    """Return what was taken out."""
    return [
        words
        for name, words in _WORDS.items()
        if getattr(mark, name) and not (name in _COVERED and getattr(mark, _COVERED[name]))
    ]


def is_mark(mark: Mark, length: int) -> bool:
    """Whether a STRIPPED record of this length is what `xenstream strip` writes; others are as good as unknown."""
    known = sum(bool(getattr(mark, name)) for name in _WORDS)
    return length == size_of(Mark, is_le=True) and not mark.reserved and 0 < mark.removed.bit_count() == known
