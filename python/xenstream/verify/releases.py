"""Releases of Xen: sets of them, and what each takes of a stream.

The facts are in ksy/releases.toml, which says where each of them is from.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any

from xenstream_formats.releases import FACTS, POINTS

from .._tuples import NamedTuple
from ..errors import XenstreamError

_MOST_DIGITS = 4

_NUMBERS = [tuple(map(int, point.split("."))) for point in POINTS]


class Releases(NamedTuple):
    """A set of releases: a bit for each point in `POINTS`, the first of which is the lowest."""

    mask: int

    def __or__(self, other: Releases) -> Releases:
        return Releases(self.mask | other.mask)

    def __and__(self, other: Releases) -> Releases:
        return Releases(self.mask & other.mask)

    def __invert__(self) -> Releases:
        return Releases(ALL.mask & ~self.mask)

    def __bool__(self) -> bool:
        return bool(self.mask)

    def meets(self, other: Releases) -> bool:
        """Whether some of `other` are in this set."""
        return bool(self.mask & other.mask)

    def covers(self, other: Releases) -> bool:
        """Whether all of `other` are in this set."""
        return not other.mask & ~self.mask

    def ranges(self) -> Iterator[tuple[str, str | None]]:
        """Yield the first and last release of each run of releases; None as the last is every later release."""
        first = 0
        while first < len(POINTS):
            if not self.mask >> first & 1:
                first += 1
                continue
            end = first
            while end < len(POINTS) and self.mask >> end & 1:
                end += 1
            yield _line(first) if _starts_line(first) else POINTS[first], _last_before(end)
            first = end

    def __repr__(self) -> str:
        return f"<Releases {self}>"

    def __str__(self) -> str:
        """The releases in words: `4.14 to 4.18.4, 4.20.0`."""
        if self == ALL:
            return "all releases"
        return ", ".join(_range(first, last) for first, last in self.ranges()) or "no release"


def _line(point: int) -> str:
    """Return the release line of a point: `4.18` of 4.18.5."""
    return POINTS[point].rpartition(".")[0]


def _starts_line(point: int) -> bool:
    return _NUMBERS[point][2] == 0


def _last_before(point: int) -> str | None:
    """Return the last release before a point, None if the point is beyond the last."""
    if point == len(POINTS):
        return None
    if _starts_line(point):
        return _line(point - 1)
    major, minor, patch = _NUMBERS[point]
    return f"{major}.{minor}.{patch - 1}"


def _range(first: str, last: str | None) -> str:
    if last is None:
        return f"{first} and later"
    if first == _line(0):
        return f"{last} and earlier"
    if first == last:
        return first
    if first.startswith(f"{last}."):
        return f"{first}+"
    if last.startswith(f"{first}."):
        first = f"{first}.0"
    return first if first == last else f"{first} to {last}"


ALL = Releases((1 << len(POINTS)) - 1)
NONE = Releases(0)


def since(release: str) -> Releases:
    """Return a release and all later ones."""
    return ALL & Releases(-1 << POINTS.index(_full(release)))


def before(release: str) -> Releases:
    """Return all releases before one."""
    return ~since(release)


def only(release: str) -> Releases:
    """Return the one release, as it is written on a command line: `4.17.3`; `4.17` is the last of that line.

    Raises XenstreamError where that is no release, or one of before 4.6.
    """
    numbers = release.split(".")
    if len(numbers) not in (2, 3) or not all(map(_is_number, numbers)):
        raise XenstreamError(f"{release!r} is no release of Xen; give one such as 4.17 or 4.18.5")
    wanted = (*map(int, numbers), 10**_MOST_DIGITS)[:3]
    points = [number for number, known in enumerate(_NUMBERS) if known <= wanted]
    if not points:
        raise XenstreamError(f"Xen {release} reads no such streams; the first release that does is {_line(0)}")
    return Releases(1 << points[-1])


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS


def normalised(release: str) -> str:
    """Return a release as Xen writes it: 4.17 for 04.17. Raises XenstreamError as `only` does."""
    only(release)
    return ".".join(str(int(part)) for part in release.split("."))


def is_beyond(release: str) -> bool:
    """Whether a release is of a line that came after the last one that is known."""
    major, minor = map(int, release.split(".")[:2])
    return (major, minor) > _NUMBERS[-1][:2]


def is_release(release: str) -> bool:
    """Whether `only` takes it."""
    try:
        return bool(only(release))
    except XenstreamError:
        return False


def lines() -> list[Releases]:
    """Return the releases of each line: 4.6.0 to 4.6.6, 4.7.0 to 4.7.3, and so on."""
    starts = [point for point in range(len(POINTS)) if _starts_line(point)]
    return [Releases((1 << end) - (1 << start)) for start, end in zip(starts, [*starts[1:], len(POINTS)], strict=True)]


def where(fact: str, refuses: Callable[[Any], bool]) -> Releases:
    """Return the releases for which the value of a fact satisfies a condition."""
    return Releases(sum([1 << number for number, value in enumerate(FACTS[fact]) if refuses(value)]))


@lru_cache(maxsize=256)
def below(fact: str, least: int) -> Releases:
    """Return the releases for which a fact has a value below `least`."""
    return Releases(sum([1 << number for number, value in enumerate(FACTS[fact]) if value < least]))


def value(fact: str, release: Releases) -> Any:
    """Return the value of a fact for the latest of some releases."""
    return FACTS[fact][release.mask.bit_length() - 1]


def _full(release: str) -> str:
    return release if release.count(".") == 2 else f"{release}.0"
