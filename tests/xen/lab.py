"""Restores many images on one release: boots its machine as often as that takes, and repeats what is doubtful."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import zstandard

from . import verdict
from .machine import Release, boot, build
from .packages import NotAvailable

SECONDS_RUNNING = 3
"""Of dom0's time, that a restored domain runs before it is looked at."""

PATIENCE_INSIDE = 60
"""Seconds of dom0's time after which a restore is given up."""

PATIENCE_OUTSIDE = 120
"""Seconds of processor time that the machine may spend on one image, or on its boot, until it is taken for dead."""

PANIC = b"Panic on CPU"
"""What Xen's console says when Xen itself has crashed; it does not always reboot then."""

TRIES = 3
"""How often a doubtful refusal is tried, and how often an image may take dom0 down with it."""

Image = Callable[[], bytes]


@dataclass(slots=True)
class Lab:
    """The machine of a release, and the folder that it shares with us."""

    release: Release
    say: Callable[[str], None] = print
    versions: dict[str, str] = field(default_factory=dict)
    _tries: Counter[str] = field(default_factory=Counter)

    @property
    def folder(self) -> Path:
        """Where images go in, and logs come out."""
        return self.release.folder

    def run(self, images: Mapping[str, Image]) -> Iterator[tuple[str, verdict.Verdict]]:
        """Restore images by name; return each name with the verdict as soon as it is there."""
        built = build(self.release)
        self.versions = built.versions
        self._lay_out(images)
        waiting = dict.fromkeys(images)
        fruitless = 0
        while waiting:
            if fruitless == TRIES:
                raise NotAvailable(f"Xen {self.release.xen} does not come up: see {self.folder.parent / 'console'}")
            before = len(waiting)
            self._prepare(waiting)
            machine = boot(built, self.folder, self.folder.parent / "console")
            try:
                yield from self._watch(machine, waiting)
            finally:
                machine.kill()
                machine.wait()
            fruitless = fruitless + 1 if len(waiting) == before else 0

    def _lay_out(self, images: Mapping[str, Image]) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)
        for name, image in images.items():
            path = self.folder / "in" / f"{name}.zst"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(zstandard.compress(image(), 3))

    def _prepare(self, waiting: Mapping[str, None]) -> None:
        (self.folder / "stop").unlink(missing_ok=True)
        (self.folder / "queue").write_text("".join(f"{name}\n" for name in waiting))
        (self.folder / "seconds").write_text(f"{SECONDS_RUNNING}\n")
        (self.folder / "patience").write_text(f"{PATIENCE_INSIDE}\n")
        for name in waiting:
            shutil.rmtree(self.folder / "out" / name, ignore_errors=True)

    def _watch(
        self, machine: subprocess.Popen[bytes], waiting: dict[str, None]
    ) -> Iterator[tuple[str, verdict.Verdict]]:
        """Read verdicts until all are there or the machine is dead."""
        last = 0.0
        while waiting:
            name = next((name for name in waiting if (self._out(name) / "status").exists()), None)
            if name is not None:
                last = _spent(machine.pid)
                found = self._read(name)
                del waiting[name]
                if found is None:
                    waiting[name] = None  # at the end, to be tried again
                    (self.folder / "queue").write_text("".join(f"{name}\n" for name in waiting))
                else:
                    yield name, found
                continue
            ended = machine.poll() is not None
            crashed = PANIC in _end_of(self.folder.parent / "console")
            if ended or crashed or _spent(machine.pid) - last > PATIENCE_OUTSIDE:
                yield from self._lost(waiting, "crashed" if crashed else "ended" if ended else "hangs")
                return
            time.sleep(0.2)
        (self.folder / "stop").touch()

    def _read(self, name: str) -> verdict.Verdict | None:
        """Return the verdict of an image, or None where it is doubtful and not yet seen often enough."""
        out = self._out(name)
        self._tries[name] += 1
        if verdict.is_doubtful(out) and self._tries[name] < TRIES:
            self.say(f"{name}: {verdict.read(out).message} (to be repeated)")
            shutil.rmtree(out)
            return None
        return verdict.read(out)

    def _lost(self, waiting: dict[str, None], how: str) -> Iterator[tuple[str, verdict.Verdict]]:
        """Count a dead machine against the image that it was at, if it was at any."""
        at = next((name for name in waiting if self._out(name).exists()), None)
        if at is None:
            self.say(f"the machine {how} before the first image")
            return
        self.say(f"{at}: the machine {how}")
        self._tries[at] += 1
        del waiting[at]
        if self._ended_well(at):
            yield at, verdict.Verdict(restored=True, after=f"the machine {how}")
        elif self._tries[at] < TRIES:
            waiting[at] = None  # at the end, to be tried again
        else:
            yield at, verdict.Verdict(restored=False, by="xen", message=f"the machine {how}")

    def _ended_well(self, name: str) -> bool:
        """Say whether xl had restored an image, whatever came after that."""
        code = self._out(name) / "code"
        return code.exists() and code.read_text().strip() == "0"

    def _out(self, name: str) -> Path:
        return self.folder / "out" / name


def _end_of(console: Path, length: int = 4096) -> bytes:
    """Return the last bytes of the console's log."""
    with console.open("rb") as file:
        file.seek(max(0, console.stat().st_size - length))
        return file.read()


def _spent(process: int) -> float:
    """Return the processor time of a process in seconds; time of the clock says little on a busy machine."""
    try:
        fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
