"""Lines of logs, and the message in each. What the programs that write them add before and after it is stripped here.

All patterns take time in proportion to the text: they begin at one place, and what repeats in them is bounded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from ..._tuples import NamedTuple
from ...io.source import CHUNK, Source
from ...limits import LONGEST_LOG_LINE


class Line(NamedTuple):
    """A message as a program meant it.

    `by` is who has written the line: "xen", "libxenguest", "libxl", "qemu", "libvirt" or "xenopsd"; "" where that does
    not show. `errno` is the number and the words that libxenguest adds. `is_error`: the line says that it is an error.
    """

    text: str
    by: str = ""
    errno: tuple[int, str] | None = None
    is_error: bool = False


class _Prefix(NamedTuple):
    """What may come before a message. A group `level` is the level of the line, `program` the name of the writer."""

    pattern: re.Pattern[str]
    by: str = ""


def _prefix(pattern: str, by: str = "") -> _Prefix:
    return _Prefix(re.compile(pattern, re.ASCII), by)


_LEVEL = r"(?P<level>debug|detail|progress|verbose|info|notice|warning|warn|error|critical)"

_PREFIXES = (
    # Times: of libvirt, of Xen's console, of QEMU, of the kernel, of syslog (with host and program).
    _prefix(r"\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?\]?:? {1,4}"),
    _prefix(r"\[ {0,12}\d{1,10}\.\d{1,9}\] {1,4}"),
    _prefix(
        r"[A-Z][a-z][a-z] {1,2}\d{1,2} \d\d:\d\d:\d\d [\w.-]{1,64} "
        r"(?:/[\w./-]{1,120}/)?(?P<program>[\w.-]{1,64})(?:\[\d{1,10}\])?: "
    ),
    # Programs, each with how it writes a level.
    _prefix(r"\(XEN\) ?", "xen"),
    _prefix(rf"xc: (?:{_LEVEL}: )?", "libxenguest"),
    _prefix(rf"libxl(?:-save-helper)?: (?:{_LEVEL}: )?", "libxl"),
    _prefix(r"libxl\w{0,40}(?:\.c:\d{1,6})?:(?:\w{1,80}:)? ?(?:Domain \d{1,6}: ?)?", "libxl"),
    _prefix(r"(?:/[\w./-]{1,120}/)?(?:xen-)?(?:qemu-system-\w{1,20}|qemu-dm(?:-\d{1,6})?)(?:\[\d{1,10}\])?: ", "qemu"),
    _prefix(rf"[\w:-]{{1,40}}: {_LEVEL}: "),  # other parts of the toolstack: domainbuilder, xencall
    _prefix(rf"\d{{1,10}}: {_LEVEL} : \w{{1,80}}:\d{{1,6}} : ", "libvirt"),
    _prefix(rf"\[ ?{_LEVEL} ?\|[^\]]{{0,400}}\] ", "xenopsd"),
    _prefix(r"VM = [0-9a-f-]{1,40}; domid = \d{1,6}; ", "xenopsd"),
    _prefix(r"(?:[\w-]{1,40}/){0,6}[\w-]{1,40}\.c:\d{1,6}:(?:d\d{1,6}v\d{1,6} | )?"),  # a debug build of Xen
    _prefix(rf"(?P<said>{_LEVEL}): (?:internal error: )?"),  # virsh, and what others print
)
"""In any order and number, at the beginning of a line."""

_MOST_PREFIXES = 12

_PROGRAMS = (
    ("xenguest", "libxenguest"), ("qemu", "qemu"), ("emu-manager", "xenopsd"), ("xenopsd", "xenopsd"),
    ("xapi", "xenopsd"), ("libvirt", "libvirt"), ("virtxend", "libvirt"),
)  # fmt: skip
"""Who is meant by the name of a program in syslog, by how it begins."""

_ERRORS = frozenset({"error", "critical"})

_INTERNAL_ERROR = ": Internal error"
_ERRNO = re.compile(r" \((\d{1,4}) = ([^()]{1,64})\)", re.ASCII)
_LONGEST_ERRNO = 80

_COLOUR = re.compile(rb"\x1b\[[0-9;]{0,16}[mK]")


def stripped(line: str) -> Line:
    """Return the message in a line, without what the program that wrote the line has added."""
    text, by, is_error = line.strip(), "", False
    for _ in range(_MOST_PREFIXES):
        match, prefix = _first(text)
        if match is None:
            break
        found = match.groupdict()
        is_error |= found.get("level") in _ERRORS
        by = prefix.by or _program(found.get("program") or "") or by
        text = text[match.end() :]
    text = text.removesuffix(_INTERNAL_ERROR)
    start = text.rfind(" (", max(0, len(text) - _LONGEST_ERRNO))
    errno = _ERRNO.fullmatch(text, start) if start >= 0 else None
    if errno is None:
        return Line(text, by, None, is_error)
    return Line(text[:start], by, (int(errno[1]), errno[2]), is_error)


def _first(text: str) -> tuple[re.Match[str] | None, _Prefix]:
    for prefix in _PREFIXES:
        match = prefix.pattern.match(text)
        if match is not None:
            return match, prefix
    return None, _PREFIXES[0]


def _program(name: str) -> str:
    return next((by for start, by in _PROGRAMS if name.startswith(start)), "")


def uncoloured(line: bytes) -> bytes:
    """Return a line without the sequences that colour it on a terminal."""
    return _COLOUR.sub(b"", line) if b"\x1b" in line else line


def lines_of_text(text: str) -> list[bytes]:
    """Return the lines of a text, of each what is looked at."""
    return [line[:LONGEST_LOG_LINE] for line in text.strip("\n").encode(errors="surrogateescape").split(b"\n")]


def lines_of(source: Source) -> Iterator[bytes]:
    """Yield the lines of a log, however long it is; of a line that is longer than LONGEST_LOG_LINE, its beginning."""
    rest, is_rest_of_long = b"", False
    while data := source.read(CHUNK):
        *lines, last = data.split(b"\n")
        for line in lines:
            if not is_rest_of_long:
                yield (rest + line if rest else line)[:LONGEST_LOG_LINE]
            rest, is_rest_of_long = b"", False
        rest += last
        if len(rest) > LONGEST_LOG_LINE and not is_rest_of_long:
            yield rest[:LONGEST_LOG_LINE]
            is_rest_of_long = True
        if is_rest_of_long:
            rest = b""
    if rest:
        yield rest
