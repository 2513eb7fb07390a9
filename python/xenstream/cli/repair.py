"""The command `xenstream repair`."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import asdict
from typing import TYPE_CHECKING

import click

from .budget import bounded
from .complaints import complain
from .convert import FORCE, OUT_HELP
from .options import epilog, file_name, json_option
from .terminal import echo
from .toolkit import BAD, GOOD, commit, is_stdout, print_json, progress, spooled

if TYPE_CHECKING:
    from ..edit.changes import Changes
    from ..verify.report import Report


@click.command(epilog=f"{OUT_HELP}\n\n" + epilog("xenstream repair guest.save good.save"))
@click.argument("source", metavar="IN", type=file_name)
@click.argument("target", metavar="OUT", type=file_name)
@click.option(
    "--assume-complete",
    is_flag=True,
    help="Add END even if nothing in IN shows that everything else is present, as in a bare stream of a PV guest."
    " The list of changes states each assumption.",
)
@FORCE
@json_option
@bounded
def repair(source: str, target: str, assume_complete: bool, force: bool, as_json: bool) -> int:
    """Repair IN without inventing guest state, and write OUT.

    Repair fixes a missing or misplaced STATIC_DATA_END, nonzero padding and reserved bits,
    bodies of records that only signal, the empty records of erratum 1, data after the end, a flag
    or version that announces a different stream from the one that follows, a configuration without
    its NUL, and a missing END where everything else is present.

    A stream of checkpoints that ends without END, such as a capture of Remus, is for convert.

    The number of vCPUs comes from the configuration that xl, libvirt or xenopsd saved with the
    guest. If state is missing or may be missing, nothing is written and the exit status is 1.

    State and configuration that are there stay as they are, also if Xen, QEMU or the toolstack
    refuses them. What is left in OUT for which it does not conform or is not restorable is listed
    after the changes. If OUT does not conform, the exit status is 1; if repair can mend nothing in
    IN, no OUT is written.
    """
    from ..edit.leftover import leftovers
    from ..edit.repair import RepairError

    err = is_stdout(target)
    try:
        changes, report = _repair(source, target, assume_complete, force)
    except RepairError as error:
        if as_json:
            findings = [finding.to_json() for finding in error.findings]
            refused = {"file": source, "output": None, "changes": [], "refused": str(error), "findings": findings}
            print_json(refused, err=err)
        else:
            complain(str(error))
        return BAD
    if as_json:
        verdicts = {"conforms": report.conforms, "restorable": report.restorable}
        listed = {"changes": [asdict(change) for change in changes], "suppressed": changes.suppressed}
        left = [finding.to_json() for finding in leftovers(report)]
        print_json({"file": source, "output": target, **listed, **verdicts, "findings": left}, err=err)
    else:
        _print(source, changes, report, err)
    return GOOD if report.conforms else BAD


def _repair(source: str, target: str, assume_complete: bool, force: bool) -> tuple[Changes, Report]:
    from ..edit.repair import RepairError
    from ..edit.repair import repair as run
    from ..io.output import OutputFile, Spool, open_output
    from ..io.source import open_source

    with ExitStack() as stack:
        opened = stack.enter_context(open_source(source))
        output = stack.enter_context(open_output(target, force))
        output.comes_from(opened.fileno(), is_image=True)
        readable = opened if opened.seekable else spooled(opened, stack)
        stack.enter_context(progress(readable))
        # Output to a pipe cannot be taken back, so the result is checked first.
        place = output if isinstance(output, OutputFile) and output.is_file else stack.enter_context(Spool())
        changes, report = run(readable, place, assume_complete)
        if changes.adds_end and not report.restorable and "CHECKPOINT" in report.records:
            raise RepairError(
                f"{source}: END after a CHECKPOINT does not help; `xenstream convert` makes an image of its last"
                " complete checkpoint"
            )
        if isinstance(place, Spool):
            place.copy_to(output)
        commit(output)
        return changes, report


def _print(source: str, changes: Changes, report: Report, err: bool) -> None:
    from ..edit.leftover import leftovers
    from .text.report import findings

    _print_changes(source, changes, report, err)
    left = leftovers(report)
    if left:
        verdicts = [("does not conform", report.conforms), ("is not restorable", report.restorable)]
        echo(f"the result {' and '.join(word for word, is_so in verdicts if not is_so)} because of", err=err)
        findings(left, err)


def _print_changes(source: str, changes: Changes, report: Report, err: bool) -> None:
    if not changes:
        echo(f"{source}: conforms, passed on unchanged", err=err)
        return
    restorable = "restorable" if report.restorable else "not restorable"
    number = f"{changes.total} change{'s' * (changes.total != 1)}"
    conforms = (
        "still does not conform" if not report.conforms else "conforms now" if changes.mends else "conforms as before"
    )
    echo(f"{source}: {conforms} and is {restorable}; {number}", err=err)
    for change in changes:
        echo(f"  {change}", err=err)
    if changes.suppressed:
        echo(f"  and {changes.suppressed} more", err=err)
