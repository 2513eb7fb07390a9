"""Counts of what passes by in a walk, for those who watch it."""

from __future__ import annotations

from dataclasses import dataclass, field
from time import monotonic
from typing import Any

from ..limits import MOST_ROUNDS_TIMED
from ..schema.names import RecordType
from ..schema.record_kinds import MEMORY_TYPES, REGISTER_TYPES, SIGNAL_TYPES
from .record import Record

HEADERS, STATIC, MEMORY, STATE, END = "headers", "static data", "memory", "device state", "end"
"""The stages of a stream."""

_OF_LIBXC: dict[Any, str] = {
    **dict.fromkeys(RecordType, STATIC),
    **dict.fromkeys(REGISTER_TYPES, STATE),
    **dict.fromkeys(MEMORY_TYPES, MEMORY),
}
_UNMOVED = (*(kind for kind in SIGNAL_TYPES if kind != RecordType.static_data_end), RecordType.stripped)


@dataclass(slots=True)
class Round:
    """Pages of one round, and how long it took: since the end of the round before, or since memory began to come."""

    pages: int = 0
    seconds: float = 0.0


@dataclass(slots=True)
class Passing:
    """What has passed by.

    `pages`: contents of pages; `pages_again`: those in the second round and later; `zero_pages`: those that are all
    zeros, None where contents are not looked at. `round` is 1 while memory is sent for the first time; each time that
    pfns begin from a lower one again, another round begins. `rounds` are the first MOST_ROUNDS_TIMED of them;
    `paused_round` is the last one of several before the guest's state, in which the guest was paused.
    `stage` is one of HEADERS, STATIC, MEMORY, STATE and END.
    """

    stage: str = HEADERS
    records: int = 0
    round: int = 0
    pages: int = 0
    pages_again: int = 0
    zero_pages: int | None = None
    rounds: list[Round] = field(default_factory=list)
    paused_round: int | None = None
    _last: int = -1
    _since: float = field(default_factory=monotonic)

    def take_record(self, record: Record) -> None:
        """Take in the start of a record."""
        self.records += 1
        if not self.round:
            self._since = monotonic()
        if record.layer != "libxc":
            self.stage = STATE if self.pages else self.stage
        elif record.record_type not in _UNMOVED:
            self.stage = _OF_LIBXC.get(record.record_type, self.stage)
        if self.paused_round is None and self.round > 1 and self.stage == STATE:
            self.paused_round = self.round

    def take_pages(self, first: int, pages: int) -> None:
        """Take in a PAGE_DATA: its first pfn, and how many pages it has."""
        if first <= self._last or not self.round:
            self.round += 1
            if len(self.rounds) < MOST_ROUNDS_TIMED:
                self._since += self.rounds[-1].seconds if self.rounds else 0
                self.rounds.append(Round())
        self._last = first
        if self.round == len(self.rounds):
            self.rounds[-1].pages += pages
            self.rounds[-1].seconds = monotonic() - self._since
        self.pages += pages
        if self.round > 1:
            self.pages_again += pages

    def finish(self) -> None:
        """Take note that the walk is over."""
        self.stage = END
