"""For every rule, streams that break it and streams that come close."""

from . import configured, contents, legacy, libxc, outer, pages, pv, qemu, wrappers
from .base import Case

CASES: list[Case] = [
    *libxc.CASES, *pv.CASES, *pages.CASES, *contents.CASES, *outer.CASES,
    *configured.CASES, *qemu.CASES, *wrappers.CASES, *legacy.CASES,
]  # fmt: skip
