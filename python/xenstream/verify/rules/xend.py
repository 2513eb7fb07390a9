"""Rules of xend's file, XD."""

from __future__ import annotations

from collections.abc import Iterator

from ...stream.events import Cut, Header, Lost
from ..receiver import State
from .base import ERROR, Problem, rule
from .helpers import cut_short, damaged_magic
from .legacy import XEND


@rule(
    "XD101", ERROR, "Signature, header and configuration are complete", refused=True, on="xend cut",
    ref=XEND, example="A file cut inside the configuration.",
    says=(
        "not a valid guest state file: signature read",
        "not a valid guest state file: config size read",
        "not a valid guest state file: config read",
    ),
)  # fmt: skip
def xend_header_complete(cut: Cut, state: State) -> Iterator[Problem]:
    yield cut_short(cut)


@rule(
    "XD102", ERROR, "The signature identifies the file", refused=True, on="xend identification",
    ref=XEND, example="`LinuxGuestREcord` at its start.",
    says="not a valid guest state file: found '...'",
)  # fmt: skip
def xend_identified(header: Header, state: State) -> Iterator[Problem]:
    yield from damaged_magic(header)


@rule(
    "XD103", ERROR, "The configuration is not empty", refused=True, on="xend header",
    ref=XEND, example="A length of 0, or of -1.",
    says="not a valid guest state file: config parse",
)  # fmt: skip
def xend_configured(header: Header, state: State) -> Iterator[Problem]:
    if header.decoded.len_config <= 0:
        yield Problem(header.offset, f"a configuration of {header.decoded.len_config} bytes", "an s-expression")


@rule(
    "XD201", ERROR, "A legacy image follows the configuration", refused=True, on="xend lost",
    ref=XEND, example="A length of the configuration that is too small.",
    says=("not a valid guest state file: config parse", "Could not read store MFN"),
)  # fmt: skip
def legacy_follows(lost: Lost, state: State) -> Iterator[Problem]:
    yield Problem(lost.offset, lost.message, "one; nothing is checked from here on")
