"""Findings, and the report that they make."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any

from .._tuples import NamedTuple
from ..schema.names import counted
from ..stream.census import Counts, StaticDataEnd
from .releases import ALL, NONE, Releases, only


class Place(NamedTuple):
    """Where something was found: the number of a record within its layer, if it is one, and the offset of a byte."""

    layer: str
    record: int | None
    offset: int

    def __str__(self) -> str:
        where = self.layer if self.record is None else f"{self.layer} record {self.record}"
        return f"{where}, offset {self.offset} ({self.offset:#x})"


class Finding(NamedTuple):
    """One place where a rule does not hold.

    `record` counts from 0 within the stream of `layer`, None where no record is concerned; `offset` is that of the
    byte complained about in the file. `refused`: every receiver that the verdict is about refuses the stream for it.
    `refused_by` is who does ("" if nobody), in `releases` of Xen, with the message `says`. `is_of_last`: they load the
    last record of its type alone, so that nobody does where another one follows.
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
    refused_by: str = ""
    releases: Releases = NONE
    says: str = ""
    is_need: bool = False
    is_common: bool = False
    is_of_last: bool = False

    @property
    def place(self) -> Place:
        """Where it was found."""
        return Place(self.layer, self.record, self.offset)

    @property
    def message(self) -> str:
        """The observed and the expected value, as one sentence."""
        return f"{self.found}; expected {self.expected}"

    def without_refusal(self) -> Finding:
        """Return the same finding, for which nobody refuses the stream."""
        return self._replace(refused=False, refused_by="", releases=NONE, says="")

    def __repr__(self) -> str:
        return f"<Finding {self.rule} {self.severity}, {self.place}: {self.message}>"

    def to_json(self) -> dict[str, Any]:
        """Return the finding as JSON-ready data."""
        data = self._asdict()
        del data["releases"], data["says"], data["is_need"], data["is_of_last"]
        refused_by = {"by": self.refused_by, "releases": str(self.releases), "message": self.says}
        return {**data, "refused_by": refused_by if self.refused_by else None, "message": self.message}


@dataclass(repr=False)
class Report(Counts):
    """The result of verifying an image.

    `conforms`: no error and no violation. `restorable`: a receiver on x86 takes it: the release of Xen in `receiver`,
    or where that is None, any release, which then is in `restorable_by`; with a `host`, on that host. `counts` are the
    counts of records by layer and type; `records`, `libxl_records`, `xenopsd_records` and `legacy_records` are those of
    one layer. `needs` is what a stream may have and older releases do not take. `suppressed` counts, by rule, findings
    beyond MOST_OF_A_RULE; `last` has the place of the last of them.
    """

    file: str
    layers: tuple[str, ...] = ()
    version: int | None = None
    guest_type: str | None = None
    conforms: bool = True
    restorable: bool = True
    receiver: str | None = None
    host: str | None = None
    restorable_by: Releases = ALL
    static_data_end: StaticDataEnd = field(default_factory=StaticDataEnd)
    counts: dict[str, dict[str, int]] = field(default_factory=dict)
    findings: list[Finding] = field(default_factory=list)
    needs: list[Finding] = field(default_factory=list)
    suppressed: dict[str, int] = field(default_factory=dict)
    last: dict[str, Place] = field(default_factory=dict)

    def __repr__(self) -> str:
        verdicts = (
            f"{'conforms' if self.conforms else 'does not conform'}, {'' if self.restorable else 'not '}restorable"
        )
        return f"<Report on {self.file!r}: {verdicts}, {counted(len(self.findings), 'finding')}>"

    def judge(self) -> None:
        """Come to the verdict on `restorable`, once all findings and needs are there."""
        asked = ALL if self.receiver is None else only(self.receiver)
        takers = asked
        for need in self.needs:
            takers &= ~need.releases
        if not takers:  # for what it needs; that is then among what is wrong
            from heapq import merge

            takers = asked
            wrong = [need for need in self.needs if need.releases & asked]
            self.findings = list(merge(self.findings, wrong, key=lambda finding: finding.offset))
        self.findings = [
            finding._replace(refused=bool(finding.refused_by) and finding.releases.covers(takers))
            for finding in self.findings
        ]
        self.restorable_by &= asked
        self.restorable = bool(self.restorable_by)

    def to_json(self) -> dict[str, Any]:
        """Return the report as JSON-ready data, the same keys in the same order always."""
        data = self.with_counts(asdict(self))
        del data["last"]
        data["layers"] = list(self.layers)
        data["restorable_by"] = [{"first": first, "last": last} for first, last in self.restorable_by.ranges()]
        data["findings"] = [finding.to_json() for finding in self.findings]
        data["needs"] = [finding.to_json() for finding in self.needs]
        return data
