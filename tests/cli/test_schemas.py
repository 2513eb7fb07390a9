"""The JSON of every command is what its schema says."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import schemas
from helpers.cli import run
from helpers.each_command import each_reading
from helpers.faults import COMMANDS, Command, sample
from helpers.places import ROOT, STREAMS, with_modules
from jsonschema import Draft202012Validator
from samples.build import NOTAB, hvm, libvirt, libxl, page, pv, xenopsd, xl
from samples.legacy_build import legacy_hvm, legacy_pv
from xenstream.cli.results import RESULTS

COMMITTED = ROOT / "generated" / "schemas"
HOST = ROOT / "tests" / "xen" / "hosts" / "4.14.txt"


def has_json(command: Command) -> bool:
    return any("--json" in parameter.opts for parameter in command.parameters)


def validator(command: str) -> Draft202012Validator:
    schema = json.loads((COMMITTED / schemas.file_of(command)).read_text())
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def check(command: str, printed: str) -> list[Any]:
    """Check each line that a command has printed; return the objects."""
    checked = validator(command)
    found = [json.loads(line) for line in printed.splitlines()]
    for each in found:
        error = next(iter(checked.iter_errors(each)), None)
        assert error is None, (command, _innermost(error))
        _assert_kept(command, each)
    return found


def _assert_kept(command: str, printed: dict[str, Any]) -> None:
    """Check what holds for each object, whatever the command."""
    assert next(iter(printed)) == "schema"
    assert "file" in printed or {"a", "b"} <= set(printed) or command == "rule"
    for key, value in _walk(printed):
        assert " " not in key, key
        assert not isinstance(value, int) or abs(value) < 1 << 53, (key, value)


FREE_KEYS = {"body", "value"}
"""Members with what the image says: a configuration may have any keys."""


def _walk(data: Any, key: str = "") -> Iterator[tuple[str, Any]]:
    """Yield each key and value, but not the keys in FREE_KEYS."""
    yield key, data
    for name, item in (
        data.items() if isinstance(data, dict) else [("", item) for item in data] if isinstance(data, list) else ()
    ):
        if name in FREE_KEYS and isinstance(item, dict):
            yield from ((name, value) for _, value in _walk(item))
        else:
            yield from _walk(item, name)


def _innermost(error: Any) -> tuple[str, str]:
    while error.context:
        error = min(error.context, key=lambda each: len(each.context or ()))
    return "/".join(map(str, error.absolute_path)), error.message[:300]


def test_every_command_with_json_has_a_schema() -> None:
    assert {" ".join(command.path) for command in COMMANDS if has_json(command)} == set(RESULTS)


def test_committed_is_what_is_rendered(tmp_path: Path) -> None:
    """`make generate` writes the schemas."""
    subprocess.run([sys.executable, "-m", "schemas", tmp_path], check=True, env=with_modules())
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == {
        path.name: path.read_text() for path in COMMITTED.iterdir()
    }


@each_reading
def test_every_command_prints_what_its_schema_says(command: Command, tmp_path: Path) -> None:
    if not has_json(command):
        return
    (tmp_path / "in").write_bytes(sample(command))
    outputs = {name: tmp_path / f"out-{name}" for name in command.required}
    paths = {**{name: tmp_path / "in" for name in command.inputs}, **outputs}
    status, out, err = run(*command.arguments(**paths), "--json")
    assert status in (0, 1), err
    if command.path == ("report",):
        out = outputs["output"].read_text()
    assert check(" ".join(command.path), out) or status == 1


IMAGES = {
    "hvm": lambda: xl(libxl(hvm(), emulator=True)),
    "pv": lambda: xl(pv()),
    "pv32": lambda: pv(4).to_bytes(),
    "v2": lambda: hvm(2).to_bytes(),
    "big-endian": lambda: hvm(big=True).to_bytes(),
    "libvirt": lambda: libvirt(libxl(hvm())),
    "xenopsd": lambda: xenopsd(hvm()).to_bytes(),
    "legacy": lambda: xl(legacy_hvm().to_bytes(), mandatory=1),
    "legacy-pv": lambda: legacy_pv().to_bytes(),
    "damaged": lambda: xl(libxl(hvm().drop("HVM_CONTEXT")))[:-40],
    "alike": lambda: hvm().before("END", 0x80000050).before("END", 0x80000050).to_bytes(),
}
READING = ["info", "coverage", "records", "registers", "show", "verify", "report", "cpu", "memory stats"]


@pytest.mark.parametrize("name", IMAGES)
def test_images_of_all_kinds(name: str, tmp_path: Path) -> None:
    (tmp_path / "in").write_bytes(IMAGES[name]())
    for command in READING:
        more = ["-o", "-"] if command == "report" else []
        _, out, _ = run(*command.split(), tmp_path / "in", *more, "--json")
        check(command, out)


@pytest.mark.parametrize("path", sorted(STREAMS.glob("*.xlsave.zst")), ids=lambda path: path.name)
def test_real_images(path: Path, tmp_path: Path) -> None:
    lines = {
        "info": ["info", path],
        "verify": ["verify", path, "--host", HOST],
        "registers": ["registers", path],
        "cpu": ["cpu", path, "--host", HOST],
        "coverage": ["coverage", path],
        "report": ["report", path, "-o", "-", "--no-contents"],
        "convert": ["convert", path, tmp_path / "old", "--to", "2"],
        "repair": ["repair", path, tmp_path / "good"],
        "explain": [
            "explain",
            "xc: error: Failed to read Record Header from stream (0 = Success): Internal error",
            path,
        ],
    }
    for command, line in lines.items():
        status, out, err = run(*line, "--json")
        found = check(command, out)
        assert found or status, (line, err)


def test_the_other_kinds_of_results(tmp_path: Path) -> None:
    """The second kind of object of the commands that have one, and the rules."""
    stream = hvm().before("X86_TSC_INFO", "PAGE_DATA", hvm().page_data((9, NOTAB, page(5))))
    (tmp_path / "a").write_bytes(hvm().to_bytes())
    (tmp_path / "b").write_bytes(stream.to_bytes())
    (tmp_path / "legacy").write_bytes(xl(legacy_hvm().to_bytes(), mandatory=1))
    (tmp_path / "bad").write_bytes(hvm().drop("HVM_CONTEXT").to_bytes())
    found = check("memory diff", run("memory", "diff", tmp_path / "a", tmp_path / "b", "--json")[1])
    assert len(found) > 1
    assert "notes" in check("convert", run("convert", tmp_path / "legacy", tmp_path / "new", "--json")[1])[0]
    assert "refused" in check("repair", run("repair", tmp_path / "bad", tmp_path / "good", "--json")[1])[0]
    assert check("explain", run("explain", "nobody says this", "--json")[1])[0]["unknown"]
    assert len(check("rule", run("rule", "--json")[1])) > 300


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["info", "missing", "--json"], "missing: No such file or directory"),
        (["records", "cut", "--json"], "the data ends"),
        (["registers", "none", "--json"], "there is no vCPU state"),
        (["show", "cut", "nothing", "--json"], "no such header or record"),
        (["verify", "--json"], "Missing argument"),
        (["verfy", "--json"], "No such command 'verfy'"),
    ],
)
def test_failures_are_json(arguments: list[str], words: str, tmp_path: Path) -> None:
    (tmp_path / "cut").write_bytes(xl(pv())[:-40])
    (tmp_path / "none").write_bytes(hvm(2).to_bytes()[:40])
    paths = [str(tmp_path / word) if word in ("missing", "cut", "none") else word for word in arguments]
    status, _, err = run(*paths)
    assert status in (1, 2)
    checked = Draft202012Validator(json.loads((COMMITTED / schemas.ERROR).read_text()))
    for line in err.splitlines():
        checked.validate(json.loads(line))
    assert words in err
    status, _, err = run(*[word for word in paths if word != "--json"], "--", *[]) if len(paths) < 3 else (1, "", "")
    assert status in (1, 2) and '"schema"' not in err


@pytest.mark.parametrize(
    ("words", "is_json"),
    [
        (["info", "--json", "--nonsense"], True),
        (["info", "--nonsense", "--json"], True),
        (["info", "--json=5"], False),
        (["info", "--", "--json", "x"], False),
        (["verify", "missing", "--tee", "--json", "--nonsense"], False),
        (["memory", "find", "missing", "--limit", "x", "--json"], True),
        (["memory", "find", "missing", "a", "--json", "--limit"], True),
        (["memory", "find", "missing", "--js"], False),
        (["memory", "nothing", "--json"], True),
        (["nothing", "--", "--json"], False),
        (["volatility-path", "--json"], True),
        (["--json", "info"], False),
    ],
)
def test_what_is_json_is_what_the_parser_takes_for_the_option(words: list[str], is_json: bool) -> None:
    status, out, err = run(*words)
    assert (status, out) == (2, "") and err
    assert err.startswith('{"schema"') is is_json, err


def test_a_selected_value_is_exact(tmp_path: Path) -> None:
    stream = hvm()
    stream.poke("X86_TSC_INFO", 8, (2**63 + 3).to_bytes(8, "little"))
    (tmp_path / "in").write_bytes(stream.to_bytes())
    (shown,) = check("show", run("show", tmp_path / "in", "X86_TSC_INFO.nsec", "--json")[1])
    assert shown["value"] == "0x8000000000000003" and shown["selector"] == "X86_TSC_INFO.nsec"


def _mutants(data: Any) -> Iterator[Any]:
    """Yield an object without one member, with one more, and with one of another type."""
    for key in data:
        yield {name: value for name, value in data.items() if name != key}
        yield {**data, key: {"nonsense": []}}
    yield {**data, "nonsense": 1}


@pytest.mark.parametrize("command", ["info", "verify", "records", "registers", "memory stats"])
def test_a_schema_notices_what_is_wrong(command: str, tmp_path: Path) -> None:
    (tmp_path / "in").write_bytes(xl(pv()))
    (first, *_) = check(command, run(*command.split(), tmp_path / "in", "--json")[1])
    checked = validator(command)
    assert [mutant for mutant in _mutants(first) if checked.is_valid(mutant)] == []


def test_the_readme_links_them() -> None:
    assert "generated/schemas/README.md" in (ROOT / "README.md").read_text()
    listed = (COMMITTED / "README.md").read_text()
    assert all(f"({schemas.file_of(command)})" in listed for command in RESULTS)
