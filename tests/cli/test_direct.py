"""`verify` and `info` without options run without click, and do what they do with it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from helpers.cli import invoke
from samples.build import hvm, libvirt, pv, xl
from xenstream.cli import direct

COMMANDS = ["verify", "info"]


@pytest.fixture
def files(tmp_path: Path) -> dict[str, str]:
    contents = {
        "good": xl(hvm()), "wrapped": libvirt(pv()), "cut": xl(hvm())[:-99],
        "bad": hvm().before("END", 0x77).to_bytes(), "text": b"no image", "empty": b"",
    }  # fmt: skip
    for name, data in contents.items():
        (tmp_path / name).write_bytes(data)
    return {name: str(tmp_path / name) for name in (*contents, "missing")}


@pytest.mark.parametrize("as_json", [[], ["--json"]], ids=["text", "JSON"])
@pytest.mark.parametrize("command", COMMANDS)
def test_the_same_comes_of_it(
    command: str, as_json: list[str], files: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for some in (*([each] for each in files.values()), [files["good"], files["text"], files["bad"]]):
        arguments = [command, *some, *as_json]
        assert direct.command(arguments) is not None
        directly = invoke(*arguments)
        with monkeypatch.context() as patch:
            patch.setattr(direct, "command", lambda _: None)
            assert invoke(*arguments) == directly
        assert directly[1] + directly[2]


@pytest.mark.parametrize(
    "arguments",
    [
        [], ["verify"], ["verify", "--json"], ["verify", ""], ["verify", "--notes", "a"], ["verify", "--", "a"],
        ["info", "-", "-"], ["info", "-h"], ["verify", "--jso", "a"], ["records", "a"], ["help", "verify"],
        ["--json", "a"], ["--color", "always", "verify", "a"], ["verify", "."], ["verfy", "a"],
    ],
    ids=" ".join,
)  # fmt: skip
def test_all_else_goes_the_usual_way(arguments: list[str]) -> None:
    assert direct.command(arguments) is None


def test_completion_goes_the_usual_way(monkeypatch: pytest.MonkeyPatch) -> None:
    assert direct.command(["verify", "a"]) is not None
    monkeypatch.setenv("_XENSTREAM_COMPLETE", "bash_complete")
    assert direct.command(["verify", "a"]) is None


@pytest.mark.parametrize("command", COMMANDS)
def test_what_takes_long_to_load_is_not(command: str, files: dict[str, str]) -> None:
    """Neither click nor what it needs, nor `inspect`, which dataclasses imports and uses nothing of."""
    program = (
        "import sys, atexit; from xenstream.__main__ import main\n"
        "atexit.register(lambda: print([n for n in ('click', 'ast', 'uuid', 'gettext') if n in sys.modules]))\n"
        "main()"
    )
    words = [sys.executable, "-c", program, command, files["good"]]
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
