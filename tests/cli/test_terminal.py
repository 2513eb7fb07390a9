"""Nothing from a file acts on a terminal, forges a line, or produces invalid JSON, in any command."""

from __future__ import annotations

import ast
import fcntl
import io
import os
import pty
import re
import struct
import subprocess
import termios
from collections.abc import Iterator
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from unittest import mock

import click
import pytest
import xenstream
from helpers import hostile_text
from helpers.hostile_text import HOSTILE, NAME, assert_harmless, assert_json
from helpers.processes import XENSTREAM
from hypothesis import given, settings
from hypothesis import strategies as st
from samples.build import hvm, xl
from xenstream.cli import main
from xenstream.cli.root import cli
from xenstream.cli.terminal import broken
from xenstream.cli.types import FileName
from xenstream.inspect import json_text, tree
from xenstream.inspect.printable import escaped, quoted
from xenstream.stream.events import Header
from xenstream.stream.record import Record


def run(*arguments: str | Path) -> tuple[int, str, str]:
    out, err = io.StringIO(), io.StringIO()
    with mock.patch("sys.argv", ["xenstream", *map(str, arguments)]), redirect_stdout(out), redirect_stderr(err):
        status = main._run()
    return status, out.getvalue(), err.getvalue()


def commands() -> dict[str, click.Command]:
    """All commands that do something, by their words."""
    found: dict[str, click.Command] = {}
    waiting: list[tuple[str, click.Command]] = [("", cli)]
    while waiting:
        name, command = waiting.pop()
        if isinstance(command, click.Group):
            context = click.Context(command)
            for inner in command.list_commands(context):
                waiting.append((f"{name} {inner}".strip(), command.get_command(context, inner)))  # type: ignore[arg-type]
        else:
            found[name] = command
    return dict(sorted(found.items()))


COMMANDS = commands()
VALUES: dict[tuple[str, str], list[str]] = {
    ("show", "selector"): ["0", HOSTILE],
    ("extract", "selector"): ["libxc", "config", "device-model", "legacy", HOSTILE],
    ("rule", "id"): ["XC302", HOSTILE],
    ("explain", "message"): ["Restore failed", HOSTILE, f"xc: error: Restore failed {HOSTILE}"],
    ("memory read", "address"): ["0", "0x1000", HOSTILE],
    ("memory read", "length"): ["16", HOSTILE],
    ("memory find", "pattern"): ["\1" * 4000, "[", HOSTILE],
    ("at", "offsets"): ["0", "0x40", HOSTILE],
    ("set", "assignments"): ["libxc.X86_TSC_INFO.khz=1", "x=1", HOSTILE],
    ("records", "types"): ["*", HOSTILE],
}
"""Values of arguments that are not files."""


def invocations(name: str, image: Path, folder: Path) -> Iterator[list[str]]:
    """Yield the ways to call a command on an image: each option alone, and each argument hostile in turn."""
    command = COMMANDS[name]
    arguments = [parameter for parameter in command.params if isinstance(parameter, click.Argument)]
    plain = [value for argument in arguments for value in _values(name, argument, image, folder)[:1]]
    required = [word for option in _options(command) if option.required for word in _given(option, folder)]
    yield [*required, "--", *plain]
    for option in _options(command):
        if not option.required:
            yield [*_given(option, folder), *required, "--", *plain]
            yield [*_given(option, folder), *required, *(["--json"] if _has_json(command) else []), "--", *plain]
    for number, argument in enumerate(arguments):
        for value in _values(name, argument, image, folder)[1:]:
            yield [*required, "--", *plain[:number], value, *plain[number + 1 :]]


def _options(command: click.Command) -> list[click.Option]:
    return [parameter for parameter in command.params if isinstance(parameter, click.Option)]


def _has_json(command: click.Command) -> bool:
    return any("--json" in option.opts for option in _options(command))


def _given(option: click.Option, folder: Path) -> list[str]:
    if option.is_flag:
        return [option.opts[-1]]
    if isinstance(option.type, FileName):
        return [option.opts[-1], str(folder / f"{option.name}{NAME[-30:]}")]
    if isinstance(option.type, click.Choice):
        return [option.opts[-1], str(option.type.choices[-1])]
    return [option.opts[-1], "1"]


