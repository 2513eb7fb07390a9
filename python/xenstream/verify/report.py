"""Findings, and the report that they make."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any, NamedTuple

from ..stream.census import Counts, StaticDataEnd


class Finding(NamedTuple):
    """One place where a rule does not hold.

    `record` counts from 0 within the stream of `layer`, None where no record is
    concerned; `offset` is that of the byte complained about in the file; `refused`
    says whether the real receiver refuses the stream for it.
    """

    rule: str
    severity: str
    refused: bool
    layer: str
    record: int | None
    offset: int
    found: str
    expected: str
    reference: str

    @property
    def message(self) -> str:
        """The observed and the expected value, as one sentence."""
        return f"{self.found}; expected {self.expected}"

    def to_json(self) -> dict[str, Any]:
        """Return the finding as JSON-ready data."""
        return {**self._asdict(), "message": self.message}


@dataclass
class Report(Counts):
    """The result of verifying an image.

    `conforms`: no error and no violation. `restorable`: a plain version 3 receiver on
    x86 would accept it. `counts` are the counts of records by layer and type; `records`, `libxl_records`,
    `xenopsd_records` and `legacy_records` are those of one layer. `suppressed` counts, by rule, findings beyond
    MOST_OF_A_RULE.
    """

    file: str
    layers: tuple[str, ...] = ()
    version: int | None = None
    guest_type: str | None = None
    conforms: bool = True
    restorable: bool = True
    static_data_end: StaticDataEnd = field(default_factory=StaticDataEnd)
    counts: dict[str, dict[str, int]] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    suppressed: dict[str, int] = field(default_factory=dict)

    def to_json(self) -> dict[str, Any]:
        """Return the report as JSON-ready data, the same keys in the same order always."""
        data = self.with_counts(asdict(self))
        data["layers"] = list(self.layers)
        data["findings"] = [finding.to_json() for finding in self.findings]
        return data
