"""The configuration of a domain as the libxl of each release reads it from the JSON of an xl file.

libxl has a member only where it stands as the type that it wants; another type counts as none. What is of the right
type and cannot be converted, such as an unknown value of an enum, ends the reading: members that would be read after
it are not. xl goes on with what has been read until then.

Source: tools/libs/light/gentypes.py, libxl_C_type_parse_json(); libxl_json.c, libxl__*_parse_json();
xl_vmcontrol.c, create_domain(), which does not look at what libxl_domain_config_from_json() returns.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cache
from typing import Any

from xenstream_formats.libxl_domain_config import ENUMS, STRUCTS

from .._tuples import NamedTuple
from ..stream.embedded import yajl
from .releases import ALL, NONE, Releases, before, lines, since

ROOT = "domain_config"
UNSET_KB = (1 << 64) - 1
"""What an amount of memory is that the configuration does not give (LIBXL_MEMKB_DEFAULT)."""

B_INFO = "b_info."
KINDS = f"{B_INFO}type."
"""How the members begin that say with their name which kind of guest b_info describes."""

_UUID = r"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}"
_MAC = r"(?s)(?:[0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}(?::.*)?"
_DEFBOOLS = {"<default>": None, "True": True, "False": False}
_LIMITS = {"int": (-(1 << 31), (1 << 31) - 1), **{f"uint{n}": (0, (1 << n) - 1) for n in (8, 16, 32, 64)}}
_LEN_GENID = 16
_CPUID_IN_A_MAP = "4.14"


class Value(NamedTuple):
    """A member that was read, in which releases, and where its value is in the text."""

    value: Any
    releases: Releases
    position: int


class Misfit(NamedTuple):
    """A member that releases cannot convert, where its value is in the text, and what they would take.

    `is_unknown`: no release converts such a value.
    """

    path: str
    position: int
    found: str
    expected: str
    releases: Releases
    is_unknown: bool


class Branch(NamedTuple):
    """A branch of the union that says what kind of guest b_info describes."""

    kind: str
    releases: Releases


class DomainConfig:
    """What was read. `values` are by their path: `b_info.max_vcpus`, `disks[0].format`.

    `error`: why the text is no JSON; nothing was read then. `rest`: where text follows the JSON, None if none does.
    `replaced`: paths of members that have given way to others, and of these.
    """

    error: yajl.YajlError | None = None
    rest: int | None = None
    whole: Releases = ALL
    """The releases that have read all of it."""

    def __init__(self) -> None:
        self.values: dict[str, Value] = {}
        self.branches: list[Branch] = []
        self.misfits: list[Misfit] = []
        self.replaced: list[tuple[str, str, Releases]] = []

    def each(self, path: str, default: Any = None) -> Iterator[tuple[Any, Releases]]:
        """Yield the value of a member, or the default, with the releases for which it has this value."""
        read = self.values.get(path)
        if read is not None:
            yield read.value, read.releases
        missing = ~(NONE if read is None else read.releases)
        if missing:
            yield default, missing

    def position(self, path: str) -> int:
        """Return where a member is in the text, 0 if it is not there."""
        return self.values[path].position if path in self.values else 0


class View:
    """The configuration as one release sees it."""

    def __init__(self, config: DomainConfig, release: Releases) -> None:
        self.release = release
        self.is_whole = config.whole.meets(release)
        self._values = {path: read.value for path, read in config.values.items() if read.releases.meets(release)}
        self.replaced = [(old, new) for old, new, releases in config.replaced if releases.meets(release)]
        self.kinds = [branch.kind for branch in config.branches if branch.releases.meets(release)]

    def get(self, path: str, default: Any = None) -> Any:
        """Return a member, or the default where it is missing."""
        return self._values.get(path, default)

    def flag(self, path: str, default: bool = False) -> bool:
        """Return a member that is true, false or up to libxl."""
        value = self._values.get(path)
        return default if value is None else bool(value)

    def has(self, path: str) -> bool:
        """Whether a member is there that is not null."""
        return self._values.get(path) is not None


class _StopError(Exception):
    """No release reads on."""


class _UnfitError(Exception):
    """A value cannot be converted."""

    def __init__(self, expected: str, releases: Releases = ALL) -> None:
        super().__init__(expected)
        self.expected = expected
        self.releases = releases


class _Reader:
    def __init__(self) -> None:
        self.config = DomainConfig()
        self._reading = ALL

    def struct(self, name: str, data: yajl.Object, path: str, releases: Releases) -> None:
        """Read the members of a struct."""
        for key, kind, members_releases, old in _members(name):
            if key in data:
                here = members_releases & releases & self._reading
                if kind.startswith("=") and path == B_INFO:
                    self._lack(f"{path}{key}", data.positions[key], releases & self._reading & ~here)
                if here:
                    self._member(f"{path}{key}", kind, data[key], data.positions[key], here)
                    if old:
                        self.config.replaced.append((f"{path}{key}", f"b_info.{old}", here))

    def _lack(self, path: str, position: int, releases: Releases) -> None:
        """Note releases that do not have the kind of guest that a configuration describes."""
        if releases:
            self.config.misfits.append(Misfit(path, position, "there", "another kind of guest", releases, False))
            self.config.whole &= ~releases

    def _member(self, path: str, kind: str, value: Any, position: int, releases: Releases) -> None:
        if kind.startswith("="):
            self._branch(path, kind[1:], value, releases)
        elif kind in STRUCTS:
            if isinstance(value, yajl.Object):
                self.struct(kind, value, f"{path}.", releases)
        elif kind.startswith("["):
            if isinstance(value, list):
                self._keep(path, len(value), position, releases)
                for number, item in enumerate(value):
                    self._member(f"{path}[{number}]", kind[1:-1], item, position, releases & self._reading)
        else:
            self._plain(path, kind, value, position, releases)

    def _branch(self, path: str, struct: str, value: Any, releases: Releases) -> None:
        if isinstance(value, yajl.Object):
            if path.startswith(KINDS):
                self.config.branches.append(Branch(path.removeprefix(KINDS), releases))
            if struct:
                self.struct(struct, value, f"{path}.", releases)

    def _plain(self, path: str, kind: str, value: Any, position: int, releases: Releases) -> None:
        is_enum = kind in ENUMS
        is_item = path.endswith("]")  # which libxl does not ask for by its type
        if not is_item and not _is_wanted(kind, value):
            return
        try:
            made = _enum(kind, value, releases) if is_enum else _CONVERT.get(kind, _number)(kind, value, releases)
        except _UnfitError as unfit:
            failed = releases & unfit.releases
            is_unknown = unfit.releases == ALL
            self.config.misfits.append(Misfit(path, position, _shown(value), unfit.expected, failed, is_unknown))
            self._reading &= ~failed
            self.config.whole &= ~failed
            if not self._reading:
                raise _StopError from None
            releases &= ~failed
            made = value.lower() if is_enum else value
        if releases:
            self._keep(path, made, position, releases)

    def _keep(self, path: str, value: Any, position: int, releases: Releases) -> None:
        known = self.config.values.get(path)
        self.config.values[path] = Value(value, releases | (NONE if known is None else known.releases), position)


@cache
def _members(name: str) -> list[tuple[str, str, Releases, str]]:
    """Return key, type, releases and the member that has taken its place, of each member of a struct."""
    return [(key, kind, _span(first, last), old) for key, kind, first, last, old in STRUCTS[name]]


@cache
def _values(name: str) -> dict[str, Releases]:
    """Return the values of an enum, with the releases that know them."""
    return {value: _span(first, last) for value, _, first, last, _ in ENUMS[name]}


@cache
def _span(first: str, last: str) -> Releases:
    start = since(first) if first else ALL
    return start & ~since(_next_line(last)) if last else start


def _next_line(line: str) -> str:
    major, _, minor = line.partition(".")
    return f"{major}.{int(minor) + 1}"


def _is_wanted(kind: str, value: Any) -> bool:
    """Whether a value is of the JSON type under which libxl looks for a member."""
    if kind in _LIMITS:
        return type(value) is int
    if kind == "string":
        return value is None or (type(value) is str)
    if kind == "bool":
        return type(value) is bool
    if kind in ("bitmap", "string_list", "hwcap"):
        return isinstance(value, list)
    if kind == "key_value_list":
        return isinstance(value, yajl.Object)
    if kind in ("defbool", "uuid", "mac") or kind in ENUMS:
        return type(value) is str
    return True


def _shown(value: Any) -> str:
    text = "{}" if isinstance(value, yajl.Object) else repr(value)
    return text if len(text) <= 40 else f"{text[:37]}..."


def _number(kind: str, value: Any, releases: Releases) -> Any:
    if kind not in _LIMITS:
        return value  # of a type that nobody looks at
    least, most = _LIMITS[kind]
    if type(value) is not int or not least <= value <= most:
        raise _UnfitError(f"an integer from {least} to {most}")
    return value


def _enum(kind: str, value: Any, releases: Releases) -> str:
    known = _values(kind)
    if type(value) is not str:
        raise _UnfitError("a string")
    in_releases = known.get(value.lower(), NONE)
    if not in_releases.covers(releases):
        refusing = releases & ~in_releases
        raise _UnfitError(", ".join(word for word in known if known[word].covers(refusing)), ~in_releases)
    return value.lower()


def _defbool(kind: str, value: Any, releases: Releases) -> bool | None:
    for word, meaning in _DEFBOOLS.items():
        if type(value) is str and value.startswith(word):
            return meaning
    raise _UnfitError("True, False or <default>")


def _bool(kind: str, value: Any, releases: Releases) -> bool:
    if type(value) is not bool:
        raise _UnfitError("true or false")
    return value


def _string(kind: str, value: Any, releases: Releases) -> str | None:
    if value is not None and type(value) is not str:
        raise _UnfitError("a string or null")
    return value


def _uuid(kind: str, value: Any, releases: Releases) -> str:
    if type(value) is not str or not re.fullmatch(_UUID, value):
        raise _UnfitError("a UUID")
    return value


def _mac(kind: str, value: Any, releases: Releases) -> str:
    if type(value) is not str or not re.fullmatch(_MAC, value):
        raise _UnfitError("a MAC address")
    return value


def _bitmap(kind: str, value: Any, releases: Releases) -> list[int]:
    if not isinstance(value, list) or any(type(bit) is not int for bit in value):
        raise _UnfitError("an array of integers")
    return value


def _string_list(kind: str, value: Any, releases: Releases) -> list[str]:
    if not isinstance(value, list) or any(type(item) is not str for item in value):
        raise _UnfitError("an array of strings")
    return value


def _key_value_list(kind: str, value: Any, releases: Releases) -> yajl.Object:
    if not isinstance(value, yajl.Object) or any(not isinstance(item, str | None) for item in value.values()):
        raise _UnfitError("an object of strings")
    return value


def _cpuid(kind: str, value: Any, releases: Releases) -> Any:
    leaves: Any = value
    unfit = NONE
    if isinstance(value, yajl.Object):
        unfit = before(_CPUID_IN_A_MAP)
        leaves = value.get("cpuid")
        if not isinstance(value.get("msr"), list):
            unfit = ALL
    if not isinstance(leaves, list) or any(not isinstance(leaf, yajl.Object) for leaf in leaves):
        unfit = ALL
    if unfit & releases:
        raise _UnfitError("an array of objects, from 4.14 on also one of them in an object", unfit)
    return value


def _genid(kind: str, value: Any, releases: Releases) -> Any:
    is_list = isinstance(value, list) and len(value) >= _LEN_GENID
    if not is_list or any(type(octet) is not int for octet in value[:_LEN_GENID]):
        raise _UnfitError(f"an array of {_LEN_GENID} integers")
    return value


_CONVERT: dict[str, Callable[[str, Any, Releases], Any]] = {
    "defbool": _defbool,
    "bool": _bool,
    "string": _string,
    "uuid": _uuid,
    "mac": _mac,
    "bitmap": _bitmap,
    "string_list": _string_list,
    "key_value_list": _key_value_list,
    "cpuid_policy_list": _cpuid,
    "ms_vm_genid": _genid,
}


def read(text: bytes) -> DomainConfig:
    """Read a configuration, which ends at its NUL. Raises yajl.UnreadError where there is too much of it."""
    text = text.partition(b"\0")[0]
    reader = _Reader()
    config = reader.config
    try:
        found, end = yajl.parse(text)
    except yajl.YajlError as error:
        config.error, config.whole = error, NONE
        return config
    rest = text[end:].lstrip(b" \t\n\v\f\r")
    config.rest = len(text) - len(rest) if rest else None
    if isinstance(found, yajl.Object):
        with suppress(_StopError):
            reader.struct(ROOT, found, "", ALL)
    return config


def views(config: DomainConfig) -> Iterator[View]:
    """Yield the configuration as each release line sees it."""
    for line in lines():
        yield View(config, line)
