"""STATIC_DATA_END in each place, and records of unknown types in each place."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from samples.build import LIBXL_OPTIONAL, LIBXL_UNKNOWN, OPTIONAL, TYPES, UNKNOWN, LibxlStream, Rec, Stream
from samples.build import hvm as hvm_stream
from samples.build import libxl as libxl_stream
from samples.build import pv as pv_stream

from .case import Case, Found
from .recipes import NAMES, decoded, static_data_end
from .rule_cases import SEVERITY, refusers, restorable

MEMORY = ("PAGE_DATA", "X86_PV_P2M_FRAMES")
POLICY = ("X86_CPUID_POLICY", "X86_MSR_POLICY")
STATIC = ("X86_PV_INFO", *POLICY)
MARK = "STATIC_DATA_END"
GUESTS: dict[str, Callable[[int], Stream]] = {
    "hvm": hvm_stream,
    "pv64": lambda version: pv_stream(8, version),
    "pv32": lambda version: pv_stream(4, version),
}


def found(rule: str, stream: Stream, index: int) -> Found:
    """A finding at the header of a record."""
    return Found(rule, SEVERITY[rule], "libxc", (index, stream.offset(index)))


def finished(case: Case, stream: Stream, problems: list[Found]) -> Case:
    """Enter what follows from the problems of a stream that can be read."""
    rules = [problem.rule for problem in problems]
    case.findings = problems
    case.restorable, case.refusers = restorable(rules), refusers(rules)
    case.static_data_end = static_data_end(stream)
    case.definition, case.decoded = "libxc_migration_stream", decoded(stream)
    return case


def names_of(stream: Stream) -> list[str]:
    """Return the types of all records; "" for one that is not known."""
    return [NAMES.get(rec.type, "") for rec in stream.records]


def static_data_cases() -> Iterator[Case]:
    """Yield streams of both versions with STATIC_DATA_END before each record, with none, and with two."""
    for guest, make in GUESTS.items():
        for version in (2, 3):
            yield from _each_place(guest, version, make)
        yield _none(guest, make)
        yield from _two(guest, make)
    yield _early_pages()
    yield _no_memory()


def _each_place(guest: str, version: int, make: Callable[[int], Stream]) -> Iterator[Case]:
    for place in range(len(make(version).drop(MARK).records)):
        stream = make(version).drop(MARK)
        following = stream.records[place]
        stream.records.insert(place, stream.rec(MARK))
        before, after = names_of(stream)[:place], names_of(stream)[place + 1 :]
        kind = NAMES[following.type]
        nth = f" {before.count(kind) + 1}" if names_of(stream).count(kind) > 1 else ""
        case = Case(
            f"static-data-end/{guest}-v{version}-before-{kind}{nth.replace(' ', '-')}",
            f"STATIC_DATA_END before {kind}{nth} in a version {version} stream.",
            [
                f"s = {guest}, version {version}, without {MARK}",
                f"put {MARK} before record {place}, {kind}",
            ],
            stream.to_bytes(),
        )
        problems = _version_3(stream, before, after) if version == 3 else _version_2(stream, before, after)
        yield finished(case, stream, problems)


def _version_3(stream: Stream, before: list[str], after: list[str]) -> list[Found]:
    """What the place breaks in version 3: content before it, static data after it."""
    place = len(before)
    problems = [found("XC302", stream, before.index(name)) for name in MEMORY if name in before]
    registers = [index for index, name in enumerate(before) if name not in (*MEMORY, *STATIC)]
    problems += [found("XC303", stream, index) for index in registers]
    problems += [found("XC308", stream, place) for name in POLICY if name not in before]
    return problems + [found("XC307", stream, place + 1 + n) for n, name in enumerate(after) if name in STATIC]


def _version_2(stream: Stream, before: list[str], after: list[str]) -> list[Found]:
    """What the record breaks in version 2: it should not be there, and after memory the static data has ended."""
    place = len(before)
    problems = [found("XC305", stream, place)]
    if set(MEMORY) & set(before):
        return [*problems, found("XC304", stream, place)]
    return problems + [found("XC307", stream, place + 1 + n) for n, name in enumerate(after) if name in STATIC]


def _none(guest: str, make: Callable[[int], Stream]) -> Case:
    stream = make(3).drop(MARK)
    names = names_of(stream)
    case = Case(
        f"static-data-end/{guest}-v3-none",
        "A version 3 stream without STATIC_DATA_END.",
        [f"s = {guest}, version 3", f"s.drop({MARK!r})"],
        stream.to_bytes(),
    )
    problems = [found("XC302", stream, names.index(name)) for name in MEMORY if name in names]
    problems += [found("XC303", stream, n) for n, name in enumerate(names) if name not in (*MEMORY, *STATIC, "END")]
    return finished(case, stream, [*problems, found("XC301", stream, len(names) - 1)])


def _two(guest: str, make: Callable[[int], Stream]) -> Iterator[Case]:
    first = names_of(make(3)).index(MARK)
    for place in range(first + 1, len(make(3).records)):
        stream = make(3)
        stream.records.insert(place, stream.rec(MARK))
        case = Case(
            f"static-data-end/{guest}-v3-again-at-{place}",
            f"A second STATIC_DATA_END, as record {place}.",
            [f"s = {guest}, version 3", f"put {MARK} before record {place}"],
            stream.to_bytes(),
        )
        yield finished(case, stream, [found("XC304", stream, place)])


def _early_pages() -> Case:
    """libxenguest infers the end before PAGE_DATA, too, and then finds no P2M."""
    stream = pv_stream(version=2).move("PAGE_DATA", before="X86_PV_P2M_FRAMES")
    case = Case(
        "static-data-end/pv64-v2-pages-before-the-p2m",
        "A version 2 stream of a PV guest with PAGE_DATA before X86_PV_P2M_FRAMES.",
        ["s = pv64, version 2", "s.move('PAGE_DATA', before='X86_PV_P2M_FRAMES')"],
        stream.to_bytes(),
    )
    case.static_data_end, case.restorable = static_data_end(stream), False
    case.refusers = ["libxenguest"]
    return case


def _no_memory() -> Case:
    stream = hvm_stream(2).drop("PAGE_DATA")
    case = Case(
        "static-data-end/hvm-v2-no-memory",
        "A version 2 stream without memory content: nothing infers the end.",
        ["s = hvm, version 2", "s.drop('PAGE_DATA')"],
        stream.to_bytes(),
    )
    case.static_data_end = "missing", None, None
    return case


def unknown_cases() -> Iterator[Case]:
    """Yield streams with a mandatory and an optional record of an unknown type before each record, in libxc and libxl,
    and with every known type made optional.
    """
    for guest, make in GUESTS.items():
        for kind, number, rule in (("mandatory", UNKNOWN, "XC211"), ("optional", OPTIONAL, "XC212")):
            for place in range(len(make(3).records)):
                stream = make(3)
                stream.records.insert(place, stream.rec(number, b"12345"))
                case = Case(
                    f"unknown/{guest}-{kind}-at-{place}",
                    f"A record of the unknown {kind} type {number:#x}, as record {place}.",
                    [f"s = {guest}, version 3", f"put a record of type {number:#x} before record {place}"],
                    stream.to_bytes(),
                )
                yield finished(case, stream, [found(rule, stream, place)])
    yield from _known_types_as_optional()
    yield from _in_libxl()


def _known_types_as_optional() -> Iterator[Case]:
    for guest, make in (("hvm", hvm_stream), ("pv64", lambda: pv_stream())):
        for name, number in TYPES.items():
            stream = make()
            stream.before("END", 1 << 31 | number, b"12345678")
            case = Case(
                f"unknown/{guest}-optional-{name}",
                f"The type of {name} with bit 31 set is another type, and optional.",
                [f"s = {guest}, version 3", f"s.before('END', {1 << 31 | number:#x}, b'12345678')"],
                stream.to_bytes(),
            )
            yield finished(case, stream, [found("XC212", stream, len(stream.records) - 2)])


def _in_libxl() -> Iterator[Case]:
    for kind, number, rule in (("mandatory", LIBXL_UNKNOWN, "XL211"), ("optional", LIBXL_OPTIONAL, "XL212")):
        stream: LibxlStream = libxl_stream(hvm_stream())
        offset = len(stream.to_bytes()) - 8
        stream.last.insert(0, Rec(number, b"12345678"))
        case = Case(
            f"unknown/libxl-{kind}",
            f"A libxl record of the unknown {kind} type {number:#x}. libxl knows no optional records.",
            ["s = libxl(hvm())", f"put a record of type {number:#x} after the libxc stream"],
            stream.to_bytes(),
        )
        case.findings = [Found(rule, SEVERITY[rule], "libxl", (1, offset))]
        case.restorable, case.refusers = False, ["libxl"]
        yield case
