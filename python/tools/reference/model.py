"""The subjects of the reference: the definitions, the records that they describe, and the rules on each of them."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import definitions
import paths
import spelling
from definitions import Definition, Enum, Field, Type
from samples.exhibits import exhibits
from xenstream.schema.names import Xl, spelled
from xenstream.verify.rules import RULES
from xenstream.verify.rules.base import Rule

from reference.examples import Examples, class_of

RULES_FILE = "rules"

PREFIXES = {
    "XC": "libxc stream",
    "XD": "xend file",
    "XF": "xl file",
    "XG": "legacy image",
    "XL": "libxl stream",
    "XQ": "QEMU's state",
    "XS": "xenopsd image",
    "XV": "libvirt file",
}
"""The layers, by the letters with which the ids of their rules start."""

GROUPS: dict[str, tuple[str, ...]] = {
    "The stream": ("xl_save_file", "libxl_migration_stream", "libxc_migration_stream"),
    "Contents of records": (
        "xen_x86_cpu_policy", "xen_x86_vcpu", "x86_xsave_area", "x86_page_table", "xen_hvm_context",
        "qemu_device_state",
    ),
    "Other wrappers": ("libvirt_save_file", "xenopsd_suspend_image", "xen_save_image"),
    "Legacy images": ("legacy_save_image", "xenopsd_legacy_image", "xend_save_file"),
}  # fmt: skip
"""The definitions in the order in which they nest, which is also the order in which to read them."""

_LAYERS_IN_TEXTS = {
    "libxc": "libxc_migration_stream",
    "libxl": "libxl_migration_stream",
    "HVM context": "xen_hvm_context",
}
"""The definitions whose records a text means after it has named the layer."""


def in_reading_order(found: dict[str, Definition]) -> dict[str, Definition]:
    """Sort definitions. Raises ValueError if GROUPS lists different ones."""
    ids = [id for group in GROUPS.values() for id in group]
    if sorted(ids) != sorted(found):
        raise ValueError(f"GROUPS and ksy/ differ: {sorted(set(ids) ^ set(found))}")
    return {id: found[id] for id in ids}


@dataclass
class Kind:
    """A kind of record or entry: a number in a header, and the body that belongs to it."""

    definition: Definition
    name: str
    number: int
    doc: str
    body: Type | None
    groups: tuple[str, ...] = ()
    rules: list[Rule] = field(default_factory=list)

    @property
    def guest(self) -> str:
        """The guests whose streams may have the record."""
        return "PV" if "pv" in self.groups else "HVM and PVH" if "hvm" in self.groups else "any"

    @property
    def since(self) -> int:
        """The first version of the stream that has the record."""
        return 3 if "version_3" in self.groups else 2

    @property
    def anchor(self) -> str:
        """Anchor of the record in the reference."""
        return f"{self.definition.id}.{self.name}"


class Reference:
    """The data that the templates use."""

    def __init__(self, ksy: Path) -> None:
        self.definitions = in_reading_order(definitions.load(ksy))
        self.rules = list(RULES.values())
        if {rule.id[:2] for rule in self.rules} != PREFIXES.keys():
            raise ValueError("PREFIXES lacks a prefix of a rule, or has one of none")
        self.kinds = {id: _kinds(definition) for id, definition in self.definitions.items()}
        self.rules_of: dict[str, list[Rule]] = {}
        self.subjects_of: dict[str, list[tuple[str, str]]] = {}
        self.roots: dict[str, Type] = {}  # of the layer that a rule belongs to
        for rule in self.rules:
            self._place(rule)

    @cached_property
    def examples(self) -> Examples:
        """An example of each type for which one was found."""
        found = Examples(self.definitions)
        for path in sorted(paths.STREAMS.glob("*.xlsave.zst"), reverse=True):
            found.take_file(path, Xl)
        for title, root, data in exhibits():
            found.take(root, data, title)
        return found

    @cached_property
    def users(self) -> dict[str, list[Field]]:
        """The fields that use a type, by its anchor."""
        users: dict[str, list[Field]] = {}
        for definition in self.definitions.values():
            for item in (item for type in definition.types for item in type.fields):
                for used in {type.anchor: type for type in item.types}.values():
                    users.setdefault(used.anchor, []).append(item)
        return users

    @cached_property
    def anchors(self) -> dict[str, str]:
        """The file that contains each anchor."""
        found = {rule.id: RULES_FILE for rule in self.rules}
        for definition in self.definitions.values():
            things: list[Type | Field | Enum | Kind] = [
                *definition.types,
                *definition.enums,
                *self.kinds[definition.id],
            ]
            things += [item for type in definition.types for item in type.fields]
            for anchor in (thing.anchor for thing in things):
                if anchor in found:
                    raise ValueError(f"{anchor} names two things")
                found[anchor] = definition.id
            for enum in definition.enums:
                found |= {f"{enum.anchor}/{value['id']}": definition.id for value in enum.values.values()}
        return found

    def kinds_of(self, type: Type) -> list[Kind]:
        """Return the kinds of records that have a type as body."""
        return [kind for kinds in self.kinds.values() for kind in kinds if kind.body is type]

    def kinds_meant_in(self, definition: Definition) -> dict[str, str]:
        """Return the anchors of the kinds that a definition's texts can name: its own, and those of others with long
        names.
        """
        names = Counter(kind.name for kinds in self.kinds.values() for kind in kinds)
        others = (kind for kinds in self.kinds.values() for kind in kinds if "_" in kind.name and names[kind.name] == 1)
        return {kind.name: kind.anchor for kind in (*others, *self.kinds[definition.id])}

    def kind_meant(self, name: str, before: str, definition: Definition) -> str | None:
        """Return the anchor of the kind that a name in a definition's text means. A short name, which several layers
        may have, belongs to the layer that the text before it names last, examples in brackets left out.
        """
        named = re.findall("|".join(_LAYERS_IN_TEXTS), re.sub(r"\([^()]*\)", "", before))
        if named and "_" not in name:
            there = self.kinds[_LAYERS_IN_TEXTS[named[-1]]]
            if found := next((kind.anchor for kind in there if kind.name == name), None):
                return found
        return self.kinds_meant_in(definition).get(name)

    @cached_property
    def names_of_records(self) -> dict[str, str]:
        """The anchors of records with unique names; an ambiguous name means the record of the libxc stream."""
        names = Counter(kind.name for kinds in self.kinds.values() for kind in kinds)
        own = {kind.name: kind.anchor for kind in self.kinds["libxc_migration_stream"]}
        others = (kind for kinds in self.kinds.values() for kind in kinds if "_" in kind.name and names[kind.name] == 1)
        return {kind.name: kind.anchor for kind in others} | own

    def anchor_of_layer(self, layer: str) -> str:
        """Return the anchor of a layer's definition."""
        return self._definition_of(layer).id

    def anchor_of_part(self, layer: str, name: str) -> str | None:
        """Return the anchor of a record or header of a layer, if it has one."""
        definition = self._definition_of(layer)
        about = [*(kind for kind in self.kinds[definition.id] if kind.name == name), *_headers(definition, name)]
        return about[0].anchor if about else None

    def has_versions(self, definition: Definition) -> bool:
        """Whether the kinds of a definition say which version of the stream added them."""
        return any(kind.since > 2 for kind in self.kinds[definition.id])

    def rules_on(self, type: Type) -> list[Rule]:
        """Return the rules on a type, or on the records that have it as body."""
        return self.rules_of.get(type.anchor, [])

    def _place(self, rule: Rule) -> None:
        """Find the subjects of a rule: the headers and records that it is checked on, otherwise those that its title
        names, otherwise the layer.
        """
        for layer, name in rule.subjects:
            definition = self._definition_of(layer)
            self.roots.setdefault(rule.id, definition.root)
            about: list[Type | Kind] = [kind for kind in self.kinds[definition.id] if kind.name == name]
            about = about or _headers(definition, name)
            about = about or [kind for kind in self.kinds[definition.id] if kind.name in re.findall(r"\w+", rule.title)]
            for subject in about or [definition.root]:
                if isinstance(subject, Kind) and rule not in subject.rules:
                    subject.rules.append(rule)
                type = subject if isinstance(subject, Type) else subject.body or definition.root
                known = self.rules_of.setdefault(type.anchor, [])
                if rule not in known:
                    known.append(rule)
                title = subject.name if isinstance(subject, Kind) else subject.id
                places = self.subjects_of.setdefault(rule.id, [])
                if (title, subject.anchor) not in places:
                    places.append((title, subject.anchor))

    def _definition_of(self, layer: str) -> Definition:
        """Return the definition of a layer; if several are named after it, the one with records."""
        named = [definition for definition in self.definitions.values() if definition.id.startswith(f"{layer}_")]
        return max(named, key=lambda definition: len(self.kinds[definition.id]))


