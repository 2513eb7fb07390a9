"""The command `xenstream memory os`."""

from __future__ import annotations

import click

from ..budget import bounded
from ..options import FILE_HELP, epilog, file_argument, json_option, resync_option
from ..terminal import echo
from ..toolkit import BAD, GOOD, open_file, print_json, progress
from .toolkit import SPOOL_HELP, complain_of


@click.command("os", epilog=f"{FILE_HELP} {SPOOL_HELP}\n\n" + epilog("xenstream memory os guest.save"))
@file_argument
@resync_option
@json_option
@bounded
def os(file: str, resync: bool, as_json: bool) -> int:
    """Say what runs in the guest, without symbols.

    Of a Linux guest: release, build id, hostname, boot command line, KASLR offset, page tables,
    and for how long it has been up at least, which is the time of the last message in its log.
    All that comes from VMCOREINFO, which the kernel keeps in memory for crash dumps. Of a Windows
    guest: version, build, system root and uptime. The exit status is 1 if nothing is recognised, or if
    FILE is damaged.
    """
    from ...guest.kernel.identity import identity
    from ..text.identity import lines
    from .toolkit import Watched

    with open_file(file, resync=resync) as image:
        with progress(image):
            memory = Watched(image.memory)
        with progress(memory):
            found = identity(memory)  # type: ignore[arg-type]
        if as_json:
            print_json({"file": file, **found.to_json()})
        else:
            for line in lines(file, found):
                echo(line)
        return max(BAD if found.system is None else GOOD, complain_of(image))
