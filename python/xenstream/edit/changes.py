"""The list of changes that a command makes to an image."""

from __future__ import annotations

from dataclasses import dataclass

from ..limits import MOST_CHANGES


@dataclass(frozen=True, slots=True)
class Change:
    """A change and its place: `record` counts from 0 within its layer, None where none is
    concerned; `offset` is that in the file that was read.
    """

    layer: str
    record: int | None
    offset: int
    what: str

    def __str__(self) -> str:
        where = self.layer if self.record is None else f"{self.layer} record {self.record}"
        return f"{where}, offset {self.offset} ({self.offset:#x}): {self.what}"


class Changes(list[Change]):
    """The first MOST_CHANGES changes, in their order; `suppressed` counts those beyond.

    Of those that repair makes, `mends` says whether some of them put right what does not conform, `adds_end` whether
    END was missing.
    """

    suppressed = 0
    mends = False
    adds_end = False

    def note(self, change: Change) -> None:
        """Take in a change."""
        if len(self) < MOST_CHANGES:
            self.append(change)
        else:
            self.suppressed += 1

    @property
    def total(self) -> int:
        """How many there are."""
        return len(self) + self.suppressed
