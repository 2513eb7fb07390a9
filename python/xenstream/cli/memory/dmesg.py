"""The command `xenstream memory dmesg`."""

from __future__ import annotations

import click

from ..budget import bounded
from ..complaints import complain
from ..options import FILE_HELP, epilog, file_argument, json_option, resync_option
from ..toolkit import BAD, GOOD, open_file, print_json, progress
from .toolkit import SPOOL_HELP, complain_of


@click.command(epilog=f"{FILE_HELP} {SPOOL_HELP}\n\n" + epilog("xenstream memory dmesg guest.save | tail"))
@file_argument
@resync_option
@json_option
@bounded
def dmesg(file: str, resync: bool, as_json: bool) -> int:
    """Print the log of the guest's Linux kernel, as dmesg does.

    No symbols are needed: VMCOREINFO, which the kernel keeps in memory for crash dumps, describes
    the log. Both the ring buffer of Linux 5.10 and later and the older buffers are read. With
    --json, there is one object for each message: time in seconds, level, text. The exit status
    is 1 if there is no such log, or if FILE is damaged.
    """
    from ...guest.kernel.linux import NoKernelError, find_linux
    from ...guest.kernel.log import log
    from ..terminal import Lines
    from .toolkit import Watched

    status = GOOD
    with open_file(file, resync=resync) as image:
        with progress(image):
            memory = Watched(image.memory)
        try:
            with progress(memory):
                linux = find_linux(memory)  # type: ignore[arg-type]
            with Lines(is_prompt=False) as out:
                for message in log(linux):
                    if as_json:
                        print_json({"file": image.name, **message.to_json()})
                    else:
                        for line in message.lines():
                            out.add(line.expandtabs())
        except NoKernelError as error:
            complain(str(error))
            status = BAD
        return max(status, complain_of(image))
