"""Mutants that are drawn by chance: a field of a real image has another value. They measure what the corpus forgot."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

import xenstream

from .corpus.sample import NAMES, reduced
from .lab import Image


class Leaf(NamedTuple):
    """A value of an image: its path, and where it is."""

    path: str
    offset: int
    length: int


def draw(seed: int, count: int) -> dict[str, Image]:
    """Return so many mutants by name, always the same ones for a seed: of each real image in turn."""
    chance = random.Random(seed)
    images = {base: reduced(base).to_bytes() for base in NAMES}
    groups = {base: list(_groups(data).values()) for base, data in images.items()}
    found: dict[str, Image] = {}
    while len(found) < count:
        base = list(images)[len(found) % len(images)]
        leaf = chance.choice(chance.choice(groups[base]))
        change, value = _other(chance, images[base][leaf.offset :][: leaf.length])
        name = f"drawn/{len(found):03}-{base}-{leaf.path.translate(_PLAIN)}-{change}"
        mutant = images[base][: leaf.offset] + value + images[base][leaf.offset + leaf.length :]
        found[name] = lambda mutant=mutant: mutant  # type: ignore[misc]
    return found


_PLAIN = str.maketrans("[] /", "____")


def _groups(data: bytes) -> dict[str, list[Leaf]]:
    """Return the values of an image by the field that they are values of, of whichever element of a list.

    What there are thousands of, such as traps or event channels, is then not drawn more often than what there is once.
    """
    groups: dict[str, list[Leaf]] = {}
    with xenstream.open(data) as image:
        for item in image.show(offsets=True, pages=False):
            where = f"{item['layer']}.{item.get('type') or item['header']}"
            if "type" in item:
                groups[where] = [
                    Leaf(f"{where}.type", item["offset"], 4),
                    Leaf(f"{where}.length", item["offset"] + 4, 4),
                ]
            for path, leaf in _leaves(item["body"], ""):
                groups.setdefault(where + _kind(path), []).append(leaf._replace(path=where + path))
    return groups


def _kind(path: str) -> str:
    """Return the path of a field without indices, as far as the third name."""
    return ".".join(re.sub(r"\[\d+\]", "", path).split(".")[:4])


def _leaves(node: Any, path: str) -> Iterator[tuple[str, Leaf]]:
    if isinstance(node, list):
        for index, item in enumerate(node):
            yield from _leaves(item, f"{path}[{index}]")
    elif isinstance(node, dict) and node.get("length") and not isinstance(node.get("value", node), dict | list):
        yield path, Leaf(path, node["offset"], node["length"])
    elif isinstance(node, dict):
        for name, item in node.items():
            yield from _leaves(item, path if name in ("fields", "items") else f"{path}.{name}")


def _other(chance: random.Random, old: bytes) -> tuple[str, bytes]:
    """Return another value, and what is done for it."""
    number, bits = int.from_bytes(old, "little"), 8 * len(old)
    values = {
        "bit": number ^ 1 << chance.randrange(bits),
        "top": number ^ 1 << bits - 1,
        "plus": (number + chance.choice((1, 2, 4, 8))) % (1 << bits),
        "minus": (number - 1) % (1 << bits),
        "zero": 0,
        "ones": (1 << bits) - 1,
        "any": chance.randrange(1 << bits),
    }
    change = chance.choice([name for name, value in values.items() if value != number])
    return change, values[change].to_bytes(len(old), "little")
