"""The command `xenstream memory volatility-path`."""

from __future__ import annotations

from pathlib import Path

import click

from ..options import epilog
from ..toolkit import GOOD


@click.command("volatility-path", epilog=epilog('vol -p "$(xenstream memory volatility-path)" -f guest.save banners'))
def volatility_path() -> int:
    """Print the directory of the volatility3 plugin.

    With it, volatility3 reads a save file directly. Both must be installed in the same
    environment.
    """
    click.echo(Path(__file__).parents[2] / "volatility")  # as it is, for a shell to take
    return GOOD
