"""What is to be taken out of an image."""

from __future__ import annotations

from dataclasses import dataclass

from ...schema import packing
from ...schema.names import Mark

DROP, ZERO = "drop", "zero"
"""What becomes of page contents."""


@dataclass(frozen=True, slots=True)
class Options:
    """`pages` is DROP or ZERO. `keep` are the first and last pfns of ranges whose pages stay. `no_config`,
    `no_registers` and `no_device_model` take out all of these, and not just what is likely to be secret.
    """

    pages: str = DROP
    keep: tuple[tuple[int, int], ...] = ()
    no_config: bool = False
    no_registers: bool = False
    no_device_model: bool = False

    def flags(self, before: int = 0) -> int:
        """Return the field `removed` of the record that says what was taken out; `before` is what was before."""
        names = {
            "pages_dropped": self.pages == DROP,
            "pages_zeroed": self.pages == ZERO or bool(self.keep),
            "settings": True,
            "vector_registers": True,
            "device_data": True,
            "unknown": True,
            "config": self.no_config,
            "registers": self.no_registers,
            "device_model": self.no_device_model,
        }
        for name, is_removed in names.items():
            before |= packing.flag(Mark, "removed", name, True) if is_removed else 0
        return before
