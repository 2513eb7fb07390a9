"""Replay of a page's examples: what it runs, in which order, and what it writes."""

from __future__ import annotations

from pathlib import Path

import pytest
from helpers.replay import Runner, commands, main, prepare, replayed


def console(*lines: str) -> str:
    return "\n".join(["```console", *lines, "```", ""])


def test_outputs_are_replaced(tmp_path: Path) -> None:
    page = console("$ echo one", "an old output", "of two lines", "$ printf two", "$ echo three >&2; echo four")
    expected = console("$ echo one", "one", "$ printf two", "two", "$ echo three >&2; echo four", "four", "three")
    assert replayed(page, Runner(tmp_path)) == expected


def test_later_examples_see_what_earlier_ones_made(tmp_path: Path) -> None:
    page = console("$ echo made > file") + "\n" + console("$ cat file", "made")
    assert replayed(page, Runner(tmp_path)) == page
    assert commands(page) == ["echo made > file", "cat file"]


def test_a_command_may_have_several_lines(tmp_path: Path) -> None:
    page = console("$ echo one \\", "    two", "one two")
    assert replayed(page, Runner(tmp_path)) == page


def test_programs_and_their_output(tmp_path: Path) -> None:
    page = "```python\nprint(6 * 7)\n```\n\n```text\n{}```\n\n```python\nx = 1\n```\n"
    assert replayed(page.format("an old output\n"), Runner(tmp_path)) == page.format("42\n")


@pytest.mark.parametrize("program", ["print(1)", "raise SystemExit(3)"])
def test_a_program_without_output_prints_nothing_and_works(program: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="an example"):
        replayed(f"```python\n{program}\n```\n", Runner(tmp_path))


def test_other_blocks_and_skipped_tools_stay(tmp_path: Path) -> None:
    page = "```sh\nmake run\n```\n\n" + console("$ gdb -q", "its output") + "\n```json\n{}\n```\n"
    assert replayed(page, Runner(tmp_path)) == page
    assert "its output" not in replayed(page, Runner(tmp_path, skipped=()))


def test_the_command_is_there(tmp_path: Path) -> None:
    page = replayed(console("$ xenstream --version"), Runner(tmp_path, (prepare(tmp_path),)))
    assert page.splitlines()[2].startswith("xenstream, version ")


def test_files_are_rewritten_only_where_something_changed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    page = tmp_path / "page.md"
    page.write_text(console("$ echo new", "old"))
    main([str(page)])
    assert page.read_text() == console("$ echo new", "new")
    assert capsys.readouterr().out == f"{page}: rewritten\n"
    main([str(page)])
    assert capsys.readouterr().out == ""
