"""What a command answers, an image answers in Python: the same data, and short words where it is printed."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import xenstream
from guide.command_help import load
from helpers.cli import invoke
from helpers.linux_guest import RELEASE, with_symbols
from samples.build import hvm, pv, xl
from xenstream.image import Image

METHODS: dict[str, Callable[[Image], Any]] = {
    "info": lambda image: [image.info().to_json()],
    "coverage": lambda image: [image.coverage().to_json()],
    "registers": lambda image: [vcpu.to_json() for vcpu in image.registers().vcpus],
    "verify": lambda image: [image.verify().to_json()],
    "show": lambda image: list(image.show()),
    "show --no-pages --offsets": lambda image: list(image.show(offsets=True, pages=False)),
    "show X86_TSC_INFO": lambda image: list(image.show("X86_TSC_INFO")),
    "show X86_TSC_INFO.khz": lambda image: list(image.show("X86_TSC_INFO.khz")),
    "show libxc.X86_TSC_INFO --offsets": lambda image: list(image.show("libxc.X86_TSC_INFO", offsets=True)),
    "memory stats": lambda image: [image.stats().to_json()],
    "memory stats --no-contents": lambda image: [image.stats(contents=False).to_json()],
}
"""What each of these commands prints with --json is what the method returns."""

ELSEWHERE = {"memory diff": "memory_diff", "memory read": "memory"}
"""Commands whose method has another name than the command's last word."""

ABOUT_NO_IMAGE = {"memory volatility-path", "rule"}


@pytest.fixture(params=["hvm", "pv"])
def file(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / "in"
    path.write_bytes(xl({"hvm": hvm, "pv": pv}[request.param]()))
    return path


@pytest.mark.parametrize("command", METHODS)
def test_a_method_returns_what_the_command_prints(command: str, file: Path) -> None:
    name, *options = command.split()
    words = [name, options.pop(0)] if name == "memory" else [name]
    printed = [json.loads(line) for line in invoke(*words, file, *options, "--json")[1].splitlines()]
    with xenstream.open(str(file)) as image:
        returned = json.loads(json.dumps(METHODS[command](image)))
    for each in printed:
        assert each.pop("schema") == 1
        if name == "registers":
            del each["file"]
    assert printed == returned
    assert printed or (name == "registers" and not returned)  # the HVM sample has no vCPU in its context


def test_every_command_is_a_method() -> None:
    commands = {" ".join(command.path[1:]) for command in load().walk()} - {"", *ABOUT_NO_IMAGE}
    assert len(commands) > 20
    for command in commands:
        assert hasattr(Image, ELSEWHERE.get(command, command.split()[-1])), command


def test_an_image_explains_what_its_receiver_has_printed(tmp_path: Path) -> None:
    with xenstream.open(xl(hvm())[:-600]) as image:
        cause = image.explain("Failed to read Record Header from stream").cause
    assert cause is not None and [rule.id for rule in cause.rules] == ["XC201", "XC202"]


def test_an_image_answers_about_the_kernel(tmp_path: Path) -> None:
    path = tmp_path / "in"
    path.write_bytes(with_symbols().stream().to_bytes())
    with xenstream.open(str(path)) as image, xenstream.open(str(path)) as other:
        assert image.os().release == RELEASE
        assert next(image.dmesg()).text == f"Linux version {RELEASE}"
        assert "init_task" in {symbol.name for symbol in image.symbols()}
        assert next(image.find("Linux version")).data == b"Linux version" == next(image.find(b"Linux version")).data
        assert next(image.map()).length > 0
        assert list(image.memory_diff(other)) == []


def test_what_is_public_is_short_and_there() -> None:
    assert set(xenstream.__all__) == set(xenstream._MODULES) and len(xenstream.__all__) < 20
    for name in xenstream.__all__:
        assert (getattr(xenstream, name).__doc__ or "").strip(), name
    for name, method in vars(Image).items():
        assert name.startswith("_") or (getattr(method, "__doc__", "") or "").strip(), name


def test_what_is_printed_is_short_and_says_what_it_is() -> None:
    with xenstream.open(xl(hvm())) as image:
        assert repr(image) == "<Image '<bytes>': xl > libxl > libxc v3, x86_hvm>"
        assert repr(next(image.records())) == "<Record libxl 0 LIBXC_CONTEXT at 209, 0 bytes>"
    with xenstream.open(hvm().to_bytes()) as image:
        assert re.fullmatch(r"<PhysicalMemory of '<bytes>': \d+ pages, the highest pfn 0x\w+>", repr(image.memory))
        assert repr(image.report()) == "<ImageReport on '<bytes>'>"
    with xenstream.open(hvm().to_bytes()[:-8]) as image:
        report = image.verify()
    assert repr(report) == "<Report on '<bytes>': does not conform, not restorable, 1 finding>"
    assert re.fullmatch(
        r"<Finding XC202 error, libxc, offset \d+ \(0x\w+\): the data ends .*>", repr(report.findings[0])
    )
    assert repr(report.restorable_by) == "<Releases no release>"


def test_a_body_is_plain_data() -> None:
    with xenstream.open(hvm().to_bytes()) as image:
        (body,) = (record.body for record in image.records() if record.type == "X86_TSC_INFO")
    assert xenstream.as_data(body)["mode"] == "default" and xenstream.as_data(body.mode) == "default"


def test_a_notebook_shows_tables_and_pages_and_runs_nothing() -> None:
    config = b'{"c_info": {"type": "hvm", "name": "<script>\\u202ea"}}\0'
    with xenstream.open(xl(hvm(), config=config)) as image:
        shown = image.info()._repr_html_()
    assert "&lt;script&gt;\\u202ea" in shown and "<script" not in shown and "<th>layers</th>" in shown
    with xenstream.open(xl(hvm(), config=config)) as image:
        framed = image.report()._repr_html_()
    assert re.fullmatch(r'<iframe srcdoc="[^"]*" style="[^"]*"></iframe>', framed)
    assert "&lt;!DOCTYPE html&gt;" in framed and "<script" not in framed
