"""Findings and verdicts, as `verify` prints them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Hashable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from ...verify.releases import ALL
from ...verify.rules import ERROR, NOTE, VIOLATION, refusal
from ...verify.rules.base import RULES
from ..terminal import Styled, echo

if TYPE_CHECKING:
    from ...verify.report import Finding, Place, Report


COLOURS = {ERROR: "red", VIOLATION: "yellow", NOTE: "cyan"}

_HANG = 18
"""The column from which a long finding goes on in the next line."""

_MOST_ALIKE = 3
"""Findings of one rule that are printed one by one; of more, the first stands for all."""


def report(result: Report, only_refused: bool, notes: bool, err: bool) -> None:
    """Print the findings of one file, then the verdicts.

    `only_refused`: only what receivers refuse, and what the guest loses on the host. `notes`: also what every real
    sender does.
    """
    echo(Styled(result.file, bold=True), f": {_headline(result)}", err=err)
    shown = [finding for finding in result.findings if _is_shown(finding, only_refused, notes)]
    _print_findings(shown, result.last, result.suppressed, err)
    if result.layers[-1] != "legacy":
        echo(f"  static data end  {result.static_data_end}", err=err, hang=_HANG + 1)
    if not only_refused:
        echo("  conforms         ", _verdict(result.conforms), err=err)
    by = "" if result.receiver is None else f" by Xen {result.receiver}"
    on = "" if result.host is None else f" on {result.host}"
    echo("  restorable       ", _verdict(result.restorable), by, on, err=err)
    if result.receiver is None and result.restorable:
        _print_releases(result, err)


def findings(some: Sequence[Finding], err: bool) -> None:
    """Print findings, those of one rule that are many in one line."""
    _print_findings(some, {}, {}, err)


def _print_findings(
    shown: Sequence[Finding], last_of: Mapping[str, Place], suppressed: Mapping[str, int], err: bool
) -> None:
    """Print findings. `suppressed` are those of a rule that were not kept, after all others, and `last_of` the last."""
    alike = Counter(map(_likeness, shown))
    last = {_likeness(finding): finding.place for finding in shown}
    final = {finding.rule: _likeness(finding) for finding in shown}
    done = set()
    for finding in shown:
        key = _likeness(finding)
        if alike[key] <= _MOST_ALIKE:
            _print_finding(finding, "", err)
        elif key not in done:
            done.add(key)
            is_final = final[finding.rule] == key
            number = alike[key] - 1 + (suppressed.get(finding.rule, 0) if is_final else 0)
            place = last_of.get(finding.rule, last[key]) if is_final else last[key]
            _print_finding(finding, f" ({number} more alike, the last in {place})", err)


def _likeness(finding: Finding) -> Hashable:
    """Return what findings have in common that are alike: the rule, and who refuses them."""
    return finding.rule, finding.refused_by, finding.releases


def _is_shown(finding: Finding, only_refused: bool, notes: bool) -> bool:
    if RULES[finding.rule].is_of_host:  # whoever asks about a host wants to see that
        return True
    return finding.refused if only_refused else bool(notes or finding.refused_by or not finding.is_common)


def _headline(result: Report) -> str:
    version = "" if result.version is None else f" v{result.version}"
    guest_type = "" if result.guest_type is None else f", {result.guest_type}"
    return f"{' > '.join(result.layers)}{version}{guest_type}"


def _print_finding(finding: Finding, more: str, err: bool) -> None:
    echo(
        f"  {finding.rule} ",
        Styled(f"{finding.severity:9}", colour=COLOURS[finding.severity]),
        f" {finding.place}: found {finding.found}; expected {finding.expected}{more}",
        err=err,
        hang=_HANG,
    )
    if finding.refused_by:
        says = f": {finding.says}" if finding.says else ""
        echo(f"                  refused by {refusal(finding.refused_by, finding.releases)}{says}", err=err, hang=_HANG)
    elif finding.is_of_last:
        echo("                  not refused: a later record of its type replaces this one", err=err, hang=_HANG)


def _print_releases(result: Report, err: bool) -> None:
    """Say which releases take the stream, and why others do not."""
    if result.restorable_by == ALL:
        return
    reasons = [f"not by {finding.releases}: {finding.found}" for finding in _telling(result)]
    echo(f"  by Xen           {'; '.join((str(result.restorable_by), *reasons))}", err=err, hang=_HANG + 1)


def _telling(result: Report) -> Iterator[Finding]:
    """Yield as few findings as say for each release why it does not take the stream."""
    refusals = [*result.needs, *(finding for finding in result.findings if finding.refused_by)]
    left = ~result.restorable_by
    while left and refusals:
        best = max(refusals, key=lambda finding: (finding.releases & left).mask.bit_count())
        if not best.releases & left:
            return
        left &= ~best.releases
        yield best


def _verdict(good: bool) -> Styled:
    return Styled("yes", colour="green") if good else Styled("no", colour="red")
