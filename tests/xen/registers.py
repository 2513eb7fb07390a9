"""Compares the registers of restored domains, as Xen's xenctx prints them, with those that xenstream reads."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import xenstream

_PAIR = re.compile(
    r"\b(r(?:ip|sp|[a-d]x|[sd]i|bp|8|9|1[0-5])|e(?:ip|sp|[a-d]x|[sd]i|bp)|flags|cr[0234]|dr[0-7]): ([0-9a-f]+)"
)

_CHANGED_IN_PV = {"rdx", "cr3"}
"""Registers of a PV guest that hold frames, which the receiver puts anew."""


def printed(text: str) -> dict[str, int]:
    """Return the registers in the output of xenctx."""
    text = text.partition("Code")[0]
    text = re.sub(r"\w+:(eip|esp): \w+:(\w+)", r"\1: \2", text)
    found = {name: int(value, 16) for name, value in _PAIR.findall(text)}
    return {re.sub("^e", "r", name) if name[0] == "e" else name: value for name, value in found.items()}


def differences(data: bytes, folder: Path) -> Iterator[str]:
    """Yield each register that the restored domain has and the image has not."""
    with xenstream.open(data) as image:
        vcpus = image.registers().vcpus
        is_pv = image.guest_type == "x86_pv"
    for number, vcpu in enumerate(vcpus):
        known = {
            register.name: register.value for group in (vcpu.general, vcpu.control, vcpu.debug) for register in group
        }
        said = printed((folder / f"vcpu{number}").read_text())
        if not said:
            yield f"vCPU {number}: xenctx says nothing"
        for name, value in said.items():
            name = "rflags" if name == "flags" else name
            mask = (1 << 32) - 1 if vcpu.bits < 64 else (1 << 64) - 1
            if not (is_pv and name in _CHANGED_IN_PV) and known[name] & mask != value & mask:
                yield f"vCPU {number}: {name} is {value:#x}, in the image {known[name]:#x}"
