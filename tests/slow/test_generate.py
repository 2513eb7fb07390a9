"""Compiling the definitions again gives exactly the committed files."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from helpers.places import ROOT, with_modules

COMPILER = ROOT / "ksy" / "compiler"
OTHERS = {"conformance", "imhex", "magic", "reference", "schemas", "webide"}
"""Folders that something else than the compiler writes."""


def files(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def test_regenerating_changes_nothing(tmp_path: Path) -> None:
    if shutil.which("npm") is None:
        pytest.fail("regenerating needs Node.js with npm")
    subprocess.run(["make", "-C", ROOT, "ksy/compiler/node_modules"], check=True)
    generated = ROOT / "generated"
    languages = sorted(path.name for path in generated.iterdir() if path.is_dir() and path.name not in OTHERS)
    subprocess.run(["node", "compile.mjs", tmp_path, *languages], cwd=COMPILER, check=True)
    for module in ("parsers.stubs", "parsers.tables"):  # which write beside what the compiler writes
        command = [sys.executable, "-m", module, tmp_path / "python" / "xenstream_formats"]
        subprocess.run(command, env=with_modules(), check=True)
    for module, folder in (("parsers.typescript", tmp_path / "javascript"), ("parsers.packages", tmp_path)):
        subprocess.run([sys.executable, "-m", module, folder], env=with_modules(), check=True)
    for language in languages:
        assert files(tmp_path / language) == files(generated / language), language
    subprocess.run(["node", "bundle.mjs", "xen_save_image", tmp_path / "webide"], cwd=COMPILER, check=True)
    assert files(tmp_path / "webide") == files(generated / "webide")
