"""The rules of a valid stream, one object each, and their registry.

`RULES` maps ids to rules. Ids say where a rule belongs: XC the libxc stream, XL the libxl
stream, XF the xl file, XV the libvirt file, XS the xenopsd image, XD
xend's file, XG a legacy image; 1xx headers, 2xx framing,
3xx which records and in which order, 4xx PV guests, 5xx HVM guests, 6xx what both have, 7xx
guest pages, 8xx VERIFY.
"""

from . import (
    contents,
    framing,
    legacy_image,
    libxc_headers,
    libxc_order,
    libxc_pages,
    libxc_pv,
    libxc_x86,
    libxl,
    wrappers,
)
from .base import ERROR, NOTE, RULES, SEVERITIES, VIOLATION, Problem, Rule, rules_on

__all__ = ["ERROR", "NOTE", "RULES", "SEVERITIES", "VIOLATION", "Problem", "Rule", "rules_on"]

RULES = dict(sorted(RULES.items()))
_MODULES = (
    *(contents, framing, legacy_image, libxc_headers, libxc_order),
    *(libxc_pages, libxc_pv, libxc_x86, libxl, wrappers),
)
