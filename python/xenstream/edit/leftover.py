"""What is wrong in an image that repair has mended, and repair leaves as it is.

That is state of the guest and its configuration, which are there and complete, but which somebody refuses to whom the
readers of the stream hand them: Xen, QEMU, libxl. What would be right there is for nobody but the guest to say.
"""

from __future__ import annotations

from ..schema.layers import FRAMED, LAYERS, config_in, framing_of
from ..schema.names import LibxlRecordType, spelled
from ..verify.report import Finding, Report
from ..verify.rules import ERROR, RULES, VIOLATION

_ABSENT = ("XC506", "XQ101")
"""Rules that Xen and QEMU have on state that is not there at all."""

_CONTENTS = {
    *((layer, config_in(layer)[0]) for layer in LAYERS),
    *((layer, framing_of(layer).device_model) for layer in FRAMED),
    ("libxl", LibxlRecordType.emulator_xenstore_data),
}
_SUBJECTS = {(layer, name if isinstance(name, str) else spelled(name)) for layer, name in _CONTENTS if name is not None}
"""Layer and name of the headers and records that hold a configuration or the state of devices."""


def faults(report: Report) -> list[Finding]:
    """Return the findings for which an image does not conform."""
    return [finding for finding in report.findings if finding.severity in (ERROR, VIOLATION)]


def leftovers(report: Report) -> list[Finding]:
    """Return the findings for which an image does not conform or is not restorable."""
    return [finding for finding in report.findings if finding.severity in (ERROR, VIOLATION) or finding.refused]


def is_of_contents(finding: Finding) -> bool:
    """Whether a finding is about state or a configuration that is there, and that repair leaves as it is."""
    rule = RULES[finding.rule]
    is_handed_on = rule.refused_by in ("xen", "qemu") or not _SUBJECTS.isdisjoint(rule.subjects)
    return is_handed_on and rule.id not in _ABSENT
