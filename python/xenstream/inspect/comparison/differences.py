"""How two images differ: each value that does, by section, and what can be said of it."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from ...limits import MOST_DIFFERENCES
from ...schema import layout
from ...schema.kinds import DECIMAL, HEX
from ...schema.located import Place, locating
from .. import tree
from ..leaves import Leaf
from . import parts as kinds
from .config import Config
from .pages import MemoryDifference
from .parts import Part, Parts, collect, shortened

if TYPE_CHECKING:
    from ...stream.reader import Reader

CHANGED, ONLY_A, ONLY_B = "changed", "only_a", "only_b"


@dataclass(slots=True)
class Difference:
    """A value that differs, or something that only one image has.

    `name` is the field, within the section. `kind` is CHANGED, ONLY_A or ONLY_B. `a` and `b` are the values as JSON has
    them, None where an image has none; `text_a` and `text_b` the same for people. `flags` says by name what of a
    register is set in B only, as in `+PAE`, or in A only, as in `-PAE`. `path_a` and `path_b` are what selects the
    value in each image, `offset_a` and `offset_b` where it is.
    """

    section: str
    name: str
    kind: str
    a: object = None
    b: object = None
    text_a: str = ""
    text_b: str = ""
    flags: list[str] = field(default_factory=list)
    path_a: str | None = None
    path_b: str | None = None
    offset_a: int | None = None
    offset_b: int | None = None

    def to_json(self) -> dict[str, Any]:
        """Return it as JSON-ready data."""
        data = asdict(self)
        del data["text_a"], data["text_b"]
        return data


@dataclass(slots=True)
class Comparison:
    """How A and B differ. `folded` are the differences in values that count time; `suppressed` counts differences
    beyond those that are kept. `problems_a` and `problems_b` are reasons why something may be missing.
    """

    a: str
    b: str
    facts_a: dict[str, object]
    facts_b: dict[str, object]
    differences: list[Difference] = field(default_factory=list)
    folded: list[Difference] = field(default_factory=list)
    memory: MemoryDifference = field(default_factory=lambda: MemoryDifference(0, 0))
    suppressed: int = 0
    problems_a: list[str] = field(default_factory=list)
    problems_b: list[str] = field(default_factory=list)

    @property
    def is_same(self) -> bool:
        """Whether nothing differs but values that count time."""
        return not self.differences and self.memory.is_none

    def to_json(self) -> dict[str, Any]:
        """Return it as JSON-ready data."""
        return {
            "a": self.a,
            "b": self.b,
            "is_same": self.is_same,
            "differences": [item.to_json() for item in self.differences],
            "folded": [item.to_json() for item in self.folded],
            "suppressed": self.suppressed,
            "memory": asdict(self.memory),
            "problems_a": self.problems_a,
            "problems_b": self.problems_b,
        }


def compare(image_a: Reader, image_b: Reader) -> Comparison:
    """Walk through two images, one after the other, and compare them."""
    return compare_parts(collect(image_a), collect(image_b))


def compare_parts(a: Parts, b: Parts) -> Comparison:
    """Compare what has been collected of two images."""
    found = Comparison(a.file, b.file, a.facts, b.facts, problems_a=a.problems, problems_b=b.problems)
    found.memory = a.pages.compared(b.pages)
    for difference, ticks in _all(a, b):
        kept = found.folded if ticks else found.differences
        if len(kept) < MOST_DIFFERENCES:
            kept.append(difference)
        else:
            found.suppressed += 1
    return found


def _all(a: Parts, b: Parts) -> Iterator[tuple[Difference, bool]]:
    """Yield the differences by section, and whether each is in a value that counts time."""
    yield from ((item, False) for item in _facts(a, b))
    yield from ((item, False) for item in _configs(a, b))
    sections = sorted({part.section for part in (*a.parts.values(), *b.parts.values())}, key=_rank)
    for section in sections:
        if section in a.modes and section in b.modes and a.modes[section] != b.modes[section]:
            modes = a.modes[section], b.modes[section]
            yield Difference(section, "mode", CHANGED, *modes, *modes), False
        in_a = {key: part for key, part in a.parts.items() if part.section == section}
        in_b = {key: part for key, part in b.parts.items() if part.section == section}
        if in_a and in_b:
            for key in (*in_a, *(key for key in in_b if key not in in_a)):
                yield from _of_parts(in_a.get(key), in_b.get(key), _held_elsewhere(key, a, b))
        elif any(not part.is_optional for part in (*in_a.values(), *in_b.values())):
            yield Difference(section, "", ONLY_A if in_a else ONLY_B), False


def _rank(section: str) -> tuple[int, int]:
    kind, _, number = section.partition(" ")
    if kind == "vCPU":
        return kinds.SECTIONS.index(kind), int(number)
    return kinds.SECTIONS.index(section), 0


def _facts(a: Parts, b: Parts) -> Iterator[Difference]:
    """Yield facts that differ; one that only one image can have is none of them."""
    for name, value in a.facts.items():
        other = b.facts[name]
        if value != other and (None not in (value, other) or name == "guest type"):
            shown = ["none" if item is None else str(item) for item in (value, other)]
            yield Difference(kinds.IMAGE, name, CHANGED, value, other, shown[0], shown[1])


def _configs(a: Parts, b: Parts) -> Iterator[Difference]:
    of_a, of_b = a.config, b.config
    if of_a is None or of_b is None:
        if of_a is not of_b:
            yield Difference(kinds.CONFIG, "", ONLY_B if of_a is None else ONLY_A)
        return
    if of_a.form is None or of_b.form is None:
        if (of_a.form, a.config_layer) != (of_b.form, b.config_layer):
            yield Difference(kinds.CONFIG, "form", CHANGED, of_a.form, of_b.form, _form(of_a), _form(of_b))
        return
    is_same_form = of_a.form == of_b.form
    in_a, in_b = (of_a.settings, of_b.settings) if is_same_form else (of_a.facts, of_b.facts)
    if not is_same_form:
        yield Difference(kinds.CONFIG, "form", CHANGED, of_a.form, of_b.form, _form(of_a), _form(of_b))
    for name in (*in_a, *(name for name in in_b if name not in in_a)):
        value, other = in_a.get(name), in_b.get(name)  # null is as if it were not there
        if value == other or (not is_same_form and None in (value, other)):
            continue
        kind = CHANGED if None not in (value, other) else ONLY_B if value is None else ONLY_A
        yield Difference(kinds.CONFIG, name, kind, value, other, _shown(value), _shown(other))


def _shown(value: object) -> str:
    return "" if value is None else str(value)


def _form(config: Config) -> str:
    return config.form or "cannot be read"


_TWICE = {"cpu": ("fpu_regs", "cpu_xsave"), "basic": ("fpu_ctxt", "xsave")}
"""Fields of a vCPU's state that another part contains as well, and more of it."""


