"""Spelling of the definitions' names in each language; `make check` compares it with the compiler."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


def snake(id: str) -> str:
    """Return an id unchanged."""
    return id


def upper(id: str) -> str:
    """Return NUM_PARAMS for `num_params`."""
    return id.upper()


def pascal(id: str) -> str:
    """Return NumParams for `num_params`."""
    return "".join(part[:1].upper() + part[1:] for part in id.split("_"))


def camel(id: str) -> str:
    """Return numParams for `num_params`."""
    first, _, rest = id.partition("_")
    return first + pascal(rest)


CASES: dict[str, Callable[[str], str]] = {each.__name__: each for each in (snake, upper, pascal, camel)}


@dataclass(frozen=True)
class Language:
    """A target of the compiler. In the patterns, `{}` stands for the id in the language's case.

    `item`, `instance`: access to a field of the sequence, or to an instance, of an object `x`; `items`: access to one
    of several. `joint`, `type_case`, `type_pattern`: the way in which the ids of nested types make a name. `enum`: a
    value of an enum, where `{type}` is the type around it, `{enum}` the enum's id and `{id}` the value's id.
    `opening`: reading a file with the type `{type}`.
    """

    id: str
    name: str
    case: str
    item: str
    instance: str
    items: str
    joint: str
    type_case: str
    type_pattern: str
    enum_case: str
    value_case: str
    enum: str
    opening: str

    def type(self, path: tuple[str, ...]) -> str:
        """Spell a type."""
        return self.joint.join(self.type_pattern.format(CASES[self.type_case](id)) for id in path)

    def reach(self, id: str, is_instance: bool) -> str:
        """Spell the access to a field."""
        return (self.instance if is_instance else self.item).format(CASES[self.case](id))

    def value(self, path: tuple[str, ...], enum: str, id: str) -> str:
        """Spell a value of an enum."""
        return self.enum.format(
            type=self.type(path), file=path[0], enum=CASES[self.enum_case](enum), id=CASES[self.value_case](id)
        )


LANGUAGES = [
    Language(
        "python", "Python", "snake", "x.{}", "x.{}", "x.{}[i]", ".", "pascal", "{}",
        "pascal", "snake", "{type}.{enum}.{id}", 'x = {type}.from_file("guest.libxc")',
    ),
    Language(
        "javascript", "JavaScript", "camel", "x.{}", "x.{}", "x.{}[i]", ".", "pascal", "{}",
        "pascal", "upper", "{type}.{enum}.{id}", "const x = new {type}(new KaitaiStream(buffer))",
    ),
    Language(
        "java", "Java", "camel", "x.{}()", "x.{}()", "x.{}().get(i)", ".", "pascal", "{}",
        "pascal", "upper", "{type}.{enum}.{id}", 'var x = {type}.fromFile("guest.libxc")',
    ),
    Language(
        "go", "Go", "pascal", "x.{}", "x.{}()", "x.{}[i]", "_", "pascal", "{}",
        "pascal", "pascal", "{type}_{enum}__{id}", "x := New{type}(); err := x.Read(kaitai.NewStream(file), nil, x)",
    ),
    Language(
        "rust", "Rust", "snake", "x.{}()", "x.{}()?", "x.{}()[i]", "_", "pascal", "{}",
        "pascal", "pascal", "{type}_{enum}::{id}",
        'let x = {type}::read_into::<_, {type}>(&BytesReader::open("guest.libxc")?, None, None)?',
    ),
    Language(
        "cpp_stl", "C++", "snake", "x->{}()", "x->{}()", "x->{}()->at(i)", "::", "snake", "{}_t",
        "upper", "upper", "{type}::{enum}_{id}", "kaitai::kstream io(&file); {type} x(&io)",
    ),
    Language(
        "csharp", "C#", "pascal", "x.{}", "x.{}", "x.{}[i]", ".", "pascal", "{}",
        "pascal", "pascal", "{type}.{enum}.{id}", 'var x = {type}.FromFile("guest.libxc")',
    ),
    Language(
        "ruby", "Ruby", "snake", "x.{}", "x.{}", "x.{}[i]", "::", "pascal", "{}",
        "snake", "snake", ":{enum}_{id}", 'x = {type}.from_file("guest.libxc")',
    ),
    Language(
        "lua", "Lua", "snake", "x.{}", "x.{}", "x.{}[i + 1]", ".", "pascal", "{}",
        "pascal", "snake", "{type}.{enum}.{id}", 'local x = {type}:from_file("guest.libxc")',
    ),
    Language(
        "php", "PHP", "camel", "$x->{}()", "$x->{}()", "$x->{}()[$i]", "\\", "pascal", "{}",
        "pascal", "upper", "\\{type}\\{enum}::{id}", "$x = \\{type}::fromFile('guest.libxc')",
    ),
    Language(
        "nim", "Nim", "camel", "x.{}", "x.{}", "x.{}[i]", "_", "pascal", "{}",
        "snake", "snake", "{file}.{id}", 'let x = {type}.fromFile("guest.libxc")',
    ),
]  # fmt: skip
"""The languages for which there are parsers."""

PYTHON = next(language for language in LANGUAGES if language.id == "python")


def class_name(path: tuple[str, ...]) -> str:
    """Spell a type or an enum as its generated Python class: `LibxcMigrationStream.DomainImage.Record`."""
    return PYTHON.type(path)
