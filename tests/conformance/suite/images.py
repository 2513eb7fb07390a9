"""Valid streams of each kind in each wrapper, and checkpoints."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from samples.build import LIBXL_TYPES, QEMU_STATE, LibxlStream, Rec, Stream, hvm, libvirt, libxl, pv, xenopsd, xl
from samples.legacy_build import legacy_hvm, legacy_pv, xend

from .case import Case, Found
from .recipes import decoded, static_data_end
from .rule_cases import SEVERITY, refusers, restorable


def image(name: str, about: str, recipe: str, data: Any, *rules: str) -> Case:
    """A stream, and the rules that it breaks."""
    case = Case(name, about, [recipe], data if isinstance(data, bytes) else data.to_bytes())
    case.findings = [Found(rule, SEVERITY[rule]) for rule in rules]
    case.restorable, case.refusers = restorable(list(rules)), refusers(list(rules))
    return case


def image_cases() -> Iterator[Case]:
    """Yield a valid stream of each kind of guest in each version and byte order, and in each wrapper."""
    yield from _bare()
    kinds = (("pvh", hvm(), False), ("hvm", hvm(), True), ("pv64", pv(), False), ("pv32", pv(4), False))
    for kind, stream, emulator in kinds:
        inner = libxl(stream, emulator)
        options = ", emulator=True" if emulator else ""
        recipe = f"libxl({'hvm' if kind in ('hvm', 'pvh') else 'pv'}({4 if kind == 'pv32' else ''}){options})"
        for wrapper, data in (("libxl", inner.to_bytes()), ("xl", xl(inner))):
            case = image(
                f"images/{wrapper}-{kind}",
                f"A guest of the kind {kind} in {wrapper}'s wrapper.",
                recipe if wrapper == "libxl" else f"xl({recipe})",
                data,
            )
            if kind == "hvm":
                case.restorable = None  # this QEMU has no devices, and no real one takes its state
            start = len(data) - len(inner.to_bytes())
            case.static_data_end = static_data_end(stream, start + 24)
            yield case
    yield image("images/libvirt-pvh", "A guest in libvirt's file.", "libvirt(hvm())", libvirt(hvm()))
    yield image("images/xenopsd-hvm", "A guest in xenopsd's image.", "xenopsd(hvm())", xenopsd(hvm()))
    yield from _legacy()


def _bare() -> Iterator[Case]:
    for version in (2, 3):
        for big in (False, True):
            for kind, stream in (
                ("hvm", hvm(version, big)),
                ("pv64", pv(8, version, big)),
                ("pv32", pv(4, version, big)),
            ):
                order = "-big-endian" if big else ""
                arguments = f"version={version}{', big=True' if big else ''}"
                call = f"hvm({arguments})" if kind == "hvm" else f"pv({8 if kind == 'pv64' else 4}, {arguments})"
                case = image(
                    f"images/{kind}-v{version}{order}",
                    f"A valid stream of version {version}{', in an order that no receiver reads' if big else ''}.",
                    call,
                    stream,
                    *(["XC104"] if big else []),
                )
                case.static_data_end = static_data_end(stream)
                case.definition, case.decoded = "libxc_migration_stream", decoded(stream)
                yield case


def _legacy() -> Iterator[Case]:
    for toolstack in (4, 8):
        yield image(
            f"images/legacy-hvm-{toolstack * 8}",
            f"An image of Xen 4.4 that a {toolstack * 8}-bit toolstack saved, of an HVM guest.",
            f"legacy_hvm({toolstack})",
            legacy_hvm(toolstack),
            "XG101",
        )
    for toolstack, guest in ((4, 4), (8, 4), (8, 8)):
        yield image(
            f"images/legacy-pv-{toolstack * 8}-{guest * 8}",
            f"An image of Xen 4.4 that a {toolstack * 8}-bit toolstack saved, of a {guest * 8}-bit PV guest.",
            f"legacy_pv({toolstack}, {guest})",
            legacy_pv(toolstack, guest),
            "XG101",
        )
    data = b"XenSavedDomain\n" + legacy_hvm().to_bytes()
    yield image("images/xend-pv", "A guest in xend's file.", "xend(legacy_pv())", xend(legacy_pv()), "XG101")
    case = image(
        "images/xenopsd-legacy-hvm",
        "A guest in xenopsd's image from before records.",
        "b'XenSavedDomain\\n' + legacy_hvm()",
        data,
        "XG101",
    )
    case.findings = None  # how xenopsd ended such an image is a matter of its own
    yield case


# Checkpoints.

END = Rec(LIBXL_TYPES["END"])
CHECKPOINT_END = Rec(LIBXL_TYPES["CHECKPOINT_END"])
STATE = Rec(LIBXL_TYPES["EMULATOR_CONTEXT"], b"\x02\0\0\0\0\0\0\0" + QEMU_STATE)
TAIL = ("X86_TSC_INFO", "HVM_PARAMS", "HVM_CONTEXT")
"""What each checkpoint of an HVM guest repeats, besides pages that have changed."""


def _upto(mark: str) -> Stream:
    return hvm().drop("END").add(mark)


def _again(mark: str) -> bytes:
    """Records of the next checkpoint, up to the one that ends it."""
    source = hvm()
    more = [source.get("PAGE_DATA"), *(source.get(kind) for kind in TAIL), source.rec(mark)]
    return b"".join(rec.to_bytes("<") for rec in more)


def checkpoint_cases() -> Iterator[Case]:
    """Yield streams of Remus: bare ones, and inside libxl."""
    stream = hvm().before("END", "CHECKPOINT")
    case = image(
        "checkpoints/bare-one", "A bare stream with a CHECKPOINT.", "hvm().before('END', 'CHECKPOINT')", stream
    )
    case.findings = [Found("XC219", "note", "libxc", (8, stream.offset(8)))]
    case.restorable, case.refusers = False, ["libxenguest"]
    case.static_data_end, case.definition, case.decoded = static_data_end(stream), "", None
    yield case
    for count in (1, 2, 3):
        yield _in_libxl(count)
    unended = replace(libxl(_upto("CHECKPOINT")), last=[END])
    yield _checkpoints(
        "libxl-without-CHECKPOINT_END", "libxl's END follows a CHECKPOINT at once.", unended, 1, Found(
            "XL322", "error", "libxl", (1, len(unended.to_bytes()) - 8)
        )
    )  # fmt: skip
    loose = replace(libxl(hvm()), last=[CHECKPOINT_END, END])
    case = image("checkpoints/libxl-CHECKPOINT_END-after-END", "CHECKPOINT_END follows the libxc END.", "…", loose)
    case.recipe = ["s = libxl(hvm())", "put CHECKPOINT_END before libxl's END"]
    case.findings = [Found("XL321", "error", "libxl", (1, len(loose.to_bytes()) - 16))]
    case.restorable, case.refusers = False, ["libxl"]
    yield case


def _in_libxl(count: int) -> Case:
    stream = libxl(_upto("CHECKPOINT"))
    for number in range(count):
        stream.continued.append(([STATE, CHECKPOINT_END], _again("END" if number == count - 1 else "CHECKPOINT")))
    return _checkpoints(f"libxl-{count}", f"A guest with {count} checkpoints, then the end.", stream, count)


def _checkpoints(name: str, about: str, stream: LibxlStream, count: int, *more: Found) -> Case:
    case = image(f"checkpoints/{name}", about, "…", stream)
    case.recipe = [
        "s = libxl(hvm() with CHECKPOINT in place of END)",
        f"after each of {count} CHECKPOINTs: EMULATOR_CONTEXT, CHECKPOINT_END, PAGE_DATA, {', '.join(TAIL)}"
        if not more
        else "END of libxl",
    ]
    case.findings = [Found("XC219", "note", "libxc"), *more]
    case.restorable, case.refusers = False, ["libxenguest"] if not more else ["libxenguest", "libxl"]
    case.static_data_end = static_data_end(hvm(), 24)
    return case
