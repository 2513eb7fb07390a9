"""Lets one process at a time install something, for pytest's workers would do so at once."""

from __future__ import annotations

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager

from helpers.places import ROOT


@contextmanager
def alone() -> Iterator[None]:
    """Wait until no other process installs anything; a decorator, too."""
    folder = ROOT / ".cache"
    folder.mkdir(exist_ok=True)
    with (folder / "installing").open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield
