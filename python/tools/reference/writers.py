"""Renders the templates of the reference to HTML or to Markdown."""

from __future__ import annotations

import json
import re
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable
from dataclasses import asdict

import paths
import spelling
from definitions import Type, plain
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape
from spelling import LANGUAGES
from xenstream.verify.rules import SEVERITIES

from reference import byte_diagram, wording
from reference.chapters import CHAPTERS, Chapter, Chapters, Figures, HtmlFigures
from reference.model import GROUPS, PREFIXES, Reference


class Writer(ABC):
    """Writes files in one format: the functions that its templates call.

    A `str` here is text in that format, ready to be written to a file.
    """

    autoescape: bool

    def __init__(self, reference: Reference) -> None:
        self.reference = reference
        self.file = ""
        self._environment = Environment(
            loader=FileSystemLoader(paths.TEMPLATES),
            autoescape=self.autoescape,  # noqa: S701  # Markdown is escaped by `text`
            undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True,
        )  # fmt: skip
        functions: list[Callable[..., object]] = [
            self.code, self.link, self.links, self.prose, self.cell, self.sources, self.soft, plain,
            byte_diagram.diagram, byte_diagram.as_text, wording.offset_of, wording.container_of, wording.size_of,
            wording.extent_of, wording.type_of, wording.byte_order_of, wording.contents_of, wording.number,
            wording.value_number,
        ]  # fmt: skip
        self._environment.globals |= {function.__name__: function for function in functions}
        self._environment.globals |= {
            "ref": reference, "groups": GROUPS, "prefixes": PREFIXES, "chapters": CHAPTERS,
            "severities": SEVERITIES, "languages": LANGUAGES, "cases": spelling.CASES,
            "spellings": json.dumps({each.id: asdict(each) for each in LANGUAGES}),
        }  # fmt: skip

    def render(self, name: str, file: str, **values: object) -> str:
        """Render a template as `file`; links are relative to it."""
        self.file = file
        text = self._environment.get_template(name).render(**values)
        return re.sub(r"[ \t]+$", "", text, flags=re.MULTILINE).rstrip() + "\n"

    @abstractmethod
    def text(self, text: str) -> str:
        """Return plain text."""

    @abstractmethod
    def code(self, text: str) -> str:
        """Return a text as code."""

    @abstractmethod
    def soft(self, text: str) -> str:
        """Return a text in which long names may be broken where their parts meet."""

    @abstractmethod
    def to(self, url: str, made: str) -> str:
        """Return a link."""

    @abstractmethod
    def url(self, anchor: str) -> str:
        """Return the URL of an anchor."""

    @abstractmethod
    def joined(self, parts: Iterable[str], joint: str = "") -> str:
        """Join parts with a separator of the format."""

    @abstractmethod
    def paragraphs(self, parts: list[str]) -> str:
        """Return paragraphs."""

    def link(self, text: str, anchor: str | None) -> str:
        """Return a text as code, linked to an anchor."""
        made = self.code(text)
        return made if anchor is None else self.to(self.url(anchor), made)

    def links(self, pieces: list[wording.Piece]) -> str:
        """Return pieces as code, with links for those that have an anchor."""
        return self.joined(self.link(text, anchor) if text.strip(", ") else text for text, anchor in pieces)

    def prose(self, text: str, type: Type) -> str:
        """Return the paragraphs of a type's text, with names turned into links."""
        return self.paragraphs([self._linked(part, type) for part in _paragraphs(text)])

    def cell(self, text: str, type: Type, own: str = "") -> str:
        """Return a text about a type, for a table; `own` is the anchor of its row, to which it does not link."""
        return self.joined((self._linked(part, type, own) for part in _paragraphs(text)), "<br>")

    def sources(self, refs: str) -> str:
        """Return the sources of something, linked if they are web pages."""
        done = []
        for ref in refs.split("; "):
            url = wording.source_url(ref)
            shown = self.soft(wording.source_text(ref))
            done.append(self.to(url, shown) if url else shown)
        return self.joined(done, "; ")

    def _linked(self, text: str, type: Type, own: str = "") -> str:
        done = []
        before = ""
        for part in re.split(r"(`[^`]+`|\b[A-Z][A-Z0-9_]{2,}\b(?! polic))", text):
            if part.startswith("`"):
                name = part.strip("`")
                done.append(self.link(name, wording.resolve(name, type)))
            else:
                anchor = self.reference.kind_meant(part, before, type.definition)
                done.append(self.text(part) if anchor in (None, own) else self.link(part, anchor))
            before += part
        return self.joined(done)


class HtmlWriter(Writer):
    """Makes one page."""

    autoescape = True

    def __init__(self, reference: Reference) -> None:
        super().__init__(reference)
        self._chapters = Chapters(_InOnePage(reference), HtmlFigures(self.render))
        self._environment.globals["chapter"] = self.chapter

    def chapter(self, chapter: Chapter) -> str:
        """Return the body of a chapter."""
        return Markup(self._chapters.html(chapter))  # noqa: S704  # made of our own templates

    def text(self, text: str) -> str:
        return escape(text)

    def code(self, text: str) -> str:
        return Markup("<code>{}</code>").format(self.soft(text))

    def soft(self, text: str) -> str:
        return Markup(re.sub(r"(_|\.|::)(?=\w)", r"\1<wbr>", str(escape(text))))  # noqa: S704  # escaped

    def to(self, url: str, made: str) -> str:
        return Markup('<a href="{}">{}</a>').format(url, made)

    def url(self, anchor: str) -> str:
        return f"#{anchor}"

    def joined(self, parts: Iterable[str], joint: str = "") -> str:
        return Markup(joint).join(parts)  # noqa: S704  # a joint is written above

    def paragraphs(self, parts: list[str]) -> str:
        return self.joined(Markup("<p>{}</p>\n").format(part) for part in parts)


class MarkdownWriter(Writer):
    """Makes a file for each definition."""

    autoescape = False

    def __init__(self, reference: Reference) -> None:
        super().__init__(reference)
        self._chapters = Chapters(self, Figures())
        self._environment.globals["chapter"] = self._chapters.markdown

    def text(self, text: str) -> str:
        return re.sub(r"([*<\[\\|]|(?<!\w)_|_(?!\w))", r"\\\1", text)

    def code(self, text: str) -> str:
        quote = "``" if "`" in text else "`"
        return quote + text.replace("|", r"\|") + quote

    def soft(self, text: str) -> str:
        return self.text(text)

    def to(self, url: str, made: str) -> str:
        return f"[{made}]({url})"

    def url(self, anchor: str) -> str:
        file = self.reference.anchors[anchor]
        return f"#{anchor}" if file == self.file else f"{file}.md#{anchor}"

    def joined(self, parts: Iterable[str], joint: str = "") -> str:
        return joint.join(parts)

    def paragraphs(self, parts: list[str]) -> str:
        return "\n\n".join(parts)


class _InOnePage(MarkdownWriter):
    """Makes Markdown that becomes part of the page."""

    def url(self, anchor: str) -> str:
        return f"#{anchor}"


def _paragraphs(text: str) -> list[str]:
    """Return the paragraphs of a text, each on one line."""
    return [" ".join(part.split()) for part in re.split(r"\n\s*\n", text) if part.strip()]
