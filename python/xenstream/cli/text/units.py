"""Sizes in binary units."""

from __future__ import annotations

from ...inspect.units import binary

__all__ = ["binary"]
