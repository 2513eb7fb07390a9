"""Writes what `file` recognises saved domains by: `python -m viewers.magic generated/magic/xen_save_image`."""

from __future__ import annotations

import sys
from pathlib import Path

from viewers.facts import render

GUESTS = {"x86_pv": "x86 PV", "x86_hvm": "x86 HVM or PVH"}
"""How to call each kind of guest; a header does not tell PVH from HVM."""


def quoted(contents: bytes) -> str:
    """Write bytes as a string of libmagic's: letters and digits as they are, the others in octal."""
    return "".join(
        chr(octet) if chr(octet).isascii() and chr(octet).isalnum() else f"\\{octet:03o}" for octet in contents
    )


def guest(id: str) -> str:
    """Return the name of a kind of guest."""
    return GUESTS[id]


def main(path: Path) -> None:
    """Write the entry."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(render("magic.j2", {"quoted": quoted, "guest": guest}))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
