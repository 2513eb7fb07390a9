"""State that the next record of its type replaces: who loads it gets that of the last record alone.

libxenguest keeps the last HVM_CONTEXT until END, and libxl and xenopsd overwrite the file that they give QEMU. So what
Xen and QEMU refuse in an earlier record stops no restore.
"""

from __future__ import annotations

from ..schema.layers import is_device_model
from ..schema.names import RecordType
from ..stream.record import Record
from .releases import NONE, Releases
from .report import Finding, Report


def loader(record: Record) -> str:
    """Return who loads the state in a record if it is the last of its type; "" if each record of the type counts."""
    if record.layer == "libxc":
        return "xen" if record.record_type is RecordType.hvm_context else ""
    return "qemu" if is_device_model(record.layer, record.record_type) else ""


class LastState:
    """Knows which record is the last of its type, and what is refused of that."""

    def __init__(self) -> None:
        self._last: dict[str, int] = {}
        self._refusing: dict[str, Releases] = {}
        self._beyond: dict[str, dict[str, Finding]] = {}

    def take(self, record: Record, needs: list[Finding]) -> None:
        """Take in a record with such state. What was found in the one before counts no longer; it leaves `needs`."""
        layer = record.layer
        self._last[layer] = record.index
        self._refusing[layer] = NONE
        self._beyond[layer] = {}
        needs[:] = [need for need in needs if not (need.is_of_last and need.layer == layer)]

    def refuse(self, finding: Finding) -> None:
        """Take in that some releases refuse the last record of the finding's layer."""
        self._refusing[finding.layer] |= finding.releases

    def take_beyond(self, finding: Finding) -> None:
        """Take in a finding on the last record that is beyond MOST_OF_A_RULE. The first of its rule is listed then."""
        self._beyond[finding.layer].setdefault(finding.rule, finding)

    def settle(self, report: Report) -> None:
        """Let the stream be refused for what was found in the last records, and not for what they have replaced."""
        for layer, releases in self._refusing.items():
            report.restorable_by &= ~releases
            beyond = self._beyond[layer]
            if beyond:
                from heapq import merge

                report.findings = list(merge(report.findings, beyond.values(), key=lambda finding: finding.offset))
            for rule in beyond:
                report.suppressed[rule] -= 1
        report.suppressed = {rule: number for rule, number in report.suppressed.items() if number}
        report.findings = [
            finding.without_refusal() if self._is_replaced(finding) else finding for finding in report.findings
        ]

    def _is_replaced(self, finding: Finding) -> bool:
        return finding.is_of_last and finding.record != self._last[finding.layer]
