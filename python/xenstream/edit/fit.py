"""Fits the state of an HVM guest to a release of Xen that knows shorter entries and fewer parameters."""

from __future__ import annotations

from typing import Any, NamedTuple

from xenstream_formats.releases import FACTS

from ..schema import packing
from ..schema.names import Libxc, RecordType, spelled
from ..stream.record import Record
from ..verify.releases import Releases, value

_PARAM = Libxc.HvmParamName


class Fitted(NamedTuple):
    """The new body, and what was changed for it: in words, and whether state is lost."""

    octets: bytes
    changes: list[tuple[str, bool]]


def fit(record: Record, release: Releases) -> Fitted | None:
    """Return the body of a record as a release takes it; None where that is how it is."""
    if record.record_type == RecordType.hvm_context:
        fitted = _fit_context(record.decoded, release)
    elif record.record_type == RecordType.hvm_params:
        fitted = _fit_params(record.decoded, release)
    else:
        return None
    return fitted if fitted.changes else None


def _fit_context(context: Any, release: Releases) -> Fitted:
    """Cut the tails of entries that are longer than the release knows; Xen refuses those."""
    octets, changes = bytearray(), []
    for entry in getattr(context, "entries", ()):  # none in one that is shorter than a header
        header, body = entry.header, entry.raw_body._io.to_byte_array()
        known = f"hvm_{getattr(header.typecode, 'name', '')}"
        most = value(known, release) if known in FACTS else len(body)
        tail = body[most:]
        if tail:
            is_lost = any(tail)
            kept = "" if is_lost else ", which were zero"
            changes.append(
                (f"{spelled(header.typecode)} {header.instance}: the last {len(tail)} bytes cut{kept}", is_lost)
            )
            header.len_body = most
        octets += packing.pack(header) + body[:most]
    return Fitted(bytes(octets + context.rest), changes)


def _fit_params(params: Any, release: Releases) -> Fitted:
    """Leave out the parameters that the release refuses."""
    kept, changes = [], []
    for param in params.params:
        reason = _refusal(param, release)
        if reason is None:
            kept.append(param)
        else:
            changes.append((f"{spelled(param.name)} = {param.value:#x} left out: {reason}", True))
    params.num_params = len(kept)
    return Fitted(b"".join(map(packing.pack, (params, *kept))), changes)


def _refusal(param: Any, release: Releases) -> str | None:
    """Say why a release refuses a parameter; None if it does not."""
    if param.index >= value("hvm_params", release):
        return "not known there"
    if param.index == _PARAM.viridian and param.value & ~value("viridian", release):
        return f"only {value('viridian', release):#x} is known there"
    return None
