"""numpy under its usual name, loaded when it is first used.

Loading it takes longer than all else that a short command does, and many need no arrays.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
else:

    class _Numpy:
        """Stands in for the module; what was used once is an attribute of its own."""

        def __getattr__(self, name: str) -> object:
            value = getattr(import_module("numpy"), name)
            setattr(self, name, value)
            return value

    np = _Numpy()

__all__ = ["np"]