def _held_elsewhere(key: tuple[str, ...], a: Parts, b: Parts) -> str:
    """Return the beginning of the names of fields that need not be compared, because another part has them, too."""
    names = _TWICE.get(key[1] if key[0] == "hvm" else key[-1])
    if names is None:
        return ""
    other = (key[0], names[1], key[2]) if key[0] == "hvm" else (key[0], key[1], names[1])
    return f"{names[0]}." if other in a.parts and other in b.parts else ""


def _of_parts(a: Part | None, b: Part | None, without: str) -> Iterator[tuple[Difference, bool]]:
    part = _either(a, b)
    if a is None or b is None:
        if not part.is_optional:
            yield _only(part, ONLY_B if a is None else ONLY_A), False
        return
    if a.octets is not None and a.octets == b.octets:
        return
    with locating():
        try:
            of_a = {leaf.label: leaf for leaf in a.decode() if not without or not leaf.label.startswith(without)}
            of_b = {leaf.label: leaf for leaf in b.decode() if not without or not leaf.label.startswith(without)}
        except layout.UNDECODABLE as error:
            why = "too many fields to compare" if isinstance(error, layout.TooManyPartsError) else "not decoded"
            yield Difference(part.section, part.title, CHANGED, None, None, why, why, [], a.selector, b.selector), False
            return
        found = list(_of_leaves(part.section, part.title, _without_items(of_a, of_b)))
    for difference, ticks in found:
        difference.path_a = None if difference.path_a is None else a.selector + difference.path_a
        difference.path_b = None if difference.path_b is None else b.selector + difference.path_b
        yield difference, ticks


