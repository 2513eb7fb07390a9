"""The tests mirror the rooms of the package. They share code in helpers; no module imports a test module."""

from __future__ import annotations

import ast
import os
import sys
from collections import Counter
from pathlib import Path

from helpers.places import ROOT, TESTS, TOOLS

ROOMS = {path.parent.name for path in (ROOT / "python" / "xenstream").glob("*/__init__.py")} - {"volatility"}
OF_NO_ROOM = {"across", "browser", "docs", "forensics", "formats", "slow"}
"""Folders of tests that cover all rooms together, or parts of the project outside the package."""

MODULES = sorted([*TESTS.rglob("*.py"), *TOOLS.rglob("*.py")])
SETS_PATH = {"helpers/oracles.py", "slow/judge.py"}
"""Modules that import packages from a folder that nothing else should see."""


def imported(path: Path) -> set[str]:
    """Return the names of all modules that a module imports, and of what it takes from packages."""
    found = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found |= {f"{node.module or ''}.{alias.name}" for alias in node.names}
    return found


def sets_path(path: Path) -> bool:
    """Whether a module changes where modules are looked for."""
    calls = (node.func for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Call))
    return any(ast.unparse(call).startswith("sys.path.") for call in calls)


def is_test(name: str) -> bool:
    return name.split(".")[0].startswith("test_") or name.split(".")[0] == "conftest"


def test_there_are_modules() -> None:
    assert len(MODULES) > 100
    assert is_test("test_layout.ROOMS") and "helpers.places.TESTS" in imported(Path(__file__))


def test_no_test_module_is_imported() -> None:
    importing = {os.path.relpath(path, ROOT): sorted(filter(is_test, imported(path))) for path in MODULES}
    assert {path: names for path, names in importing.items() if names} == {}


def test_tools_import_nothing_of_the_tests() -> None:
    folders = {path.name for path in TESTS.iterdir() if path.is_dir()}
    tools = {name.split(".")[0] for path in TOOLS.rglob("*.py") for name in imported(path)}
    assert "samples" in tools and not tools & folders - set(sys.stdlib_module_names)


def test_nothing_sets_the_path() -> None:
    setting = {os.path.relpath(path, TESTS) for path in MODULES if sets_path(path)}
    assert setting == SETS_PATH


def test_each_room_has_tests_and_nothing_else_has() -> None:
    folders = {path.parent.relative_to(TESTS).parts[:1] for path in TESTS.rglob("test_*.py")} - {()}
    assert {name for (name,) in folders} == ROOMS | OF_NO_ROOM


def test_names_are_unique() -> None:
    counted = Counter(path.name for path in TESTS.rglob("test_*.py"))
    assert [name for name, count in counted.items() if count > 1] == []
