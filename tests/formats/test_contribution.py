"""The layout of the definitions for Kaitai's own collection of formats."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from contribution import address, definition, lay_out
from helpers.places import ROOT
from lint_ksy import check

KSY = sorted((ROOT / "ksy").glob("*.ksy"))
DROPPED = {"-kind", "-groups", "-name", "doc-ref", "xref"}


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
    assert not re.search(r"-(kind|groups|name):", made)
    assert yaml.safe_load(made)["meta"]["xref"]


def test_no_reference_to_a_program_is_without_a_revision(tmp_path: Path) -> None:
    made = "".join(path.read_text() for path in lay_out(tmp_path, "xen"))
    assert "blob/RELEASE-4.22.0/docs/specs/libxc-migration-stream.pandoc Image Header" in made
    assert not re.search(
        r"docs/unstable|blob/master|^ *(- |doc-ref: |- doc-ref: )(docs|xen|tools)/", made, re.MULTILINE
    )


def test_each_file_passes_the_style_check_and_has_samples(tmp_path: Path) -> None:
    made = lay_out(tmp_path, "xen")
    assert [path.name for path in made] == [path.name for path in KSY]
    assert [problem for path in made for problem in check(path)] == []
    parts_of_others = {"xen_x86_vcpu", "xen_x86_cpu_policy", "x86_page_table"}
    assert {path.name for path in (tmp_path / "samples").iterdir()} == {path.stem for path in made} - parts_of_others
    assert "| `xen/xl_save_file.ksy` |" in (tmp_path / "README.md").read_text()


@pytest.mark.parametrize(
    ("reference", "end"),
    [
        ("xen/arch/x86/hvm/save.c, hvm_save(), hvm_load()", "xen/arch/x86/hvm/save.c hvm_save(), hvm_load()"),
        ("Xen 4.4 tools/libxc/xg_save_restore.h", "RELEASE-4.4.4/tools/libxc/xg_save_restore.h"),
        ("Intel SDM volume 1, chapter 13", "Intel SDM volume 1, chapter 13"),
    ],
)
def test_a_reference_becomes_an_address(reference: str, end: str) -> None:
    assert address(reference).endswith(end)
