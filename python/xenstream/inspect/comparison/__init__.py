"""Compares two images field by field, over all that they hold but the contents of pages."""

from __future__ import annotations

from .differences import Comparison, Difference, compare, compare_parts
from .parts import collect

__all__ = ["Comparison", "Difference", "collect", "compare", "compare_parts"]
