"""The README: its examples are current, it is short, and its links lead somewhere."""

from __future__ import annotations

import re
from pathlib import Path

from helpers.places import ROOT
from helpers.replay import Runner, commands, prepare, replayed

README = (ROOT / "README.md").read_text()
MOST_LINES = 250


def test_examples_print_what_the_readme_says(tmp_path: Path) -> None:
    """Examples are current; `make examples` updates their output."""
    assert replayed(README, Runner(tmp_path, (prepare(tmp_path),))) == README


def test_there_are_examples() -> None:
    assert len([command for command in commands(README) if "xenstream" in command]) >= 10
    assert README.count("```python\n") >= 1


def test_it_is_short() -> None:
    assert len(README.splitlines()) <= MOST_LINES


def test_links_lead_to_files() -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)", README)
    assert len(links) >= 10
    assert [link for link in links if not (ROOT / link).exists()] == []
