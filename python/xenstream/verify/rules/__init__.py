"""The rules of a valid stream, one object each, and their registry.

`RULES` maps ids to rules. Ids say where a rule belongs: XC the libxc stream, XL the libxl
stream, XF the xl file, XV the libvirt file, XS the xenopsd image, XD
xend's file, XG a legacy image, XQ the state of QEMU; 1xx headers, 2xx framing,
3xx which records and in which order, 4xx PV guests, 5xx HVM guests, 6xx what both have, 7xx
guest pages, 8xx VERIFY.
"""

from __future__ import annotations

from importlib import import_module

from ...schema.layers import LAYERS, LEGACY
from . import base
from .base import ERROR, NOTE, SEVERITIES, VIOLATION, Problem, Rule, refusal

RULES: dict[str, Rule]

__all__ = ["ERROR", "NOTE", "RULES", "SEVERITIES", "VIOLATION", "Problem", "Rule", "refusal", "rules_on"]

_OF_LEGACY_IMAGES = tuple(name for name, layer in LAYERS.items() if layer.path[-1] == LEGACY)
"""Layers that always hold a legacy image; nearly all images have no need of their rules."""

_MODULES = (
    "libxc.contents",
    "libxc.hvm_context",
    "libxc.hvm_cpu",
    "libxc.hvm_xstate",
    "libxc.hvm_msrs",
    "libxc.hvm_devices",
    "libxc.headers",
    "libxc.stripped",
    "framing",
    "libxc.order",
    "libxc.x86",
    "libxc.hvm_params",
    "libxc.policies",
    "libxc.host",
    "libxc.pages",
    "libxc.pv",
    "libxc.pv_vcpus",
    "libxc.pv_tables",
    "libxl",
    "qemu",
    "xl_domain",
    *(name for name, layer in LAYERS.items() if name not in ("libxc", "libxl", *_OF_LEGACY_IMAGES)),
)
"""The order in which the rules on an event are asked, and so the order of their findings."""


def _register(modules: tuple[str, ...]) -> None:
    """Import modules of rules, which register their rules."""
    for name in modules:
        import_module(f".{name}", __name__)


_register(_MODULES)


def rules_on(event: str) -> list[Rule]:
    """Return the rules that are to be checked at `event`."""
    try:
        return base.by_event[event]
    except KeyError:
        if event.partition(" ")[0] in _OF_LEGACY_IMAGES:
            _register(_OF_LEGACY_IMAGES)
            return base.by_event.get(event, [])
        return []


def __getattr__(name: str) -> dict[str, Rule]:
    if name != "RULES":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    _register(_OF_LEGACY_IMAGES)
    return dict(sorted(base.RULES.items()))
