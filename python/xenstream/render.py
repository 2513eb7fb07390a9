"""What the commands print for people."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from .rules import ERROR, NOTE, SEVERITIES, VIOLATION, Rule
from .terminal import Styled, echo

if TYPE_CHECKING:
    from .info import Info
    from .verify import Report

_COLOURS = {ERROR: "red", VIOLATION: "yellow", NOTE: "cyan"}


def report(result: Report, receiver: bool, err: bool) -> None:
    """Print the findings of one file, then the verdicts. With `receiver`, only what it refuses."""
    version = "" if result.layers[-1] == "legacy" else f" v{result.version}"
    what = f"{' > '.join(result.layers)}{version}, {result.guest_type}"
    echo(Styled(result.file, bold=True), f": {what}", err=err)
    for finding in result.findings:
        if receiver and not finding.refused:
            continue
        where = finding.layer if finding.record is None else f"{finding.layer} record {finding.record}"
        refused = " [refused]" if finding.refused else ""
        echo(
            f"  {finding.rule} ",
            Styled(f"{finding.severity:9}", colour=_COLOURS[finding.severity]),
            f" {where}, offset {finding.offset} ({finding.offset:#x}): ",
            f"found {finding.found}; expected {finding.expected}{refused}",
            err=err,
        )
    for rule_id, count in result.suppressed.items():
        echo(f"  {rule_id}: {count} more findings, not shown", err=err)
    if result.layers[-1] != "legacy":
        echo(f"  static data end  {_static_data_end(result.static_data_end)}", err=err)
    if not receiver:
        echo("  conforms         ", _verdict(result.conforms), err=err)
    echo("  restorable       ", _verdict(result.restorable), err=err)


def _verdict(good: bool) -> Styled:
    return Styled("yes", colour="green") if good else Styled("no", colour="red")


def _static_data_end(end: Any) -> str:
    match end.kind:
        case "explicit":
            return f"explicit, record {end.record} at offset {end.offset} ({end.offset:#x})"
        case "inferred":
            return f"inferred before record {end.record} at offset {end.offset} ({end.offset:#x})"
    return "missing"


def info(summary: Info) -> None:
    """Print a summary as a table of two columns."""
    width = "" if summary.guest_width is None else f", {summary.guest_width * 8}-bit"
    is_legacy = summary.layers[-1] == "legacy"
    toolstack = None if summary.toolstack_width is None else f"{summary.toolstack_width * 8}-bit"
    more_than = "more than " if summary.more_pages else ""
    as_of = ", as of the last CHECKPOINT" if "CHECKPOINT" in summary.records else ""
    xen = "converted from a legacy image" if summary.converted_from_legacy else summary.xen_version
    rows = [
        ("file", summary.file),
        ("size", None if summary.size is None else f"{summary.size} octets ({binary(summary.size)})"),
        ("layers", " > ".join(summary.layers)),
        ("stream version", summary.version),
        ("byte order", summary.endian),
        ("guest", None if summary.guest_type is None else f"{summary.guest_type}{width}"),
        ("name", summary.name),
        ("UUID", summary.uuid),
        ("saved by Xen", xen),
        ("toolstack", toolstack),
        ("memory", f"{more_than}{summary.pages} pages ({binary(summary.memory)}){as_of}"),
        ("pages sent", summary.pages_sent),
        ("vCPUs", summary.vcpus),
        ("static data end", None if is_legacy else _static_data_end(summary.static_data_end)),
        ("xenopsd records", _counts(summary.xenopsd_records)),
        ("legacy parts", _counts(summary.legacy_records)),
        ("libxl records", _counts(summary.libxl_records)),
        ("libxc records", _counts(summary.records)),
        ("incomplete", summary.incomplete),
    ]
    for name, value in rows:
        if value not in (None, ""):
            echo(Styled(f"{name:15}", bold=True), f"  {value}")


def binary(octets: int) -> str:
    """Write a number of octets with a binary unit."""
    size, unit = float(octets), "B"
    for unit in ("B", "KiB", "MiB", "GiB", "TiB"):
        if size < 1024 or unit == "TiB":
            break
        size /= 1024
    return f"{size:.4g} {unit}"


def _counts(counts: dict[str, int]) -> str:
    return ", ".join(f"{count} {kind}" for kind, count in counts.items())


def rules(chosen: list[Rule]) -> None:
    """Print a line for each rule."""
    for item in chosen:
        refused = "refused" if item.refused else "-"
        echo(f"{item.id} ", Styled(f"{item.severity:9}", colour=_COLOURS[item.severity]), f" {refused:7}  {item.title}")


def rule(item: Rule) -> None:
    """Explain one rule."""
    echo(Styled(f"{item.id}  {item.title}", bold=True))
    echo("  severity   ", Styled(item.severity, colour=_COLOURS[item.severity]), f": {SEVERITIES[item.severity]}")
    echo(f"  receiver   {'refuses the stream' if item.refused else 'accepts the stream all the same'}")
    echo(f"  source     {item.reference}")
    echo(f"  broken by  {item.example}")


def rule_data(item: Rule) -> dict[str, Any]:
    """Return a rule as JSON-ready data."""
    return {
        "id": item.id,
        "severity": item.severity,
        "refused": item.refused,
        "title": item.title,
        "reference": item.reference,
        "example": item.example,
    }


class Moving(Protocol):
    """What moves on through `size` octets, if that is known, and has come to `offset`."""

    @property
    def size(self) -> int | None: ...

    @property
    def offset(self) -> int: ...


def start_progress(image: Moving) -> Callable[[], None]:
    """Show how far the walk has come, once it has taken a second; return what ends that."""
    over = threading.Event()
    thread = threading.Thread(target=_run_progress, args=(image, over), daemon=True)
    thread.start()

    def stop() -> None:
        over.set()
        thread.join()

    return stop


def _run_progress(image: Moving, over: threading.Event) -> None:
    if over.wait(1):
        return
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TransferSpeedColumn

    console = Console(stderr=True)
    with Progress(BarColumn(), DownloadColumn(), TransferSpeedColumn(), console=console, transient=True) as bar:
        task = bar.add_task("", total=image.size)
        while not over.wait(0.2):
            bar.update(task, completed=image.offset)
