"""The text of recipes, and the values that the objects of the builders state themselves."""

from __future__ import annotations

import ast
import copy
import functools
from collections.abc import Callable
from types import CodeType
from typing import Any

from samples.build import HVM, PV, TYPES, Stream

from .fields import octets

NAMES = {number: name for name, number in TYPES.items()}


def text_of(function: Callable[..., Any], argument: str = "") -> str:
    """Return what a function does: the expression of a lambda, or its call with an argument."""
    if isinstance(function, functools.partial):
        values = [*map(_value, function.args)]
        values += [f"{name}={_value(value)}" for name, value in function.keywords.items()]
        return f"{_name(function.func)}({', '.join(values)})"
    if function.__name__ != "<lambda>":
        return f"{_name(function)}({argument})"
    return _lambda(function)


def _value(value: Any) -> str:
    return _name(value) if callable(value) else repr(value)


def _name(function: Callable[..., Any]) -> str:
    return str(getattr(function, "__name__", function))


@functools.cache
def _lambdas(path: str) -> list[ast.Lambda]:
    with open(path) as file:
        return [node for node in ast.walk(ast.parse(file.read())) if isinstance(node, ast.Lambda)]


def _lambda(function: Callable[..., Any]) -> str:
    code = function.__code__
    texts = {
        ast.unparse(_Known(_kept(function)).visit(copy.deepcopy(node.body)))
        for node in _lambdas(code.co_filename)
        if node.lineno <= code.co_firstlineno <= (node.end_lineno or node.lineno) and _same(node, code)
    }
    assert len(texts) == 1, (code.co_filename, code.co_firstlineno, texts)
    return texts.pop()


def _kept(function: Callable[..., Any]) -> dict[str, str]:
    """Return the values of names that a lambda takes from around it, or as defaults, as far as they are expressions."""
    code, defaults = function.__code__, function.__defaults__ or ()
    cells = zip(code.co_freevars, function.__closure__ or (), strict=True)
    values = {name: _value(cell.cell_contents) for name, cell in cells}
    last = code.co_varnames[code.co_argcount - len(defaults) : code.co_argcount]
    values.update((name, _value(value)) for name, value in zip(last, defaults, strict=True))
    return {name: value for name, value in values.items() if "<" not in value}


class _Known(ast.NodeTransformer):
    """Puts values in the place of names."""

    def __init__(self, values: dict[str, str]) -> None:
        self._values = values

    def visit_Name(self, node: ast.Name) -> ast.AST:
        return ast.parse(self._values[node.id], mode="eval").body if node.id in self._values else node


def _same(node: ast.Lambda, code: CodeType) -> bool:
    """Whether a lambda has this code; the names of what it takes from outside may be kept in another way."""
    made = compile(ast.Expression(node), "", "eval").co_consts[0]
    assert isinstance(made, CodeType)
    return (
        made.co_varnames == code.co_varnames
        and {*made.co_names, *made.co_freevars} == {*code.co_names, *code.co_freevars}
        and _constants(made) == _constants(code)
    )


def _constants(code: CodeType) -> list[Any]:
    return [None if isinstance(constant, CodeType) else repr(constant) for constant in code.co_consts]


def is_plain(stream: Stream) -> bool:
    """Whether a stream can be read to its end: nothing is wrong with its headers, its framing or its last record."""
    return (
        stream.marker == b"\xff" * 8
        and stream.ident == b"XENF"
        and stream.version in (2, 3)
        and stream.guest in (PV, HVM)
        and all(rec.length is None and len(rec.body) + _padding(rec) & 7 == 0 for rec in stream.records)
        and [rec.type for rec in stream.records].index(0) == len(stream.records) - 1
        if any(rec.type == 0 for rec in stream.records)
        else False
    )


def _padding(rec: Any) -> int:
    return -len(rec.body) % 8 if rec.padding is None else len(rec.padding)


def static_data_end(stream: Stream, ahead: int = 0) -> tuple[str, int | None, int | None]:
    """Return where the static data of a stream that can be read ends: kind, record and offset."""
    memory = ("PAGE_DATA",) if stream.guest == HVM else ("X86_PV_P2M_FRAMES", "PAGE_DATA")
    for index, rec in enumerate(stream.records):
        name = NAMES.get(rec.type)
        if name == "STATIC_DATA_END":
            return "explicit", index, ahead + stream.offset(index)
        if stream.version == 2 and name in memory:
            return "inferred", index, ahead + stream.offset(index)
    return "missing", None, None


def decoded(stream: Stream) -> dict[str, Any]:
    """Return what a stream that can be read states of itself, in the notation of tests/vectors."""
    reserved1, reserved2 = stream.image_reserved
    major, minor = stream.xen
    return {
        "image_header": {
            "marker": octets(stream.marker),
            "id": octets(stream.ident),
            "version": stream.version,
            "options": stream.options | stream.big,
            "reserved1": reserved1,
            "reserved2": reserved2,
        },
        "image": {
            "domain_header": {
                "type_code": stream.guest,
                "page_shift": stream.page_shift,
                "reserved": stream.domain_reserved,
                "xen_major": major,
                "xen_minor": minor,
            },
            "records": [{"header": {"type_code": rec.type, "len_body": len(rec.body)}} for rec in stream.records],
        },
    }
