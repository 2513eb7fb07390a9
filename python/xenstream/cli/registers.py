"""The command `xenstream registers`."""

from __future__ import annotations

import click

from .budget import bounded
from .complaints import complain
from .options import FILE_HELP, epilog, file_argument, json_option
from .terminal import echo
from .toolkit import BAD, GOOD, open_file, print_json, progress
from .types import Number


@click.command(epilog=f"{FILE_HELP}\n\n" + epilog("xenstream registers guest.save --vcpu 0"))
@file_argument
@click.option("--vcpu", type=Number(), metavar="N", help="Print vCPU N only.")
@json_option
@bounded
def registers(file: str, vcpu: int | None, as_json: bool) -> int:
    """Print the registers of each vCPU, as a debugger does.

    With --json, each line is one object, for one vCPU. The exit status is 1 if FILE has no vCPU
    state, or if some of it is damaged or the data ends too early.
    """
    from ..guest.registers import collect
    from .text import registers

    with open_file(file) as image, progress(image):
        found = collect(image)
    for number, state in enumerate(found.of(vcpu)):
        if as_json:
            print_json({"file": found.file, **state.to_json()})
        else:
            if number:
                echo()
            registers.vcpu(state)
    for problem in found.problems if found.vcpus else [*found.problems, "there is no vCPU state"]:
        complain(f"{file}: {problem}")
    return BAD if found.problems or not found.vcpus else GOOD
