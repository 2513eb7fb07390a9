"""S-expressions as OCaml's sexplib writes them, and the facts about a domain in those of xenopsd and xend."""

from __future__ import annotations

import re

from ...limits import MOST_TOKENS

Sexp = bytes | list["Sexp"]

_TOKEN = re.compile(rb'\s+|[()]|"((?:[^"\\]+|\\.)*+)"|[^\s()"]+', re.DOTALL)
_ESCAPE = re.compile(rb"\\(?:(\d{3})|x([0-9A-Fa-f]{2})|(\r?\n[ \t]*)|(.))", re.DOTALL)
_NAMED = {b"n": b"\n", b"t": b"\t", b"r": b"\r", b"b": b"\b"}
_COMMENTS = (b";", b"#|", b"|#")


class SexpError(ValueError):
    """The data is not exactly one s-expression: `message`, at byte `position`."""

    def __init__(self, message: str, position: int) -> None:
        super().__init__(message)
        self.message = message
        self.position = position


class UnreadError(ValueError):
    """The expression has a comment, which sexplib reads but never writes, or more than MOST_TOKENS tokens."""


def _unescape(match: re.Match[bytes]) -> bytes:
    decimal, hexadecimal, newline, other = match.groups()
    if newline is not None:
        return b""
    if other is not None:
        return _NAMED.get(other, other)
    return bytes([int(decimal) & 0xFF if decimal is not None else int(hexadecimal, 16)])


def parse(data: bytes) -> Sexp:
    """Return the expression in `data`. Raises SexpError if there is not exactly one, UnreadError if it is not read."""
    top: list[Sexp] = []
    stack = [top]
    position = number = 0
    while position < len(data):
        number += 1
        if number > MOST_TOKENS:
            raise UnreadError
        match = _TOKEN.match(data, position)
        if match is None:
            raise SexpError("a string without end", position)
        _take(match, stack)
        position = match.end()
    if len(stack) > 1:
        raise SexpError("a list without end", position)
    if len(top) != 1:
        raise SexpError(f"{len(top)} expressions", position)
    return top[0]


def _take(match: re.Match[bytes], stack: list[list[Sexp]]) -> None:
    token = match[0]
    if token == b"(":
        inner: list[Sexp] = []
        stack[-1].append(inner)
        stack.append(inner)
    elif token == b")":
        if len(stack) == 1:
            raise SexpError("the end of a list that has not begun", match.start())
        stack.pop()
    elif match[1] is not None:
        stack[-1].append(_ESCAPE.sub(_unescape, match[1]))
    elif not token.isspace():
        if any(mark in token for mark in _COMMENTS):
            raise UnreadError
        stack[-1].append(token)


def fields(sexp: Sexp) -> dict[bytes, Sexp] | None:
    """Return a record, ((name value) ...), as a dict; None if it is not one. The value of a field without a value is an
    empty list.
    """
    if not isinstance(sexp, list):
        return None
    found: dict[bytes, Sexp] = {}
    for item in sexp:
        if not isinstance(item, list) or not 1 <= len(item) <= 2 or not isinstance(item[0], bytes):
            return None
        found[item[0]] = item[1] if len(item) == 2 else []
    return found


def _described(data: bytes) -> dict[bytes, Sexp]:
    """Return the record of the domain in the body of a Xenops record, empty if there is none."""
    try:
        described = (fields(parse(data)) or {}).get(b"vm_str")
        return (fields(parse(described)) or {}) if isinstance(described, bytes) else {}
    except (SexpError, UnreadError):
        return {}


def domain(data: bytes) -> tuple[str | None, str | None]:
    """Return name and UUID of the domain that the body of a Xenops record describes; None if one is missing."""
    described = _described(data)
    return _text(described.get(b"name")), _text(described.get(b"id"))


_KINDS = {b"PV": "pv", b"HVM": "hvm", b"PVH": "pvh", b"PVinPVH": "pvh"}


def xenopsd_domain(data: bytes) -> tuple[int | None, str | None]:
    """Return the number of vCPUs of that domain, and its kind: "pv", "hvm" or "pvh"; None if one is missing.

    Source: xen-api ocaml/xapi-idl/xen/xenops_interface.ml, Vm.t.
    """
    described = _described(data)
    kind = described.get(b"ty")
    name = kind[0] if isinstance(kind, list) and kind else kind
    return _number(described.get(b"vcpus")), _KINDS.get(name) if isinstance(name, bytes) else None


def xenopsd_max_vcpus(data: bytes) -> int | None:
    """Return how many vCPUs that domain can have, None if it is not said."""
    return _number(_described(data).get(b"vcpu_max"))


def _xend(data: bytes) -> dict[bytes, Sexp]:
    """Return the fields of xend's configuration, (domain (name NAME) (uuid UUID) ...)."""
    try:
        described = parse(data)
    except (SexpError, UnreadError):
        return {}
    items = described[1:] if isinstance(described, list) else []
    pairs = [item for item in items if isinstance(item, list) and len(item) == 2 and isinstance(item[0], bytes)]
    return {name: value for name, value in reversed(pairs) if isinstance(name, bytes)}


def xend_domain(data: bytes) -> tuple[str | None, str | None]:
    """Return name and UUID of the domain that xend's configuration describes; None if one is missing."""
    found = _xend(data)
    return _text(found.get(b"name")), _text(found.get(b"uuid"))


def xend_vcpus(data: bytes) -> int | None:
    """Return how many vCPUs are online in that domain, or None.

    Source: tools/python/xen/xend/XendConfig.py, vcpus and vcpu_avail, a mask of those online.
    """
    found = _xend(data)
    vcpus, online = _number(found.get(b"vcpus")), _number(found.get(b"vcpu_avail"), 20)
    if vcpus is None or online is None:
        return vcpus
    return (online & ((1 << vcpus) - 1)).bit_count()


def xend_max_vcpus(data: bytes) -> int | None:
    """Return how many vCPUs that domain has, online or not, None if it is not said."""
    return _number(_xend(data).get(b"vcpus"))


def _text(atom: Sexp | None) -> str | None:
    return atom.decode(errors="replace") if isinstance(atom, bytes) else None


def _number(atom: Sexp | None, most_digits: int = 5) -> int | None:
    is_number = isinstance(atom, bytes) and atom.isdigit() and len(atom) <= most_digits
    return int(atom) if is_number and isinstance(atom, bytes) else None
