"""Writes the reference of the format, as one HTML page and as Markdown: `python reference.py OUT_DIR`.

All of it comes from the definitions in ksy/ and from the registry of rules, but for the examples,
which come from the real save files in tests/streams and from streams that the tests make.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from functools import cached_property
from pathlib import Path

import definitions
import octets
import spelling
from definitions import Definition, Enum, Field, Type, plain
from examples import Examples, class_of
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape
from spelling import LANGUAGES
from xenstream.formats import Xl, spelled
from xenstream.rules import RULES, SEVERITIES
from xenstream.rules.base import Rule

ROOT = Path(__file__).parent.parent.parent
sys.path.append(str(ROOT / "tests"))

import exhibits  # noqa: E402

_SPECIFICATION = "https://xenbits.xen.org/docs/unstable/specs/{}.html"
_RULES_FILE = "rules"


@dataclass
class Kind:
    """A kind of record or entry: what a header's number says that the body is."""

    definition: Definition
    name: str
    number: int
    doc: str
    body: Type | None
    rules: list[Rule] = field(default_factory=list)

    @property
    def anchor(self) -> str:
        """Where in the reference it stands."""
        return f"{self.definition.id}.{self.name}"


class Reference:
    """All that the templates ask for."""

    def __init__(self, ksy: Path) -> None:
        self.definitions = definitions.load(ksy)
        self.rules = list(RULES.values())
        self.kinds = {id: _kinds(definition) for id, definition in self.definitions.items()}
        self.rules_of: dict[str, list[Rule]] = {}
        self.subjects_of: dict[str, list[tuple[str, str]]] = {}
        for rule in self.rules:
            self._place(rule)

    @cached_property
    def examples(self) -> Examples:
        """An example of each type that one could be found of."""
        found = Examples(self.definitions)
        for path in sorted((ROOT / "tests" / "streams").glob("*.xlsave.zst"), reverse=True):
            found.take_file(path, Xl)
        for title, root, data in exhibits.exhibits():
            found.take(root, data, title)
        return found

    @cached_property
    def users(self) -> dict[str, list[Field]]:
        """The fields that have a type, by its anchor."""
        users: dict[str, list[Field]] = {}
        for definition in self.definitions.values():
            for item in (item for type in definition.types for item in type.fields):
                for used in {type.anchor: type for type in item.types}.values():
                    users.setdefault(used.anchor, []).append(item)
        return users

    @cached_property
    def anchors(self) -> dict[str, str]:
        """The file that each anchor is in."""
        found = {rule.id: _RULES_FILE for rule in self.rules}
        for definition in self.definitions.values():
            things: list[Type | Field | Enum | Kind] = [*definition.types, *definition.enums, *self.kinds[definition.id]]
            things += [item for type in definition.types for item in type.fields]
            for anchor in (thing.anchor for thing in things):
                if anchor in found:
                    raise ValueError(f"{anchor} names two things")
                found[anchor] = definition.id
            for enum in definition.enums:
                found |= {f"{enum.anchor}/{value['id']}": definition.id for value in enum.values.values()}
        return found

    def kinds_of(self, type: Type) -> list[Kind]:
        """The kinds of records that a type is the body of."""
        return [kind for kinds in self.kinds.values() for kind in kinds if kind.body is type]

    def kinds_meant_in(self, definition: Definition) -> dict[str, str]:
        """The anchors of the kinds that a definition's texts name: its own, and those of others with long names."""
        others = (kind for kinds in self.kinds.values() for kind in kinds if "_" in kind.name)
        return {kind.name: kind.anchor for kind in (*others, *self.kinds[definition.id])}

    def rules_on(self, type: Type) -> list[Rule]:
        """The rules on a type, or on the records that it is the body of."""
        return self.rules_of.get(type.anchor, [])

    def _place(self, rule: Rule) -> None:
        """Find what a rule is about: the headers and records that it is checked on, or those that
        its title names, or else the layer.
        """
        for layer, name in rule.subjects:
            definition = next(d for d in self.definitions.values() if d.id.startswith(f"{layer}_"))
            about: list[Type | Kind] = [kind for kind in self.kinds[definition.id] if kind.name == name]
            about = about or _headers(definition, name)
            about = about or [kind for kind in self.kinds[definition.id] if kind.name in re.findall(r"\w+", rule.title)]
            for subject in about or [definition.root]:
                if isinstance(subject, Kind) and rule not in subject.rules:
                    subject.rules.append(rule)
                type = subject if isinstance(subject, Type) else subject.body or definition.root
                known = self.rules_of.setdefault(type.anchor, [])
                if rule not in known:
                    known.append(rule)
                title = subject.name if isinstance(subject, Kind) else subject.id
                places = self.subjects_of.setdefault(rule.id, [])
                if (title, subject.anchor) not in places:
                    places.append((title, subject.anchor))


