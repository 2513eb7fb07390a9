"""The tables that `make generate` writes for Python: those of the definitions, and of the generated classes."""

from __future__ import annotations

import re

import definitions
import lint_ksy
import paths
from helpers.places import ROOT
from parsers import tables
from reference.examples import class_of
from xenstream.schema import kinds, layout, record_kinds
from xenstream.schema.names import Libxc
from xenstream_formats.kinds import KINDS
from xenstream_formats.magics import MAGICS
from xenstream_formats.record_groups import GROUPS

LIBXC = GROUPS["LibxcMigrationStream.RecordType"]
FORMATS = ROOT / "generated" / "python" / "xenstream_formats"
TYPES = [type for definition in definitions.load(paths.KSY).values() for type in definition.types]


def test_committed_is_what_is_rendered() -> None:
    assert [name for name, text in tables.render().items() if (FORMATS / name).read_text() != text] == []


def test_every_kind_means_something_to_python() -> None:
    known = kinds.HEX | kinds.DECIMAL | kinds.ZERO | kinds.BYTES | {kinds.HELPER, kinds.PAGES, kinds.TEXT}
    assert known == lint_ksy.KINDS.keys()
    assert not kinds.HEX & kinds.DECIMAL
    used = {kind for fields in KINDS.values() for kind in fields.values()}
    assert used == lint_ksy.KINDS.keys()


def test_the_readme_of_the_definitions_lists_all_kinds_and_groups() -> None:
    text = (paths.KSY / "README.md").read_text()
    assert [name for name, meaning in (lint_ksy.KINDS | lint_ksy.GROUPS).items()
            if f"| `{name}` | {meaning} |" not in text] == []  # fmt: skip
    used = {key for path in paths.KSY.glob("*.ksy") for key in re.findall(r"^ *(-[a-z-]+):", path.read_text(), re.M)}
    assert sorted(re.findall(r"^\| `(-[a-z-]+)` \|", text, re.MULTILINE)) == sorted(used)


def test_kinds_are_found_by_the_generated_class() -> None:
    for type in TYPES:
        stated = {item.id: item.purpose for item in type.fields if item.purpose}
        found = kinds.kinds_of(class_of(type))
        assert {name: kind for name, kind in found.items() if name in stated} == stated
        assert found.keys() - stated.keys() <= {param["id"] for param in type.params}
    assert kinds.kinds_of(Libxc.Ihdr)["options"] == "flags"
    of_tsc_info = kinds.kinds_of(Libxc.DomainImage.X86TscInfo)
    assert of_tsc_info == {"khz": "time", "nsec": "time", "mode_code": "helper", "reserved": "reserved"}


def test_magics_are_what_the_parsers_ask_for() -> None:
    for type in TYPES:
        cls = class_of(type)
        magic = MAGICS.get(cls.__qualname__, ())
        if magic:
            _, damage = layout.repair_magic(cls, bytes(64))
            assert magic == tuple((error.io.pos() - len(error.expected), error.expected) for error in damage)
        assert bool(magic) == any(item.contents is not None for item in type.fields)


def test_every_libxc_record_is_in_a_group_but_those_that_no_rule_orders() -> None:
    assert LIBXC.keys() == lint_ksy.GROUPS.keys()
    grouped = {name for names in LIBXC.values() for name in names}
    assert Libxc.RecordType.__members__.keys() - grouped == {"toolstack", "checkpoint_dirty_pfn_list", "stripped"}
    assert set(record_kinds.VCPU_TYPES) <= set(record_kinds.PV_TYPES) & set(record_kinds.REGISTER_TYPES)
    assert (Libxc.RecordType.hvm_context, Libxc.RecordType.hvm_params) == record_kinds.HVM_TYPES
