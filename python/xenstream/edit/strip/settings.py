"""Masks the texts in a domain's configuration that can be secret; ksy/plain_settings.toml says which cannot.

A mask has as many bytes as the text that it stands for, so that no length and no offset changes: `x`, or zeros in the
form of a UUID or MAC address. What cannot be parsed is masked as a whole.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from xenstream_formats.libxl_domain_config import ENUMS
from xenstream_formats.plain_settings import PLAIN

from ...stream.embedded import xl_cfg, xl_config

_MASK = b"x"
_DEFBOOLS = ("True", "False", "<default>")
_ENUM_VALUES = frozenset(row[0] for values in ENUMS.values() for row in values) | set(_DEFBOOLS)
"""Strings in libxl's JSON that are no texts. Source: libxl_types.idl; libxl_json.c, libxl_defbool_gen_json()."""
_PLAIN = re.compile(rb"[A-Za-z0-9_.+:-]{1,32}")
"""What a value can look like that is left."""
_NUMBER = re.compile(rb"-?[0-9.]{1,20}|true|false")
_UUID = re.compile(rb"[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")
_MAC = re.compile(rb"[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){5}")

_LEAST: dict[str, dict[str, frozenset[str]]] = {
    "libvirt": {"attributes": frozenset({"type"}), "elements": frozenset({"type", "vcpu"})},
    "xenopsd": {"fields": frozenset({"vcpu_max", "vcpus", "word_size"})},
}
"""Settings without which the rest of the image could not be judged, of those in PLAIN."""

Span = tuple[int, int]
Masker = Callable[[bytes], Iterator[Span]]
"""Yields start and end of each text to be masked, in their order. Raises UnreadableError."""


class UnreadableError(ValueError):
    """The configuration is not what it should be."""


def mask(value: bytes) -> bytes:
    """Return as many bytes that say nothing."""
    if _UUID.fullmatch(value) or _MAC.fullmatch(value):
        return re.sub(rb"[0-9A-Fa-f]", b"0", value)
    return _MASK * len(value)


def masked(text: bytes, spans: Masker) -> tuple[bytes, int]:
    """Return a configuration with its secrets masked, and how many there are."""
    made, at, number = bytearray(), 0, 0
    try:
        for start, end in spans(text):
            made += text[at:start] + mask(text[start:end])
            number += text[start:end] != made[start:end]
            at = end
    except UnreadableError:
        return mask(text), 1
    return bytes(made + text[at:]), number


def _is_plain(format: str, kind: str, name: bytes, value: bytes, least: bool = False) -> bool:
    known = name.decode("latin-1") in (_LEAST if least else PLAIN)[format][kind]
    return known and _PLAIN.fullmatch(value) is not None


# libxl's JSON.

_JSON = re.compile(rb'[ \t\n\r]+|"((?:[^"\\]|\\.)*+)"|[{}\[\],:]|[-+0-9.eE]+|true|false|null', re.DOTALL)


def xl_json(text: bytes) -> Iterator[Span]:
    """Find the strings that are values, but those of enums."""
    keys: list[bytes | None] = []  # of the containers that are open; None in an object that waits for a key
    pending: re.Match[bytes] | None = None
    at = 0
    while at < len(text):
        match = _JSON.match(text, at)
        if match is None:
            raise UnreadableError
        at, token = match.end(), match[0]
        if token.isspace():
            continue
        if token == b":":
            if pending is None or not keys:
                raise UnreadableError
            keys[-1], pending = pending[1], None
            continue
        if pending is not None and _is_secret_string(keys[-1] if keys else None, pending[1]):
            yield pending.span(1)
        pending = match if match[1] is not None else None
        if token in (b"{", b"["):
            keys.append(keys[-1] if keys and token == b"[" else None)
        elif token in (b"}", b"]"):
            if not keys:
                raise UnreadableError
            keys.pop()
    if pending is not None or keys:
        raise UnreadableError


def _is_secret_string(key: bytes | None, value: bytes) -> bool:
    is_word = value.decode("latin-1") in _ENUM_VALUES
    return not is_word and not _is_plain("libxl", "keys", key or b"", value)


def xl(text: bytes) -> Iterator[Span]:
    """Find the secrets of a configuration that xl saved, in either form; what follows its NUL is one."""
    document, nul, rest = text.partition(b"\0")
    yield from (xl_json if xl_config.is_json(document) else xl_settings)(document)
    if rest:
        yield len(document + nul), len(text)


# The text of an xl.cfg.


def xl_settings(text: bytes) -> Iterator[Span]:
    """Find the strings and comments, and numbers that are passwords."""
    name, is_value = b"", False
    at = 0
    while at < len(text):
        match = xl_cfg.TOKEN.match(text, at)
        if match is None:
            raise UnreadableError
        kind, token, start, at = match.lastgroup, match[0], at, match.end()
        if kind == "IDENT" and not is_value:
            name = token
        elif (kind == "NEWLINE" and token.startswith(b"#")) or (
            kind == "STRING" and not _is_plain("xl_cfg", "settings", name, token[1:-1])
        ):
            yield start + 1, at - 1
        elif kind == "NUMBER" and b"passw" in name:
            yield start, at
        if kind == "mark":
            is_value = token in (b"=", b"+=", b"[", b",")
        elif kind == "NEWLINE":
            is_value = False


