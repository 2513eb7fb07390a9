"""What a message, or a log, says about a restore that failed."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

from ..._tuples import NamedTuple
from ...limits import MOST_MESSAGES, MOST_UNKNOWN
from ...schema.names import spelled
from ..report import Finding, Report
from ..rules import Rule
from .known import ENUMS, Known, messages
from .lines import Line, stripped, uncoloured
from .nearest import nearest
from .wording import Wording

_DEPTH = {"xen": 0, "qemu": 1, "libxenguest": 2, "libxl": 3}
"""How far inside each program is: the innermost one that complains is nearest to the cause."""

_OUTERMOST = 4

_SHORTEST = 8
"""Characters of the beginning of a message for which it is looked up."""

_MOST_BEGUN = 2
"""Known messages that may begin with it."""

_NOT_A_WORD = bytes(
    byte if byte < 128 and (chr(byte).isalnum() or byte == ord("_")) else ord(" ") for byte in range(256)
)
"""Makes all of a line but its words blanks."""

_WORD = re.compile(r"\w+", re.ASCII)

MEANING_OF_RULES = "The file breaks a rule of the stream."
LOOK_OF_RULES = "`xenstream verify FILE` finds which rule, and where."
"""What is said of a message that only rules know."""


class Number(NamedTuple):
    """A number in a message, and its name: HVM entry 5 is LAPIC."""

    kind: str
    number: int
    name: str


@dataclass(frozen=True, slots=True)
class Message:
    """A message that is known, in a log or alone.

    `line` is the number of the first line that has it, from 1, and `count` how many have. `text` is without what the
    program adds, and `by` the program. `errno` is the number and the words of an error of the system. `rules` are those
    that it can come from. `follows`: another message before it says why. `breaks` is what the file breaks of the rules.
    """

    line: int
    text: str
    by: str
    errno: tuple[int, str] | None
    meaning: str
    look: str
    rules: tuple[Rule, ...]
    follows: bool
    numbers: tuple[Number, ...]
    count: int = 1
    breaks: tuple[Finding, ...] = ()

    @property
    def depth(self) -> int:
        """How far inside the program is that says it; 0 is Xen."""
        return _DEPTH.get(self.by, _OUTERMOST)

    def to_json(self) -> dict[str, Any]:
        """Return the message as JSON-ready data."""
        return {
            "line": self.line,
            "count": self.count,
            "message": self.text,
            "by": self.by,
            "errno": None if self.errno is None else {"number": self.errno[0], "text": self.errno[1]},
            "meaning": self.meaning,
            "look_at": self.look,
            "follows": self.follows,
            "numbers": [number._asdict() for number in self.numbers],
            "rules": [rule.id for rule in self.rules],
            "breaks": [finding.to_json() for finding in self.breaks],
        }


class Unknown(NamedTuple):
    """A message that is not known, and the known ones that are most like it."""

    line: int
    text: str
    nearest: tuple[str, ...]

    def to_json(self) -> dict[str, Any]:
        """Return it as JSON-ready data."""
        return {"line": self.line, "message": self.text, "nearest": list(self.nearest)}


@dataclass(slots=True)
class Explanation:
    """What a log says: its known messages in order, and errors in it that are not known.

    `lines` is how many lines there are, and `more` how many have known messages beyond MOST_MESSAGES. `file` is the
    image that was looked into, None if none was; `other_breaks` is what a receiver refuses it for besides.
    """

    messages: list[Message] = field(default_factory=list)
    unknown: list[Unknown] = field(default_factory=list)
    lines: int = 0
    more: int = 0
    file: str | None = None
    other_breaks: tuple[Finding, ...] = ()

    @property
    def is_known(self) -> bool:
        """Whether any message is known."""
        return bool(self.messages)

    @property
    def cause(self) -> Message | None:
        """The message that most likely says why: the first one of the innermost program that follows from no other."""
        return min(self.messages, key=lambda message: (message.follows, message.depth, message.line), default=None)

    def to_json(self) -> dict[str, Any]:
        """Return the explanation as JSON-ready data, the same keys in the same order always."""
        cause = self.cause
        return {
            "known": self.is_known,
            "lines": self.lines,
            "cause": None if cause is None else self.messages.index(cause),
            "messages": [message.to_json() for message in self.messages],
            "more": self.more,
            "unknown": [unknown.to_json() for unknown in self.unknown],
            "file": self.file,
            "other_breaks": [finding.to_json() for finding in self.other_breaks],
        }


def explain(lines: Iterable[bytes], report: Report | None = None, is_log: bool = True) -> Explanation:
    """Explain the lines of a log, or a message alone; `report` is that on the image that was to be restored."""
    reading = _Reading(is_log)
    for number, line in enumerate(lines, 1):
        reading.take(number, line)
    return reading.finish(report)


class _Reading:
    """Takes the lines of a log one by one. Of messages that are alike the first is kept, and how many there are."""

    def __init__(self, is_log: bool) -> None:
        self._is_log = is_log
        self._words = frozenset(word.encode() for word in messages().by_word)
        self._explanation = Explanation()
        self._counts: dict[tuple[str, str], int] = {}
        self._errors: dict[str, int] = {}
        self._first: tuple[int, str] | None = None

    def take(self, number: int, raw: bytes) -> None:
        """Look at one line."""
        self._explanation.lines = number
        raw = uncoloured(raw)
        words = raw.translate(_NOT_A_WORD).split()
        if not self._words.isdisjoint(words):
            line = _line(raw)
            found = self._matches(line, words)
            if found:
                self._keep(number, line, found)
                return
        if words and self._first is None:
            self._first = number, _line(raw).text
        if len(self._errors) < MOST_UNKNOWN and (b"rror" in raw or b"ritical" in raw):
            line = _line(raw)
            if line.is_error and line.text:
                self._errors.setdefault(line.text, number)

    def _matches(self, line: Line, words: list[bytes]) -> list[tuple[Known, list[str]]]:
        """Return the messages that are in a line, with what is in their gaps; those that say most come first."""
        found = []
        for known in messages().candidates(word.decode() for word in words):
            if known.by != line.by and ((known.prefixed and self._is_log) or (known.is_shared and line.by)):
                continue
            gaps = known.wording.find(line.text)
            if gaps is not None:
                found.append((known, gaps))
        return sorted(found, key=lambda match: (-match[0].wording.weight, not match[0].meaning))

    def _keep(self, number: int, line: Line, found: list[tuple[Known, list[str]]]) -> None:
        message = _message(number, line, found)
        key = message.by, message.text
        if key in self._counts:
            self._counts[key] += 1
        elif len(self._counts) < MOST_MESSAGES:
            self._counts[key] = 1
            self._explanation.messages.append(message)
        else:
            self._explanation.more += 1

    def finish(self, report: Report | None) -> Explanation:
        """Return the explanation, with what the image breaks where there is one."""
        explanation = self._explanation
        self._take_beginning()
        explanation.messages = [
            replace(message, count=self._counts[message.by, message.text]) for message in explanation.messages
        ]
        if not self._errors and not explanation.messages and self._first is not None:
            self._errors[self._first[1]] = self._first[0]
        explanation.unknown = [Unknown(number, text, nearest(text)) for text, number in self._errors.items()]
        if report is not None:
            _compare(explanation, report)
        return explanation

    def _take_beginning(self) -> None:
        """Take a single message, if it is none that is known, for the one or two known ones that begin so."""
        if self._is_log or self._explanation.messages or self._first is None:
            return
        number, text = self._first
        begun = [known for known in messages().all if len(text) >= _SHORTEST and known.wording.text.startswith(text)]
        if 0 < len({known.wording.text for known in begun}) <= _MOST_BEGUN:
            self._errors.clear()
            self._keep(number, stripped(text), [(known, []) for known in begun])


def _named(findings: list[Finding], message: Message) -> tuple[Finding, ...]:
    """Return those of the findings that are about what the message names, or all if none is."""
    words = set(_WORD.findall(message.text)) & _names() | {number.name for number in message.numbers}
    about = tuple(finding for finding in findings if not words.isdisjoint(_WORD.findall(finding.found)))
    return about or tuple(findings)


@cache
def _names() -> frozenset[str]:
    return frozenset(spelled(value) for kind in ENUMS.values() for value in kind)


def _line(raw: bytes) -> Line:
    return stripped(raw.decode(errors="backslashreplace"))


def _message(number: int, line: Line, found: list[tuple[Known, list[str]]]) -> Message:
    """Put together what the messages say that are in a line."""
    described = next((known for known, _ in found if known.meaning), None)
    rules = {rule.id: rule for known, _ in found for rule in known.rules}
    return Message(
        number,
        line.text,
        line.by or found[0][0].by,
        line.errno,
        described.meaning if described else MEANING_OF_RULES,
        described.look if described else LOOK_OF_RULES,
        tuple(rules.values()),
        described.follows if described else False,
        tuple(dict.fromkeys(number for known, gaps in found for number in _numbers(known, gaps))),
    )


def _numbers(known: Known, gaps: list[str]) -> Iterator[Number]:
    """Yield the numbers in a message that have names."""
    for kind, gap in zip(known.numbers, gaps, strict=False):
        if not kind:
            continue
        try:
            number = int(gap.split()[0].rstrip(",."), 0)
            yield Number(kind, number, spelled(ENUMS[kind](number)))
        except (ValueError, IndexError):
            continue  # it has no name


def _compare(explanation: Explanation, report: Report) -> None:
    """Enter what an image breaks of the rules that the messages can come from, and of the others."""
    refused = [finding for finding in (*report.findings, *report.needs) if finding.refused_by]
    wordings = {finding.says: Wording(finding.says) for finding in refused if finding.says}

    def fits(finding: Finding, message: Message) -> bool:
        said = wordings.get(finding.says)
        by_words = said is not None and said.find(message.text) is not None
        return by_words or any(rule.id == finding.rule for rule in message.rules)

    explanation.file = report.file
    explanation.messages = [
        replace(message, breaks=_named([finding for finding in refused if fits(finding, message)], message))
        for message in explanation.messages
    ]
    explained = {finding for message in explanation.messages for finding in message.breaks}
    explanation.other_breaks = tuple(
        finding for finding in report.findings if finding.refused and finding not in explained
    )
