"""The text in the reference's tables about fields, types and sources."""

from __future__ import annotations

import json
import re

from definitions import Enum, Field, Type, at_most, plain

Piece = tuple[str, str | None]
"""A text, and the anchor that it leads to if it is a link."""

TIMES = "\u00d7"

_SPECIFICATION = "https://xenbits.xen.org/docs/unstable/specs/{}.html"


def offset_of(item: Field) -> str:
    """Return the offset of a field as text."""
    if item.offset is not None:
        return f"{item.offset}" if item.offset < 10 else f"{item.offset:#x}"
    return at_most(plain(item.spec["pos"])) if item.kind == "at" else "…"


def container_of(item: Field) -> str:
    """Return the field that the offset of a field counts from; nothing if that is the type itself."""
    return plain(item.spec.get("io", "")).removesuffix("._io")


def size_of(item: Field) -> str:
    """Return the size of a field in bytes, as text."""
    if item.bits is not None:
        each = re.sub(r"\D", "", str(item.spec["type"]))
        times = item.bits // int(each)
        return f"{times} {TIMES} {each} bits" if times > 1 else f"{each} bits"
    repeat = item.spec.get("repeat")
    one = str(item.item_size) if item.item_size is not None else item.size_expression or ("" if repeat else "…")
    if repeat == "expr":
        count = item.of.constant(item.spec["repeat-expr"])
        many = str(count) if count is not None else plain(item.spec["repeat-expr"])
        return f"{many if len(many) < 20 else 'n'} {TIMES} {one}".removesuffix(f" {TIMES} ")
    if repeat:
        return f"n {TIMES} {one}".removesuffix(f" {TIMES} ")
    return "rest" if "size-eos" in item.spec else one


def extent_of(type: Type) -> str:
    """Return the size of a type in bytes, as text."""
    low, high = type.extent
    if any(item.kind == "at" and "io" not in item.spec and _reaches(item, high) for item in type.instances):
        high = None
    if low == high:
        return f"{low} byte{'s' * (low != 1)}"
    return f"{low} to {high} bytes" if high is not None else f"{low} bytes or more" if low else "any length"


def _reaches(item: Field, end: int | None) -> bool:
    return end is None or item.offset is None or item.size is None or item.offset + item.size > end


def type_of(item: Field) -> list[Piece]:
    """Return the type of a field as text."""
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
        pieces = [(str(name) if name else "bytes", None)]
    if item.enum is not None:
        pieces += [(" ", None), (item.enum.id, item.enum.anchor)]
    if "repeat-until" in item.spec:
        pieces.append((f", until {plain(item.spec['repeat-until']).removeprefix('_.')}", None))
    elif item.spec.get("repeat") == "eos":
        pieces.append((", to the end", None))
    return pieces


def byte_order_of(type: Type) -> str:
    """Return the byte order of a type's numbers as text."""
    order = type.byte_order
    return {"le": "little-endian", "be": "big-endian", "": ""}.get(order, f"big-endian if {order}, else little-endian")


def number(value: int) -> str:
    """Format the number of a value."""
    return f"{value:#x}" if value >= 0 else f"{value}"


def value_number(value: int) -> str:
    """Format the number of an enum's value; short ones from 10 on also in decimal, as the headers of Xen have them."""
    return f"{value:#x} ({value})" if 10 <= value < 256 else number(value)


def contents_of(item: Field) -> str:
    """Return the contents of a fixed field as text."""
    contents = item.contents
    if contents is None:
        return ""
    text = contents.decode("latin-1")
    return json.dumps(text) if re.match(r"[ -~]{3}", text) else contents.hex(" ")


def source_url(ref: str) -> str | None:
    """Return the URL of a source if it is a web page or a section of a specification."""
    if match := re.match(r"https?://\S+", ref):
        return match[0]
    if match := re.match(r"(?:docs/specs/)?(lib\w+-migration-stream)(?:\.pandoc)?, ([^;]+)", ref):
        section = re.sub(r"[^\w\s.-]", "", match[2].lower())  # as pandoc makes anchors of headings
        return _SPECIFICATION.format(match[1]) + "#" + re.sub(r"\s+", "-", section.strip())
    return None


def source_text(ref: str) -> str:
    """Return a source as a reader sees it: the file, the place in it and the revision instead of an address."""
    url, _, title = ref.partition(" ")
    if match := re.match(r"https://[^/]+/[^/]+/([^/]+)/(?:-/)?blob/([^/]+)/([^#]+)", url):
        program, revision, path = match.groups()
        return f"{path}{', ' if title else ''}{title} ({program} {revision})"
    return title if title and url.startswith("https:") else ref


def resolve(name: str, type: Type) -> str | None:
    """Return the anchor of the field, type or enum that a name in a type's text refers to."""
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
