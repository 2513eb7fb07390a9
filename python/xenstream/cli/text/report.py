"""Findings and verdicts, as `verify` prints them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...verify.rules import ERROR, NOTE, VIOLATION
from ..terminal import Styled, echo

if TYPE_CHECKING:
    from ...verify.report import Report


_COLOURS = {ERROR: "red", VIOLATION: "yellow", NOTE: "cyan"}


def report(result: Report, receiver: bool, err: bool) -> None:
    """Print the findings of one file, then the verdicts. With `receiver`, only what it refuses."""
    version = "" if result.version is None else f" v{result.version}"
    guest_type = "" if result.guest_type is None else f", {result.guest_type}"
    what = f"{' > '.join(result.layers)}{version}{guest_type}"
    echo(Styled(result.file, bold=True), f": {what}", err=err)
    for finding in result.findings:
        if receiver and not finding.refused:
            continue
        where = finding.layer if finding.record is None else f"{finding.layer} record {finding.record}"
        refused = " [refused]" if finding.refused else ""
        echo(
            f"  {finding.rule} ",
            Styled(f"{finding.severity:9}", colour=_COLOURS[finding.severity]),
            f" {where}, offset {finding.offset} ({finding.offset:#x}): ",
            f"found {finding.found}; expected {finding.expected}{refused}",
            err=err,
        )
    for rule_id, count in result.suppressed.items():
        echo(f"  {rule_id}: {count} more findings, not shown", err=err)
    if result.layers[-1] != "legacy":
        echo(f"  static data end  {static_data_end(result.static_data_end)}", err=err)
    if not receiver:
        echo("  conforms         ", _verdict(result.conforms), err=err)
    echo("  restorable       ", _verdict(result.restorable), err=err)


def _verdict(good: bool) -> Styled:
    return Styled("yes", colour="green") if good else Styled("no", colour="red")


def static_data_end(end: Any) -> str:
    """Return where the static data ends, in words."""
    match end.kind:
        case "explicit":
            return f"explicit, record {end.record} at offset {end.offset} ({end.offset:#x})"
        case "inferred":
            return f"inferred before record {end.record} at offset {end.offset} ({end.offset:#x})"
    return "missing"
