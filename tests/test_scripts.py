"""The programs among the tests find what they import when they are run by themselves."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
NEEDS_MORE = {"fuzz.py", "bench.py", "run.py"}  # what `make` installs for them, or much time
SCRIPTS = [
    path
    for path in sorted(TESTS.rglob("*.py"))
    if "\nif __name__ ==" in path.read_text() and path.name not in NEEDS_MORE
    if not (path.parent / "__init__.py").exists()  # part of a package, run with -m
]


@pytest.mark.parametrize("script", SCRIPTS, ids=lambda path: path.stem)
def test_imports(script: Path, tmp_path: Path) -> None:
    load = "import runpy, sys; sys.path[0] = sys.argv[1]; runpy.run_path(sys.argv[2], run_name='loaded')"
    subprocess.run([sys.executable, "-I", "-c", load, script.parent, script], cwd=tmp_path, check=True)


def test_there_are_scripts() -> None:
    assert {"synthetic", "make_vectors", "replay"} <= {path.stem for path in SCRIPTS}
