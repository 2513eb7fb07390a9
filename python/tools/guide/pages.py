"""Writes the guide to the command line, as HTML and as Markdown: `python -m guide.pages OUT_DIR`.

Its pages are the files in guide/tasks and guide/commands. Command pages begin with the command's own help.
tests/docs/test_guide.py replays the examples of all pages; `make examples` updates their output.
"""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import definitions
import paths
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markdown_to_html import outside_code, to_html
from markupsafe import Markup
from parsers import readme as parsers_readme
from reference.model import in_reading_order
from xenstream.verify.rules import RULES

from guide import command_help as commands

SOURCES = paths.TOOLS / "guide"

TASKS = [
    "install", "restore-failed", "no-image", "which-xen", "memory-out", "guest-kernel", "find-memory",
    "convert-versions", "repair-image", "bug-report", "legacy", "files", "json", "exit-status", "python", "writing",
    "parsers", "web-ide", "other-tools", "definitions", "glossary",
]  # fmt: skip
"""The task pages, in order."""


@dataclass(frozen=True)
class Page:
    """A page: its name without suffix, its title, and its text in Markdown, with links to Markdown files."""

    id: str
    title: str
    text: str

    @property
    def html(self) -> str:
        """The page's text as HTML."""
        return Markup(to_html(self.text, link=html_link))  # noqa: S704  # made of our own sources


def html_link(url: str) -> str:
    """Return the target that a Markdown page's link has in the HTML page."""
    if re.match(r"https?:|#", url):
        return url
    path, _, anchor = url.partition("#")
    if match := re.fullmatch(r"\.\./(\w+)\.md", path):
        return f"../index.html#{anchor or (match[1] if match[1] != 'README' else 'top')}"
    if match := re.fullmatch(r"([\w-]+)\.md", path):
        return f"{'index' if match[1] == 'README' else match[1]}.html" + (f"#{anchor}" if anchor else "")
    return url


def _linked(text: str) -> str:
    """Turn rule ids into links."""
    return re.sub(
        r"\bX[A-Z]\d{3}\b", lambda match: f"[{match[0]}](../rules.md#{match[0]})" if match[0] in RULES else match[0],
        text,
    )  # fmt: skip


def _environment(markup: bool) -> Environment:
    """Return an environment for templates, and for the sources of pages, whose examples may contain braces."""
    loader = FileSystemLoader([SOURCES, paths.TEMPLATES])
    make = partial(Environment, loader=loader, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)
    if markup:
        return make(autoescape=True)
    return make(
        autoescape=False, block_start_string="<%", block_end_string="%>",  # Markdown
        variable_start_string="<%=", variable_end_string="%>", comment_start_string="<%#", comment_end_string="%>",
    )  # fmt: skip


class Guide:
    """All pages: task pages and command pages."""

    def __init__(self) -> None:
        self._sources = _environment(markup=False)
        self._sources.globals |= {
            "definitions": in_reading_order(definitions.load(paths.KSY)).values(),
            "parsers": "\n".join(map(parser_section, parsers_readme.LANGUAGES)),
        }
        self.root = commands.load()
        self.tasks = [self._task(id) for id in TASKS]
        self.commands = [self._command(command) for command in self.root.walk()]

    def _task(self, id: str) -> Page:
        text = self._sources.get_template(f"tasks/{id}.md").render()
        title, _, body = text.partition("\n")
        return Page(id, title.removeprefix("# "), outside_code(body, _linked).strip())

    def _command(self, command: commands.Command) -> Page:
        id = command.file or command.id
        examples = SOURCES / "commands" / f"{id}.md"
        text = self._sources.get_template("guide_command.md.j2").render(
            command=command, examples=examples.read_text().strip() if examples.exists() else "", words=words
        )
        return Page(id, command.name, re.sub(r"\n{3,}", "\n\n", outside_code(text, _linked)).strip())

    def render(self) -> dict[str, str]:
        """Return the text of each file by its name."""
        files = {}
        html = _environment(markup=True)
        index = Page("index", "Guide to xenstream", "")
        for page in [index, *self.tasks, *self.commands]:
            files[f"{page.id}.html"] = html.get_template("guide.html.j2").render(guide=self, page=page)
        for page in [*self.tasks, *self.commands]:
            files[f"{page.id}.md"] = f"# {page.title}\n\n[Guide](README.md)\n\n{page.text}\n"
        files["README.md"] = self._sources.get_template("guide_index.md.j2").render(guide=self)
        return {name: re.sub(r"[ \t]+$", "", text, flags=re.MULTILINE) if name.endswith(".html") else text
                for name, text in files.items()}  # fmt: skip

    def summary(self, page: Page) -> str:
        """Return a command's summary."""
        return next(command.summary for command in self.root.walk() if (command.file or command.id) == page.id)


def words(text: str) -> str:
    """Return a help text for Markdown."""
    return re.sub(r"([*<\[\\|]|(?<!\w)_|_(?!\w))", r"\\\1", text)


def parser_section(language: parsers_readme.Language) -> str:
    """Return a language's section, with links that are relative to the guide."""
    return re.sub(r"\]\((\w+)\)", r"](../../\1)", parsers_readme.section(language))


def main(out: Path) -> None:
    """Write the guide to a folder."""
    out.mkdir(parents=True, exist_ok=True)
    for name, text in Guide().render().items():
        (out / name).write_text(text)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
