"""`verify` of many files: several processes, folders, the table, and what happens if a process is lost."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import time
from contextlib import suppress
from pathlib import Path

import pytest
from helpers.cli import run
from helpers.processes import XENSTREAM, take_signals
from samples.build import hvm, pv, xl
from xenstream.cli import workers


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.save").write_bytes(xl(hvm()))
    (tmp_path / "b.save").write_bytes(xl(pv())[:-40])
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "c.save").write_bytes(xl(pv()))
    (tmp_path / "inner" / "notes.txt").write_text("no image")
    return tmp_path


NAMES = ("a.save", "b.save", "inner/c.save")


@pytest.mark.parametrize("jobs", [(), ("-j", "1"), ("-j", "2"), ("-j", "0"), ("-j", "9")])
def test_a_folder(folder: Path, jobs: tuple[str, ...]) -> None:
    status, out, err = run("verify", folder, *jobs)
    assert (status, err) == (1, "")
    alone = [run("verify", folder / name)[1] for name in NAMES]
    report, _, table = out.partition("\n\n")
    assert report + "\n" == "".join(alone)
    rows = [re.split(r"  +", row) for row in table.splitlines()]
    assert rows[0] == ["file", "conforms", "restorable", "rules"]
    assert [(row[0], *row[1:3]) for row in rows[1:5]] == [
        (str(folder / "a.save"), "yes", "yes"), (str(folder / "b.save"), "no", "no"),
        (str(folder / "inner/c.save"), "yes", "yes"), (str(folder / "inner/notes.txt"), "-", "-"),
    ]  # fmt: skip
    assert rows[2][3].startswith("X") and rows[4][3] == "no image"
    assert rows[5] == ["4 files: 1 bad, 2 good, 1 no image"]


def test_json_lines(folder: Path) -> None:
    status, out, err = run("verify", "--json", "-j", "2", folder)
    reports = {report["file"]: report for report in map(json.loads, out.splitlines())}
    assert (status, err) == (1, "") and set(reports) == {str(folder / name) for name in NAMES}
    for name in NAMES:
        assert reports[str(folder / name)] == json.loads(run("verify", "--json", folder / name)[1])


def test_exit_statuses(folder: Path) -> None:
    good = folder / "inner"
    assert run("verify", good, "-j", "2")[0] == 0
    assert run("verify", folder / "a.save", folder / "inner/c.save", "-j", "2")[0] == 0
    status, out, err = run("verify", folder / "a.save", good / "notes.txt", folder / "absent", "-j", "2")
    assert status == 2 and "not a Xen domain save image" in err and "No such file" in err
    assert out.endswith("3 files: 1 good, 2 not checked\n")
    (folder / "empty").mkdir()
    status, out, err = run("verify", folder / "empty")
    assert (status, out) == (2, "") and "empty: a folder without files" in err


def test_the_same_file_twice(folder: Path) -> None:
    status, out, _ = run("verify", folder / "a.save", folder / "a.save", "-j", "2")
    assert status == 0 and out.endswith("2 files: 2 good\n")


def test_standard_input_is_one_of_them(folder: Path) -> None:
    status, out, _ = run("verify", "-", folder / "a.save", "-j", "2", stdin=xl(pv()))
    assert status == 0 and "<stdin>: xl > libxl > libxc v3, x86_pv" in out


def test_work_of_a_lost_process_is_reported() -> None:
    def work(number: int) -> bytes:
        if number in (1, 4):
            os.kill(os.getpid(), signal.SIGKILL)
        return b"%d" % number

    done = dict(workers.each(7, work, 2))
    assert done == {number: None if number in (1, 4) else b"%d" % number for number in range(7)}


def test_large_results_come_whole() -> None:
    done = dict(workers.each(5, lambda number: bytes([number]) * (3 << 20), 3))
    assert done == {number: bytes([number]) * (3 << 20) for number in range(5)}


def test_no_process_is_left_when_the_iterator_is_closed() -> None:
    def work(number: int) -> bytes:
        if number:
            time.sleep(60)
        return str(os.getpid()).encode()

    running = workers.each(9, work, 3)
    _, process = next(running)
    running.close()
    assert process is not None
    with pytest.raises(ProcessLookupError):
        os.kill(int(process), 0)
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


def test_an_interruption_ends_all_processes(folder: Path) -> None:
    """A FIFO keeps one process waiting."""
    os.mkfifo(folder / "fifo")
    command = [*XENSTREAM, "verify", str(folder / "a.save"), str(folder / "fifo"), "-j", "2"]
    process = subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
        preexec_fn=take_signals,
    )
    with process:
        assert process.stdout is not None and process.stderr is not None
        assert "a.save" in process.stdout.readline()
        os.killpg(process.pid, signal.SIGINT)
        try:
            assert process.wait(timeout=60) == 130
            with pytest.raises(ProcessLookupError):  # none is left in the group
                os.killpg(process.pid, 0)
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
        assert process.stderr.read() == "xenstream: interrupted\n"