_WITHOUT_TITLE = {
    kinds.TIME: "frequency and mode",
    kinds.POLICY: "policy",
    kinds.XENSTORE: "keys",
    kinds.EMULATOR: "state",
}
"""How parts without a title are called if only one image has them. That of others is a vCPU's registers."""


def _only(part: Part, kind: str) -> Difference:
    path = (part.selector or None, None) if kind == ONLY_A else (None, part.selector or None)
    return Difference(
        part.section, part.title or _WITHOUT_TITLE.get(part.section, "registers"), kind, path_a=path[0], path_b=path[1]
    )


T = TypeVar("T")


def _either(a: T | None, b: T | None) -> T:
    """Return the one that is there. Raises ValueError if none is."""
    found = b if a is None else a
    if found is None:
        raise ValueError("a pair of nothing")
    return found


Pair = tuple[Leaf | None, Leaf | None]


def _without_items(of_a: dict[str, Leaf], of_b: dict[str, Leaf]) -> list[Pair]:
    """Pair the values; of an item of a list that only one has, leave just one value."""
    groups_a, groups_b = ({_item(label) for label in leaves} for leaves in (of_a, of_b))
    pairs: list[Pair] = []
    for label in (*of_a, *(label for label in of_b if label not in of_a)):
        a, b = of_a.get(label), of_b.get(label)
        item = _item(label)
        if item is not None and (item not in groups_a or item not in groups_b) and _says_nothing(_either(a, b)):
            continue
        if _is_unlike(a, b):
            pairs.append((a, b))
    return pairs


def _is_unlike(a: Leaf | None, b: Leaf | None) -> bool:
    """Whether two values differ. Structures have grown at their ends: one that is not there is as if it were zero."""
    if a is None or b is None:
        return not _is_zero(_either(a, b))
    return bool(a.value != b.value) and not (_is_zero(a) and _is_zero(b))


def _is_zero(leaf: Leaf) -> bool:
    return not any(leaf.value) if isinstance(leaf.value, bytes) else not leaf.value


_ITEM = re.compile(r"^(?:leaves|msrs)\[[^\]]*\]")


def _item(label: str) -> str | None:
    match = _ITEM.match(label)
    return None if match is None else match[0]


def _says_nothing(leaf: Leaf) -> bool:
    """Whether a value of an item that only one has is zero, as if the item were not there, or the item's number."""
    return not leaf.value or leaf.name in ("leaf", "leaf_id", "subleaf", "index", "msr")


def _of_leaves(section: str, title: str, pairs: list[Pair]) -> Iterator[tuple[Difference, bool]]:
    """Yield the differences in the order of the file, those of the FPU last.

    Bytes that several fields read are in one of them: one that is not an item of a list, and an instance.
    """
    seen_a, seen_b = _Seen(a for a, _ in pairs), _Seen(b for _, b in pairs)
    found: list[tuple[bool, int, Difference, bool]] = []
    for a, b in sorted(pairs, key=lambda pair: _either(*pair).depth):
        leaf = _either(a, b)
        where = _where(a, b)
        known = [seen.has(item.place, where) for seen, item in ((seen_a, a), (seen_b, b)) if item is not None]
        if all(known):
            continue
        is_of_fpu = leaf.label.startswith(_FPU)
        found.append((is_of_fpu, leaf.place.offset, _difference(section, title, a, b), leaf.counts_time))
    found.sort(key=lambda item: item[:2])
    yield from ((difference, ticks) for _, _, difference, ticks in found)


