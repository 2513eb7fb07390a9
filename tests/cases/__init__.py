"""For every rule, streams that break it and streams that come close."""

from . import contents, hvm_context, legacy, libxc, outer, pages, pv, wrappers
from .base import Case

CASES: list[Case] = [
    *libxc.CASES, *pv.CASES, *pages.CASES, *contents.CASES, *hvm_context.CASES, *outer.CASES, *wrappers.CASES,
    *legacy.CASES,
]  # fmt: skip
