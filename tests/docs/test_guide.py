"""The guide and the man pages are current, their examples print what they show, and their links lead somewhere."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from guide import pages as guide
from guide.command_help import load
from helpers import preloaded
from helpers.cli import run
from helpers.html_page import Page
from helpers.places import ROOT, TOOLS, with_modules
from helpers.replay import LANGUAGE, Runner, commands, prepare, replayed
from markdown_to_html import slug

COMMITTED = ROOT / "generated" / "reference" / "guide"
MAN = ROOT / "python" / "man"
SOURCES = sorted(guide.SOURCES.glob("*/*.md"))
COMMANDS = list(load().walk())


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.stem)
def test_examples_print_what_the_guide_says(source: Path, tmp_path: Path) -> None:
    """Examples are current; `make examples` updates their output."""
    text = source.read_text()
    programs = prepare(tmp_path, preloaded.script(LANGUAGE))
    assert replayed(text, Runner(tmp_path, (programs,))) == text


def test_every_command_has_examples() -> None:
    used = {}
    for command in COMMANDS:
        source = guide.SOURCES / "commands" / f"{command.file or command.id}.md"
        assert source.exists(), f"{source} is missing: examples of `{command.name}`"
        used[source] = command.name
        assert any(command.name in example for example in commands(source.read_text())), source
    assert {path for path in SOURCES if path.parent.name == "commands"} == set(used)


def test_every_task_has_a_page() -> None:
    assert sorted(guide.TASKS) == sorted(path.stem for path in SOURCES if path.parent.name == "tasks")


@pytest.mark.parametrize(("tool", "committed"), [("guide.pages", COMMITTED), ("guide.manpages", MAN)])
def test_committed_is_what_is_rendered(tool: str, committed: Path, tmp_path: Path) -> None:
    """The committed guide is current; `make generate` writes it."""
    subprocess.run([sys.executable, "-m", tool, tmp_path], check=True, env=with_modules())
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(path.name for path in committed.iterdir())
    for path in tmp_path.iterdir():
        assert path.read_text() == (committed / path.name).read_text(), path.name


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: command.id)
def test_help_guide_and_man_page_say_the_same(command: object) -> None:
    status, printed, _ = run(*command.path[1:], "--help")
    assert status == 0
    shown = "".join(printed.split())  # which may be broken at a hyphen
    page = (COMMITTED / f"{command.file or command.id}.md").read_text().replace("\\", "")
    manual = (MAN / f"{command.id}.1").read_text()
    assert f"{command.name} {command.usage}" in page and command.options
    for option in command.options:
        said = " ".join(option.help.split())
        assert said.replace(" ", "") in shown
        assert f"`{option.names}` | {said}" in " ".join(page.split())
        assert said.split()[0] in manual and option.names.split()[0].rstrip(",").replace("-", r"\-") in manual
    assert all("".join(text.text.split()) in shown for text in command.description)


def test_links_of_the_pages_lead_somewhere() -> None:
    pages = {path.resolve(): Page(path.read_text()) for path in COMMITTED.parent.rglob("*.html")}
    for path, page in pages.items():
        for link in page.links + page.loaded:
            if re.match(r"https?:", link):
                continue
            file, _, anchor = link.partition("#")
            target = (path.parent / file).resolve() if file else path
            assert target.exists(), (path.name, link)
            if anchor and target in pages:
                assert anchor in pages[target].ids, (path.name, link)
    assert len(pages) > 20


def test_links_of_the_markdown_lead_somewhere() -> None:
    for path in COMMITTED.glob("*.md"):
        for link in re.findall(r"\]\((?!https?:)([^)\s]+)\)", path.read_text()):
            file, _, anchor = link.partition("#")
            target = (path.parent / file).resolve() if file else path
            assert target.exists(), (path.name, link)
            if anchor:
                text = target.read_text()
                headings = {slug(heading) for heading in re.findall(r"^#+ (.*)$", text, re.MULTILINE)}
                assert f'id="{anchor}"' in text or anchor in headings, (path.name, link)


PROSE = [ROOT / "README.md", *SOURCES, *(TOOLS / "templates" / "chapters").glob("*.j2"), ROOT / "tests/bench/README.md"]


@pytest.mark.parametrize("path", PROSE, ids=lambda path: path.stem)
def test_prose_is_plain(path: Path) -> None:
    """Pages say bytes, not octets; after, not behind; and no sentence begins with What or Of."""
    text = re.sub(r"^```.*?^```|`[^`\n]*`", "", path.read_text(), flags=re.MULTILINE | re.DOTALL)
    text = re.sub(r"^#.*$", "", text, flags=re.MULTILINE)
    assert not re.findall(r"\b(?:octets?|behind|ahead of|stands?)\b", text)
    assert not re.findall(r"(?:\A|\n\n|[.:] |^[*-] )(?:What|Of) [^\n]*", text, re.MULTILINE)
    assert not re.findall(r"\bdata end\b", text)
