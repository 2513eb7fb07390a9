"""Tells which program a rule comes from, by the source that the rule names."""

from __future__ import annotations

import re

from xenstream.verify.rules.base import LIBXL_SPEC, SPEC, Rule

COMPONENTS = {
    "libxenguest": "libxenguest",
    "xen": "Xen",
    "libxl": "libxl",
    "xl": "xl",
    "libvirt": "libvirt",
    "xenopsd": "xenopsd",
    "legacy": "Receivers of legacy images",
    "other": "Others",
}
"""The programs that restore an image, in the order in which the reference lists them, with headings."""

_SOURCES = [
    (rf"(docs/specs/)?({SPEC}|{LIBXL_SPEC})\b|libxc\.py|a limit of|RFC \d|The \.xz File Format", None),
    (r"Xen 4\.4 ", "legacy"),
    (r"(tools/libs/guest/)?xg_", "libxenguest"),
    (r"xen/", "xen"),
    (r"(tools/libs/light/)?libxl_", "libxl"),
    (r"tools/xl/", "xl"),
    (r"libvirt |src/conf/", "libvirt"),
    (r"xen-api ", "xenopsd"),
]


def component_of(source: str) -> str | None:
    """Return the component that a source belongs to; None for a specification."""
    return next((found for pattern, found in _SOURCES if re.match(pattern, source)), "other")


def sources(rule: Rule) -> dict[str, list[str]]:
    """Return the sources of a rule that are code, by component."""
    found: dict[str, list[str]] = {}
    for source in rule.reference.split("; "):
        component = component_of(source)
        if component is not None:
            found.setdefault(component, []).append(source)
    return found
