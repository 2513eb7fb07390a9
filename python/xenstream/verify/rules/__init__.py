"""The rules of a valid stream, one object each, and their registry.

`RULES` maps ids to rules. Ids say where a rule belongs: XC the libxc stream, XL the libxl
stream, XF the xl file, XV the libvirt file, XS the xenopsd image, XD
xend's file, XG a legacy image; 1xx headers, 2xx framing,
3xx which records and in which order, 4xx PV guests, 5xx HVM guests, 6xx what both have, 7xx
guest pages, 8xx VERIFY.
"""

from __future__ import annotations

from importlib import import_module

from . import base
from .base import ERROR, NOTE, SEVERITIES, VIOLATION, Problem, Rule

RULES: dict[str, Rule]

__all__ = ["ERROR", "NOTE", "RULES", "SEVERITIES", "VIOLATION", "Problem", "Rule", "rules_on"]

_MODULES = (
    "libxc.contents",
    "libxc.headers",
    "framing",
    "libxc.order",
    "libxc.x86",
    "libxc.pages",
    "libxc.pv",
    "libxl",
    "xl",
    "libvirt",
    "xenopsd",
)
"""In this order the rules on one event are asked, and so it is that of findings on it."""

for _name in _MODULES:
    import_module(f".{_name}", __name__)

_OF_LEGACY_IMAGES = ("legacy ", "xend ")


def rules_on(event: str) -> list[Rule]:
    """Return the rules that are to be checked at `event`."""
    try:
        return base.by_event[event]
    except KeyError:
        if event.startswith(_OF_LEGACY_IMAGES):
            from . import legacy, xend  # noqa: F401 - register rules which nearly all images have no need of

            return base.by_event.get(event, [])
        return []


def __getattr__(name: str) -> dict[str, Rule]:
    if name != "RULES":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from . import legacy, xend  # noqa: F401

    return dict(sorted(base.RULES.items()))
