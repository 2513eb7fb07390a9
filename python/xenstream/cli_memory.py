"""The group `xenstream memory`."""

from __future__ import annotations

import click

from . import cli_dump, cli_paging
from .cli import _epilog


@click.group(epilog=_epilog("xenstream memory read guest.save 0x1000 64"))
def memory() -> None:
    """Look into the guest's memory, or dump it."""


for _command in (*cli_dump.COMMANDS, *cli_paging.COMMANDS):
    memory.add_command(_command)
