"""Streams that end at each boundary, or a byte before or after it, and records that say that they are longer."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from samples.build import LibxlStream, Stream, hvm, libvirt, libxl, pv, xenopsd, xl

from .case import Case, Found
from .recipes import NAMES, static_data_end
from .rule_cases import SEVERITY, refusers, restorable

LEN_HEADERS, LEN_IMAGE_HEADER, LEN_RECORD_HEADER, LEN_LIBXL_HEADER = 40, 24, 8, 16
LONGEST = 128 << 20


class Part(NamedTuple):
    """A part of a file: where it is, and what is found if the data ends inside it."""

    name: str
    start: int
    end: int
    layer: str
    rule: str
    at: tuple[int | None, int]


def libxc_parts(stream: Stream, ahead: int = 0) -> Iterator[Part]:
    """Yield the headers of a stream, and the header and body of each record."""
    yield Part("image-header", ahead, ahead + LEN_IMAGE_HEADER, "libxc", "XC101", (None, ahead))
    start = ahead + LEN_IMAGE_HEADER
    yield Part("domain-header", start, ahead + LEN_HEADERS, "libxc", "XC101", (None, start))
    for index, rec in enumerate(stream.records):
        start = ahead + stream.offset(index)
        name, at = f"{index}-{NAMES[rec.type]}", (index, start)
        end = start + len(rec.to_bytes(stream.order))
        yield Part(f"{name}-header", start, start + LEN_RECORD_HEADER, "libxc", "XC201", at)
        if rec.body:
            body = start + LEN_RECORD_HEADER + len(rec.body)
            yield Part(f"{name}-body", start + LEN_RECORD_HEADER, body, "libxc", "XC203", at)
            if body < end:
                yield Part(f"{name}-padding", body, end, "libxc", "XC203", at)


def cut_cases() -> Iterator[Case]:
    """Yield a stream of each kind, cut at each boundary of its parts, and a byte before and after it."""
    for name, stream in (("hvm-v3", hvm()), ("hvm-v2", hvm(2)), ("pv64-v3", pv()), ("pv32-v2", pv(4, 2))):
        yield from _cuts(name, stream.to_bytes(), list(libxc_parts(stream)), stream, 0)
    yield from _wrapped("xl", hvm())
    yield from _wrapped("libvirt", hvm())
    yield from _wrapped("libxl", hvm())
    yield from _xenopsd()


def _wrapped(name: str, stream: Stream) -> Iterator[Case]:
    inner: LibxlStream = libxl(stream)
    data: bytes = {"xl": xl, "libvirt": libvirt, "libxl": LibxlStream.to_bytes}[name](inner)  # type: ignore[operator]
    start = len(data) - len(inner.to_bytes())
    ahead = start + LEN_LIBXL_HEADER + LEN_RECORD_HEADER
    parts = [
        Part("libxl-header", start, start + LEN_LIBXL_HEADER, "libxl", "XL101", (None, start)),
        Part("LIBXC_CONTEXT-header", start + LEN_LIBXL_HEADER, ahead, "libxl", "XL201", (0, start + LEN_LIBXL_HEADER)),
        *libxc_parts(stream, ahead),
        Part("libxl-END-header", len(data) - LEN_RECORD_HEADER, len(data), "libxl", "XL201",
             (1, len(data) - LEN_RECORD_HEADER)),
    ]  # fmt: skip
    yield from _cuts(name, data, parts, stream, ahead)


def _xenopsd() -> Iterator[Case]:
    stream = hvm()
    image = xenopsd(stream)
    data, start = image.to_bytes(), len(image.signature)
    parts = []
    for index, record in enumerate(image.records):
        at, body = (index, start), start + 16
        parts.append(Part(f"record-{index}-header", start, body, "xenopsd", "XS201", at))
        if record.body:
            parts.append(Part(f"record-{index}-body", body, body + len(record.body), "xenopsd", "XS203", at))
        if record.stream:
            parts += libxc_parts(stream, body)
            ahead = body
        start += len(record.to_bytes())
    yield from _cuts("xenopsd", data, parts, stream, ahead)


_ENDS = {"XC201": "XC202", "XL201": "XL202", "XS201": "XS202"}
"""What is found where the data ends just before a part."""


def _cuts(name: str, data: bytes, parts: list[Part], stream: Stream, ahead: int) -> Iterator[Case]:
    first = parts[0].start
    seen = set()
    for part in parts:
        for length in (part.start - 1, part.start, part.start + 1, part.end - 1):
            if length in seen or length <= max(first, 12) or length >= len(data):
                continue
            seen.add(length)
            yield _cut(name, data[:length], parts, stream, ahead)


def _cut(name: str, data: bytes, parts: list[Part], stream: Stream, ahead: int) -> Case:
    length = len(data)
    part = next(part for part in parts if part.start <= length < part.end)
    where = "before" if length == part.start else "inside"
    case = Case(
        f"damage/{name}-ends-{where}-{part.name}-at-{length}",
        f"The data ends {where} {part.name}.",
        [f"s = {name}", f"s[:{length}]"],
        data,
    )
    rule, at = part.rule, part.at
    if where == "before" and rule in _ENDS:
        rule, at = _ENDS[rule], (None, length)
    case.findings = [Found(rule, SEVERITY[rule], part.layer, at)]
    if part.layer == "libxl" and part.name.startswith("LIBXC_CONTEXT"):
        # No libxc stream follows, which is found as well.
        case.findings = [*case.findings, Found("XL301", SEVERITY["XL301"])] if where == "before" else None
        case.restorable, case.refusers = False, ["libxl"]
        return case
    case.restorable, case.refusers = restorable([rule]), refusers([rule])
    kind, index, offset = static_data_end(stream, ahead)
    known = offset is not None and length >= offset + LEN_RECORD_HEADER
    if part.layer != "xenopsd" or length > ahead:
        case.static_data_end = (kind, index, offset) if known else None
    return case


def length_cases() -> Iterator[Case]:
    """Yield streams in which a record says that its body is longer than all that follows."""
    for name, make in (("hvm-v3", hvm), ("pv64-v3", pv)):
        for index, rec in enumerate(make().records):
            if not rec.body:
                continue  # a body in a record that signals is another fault
            for length in (LONGEST, LONGEST + 1, 2**32 - 1):
                yield _too_long(name, make(), index, length)


def _too_long(name: str, stream: Stream, index: int, length: int) -> Case:
    stream.records[index].length = length
    case = Case(
        f"damage/{name}-record-{index}-says-{length:#x}",
        f"Record {index} says that its body has {length:#x} bytes.",
        [f"s = {name}", f"s.records[{index}].length = {length:#x}"],
        stream.to_bytes(),
    )
    at = index, stream.offset(index)
    rules = ["XC203"] if length <= LONGEST else ["XC204", "XC203"]
    case.findings = [Found(rule, SEVERITY[rule], "libxc", at) for rule in rules]
    case.restorable, case.refusers = False, ["libxenguest"]
    return case


def damage_cases() -> Iterator[Case]:
    """Yield all of them."""
    yield from cut_cases()
    yield from length_cases()
