"""The package of each language: current, complete, and under the project's name and version."""

from __future__ import annotations

import json
import re
import tomllib
from fnmatch import fnmatch

import pytest
from helpers.places import ROOT
from parsers import packages, typescript

GENERATED = ROOT / "generated"
LANGUAGES = sorted(packages.PACKAGES)


def manifest(language: str) -> str:
    return "\n".join(text for name, text in packages.render(language).items() if name != "README.md")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_files_of_a_package_are_current(language: str) -> None:
    made = packages.render(language)
    assert {name: (GENERATED / language / name).read_text() for name in made} == made
    assert (GENERATED / language / "LICENSE").read_text() == (ROOT / "LICENSE").read_text()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_manifest_has_the_version_and_names_the_runtime(language: str) -> None:
    text = manifest(language)
    if language != "go":  # which takes its version from a tag
        assert packages.project()["version"] in text
    assert re.search(r"kaitai", text, re.IGNORECASE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_readme_has_the_examples_that_are_run(language: str) -> None:
    text = (GENERATED / language / "README.md").read_text()
    shown = re.findall(r"^```\w+\n(.*?)\n```$", text, re.MULTILINE | re.DOTALL)
    assert shown == [packages.example(language, name) for name in ("example", "guest", "large")]


def test_the_parsers_depend_on_the_runtime_only() -> None:
    made = tomllib.loads(packages.render("python")["pyproject.toml"])["project"]
    assert (made["name"], made["dependencies"]) == ("xenstream-formats", ["kaitaistruct>=0.11"])


def test_the_package_for_javascript_has_all_of_its_files_and_the_verifier() -> None:
    made = json.loads(packages.render("javascript")["package.json"])
    names = {path.name for path in (GENERATED / "javascript").iterdir()}
    packed = {name for name in names for pattern in made["files"] if fnmatch(f"/{name}", pattern)}
    assert names - packed == {"LICENSE", "README.md", "package.json"}  # which npm always packs
    assert made["bin"] == {"xenstream-verify": "xenstream-verify.js"}
    page = (GENERATED / "javascript" / "verify.html").read_text()
    loaded = {*re.findall(r'<script src="([^"/]+)"', page), *made["bin"].values(), made["main"], made["types"]}
    assert loaded <= packed and len(loaded) > 15


def test_types_for_typescript_are_current() -> None:
    made = typescript.render()
    assert {name: (GENERATED / "javascript" / name).read_text() for name in made} == made


def test_types_know_what_is_absent_and_what_is_wide() -> None:
    types = typescript.render()["LibxcMigrationStream.d.ts"]
    assert "records?: Array<LibxcMigrationStream.DomainImage.Record>;" in types
    assert "readonly pfn: number | bigint;" in types
    assert "readonly pages: Array<Uint8Array>;" in types
