"""A rule on what xenstream itself keeps of a stream. The questions that the rules before it ask decide that."""

from __future__ import annotations

from collections.abc import Iterator

from ....limits import MOST_FRAME_PARTS, MOST_P2M_HELD
from ....stream.record import Record
from ...receiver import State
from ...receiver_memory import FRAME_BITS
from ..base import NOTE, Problem, rule


@rule(
    "XC713", NOTE, "All pfns and all frames of the P2M can be kept track of", on="libxc end",
    ref="a limit of xenstream",
    example=f"Pfns in more than {MOST_FRAME_PARTS} different ranges of {1 << FRAME_BITS}, or from a pipe a P2M whose "
    f"frames are more than fit {MOST_P2M_HELD >> 20} MiB, or VERIFY after more than 8 GiB of pages, or 64 GiB of a "
    "PV guest; the rest is not checked.",
)  # fmt: skip
def tracked(record: Record, state: State) -> Iterator[Problem]:
    if state.memory.overflowed:
        yield Problem(record.offset, "pfns so far apart that not all were kept track of", "a guest below 128 GiB")
    if state.pv_info is not None and state.p2m.overflowed:
        yield Problem(record.offset, "more of the P2M than is kept track of", "one record of it, and a file")
    if state.memory.compares_some:
        yield Problem(record.offset, "more pages than are compared with those before VERIFY", "a smaller guest")
