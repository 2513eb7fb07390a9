"""The command `xenstream convert`."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

import click

from ..errors import XenstreamError
from .budget import bounded
from .complaints import complain
from .options import FILE_HELP, epilog, file_name, force_option, json_option
from .terminal import echo
from .toolkit import BAD, GOOD, commit, print_json, progress, spooled
from .watch import Watch, watch_option

if TYPE_CHECKING:
    from ..edit.convert import Conversion
    from ..io.output import Output
    from ..io.source import Source
    from ..stream.events import LegacyHint
    from ..verify.report import Finding

FORCE = force_option
OUT_HELP = (
    FILE_HELP.replace("FILE", "IN") + " OUT may be - for standard output, the report then goes to standard error;"
    " a file is written whole or not at all. A new one has the mode of IN, less the umask; if IN is a pipe, you alone"
    " can read it (mode 0600)."
)


@click.command(epilog=f"{OUT_HELP}\n\n" + epilog("xenstream convert guest.save new.save"))
@click.argument("source", metavar="IN", type=file_name)
@click.argument("target", metavar="OUT", type=file_name)
@click.option("--to", "version", type=click.Choice(["2", "3"]), help="Stream version of OUT; the default is 3.")
@click.option(
    "--for", "release", metavar="RELEASE", help="Make OUT for this release of Xen (4.13, 4.18.5), in its version."
)
@click.option(
    "--bare", is_flag=True, help="Translate a legacy image to a bare libxc stream, without the libxl stream around it."
)
@click.option("--width", type=click.Choice(["32", "64"]), help="Width of the toolstack that saved a legacy image.")
@click.option("--guest-type", type=click.Choice(["pv", "hvm"]), help="Kind of guest in a legacy image.")
@watch_option
@FORCE
@json_option
@bounded
def convert(
    source: str,
    target: str,
    version: str | None,
    release: str | None,
    bare: bool,
    width: str | None,
    guest_type: str | None,
    watched: str | None,
    force: bool,
    as_json: bool,
) -> int:
    """Convert the stream in IN to version 3 (or 2) and write OUT.

    Converting to version 3 inserts STATIC_DATA_END where a receiver would infer it. Converting
    to version 2, for Xen 4.13 and earlier, removes it and the CPU policy records. With --for,
    OUT is what this release takes: longer entries of the HVM context are cut, and HVM parameters
    and leaves and MSRs of the CPU policy that it does not know are left out; --to 2 alone does so
    for 4.13. Each change is listed, and marked [lost] if state is lost. Everything else, including
    the wrappers, is copied unchanged. With --for, OUT is then verified for the release, unless it
    is standard output: the reasons for which the release still refuses it are printed, and the
    exit status is 1.

    A stream that ends without END after a checkpoint, as a capture of Remus does, becomes a plain
    image of the last complete checkpoint. IN must be a file for that, not a pipe.

    A legacy image (Xen 4.4 or earlier) is translated; --width and --guest-type override what is
    otherwise detected. Files of xl and libvirt and images of xenopsd keep their wrapper; a bare
    image and a file of xend become a libxl stream. Anything left out is reported on standard error.
    """
    from ..edit.checkpoints import CheckpointsError
    from ..io.output import is_standard_output

    kind = _kind(width, guest_type)
    stream_version = _version(version, release)
    try:
        report, say = _run(source, target, stream_version, release, bare, kind, force, watched)
    except CheckpointsError:
        if not _can_be_done_again(source, target):
            raise
        report, say = _run(source, target, stream_version, release, bare, kind, force, watched, spools=True)
    still = _still_refused(target, release)
    if as_json:
        print_json(
            report if release is None else {**report, "still_refused": [finding.to_json() for finding in still]},
            err=is_standard_output(target),
        )
    else:
        say()
        _print_refusals(target, release, still)
    return BAD if still else GOOD


def _still_refused(target: str, release: str | None) -> list[Finding]:
    """Verify what was written, if it can be read again; return what the release refuses it for."""
    if release is None or not os.path.isfile(target):
        return []
    from ..image import open as open_image

    with open_image(target) as image:
        return [finding for finding in image.verify(release).findings if finding.refused]


def _print_refusals(target: str, release: str | None, still: list[Finding]) -> None:
    if not still:
        return
    from .text.report import findings

    complain(f"{target}: Xen {release} still refuses it")
    findings(still, err=True)


def _can_be_done_again(source: str, target: str) -> bool:
    """Whether a compressed file can be read once more, and nobody has seen the output yet."""
    from ..io.output import is_standard_output

    is_new = not is_standard_output(target) and (os.path.isfile(target) or not os.path.lexists(target))
    return is_new and source != "-" and os.path.isfile(source)


def _run(
    source: str,
    target: str,
    version: int,
    release: str | None,
    bare: bool,
    kind: LegacyHint | None,
    force: bool,
    watched: str | None,
    spools: bool = False,
) -> Done:
    from ..io.output import open_output
    from ..io.source import open_source
    from ..stream.reader import probe

    with ExitStack() as stack:
        opened = stack.enter_context(open_source(source))
        output = stack.enter_context(open_output(target, force, sparse=True))
        output.comes_from(opened.fileno(), is_image=True)
        is_legacy = probe(opened, kind).legacy is not None
        if not is_legacy and (bare or kind is not None):
            raise click.UsageError("--bare, --width and --guest-type apply to legacy images only, and IN is not one")
        if is_legacy and (version != 3 or release is not None):
            raise click.UsageError("a legacy image can only become version 3; convert the result again for a release")
        if is_legacy:
            report, say = _translate(stack, opened, output, kind, bare)
        else:
            readable = spooled(opened, stack) if spools else opened
            report, say = _convert(stack, readable, output, version, release, watched)
        commit(output)
        return {"file": opened.name, "output": target, **report, "size": output.offset}, say


def _version(version: str | None, release: str | None) -> int:
    """Return the version to convert to. Raises UsageError where the release does not read it, or is none."""
    if release is None:
        return 3 if version is None else int(version)
    from ..verify.releases import is_beyond, normalised, only, value

    try:
        newest = int(value("stream_version", only(release)))
        if is_beyond(normalised(release)):
            complain(f"Xen {release} is newer than this program knows; OUT is made for the newest that it knows")
    except XenstreamError as error:
        raise click.UsageError(f"--for: {error}") from None
    if version is not None and int(version) > newest:
        raise click.UsageError(f"Xen {release} does not read version {version}")
    return newest if version is None else int(version)


def _kind(width: str | None, guest_type: str | None) -> LegacyHint | None:
    """Return what the options say about the image, None if they say nothing."""
    from ..stream.events import LegacyHint

    if width is None and guest_type is None:
        return None
    return LegacyHint(width == "64" if width else None, guest_type == "pv" if guest_type else None)


Done = tuple[dict[str, Any], Callable[[], None]]
"""The result to report, as JSON and as text."""


def _translate(stack: ExitStack, source: Source, output: Output, kind: LegacyHint | None, bare: bool) -> Done:
    from ..edit.legacy.translate import translate
    from ..image import Image

    image = Image(source, kind)
    stack.enter_context(progress(image))
    notes = translate(image, output, bare)
    return {"layers": image.layers, "notes": notes}, lambda: _print_notes(image.name, notes)


def _convert(
    stack: ExitStack, source: Source, output: Output, version: int, release: str | None, watched: str | None
) -> Done:
    from ..edit.convert import convert as run
    from ..edit.relay import Relay
    from ..image import Image
    from ..io.output import StandardOutput
    from ..stream.passing import Passing

    relay = Relay(source, output)
    passing = None if watched is None else Passing()
    image = Image(relay)
    with progress(relay) if passing is None else Watch(relay, passing, watched == "json"):
        result = run(image, relay, version, release, passing)
    is_piped = isinstance(output, StandardOutput)
    data = {**asdict(result), "suppressed": result.changes.suppressed}
    return {"layers": image.layers, **data}, lambda: _print_changes(source.name, result, is_piped)


def _print_notes(name: str, notes: list[str]) -> None:
    for note in notes:
        complain(f"{name}: {note}")


def _print_changes(name: str, result: Conversion, err: bool) -> None:
    is_same = result.from_version == result.to_version
    if not result.changes:
        echo(f"{name}: version {result.to_version} already, passed on unchanged", err=err)
        return
    kept = (
        "made an image of the last complete checkpoint" if result.is_merged else f"version {result.to_version} already"
    )
    became = f"version {result.from_version} is now {result.to_version}"
    echo(f"{name}: {kept if is_same else became}", err=err)
    lost = set(result.lost)
    for change in result.changes[not is_same :]:
        echo(f"  {change}{' [lost]' if change in lost else ''}", err=err)
    if result.changes.suppressed:
        echo(f"  and {result.changes.suppressed} more", err=err)
