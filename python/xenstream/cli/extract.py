"""The command `xenstream extract`."""

from __future__ import annotations

import click

from .budget import bounded
from .convert import FORCE
from .options import FILE_HELP, epilog, file_argument, file_name, json_option
from .selectors import complete_selector
from .terminal import echo
from .toolkit import GOOD, commit, is_stdout, print_json


@click.command(epilog=f"{FILE_HELP}\n\n" + epilog("xenstream extract guest.save libxc -o guest.libxc"))
@file_argument
@click.argument("selector", shell_complete=complete_selector)
@click.option("-o", "--output", "target", metavar="OUT", required=True, type=file_name,
              help="Write to OUT; - is standard output.")  # fmt: skip
@FORCE
@json_option
@bounded
def extract(file: str, selector: str, target: str, force: bool, as_json: bool) -> int:
    """Copy one part of FILE to OUT, unchanged.

    SELECTOR is a layer (libxc, libxl, legacy), config for the domain's configuration (JSON from
    xl, XML from libvirt), device-model for the state of QEMU, or a selector as `show` takes it:
    a header, a record (its body is written), or a field that consists of bytes:
    libxc.image_header, HVM_CONTEXT, PAGE_DATA[2].pages[0].

    The part may be guest memory, so a new OUT is readable by you only (mode 0600).
    """
    is_printed = is_stdout(target)
    size = _extract(file, selector, target, force)
    if as_json:
        report = {"file": file, "selector": selector, "output": target, "size": size}
        print_json(report, err=is_printed)
    elif not is_printed:
        echo(f"{target}: {selector}, {size} bytes")
    return GOOD


def _extract(file: str, selector: str, target: str, force: bool) -> int:
    from contextlib import ExitStack

    from ..edit.extract import extract as run
    from ..edit.relay import Relay
    from ..io.output import open_output
    from ..io.source import open_source
    from .toolkit import progress

    with ExitStack() as stack:
        source = stack.enter_context(open_source(file))
        output = stack.enter_context(open_output(target, force, sparse=True))
        output.comes_from(source.fileno())
        relay = Relay(source, output, selects=True)
        stack.enter_context(progress(relay))
        run(relay, output, selector)
        commit(output)
        return output.offset
