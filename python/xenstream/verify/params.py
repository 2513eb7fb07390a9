"""HVM parameters as libxenguest hands them to Xen."""

from __future__ import annotations

from typing import Any

from .._tuples import NamedTuple
from ..limits import MOST_PARAMS
from ..schema.layout import constant, parse_from, stream_of
from ..schema.names import HvmParam, HvmParams
from ..stream.record import Record


class Param(NamedTuple):
    """One parameter: where it is in the body of its record, and the number and value that Xen gets."""

    offset: int
    number: int
    value: int


def params_of(record: Record) -> tuple[Param, ...]:
    """Return the parameters of an HVM_PARAMS record in their order, no more than MOST_PARAMS; none of a record whose
    length does not fit its count, which libxenguest refuses as a whole.
    """
    return record.of_alike(_decoded_params)


def _decoded_params(record: Record) -> tuple[Param, ...]:
    body: Any = record.body
    size = constant(HvmParams, "len_param")
    if body is None or record.length != body.ofs_params + body.num_params * size:
        return ()
    raw, is_le = record.raw(), not record.is_big_endian
    if len(raw) < record.length:
        return ()
    places = range(body.ofs_params, min(record.length, body.ofs_params + MOST_PARAMS * size), size)
    io = stream_of(raw[body.ofs_params :])
    rows = ((at, parse_from(HvmParam, io, is_le=is_le)) for at in places)
    return tuple(Param(at, row.index & 0xFFFFFFFF, row.value) for at, row in rows)