def _kinds(definition: Definition) -> list[Kind]:
    """Return what a header's number may say that a body is."""
    found: dict[str, Kind] = {}
    for item in (item for type in definition.types for item in type.fields):
        if not item.cases or not item.spec["type"]["switch-on"].startswith("header."):
            continue
        cases = {value.rpartition("::")[2]: name.partition("(")[0] for value, name in item.cases.items()}
        enum = item.of.lookup_enum(next(iter(item.cases)).rpartition("::")[0])
        if enum is None:
            raise ValueError(f"{item.anchor} is switched on no enum")
        for number, value in enum.values.items():
            name = spelled(_members(enum)(number))
            kind = found.setdefault(name, Kind(definition, name, number, str(value.get("doc", "")).strip(), None))
            if kind.body is None or value["id"] in cases:
                kind.body = item.of.lookup_type(cases.get(value["id"], cases.get("_", "")))
    return list(found.values())


def _members(enum: Enum) -> Callable[[int], object]:
    """Return the generated class of an enum."""
    return getattr(class_of(enum.of), spelling.pascal(enum.id))


def _headers(definition: Definition, name: str) -> list[Type | Kind]:
    """Return the type of the first field with the name of a header."""
    wanted = name.replace(" ", "_")
    named = (item.type for type in definition.types for item in type.fields if item.id == wanted)
    return [type for type in named if type is not None][:1]


# What a table says of a field. Each text is a list of pieces, some of which are links.

Piece = tuple[str, str | None]


def offset_of(item: Field) -> str:
    """Say where a field stands."""
    if item.offset is not None:
        return f"{item.offset}" if item.offset < 10 else f"{item.offset:#x}"
    return plain(item.spec["pos"]) if item.kind == "at" else "…"


def size_of(item: Field) -> str:
    """Say how long a field is, in octets."""
    if item.bits is not None:
        each = re.sub(r"\D", "", str(item.spec["type"]))
        count = item.bits // int(each)
        return f"{count} × {each} bits" if count > 1 else f"{each} bits"
    repeat = item.spec.get("repeat")
    one = str(item.item_size) if item.item_size is not None else item.size_expression or ("" if repeat else "…")
    if repeat == "expr":
        count = item.of.constant(item.spec["repeat-expr"])
        many = str(count) if count is not None else plain(item.spec["repeat-expr"])
        return f"{many if len(many) < 20 else 'n'} × {one}".removesuffix(" × ")
    return f"n × {one}".removesuffix(" × ") if repeat else "rest" if "size-eos" in item.spec else one


def extent_of(type: Type) -> str:
    """Say how long a type is, in octets."""
    low, high = type.extent
    if any(item.kind == "at" and "io" not in item.spec and _reaches(item, high) for item in type.instances):
        high = None
    if low == high:
        return f"{low} octet{'s' * (low != 1)}"
    return f"{low} to {high} octets" if high is not None else f"{low} octets or more" if low else "any length"


