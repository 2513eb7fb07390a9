"""The rules of a valid stream, one object each, and their registry.

`RULES` maps ids to rules. Ids say where a rule belongs: XC the libxc stream, XL the libxl
stream, XF the xl file, XV the libvirt file, XS the xenopsd image, XD
xend's file, XG a legacy image, XQ the state of QEMU; 1xx headers, 2xx framing,
3xx which records and in which order, 4xx PV guests, 5xx HVM guests, 6xx what both have, 7xx
guest pages, 8xx VERIFY.
"""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module

from ...schema.names import GuestType, spelled
from ...schema.record_kinds import HVM_TYPES, PV_TYPES
from . import base
from .base import ERROR, NOTE, SEVERITIES, VIOLATION, Problem, Rule, refusal

RULES: dict[str, Rule]

__all__ = ["ERROR", "NOTE", "RULES", "SEVERITIES", "VIOLATION", "Problem", "Rule", "refusal", "rules_on", "take_guest"]

_PV = ("libxc x86_pv", *(f"libxc {spelled(kind)}" for kind in PV_TYPES))
_HVM = ("libxc x86_hvm", *(f"libxc {spelled(kind)}" for kind in HVM_TYPES))
"""Events of one kind of guest: that it is one, and the records that only one has."""

_CONTEXT = ("libxc HVM_CONTEXT",)

MODULES = {
    "libxc.hvm_context": _CONTEXT,
    "libxc.contents": ("libxc",),
    "libxc.hvm_cpu": _CONTEXT,
    "libxc.hvm_xstate": _CONTEXT,
    "libxc.hvm_msrs": _CONTEXT,
    "libxc.hvm_devices": _CONTEXT,
    "libxc.headers": ("libxc",),
    "libxc.stripped": ("libxc STRIPPED",),
    "framing": ("xl", "libxl", "libxc", "legacy"),
    "libxc.order": ("libxc",),
    "libxc.x86": ("libxc",),
    "libxc.hvm_params": _HVM,
    "libxc.policies": ("libxc",),
    "libxc.host": ("libxc",),
    "libxc.pages": ("libxc",),
    "libxc.pv": _PV,
    "libxc.tracked": ("libxc",),
    "libxc.pv_vcpus": _PV,
    "libxc.pv_tables": _PV,
    "libxl": ("libxl",),
    "qemu": ("libxl", "xenopsd"),
    "xl_domain": ("xl",),
    "xl": ("xl",),
    "libvirt": ("libvirt",),
    "xenopsd": ("xenopsd",),
    "legacy": ("legacy", "xend"),
    "xend": ("xend",),
}
"""The modules of rules, in the order in which they are asked, and so the order of their findings.

With each are the events, or first words of events, that it takes for its rules to be of interest: it is loaded at the
first of them. No image is about all: `verify` of a small one takes a third less time than with all modules.
"""

_PLACES = {name: place for place, name in enumerate(MODULES)}

in_use: set[str] = set()
"""The modules that have been loaded for an event."""


def _load_for(event: str) -> None:
    """Load the modules that an event makes interesting."""
    for name, starts in MODULES.items():
        if name not in in_use and f"{event} ".startswith(tuple(f"{start} " for start in starts)):
            import_module(f".{name}", __name__)
            in_use.add(name)
            rules_on.cache_clear()


@lru_cache(maxsize=256)
def rules_on(event: str) -> tuple[Rule, ...]:
    """Return the rules that are to be checked at `event`, in the order of their modules."""
    _load_for(event)
    found = [rule for rule in base.by_event.get(event, ()) if _module_of(rule) in in_use]
    return tuple(sorted(found, key=lambda rule: _PLACES[_module_of(rule)]))


def _module_of(rule: Rule) -> str:
    return rule.check.__module__.removeprefix(f"{__name__}.")


def take_guest(guest_type: object) -> None:
    """Take it that a stream is of this type of guest, so that the rules on such a guest are asked from now on."""
    if isinstance(guest_type, GuestType):
        _load_for(f"libxc {guest_type.name}")


def __getattr__(name: str) -> dict[str, Rule]:
    if name != "RULES":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    for module in MODULES:
        import_module(f".{module}", __name__)
    return dict(sorted(base.RULES.items()))
