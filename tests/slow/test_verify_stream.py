"""Verdicts of Xen's own verify-stream-v2 and of `conforms` on the same streams, and where they differ.

The reference has a table of the classes of streams on which they differ, from python/tools/reference/comparison.py.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import xenstream
from helpers import mutate
from helpers.verified import verified
from reference.comparison import REFUSED, UNCHECKED, Disagreement
from samples.build import NOTAB, Stream, hvm, page, pv
from xenstream.verify.report import Report

Judge = Callable[[bytes], str]
PER_SEED = 700
SEEDS = 8


MORE = pv().page_data((9, NOTAB, page(1)))

EXAMPLES: dict[str, Callable[[], Stream]] = {
    "data after END": lambda: replace(hvm(), tail=b"more"),
    "the byte order": lambda: replace(hvm(), options=1),
    "records of the wrong kind of guest": lambda: hvm().before("END", "SHARED_INFO", page(0)),
    "the order and number of records": lambda: hvm().move("PAGE_DATA", before="STATIC_DATA_END"),
    "missing records": lambda: hvm().drop("HVM_CONTEXT"),
    "consistency between records": lambda: pv().poke("X86_PV_VCPU_BASIC", 8 + 520 + 96, b"\x0f"),
    "contents that Xen refuses": lambda: hvm().poke("HVM_CONTEXT", 8, b"\0"),
    "TSC mode": lambda: hvm().poke("X86_TSC_INFO", 0, b"\x09"),
    "pages after VERIFY": lambda: pv().before("END", "VERIFY").before("END", "PAGE_DATA", MORE),
    "optional records of an unknown type": lambda: hvm().before("END", 0x80000001),
}
"""A stream of each class, by its name."""

ONLY_OURS = frozenset().union(*(item.rules for item in UNCHECKED))


@pytest.fixture(scope="module")
def judge(script: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Judge]:
    """Return a function that asks the verifier."""
    library = script.parents[1] / "lib" / "python"
    process = subprocess.Popen(
        [sys.executable, Path(__file__).parent / "judge.py", library],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1,
    )  # fmt: skip
    assert process.stdin is not None and process.stdout is not None
    path = tmp_path_factory.mktemp("judge") / "stream"

    def ask(data: bytes) -> str:
        path.write_bytes(data)
        process.stdin.write(f"{path}\n")
        answer = process.stdout.readline().strip()
        assert answer
        return answer

    yield ask
    process.stdin.close()
    process.wait()


def broken(report: Report) -> set[str]:
    return {finding.rule for finding in report.findings if finding.severity in ("error", "violation")}


@pytest.mark.parametrize("make", [hvm, lambda: hvm(2), pv, lambda: pv(4), lambda: pv(version=2)])
def test_valid_streams(judge: Judge, make: Callable[[], Stream]) -> None:
    data = make().to_bytes()
    assert judge(data) == "accepted" and verified(data).conforms


@pytest.mark.parametrize("item", UNCHECKED, ids=lambda item: item.name)
def test_what_it_does_not_check(judge: Judge, item: Disagreement) -> None:
    data = EXAMPLES[item.name]().to_bytes()
    assert judge(data).startswith("accepted")
    assert broken(verified(data)) & item.rules


def test_what_it_refuses_alone(judge: Judge) -> None:
    data = EXAMPLES[REFUSED.name]().to_bytes()
    assert judge(data).startswith("refused: Unrecognised record type")
    assert verified(data).conforms


def _has_unknown(report: Report) -> bool:
    """Whether there is an optional record that Xen's script does not know; STRIPPED is one, and no rule says so."""
    return "STRIPPED" in report.records or bool({finding.rule for finding in report.findings} & REFUSED.rules)


@pytest.mark.parametrize("seed", range(SEEDS))
def test_mutants(judge: Judge, seed: int) -> None:
    """Both verdicts agree, except for the classes above."""
    agreed, odd = {True: 0, False: 0}, []
    for name, data in mutate.mutants(PER_SEED, 1000 + seed):
        answer = judge(data)
        accepted = answer.startswith("accepted")
        try:
            report = verified(data)
        except xenstream.NotAnImageError:
            assert not accepted
            continue
        if accepted == report.conforms:
            agreed[accepted] += 1
        elif accepted and not broken(report) <= ONLY_OURS:
            odd.append((name, answer, broken(report)))
        elif not accepted and not _has_unknown(report):
            odd.append((name, answer, "conforms"))
    assert not odd
    assert min(agreed.values()) > PER_SEED // 20
