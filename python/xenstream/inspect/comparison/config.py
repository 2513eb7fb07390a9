"""A domain's configuration as flat data: JSON or the text of xl.cfg, XML, or an s-expression."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from ..._lazy import expat
from ...limits import MOST_TOKENS
from ...stream.embedded import domain_xml, sexp, xl_config
from .. import json_text

_DEEPEST = 200
_NAMING = ("vdev", "mac", "devid", "id", "name")
"""Members that say which of several devices it is, in libxl's JSON. Source: libxl_types.idl."""

Value = str | int | float | bool | None


@dataclass(slots=True)
class Config:
    """A configuration. `form` is what it is written in, None if it could not be read; `settings` are its values by
    path. `facts` are those that the forms have in common.
    """

    form: str | None = None
    settings: dict[str, Value] = field(default_factory=dict)
    facts: dict[str, Value] = field(default_factory=dict)


def read(layer: str, document: bytes) -> Config:
    """Read the configuration that an image has in this layer."""
    document = document.rstrip(b"\0")
    if layer == "libvirt":
        return Config("XML", _within(_of_xml(document)), _facts_of_xml(document))
    if layer in ("xend", "xenopsd"):
        return _of_sexp(layer, document)
    if xl_config.is_json(document):
        return _of_json(document)
    facts: dict[str, Value] = {"vCPUs": xl_config.max_vcpus(document)}
    return Config("xl.cfg", _within(_of_text(document)), facts)


def _within(settings: Iterator[tuple[str, Value]]) -> dict[str, Value]:
    found: dict[str, Value] = {}
    for path, value in settings:
        if len(found) >= MOST_TOKENS:
            break
        name, number = path, 1
        while name in found:  # as often as it is there; a hostile document may repeat it
            number += 1
            name = f"{path} ({number})"
            if number > _DEEPEST:
                break
        found[name] = value
    return found


# libxl's JSON


def _of_json(document: bytes) -> Config:
    try:
        data = json_text.parse(document.decode(errors="replace"))
    except (ValueError, RecursionError):
        return Config()
    created = xl_config.created(document)
    facts: dict[str, Value] = {
        "name": _scalar(created.get("name")),
        "uuid": _scalar(created.get("uuid")),
        "kind": xl_config.kind(document),
        "vCPUs": xl_config.max_vcpus(document),
    }
    return Config("JSON", _within(_flat(data, "", 0)), facts)


def _flat(data: Any, path: str, depth: int) -> Iterator[tuple[str, Value]]:
    if depth > _DEEPEST:
        return
    if isinstance(data, dict):
        for name, value in data.items():
            yield from _flat(value, f"{path}.{name}" if path else str(name), depth + 1)
    elif isinstance(data, list) and all(not isinstance(item, dict | list) for item in data):
        yield path, " ".join(map(str, data))
    elif isinstance(data, list):
        for index, item in enumerate(data):
            yield from _flat(item, f"{path}[{_which(item, index)}]", depth + 1)
    else:
        yield path, _scalar(data)


def _which(item: Any, index: int) -> str:
    if isinstance(item, dict):
        for name in _NAMING:
            if isinstance(item.get(name), str | int):
                return str(item[name])
    return str(index)


def _scalar(value: Any) -> Value:
    return value if isinstance(value, str | int | float | bool) else None


# The text of xl.cfg

_SETTING = re.compile(r"^[ \t]*([a-z][._0-9a-z]*)[ \t]*\+?=[ \t]*", re.MULTILINE)


def _of_text(document: bytes) -> Iterator[tuple[str, Value]]:
    text = document.decode(errors="replace")
    found = list(_SETTING.finditer(text))[:MOST_TOKENS]
    ends = [match.start() for match in found[1:]] + [len(text)]
    for match, end in zip(found, ends, strict=True):
        yield match[1], " ".join(text[match.end() : end].split())


# libvirt's XML


class _StoppedError(Exception):
    """The document has a DTD, or is nested too deeply."""


