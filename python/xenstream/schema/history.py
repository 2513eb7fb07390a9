"""Numbers that a specification or a proposal gave a meaning and no release of Xen takes, in words for messages."""

from __future__ import annotations

GUEST_TYPES = {
    3: "x86 PVH in the specification up to Xen 4.13",
    4: "ARM in the specification up to Xen 4.13",
}
"""Source: docs/specs/libxc-migration-stream.pandoc of Xen 4.13, Domain Header. No Xen saved such a guest."""

RECORD_TYPES = {0x13: "DOMAIN_CONTEXT of version 4 in a proposal of 2020"}
"""Source: the series "domain context infrastructure" on xen-devel, version 10."""

AMAZON_ENTRIES = range(22, 35)
"""Types of entries of the HVM context. Source: xen/include/public/arch-x86/hvm/save.h since Xen 4.14."""


def explained(number: int, meanings: dict[int, str]) -> str:
    """Return the meaning in parentheses, nothing if there is none."""
    return f" ({meanings[number]})" if number in meanings else ""
