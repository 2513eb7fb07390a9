"""The layout of the definitions for Kaitai's own collection of formats."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from contribution import definition, lay_out
from helpers.places import ROOT
from lint_ksy import check

KSY = sorted((ROOT / "ksy").glob("*.ksy"))
DROPPED = {"-kind", "-groups", "-name", "-ticks", "xref"}


def without(node: Any) -> Any:
    """A definition without what the layout may change."""
    if isinstance(node, dict):
        return {key: without(value) for key, value in node.items() if key not in DROPPED}
    return [without(each) for each in node] if isinstance(node, list) else node


@pytest.mark.parametrize("path", KSY, ids=lambda path: path.stem)
def test_a_definition_stays_what_it_is(path: Path) -> None:
    text = path.read_text()
    made = definition(text)
    assert without(yaml.safe_load(made)) == without(yaml.safe_load(text))
    assert not re.search(r"-(kind|groups|name|ticks):", made)
    assert yaml.safe_load(made)["meta"]["xref"]


def test_each_file_passes_the_style_check_and_has_samples(tmp_path: Path) -> None:
    made = lay_out(tmp_path, "xen")
    assert [path.name for path in made] == [path.name for path in KSY]
    assert [problem for path in made for problem in check(path)] == []
    parts_of_others = {"xen_x86_vcpu", "xen_x86_cpu_policy", "x86_page_table"}
    assert {path.name for path in (tmp_path / "samples").iterdir()} == {path.stem for path in made} - parts_of_others
    assert "| `xen/xl_save_file.ksy` |" in (tmp_path / "README.md").read_text()
