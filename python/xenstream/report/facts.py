"""The facts about an image that its report shows, gathered from those who answer the commands."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Protocol

from ..errors import ClosedError, OverLimitError, XenstreamError
from ..guest import stats
from ..guest.memory import PhysicalMemory
from ..guest.memory_map import MemoryMap, contents, memory_map
from ..guest.registers import collect as collect_registers
from ..guest.stats import MemoryStats
from ..guest.vcpu import VcpuRegisters
from ..inspect.cpu import Cpu, cpu_of
from ..inspect.info import Info
from ..inspect.info import info as sum_up
from ..limits import MOST_SHOWN_PLACES, MOST_SHOWN_RULES, MOST_SHOWN_VCPUS
from ..stream.events import Header
from ..stream.reader import Reader
from ..stream.record import Record
from ..verify.releases import lines
from ..verify.report import Finding, Report
from ..verify.rules import RULES
from ..verify.verifier import verify
from .configuration import Configuration, configuration
from .outline import Outline, outline
from .surroundings import Surroundings, fields_at, surroundings

if TYPE_CHECKING:
    from ..io.source import Source


class Moving(Protocol):
    """Something that advances through `size` bytes, and has reached `offset`."""

    @property
    def size(self) -> int | None: ...

    @property
    def offset(self) -> int: ...


Watch = Callable[[Moving], AbstractContextManager[object]]
"""Shows how far something long has come for as long as what it returns is entered."""


@dataclass(slots=True)
class Group:
    """The findings of one rule: how many, and the first few with the bytes around them."""

    rule: str
    count: int
    shown: list[tuple[Finding, Surroundings]] = field(default_factory=list)

    def to_json(self) -> dict[str, Any]:
        """Return the group as JSON-ready data."""
        shown = [{"finding": finding.to_json(), "bytes": bytes.to_json()} for finding, bytes in self.shown]
        return {**RULES[self.rule].to_json(), "count": self.count, "shown": shown}


@dataclass(slots=True)
class Line:
    """A release line of Xen: `takes` the stream as a whole ("all"), not at all ("none"), or only some of it do."""

    name: str
    takes: str
    rules: list[str]


@dataclass
class Facts:
    """All about one image. What it does not contain, or what could not be read, is None or empty.

    `groups` has the findings that `verify` prints without `--notes`, by rule, the gravest first. `num_vcpus` counts all
    vCPUs, of which `registers` has the first few. `problems` says why something is missing.
    """

    file: str
    verdicts: Report
    info: Info
    outline: Outline
    groups: list[Group] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    memory: MemoryStats | None = None
    map: MemoryMap | None = None
    num_vcpus: int = 0
    registers: list[VcpuRegisters] = field(default_factory=list)
    cpu: Cpu | None = None
    configuration: Configuration | None = None
    problems: list[str] = field(default_factory=list)

    @property
    def is_good(self) -> bool:
        """Whether the image conforms and is restorable."""
        return self.verdicts.conforms and self.verdicts.restorable

    def to_json(self) -> dict[str, Any]:
        """Return all facts as JSON-ready data, each part as its command prints it."""
        memory = None if self.memory is None else self.memory.to_json()
        return {
            "file": self.file,
            "info": self.info.to_json(),
            "verify": self.verdicts.to_json(),
            "rules": [group.to_json() for group in self.groups],
            "releases": [{"release": line.name, "takes": line.takes, "rules": line.rules} for line in self.lines],
            "outline": self.outline.to_json(),
            "memory": memory and {**memory, "map": None if self.map is None else self.map.to_json()},
            "num_vcpus": self.num_vcpus,
            "registers": [state.to_json() for state in self.registers],
            "cpu": None if self.cpu is None else self.cpu.to_json(),
            "configuration": None if self.configuration is None else self.configuration.to_json(),
            "problems": self.problems,
        }


def collect(source: Source, how_cut: str | None = None, reads: bool = True, watch: Watch = nullcontext) -> Facts:
    """Gather the facts about the image in a seekable source, in several walks; its pages are read once.

    `how_cut` says how compressed data ended early that the source was made of. Without `reads` the pages are not read,
    and zero pages and duplicates are not counted. Raises XenstreamError if it is no image or cannot be read.
    """
    image = Reader(source)
    verdicts = verify(image.name, image.outermost, _checked(image, how_cut))
    groups = list(_grouped(verdicts))
    fields = fields_at(image, (finding.offset for group in groups for finding, _ in group.shown))
    found: list[tuple[Configuration, range]] = []

    def look(item: Header | Record) -> None:
        config = configuration(item)
        if config is not None:
            end = item.offset + item.length if isinstance(item, Header) else item.end
            found.append((config, range(item.offset, end)))

    drawn = outline(image.uncounted_events(), image.size or 0, look)
    secret = next((where for config, where in found if config.hidden), range(0))
    for group in groups:
        group.shown = [
            (finding, surroundings(image, finding.offset, fields.get(finding.offset), secret))
            for finding, _ in group.shown
        ]
    report = Facts(image.name, verdicts, sum_up(image), drawn, groups, list(_lines(verdicts)))
    report.configuration = found[0][0] if found else None
    if how_cut is not None:
        report.problems.append(how_cut)
    _take_vcpus(report, image)
    _take_memory(report, source, image, reads, watch)
    return report


def _checked(image: Reader, how_cut: str | None) -> Iterator[Any]:
    """Yield the events for the verdicts; the last one says if the compressed data around the image ended early."""
    from ..stream.events import Cut, Lost, Missing

    for event in image.checked_events():
        yield event._replace(compression=how_cut) if isinstance(event, Cut | Missing) else event
        if isinstance(event, Cut | Missing | Lost):
            how_cut = None
    if how_cut is not None:
        yield Lost("legacy" if "legacy" in image.layers else "libxc", image.offset, how_cut, "compression")


_GRAVITY = ("error", "violation", "note")


def _grouped(verdicts: Report) -> Iterator[Group]:
    """Yield the findings by rule, without the notes on what every real sender does."""
    groups: dict[str, Group] = {}
    dummy = Surroundings(0, "", 0, 0)
    for finding in verdicts.findings:
        if finding.is_common and not finding.refused_by:
            continue
        group = groups.setdefault(finding.rule, Group(finding.rule, verdicts.suppressed.get(finding.rule, 0)))
        group.count += 1
        if len(group.shown) < MOST_SHOWN_PLACES and len(groups) <= MOST_SHOWN_RULES:
            group.shown.append((finding, dummy))
    yield from sorted(groups.values(), key=lambda group: _GRAVITY.index(RULES[group.rule].severity))


def _lines(verdicts: Report) -> Iterator[Line]:
    """Yield for each release line whether it takes the stream, and the rules for which it does not."""
    refusals = [*verdicts.needs, *(finding for finding in verdicts.findings if finding.refused_by)]
    for releases in lines():
        taken = releases & verdicts.restorable_by
        takes = "all" if taken == releases else "some" if taken else "none"
        rules = dict.fromkeys(finding.rule for finding in refusals if finding.releases & releases)
        first = next(releases.ranges())[0]
        yield Line(first, takes, [] if takes == "all" else list(rules)[:MOST_SHOWN_RULES])


def _take_vcpus(report: Facts, image: Reader) -> None:
    found = collect_registers(image)
    report.num_vcpus = len(found.vcpus)
    report.registers = found.vcpus[:MOST_SHOWN_VCPUS]
    report.problems += found.problems
    try:
        report.cpu = cpu_of(image)
    except (ClosedError, OverLimitError):
        raise
    except XenstreamError:
        report.cpu = None  # a stream without a policy, as of version 2


def _take_memory(report: Facts, source: Source, image: Reader, reads: bool, watch: Watch) -> None:
    if image.legacy is not None:
        return
    memory = PhysicalMemory(source, image)
    try:
        report.memory = stats.stats(memory)
        repeats = None
        if reads:
            reading = stats.Reading(memory)
            with watch(reading):
                repeats = reading.repeats()
            report.memory.contents = contents(repeats)
        report.map = memory_map(memory, report.memory.ranges, repeats)
        report.problems += [problem for problem in memory.problems if problem not in report.problems]
    finally:
        memory.close()
