"""Read-only commands give up privileges that they do not need; their output is the same with and without that."""

from __future__ import annotations

import os
import signal
import struct
import subprocess
import sys
import time
from pathlib import Path
from unittest import mock

import pytest
from helpers.cli import invoke
from helpers.processes import HANGS, XENSTREAM
from samples.build import hvm, libvirt, pv, xl
from xenstream.cli import confine
from xenstream.cli.toolkit import Process

READING = [
    ["info", "{}"], ["records", "{}"], ["show", "{}"], ["verify", "{}"], ["registers", "{}"], ["coverage", "{}"],
    ["diff", "{}", "{}"], ["at", "{}", "100"],
    ["verify", "{}", "--json"], ["memory", "read", "{}", "0", "64"], ["memory", "find", "{}", "xen"],
    ["memory", "stats", "{}"], ["memory", "diff", "{}", "{}"], ["memory", "read", "{}", "0", "--virtual"],
    ["explain", "Restore failed", "{}"],
]  # fmt: skip
WRITING = [
    ["verify", "{}", "--tee", "OUT"], ["memory", "read", "{}", "0", "64", "-o", "OUT"],
    ["memory", "dump", "{}", "-o", "OUT"], ["convert", "{}", "OUT"], ["repair", "{}", "OUT"],
]  # fmt: skip


def words(arguments: list[str]) -> str:
    return " ".join(word for word in arguments if word not in ("{}", "OUT"))


def has_landlock() -> bool:
    try:
        system = confine._System()
    except (ImportError, OSError):
        return False
    return system.call(confine._CREATE_RULESET, 0, 0, confine._RULESET_VERSION) >= 1


linux = pytest.mark.skipif(
    sys.platform != "linux" or os.uname().machine not in confine._ARCHITECTURES, reason="Linux on x86-64 and AArch64"
)

PROGRAM = """
import importlib, os, socket, subprocess, sys, tempfile, threading
from xenstream._lazy import ZSTD
from xenstream.cli.confine import confine
inside, outside = sys.argv[1:]
os.environ["TMPDIR"] = inside
confine()
def attempt(name, do):
    try:
        do()
        print(name, "works")
    except PermissionError:
        print(name, "is refused")
def in_thread(do):
    failures = []
    def run():
        try:
            do()
        except OSError as error:
            failures.append(error)
    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    if failures:
        raise failures[0]
there = outside + "/there"
attempt("writing", lambda: open(there, "r+"))
attempt("making", lambda: open(outside + "/new", "x"))
attempt("truncating", lambda: os.truncate(there, 0))
attempt("removing", lambda: os.unlink(there))
attempt("renaming", lambda: os.rename(there, outside + "/other"))
attempt("linking", lambda: os.symlink("x", outside + "/link"))
attempt("a folder", lambda: os.mkdir(outside + "/folder"))
attempt("a thread's writing", lambda: in_thread(lambda: open(there, "r+")))
attempt("a program", lambda: subprocess.run([sys.executable, "-V"]))
attempt("a socket", lambda: socket.socket())
attempt("a thread's socket", lambda: in_thread(lambda: socket.socket()))
attempt("a mode", lambda: os.chmod(there, 0o777))
attempt("reading", lambda: open(there).read())
attempt("a spool", lambda: tempfile.TemporaryFile().write(b"x"))
attempt("a named one", lambda: tempfile.NamedTemporaryFile().write(b"x"))
attempt("nowhere", lambda: open(os.devnull, "w").write("x"))
attempt("numpy", lambda: __import__("numpy").zeros(3))
attempt("zstd", lambda: importlib.import_module(ZSTD).ZstdDecompressor())
import resource
print("core", resource.getrlimit(resource.RLIMIT_CORE)[0] <= 1)
"""
BY_LANDLOCK = {"writing", "making", "truncating", "removing", "renaming", "linking", "a folder", "a thread's writing"}
BY_SECCOMP = {"a program", "a socket", "a thread's socket", "a mode"}


@linux
def test_what_a_confined_process_can_do(tmp_path: Path) -> None:
    inside, outside = tmp_path / "inside", tmp_path / "outside"
    inside.mkdir(), outside.mkdir()
    (outside / "there").write_text("contents")
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, inside, outside], capture_output=True, text=True, check=True, timeout=HANGS
    )
    lines = done.stdout.splitlines()
    refused = {line.removesuffix(" is refused") for line in lines if line.endswith(" is refused")}
    assert "core True" in lines
    expected = BY_SECCOMP | (BY_LANDLOCK if has_landlock() else set())
    assert refused == expected
    assert len(lines) == len(BY_SECCOMP | BY_LANDLOCK) + 6 + 1
    if has_landlock():
        assert os.listdir(outside) == ["there"] and (outside / "there").read_text() == "contents"


@pytest.mark.parametrize("arguments", READING, ids=words)
@pytest.mark.parametrize("is_piped", [False, True], ids=["file", "pipe"])
def test_the_same_is_printed(arguments: list[str], is_piped: bool, tmp_path: Path) -> None:
    image = tmp_path / "image"
    image.write_bytes(xl(hvm()) if "find" not in arguments else libvirt(pv()))
    if is_piped and arguments.count("{}") > 1:
        arguments = ["-" if n == arguments.index("{}") else word for n, word in enumerate(arguments)]
    filled = [word.replace("{}", "-" if is_piped and "-" not in arguments else str(image)) for word in arguments]
    printed = []
    for value in ("0", "1"):
        env = {**os.environ, confine.OPT_OUT: value, "TMPDIR": str(tmp_path)}
        with image.open("rb") as stdin:
            done = subprocess.run([*XENSTREAM, *filled], stdin=stdin, capture_output=True, env=env, check=False)
        printed.append((done.returncode, done.stdout, done.stderr))
    assert printed[0] == printed[1]
    assert printed[0][0] in (0, 1) or "--virtual" in arguments
    assert os.listdir(tmp_path) == ["image"]


