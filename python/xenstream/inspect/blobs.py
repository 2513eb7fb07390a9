"""Decodes a blob that stands alone, as any type of the definitions."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from types import FunctionType
from typing import Any

import xenstream_formats
from kaitaistruct import KaitaiStream, KaitaiStruct

from ..errors import StreamError, XenstreamError
from ..io.hex_text import NotHexError, is_text, parse
from ..io.source import Source
from ..limits import BODY_LIMIT
from ..schema import layout
from ..schema.layers import framing_of
from ..schema.located import locating, stream_at
from ..schema.names import CpuPolicy, HvmContext, HvmParams, Libxc, Qemu, Vcpu, XsaveArea


@dataclass(frozen=True, slots=True)
class BlobType:
    """A type that a blob can have: its name, what it is, and what decodes it from a stream."""

    name: str
    what: str
    decode: Callable[[KaitaiStream], Any]


def _plain(cls: Any) -> Callable[[KaitaiStream], Any]:
    return lambda io: layout.parse_from(cls, io, is_le=True)


def _record(layer: str) -> Callable[[KaitaiStream], Any]:
    def decode(io: KaitaiStream) -> Any:
        framing = framing_of(layer)
        header = layout.parse_from(framing.header, io, is_le=True)
        body = io.read_bytes(header.len_body)
        return layout.body_of(framing.record, header, _substream(io, body), False)

    return decode


def _substream(io: KaitaiStream, data: bytes) -> KaitaiStream:
    """Return a stream of data read from another one, of the same class, so that values know their places as there."""
    return type(io)(type(io._io)(data))


_SHORT: dict[str, tuple[str, Any]] = {
    "record": ("one record of a libxc stream, with its header", _record("libxc")),
    "libxl-record": ("one record of a libxl stream, with its header", _record("libxl")),
    "hvm-context": ("an HVM context, as xc_domain_hvm_getcontext() returns it", HvmContext),
    "hvm-entry": ("one entry of an HVM context, with its header", HvmContext.Entry),
    "hvm-params": ("the body of HVM_PARAMS", HvmParams),
    "cpuid-policy": ("the leaves of a CPUID policy", CpuPolicy.CpuidPolicy),
    "msr-policy": ("the MSRs of a policy", CpuPolicy.MsrPolicy),
    "tsc-info": ("the body of X86_TSC_INFO", Libxc.DomainImage.X86TscInfo),
    "vcpu-64": ("the context of a 64-bit PV vCPU, vcpu_guest_context", Vcpu.VcpuGuestContextX8664),
    "vcpu-32": ("the context of a 32-bit PV vCPU", Vcpu.VcpuGuestContextX8632),
    "vcpu-extended": ("the extended context of a PV vCPU", Vcpu.ExtVcpucontext),
    "vcpu-xsave": ("the extended registers of a PV vCPU: XCR0, then an XSAVE area", Vcpu.VcpuXsave),
    "vcpu-msrs": ("the MSRs of a PV vCPU", Vcpu.VcpuMsrs),
    "xsave": ("an XSAVE area", XsaveArea),
    "shared-info-64": ("the shared info page of a 64-bit guest", Vcpu.SharedInfoX8664),
    "shared-info-32": ("the shared info page of a 32-bit guest", Vcpu.SharedInfoX8632),
    "start-info-64": ("start_info of a 64-bit PV guest", Vcpu.StartInfoX8664),
    "start-info-32": ("start_info of a 32-bit PV guest", Vcpu.StartInfoX8632),
    "qemu": ("the state that QEMU saves, from QEVM on", Qemu),
}
"""The types that people ask for, by short names."""


def short_types() -> list[BlobType]:
    """Return the types with short names."""
    return [
        BlobType(name, what, _plain(kind) if isinstance(kind, type) else kind) for name, (what, kind) in _SHORT.items()
    ]


@cache
def all_types() -> dict[str, BlobType]:
    """Return all types that stand alone, by their names as the definitions have them."""
    found: dict[str, BlobType] = {}
    for module in iter_modules(xenstream_formats.__path__):
        loaded = import_module(f"xenstream_formats.{module.name}")
        for cls in vars(loaded).values():
            if isinstance(cls, type) and issubclass(cls, KaitaiStruct) and cls.__module__ == loaded.__name__:
                for name, inner in _inside(cls):
                    found[name] = BlobType(name, _summary(inner), _plain(inner))
    return found


def _inside(cls: Any) -> Iterator[tuple[str, Any]]:
    if _stands_alone(cls):
        yield "::".join(map(_spelled, cls.__qualname__.split("."))), cls
    for inner in vars(cls).values():
        if isinstance(inner, type) and issubclass(inner, KaitaiStruct):
            yield from _inside(inner)


def _stands_alone(cls: Any) -> bool:
    """Whether a class needs nothing but bytes: no parameters, and nothing of what it is inside of."""
    if layout.params(cls):
        return False
    codes = [value.fget if isinstance(value, property) else value for value in vars(cls).values()]
    functions = [code.__code__ for code in codes if isinstance(code, FunctionType) and code.__name__ != "__init__"]
    names = {name for function in functions for name in function.co_names}  # __init__ only stores what it is inside of
    has_fields = any(function.co_names for function in functions if function.co_name in ("_read", "_read_le"))
    needs_root = "_root" in names and "." in cls.__qualname__ and bool(names & _of_root(cls))
    return "_parent" not in names and not needs_root and (has_fields or bool(layout.instances(cls)))


def _of_root(cls: Any) -> set[str]:
    """Return the names of what the outermost class around one has besides its fields."""
    outermost = cls.__qualname__.partition(".")[0]
    return set(layout.instances(getattr(import_module(cls.__module__), outermost)))


def _spelled(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def _summary(cls: Any) -> str:
    text = " ".join((cls.__doc__ or "").partition(".. seealso")[0].split())
    return text.partition(". ")[0].removesuffix(".")


def _key(name: str) -> str:
    return re.sub("[^a-z0-9]", "", name.lower())


def find(name: str) -> BlobType:
    """Return a type by its short name, or by that in the definitions. Raises XenstreamError if there is none."""
    known = {_key(item.name): item for item in short_types()}
    if _key(name) not in known:
        known = {_key(item.name): item for item in all_types().values()} | known
    if _key(name) in known:
        return known[_key(name)]
    near = [known[key].name for key in get_close_matches(_key(name), known, 3, 0.6)]
    hint = f"; did you mean {', '.join(near)}?" if near else ";"
    raise XenstreamError(f"no type {name}{hint} `xenstream show --as list` names them all")


def read(source: Source) -> bytes:
    """Return the bytes of a blob, which may be written as hexadecimal text. Raises XenstreamError if they are too many,
    or the text goes on with something else.
    """
    data = b"".join(source.chunks(BODY_LIMIT + 1, 1 << 20))
    if len(data) > BODY_LIMIT:
        raise XenstreamError(f"{source.name}: more than {BODY_LIMIT >> 20} MiB, and so no blob of a type that is known")
    if not is_text(data):
        return data
    try:
        return parse(data)
    except NotHexError as error:
        raise XenstreamError(f"{source.name}: {error}") from None


@contextmanager
def decoding(file: str, kind: BlobType, data: bytes) -> Iterator[Any]:
    """Decode data, which are those of `file`, as a type; its values know their places while this is entered.

    Raises StreamError if the data does not fit the type.
    """
    with locating():
        try:
            yield kind.decode(stream_at(data, 0))
        except layout.UNDECODABLE as error:
            why = "too many values" if isinstance(error, layout.TooManyPartsError) else str(error) or "too short"
            raise StreamError(f"{file}: {len(data)} bytes are no {kind.name}: {why}") from None
