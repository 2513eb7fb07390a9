"""Gets the programs, and the debug symbols of the guests' kernel; prints which tool read what right."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from forensics import table
from helpers.places import ROOT

FOLDER = ROOT / ".cache" / "forensics"
RELEASE = "6.1.0-56-amd64"
FREE = 8 << 30
HANGS = 3600
"""Seconds after which a tool certainly hangs, also on a busy machine."""


@dataclass(frozen=True)
class Programs:
    """`vmlinux` with debug symbols, and a folder of programs for PATH."""

    vmlinux: Path
    path: Path

    def run(self, *command: str | Path, stdin: str = "", status: int = 0) -> str:
        """Run a program; return what it prints."""
        environment = {**os.environ, "PATH": f"{self.path}{os.pathsep}{os.environ['PATH']}"}
        done = subprocess.run(
            [*map(str, command)],
            input=stdin,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=HANGS,
        )
        assert done.returncode == status, done.stderr
        return done.stdout + done.stderr


def _download(*packages: str) -> list[Path]:
    if not shutil.which("apt-get"):
        pytest.skip(f"needs apt-get, to download Debian's {' and '.join(packages)}")
    for package in packages:
        done = subprocess.run(
            ["apt-get", "download", "-qq", package], cwd=FOLDER, capture_output=True, text=True, check=False
        )
        if done.returncode:
            pytest.skip(f"Debian's {package} cannot be downloaded: {done.stderr.strip()}")
    return [next(FOLDER.glob(f"{package}_*.deb")) for package in packages]


def _vmlinux() -> Path:
    path = FOLDER / f"vmlinux-{RELEASE}"
    if not path.exists():
        if shutil.disk_usage(FOLDER).free < FREE:
            pytest.skip("needs 8 GB of free disk for the kernel's debug symbols")
        (package,) = _download(f"linux-image-{RELEASE}-dbg")
        member = f"./usr/lib/debug/boot/vmlinux-{RELEASE}"
        with (
            (FOLDER / "part").open("wb") as out,
            subprocess.Popen(["dpkg-deb", "--fsys-tarfile", package], stdout=subprocess.PIPE) as tar,
        ):
            subprocess.run(["tar", "x", "-O", "--occurrence=1", member], stdin=tar.stdout, stdout=out, check=True)
        (FOLDER / "part").rename(path)
        package.unlink()
    return path


def _tools() -> Path:
    path = FOLDER / "bin"
    if not path.exists():
        root = FOLDER / "root"
        for package in _download("crash", "makedumpfile", "liblzo2-2", "libsnappy1v5"):
            subprocess.run(["dpkg", "-x", package, root], check=True)
        made = FOLDER / "bin.part"
        made.mkdir(exist_ok=True)
        libraries = f"{root}/usr/lib/x86_64-linux-gnu:{root}/lib/x86_64-linux-gnu"
        for name in ("crash", "makedumpfile"):
            (made / name).write_text(f'#!/bin/sh\nLD_LIBRARY_PATH={libraries} exec {root}/usr/bin/{name} "$@"\n')
            (made / name).chmod(0o755)
        venv = FOLDER / "venv"
        subprocess.run([sys.executable, "-m", "venv", venv], check=True)
        pip = [venv / "bin/python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
        subprocess.run([*pip, ROOT / "generated/python", ROOT, "drgn", "volatility3"], check=True)
        for name in ("drgn", "vol", "xenstream"):
            (made / name).symlink_to(venv / "bin" / name)
        (made / "python-of-drgn").write_text(f'#!/bin/sh\nexec {venv}/bin/python "$@"\n')
        (made / "python-of-drgn").chmod(0o755)
        made.rename(path)
    return path


@pytest.fixture(scope="session")
def programs() -> Programs:
    FOLDER.mkdir(parents=True, exist_ok=True)
    if not shutil.which("gdb"):
        pytest.skip("needs gdb")
    return Programs(_vmlinux(), _tools())


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "reads(tool, format): a test of what a tool reads in a format")


def _cell(item: pytest.Item) -> table.Cell | None:
    mark = item.get_closest_marker("reads")
    if mark is None:
        return None
    tool, form = mark.args
    return tool, form, item.callspec.params["name"]  # type: ignore[attr-defined]


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    outcome = yield
    cell = _cell(item)
    if cell is not None:
        outcome.get_result().user_properties.append(("cell", cell))  # type: ignore[attr-defined]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    outcomes: dict[table.Cell, list[str]] = {}
    for outcome in ("passed", "failed", "error", "skipped"):
        for report in terminalreporter.stats.get(outcome, []):
            cell = dict(report.user_properties).get("cell")
            if cell is not None:
                outcomes.setdefault(cell, []).append(report.outcome)
    if outcomes:
        guests = sorted({guest for *_, guest in outcomes})
        terminalreporter.section("what each tool read right")
        for line in table.lines(outcomes, guests):
            terminalreporter.write_line(line)
