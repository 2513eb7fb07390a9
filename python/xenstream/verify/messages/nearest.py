"""Finds the known messages that are most like one that is not known."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from .known import messages
from .wording import GAP

_MOST = 3
_LEAST_LIKE = 0.35
_LONGEST = 400


def nearest(text: str) -> tuple[str, ...]:
    """Return up to three known messages that are like a text, the most similar first.

    Two texts are as like as the share of runs of three characters that they have in common.
    """
    runs = _runs(text[:_LONGEST])
    likeness = [(_likeness(runs, other), known) for known, other in _known_runs()]
    best = sorted((item for item in likeness if item[0] >= _LEAST_LIKE), reverse=True)
    return tuple(dict.fromkeys(known for _, known in best[: _MOST * 4]))[:_MOST]


def _likeness(one: frozenset[str], other: frozenset[str]) -> float:
    both = len(one) + len(other)
    return 2 * len(one & other) / both if both else 0.0


@cache
def _known_runs() -> tuple[tuple[str, frozenset[str]], ...]:
    return tuple((known.wording.text, _runs(known.wording.text.replace(GAP, " "))) for known in messages().all)


def _runs(text: str) -> frozenset[str]:
    return frozenset(_threes(" ".join(text.lower().split())))


def _threes(text: str) -> Iterator[str]:
    return (text[at : at + 3] for at in range(len(text) - 2))
