"""The definitions in ksy/ as a model for the reference: types, fields with their offsets, enums.

Offsets and sizes are computed from the definitions alone, if they do not depend on data.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

import yaml

Spec = dict[str, Any]

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # faster, if available


@dataclass
class Field:
    """A field of a type. `kind`: "seq" for a field of the sequence; "at" for an instance at an offset of its own;
    "value" for a computed instance.
    """

    of: Type
    id: str
    kind: str
    spec: Spec

    @property
    def anchor(self) -> str:
        """Anchor of the field in the reference."""
        return f"{self.of.anchor}/{self.id}"

    @property
    def doc(self) -> str:
        """Meaning of the field."""
        return str(self.spec.get("doc", "")).strip()

    @property
    def orig_id(self) -> str:
        """Name of the field in the original, if different."""
        return str(self.spec.get("-orig-id", ""))

    @property
    def purpose(self) -> str:
        """What kind of thing it is, if that is said: see KINDS in lint_ksy.py."""
        return str(self.spec.get("-kind", ""))

    @property
    def ticks(self) -> bool:
        """Whether it counts time, and so differs between any two images of a guest."""
        return bool(self.spec.get("-ticks", False))

    @property
    def condition(self) -> str:
        """Condition under which the field is present."""
        return plain(self.spec.get("if", ""))

    @property
    def size_expression(self) -> str:
        """Expression for the size of the field."""
        return at_most(plain(self.spec.get("size", "")))

    @property
    def contents(self) -> bytes | None:
        """The bytes that a fixed field always has."""
        contents = self.spec.get("contents")
        if contents is None:
            return None
        parts = contents if isinstance(contents, list) else [contents]
        return b"".join(bytes([part]) if isinstance(part, int) else part.encode() for part in parts)

    @property
    def cases(self) -> dict[str, str]:
        """The types that the field may have, by the value that selects them."""
        kind = self.spec.get("type")
        return {str(value): str(name) for value, name in kind["cases"].items()} if isinstance(kind, dict) else {}

    @cached_property
    def type(self) -> Type | None:
        """The one type from the definitions that the field has, if any."""
        name = self.spec.get("type")
        return self.of.lookup_type(name.partition("(")[0]) if isinstance(name, str) else None

    @cached_property
    def types(self) -> list[Type]:
        """All types from the definitions that the field may have."""
        switched = (self.of.lookup_type(name.partition("(")[0]) for name in self.cases.values())
        return [found for found in (self.type, *switched) if found is not None]

    @cached_property
    def enum(self) -> Enum | None:
        """The enum that names the field's values."""
        return self.of.lookup_enum(self.spec["enum"]) if "enum" in self.spec else None

    @cached_property
    def bits(self) -> int | None:
        """Width in bits, including all repetitions, if the field is a bit field."""
        match = re.fullmatch(r"b(\d+)(?:le|be)?", str(self.spec.get("type", "")))
        count = self._count
        return int(match[1]) * count if match and count is not None else None

    @property
    def _count(self) -> int | None:
        if "repeat" not in self.spec:
            return 1
        return self.of.constant(self.spec["repeat-expr"]) if self.spec["repeat"] == "expr" else None

    @cached_property
    def item_size(self) -> int | None:
        """Size in bytes of the field, or of one of its items; None if it depends on the data."""
        name = self.spec.get("type")
        if self.contents is not None:
            return len(self.contents)
        if "size" in self.spec:
            return self.of.constant(self.spec["size"])
        if isinstance(name, str) and (match := re.fullmatch(r"[usf](\d)(?:le|be)?", name)):
            return int(match[1])
        if self.type is not None and "size-eos" not in self.spec:
            return self.type.size
        return None

    @cached_property
    def size(self) -> int | None:
        """Total size in bytes; None if it depends on the data."""
        if self.bits is not None:
            return -(-self.bits // 8)
        count = self._count
        return None if count is None or self.item_size is None else count * self.item_size

    @cached_property
    def offset(self) -> int | None:
        """Offset in bytes within the type, if it does not depend on the data."""
        if self.kind == "at":
            return self.of.constant(self.spec["pos"])
        position = 0
        for other in self.of.seq:
            if other is self:
                return position
            if other.size is None or not re.fullmatch(r"(_io\.size >= \d+)?", other.condition):
                return None
            position += other.size
        return None


@dataclass
class Enum:
    """An enum: `values` by number, each with id and doc."""

    of: Type
    id: str
    values: dict[int, Spec]

    @property
    def anchor(self) -> str:
        """Anchor of the enum in the reference."""
        return f"{self.of.definition.id}.{self.id}"


@dataclass
class Type:
    """A type. `path`: its id, after those of the types that contain it."""

    definition: Definition
    parent: Type | None
    id: str
    spec: Spec
    types: dict[str, Type] = field(default_factory=dict)
    enums: dict[str, Enum] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for id, spec in self.spec.get("types", {}).items():
            self.types[id] = Type(self.definition, self, id, spec)
        for id, values in self.spec.get("enums", {}).items():
            named = {n: value if isinstance(value, dict) else {"id": value} for n, value in values.items()}
            self.enums[id] = Enum(self, id, named)

    @property
    def path(self) -> tuple[str, ...]:
        """The ids of the types that contain this one, and its own."""
        return (*(self.parent.path if self.parent else ()), self.id)

    @property
    def anchor(self) -> str:
        """Anchor of the type in the reference."""
        return self.id if self.parent is None else f"{self.definition.id}.{self.id}"

    @property
    def doc(self) -> str:
        """Description of the type."""
        return str(self.spec.get("doc", "")).strip()

    @property
    def refs(self) -> list[str]:
        """Sources of the type."""
        refs = self.spec.get("doc-ref", [])
        return refs if isinstance(refs, list) else [refs]

    @cached_property
    def seq(self) -> list[Field]:
        """The fields that follow one another."""
        return [Field(self, spec["id"], "seq", spec) for spec in self.spec.get("seq", [])]

    @cached_property
    def instances(self) -> list[Field]:
        """The instances: fields at offsets of their own, and computed ones."""
        found = self.spec.get("instances", {})
        return [Field(self, id, "value" if "value" in spec else "at", spec) for id, spec in found.items()]

    @property
    def fields(self) -> list[Field]:
        """All fields."""
        return self.seq + self.instances

    @property
    def params(self) -> list[Spec]:
        """The parameters that a reader of this type must supply."""
        return list(self.spec.get("params", []))

    @cached_property
    def size(self) -> int | None:
        """Size in bytes; None if it depends on the data."""
        low, high = self.extent
        return low if low == high else None

    @cached_property
    def extent(self) -> tuple[int, int | None]:
        """Minimum and maximum size in bytes of the sequence; None if there is no maximum."""
        low, bits = 0, 0
        high: int | None = 0
        for item in self.seq:
            if item.bits is not None:
                bits += item.bits
                continue
            size = item.size
            if size is not None and not item.condition:
                low += size
            elif item.type is not None and not item.condition and "repeat" not in item.spec:
                low += item.type.extent[0]
            high = None if high is None or size is None else high + size
        rest = -(-bits // 8)
        return low + rest, None if high is None else high + rest

    @property
    def byte_order(self) -> str:
        """Byte order: "le", "be", or the condition under which it is big-endian."""
        endian = self.spec.get("meta", {}).get("endian")
        if endian is None:
            return self.parent.byte_order if self.parent else ""
        return endian if isinstance(endian, str) else str(endian["switch-on"])

    def lookup_type(self, name: str) -> Type | None:
        """Find a type as the compiler does: inside, beside and around this one, then elsewhere."""
        first, *rest = name.split("::")
        scope: Type | None = self
        while scope is not None:
            found = scope.types.get(first) or (scope if scope.id == first else None)
            if found is not None:
                break
            scope = scope.parent
        else:
            other = self.definition.others.get(first)
            found = other.root if other else None
        for part in rest:
            found = found.types.get(part) if found else None
        return found

    def lookup_enum(self, name: str) -> Enum | None:
        """Find an enum in the same places."""
        *scopes, last = name.split("::")
        scope = self.lookup_type("::".join(scopes)) if scopes else self
        while scope is not None:
            if last in scope.enums:
                return scope.enums[last]
            scope = scope.parent
        return None

    def constant(self, expression: object) -> int | None:
        """The value of an expression if it does not depend on the data."""
        text = plain(expression)
        text = re.sub(r"sizeof<([\w:]+)>", lambda match: str(self._sizeof(match[1])), text)
        text = re.sub(r"(?<![\w.])[a-z_]\w*(?![\w(.])", lambda match: str(self._named_constant(match[0])), text)
        try:
            return _evaluate(ast.parse(text.replace("/", "//"), mode="eval").body)
        except (SyntaxError, ValueError):
            return None

    def _sizeof(self, name: str) -> int | None:
        if match := re.fullmatch(r"[usf](\d)", name):
            return int(match[1])
        found = self.lookup_type(name)
        return found.size if found else None

    def _named_constant(self, name: str) -> int | None:
        for item in self.instances:
            if item.id == name and item.kind == "value":
                return self.constant(item.spec["value"])
        return None

    def walk(self) -> Iterator[Type]:
        """Yield this type and those inside it."""
        yield self
        for inner in self.types.values():
            yield from inner.walk()


class Definition:
    """One .ksy file. `others`: all definitions by id."""

    def __init__(self, spec: Spec, others: dict[str, Definition]) -> None:
        self.meta: Spec = spec["meta"]
        self.id: str = self.meta["id"]
        self.others = others
        self.root = Type(self, None, self.id, spec)

    @property
    def title(self) -> str:
        """Title of the definition."""
        return str(self.meta["title"])

    @property
    def short_title(self) -> str:
        """The title without text in brackets or after a comma."""
        return re.sub(r" \(.*|, .*", "", self.title)

    @property
    def imports(self) -> list[str]:
        """The definitions that it uses."""
        return list(self.meta.get("imports", []))

    @property
    def types(self) -> list[Type]:
        """All types, the outermost first."""
        return list(self.root.walk())

    @property
    def enums(self) -> list[Enum]:
        """All enums."""
        return [enum for each in self.types for enum in each.enums.values()]


def load(folder: Path) -> dict[str, Definition]:
    """Read all definitions of a folder."""
    found: dict[str, Definition] = {}
    for path in sorted(folder.glob("*.ksy")):
        definition = Definition(yaml.load(path.read_text(), _LOADER), found)  # noqa: S506  # a safe one
        found[definition.id] = definition
    return found


def plain(expression: object) -> str:
    """Write an expression on one line, without the casts that only some languages need."""
    return re.sub(r"\.as<\w+>", "", " ".join(str(expression).split()))


def at_most(expression: str) -> str:
    """Return the size or offset that an expression gives, without the guards that keep it inside the stream."""
    place = re.sub(r"^_io\.size <= (\S+) \? _io\.size : \1$", r"\1", expression)
    return re.sub(r"^(?:.* and )?(\S+) <= (.+?) \? \1 : \2$", r"\1", place)


def _evaluate(node: ast.expr) -> int:
    """Compute sums, products and similar expressions of numbers. Raises ValueError for anything else."""
    if isinstance(node, ast.Constant) and type(node.value) is int:
        return node.value
    if isinstance(node, ast.BinOp):
        left, right = _evaluate(node.left), _evaluate(node.right)
        match node.op:
            case ast.Add():
                return left + right
            case ast.Sub():
                return left - right
            case ast.Mult():
                return left * right
            case ast.FloorDiv() if right:
                return left // right
    raise ValueError("not a constant")
