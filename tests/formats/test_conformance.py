"""Tests of the vectors that the parsers of all languages are compared with, and of the comparison itself."""

from __future__ import annotations

import gzip
import importlib
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from conformance.compare import Traits, differences
from helpers import vectors as make_vectors
from helpers.places import ROOT

VECTORS = ROOT / "tests" / "vectors"
NO_ENUMS: frozenset[str] = frozenset()


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): gzip.decompress(path.read_bytes()) for path in folder.rglob("*.gz")}


def test_python_reads_what_the_vectors_say(tmp_path: Path) -> None:
    make_vectors.write(tmp_path)
    made, kept = contents(tmp_path), contents(VECTORS)
    assert made.keys() == kept.keys()
    assert [name for name in made if made[name] != kept[name]] == []


def test_vectors_are_small() -> None:
    assert sum(path.stat().st_size for path in VECTORS.rglob("*.gz")) < 1_000_000


def test_vectors_have_every_definition_that_is_a_file_format() -> None:
    parts_of_others = {"xen_x86_vcpu", "xen_x86_cpu_policy", "x86_page_table"}
    definitions = {path.stem for path in (ROOT / "ksy").glob("*.ksy")} - parts_of_others
    assert {path.name for path in VECTORS.iterdir() if path.is_dir()} == definitions


@pytest.mark.parametrize(
    ("expected", "got"),
    [
        ({"a_b": 1}, {"aB": 2}),
        ({"a": 1}, {}),
        ({}, {"a": 0}),
        ({"a": 2**63 + 1}, {"a": 2**63}),
        ({"a": 2**63}, {"a": -(2**63)}),
        ({"a": [1, 2]}, {"a": [1]}),
        ({"a": 1}, {"a": True}),
        ({"a": 1}, {"a": {"error": True}}),
        ({"a": {"octets": 1, "hex": "00"}}, {"a": {"octets": 1, "hex": "01"}}),
        ({"a": "\x89"}, {"a": "\u2030"}),
        ({"a": [1, 2]}, {"a": {"octets": 2, "hex": "0102"}}),
    ],
)
def test_a_difference_is_seen(expected: Any, got: Any) -> None:
    assert len(list(differences(expected, got, Traits(), NO_ENUMS))) >= 1


@pytest.mark.parametrize(
    ("expected", "got", "traits"),
    [
        ({"a_b": [1, {"c": None}]}, {"aB": [1, {}]}, Traits()),
        ({}, {"a": 0, "b": [], "c": ""}, Traits(no_null=True)),
        ({"a": 2**63}, {"a": -(2**63)}, Traits(signed=True)),
        ({"a": "\x89"}, {"a": "\u2030"}, Traits(windows_1252=True)),
        ({"a": [1, 2]}, {"a": {"octets": 2, "hex": "0102"}}, Traits(octets_for_lists=True)),
        ({"a": "\xe9"}, {"a": {"octets": 1, "hex": "e9"}}, Traits(octets_for_text="iso-8859-1")),
        ({"a": "\xe9"}, {"a": {"octets": 2, "hex": "c3a9"}}, Traits(octets_for_text="utf-8")),
        ({"a": {"octets": 1, "hex": "00"}}, {"a": {"octets": 1, "hex": "00"}}, Traits(octets_for_text="utf-8")),
        ({"pairs": [1]}, {"pairs": {"error": True}}, Traits(unreadable=frozenset({"pairs"}))),
        ({"error": True}, {"a": 1}, Traits(accepts_any=True)),
    ],
)
def test_what_a_language_cannot_tell_apart_is_no_difference(expected: Any, got: Any, traits: Traits) -> None:
    assert list(differences(expected, got, traits, NO_ENUMS)) == []


def test_each_trait_forgives_its_own_difference_only() -> None:
    assert list(differences({"a": 2**63 + 1}, {"a": -(2**63)}, Traits(signed=True), NO_ENUMS))
    assert list(differences({}, {"a": 1}, Traits(no_null=True), NO_ENUMS))
    assert list(differences({"a": 7}, {}, Traits(nameless_enum_is_null=True), NO_ENUMS))
    assert not list(differences({"a": 7}, {}, Traits(nameless_enum_is_null=True), frozenset({"a"})))
    assert list(differences({"a": [7]}, {"a": []}, Traits(nameless_enum_is_null=True), NO_ENUMS))
    assert not list(differences({"a": [7, 8]}, {"a": [7]}, Traits(nameless_enum_is_null=True), frozenset({"a"})))
    assert list(differences({"b": [1]}, {"b": {"error": True}}, Traits(unreadable=frozenset({"a"})), NO_ENUMS))
    assert list(differences({"a": {"error": True}}, {"a": 1}, Traits(accepts_any=True), NO_ENUMS))


@pytest.fixture
def readme() -> ModuleType:
    return importlib.import_module("parsers.readme")


@pytest.fixture
def checked() -> ModuleType:
    return importlib.import_module("conformance.languages")


def test_the_readme_of_the_parsers_is_current(readme: ModuleType, tmp_path: Path) -> None:
    readme.main(tmp_path / "README.md")
    assert (tmp_path / "README.md").read_text() == (ROOT / "generated" / "README.md").read_text()


def test_the_readme_and_the_check_have_every_language(readme: ModuleType, checked: ModuleType) -> None:
    others = {"conformance", "graphviz", "imhex", "magic", "reference", "schemas", "webide"}
    folders = {path.name for path in (ROOT / "generated").iterdir() if path.is_dir()} - others
    assert {language.folder for language in readme.LANGUAGES} == folders
    assert {language.name for language in checked.LANGUAGES} == folders


def test_a_missing_compiler_is_said_in_a_line(checked: ModuleType, tmp_path: Path) -> None:
    language = checked.Language("cobol", {"no-such-compiler": "gnucobol"}, "runs", "example.cob", lambda folder: None)
    with pytest.raises(checked.Missing, match=r"^cobol needs no-such-compiler \(gnucobol\)$"):
        language.prepare(tmp_path)
