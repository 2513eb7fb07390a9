"""For every rule, streams that break it and streams that come close."""

from . import (
    configured,
    contents,
    hvm_context,
    hvm_params,
    legacy,
    libxc,
    outer,
    pages,
    policies,
    pv,
    pv_vcpus,
    qemu,
    wrappers,
)  # fmt: skip
from .base import Case

CASES: list[Case] = [
    *libxc.CASES, *hvm_params.CASES, *pv.CASES, *pv_vcpus.CASES, *pages.CASES, *contents.CASES, *hvm_context.CASES,
    *policies.CASES, *outer.CASES, *configured.CASES, *qemu.CASES, *wrappers.CASES, *legacy.CASES,
]  # fmt: skip
