"""Says that contents were taken out of the image."""

from __future__ import annotations

from collections.abc import Iterator

from ....schema.stripped import is_mark, taken_out
from ....stream.record import Record
from ...receiver import State
from ..base import NOTE, Problem, rule


@rule(
    "XC220", NOTE, "The image is as it was saved, and not stripped", refused=True, on="libxc STRIPPED",
    ref="xenstream, STRIPPED; xg_sr_restore.c, handle_page_data()",
    example="What `xenstream strip` has written.",
    says="PAGE_DATA record wrong size: length ..., expected 8 + ... + ...",
)  # fmt: skip
def as_saved(record: Record, state: State) -> Iterator[Problem]:
    mark = record.decoded
    if mark is not None and is_mark(mark, record.length):
        refused = bool(mark.pages_dropped or mark.registers or mark.device_model)
        found = f"an image without {', '.join(taken_out(mark))}"
        says = None if mark.pages_dropped else ""
        yield Problem(record.offset, found, "all that was saved", refused=refused, says=says)
