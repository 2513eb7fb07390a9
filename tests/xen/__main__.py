"""`make xen`: restores images on real Xen and prints what each release says. README.md has the rest."""

from __future__ import annotations

import sys
import time
import zlib
from collections.abc import Iterable, Mapping
from pathlib import Path

import click
import zstandard
from helpers.places import HOSTS
from helpers.real_streams import decompressed
from rich.console import Console
from rich.table import Table as Grid

from . import registers, verdicts
from .agreement import difference, say
from .drawn import draw
from .lab import Image, Lab
from .machine import RELEASES
from .mutants import MUTANTS
from .packages import NotAvailable
from .produced import PRODUCED, plain
from .sampled import SAMPLE, SAMPLE_RELEASE

console = Console(highlight=False, soft_wrap=True)


@click.command()
@click.option("--xen", default=" ".join(RELEASES), help="Releases, separated by spaces.")
@click.option("--only", default="", help="Mutants whose name contains this.")
@click.option("--fresh", is_flag=True, help="Ask for all mutants again, not only for those without a verdict.")
@click.option("--produced", is_flag=True, help="Restore what xenstream makes of real images; compare the registers.")
@click.option("--sample", is_flag=True, help="Compare a sample with verdicts.json, which stays as it is.")
@click.option(
    "--drawn", type=int, default=0, help="Compare `verify` with what is said of so many mutants drawn by chance."
)
@click.option("--seed", type=int, default=1, help="Which mutants are drawn.")
@click.argument("images", nargs=-1, type=click.Path(exists=True, dir_okay=False, path_type=Path))
def main(
    xen: str, only: str, fresh: bool, produced: bool, sample: bool, drawn: int, seed: int, images: tuple[Path, ...]
) -> None:
    """Restore IMAGES, or the mutants of the corpus, on real Xen."""
    releases = [SAMPLE_RELEASE] if sample else xen.replace(",", " ").split()
    if unknown := [name for name in releases if name not in RELEASES]:
        raise click.UsageError(f"no release {unknown[0]}: there are {', '.join(RELEASES)}")
    try:
        if sample:
            sys.exit(1 if compare() else 0)
        if produced:
            sys.exit(1 if check(releases, only) else 0)
        if drawn:
            sys.exit(1 if judge(releases, draw(seed, drawn)) else 0)
        if images:
            show_files(releases, images)
        else:
            measure(releases, only, fresh)
    except NotAvailable as problem:
        console.print(f"make xen: {problem}")
        sys.exit(1)


def measure(releases: Iterable[str], only: str, fresh: bool) -> None:
    """Ask releases for mutants, and enter what they say into verdicts.json as it comes."""
    table = verdicts.load()
    table.keep(MUTANTS)
    for release in releases:
        wanted = [name for name in spread(MUTANTS) if only in name and (fresh or table.get(name, release) is None)]
        restore(release, {name: MUTANTS[name].to_bytes for name in wanted}, table, save=True)
    show(table, [name for name in MUTANTS if only in name])


def show_files(releases: Iterable[str], images: Iterable[Path]) -> None:
    """Ask releases for files."""
    table = verdicts.Table()
    named: dict[str, Image] = {path.name: lambda path=path: contents(path) for path in images}  # type: ignore[misc]
    for release in releases:
        restore(release, named, table)
    show(table, named)


def contents(path: Path) -> bytes:
    """Return an image, without its compression where that is zstd's."""
    with path.open("rb") as file:
        is_zstd = file.read(len(zstandard.FRAME_HEADER)) == zstandard.FRAME_HEADER
    return decompressed(path) if is_zstd else path.read_bytes()


