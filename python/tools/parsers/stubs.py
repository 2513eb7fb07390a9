"""Writes type stubs beside the generated Python parsers: `python -m parsers.stubs OUT_DIR`.

An editor then knows the fields of every structure, and mypy finds a misspelt one. The compiler writes no types for
Python, but it infers them for Java, so the types of computed fields are read from its Java parsers.
"""

from __future__ import annotations

import inspect
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import definitions
import paths
import spelling
from definitions import Definition, Enum, Field, Type
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from reference.examples import class_of
from spelling import class_name

JAVA = paths.ROOT / "generated" / "java" / "xenstream_formats"


@dataclass(frozen=True)
class Words:
    """How a language calls the types that fields have. `wide` is that of numbers of 64 bits, `one_of` the type of an
    enum's value, `{}` where the other type stands.
    """

    int: str
    wide: str
    float: str
    bool: str
    str: str
    bytes: str
    list: str
    absent: str
    one_of: str


PYTHON = Words("int", "int", "float", "bool", "str", "bytes", "List[{}]", "{} | None", "{} | int")
_OF_JAVA = {
    "Boolean": "bool",
    "Byte": "int",
    "Integer": "int",
    "Long": "wide",
    "Double": "float",
    "String": "str",
    "byte[]": "bytes",
}
_HANDED_IN = {"_io", "_parent", "_root", "_is_le"}


class Stub:
    """The stub of one definition, as the template asks for it."""

    def __init__(self, definition: Definition, words: Words = PYTHON) -> None:
        self.definition = definition
        self.words = words
        self._java = dict(_java_getters((JAVA / f"{spelling.pascal(definition.id)}.java").read_text()))

    def enums(self, type: Type) -> list[Enum]:
        """The enums that are defined in a type."""
        return list(type.enums.values())

    def parameters(self, type: Type) -> str:
        """What the constructor of a type takes."""
        types = {param["id"]: self.parameter(type, param) for param in type.params}
        given = inspect.signature(class_of(type)).parameters.values()
        unknown = [each.name for each in given if each.name not in types | dict.fromkeys(_HANDED_IN)]
        if unknown:
            raise ValueError(f"{type.anchor} takes {unknown}")
        return ", ".join(
            f"{each.name}: {types.get(each.name, 'Any')}"
            + ("" if each.default is inspect.Parameter.empty else " = ...")
            for each in given
        )

    def has_order(self, type: Type) -> bool:
        """Whether the data decide the byte order of a type."""
        return type.byte_order not in ("le", "be", "")

    def parameter(self, type: Type, param: definitions.Spec) -> str:
        if "enum" in param:
            enum = type.lookup_enum(param["enum"])
            return self.words.one_of.format(_enum(enum)) if enum else "Any"
        return self._scalar(str(param["type"]))

    def type(self, item: Field) -> str:
        """The type of a field. A value that is not in its enum stays a number."""
        one = self._computed(item) if item.kind == "value" else self._item(item)
        whole = self.words.list.format(one) if "repeat" in item.spec else one
        # A field of the sequence that is not there is no attribute either, an instance is None.
        return self.words.absent.format(whole) if item.kind != "seq" and self.may_be_none(item) else whole

    def may_be_none(self, item: Field) -> bool:
        """Whether a field can be absent."""
        is_bounded = "size" in item.spec or "size-eos" in item.spec  # what fits no case stays bytes
        return bool(item.condition) or (bool(item.cases) and "_" not in item.cases and not is_bounded)

    def _item(self, item: Field) -> str:
        if item.enum is not None:
            return self.words.one_of.format(_enum(item.enum))
        if item.cases:
            names = [class_name(found.path) for found in item.types]
            if "_" not in item.cases and ("size" in item.spec or "size-eos" in item.spec):
                names.append(self.words.bytes)
            return " | ".join(dict.fromkeys(names))
        if item.type is not None:
            return class_name(item.type.path)
        return self._scalar(str(item.spec.get("type", "")))

    def _scalar(self, name: str) -> str:
        words = self.words
        named = {"": words.bytes, "bytes": words.bytes, "str": words.str, "strz": words.str, "bool": words.bool}
        if name in named:
            return named[name]
        if name == "b1":
            return words.bool
        if re.fullmatch(r"b\d+(le|be)?", name):
            return words.int
        if match := re.fullmatch(r"([usf])([1248])(le|be)?", name):
            return words.float if match[1] == "f" else words.wide if match[2] == "8" else words.int
        raise ValueError(f"{name} is no type that a stub knows")

    def _computed(self, item: Field) -> str:
        if item.enum is not None:
            return self.words.one_of.format(_enum(item.enum))
        inferred = self._java[spelling.pascal("_".join(item.of.path)), spelling.camel(item.id)]
        if inferred in _OF_JAVA:
            return str(getattr(self.words, _OF_JAVA[inferred]))
        named: list[tuple[Type | None, str]] = [(type.parent, class_name(type.path)) for type in self.definition.types]
        named += [(enum.of, _enum(enum)) for enum in self.definition.enums]
        imported = {
            class_name(type.path) for id in self.definition.imports for type in self.definition.others[id].types
        }
        if inferred in imported:
            return inferred
        found = [(around, name) for around, name in named if f".{name}".endswith(f".{inferred}")]
        nearest = [name for around, name in found if around in (item.of, item.of.parent)] or [name for _, name in found]
        if len(nearest) != 1:
            raise ValueError(f"{item.anchor} is of type {inferred}, which is {nearest}")
        return nearest[0]


def _enum(enum: Enum) -> str:
    return class_name((*enum.of.path, enum.id))


def _java_getters(text: str) -> Iterator[tuple[tuple[str, str], str]]:
    """Yield the result of each getter in a Java parser, by the names of the classes around it and its own."""
    around: list[str] = []
    for line in text.splitlines():
        depth = (len(line) - len(line.lstrip())) // 4
        if opened := re.match(r" *public (?:static )?class (\w+)", line):
            around = [*around[:depth], opened[1]]
        elif getter := re.match(r" *public (\S+) (\w+)\(\) \{", line):
            yield ("".join(around[:depth]), getter[2]), getter[1]


def render() -> dict[str, str]:
    """Return the text of each stub by its file's name."""
    environment = Environment(
        loader=FileSystemLoader(paths.TEMPLATES), undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True,
        autoescape=False,  # noqa: S701  # Python, made of names
    )  # fmt: skip
    environment.filters |= {"pascal": spelling.pascal}
    template = environment.get_template("parser.pyi.j2")
    found = definitions.load(paths.KSY)
    stubs = {f"{id}.pyi": template.render(stub=Stub(definition)) for id, definition in found.items()}
    return stubs | {"_struct.pyi": environment.get_template("struct.pyi.j2").render(), "py.typed": ""}


def main(out: Path) -> None:
    """Write the stubs to a folder."""
    for name, text in render().items():
        (out / name).write_text(text)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