def _values(name: str, argument: click.Argument, image: Path, folder: Path) -> list[str]:
    if isinstance(argument.type, FileName):
        if argument.name == "target":
            return [str(folder / f"out{NAME[-30:]}"), str(image)]
        return [str(image), str(image) + NAME[-9:], str(image.parent)]
    return VALUES[name, str(argument.name)]  # a KeyError means a new argument for which this test needs a value


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    return hostile_text.written(tmp_path_factory.mktemp("files"))


@pytest.mark.parametrize("kind", hostile_text.images())
@pytest.mark.parametrize("name", COMMANDS)
def test_no_command_prints_what_acts(name: str, kind: str, files: dict[str, Path], tmp_path: Path) -> None:
    for number, arguments in enumerate(invocations(name, files[kind], tmp_path)):
        folder = tmp_path / str(number)
        folder.mkdir()
        words = [word.replace(str(tmp_path), str(folder)) for word in arguments]
        if "--raw" in words:
            continue
        status, out, err = run(*name.split(), *words)
        assert status in (0, 1, 2), words
        assert_harmless(err)
        assert_harmless(out)
        if "--json" in words:
            assert_json(out)


@pytest.mark.parametrize("kind", hostile_text.images())
def test_no_part_that_is_shown_acts(kind: str, files: dict[str, Path]) -> None:
    for selector in selectors(files[kind]):
        status, out, err = run("show", files[kind], selector)
        assert status in (0, 2), selector
        assert_harmless(out + err)
        assert_json(run("show", files[kind], selector, "--json")[1])


def selectors(path: Path) -> list[str]:
    """Return selectors of all headers and records, and of their fields."""
    found = {}
    try:
        with xenstream.open(path) as image:
            for item in image.events():
                if isinstance(item, Header | Record):
                    last = item.name.replace(" ", "_") if isinstance(item, Header) else item.index
                    found[f"{item.layer}.{last}"] = tree.fields(item.body) if item.body is not None else []
    except xenstream.XenstreamError:
        return []
    return [*found, *(f"{where}.{field}" for where, fields in found.items() for field in fields)]


def test_the_images_have_what_is_looked_for(files: dict[str, Path]) -> None:
    """Most of these texts are printed, escaped; otherwise the test above would prove nothing."""
    for kind in ("xl JSON", "xl JSON as it is", "libvirt", "xenopsd", "xend"):
        out = run("info", files[kind])[1]
        assert re.search(r"(?m)^name +a", out) or kind == "xl JSON as it is", kind  # which cannot be in the JSON
        shown = run("show", files[kind])[1]
        assert ("\\x1b" in shown or "\\u001b" in shown or "\\027" in shown or kind == "libvirt") and "| " in shown, kind
    assert (
        r"\x1b]0;FORGED\x07\x1b[31m\x1b[2J\r\nFORGED  1\n\rb\t\x08\x7f\x9b31m\x85FORGED\u2028"
        in (run("info", files["xl JSON"])[1])
    )
    assert r"\u061c\u200b\u200d\ufeff\xad\u2060\u3164\U000e0041\ufe0f\ue000é☃" in run("info", files["xl JSON"])[1]
    assert r"\udcff" in run("info", files["legacy"])[1]
    assert r"\x1b" in run("show", files["legacy"])[1]
    assert "a <doméin> element" in run("verify", files["libvirt, not a domain"])[1]
    assert r"| \x0b" not in run("show", files["xl cfg"])[1] and r"| FORGED" in run("show", files["xl cfg"])[1]


@pytest.mark.parametrize(
    "arguments",
    [
        [HOSTILE], [f"--{HOSTILE}"], ["memory", HOSTILE], ["info", f"--{HOSTILE}=x"], ["info", "a", HOSTILE],
        ["convert", "--to", HOSTILE, "a", "b"], ["rule", HOSTILE], ["verify", "a", HOSTILE],
        ["registers", "--vcpu", HOSTILE, "a"], ["memory", "dump", "a", "-o", "b", "--format", HOSTILE],
    ],
)  # fmt: skip
def test_what_was_typed_comes_back_escaped(arguments: list[str]) -> None:
    status, out, err = run(*arguments)
    assert (status, out) == (2, "") and "\\x1b" in err
    assert_harmless(err)


