"""The corpus: images that each differ from a real one in one thing, by name. `python -m xen.mutants [NAME FILE]`."""

from __future__ import annotations

import sys
from pathlib import Path

from .corpus import hvm_context, hvm_params, libxenguest, libxl, policies, pv, qemu, xl
from .corpus.mutant import Mutant

GROUPS = (
    xl.GROUP,
    libxl.GROUP,
    libxenguest.GROUP,
    policies.GROUP,
    hvm_context.GROUP,
    hvm_params.GROUP,
    hvm_params.TSC,
    pv.GROUP,
    qemu.GROUP,
)

MUTANTS: dict[str, Mutant] = {mutant.name: mutant for group in GROUPS for mutant in group.mutants}
assert len(MUTANTS) == sum(len(group.mutants) for group in GROUPS), "two mutants have one name"


def main() -> None:
    """List the corpus, or write one of it into a file."""
    if len(sys.argv) == 3:
        Path(sys.argv[2]).write_bytes(MUTANTS[sys.argv[1]].to_bytes())
        return
    for mutant in MUTANTS.values():
        print(f"{mutant.name:40} {mutant.base:4} {mutant.changes}")


if __name__ == "__main__":
    main()