def _reaches(item: Field, end: int | None) -> bool:
    return end is None or item.offset is None or item.size is None or item.offset + item.size > end


def type_of(item: Field) -> list[Piece]:
    """Say what a field is."""
    name = item.spec.get("type")
    if item.cases:
        shown: list[Piece] = [(f"by {plain(item.spec['type']['switch-on'])}: ", None)]
        unique = {type.anchor: type for type in item.types}
        for type in unique.values():
            shown += [(type.id, type.anchor), (", ", None)]
        return shown[:-1]
    if item.type is not None:
        pieces: list[Piece] = [(item.type.id, item.type.anchor)]
    else:
        pieces = [(str(name) if name else "octets", None)]
    if item.enum is not None:
        pieces += [(" ", None), (item.enum.id, item.enum.anchor)]
    if "repeat-until" in item.spec:
        pieces.append((f", until {plain(item.spec['repeat-until']).removeprefix('_.')}", None))
    elif item.spec.get("repeat") == "eos":
        pieces.append((", to the end", None))
    return pieces


def byte_order_of(type: Type) -> str:
    """Say in which byte order its numbers are."""
    order = type.byte_order
    return {"le": "little-endian", "be": "big-endian", "": ""}.get(order, f"big-endian if {order}, else little-endian")


def contents_of(item: Field) -> str:
    """Say what a fixed field always has."""
    contents = item.contents
    if contents is None:
        return ""
    text = contents.decode("latin-1")
    return json.dumps(text) if re.match(r"[ -~]{3}", text) else contents.hex(" ")


def source_url(ref: str) -> str | None:
    """Return where a source can be read, if it is a page: an address, or a section of a specification."""
    if match := re.match(r"https?://\S+", ref):
        return match[0]
    if match := re.match(r"(?:docs/specs/)?(lib\w+-migration-stream)(?:\.pandoc)?, ([^;]+)", ref):
        section = re.sub(r"[^\w\s.-]", "", match[2].lower())  # as pandoc makes anchors of headings
        return _SPECIFICATION.format(match[1]) + "#" + re.sub(r"\s+", "-", section.strip())
    return None


def resolve(name: str, type: Type) -> str | None:
    """Find what a name in a type's text means; return its anchor."""
    scope: Type | None = type
    for id in name.split("."):
        item = next((item for item in scope.fields if item.id == id), None) if scope else None
        if item is None:
            break
        anchor, scope = item.anchor, item.type
    else:
        return anchor
    if not re.fullmatch(r"[a-z]\w*(::\w+)*", name):
        return None
    found: Type | Enum | None = type.lookup_type(name) or type.lookup_enum(name)
    return found.anchor if found else None


def soft(text: str) -> Markup:
    """Let a long name break into lines where its parts meet."""
    return Markup(re.sub(r"(_|\.|::)(?=\w)", r"\1<wbr>", str(escape(text))))


