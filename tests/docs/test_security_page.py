"""The recipes of SECURITY.md for confining xenstream are run exactly as written."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from helpers.places import ROOT
from samples.build import hvm, xl
from xenstream.cli import confine

PAGE = (ROOT / "python" / "SECURITY.md").read_text()


def recipe(language: str, has: str) -> str:
    """Return the only block of code in a language that contains a word."""
    (found,) = (code for code in re.findall(rf"```{language}\n(.*?)```", PAGE, re.DOTALL) if has in code)
    return str(found)


def environment() -> Path:
    """Return the environment in which the running xenstream is installed."""
    return Path(sys.prefix)


def confined(command: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run bubblewrap's recipe with another command. The package is in the repository, not in the environment."""
    script = recipe("sh", "bwrap").replace("--proc /proc", f"--ro-bind {ROOT} {ROOT} --proc /proc")
    assert '"$PREFIX/bin/xenstream" verify -' in script
    script = script.replace('"$PREFIX/bin/xenstream" verify -', command)
    env = {**os.environ, "PREFIX": str(environment())}
    return subprocess.run(["sh", "-c", script], cwd=folder, env=env, capture_output=True, text=True, check=False)


@pytest.fixture
def guest(tmp_path: Path) -> Path:
    if shutil.which("bwrap") is None or shutil.which("prlimit") is None:
        pytest.skip("bubblewrap or prlimit is not installed")
    (tmp_path / "guest.save").write_bytes(xl(hvm()))
    works = confined('"$PREFIX/bin/python" -c pass', tmp_path)
    if works.returncode and "bwrap:" in works.stderr:
        pytest.skip(f"bubblewrap cannot be used here: {works.stderr.strip()}")
    return tmp_path


def test_bubblewrap(guest: Path) -> None:
    done = confined('"$PREFIX/bin/xenstream" verify -', guest)
    assert (done.returncode, done.stderr) == (0, "")
    assert "restorable       yes" in done.stdout
    (guest / "guest.save").write_bytes(xl(hvm().drop("HVM_CONTEXT")))
    assert confined('"$PREFIX/bin/xenstream" verify -', guest).returncode == 1


def test_bubblewrap_lets_nothing_else_be_read_or_written(guest: Path) -> None:
    program = f"import os; print(os.path.exists('/etc/passwd'), os.path.exists('{guest}'), os.listdir('/'))"
    done = confined(f'"$PREFIX/bin/python" -c "{program}"', guest)
    assert done.stdout.startswith("False False") and "home" not in done.stdout, done.stderr
    refused = confined(f"\"$PREFIX/bin/python\" -c \"open('{ROOT}/new', 'w')\"", guest)
    assert refused.returncode == 1 and "Read-only file system" in refused.stderr
    program = "import socket; socket.create_connection(('127.0.0.1', 1), 1)"
    assert confined(f'"$PREFIX/bin/python" -c "{program}"', guest).returncode == 1


def test_the_unit_is_one(tmp_path: Path) -> None:
    if shutil.which("systemd-analyze") is None:
        pytest.skip("systemd is not installed")
    unit = tmp_path / "xenstream-verify@.service"
    unit.write_text(recipe("ini", "[Service]").replace("/opt/xenstream", str(environment())))
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", "--recursive-errors=no", unit],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    complaints = [line for line in done.stderr.splitlines() if unit.name.removesuffix(".service") in line]
    assert (done.returncode, complaints) == (0, [])


def test_what_the_page_says_of_itself() -> None:
    assert f"`{confine.OPT_OUT}=0`" in PAGE
    unit = dict(line.split("=", 1) for line in recipe("ini", "[Service]").splitlines() if "=" in line)
    for name, value in re.findall(r"-p (\w+)=(\S*)", recipe("sh", "systemd-run")):
        if name not in ("SystemCallFilter", "RuntimeMaxSec", "RestrictAddressFamilies"):  # the unit's are stricter
            assert unit[name] == value
