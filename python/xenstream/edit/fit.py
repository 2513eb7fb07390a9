"""Fits a guest to a release of Xen that knows less: shorter entries of the HVM context, fewer parameters of HVM guests,
fewer leaves and MSRs of the CPU policy.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from enum import Enum
from typing import Any

from xenstream_formats.releases import FACTS

from .._tuples import NamedTuple
from ..schema import packing
from ..schema.names import Libxc, RecordType, spelled
from ..stream.record import Record
from ..verify.policy_limits import KNOWING, LIMITS, leaf_name, unknown_leaf, unknown_msr
from ..verify.releases import Releases, value

_PARAM = Libxc.HvmParamName


class Fitted(NamedTuple):
    """The new body, and what was changed for it: in words, and whether state is lost."""

    octets: bytes
    changes: list[tuple[str, bool]]


def fit(record: Record, release: Releases) -> Fitted | None:
    """Return the body of a record as a release takes it; None where that is how it is."""
    fitting = _FITTING.get(record.record_type)
    if fitting is None:
        return None
    fitted = fitting(record.decoded, release)
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


def _fit_leaves(policy: Any, release: Releases) -> Fitted:
    """Leave out the leaves that the release has no place for, and let the highest be one that it has."""
    kept, changes = [], []
    for leaf in policy.leaves:
        if _is_of_others(unknown_leaf(leaf.leaf, leaf.subleaf)[0], release):
            changes.append(_left_out(leaf_name(leaf), any((leaf.eax, leaf.ebx, leaf.ecx, leaf.edx))))
            continue
        for limit in LIMITS:
            is_it = (leaf.leaf, leaf.subleaf) == (limit.leaf, limit.subleaf)
            if is_it and _is_of_others(limit.refusing(leaf.eax), release, limit.checking):
                most = value(limit.fact, release)
                changes.append((f"{leaf_name(leaf)}: the highest is now {most:#x} instead of {leaf.eax:#x}", True))
                leaf = copy.copy(leaf)
                leaf.eax = most
        kept.append(leaf)
    return _policy(kept, changes)


def _fit_msrs(policy: Any, release: Releases) -> Fitted:
    """Leave out the MSRs that the release has no place for."""
    kept, changes = [], []
    for entry in policy.msrs:
        if _is_of_others(unknown_msr(entry.index), release):
            changes.append(_left_out(spelled(entry.msr), bool(entry.value)))
        else:
            kept.append(entry)
    return _policy(kept, changes)


def _is_of_others(refusing: Releases, release: Releases, looking: Releases = KNOWING) -> bool:
    """Whether the release refuses something that another one takes."""
    return bool(refusing & release) and not refusing.covers(looking)


def _left_out(name: str, is_lost: bool) -> tuple[str, bool]:
    return f"{name} left out: not known there{'' if is_lost else ', and zero'}", is_lost


def _policy(kept: list[Any], changes: list[tuple[str, bool]]) -> Fitted:
    """Return the policy of these entries; a record of none is of no use."""
    return Fitted(b"".join(map(packing.pack, kept)), changes if kept else [])


_FITTING: dict[Enum | int, Callable[[Any, Releases], Fitted]] = {
    RecordType.hvm_context: _fit_context,
    RecordType.hvm_params: _fit_params,
    RecordType.x86_cpuid_policy: _fit_leaves,
    RecordType.x86_msr_policy: _fit_msrs,
}
