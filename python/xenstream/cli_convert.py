"""The command `xenstream convert`."""

from __future__ import annotations

import os
from contextlib import ExitStack
from typing import Any

from .cli import GOOD, _complain, _print_json, _progress, _StandardOutput
from .container import Kind
from .errors import SourceError
from .image import open as open_image
from .output import OutputFile
from .translate import translate


def convert(
    source: str, target: str, bare: bool, width: str | None, guest_type: str | None, force: bool, as_json: bool
) -> int:
    """Translate a legacy image; return the exit status. Raises XenstreamError where that fails."""
    if not force and os.path.isfile(target):
        raise SourceError(f"{target}: exists already; --force overwrites it")
    with ExitStack() as stack:
        image = stack.enter_context(open_image(source, kind=_kind(width, guest_type)))
        out: Any = _StandardOutput() if target == "-" else stack.enter_context(OutputFile(target))
        stack.enter_context(_progress(image))
        counted = _Counted(out)
        notes = translate(image, counted, bare)
        if target != "-":
            out.commit()
    if as_json:
        report = {"file": image.name, "layers": image.layers, "output": target, "size": counted.size, "notes": notes}
        _print_json(report, err=target == "-")
    else:
        for note in notes:
            _complain(f"{image.name}: {note}")
    return GOOD


def _kind(width: str | None, guest_type: str | None) -> Kind | None:
    """Return what the options say of the image, None if nothing."""
    if width is None and guest_type is None:
        return None
    return Kind(width == "64" if width else None, guest_type == "pv" if guest_type else None)


class _Counted:
    """Counts the octets that pass on to a sink."""

    def __init__(self, sink: Any) -> None:
        self._sink = sink
        self.size = 0

    def write(self, data: bytes) -> None:
        self._sink.write(data)
        self.size += len(data)
