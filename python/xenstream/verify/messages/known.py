"""The messages that are known: those of the rules, and those in known.toml, which come from no rule, or need words."""

from __future__ import annotations

import pkgutil
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from ...schema.names import HvmContext, Libxc, LibxlRecordType, RecordType
from ..rules import RULES, Rule
from .lines import stripped
from .wording import Wording

SPEAKERS = {
    "XC": "libxenguest", "XL": "libxl", "XF": "xl", "XV": "libvirt", "XS": "xenopsd", "XD": "xend", "XG": "libxl",
    "XQ": "qemu",
}  # fmt: skip
"""Who prints what a rule says, by the first letters of its id; libxenguest also prints what Xen answers."""

ENUMS = {
    "HVM entry": HvmContext.Typecode,
    "HVM parameter": Libxc.HvmParamName,
    "libxc record type": RecordType,
    "libxl record type": LibxlRecordType,
}
"""What numbers in messages mean, by the words that known.toml has for them."""


@dataclass(frozen=True, slots=True)
class Known:
    """A message that is known.

    `by` is who prints it. `rules` are those that it can come from. `meaning` says what has happened, `look` where to
    look; both are "" where only rules know the message. `follows`: another message before it says why. `prefixed`:
    other programs print the like; in a log it counts only after the name of its own. `is_shared`: two programs print
    it, so that the name of the program decides. `numbers` says what the number in the place of each "..." is: a key of
    ENUMS, or "".
    """

    wording: Wording
    by: str
    rules: tuple[Rule, ...] = ()
    meaning: str = ""
    look: str = ""
    source: str = ""
    follows: bool = False
    prefixed: bool = False
    is_shared: bool = False
    numbers: tuple[str, ...] = ()


class Messages:
    """All messages that are known, to be looked up by a word."""

    def __init__(self, known: Iterable[Known]) -> None:
        self.all = tuple(known)
        self.by_word = _index(self.all)

    def candidates(self, words: Iterable[str]) -> list[Known]:
        """Return the messages that a line of these words may contain."""
        return [known for word in self.by_word.keys() & set(words) for known in self.by_word[word]]


def _index(all_known: tuple[Known, ...]) -> dict[str, list[Known]]:
    """Enter each message under that one of its words which the fewest others have."""
    words = [known.wording.words() for known in all_known]
    frequency: dict[str, int] = {}
    for some in words:
        for word in some:
            frequency[word] = frequency.get(word, 0) + 1
    index: dict[str, list[Known]] = {}
    for known, some in zip(all_known, words, strict=True):
        # Numbers and short words are in many lines of any log, each of which then costs a closer look.
        keys = {word: (len(word) < 4, word.isdigit(), frequency[word], -len(word), word) for word in some}
        rarest = min(some, key=keys.__getitem__, default="")
        index.setdefault(rarest, []).append(known)
    return index


@cache
def messages() -> Messages:
    """Return all messages."""
    described = tuple(_of_file())
    printers: dict[str, set[str]] = {}
    for known in described:
        printers.setdefault(known.wording.text, set()).add(known.by)
    shared = {text for text, some in printers.items() if len(some) > 1}
    all_known = (*described, *_of_rules(RULES.values()))
    return Messages(replace(known, is_shared=True) if known.wording.text in shared else known for known in all_known)


def _of_file() -> Iterator[Known]:
    data = pkgutil.get_data(__package__, "known.toml") or b""  # no bytes where a loader cannot read files
    for entry in tomllib.loads(data.decode()).get("message", ()):
        for says in _several(entry["says"]):
            yield Known(
                Wording(says),
                entry["by"],
                meaning=entry["meaning"],
                look=entry["look"],
                source=entry["source"],
                follows=entry.get("follows", False),
                prefixed=entry.get("prefixed", False),
                numbers=tuple(entry.get("numbers", ())),
            )


def _of_rules(rules: Iterable[Rule]) -> Iterator[Known]:
    """Yield each message of the rules once, with all rules that have it."""
    found: dict[tuple[str, str], list[Rule]] = {}
    for rule in rules:
        printed = [(says, SPEAKERS[rule.id[:2]]) for says in rule.says] + [(logs, "xen") for logs in rule.logs]
        for text, by in printed:
            found.setdefault((stripped(text).text, by), []).append(rule)  # as lines are stripped that have it
    for (text, by), some in found.items():
        yield Known(Wording(text), by, tuple(some), prefixed=by == "qemu")


def _several(value: Any) -> list[str]:
    return [value] if isinstance(value, str) else value
