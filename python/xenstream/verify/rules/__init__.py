"""The rules of a valid stream, one object each, and their registry.

`RULES` maps ids to rules. Ids say where a rule belongs: XC the libxc stream, XL the libxl
stream, XF the xl file, XV the libvirt file, XS the xenopsd image, XD
xend's file, XG a legacy image, XQ the state of QEMU; 1xx headers, 2xx framing,
3xx which records and in which order, 4xx PV guests, 5xx HVM guests, 6xx what both have, 7xx
guest pages, 8xx VERIFY.
"""

from __future__ import annotations

from importlib import import_module

from ...schema.names import GuestType, spelled
from ...schema.record_kinds import HVM_TYPES, PV_TYPES
from . import base
from .base import ERROR, NOTE, SEVERITIES, VIOLATION, Problem, Rule, refusal

RULES: dict[str, Rule]

__all__ = ["ERROR", "NOTE", "RULES", "SEVERITIES", "VIOLATION", "Asked", "Problem", "Rule", "refusal"]


def guest(guest_type: GuestType) -> str:
    """Return what to expect of a type of guest."""
    return f"guest {guest_type.name}"


# What rules on one kind of guest are about: that it is one, and the records that only one has.
_PV = (guest(GuestType.x86_pv), *(f"libxc {spelled(kind)}" for kind in PV_TYPES))
_HVM = (guest(GuestType.x86_hvm), *(f"libxc {spelled(kind)}" for kind in HVM_TYPES))
_CONTEXT = ("libxc HVM_CONTEXT",)

HOST = "host"
"""What to expect if a host is given."""

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
    "libxc.host": (HOST,),
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

With each is what its rules are about: first words of events, or what `Asked.expect` is told. From the first of these
on it is loaded and its rules are asked. No image has need of all modules; to load them makes `verify` of a small one an
eighth slower.
"""

_STARTS = {name: tuple([f"{start} " for start in starts]) for name, starts in MODULES.items()}

_PLACES = {name: place for place, name in enumerate(MODULES)}

_MOST_EVENTS = 256  # without rules that are kept in mind; an image can have records of any number of unknown types


class Asked:
    """The rules that one image is asked about: those of the modules that its events have made interesting."""

    def __init__(self) -> None:
        self._modules: set[str] = set()
        self._on: dict[str, list[Rule]] = {}

    def on(self, event: str) -> list[Rule]:
        """Return the rules that are to be checked at `event`, in the order of their modules."""
        found = self._on.get(event)
        if found is None:
            self.expect(event)
            found = [rule for rule in base.by_event.get(event, ()) if _module_of(rule) in self._modules]
            found.sort(key=lambda rule: _PLACES[_module_of(rule)])
            if len(self._on) < _MOST_EVENTS or event in base.by_event:
                self._on[event] = found
        return found

    def expect(self, what: str) -> None:
        """Load the modules with rules on `what`: an event, or what no event tells, as `guest` and HOST say it."""
        words = f"{what} "
        for name, starts in _STARTS.items():
            if name not in self._modules and words.startswith(starts):
                import_module(f".{name}", __name__)
                self._modules.add(name)
                self._on.clear()


def _module_of(rule: Rule) -> str:
    return rule.check.__module__.removeprefix(f"{__name__}.")


def __getattr__(name: str) -> dict[str, Rule]:
    if name != "RULES":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    for module in MODULES:
        import_module(f".{module}", __name__)
    return dict(sorted(base.RULES.items()))
