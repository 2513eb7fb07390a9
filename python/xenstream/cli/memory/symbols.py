"""The command `xenstream memory symbols`."""

from __future__ import annotations

import click

from ..budget import bounded
from ..complaints import complain
from ..options import FILE_HELP, epilog, file_argument, file_name, force_option, json_option, resync_option
from ..toolkit import BAD, GOOD, commit, open_file, print_json, progress
from .toolkit import SPOOL_HELP, complain_of


@click.command(epilog=f"{FILE_HELP} {SPOOL_HELP}\n\n" + epilog("xenstream memory symbols guest.save --isf guest.json"))
@file_argument
@click.option(
    "--isf", "output", metavar="OUT", type=file_name, help="Write a symbol file for volatility3; - is standard output."
)
@force_option
@resync_option
@json_option
@bounded
def symbols(file: str, output: str | None, force: bool, resync: bool, as_json: bool) -> int:
    """Print the symbols of the guest's Linux kernel.

    The lines are those of a System.map. The symbols come from the table that the kernel itself has
    of them (kallsyms), in Linux 6.0 and later.
    Addresses are those of the running kernel, after KASLR. With --isf, also the types are read
    that the kernel has in memory (BTF), and both are written as a symbol file, with which
    volatility3 needs no debug package: put it into a folder and give that with -s. The exit
    status is 1 if there is no such kernel, or if FILE is damaged.
    """
    from ...guest.kernel.linux import NoKernelError, find_linux
    from .toolkit import Watched

    status = GOOD
    with open_file(file, resync=resync) as image:
        with progress(image):
            memory = Watched(image.memory)
        try:
            with progress(memory):
                linux = find_linux(memory)  # type: ignore[arg-type]
            if output is None:
                _print(linux, image.name, as_json)
            else:
                _write(linux, output, force, image.fileno())
        except NoKernelError as error:
            complain(str(error))
            status = BAD
        return max(status, complain_of(image))


def _print(linux: object, file: str, as_json: bool) -> None:
    from ...guest.kernel import kallsyms
    from ..terminal import Lines

    found = kallsyms.symbols(linux)  # type: ignore[arg-type]
    if as_json:
        for symbol in found:
            print_json({"file": file, "address": hex(symbol.address), "type": symbol.type, "name": symbol.name})
        return
    with Lines(is_prompt=False) as out:
        for symbol in found:
            out.add(f"{symbol.address:016x} {symbol.type} {symbol.name}")


def _write(linux: object, path: str, force: bool, source: int | None) -> None:
    from ... import __version__
    from ...guest.kernel.isf import symbol_file
    from ...inspect import json_text
    from ...io.output import open_output

    data = json_text.text(symbol_file(linux, __version__)).encode()  # type: ignore[arg-type]
    with open_output(path, force) as out:
        out.comes_from(source)
        out.write(data)
        commit(out)
