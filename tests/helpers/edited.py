"""Runs `convert`, `repair` and `strip` on bytes in memory."""

from __future__ import annotations

import io
from typing import Any

from xenstream.edit.changes import Change
from xenstream.edit.convert import Conversion, convert
from xenstream.edit.leftover import faults, is_of_contents
from xenstream.edit.relay import Relay
from xenstream.edit.repair import repair
from xenstream.edit.strip import Options, Stripped, strip
from xenstream.image import Image
from xenstream.io.output import Output, Spool
from xenstream.io.source import open_source
from xenstream.stream.reader import Reader


def converted(what: Any, version: int = 3, release: str | None = None) -> tuple[bytes, Conversion]:
    raw = io.BytesIO()
    raw.fileno = lambda: -1  # type: ignore[method-assign]
    relay = Relay(open_source(what), Output("<memory>", raw))
    result = convert(Image(relay), relay, version, release)
    return raw.getvalue(), result


def repaired(data: bytes, assume_complete: bool = False) -> tuple[bytes, list[Change]]:
    with Spool() as spool, open_source(data) as source:
        changes, report = repair(source, spool, assume_complete)
        assert report.conforms or all(map(is_of_contents, faults(report)))
        with spool.reopen() as file:
            return file.read(), changes


def stripped(what: Any, **options: Any) -> tuple[bytes, Stripped]:
    """Strip an image; `options` are those of `Options`."""
    raw = io.BytesIO()
    raw.fileno = lambda: -1  # type: ignore[method-assign]
    relay = Relay(open_source(what), Output("<memory>", raw), selects=True)
    result = strip(Reader(relay, looks_ahead=False), relay, Options(**options))
    return raw.getvalue(), result
