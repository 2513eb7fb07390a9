"""The programs among the tests and tools import all they need when make runs them."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from helpers.places import ROOT, TESTS, TOOLS, with_modules

NEEDS_MORE = {"fuzz.py", "bench.py", "run.py"}  # packages that only `make` installs, or much time
SCRIPTS = {
    ".".join(path.relative_to(folder).with_suffix("").parts): path
    for folder in (TESTS, TOOLS)
    for path in sorted(folder.rglob("*.py"))
    if "\nif __name__ ==" in path.read_text() and path.name not in NEEDS_MORE
}


@pytest.mark.parametrize("script", SCRIPTS)
def test_imports(script: str, tmp_path: Path) -> None:
    load = "import importlib, sys; importlib.import_module(sys.argv[1])"
    subprocess.run([sys.executable, "-c", load, script], cwd=tmp_path, env=with_modules(), check=True)


def test_there_are_scripts() -> None:
    assert {"helpers.synthetic", "helpers.vectors", "helpers.replay", "reference.pages"} <= set(SCRIPTS)


def test_make_and_pytest_look_in_the_same_folders() -> None:
    [made] = re.findall(r"^MODULE := PYTHONPATH=(\S+) ", (ROOT / "Makefile").read_text(), re.MULTILINE)
    [tested] = re.findall(r"^pythonpath = \[(.*)\]", (ROOT / "pyproject.toml").read_text(), re.MULTILINE)
    assert made.split(":") == re.findall(r'"(.*?)"', tested)
    assert {ROOT / folder for folder in made.split(":")} == {TESTS, TOOLS}


def test_the_plot_of_the_benchmark_is_that_of_its_table() -> None:
    from bench import bench

    drawn = bench.plotted(bench.README.read_text().splitlines())
    assert bench.PLOT.read_text() == drawn and drawn.count("<circle") == 16


def test_the_table_of_the_debuggers_says_the_worst_of_each_cell() -> None:
    from forensics import table

    outcomes = {
        ("gdb", "ELF core", "pv"): ["passed"],
        ("gdb", "ELF core", "pvh"): ["passed", "failed", "skipped"],
        ("drgn", "the image", "pv"): ["skipped", "passed"],
    }
    assert table.lines(outcomes, ["pv", "pvh"]) == [
        "| tool | reads     | pv      | pvh |",
        "| ---- | --------- | ------- | --- |",
        "| gdb  | ELF core  | yes     | NO  |",
        "| drgn | the image | not run | -   |",
    ]
