"""A libvirt domain's XML: whether it is valid, and which guest it describes."""

from __future__ import annotations

from dataclasses import dataclass, field

from ..._lazy import expat
from .devices import MOST_DEVICES, Device

ROOT = "domain"
_FIELDS = {("name",): "name", ("uuid",): "uuid", ("vcpu",): "vcpus", ("os", "type"): "kind", ("memory",): "memory"}
"""The field of Domain for the text of each element that matters, by its path below the root."""

_KINDS = {"xen": "pv", "linux": "pv", "hvm": "hvm", "xenpvh": "pvh"}
"""Source: libvirt src/conf/domain_conf.c, virDomainOSType; docs/formatdomain.rst."""

_LONGEST = 1 + max(map(len, _FIELDS))

_UNITS: dict[str, int] = {"b": 1, "bytes": 1, "KB": 1000, "MB": 10**6, "GB": 10**9, "TB": 10**12} | {
    unit: 1024**power
    for power, units in enumerate((("k", "KiB"), ("M", "MiB"), ("G", "GiB"), ("T", "TiB")), 1)
    for unit in units
}
"""Source: libvirt docs/formatdomain.rst, memory."""

_MOST_MEMORY_DIGITS = 19

_DEVICES = {"interface": "nic", "hostdev": "host device"}
_SOURCES = ("file", "dev", "bridge", "network", "name", "dir")

_MOST_DIGITS = 5  # in a number of vCPUs; Xen supports at most 8192

_DEEPEST = 256
"""Source: libxml2, parser.c, xmlParserMaxDepth."""


@dataclass(slots=True)
class Domain:
    """The facts in a document. `problem`: why it is not a domain's XML, or None; `position`: offset of the problem in
    bytes. `vcpus`: how many vCPUs are online, `max_vcpus` how many there are; `kind`: "pv", "hvm" or "pvh"; each is
    None if the document does not say. `memory` is the most that the domain may have, in bytes.
    """

    name: str | None = None
    uuid: str | None = None
    vcpus: int | None = None
    max_vcpus: int | None = None
    kind: str | None = None
    memory: int | None = None
    devices: list[Device] = field(default_factory=list)
    problem: str | None = None
    position: int = 0


class _NotADomainError(Exception):
    """The root is another element."""


class _TooDeepError(Exception):
    """Elements are nested deeper than libxml2 allows."""


class _DoctypeError(Exception):
    """The document has a DTD, which could define anything. libvirt never writes one."""


class _Reader:
    """Receives what expat finds; keeps only a few strings of a document."""

    def __init__(self) -> None:
        self.found = Domain()
        self._path: list[str] = []
        self._texts: dict[str, str] = {}  # by the name of the field
        self._unit: str | None = None  # that of the memory
        self._device: dict[str, str] = {}
        self._current: str | None = None  # the attribute of vcpu that gives the number online
        self._field: str | None = None
        self._text: list[str] = []
        self.parser = expat.ParserCreate()
        self.parser.StartDoctypeDeclHandler = self._doctype
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._characters

    def _doctype(self, *_: object) -> None:
        raise _DoctypeError

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        if not self._path and tag != ROOT:
            raise _NotADomainError(tag)
        if len(self._path) > _DEEPEST:
            raise _TooDeepError
        self._path.append(tag)
        self._field, self._text = _FIELDS.get(tuple(self._path[1:3])) if len(self._path) <= _LONGEST else None, []
        if self._field == "vcpus" and self._current is None:
            self._current = attributes.get("current")
        if self._field == "memory" and self._unit is None:
            self._unit = attributes.get("unit", "KiB")
        if self._path[1:2] == ["devices"]:
            self._take_device(attributes)

    def _take_device(self, attributes: dict[str, str]) -> None:
        """Take in a device, or what an element inside one says of it."""
        match self._path[2:]:
            case [tag]:
                self._device = {"type": _DEVICES.get(tag, tag)}
            case [_, "target" | "mac" as tag]:
                name = attributes.get("dev" if tag == "target" else "address")
                if name is not None and (tag == "mac" or self._device.get("type") == "disk"):
                    self._device.setdefault("name", name)
            case [_, "source"]:
                source = next((attributes[key] for key in _SOURCES if key in attributes), None)
                if source is not None:
                    self._device.setdefault("source", source)

    def _characters(self, text: str) -> None:
        if self._field:
            self._text.append(text)

    def _end(self, _: str) -> None:
        if self._path[1:2] == ["devices"] and len(self._path) == 3 and len(self.found.devices) < MOST_DEVICES:
            device = self._device
            self.found.devices.append(Device(device["type"], device.get("name"), device.get("source")))
        self._path.pop()
        if self._field:
            self._texts.setdefault(self._field, "".join(self._text))
        self._field = None

    def finish(self) -> None:
        """Take over the facts from the elements that were found."""
        found, texts = self.found, self._texts
        found.name, found.uuid = texts.get("name"), texts.get("uuid")
        found.kind = _KINDS.get(texts.get("kind", "").strip())
        found.memory = _bytes(texts.get("memory", ""), self._unit)
        found.max_vcpus = _number(texts.get("vcpus", ""))
        found.vcpus = found.max_vcpus if self._current is None else _number(self._current)


def _number(text: str) -> int | None:
    digits = text.strip()
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= _MOST_DIGITS else None


def _bytes(text: str, unit: str | None) -> int | None:
    digits, scale = text.strip(), _UNITS.get(unit or "")
    if scale is None or not digits.isascii() or not digits.isdigit() or len(digits) > _MOST_MEMORY_DIGITS:
        return None
    return int(digits) * scale


def look(document: bytes) -> Domain:
    """Look through a document. A document with a DTD is not read: it has no problem and no name."""
    reader = _Reader()
    found = reader.found
    try:
        reader.parser.Parse(document, True)
    except _DoctypeError:
        return Domain()
    except _NotADomainError as error:
        found.problem = f"a <{error}> element"
    except _TooDeepError:
        found.problem = f"elements nested deeper than {_DEEPEST}, which libvirt's XML library refuses"
        found.position = max(0, reader.parser.CurrentByteIndex)
    except expat.ExpatError as error:
        found.problem = f"not well-formed: {expat.ErrorString(error.code)}"
        found.position = max(0, reader.parser.ErrorByteIndex)
    except (LookupError, ValueError):
        found.problem = "an encoding that is not known"
    reader.finish()
    return found
