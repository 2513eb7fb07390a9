"""Sums up images and prints that, which is what `info` does."""

from __future__ import annotations

from collections.abc import Sequence

from ..errors import ClosedError, StreamError, XenstreamError
from .complaints import complain
from .terminal import echo
from .toolkit import BAD, FAILED, GOOD, open_file, print_json, progress


def sum_up_each(files: Sequence[str], layer: str | None, as_json: bool) -> int:
    """Sum up one file after the other; return the exit status."""
    statuses = list[int]()
    is_first = True
    for file in files:
        try:
            statuses.append(_sum_up(file, layer, as_json, is_first))
            is_first = False
        except ClosedError:
            raise
        except XenstreamError as error:
            if len(files) == 1:
                raise
            complain(str(error))
            statuses.append(BAD if isinstance(error, StreamError) else FAILED)
    return max(statuses)


def _sum_up(file: str, layer: str | None, as_json: bool, is_first: bool) -> int:
    from ..inspect.info import info

    with open_file(file, layer=layer) as image, progress(image):
        summary = info(image)
    if as_json:
        print_json(summary.to_json())
    else:
        from .text.info import info as print_info

        if not is_first:
            echo()
        print_info(summary)
    return BAD if summary.incomplete else GOOD
