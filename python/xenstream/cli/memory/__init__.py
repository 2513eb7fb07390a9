"""The group `xenstream memory`."""

from __future__ import annotations

import click

from ..groups import Commands
from ..options import epilog

_MODULES = {name: name for name in ("diff", "dmesg", "dump", "find", "map", "os", "read", "stats", "symbols")} | {
    "volatility-path": "volatility"
}


@click.group(
    cls=Commands, package=__package__, modules=_MODULES, epilog=epilog("xenstream memory read guest.save 0x1000 64")
)
def memory() -> None:
    """Examine or dump the guest's memory."""
