"""A CPU in words, and how two differ, as `cpu` prints them."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from typing import TYPE_CHECKING

from ...schema.names import counted
from ..terminal import Styled, echo

if TYPE_CHECKING:
    from ...inspect.cpu import Component, Cpu, Difference

_WIDTH = 100
_OF_LEAF = 20


def cpu(shown: Cpu) -> None:
    """Print a CPU as a table of two columns."""
    kind = f"{shown.of} policy" if shown.of and shown.of[0].isupper() else f"{shown.of} guest"
    rows = [
        ("CPU", f"of the {kind} in {shown.file}"),
        ("vendor", shown.vendor),
        ("name", shown.name),
        ("family", _signature(shown)),
        ("highest leaves", _limits(shown)),
        ("address bits", None if shown.physical_bits is None else f"{shown.physical_bits} physical, "
                                                                 f"{shown.linear_bits} linear"),
        ("topology", _topology(shown)),
        ("cache line", f"{shown.cache_line} bytes" if shown.cache_line else None),
        ("XSAVE", _xsave(shown)),
    ]  # fmt: skip
    for name, value in rows:
        if value:
            echo(Styled(f"{name:16}", bold=True), f"  {value}")
    for number, msr in enumerate(shown.msrs):
        label = "" if number else "MSRs"
        flags = "".join(f" {flag}" for flag in msr.flags)
        echo(Styled(f"{label:16}", bold=True), f"  {msr.name} {msr.value:#x}{flags}")
    echo(
        Styled(f"{'features':16}", bold=True),
        f"  {len(shown.feature_names)} in {counted(shown.num_leaves, 'leaf', 'leaves')}",
    )
    for group in shown.features:
        words = [*group.names, *(f"bit {bit}" for bit in group.unnamed_bits)]
        for line in _wrapped(f"  {group.where:{_OF_LEAF}}", words):
            echo(line)


def _signature(shown: Cpu) -> str | None:
    if shown.family is None or shown.model is None or shown.signature is None:
        return None
    return f"{shown.family:#x}, model {shown.model:#x}, stepping {shown.stepping} ({shown.signature:#x})"


def _limits(shown: Cpu) -> str:
    limits = [_hex(shown.max_leaf), _hex(shown.max_extended_leaf)]
    if shown.max_subleaf_7 is not None:
        limits.append(f"subleaf {shown.max_subleaf_7} of leaf 0x7")
    return ", ".join(limit for limit in limits if limit)


def _hex(value: int | None) -> str:
    return "" if value is None else f"{value:#x}"


def _topology(shown: Cpu) -> str | None:
    parts = []
    if shown.logical_processors:
        parts.append(f"{counted(shown.logical_processors, 'logical processor')} in a package")
    if shown.cores is not None and shown.cores > 1:
        parts.append(f"{shown.cores} cores")
    if shown.apic_id_bits:
        number = "number" if shown.apic_id_bits > 1 else "numbers"
        parts.append(f"{counted(shown.apic_id_bits, 'bit')} of an APIC id {number} the cores")
    return ", ".join(parts) or None


def _xsave(shown: Cpu) -> str | None:
    if not shown.xsave:
        return None
    return f"{', '.join(map(_component, shown.xsave))}; {shown.xsave_size} bytes"


def _component(component: Component) -> str:
    if component.length is None:
        return component.name
    return f"{component.name} ({component.length} at {component.offset})"


def _wrapped(label: str, words: Iterable[str]) -> list[str]:
    """Return a label and words, in as many lines as they need."""
    return textwrap.wrap(" ".join(words), _WIDTH, initial_indent=f"{label}  ", subsequent_indent=" " * (len(label) + 2))


_WORDS = {
    "vendor": "vendor",
    "name": "name",
    "signature": "signature",
    "family": "family",
    "model": "model",
    "stepping": "stepping",
    "max_leaf": "highest leaf",
    "max_subleaf_7": "highest subleaf of leaf 0x7",
    "max_extended_leaf": "highest extended leaf",
    "physical_bits": "bits of a physical address",
    "linear_bits": "bits of a linear address",
    "logical_processors": "logical processors in a package",
    "cores": "cores in a package",
    "apic_id_bits": "bits of an APIC id that number the cores",
    "cache_line": "bytes of a cache line",
    "xsave_size": "bytes of the XSAVE area",
    "xsave": "components of XSAVE",
    "msrs": "MSRs",
}
_IN_HEX = ("signature", "family", "model", "max_leaf", "max_extended_leaf")


def difference(found: Difference) -> None:
    """Print how two CPUs differ."""
    echo(f"A: {found.a.of} in {found.a.file}")
    echo(f"B: {found.b.of} in {found.b.file}")
    for name in found.facts:
        echo(f"{_WORDS[name]}: {_value(found.a, name)} in A, {_value(found.b, name)} in B")
    only_a = "the guest loses on the host" if found.on_host else "only in A"
    only_b = "the host has more" if found.on_host else "only in B"
    for label, names in ((only_a, found.only_a), (only_b, found.only_b)):
        if names:
            for line in _wrapped(f"{label}:", names):
                echo(line)
    if found.is_none:
        echo("the guest loses nothing on the host" if found.on_host else "the CPUs are the same")


def _value(shown: Cpu, name: str) -> str:
    value = getattr(shown, name)
    if value is None:
        return "unknown"
    if name == "xsave":
        return ", ".join(map(_component, value)) or "none"
    if name == "msrs":
        return ", ".join(f"{msr.name} {msr.value:#x}" for msr in value) or "none"
    return f"{value:#x}" if name in _IN_HEX else str(value)
