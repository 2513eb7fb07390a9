"""The command `xenstream set`."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from .budget import bounded
from .convert import FORCE, OUT_HELP
from .options import epilog, file_name, json_option
from .selectors import complete_selector
from .terminal import echo
from .toolkit import BAD, GOOD, commit, is_stdout, print_json, progress, spooled

if TYPE_CHECKING:
    from ..edit.changes import Changes
    from ..verify.report import Report


@click.command(
    "set", epilog=f"{OUT_HELP}\n\n" + epilog("xenstream set guest.save new.save libxc.domain_header.xen_minor=18")
)
@click.argument("source", metavar="IN", type=file_name)
@click.argument("target", metavar="OUT", type=file_name)
@click.argument("assignments", metavar="PATH=VALUE...", nargs=-1, required=True, shell_complete=complete_selector)
@click.option(
    "--any-value",
    is_flag=True,
    help="Also set lengths, counts and what identifies the format, and values that an enum does not have.",
)
@FORCE
@json_option
@bounded
def set_values(
    source: str, target: str, assignments: tuple[str, ...], any_value: bool, force: bool, as_json: bool
) -> int:
    """Change single values of IN and write OUT.

    Everything else is copied, byte for byte.

    PATH is as show prints it: HVM_CONTEXT.cpu[0].cr4.osxsave, libxc.image_header.version. HVM
    parameters, MSRs and features of the CPU go by their names, too: HVM_PARAMS.ioreq_pfn,
    X86_CPUID_POLICY.avx2. VALUE is a number, on or off, the name of an enum's value, or
    hexadecimal digits for bytes.

    Each change is listed, and the result is verified. The exit status is 1 if it does not conform;
    OUT is written all the same.
    """
    from ..edit.assign import parse

    err = is_stdout(target)
    changes, report = _set(source, target, [parse(text) for text in assignments], any_value, force)
    if as_json:
        verdicts = {"conforms": report.conforms, "restorable": report.restorable}
        listed = {"changes": [asdict(change) for change in changes], "suppressed": changes.suppressed}
        print_json({"file": source, "output": target, **listed, **verdicts}, err=err)
    else:
        for change in changes:
            echo(str(change), err=err)
        conforms = "conforms" if report.conforms else "does not conform"
        restorable = "restorable" if report.restorable else "not restorable"
        echo(f"{source}: the result {conforms} and is {restorable}", err=err)
    return GOOD if report.conforms else BAD


set = set_values  # the command's module is asked for it by the command's name


def _set(
    source: str, target: str, assignments: list[tuple[str, str]], any_value: bool, force: bool
) -> tuple[Changes, Report]:
    from ..edit.assign import assign
    from ..edit.relay import Relay
    from ..io.output import OutputFile, Spool, open_output
    from ..io.source import open_source
    from ..stream.reader import Reader
    from ..verify.verifier import verify

    with ExitStack() as stack:
        opened = stack.enter_context(open_source(source))
        output = stack.enter_context(open_output(target, force, sparse=True))
        output.comes_from(opened.fileno(), is_image=True)
        readable = opened if opened.seekable else spooled(opened, stack)
        stack.enter_context(progress(readable))
        # Output to a pipe cannot be taken back, so the result is checked first.
        place = output if isinstance(output, OutputFile) and output.is_file else stack.enter_context(Spool())
        changes = assign(Relay(readable, place), assignments, any_value)
        result = stack.enter_context(open_source(place.reopen()))
        reader = Reader(result)
        report = verify(target, reader.outermost, reader.checked_events())
        if isinstance(place, Spool):
            place.copy_to(output)
        commit(output)
        return changes, report
