"""For every rule, streams that break it and streams that come close."""

from . import contents, legacy, libxc, outer, pages, policies, pv, wrappers
from .base import Case

CASES: list[Case] = [
    *libxc.CASES, *pv.CASES, *pages.CASES, *contents.CASES, *policies.CASES, *outer.CASES, *wrappers.CASES,
    *legacy.CASES,
]  # fmt: skip
