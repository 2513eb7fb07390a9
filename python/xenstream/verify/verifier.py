"""Checks every rule on every event of a walk and comes to the two verdicts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from ..limits import MOST_OF_A_RULE
from ..schema.layers import LAYERS, LEGACY, is_last
from ..schema.names import GuestType
from ..stream.events import Cut, Event, Header, Lost, Missing, RecordEnd, Skipped, Trailing
from ..stream.record import Record
from . import rules
from .last_state import LastState, loader
from .page_findings import PageScan
from .receiver import State
from .releases import NONE
from .repeats import Repeats
from .report import Finding, Place, Report
from .rules import ERROR, VIOLATION, Problem, Rule, base

if TYPE_CHECKING:
    from ..stream.passing import Passing
    from .host import Host


class Verifier:
    """Takes the events of a walk one by one; `report` is complete after the last."""

    def __init__(self, file: str, outermost: str, receiver: str | None = None, host: Host | None = None) -> None:
        self.report = Report(file, LAYERS[outermost].path, receiver=receiver, host=None if host is None else host.name)
        self._state = State(LAYERS[outermost].path, host)
        self._rules = rules.Asked()
        if host is not None:
            self._rules.expect(rules.HOST)
        self._kept: Counter[str] = Counter()
        self._plain: tuple[Any, PageScan] | None = None
        self._repeats = Repeats()
        self._last_state = LastState()
        self._pending: list[Finding] = []
        # Those beyond MOST_OF_A_RULE: how many, and the place of the last.
        self._pending_more: dict[Finding, tuple[int, Place]] = {}

    def take(self, event: Event) -> None:
        """Check one event."""
        if isinstance(event, Record):
            self._take_record(event)
        elif isinstance(event, RecordEnd):
            self._take_record_end(event)
        else:
            self._check_page_tables(is_all=True, cut=event.body if isinstance(event, Cut) else None)
            self._repeats.forget()
            self._take_other(event)

    def _take_other(self, event: Event) -> None:
        """Check what is no record, nor the end of one."""
        match event:
            case Header():
                self._check(f"{event.layer} {event.name}", event, event.layer, None)
                self._state.take_header(event)
                if isinstance(self._state.guest_type, GuestType):
                    self._rules.expect(rules.guest(self._state.guest_type))
            case Cut():
                self._pending.clear()
                self._pending_more.clear()
                if event.layer == "libxl" and event.body is not None and loader(event.body):
                    self._last_state.take(event.body, self.report.needs)  # libxl takes what is missing for zeros
                self._check(f"{event.layer} cut", event, event.layer, event.record)
            case Missing():
                self._check(f"{event.layer} missing end", event, event.layer, None)
            case Trailing():
                self._check(f"{event.layer} trailing", event, event.layer, None)
            case Skipped():
                self._keep(_finding(base.RULES[_NO_RECORD], _skipped(event), event.layer, None))
            case Lost():
                self._check(f"{event.layer} {event.kind}", event, event.layer, None)

    def counted(self, events: Iterable[Event], passing: Passing) -> Iterator[Event]:
        """Yield the same events, and count each when it has been checked."""
        memory = self._state.memory
        memory.zero_pages = passing.zero_pages
        for event in events:
            yield event
            if isinstance(event, Record):
                passing.take_record(event)
                if event.has_pages and event.is_complete is not False:
                    passing.take_pages(memory.first_pfn, self._state.page_scan.num_pages)
                    passing.zero_pages = memory.zero_pages

    def finish(self) -> Report:
        """Fill in what only the end of the walk decides; return the report."""
        report, state = self.report, self._state
        report.layers = state.layers
        report.version = state.version
        report.guest_type = None if state.guest_type is None else _guest_type(state.guest_type)
        if ("legacy", "header") in state.headers:
            report.guest_type = _guest_type(state.headers["legacy", "header"].decoded.guest_type)
        report.static_data_end = state.static_data_end
        report.counts = state.counts()
        self._last_state.settle(report)
        report.judge()
        return report

    def _take_record(self, record: Record) -> None:
        if record.has_pages:
            self._repeats.forget()
            self._take_pages(record)
            return
        self._plain = None
        self._check_page_tables(is_all=True)
        if record.is_complete is False or record.has_p2m_frames:
            self._repeats.forget()
            self._look_at(record)
        elif self._repeats.covers(record):
            self._find_again(record)
            self._state.arrive(record)
        else:
            self._repeats.learn(record, *self._look_at(record))

    def _look_at(self, record: Record) -> tuple[list[Finding], list[Finding]]:
        """Ask the rules about a record; return what they find at its header, and in its body."""
        state, layer = self._state, record.layer
        found = self._check(f"{layer} record", record, layer, record.index)
        state.arrive(record)
        if record.is_complete is False:
            return found, []
        in_body: list[Finding] = []
        # Of a record that turns out to be cut short only the cut is of interest. Where that
        # shows only after its body has passed, what the body gave rise to is held back.
        if (record.is_held or layer != LEGACY) and not state.is_taken_out(record):
            in_body += self._check_body(record, f"{layer} body")
            in_body += self._check_body(record, f"{layer} {record.type}")
        if record.has_p2m_frames:
            state.take_p2m_frames(record)
        return found, in_body

    def _find_again(self, record: Record) -> None:
        """Find on a record what was found on the last one, which is like it; only count what is beyond the limit."""
        repeats = self._repeats
        for finding in repeats.at_record:
            if self._kept[finding.rule] < MOST_OF_A_RULE:
                self._keep(repeats.moved(finding, record))
            else:
                self._count(finding, 1, repeats.place(finding, record))
        for finding in repeats.in_body:
            if self._kept[finding.rule] < MOST_OF_A_RULE or finding.is_of_last:
                self._pending.append(repeats.moved(finding, record))
            else:
                self._put_off(finding, repeats.place(finding, record))

    def _take_pages(self, record: Record) -> None:
        """Check PAGE_DATA, of which most streams have nothing else in great number.

        From one such record to the next the rules' answers can change with its header and with
        what its entries say only. Where both are those of a record of which no rule had anything
        to say, and only PAGE_DATA has followed since, none is asked again.
        """
        state, plain, self._plain = self._state, self._plain, None
        is_like = plain is not None and record.header is plain[0]
        found = not is_like and bool(self._check("libxc record", record, "libxc", record.index))
        state.arrive(record)
        if record.is_complete is False:
            return
        state.scan_pages(record)
        if plain is not None and is_like and state.page_scan is plain[1]:
            self._plain = plain
            return
        found |= bool(self._check_body(record, "libxc body"))
        found |= bool(self._check_body(record, f"libxc {record.type}"))
        if not found:
            self._plain = record.header, state.page_scan

    def _take_record_end(self, event: RecordEnd) -> None:
        if self._plain is None or event.padding:  # else PAGE_DATA that no rule had anything to say of
            self._take_noted_end(event)
        if self._state.memory.has_beyond and event.record.has_pages:
            self._check_page_tables()

    def _take_noted_end(self, event: RecordEnd) -> None:
        record = event.record
        if loader(record):
            self._last_state.take(record, self.report.needs)
        for finding in self._pending:
            self._keep(finding)
        for finding, (number, place) in self._pending_more.items():
            self._count(finding, number, place)
        self._pending.clear()
        self._pending_more.clear()
        self._state.absorb(record)
        if event.padding:
            self._check(f"{record.layer} padding", event, record.layer, record.index)
        if is_last(record.layer, record.record_type):
            self._check(f"{record.layer} end", record, record.layer, record.index)

    def _check_page_tables(self, is_all: bool = False, cut: Record | None = None) -> None:
        """Check those that have been looked into, with `is_all` all that have come, but not those of a record that
        was cut short. Only PAGE_DATA has followed since.
        """
        for beyond in self._state.memory.tables_beyond(is_all):
            if beyond.record is cut:
                continue
            index = beyond.record.index
            for rule in self._rules.on("libxc page tables"):
                for problem in rule.check(beyond, self._state):
                    self._keep(_finding(rule, problem, "libxc", index), self._findings_behind(index))

    def _findings_behind(self, index: int) -> int:
        """Return how many findings there are already on libxc records after the one with this index."""
        number = 0
        for finding in reversed(self.report.findings):
            if finding.layer != "libxc" or finding.record is None or finding.record <= index:
                break
            number += 1
        return number

    def _check(self, event: str, subject: Any, layer: str, record: int | None) -> list[Finding]:
        """Ask the rules; keep what they find, and return it."""
        found = []
        for rule in self._rules.on(event):
            for problem in rule.check(subject, self._state):
                finding = _finding(rule, problem, layer, record)
                self._keep(finding)
                found.append(finding)
        return found

    def _check_body(self, record: Record, event: str) -> list[Finding]:
        """Ask the rules, and hold their findings back. At most MOST_OF_A_RULE of each rule are returned."""
        found = []
        for rule in self._rules.on(event):
            for number, problem in enumerate(rule.check(record, self._state)):
                finding = _finding(rule, problem, record.layer, record.index, loader(record))
                if number < MOST_OF_A_RULE:
                    self._pending.append(finding)
                    found.append(finding)
                else:
                    self._put_off(finding._replace(offset=0, found="", expected=""), finding.place)
        return found

    def _put_off(self, finding: Finding, place: Place) -> None:
        """Let one more finding like this count once the record is complete."""
        number, _ = self._pending_more.get(finding, (0, place))
        self._pending_more[finding] = number + 1, place

    def _keep(self, finding: Finding, num_behind: int = 0) -> None:
        """Take a finding into the report, before the last `num_behind` there."""
        report = self.report
        self._count(finding, 1, finding.place)
        if finding.is_need:
            if all((need.rule, need.releases) != (finding.rule, finding.releases) for need in report.needs):
                report.needs.append(finding)
        elif self._kept[finding.rule] <= MOST_OF_A_RULE:
            report.findings.insert(len(report.findings) - num_behind, finding)
        elif finding.is_of_last:
            self._last_state.take_beyond(finding)

    def _count(self, finding: Finding, number: int, last: Place) -> None:
        """Let as many findings like this one, the last of them at a place, count for the verdicts."""
        report = self.report
        if finding.is_of_last:
            self._last_state.refuse(finding)
        elif finding.refused_by:
            report.restorable_by &= ~finding.releases
        if finding.is_need:
            return
        if finding.severity in (ERROR, VIOLATION):
            report.conforms = False
        self._kept[finding.rule] += number
        if self._kept[finding.rule] > MOST_OF_A_RULE:
            report.suppressed[finding.rule] = self._kept[finding.rule] - MOST_OF_A_RULE
            report.last[finding.rule] = last


_NO_RECORD = "XC211"
"""What a receiver says of bytes that are no record: that it does not know the type."""


def _skipped(event: Skipped) -> Problem:
    return Problem(event.offset, f"{base.number(event.length)} bytes that are no records", "a record")


def _finding(rule: Rule, problem: Problem, layer: str, record: int | None, loaded_by: str = "") -> Finding:
    refused = rule.refused if problem.refused is None else problem.refused
    return Finding(
        rule.id,
        rule.severity,
        refused,
        layer,
        record,
        problem.offset,
        problem.found,
        problem.expected,
        rule.reference,
        rule.receiver if refused else "",
        NONE if not refused else rule.releases if problem.releases is None else problem.releases,
        (" or ".join(rule.says) if problem.says is None else problem.says) if refused else "",
        rule.is_need,
        rule.is_common,
        refused and rule.receiver == loaded_by,
    )


def _guest_type(guest_type: Any) -> str:
    return str(getattr(guest_type, "name", f"{int(guest_type):#x}"))


def verify(
    file: str,
    outermost: str,
    events: Iterable[Event],
    receiver: str | None = None,
    host: Host | None = None,
    passing: Passing | None = None,
) -> Report:
    """Check all events of a walk and return the report; `passing` counts what passes by."""
    verifier = Verifier(file, outermost, receiver, host)
    if passing is not None:
        events = verifier.counted(events, passing)
    for event in events:
        verifier.take(event)
    return verifier.finish()