def on_terminal(*arguments: str | Path, columns: int | None = None) -> tuple[int, bytes]:
    """Run a command on a terminal, which is so many columns wide; return its status and the terminal's input."""
    environment = {name: value for name, value in os.environ.items() if name != "COLUMNS"}
    ours, theirs = pty.openpty()
    if columns is not None:
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 0, columns, 0, 0))
    process = subprocess.Popen(
        [*XENSTREAM, *map(str, arguments)], stdin=subprocess.DEVNULL, stdout=theirs, stderr=theirs, env=environment
    )
    os.close(theirs)
    got = b""
    while True:
        try:
            piece = os.read(ours, 1 << 16)
        except OSError:  # the other end is closed
            break
        if not piece:
            break
        got += piece
    os.close(ours)
    return process.wait(), got


@pytest.mark.parametrize("command", [["info"], ["records"], ["show"], ["verify"], ["coverage"], ["registers"]])
def test_on_a_terminal(command: list[str], files: dict[str, Path]) -> None:
    for kind in ("xl JSON", "xenopsd"):
        _, got = on_terminal(*command, files[kind])
        styled = got.decode().replace("\r\n", "\n")
        assert "\x1b[" in styled or command == ["registers"]
        assert_harmless(re.sub(r"\x1b\[(?:0|1|3[1-6])m", "", styled))


def test_raw_data_do_not_reach_a_terminal_unasked(tmp_path: Path) -> None:
    save = tmp_path / "save"
    save.write_bytes(xl(hvm()))
    for arguments in (
        ["memory", "read", save, "0", "16", "--raw"], ["memory", "read", save, "0", "16", "-o", "-"],
        ["memory", "dump", save, "-o", "-"], ["extract", save, "libxc", "-o", "-"], ["convert", save, "-"],
        ["repair", save, "-"], ["verify", save, "--tee", "-"],
    ):  # fmt: skip
        status, got = on_terminal(*arguments)
        assert status == 2, arguments
        assert got == b"xenstream: standard output is a terminal; redirect it, or write raw data to it with --force\r\n"
    status, got = on_terminal("memory", "read", save, "0", "16", "--raw", "--force")
    assert (status, got) == (0, b"\1" * 16)
    done = subprocess.run([*XENSTREAM, "memory", "read", save, "0", "16", "--raw"], capture_output=True, check=True)
    assert done.stdout == b"\1" * 16


@pytest.mark.parametrize("columns", [40, 60, 100])
def test_long_lines_are_broken_at_words(columns: int, tmp_path: Path) -> None:
    (tmp_path / "in").write_bytes(xl(hvm())[:-8])
    _, out, _ = run("verify", tmp_path / "in")
    status, got = on_terminal("verify", tmp_path / "in", columns=columns)
    lines = [click.unstyle(line) for line in got.decode().splitlines()[1:]]
    assert status == 1 and [line for line in lines if len(line) > columns and " " in line[19:]] == []
    assert " ".join(" ".join(lines).split()) == " ".join(out.partition("\n")[2].split())
    assert any(line.startswith(" " * 18) and "refused by" not in line for line in lines) or columns == 100


@given(st.text(alphabet="ab  \x1b[31m", max_size=200), st.integers(1, 80), st.integers(0, 30))
def test_broken_lines_have_all_words(line: str, columns: int, hang: int) -> None:
    pieces = list(broken(line, columns, hang))
    assert " ".join([pieces[0], *(piece[hang:] for piece in pieces[1:])]) == line
    assert all(piece.startswith(" " * hang) for piece in pieces[1:])


