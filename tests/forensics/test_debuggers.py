"""Debuggers read the right values in real guests: each of the numbers is what the others read, too."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from forensics.conftest import Programs
from helpers.cli import invoke
from helpers.places import ROOT, STREAMS
from helpers.replay import Runner, prepare, replayed

GUIDE = ROOT / "python/tools/guide/tasks/guest-kernel.md"
GUESTS = {
    "pvh-2vcpu": {"jiffies": 4294907432, "forks": 191, "tasks": 57, "first": "0xffff888004dfa210", "log": 298},
    "pv-64bit-1vcpu": {"jiffies": 4294894224, "forks": 105, "tasks": 48, "first": "0xffff8880051eee90", "log": 251},
}
STACK = ("xen_suspend", "multi_cpu_stop", "cpu_stopper_thread", "smpboot_thread_fn", "kthread", "ret_from_fork")
guests = pytest.mark.parametrize("name", GUESTS)


@pytest.fixture(scope="module")
def cores(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    folder = tmp_path_factory.mktemp("cores")
    for name in GUESTS:
        image = STREAMS / f"{name}.xlsave.zst"
        assert invoke("memory", "dump", image, "-o", folder / name, "--format", "elf") == (0, "", "")
    return {name: folder / name for name in GUESTS}


@pytest.mark.reads("gdb", "ELF core")
@guests
def test_gdb(name: str, cores: dict[str, Path], programs: Programs) -> None:
    asked = ("p jiffies_64", "p total_forks", "p init_task.tasks.next", "thread apply all bt")
    words = [word for command in asked for word in ("-ex", command)]
    out = programs.run("gdb", "-q", "-batch", "-nx", programs.vmlinux, cores[name], *words)
    facts = GUESTS[name]
    assert f"$1 = {facts['jiffies']}\n" in out and f"$2 = {facts['forks']}\n" in out
    assert f"$3 = (list_head *) {facts['first']}\n" in out
    places = [out.rindex(f" {function} (") for function in STACK]
    assert places == sorted(places)


@pytest.mark.reads("drgn", "ELF core")
@guests
def test_drgn(name: str, cores: dict[str, Path], programs: Programs, tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(
        "print(len(list(for_each_task(prog))), prog['jiffies_64'].value_(), prog['total_forks'].value_())\n"
        "print(prog.stack_trace(cpu_curr(prog, 0)))\n"
    )
    header = "from drgn.helpers.linux import *\n"
    script.write_text(header + script.read_text())
    out = programs.run("drgn", "-q", "-c", cores[name], "-s", programs.vmlinux, script)
    facts = GUESTS[name]
    assert out.splitlines()[0] == f"{facts['tasks']} {facts['jiffies']} {facts['forks']}"
    assert re.findall(r"#\d+  (\w+)", out)[-len(STACK) :] == [*STACK]


@pytest.mark.reads("drgn", "the image")
@guests
def test_drgn_on_the_image_itself(name: str, programs: Programs, tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(
        "import sys\nfrom xenstream.drgn import program\nfrom drgn.helpers.linux import for_each_task\n"
        "prog = program(sys.argv[1])\nprog.load_debug_info([sys.argv[2]])\n"
        "print(len(list(for_each_task(prog))), prog['jiffies_64'].value_())\n"
    )
    out = programs.run("python-of-drgn", script, STREAMS / f"{name}.xlsave.zst", programs.vmlinux)
    assert out == f"{GUESTS[name]['tasks']} {GUESTS[name]['jiffies']}\n"


@pytest.mark.reads("makedumpfile", "ELF core")
@guests
def test_makedumpfile_without_vmlinux(name: str, cores: dict[str, Path], programs: Programs, tmp_path: Path) -> None:
    programs.run("makedumpfile", "--message-level", "0", "-c", "-d", "31", cores[name], tmp_path / "kdump")
    assert (tmp_path / "kdump").stat().st_size < cores[name].stat().st_size / 5
    programs.run("makedumpfile", "--message-level", "0", "--dump-dmesg", cores[name], tmp_path / "log")
    theirs = (tmp_path / "log").read_text().replace("\t", "").replace(" ", "")
    mine = invoke("memory", "dmesg", STREAMS / f"{name}.xlsave.zst")[1].replace(" ", "")
    assert len(mine.splitlines()) == len(theirs.splitlines())


@pytest.mark.parametrize(
    ("name", "form"),
    [
        pytest.param("pvh-2vcpu", "elf", marks=pytest.mark.reads("crash", "ELF core")),
        pytest.param("pv-64bit-1vcpu", "xen", marks=pytest.mark.reads("crash", "Xen core")),
    ],
)
def test_crash(name: str, form: str, programs: Programs, tmp_path: Path) -> None:
    core = tmp_path / "core"
    assert invoke("memory", "dump", STREAMS / f"{name}.xlsave.zst", "-o", core, "--format", form) == (0, "", "")
    out = programs.run("crash", "-s", programs.vmlinux, core, stdin="bt -c 0\np jiffies_64\nlog | wc -l\nq\n")
    assert f"= {GUESTS[name]['jiffies']}\n" in out
    assert re.findall(r"#\d+ \[\w+\] (\w+) at", out) == [*STACK]


@guests
@pytest.mark.parametrize(
    "is_core",
    [
        pytest.param(False, marks=pytest.mark.reads("volatility3", "the image")),
        pytest.param(True, marks=pytest.mark.reads("volatility3", "ELF core")),
    ],
)
def test_volatility_with_a_symbol_file_from_the_image(
    name: str, is_core: bool, cores: dict[str, Path], programs: Programs, tmp_path: Path
) -> None:
    image = STREAMS / f"{name}.xlsave.zst"
    assert invoke("memory", "symbols", image, "--isf", tmp_path / "guest.json") == (0, "", "")
    file = cores[name] if is_core else image
    for plugin, count in (("linux.pslist", GUESTS[name]["tasks"]), ("linux.kmsg", GUESTS[name]["log"])):
        out = programs.run("vol", "-q", "--offline", "-s", tmp_path, "-f", file, plugin)
        rows = [line for line in out.splitlines() if "\t" in line][1:]
        assert len(rows) in (count, count - 1)  # pslist does not list the idle task


def test_the_session_of_the_guide(programs: Programs, tmp_path: Path) -> None:
    own = prepare(tmp_path)
    (tmp_path / "vmlinux").symlink_to(programs.vmlinux)
    text = GUIDE.read_text()
    assert replayed(text, Runner(tmp_path, (own, programs.path), skipped=())) == text