def compare() -> int:
    """Restore the sample again, and return how many verdicts are others than those in verdicts.json."""
    known, table = verdicts.load(), verdicts.Table()
    restore(SAMPLE_RELEASE, {name: MUTANTS[name].to_bytes for name in SAMPLE}, table)
    changed = 0
    for name in SAMPLE:
        old, new = known.get(name, SAMPLE_RELEASE), table.get(name, SAMPLE_RELEASE)
        if old is None or new is None or (old["restored"], old.get("by")) != (new["restored"], new.get("by")):
            changed += 1
            console.print(f"{name}: {old} has become {new}")
    console.print(f"{len(SAMPLE) - changed} passed, {changed} failed")
    return changed


def check(releases: Iterable[str], only: str) -> int:
    """Restore what xenstream makes of real images, and return how many of these are not what they were.

    Not each guest runs on under emulation: that of a produced image has to come as far as that of the real one.
    """
    table, wrong, right = verdicts.Table(), 0, 0
    names = dict.fromkeys(name for chosen in PRODUCED if only in chosen for name in (plain(chosen), chosen))
    images = {name: PRODUCED[name] for name in names}
    for release in releases:
        restore(release, images, table)
        for name, make in images.items():
            row = table.get(name, release)
            found = ["it is refused"]
            if row is not None and row["restored"]:
                found = list(registers.differences(make(), RELEASES[release].folder / "out" / name))
                real = table.get(plain(name), release)
                if real is not None and row["after"] != real["after"]:
                    found.append(f"it is {row['after']}, and the real one {real['after']}")
            for words in found:
                console.print(f"{release}  {name}: {words}")
            wrong, right = wrong + bool(found), right + (not found)
    show(table, images)
    console.print(f"{right} passed, {wrong} failed")
    return wrong


def judge(releases: Iterable[str], images: Mapping[str, Image]) -> int:
    """Restore images, and return of how many `verify` for this host says something else."""
    table, wrong, right = verdicts.Table(), 0, 0
    for release in releases:
        restore(release, images, table)
        for name, image in images.items():
            row = table.get(name, release)
            found = (
                "no verdict" if row is None else difference(say(image(), str(HOSTS / f"{release}.txt")), release, row)
            )
            wrong, right = wrong + bool(found), right + (not found)
            if found:
                console.print(f"{release}  {name}: {found}: {row}")
    console.print(f"{right} passed, {wrong} failed")
    return wrong


def restore(release: str, images: Mapping[str, Image], table: verdicts.Table, save: bool = False) -> None:
    """Restore images on a release, and enter the verdicts into a table."""
    if not images:
        return
    lab = Lab(RELEASES[release], say=lambda line: console.print(f"{release}  {line}"))
    console.print(f"Xen {release}: {len(images)} images")
    start = time.monotonic()
    for number, (name, verdict) in enumerate(lab.run(images), 1):
        table.add(name, release, verdict.to_json())
        table.packages[release] = lab.versions
        if save:
            table.save()
        seconds = round(time.monotonic() - start)
        outcome = f"restored, {verdict.after}" if verdict.restored else f"{verdict.by}: {verdict.message}"
        console.print(f"{release}  {number}/{len(images)}  {seconds} s  {name}  {outcome}")


def show(table: verdicts.Table, names: Iterable[str]) -> None:
    """Print image x release, with the first line that says why."""
    releases = [release for release in RELEASES if any(release in row for row in table.rows.values())]
    grid = Grid("image", *releases, box=None, pad_edge=False)
    for name in names:
        rows = [table.get(name, release) for release in releases]
        if any(rows):
            grid.add_row(name, *(words(row) for row in rows))
    console.print(grid)


def words(row: verdicts.Row | None) -> str:
    """Return a verdict for people."""
    if row is None:
        return "-"
    return f"restored, {row['after']}" if row["restored"] else f"{row.get('by', '')}: {row.get('message', '')}"


def spread(names: Iterable[str]) -> list[str]:
    """Return names with the sample first, and then in an order in which each beginning has something of all layers."""
    return sorted(names, key=lambda name: (name not in SAMPLE, zlib.crc32(name.encode())))


if __name__ == "__main__":
    main()