_FPU = tuple(f"{name}." for name, _ in _TWICE.values())


class _Seen:
    """The bytes of a part that are known to differ."""

    def __init__(self, leaves: Iterable[Leaf | None]) -> None:
        places = [leaf.place for leaf in leaves if leaf is not None]
        self._start = min((place.offset for place in places), default=0)
        self._marks = bytearray(max((place.end for place in places), default=0) - self._start)

    def has(self, place: Place, where: list[int] | None) -> bool:
        """Whether these bytes of a place, or all, are among them; then put them in."""
        start = place.offset - self._start
        positions = range(place.length) if where is None else where
        new = [start + position for position in positions if not self._marks[start + position]]
        for position in new:
            self._marks[position] = 1
        return not new and place.length > 0


def _where(a: Leaf | None, b: Leaf | None) -> list[int] | None:
    """Return which bytes of two values differ, in the order in which the file has them; None if all count."""
    if a is None or b is None or a.place.length != b.place.length or a.place.code != b.place.code:
        return None
    octets_a, octets_b = _octets(a), _octets(b)
    if octets_a is None or octets_b is None:
        return None
    pairs = zip(octets_a, octets_b, strict=True)
    return [position for position, (one, other) in enumerate(pairs) if one != other]


def _octets(leaf: Leaf) -> bytes | None:
    if isinstance(leaf.value, bytes):
        return bytes(leaf.value)
    return struct.pack(leaf.place.code, leaf.value) if leaf.place.code is not None else None


def _difference(section: str, title: str, a: Leaf | None, b: Leaf | None) -> Difference:
    leaf = _either(a, b)
    name = shortened(leaf.label)
    made = Difference(section, f"{title}.{name}" if title else name, CHANGED if a and b else ONLY_A if a else ONLY_B)
    if a is not None:
        made.a, made.text_a = _plain(a), tree.text(a.value, a.kind)
        made.path_a, made.offset_a = a.path, a.place.offset
    if b is not None:
        made.b, made.text_b = _plain(b), tree.text(b.value, b.kind)
        made.path_b, made.offset_b = b.path, b.place.offset
    if a is not None and b is not None:
        made.flags = _flags(section, a.flags, b.flags)
        if isinstance(a.value, bytes) and isinstance(b.value, bytes) and max(len(a.value), len(b.value)) > _SHORT:
            made.text_a, made.text_b = "", _bytes(a.value, b.value)
    return made


_SHORT = 16  # bytes that are shown


def _bytes(a: bytes, b: bytes) -> str:
    """Say how two runs of bytes differ."""
    different = [index for index, (one, other) in enumerate(zip(a, b, strict=False)) if one != other]
    sizes = f"{len(a)}" if len(a) == len(b) else f"{len(a)} and {len(b)}"
    if not different:
        return f"{sizes} bytes, of which the shorter are the same"
    return f"{len(different)} of {sizes} bytes, the first at +{different[0]}"


def _flags(section: str, a: tuple[str, ...] | None, b: tuple[str, ...] | None) -> list[str]:
    """Say which flags only one has; features of a CPU in lower case, as Xen has them."""
    flags = [f"+{name}" for name in b or () if name not in (a or ())]
    flags += [f"-{name}" for name in a or () if name not in (b or ())]
    return [name.lower() for name in flags] if section == kinds.POLICY else flags


_EXACT = 1 << 53  # numbers below are exact as doubles


def _plain(leaf: Leaf) -> object:
    """Return a value as JSON has it: registers and addresses as hex strings, other numbers that doubles cannot hold."""
    value = leaf.value
    if isinstance(value, int) and not isinstance(value, bool) and not hasattr(value, "name"):
        is_hex = leaf.kind in HEX or (leaf.kind not in DECIMAL and value >= _EXACT)
        return hex(value) if is_hex else int(value)
    return tree.plain(value)