def test_all_is_printed_by_one_function() -> None:
    """Escaping happens in one place, so nobody can forget it. JSON, too, is written in one place."""
    allowed = {
        ("terminal.py", "stream.write"),
        ("json_text.py", "json.dumps"),
        ("configuration.py", "json.dumps"),
        ("volatility.py", "click.echo"),
    }  # fmt: skip - volatility-path, for a shell; configuration.py: as text of a page, which escapes it
    found = set()
    root = Path(xenstream.__file__).parent
    for path in root.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call):
                called = ast.unparse(node.func)
                if re.fullmatch(r"click\.(secho|echo|style)|print|(.*std(out|err)|stream)\.write|json\.dumps?", called):
                    found.add((path.name, called))
    assert found == allowed


@settings(deadline=None)
@given(st.text())
def test_escaped(text: str) -> None:
    line = escaped(text)
    assert_harmless(line.replace(hostile_text.FORGED, ""))
    assert "\n" not in line
    assert escaped(line) == line
    if text.isascii() and text.isprintable():
        assert line == text


UNSEEN = [
    *range(0x20), *range(0x7F, 0xA1), 0xAD, 0x34F, 0x61C, 0x115F, 0x180E, *range(0x200B, 0x2010),
    *range(0x2028, 0x2030), *range(0x2060, 0x2070), 0x3164, 0xD800, 0xDFFF, 0xFE0F, 0xFEFF, 0xFFF9,
    0xE0001, 0xE0041, 0xE0100, 0x10FFFF,
]  # fmt: skip


@pytest.mark.parametrize("character", [chr(code) for code in UNSEEN], ids=[hex(code) for code in UNSEEN])
def test_each_character_that_is_not_seen_is_escaped(character: str) -> None:
    shown = escaped(f"a{character}b")
    assert re.fullmatch(r"a\\([nrt]|x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8})b", shown)
    assert eval(f'"{shown}"') == f"a{character}b"


def test_what_is_seen_stays() -> None:
    text = "Größe, Ω, 漢字, ☃, 🙂, \\x1b, \"'"
    assert escaped(text) == text


def test_lines_of_a_text_are_quoted() -> None:
    assert [*quoted("a\r\n\tb\n\nc\x0bd\u2028e\n")] == ["| a", "|         b", "| ", "| c\x0bd\u2028e"]


# JSON


def nan() -> bytes:
    return xl(hvm(), config=b'{"c_info":{"type":"hvm","name":NaN},"b_info":{"max_memkb":Infinity,"x":-1e999}}')


def test_numbers_that_json_has_not(tmp_path: Path) -> None:
    (tmp_path / "in").write_bytes(nan())
    _, out, _ = run("show", tmp_path / "in", "--json")
    assert_json(out)
    assert '{"type": "hvm", "name": "NaN"}, "b_info": {"max_memkb": "Infinity", "x": "-Infinity"}' in out


@pytest.mark.parametrize(
    ("data", "written"),
    [
        ("\ud800", r'"\\ud800"'), ("a\udcffb", r'"a\\udcffb"'), ("\U00010000", r'"\ud800\udc00"'),
        ("\x7f", r'"\u007f"'), ("\\ud800", r'"\\ud800"'), ("\\\ud800", r'"\\\\ud800"'),
        ({"\udfff": ["\udbff\ud800"]}, r'{"\\udfff": ["\\udbff\\ud800"]}'),
        ("\ud800\U00010000\udc00", r'"\\ud800\ud800\udc00\\udc00"'), ('"\n\u2028\\', r'"\"\n\u2028\\"'),
    ],
)  # fmt: skip
def test_json_text(data: object, written: str) -> None:
    assert json_text.text(data) == written
    assert_json(json_text.text(data))


@settings(deadline=None)
@given(st.recursive(st.text(st.characters(exclude_categories=())) | st.integers() | st.none(),
                    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)))  # fmt: skip
def test_json_text_is_json(data: object) -> None:
    assert_json(json_text.text(data))


@pytest.mark.parametrize("depth", [*range(100, 1100, 7), 5000])
def test_json_that_is_nested(depth: int, tmp_path: Path) -> None:
    (tmp_path / "in").write_bytes(xl(hvm(), config=b"[" * depth + b"NaN" + b"]" * depth))
    status, out, err = run("show", tmp_path / "in", "--json")
    assert (status, err) == (0, "")
    for line in out.splitlines():
        assert (line.isascii() and line.isprintable() and "NaN" in line) or depth != line.count("[")