def _kinds(definition: Definition) -> list[Kind]:
    """Return the kinds of bodies that a header's number can select."""
    found: dict[str, Kind] = {}
    for item in (item for type in definition.types for item in type.fields):
        if not item.cases or not item.spec["type"]["switch-on"].startswith("header."):
            continue
        cases = {value.rpartition("::")[2]: name.partition("(")[0] for value, name in item.cases.items()}
        enum = item.of.lookup_enum(next(iter(item.cases)).rpartition("::")[0])
        if enum is None:
            raise ValueError(f"{item.anchor} is not switched on an enum")
        for number, value in enum.values.items():
            name = spelled(_members(enum)(number))
            kind = found.setdefault(name, Kind(definition, name, number, str(value.get("doc", "")).strip(), None))
            kind.groups = tuple(value.get("-groups", ()))
            if kind.body is None or value["id"] in cases:
                kind.body = item.of.lookup_type(cases.get(value["id"], cases.get("_", "")))
    return list(found.values())


def _members(enum: Enum) -> Any:
    """Return the generated class of an enum."""
    return getattr(class_of(enum.of), spelling.pascal(enum.id))


def _headers(definition: Definition, name: str) -> list[Type | Kind]:
    """Return the type of the first field with the name of a header."""
    wanted = name.lower().replace(" ", "_")
    named = (item.type for type in definition.types for item in type.fields if item.id == wanted)
    found = next((type for type in named if type is not None), None)
    return [] if found is None else [found]
