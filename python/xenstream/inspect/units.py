"""Sizes in binary units."""

from __future__ import annotations


def binary(octets: int) -> str:
    """Write a number of bytes with a binary unit."""
    size, unit = float(octets), "B"
    for unit in ("B", "KiB", "MiB", "GiB", "TiB"):
        if size < 1024 or unit == "TiB":
            break
        size /= 1024
    return f"{size:.4g} {unit}"
