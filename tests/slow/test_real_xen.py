"""A sample of the mutants of tests/xen is restored on a real Xen again, and it says what verdicts.json has."""

from __future__ import annotations

import pytest
from xen import verdicts
from xen.lab import Lab
from xen.machine import RELEASES
from xen.mutants import MUTANTS
from xen.packages import NotAvailable
from xen.sampled import SAMPLE, SAMPLE_RELEASE
from xen.verdict import Verdict


@pytest.fixture(scope="module")
def said() -> dict[str, Verdict]:
    try:
        return dict(Lab(RELEASES[SAMPLE_RELEASE]).run({name: MUTANTS[name].to_bytes for name in SAMPLE}))
    except NotAvailable as problem:
        pytest.skip(f"there is no real Xen here: {problem}")


@pytest.mark.parametrize("name", SAMPLE)
def test_a_real_xen_says_what_the_table_has(said: dict[str, Verdict], name: str) -> None:
    row = verdicts.load().get(name, SAMPLE_RELEASE)
    assert row is not None
    assert (said[name].restored, said[name].by) == (row["restored"], row.get("by", "")), said[name]