class _Elements:
    """Collects texts and attributes by path. Elements that are there several times go by what names them."""

    def __init__(self) -> None:
        self.found: list[tuple[str, str, str]] = []  # the element's path, the attribute, the value
        self._path: list[str] = []
        self._counts: list[dict[str, int]] = [{}]
        self._text: list[str] = []

    def doctype(self, *_: object) -> None:
        raise _StoppedError

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        number = self._counts[-1][tag] = self._counts[-1].get(tag, -1) + 1
        self._path.append(f"{tag}[{number}]")
        if len(self._path) > _DEEPEST or len(self.found) > MOST_TOKENS:
            raise _StoppedError
        self._counts.append({})
        self._text = []
        self.found += [("/".join(self._path), name, value) for name, value in attributes.items()]

    def characters(self, text: str) -> None:
        self._text.append(text)

    def end(self, _: str) -> None:
        text = "".join(self._text).strip()
        if text:
            self.found.append(("/".join(self._path), "", text))
        self._text = []
        self._path.pop()
        self._counts.pop()


_XML_NAMES = (("target[0]", "dev"), ("mac[0]", "address"), ("alias[0]", "name"), ("", "name"), ("", "index"))
"""Elements inside a device's, and their attributes, that say which device it is. Source: docs/formatdomain.rst."""


def _of_xml(document: bytes) -> Iterator[tuple[str, Value]]:
    elements = _Elements()
    parser = expat.ParserCreate()
    parser.StartDoctypeDeclHandler = elements.doctype
    parser.StartElementHandler = elements.start
    parser.EndElementHandler = elements.end
    parser.CharacterDataHandler = elements.characters
    try:
        parser.Parse(document, True)
    except (_StoppedError, expat.ExpatError, LookupError, ValueError):
        return
    names = _device_names(elements.found)
    for path, attribute, value in elements.found:
        steps = path.split("/")
        shown = [names.get("/".join(steps[: depth + 1]), _unnumbered(step)) for depth, step in enumerate(steps)][1:]
        yield ".".join(shown) + (f"@{attribute}" if attribute else ""), value


def _device_names(found: list[tuple[str, str, str]]) -> dict[str, str]:
    """Return how to write the last step of the path of each element that has a name, or whose number is not 0."""
    values = {(path, attribute): value for path, attribute, value in found}
    names: dict[str, str] = {}
    for path in {"/".join(path.split("/")[: depth + 1]) for path, _, _ in found for depth in (2, 3)}:
        tag = path.rpartition("/")[2].partition("[")[0]
        for inner, attribute in _XML_NAMES:
            value = values.get((f"{path}/{inner}" if inner else path, attribute))
            if value is not None:
                names[path] = f"{tag}[{value}]"
                break
    return names


def _unnumbered(step: str) -> str:
    return step.removesuffix("[0]")


def _facts_of_xml(document: bytes) -> dict[str, Value]:
    found = domain_xml.look(document)
    return {"name": found.name, "uuid": found.uuid, "kind": found.kind, "vCPUs": found.max_vcpus}


# S-expressions of xend and xenopsd


def _of_sexp(layer: str, document: bytes) -> Config:
    try:
        parsed = sexp.parse(document)
        if layer == "xenopsd":
            inner = (sexp.fields(parsed) or {}).get(b"vm_str")
            parsed = sexp.parse(inner) if isinstance(inner, bytes) else parsed
    except (sexp.SexpError, sexp.UnreadError):
        return Config()
    name, uuid = sexp.domain(document) if layer == "xenopsd" else sexp.xend_domain(document)
    facts: dict[str, Value] = {"name": name, "uuid": uuid}
    if layer == "xenopsd":
        facts |= {"kind": sexp.xenopsd_domain(document)[1], "vCPUs": sexp.xenopsd_max_vcpus(document)}
    else:
        facts |= {"vCPUs": sexp.xend_max_vcpus(document)}
    return Config(f"s-expression of {layer}", _within(_flat_sexp(parsed, "", 0)), facts)


def _flat_sexp(data: sexp.Sexp, path: str, depth: int) -> Iterator[tuple[str, Value]]:
    if isinstance(data, bytes):
        yield path, data.decode(errors="replace")
    elif depth > _DEEPEST:
        return
    elif len(data) > 1 and isinstance(data[0], bytes):
        name = data[0].decode(errors="replace")
        for item in data[1:]:
            yield from _flat_sexp(item, f"{path}.{name}" if path else name, depth + 1)
    else:
        for item in data:
            yield from _flat_sexp(item, path, depth + 1)
