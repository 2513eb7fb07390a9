"""Checks that hold for any bytes: no surprise, and the same answer from every source."""

from __future__ import annotations

import pytest
import xenstream
from hypothesis import settings
from xenstream.inspect.describe import describe
from xenstream.inspect.info import info
from xenstream.inspect.tree import plain
from xenstream.verify.rules import ERROR, VIOLATION

from helpers.verified import Unseekable

relaxed = settings(max_examples=25)


def report(what: object) -> dict[str, object]:
    with xenstream.open(what) as image:  # type: ignore[arg-type]
        return {**image.verify().to_json(), "file": ""}


def check(data: bytes) -> None:
    """All commands survive the data, and their output does not depend on the source."""
    try:
        seekable = report(data)
    except (xenstream.NotAnImageError, xenstream.SourceError) as error:  # noise can look like compressed data
        with pytest.raises(type(error)):
            report(Unseekable(data, at_once=1000))
        return
    assert report(Unseekable(data, at_once=1000)) == seekable
    severities = [(finding["severity"], finding["refused"]) for finding in seekable["findings"]]  # type: ignore[attr-defined]
    assert seekable["conforms"] == all(severity not in (ERROR, VIOLATION) for severity, _ in severities)
    assert seekable["restorable"] == (not any(refused for _, refused in severities))
    assert all(0 <= finding["offset"] <= len(data) for finding in seekable["findings"])  # type: ignore[attr-defined]
    with xenstream.open(data) as image:
        info(image)
        for record in image.records():
            describe(record)
            if record.is_complete:
                plain(record.body)