# libvirt's XML.

_XML = re.compile(
    rb"<!--(?P<comment>.*?)-->|<!\[CDATA\[(?P<cdata>.*?)\]\]>|<\?xml [-A-Za-z0-9 ='\".]*\?>"
    rb"|</(?P<close>[^\s<>/]+)\s*>"
    rb"|<(?P<open>[^\s<>/!?]+)(?P<attributes>(?:\s+[^\s=<>]+\s*=\s*(?:\"[^\"<]*\"|'[^'<]*'))*)\s*(?P<empty>/?)>"
    rb"|(?P<text>[^<]+)",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(rb"([^\s=]+)\s*=\s*(?:\"([^\"]*)\"|'([^']*)')")


def libvirt(text: bytes, least: bool = False) -> Iterator[Span]:
    """Find texts and values of attributes; what follows the document's NUL is one. `least`: as little as possible is
    to be left.
    """
    document, nul, rest = text.partition(b"\0")
    path: list[bytes] = []
    at = 0
    while at < len(document):
        match = _XML.match(document, at)
        if match is None:
            raise UnreadableError
        at = match.end()
        for name in ("comment", "cdata"):
            if match[name]:
                yield match.span(name)
        if match["open"]:
            yield from _attributes(match, least)
            path += [] if match["empty"] else [match["open"]]
        elif match["close"]:
            path = path[:-1]
        elif match["text"] and not match["text"].isspace():
            value = match["text"].strip()
            start = match.start() + match["text"].index(value)
            if not _is_plain("libvirt", "elements", path[-1] if path else b"", value, least):
                yield start, start + len(value)
    if rest:
        yield len(document + nul), len(text)


def _attributes(tag: re.Match[bytes], least: bool) -> Iterator[Span]:
    for attribute in _ATTRIBUTE.finditer(tag["attributes"]):
        group = 2 if attribute[2] is not None else 3
        if not _is_plain("libvirt", "attributes", attribute[1], attribute[group], least):
            start, end = attribute.span(group)
            yield tag.start("attributes") + start, tag.start("attributes") + end


# What xenopsd notes about a domain.

_SEXP = re.compile(rb'\s+|[()]|"((?:[^"\\]+|\\.)*+)"|[^\s()"]+', re.DOTALL)
_ESCAPED = re.compile(rb"\\(?:\d{3}|x[0-9A-Fa-f]{2}|\r?\n[ \t]*|.)|.", re.DOTALL)
_NESTED = b"vm_str"
_NAMING = (b"id", b"name")


def xenopsd(text: bytes, least: bool = False) -> Iterator[Span]:
    """Find the atoms, but names of fields and constructors, and numbers that are values of known fields. `least`: as
    little as possible is to be left.
    """
    firsts: list[bytes | None] = []  # the first atom of each list that is open, None before it
    at = 0
    while at < len(text):
        match = _SEXP.match(text, at)
        if match is None:
            raise UnreadableError
        at, token = match.end(), match[0]
        if token == b"(":
            if firsts and firsts[-1] is None:
                firsts[-1] = b""
            firsts.append(None)
        elif token == b")":
            if not firsts:
                raise UnreadableError
            firsts.pop()
        elif not token.isspace():
            group = 0 if match[1] is None else 1
            first = firsts[-1] if firsts else b""
            if firsts and first is None:
                firsts[-1] = match[group]
            if first == _NESTED and group:
                yield from _in_string(match, least)
            elif not _is_known_atom(first, match[group], least):
                yield match.span(group)
    if firsts:
        raise UnreadableError


def _is_known_atom(first: bytes | None, atom: bytes, least: bool) -> bool:
    known, constructors = PLAIN["xenopsd"]["fields"], PLAIN["xenopsd"]["constructors"]
    word = atom.decode("latin-1")
    if first is None:
        return word in known or word in constructors
    valued = _LEAST["xenopsd"]["fields"] if least else known
    is_value = first not in _NAMING and first.decode("latin-1") in valued
    return word in constructors or (is_value and _NUMBER.fullmatch(atom) is not None)


def _in_string(string: re.Match[bytes], least: bool) -> Iterator[Span]:
    """Find the secrets of an expression that is written as a string, with escapes."""
    places, plain = [], bytearray()
    for escaped in _ESCAPED.finditer(string[1]):
        places.append(string.start(1) + escaped.start())
        plain += _meant(escaped[0])
    places.append(string.end(1))
    for start, end in xenopsd(bytes(plain), least):
        yield places[start], places[end]


def _meant(written: bytes) -> bytes:
    """Return the byte that is written so in a string, or one that is as good for finding where atoms begin and end."""
    if len(written) == 1 or written[1:] in (b'"', b"\\"):
        return written[-1:]
    return b" " if written[1:2] in b"ntr\r\n" else _MASK
