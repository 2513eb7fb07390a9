"""`restorable` is what real Xens said of the mutants of tests/xen, but for the disagreements that are known.

`make xen` measures verdicts.json. disagreements.json lists what is still to be done: `python -m xen.agreement --write`
strikes out what has been mended (see tests/xen/README.md). No agreement may be lost.
"""

from __future__ import annotations

from xen import agreement, verdicts
from xen.machine import RELEASES
from xen.mutants import MUTANTS
from xen.sampled import SAMPLE, SAMPLE_RELEASE

REFUSERS = {"xl", "libxl", "libxenguest", "xen", "qemu"}


def test_restorable_is_what_real_xens_said() -> None:
    table = verdicts.load()
    found = agreement.disagreements(table, agreement.asked(table))
    known = agreement.known()
    for release in RELEASES:
        new, old = found.get(release, {}), known.get(release, {})
        lost = {name: words for name, words in new.items() if name not in old}
        assert not lost, f"verify disagrees with Xen {release} on what it has agreed on"
        mended = sorted(set(old) - set(new))
        assert not mended, f"verify agrees with Xen {release} now: strike these out of disagreements.json"


def test_verdicts_are_of_the_corpus() -> None:
    table = verdicts.load()
    assert not agreement.stale(table)
    for name, row in table.rows.items():
        for release, verdict in row.items():
            assert release in table.packages, name
            assert verdict["restored"] or (verdict["by"] in REFUSERS and verdict["message"]), (name, release)


def test_what_is_not_changed_is_restored() -> None:
    table = verdicts.load()
    for name in ("xl/plain", "xl/plain-hvm", "xl/plain-pv"):
        assert all(verdict["restored"] for verdict in table.rows.get(name, {}).values()), name


def test_mutants_differ_from_what_they_are_made_of() -> None:
    plain = {mutant.base: mutant.to_bytes() for name, mutant in MUTANTS.items() if name.startswith("xl/plain")}
    seen: dict[bytes, str] = {}
    for name, mutant in MUTANTS.items():
        data = mutant.to_bytes()
        assert name.startswith("xl/plain") or data != plain[mutant.base], name
        assert data not in seen, (name, seen[data])
        seen[data] = name


def test_the_sample_is_measured() -> None:
    table = verdicts.load()
    assert set(SAMPLE) <= set(MUTANTS)
    assert all(table.get(name, SAMPLE_RELEASE) for name in SAMPLE)