class Writer:
    """Renders templates to one format; `link` makes a link of a text and an anchor."""

    def __init__(self, reference: Reference, suffix: str) -> None:
        self.reference, self.is_html = reference, suffix == "html"
        self.environment = Environment(
            loader=FileSystemLoader(Path(__file__).parent / "templates"),
            autoescape=self.is_html, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True,
        )  # fmt: skip
        functions: list[Callable[..., object]] = [
            self.link, self.links, self.prose, self.cell, self.code, self.sources, offset_of, size_of, extent_of, type_of,
            byte_order_of, contents_of, plain, soft, octets.diagram, octets.as_text,
        ]  # fmt: skip
        self.environment.globals |= {function.__name__: function for function in functions}
        self.environment.globals |= {
            "ref": reference, "severities": SEVERITIES, "languages": LANGUAGES, "cases": spelling.CASES,
            "spellings": json.dumps({each.id: asdict(each) for each in LANGUAGES}),
        }  # fmt: skip
        self._file = ""

    def render(self, name: str, file: str = "", **values: object) -> str:
        """Render a template as `file`, whose name links to other files are relative to."""
        self._file = file
        text = self.environment.get_template(name).render(**values)
        return re.sub(r"[ \t]+$", "", text, flags=re.MULTILINE).rstrip() + "\n"

    def link(self, text: str, anchor: str | None) -> str:
        """A text in code, linked to an anchor."""
        if self.is_html:
            made = self.code(text)
            return made if anchor is None else Markup('<a href="#{}">{}</a>').format(anchor, made)
        if anchor is None:
            return self.code(text)
        file = self.reference.anchors[anchor]
        return f"[{self.code(text)}]({'' if file == self._file else f'{file}.md'}#{anchor})"

    def links(self, pieces: list[Piece]) -> str:
        """Pieces of code, some of them links."""
        done = [self._text(text) if not text.strip(", ") else self.link(text, anchor) for text, anchor in pieces]
        return Markup("").join(done) if self.is_html else "".join(done)

    def code(self, text: str) -> str:
        """A text in code."""
        if self.is_html:
            return Markup("<code>{}</code>").format(soft(text))
        return f"``{text}``" if "`" in text else f"`{text}`"

    def _text(self, text: str) -> str:
        return escape(text) if self.is_html else re.sub(r"([*_<\[\\])", r"\\\1", text)

    def prose(self, text: str, type: Type) -> str:
        """A text with its paragraphs, in which names are links."""
        paragraphs = [self._linked(" ".join(part.split()), type) for part in re.split(r"\n\s*\n", text.strip()) if part]
        if self.is_html:
            return Markup("").join(Markup("<p>{}</p>\n").format(part) for part in paragraphs)
        return "\n\n".join(paragraphs)

    def cell(self, text: str, type: Type) -> str:
        """A text for a table."""
        joint = Markup("<br>") if self.is_html else "<br>"
        parts = [self._linked(" ".join(part.split()), type) for part in re.split(r"\n\s*\n", text.strip()) if part]
        made = joint.join(parts)
        return made if self.is_html else self.piped(made)

    def piped(self, text: str) -> str:
        """Markdown for a cell."""
        return text.replace("|", r"\|")

    def _linked(self, text: str, type: Type) -> str:
        kinds = self.reference.kinds_meant_in(type.definition)
        done = []
        for part in re.split(r"(`[^`]+`|\b[A-Z][A-Z0-9_]{2,}\b)", text):
            if part.startswith("`"):
                name = part.strip("`")
                done.append(self.link(name, resolve(name, type)))
            elif part in kinds:
                done.append(self.link(part, kinds[part]))
            else:
                done.append(self._text(part))
        return Markup("").join(done) if self.is_html else "".join(done)

    def sources(self, refs: str) -> str:
        """Where something comes from, linked where that is a page."""
        done = []
        for ref in refs.split("; "):
            url = source_url(ref)
            if self.is_html:
                done.append(Markup('<a href="{}">{}</a>').format(url, soft(ref)) if url else soft(ref))
            else:
                done.append(f"[{self._text(ref)}]({url})" if url else self._text(ref))
        return Markup("; ").join(done) if self.is_html else "; ".join(done)


def render(ksy: Path) -> dict[str, str]:
    """Return the reference: the text of each file by its name."""
    reference = Reference(ksy)
    markdown = Writer(reference, "md")
    files = {
        "index.html": Writer(reference, "html").render("reference.html.j2"),
        "README.md": markdown.render("index.md.j2", "README"),
        f"{_RULES_FILE}.md": markdown.render("rules.md.j2", _RULES_FILE),
    }
    for definition in reference.definitions.values():
        files[f"{definition.id}.md"] = markdown.render("definition.md.j2", definition.id, definition=definition)
    return files


def main(out: Path) -> None:
    """Write the reference to a folder."""
    out.mkdir(parents=True, exist_ok=True)
    for name, text in render(ROOT / "ksy").items():
        (out / name).write_text(text)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
