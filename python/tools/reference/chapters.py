"""The prose chapters of the reference: Markdown templates, with figures and tables made from the tables of `verify`
and the registry of rules.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import paths
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markdown_to_html import outside_code, to_html
from xenstream.schema.names import RecordType, spelled
from xenstream.verify.rules import RULES
from xenstream.verify.rules.base import Rule

from reference import layers, order
from reference.comparison import DISAGREEMENTS
from reference.components import COMPONENTS, component_of, sources
from reference.model import Reference


@dataclass(frozen=True)
class Chapter:
    """A chapter: the name of its template and file, its title, and whether it comes before the definitions."""

    id: str
    title: str
    is_first: bool = True


CHAPTERS = [
    Chapter("layers", "The layers of a save image"),
    Chapter("order", "How a stream is ordered"),
    Chapter("versions", "How versions differ"),
    Chapter("receivers", "What receivers do beyond the specification"),
    Chapter("notation", "Notation"),
    Chapter("comparison", "Compared with Xen's verify-stream-v2", is_first=False),
]


@dataclass(frozen=True, slots=True)
class Fact:
    """What releases take, in words."""

    title: str
    values: str
    seen: str
    source: str


class Linker(Protocol):
    """The part of a Markdown writer that chapters need."""

    reference: Reference

    def url(self, anchor: str) -> str:
        """Return the address of an anchor."""

    def link(self, text: str, anchor: str | None) -> str:
        """Return a text as code, linked to an anchor."""

    def text(self, text: str) -> str:
        """Return a plain text."""


class Chapters:
    """Renders chapters with a writer, which makes their links."""

    def __init__(self, writer: Linker, figures: Figures) -> None:
        self._writer = writer
        self._reference = writer.reference
        self._environment = Environment(  # Markdown, which is not escaped
            loader=FileSystemLoader(paths.TEMPLATES / "chapters"), undefined=StrictUndefined,
            trim_blocks=True, lstrip_blocks=True, autoescape=False,  # noqa: S701
        )  # fmt: skip
        functions: list[Callable[..., object]] = [
            self.definition, self.record, self.rule_list, self.order_rules, self.rules_from, self.v3_types,
            self.last_type, self.inferred_before, self.code_of, self.facts, order.parts,
        ]  # fmt: skip
        self._environment.globals |= {function.__name__: function for function in functions}
        self._environment.globals |= {
            "guests": order.GUESTS, "components": COMPONENTS, "disagreements": DISAGREEMENTS,
            "sample_name": layers.SAMPLE, "layers_figure": figures.layers, "order_figure": figures.order,
        }  # fmt: skip

    def markdown(self, chapter: Chapter) -> str:
        """Return the body of a chapter."""
        text = self._environment.get_template(f"{chapter.id}.md.j2").render()
        return outside_code(text, self._linked).strip()

    def html(self, chapter: Chapter) -> str:
        """Return the body of a chapter as HTML."""
        return to_html(self.markdown(chapter), f"{chapter.id}/", deeper=1)

    def _linked(self, text: str) -> str:
        """Turn rule ids and record names into links."""
        records = self._reference.names_of_records

        def link(match: re.Match[str]) -> str:
            anchor = match[0] if match[0] in RULES else records.get(match[0])
            return match[0] if anchor is None else f"[{match[0]}]({self._writer.url(anchor)})"

        return re.sub(r"\b[A-Z][A-Z0-9_]{2,}\b", link, text)

    def definition(self, id: str) -> str:
        """Return a link to a definition."""
        return self._writer.link(id, id)

    def record(self, name: str) -> str:
        """Return the name of a record; it becomes a link later."""
        return name

    def rule_list(self, rules: list[str]) -> str:
        """Return the ids of rules in brackets."""
        ids = [rule for rule in rules if rule]
        return f"({', '.join(ids)})" if ids else ""

    def order_rules(self) -> list[Rule]:
        """Return the rules on the order of records."""
        return [RULES[id] for id in order.rules()]

    def rules_from(self, component: str) -> list[Rule]:
        """Return the rules whose source is a receiver's code."""
        return [rule for rule in RULES.values() if component in sources(rule)]

    def code_of(self, rule: Rule) -> str:
        """Return the sources of a rule that are a receiver's code."""
        code = [source for source in rule.reference.split("; ") if component_of(source) is not None]
        return self._writer.text("; ".join(code))

    def facts(self) -> list[Fact]:
        """Return what is known of releases."""
        table = tomllib.loads((paths.KSY / "releases.toml").read_text())
        return [
            Fact(
                fact["title"],
                ", ".join(f"{point}: {fact[point]}" for point in table["points"] if point in fact),
                ", ".join(fact["seen"]),
                self._writer.text(fact["source"]),
            )
            for fact in table.values()
            if isinstance(fact, dict)
        ]

    def v3_types(self) -> list[str]:
        """Return the names of the records that version 3 added."""
        return [spelled(type) for type in order.V3_TYPES]

    def last_type(self) -> str:
        """Return the highest record number."""
        return f"{max(RecordType):#x}"

    def inferred_before(self, guest: str) -> str:
        """Return where a receiver infers the end of static data."""
        return order.inferred_before(order.GUESTS[guest])


class Figures:
    """The figures as text."""

    def layers(self) -> str:
        """Draw the layers of the sample."""
        return f"```text\n{layers.as_text(layers.sample(paths.STREAMS / layers.SAMPLE))}\n```"

    def order(self, guest: order.GuestType) -> str:
        """Draw the parts of streams."""
        return f"```text\n{order.diagram(guest)}\n```"


class HtmlFigures(Figures):
    """The figures as HTML. `render` renders a macro of figures.html.j2."""

    def __init__(self, render: Callable[..., str]) -> None:
        self._render = render

    def layers(self) -> str:
        return self._html("layers", whole=layers.sample(paths.STREAMS / layers.SAMPLE))

    def order(self, guest: order.GuestType) -> str:
        columns = {version: order.parts(guest, version) for version in order.VERSIONS}
        return self._html("order", columns=columns, end_of_static_data=order.END_OF_STATIC_DATA)

    def _html(self, figure: str, **values: object) -> str:
        return re.sub(r"\n\s*", "\n", self._render("figures.html.j2", "index", figure=figure, **values)).strip()
