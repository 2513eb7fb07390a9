"""What real Xens said of mutants of real images: the table of tests/xen."""

from __future__ import annotations

from collections.abc import Iterator

from xen import verdicts
from xen.corpus.sample import reduced
from xen.mutants import MUTANTS

from .case import Case

BASES = ("hvm", "pvh", "pv")

TOO_LONG = ("libxenguest/pages-more-than-memory", "qemu/early")
"""Mutants that share too little with what they are made of."""


def bases() -> dict[str, bytes]:
    """Return the images that the mutants differ from."""
    return {name: reduced(name).to_bytes() for name in BASES}


def measured_cases() -> Iterator[Case]:
    """Yield each mutant that was restored on a real Xen, and what became of it."""
    table = verdicts.load()
    for name, row in table.rows.items():
        mutant = MUTANTS[name]
        if mutant.of_host or name in TOO_LONG:
            continue
        changes = mutant.changes[:1].upper() + mutant.changes[1:]
        case = Case(
            f"measured/{name.replace('/', '-')}", f"{changes}.", [mutant.base, mutant.changes], mutant.to_bytes()
        )
        case.edits_of = mutant.base
        for release, verdict in row.items():
            case.releases[release] = verdict["restored"]
            case.seen[f"xen-{release}"] = {
                "accepted": verdict["restored"],
                **{key: verdict[key] for key in ("by", "message", "log") if verdict.get(key)},
            }
        case.refusers = list(dict.fromkeys(verdict["by"] for verdict in row.values() if verdict.get("by")))
        yield case
