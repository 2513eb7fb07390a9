"""The names in the reference for each language are those that the compiler makes."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import definitions
import pytest
from helpers.places import ROOT
from spelling import CASES, LANGUAGES, Language

DEFINITIONS = definitions.load(ROOT / "ksy")


@pytest.fixture(scope="module")
def generated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    if shutil.which("npm") is None:
        pytest.fail("compiling needs Node.js with npm")
    out = tmp_path_factory.mktemp("generated")
    subprocess.run(["make", "-C", ROOT, "ksy/compiler/node_modules"], check=True)
    languages = [language.id for language in LANGUAGES]
    subprocess.run(["node", "compile.mjs", out, *languages], cwd=ROOT / "ksy" / "compiler", check=True)
    return out


def words(generated: Path, language: Language, definition: definitions.Definition) -> set[str]:
    """Return all words in the files of one definition, without comments."""
    stem = definition.id.replace("_", "")
    files = [path for path in (generated / language.id).rglob("*.*") if path.stem.replace("_", "").lower() == stem]
    assert files
    text = "\n".join(path.read_text() for path in files)
    text = re.sub(r"/\*.*?\*/|\"\"\".*?\"\"\"|##\[.*?\]##|=begin.*?=end", "", text, flags=re.DOTALL)
    text = re.sub(r"^\s*(//|#|--).*$", "", text, flags=re.MULTILINE)
    return set(re.findall(r"\w+", text))


@pytest.mark.parametrize("language", LANGUAGES, ids=lambda language: language.id)
def test_names_are_the_compilers(generated: Path, language: Language) -> None:
    for definition in DEFINITIONS.values():
        there = words(generated, language, definition)
        for type in definition.types:
            assert set(re.findall(r"\w+", language.type(type.path))) <= there
            for item in type.fields:
                assert CASES[language.case](item.id) in there, item.anchor
        for enum in definition.enums:
            for value in enum.values.values():
                spelled = language.value(enum.of.path, enum.id, value["id"])
                assert set(re.findall(r"\w+", spelled)) - {definition.id} <= there, spelled


def test_go_has_functions_where_the_reference_says_so(generated: Path) -> None:
    go = next(language for language in LANGUAGES if language.id == "go")
    text = (generated / "go" / "libxc_migration_stream.go").read_text()
    for type in DEFINITIONS["libxc_migration_stream"].types:
        for item in type.fields:
            name = CASES["pascal"](item.id)
            is_function = f"func (this *{go.type(type.path)}) {name}() (v " in text
            assert is_function is go.reach(item.id, item.kind != "seq").endswith("()"), item.anchor
