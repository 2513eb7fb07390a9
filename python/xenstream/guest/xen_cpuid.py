"""Reads what `xen-cpuid -p` prints: the CPU policies of a host."""

from __future__ import annotations

import re

from ..errors import XenstreamError
from ..io.source import Source
from .cpu_policy import Policy, from_numbers

PV_MAX, HVM_MAX = "PV Max", "HVM Max"
PV_DEFAULT, HVM_DEFAULT = "PV Default", "HVM Default"
RAW, HOST = "Raw", "Host"

_TITLE = re.compile(
    r"^(Raw|Host|PV Max|HVM Max|PV Default|HVM Default|Domain \d+) policy: (\d+) leaves, (\d+) MSRs", re.MULTILINE
)
_LEAF = re.compile(
    r"^ *([0-9a-f]{8}):([0-9a-f]{8}) -> ([0-9a-f]{8}):([0-9a-f]{8}):([0-9a-f]{8}):([0-9a-f]{8})", re.MULTILINE
)
_MSR = re.compile(r"^ *([0-9a-f]{8}) +-> ([0-9a-f]{16})", re.MULTILINE)
_FEATURESETS = re.compile(r"^(?:nr_features|Static sets|Dynamic sets)", re.MULTILINE)

_HEAD = 4096
"""Bytes in which the first policy has begun, whatever the toolstack has printed before it."""

_MOST_TEXT = 1 << 20
"""Bytes of text that are read; real ones have some thousand."""


def is_of_domain(name: str) -> bool:
    """Whether a policy is that of one domain, not what the host can give."""
    return name.startswith("Domain ")


def policies_in(source: Source) -> dict[str, Policy] | None:
    """Return the policies by name, such as "HVM Max", if a source has what `xen-cpuid -p` prints.

    None if it has something else; the source has then not moved. Raises XenstreamError for other output of xen-cpuid.
    """
    head = source.peek(_HEAD).decode("latin-1")
    if not _TITLE.search(head) and not _FEATURESETS.search(head):
        return None
    return parse(source.name, source.read(_MOST_TEXT).decode("latin-1"))


def parse(name: str, text: str) -> dict[str, Policy]:
    """Return the policies by name, such as "HVM Max". Raises XenstreamError if there is none, or one is cut short.

    xen-cpuid leaves out leaves that are zero, but prints all MSRs, which come last.
    """
    titles = list(_TITLE.finditer(text))
    if not titles:
        hint = "; it is that of xen-cpuid without -p" if _FEATURESETS.search(text) else ""
        raise XenstreamError(f"{name}: not the output of xen-cpuid -p{hint}")
    ends = [title.start() for title in titles[1:]] + [len(text)]
    policies = {}
    for title, end in zip(titles, ends, strict=True):
        policy = _policy(text[title.end() : end])
        if len(policy.msrs) < int(title[3]):
            raise XenstreamError(
                f"{name}: the {title[1]} policy is cut short: {len(policy.leaves)} of {title[2]} leaves"
                f" and {len(policy.msrs)} of {title[3]} MSRs"
            )
        policies[title[1]] = policy
    return policies


def _policy(text: str) -> Policy:
    leaves = [tuple(int(number, 16) for number in match.groups()) for match in _LEAF.finditer(text)]
    msrs = [(int(index, 16), int(value, 16)) for index, value in _MSR.findall(text)]
    return from_numbers(leaves, msrs)