@pytest.mark.parametrize("arguments", READING, ids=words)
def test_commands_that_read_are_confined(arguments: list[str], tmp_path: Path) -> None:
    assert calls(arguments, tmp_path)


@pytest.mark.parametrize("arguments", WRITING, ids=words)
def test_commands_that_write_are_not(arguments: list[str], tmp_path: Path) -> None:
    assert not calls(arguments, tmp_path)


def calls(arguments: list[str], folder: Path) -> list[int]:
    """Return how often a command asks to be confined."""
    (folder / "image").write_bytes(xl(hvm()))
    asked: list[int] = []
    filled = [word.replace("{}", f"{folder}/image").replace("OUT", f"{folder}/out") for word in arguments]
    with mock.patch.object(Process, "confine", lambda: asked.append(1)):
        invoke(*filled)
    return asked


@linux
def test_the_command_line_is_confined(tmp_path: Path) -> None:
    with subprocess.Popen([*XENSTREAM, "verify", "-"], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin is not None
        status = Path(f"/proc/{process.pid}/status")
        end = time.monotonic() + HANGS
        while "Seccomp:\t2" not in status.read_text() and time.monotonic() < end and process.poll() is None:
            time.sleep(0.05)
        assert "NoNewPrivs:\t1" in status.read_text() and "Seccomp:\t2" in status.read_text()
        process.communicate(xl(hvm()))
    assert process.returncode == 0


OLD_KERNEL = """
import sys
from xenstream.cli import confine, main as cli
confine._System.{name} = lambda self, *arguments: -1
sys.argv = ["xenstream", "verify", sys.argv[1]]
cli.main()
"""


@pytest.mark.parametrize("name", ["call", "prctl"])
def test_a_kernel_that_has_none_of_it(name: str, tmp_path: Path) -> None:
    (tmp_path / "image").write_bytes(xl(hvm()))
    program = OLD_KERNEL.replace("{name}", name)
    done = subprocess.run([sys.executable, "-c", program, tmp_path / "image"], capture_output=True, check=False)
    assert done.returncode == 0 and b"restorable       yes" in done.stdout and not done.stderr


IN_ANOTHER_FILTER = """
import ctypes, os, struct, sys
from xenstream.cli import confine, main as cli
architecture, seccomp = confine._ARCHITECTURES[os.uname().machine]
code = confine._filter(architecture, [confine._CREATE_RULESET, confine._RESTRICT_SELF, seccomp])
code = code[:-4] + struct.pack("=I", 0x80000000)  # kill the process
held = ctypes.create_string_buffer(code, len(code))
system = confine._System()
assert system.prctl(confine._PR_SET_NO_NEW_PRIVS, 1) == 0
program = struct.pack("=H6xQ", len(code) // 8, ctypes.addressof(held))
assert system.call(seccomp, 1, 0, program) == 0
if sys.argv[1] == "landlock":
    system.call(confine._CREATE_RULESET, 0, 0, confine._RULESET_VERSION)
sys.argv = ["xenstream", "verify", sys.argv[1]]
cli.main()
"""


@linux
def test_a_filter_that_is_in_place_already_kills_nothing(tmp_path: Path) -> None:
    (tmp_path / "image").write_bytes(xl(hvm()))
    command = [sys.executable, "-c", IN_ANOTHER_FILTER]
    if not has_landlock() or subprocess.run([*command, "landlock"], capture_output=True).returncode != -signal.SIGSYS:
        pytest.skip("no filters here")
    done = subprocess.run([*command, tmp_path / "image"], capture_output=True, check=False)
    assert done.returncode == 0 and b"restorable       yes" in done.stdout, done.stderr


@pytest.mark.parametrize("machine", confine._ARCHITECTURES)
def test_the_filter_refuses_what_it_should(machine: str) -> None:
    architecture, seccomp = confine._ARCHITECTURES[machine]
    which = list(confine._ARCHITECTURES).index(machine)
    numbers = [pair[which] for pair in confine._REFUSED.values()]
    program = confine._filter(architecture, numbers)
    for number in range(1000):
        verdict = filtered(program, number, architecture)
        assert verdict == (confine._REFUSE if number in numbers else confine._ALLOW), number
    assert filtered(program, 0, architecture ^ 1) == confine._REFUSE
    assert filtered(program, confine._OTHER_ABI, architecture) == confine._REFUSE
    assert seccomp not in numbers


def filtered(program: bytes, number: int, architecture: int) -> int:
    """Return the result of the kernel's packet filter for a system call."""
    data = struct.pack("=II", number, architecture)
    code = list(struct.iter_unpack("=HBBI", program))
    at = accumulator = 0
    while True:
        operation, if_true, if_false, value = code[at]
        match operation:
            case 0x20:
                (accumulator,) = struct.unpack_from("=I", data, value)
                at += 1
            case 0x15:
                at += 1 + (if_true if accumulator == value else if_false)
            case 0x35:
                at += 1 + (if_true if accumulator >= value else if_false)
            case 0x06:
                return int(value)


def test_where_temporary_files_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.delenv(name, raising=False)
    assert confine._temporary_folder() == "/tmp"
    monkeypatch.setenv("TEMP", str(tmp_path))
    assert confine._temporary_folder() == str(tmp_path)
    monkeypatch.setenv("TMPDIR", str(tmp_path / "missing"))
    assert confine._temporary_folder() == str(tmp_path)
