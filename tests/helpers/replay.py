"""Runs the examples of a Markdown page and records their output: `make examples` updates files.

The examples of a page run in the order of the page, in one folder, so that a later one can use files that an
earlier one made. That folder contains only the project's `tests`. Two kinds of blocks are examples:

* ```console: each line that begins with "$ " is a command for bash; its output follows, then its standard
  error;
* ```python: a program; a block of ```text right after it is its output.
"""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from helpers.places import ROOT

BLOCK = re.compile(r"^```(console|python)\n(.*?)^```$(\n\n```text\n(.*?)^```$)?", re.MULTILINE | re.DOTALL)
COMMAND = re.compile(r"^\$ ((?:.*\\\n)*.*)\n((?:(?!\$ ).*\n)*)", re.MULTILINE)
LANGUAGE = {"LANG": "C.UTF-8"}
TOOLS = frozenset({"crash", "drgn", "fq", "gdb", "makedumpfile", "vol"})
"""Programs that not every machine has; only the slower checks run examples that begin with them."""


@dataclass(frozen=True)
class Runner:
    """Runs examples in `folder`.

    `path`: folders where programs are looked for first. `python` runs Python programs. `skipped`: programs whose
    examples keep the output they have.
    """

    folder: Path
    path: tuple[Path, ...] = ()
    python: Path = Path(sys.executable)
    skipped: Collection[str] = TOOLS

    @property
    def environment(self) -> dict[str, str]:
        """Return the environment of examples: few variables, so that no setting of the caller changes the output."""
        path = os.pathsep.join([*map(str, self.path), os.environ["PATH"]])
        kept = {name: os.environ[name] for name in ("HOME", "TMPDIR", "PYTHONPATH") if name in os.environ}
        return {**kept, "PATH": path, **LANGUAGE}

    def command(self, command: str, output: str) -> str:
        """Run a command of a session; return what it prints, or `output` if it is skipped."""
        if shlex.split(command)[0] in self.skipped:
            return output
        return self._run(["bash", "-c", command])

    def program(self, text: str) -> str:
        """Run a Python program; return what it prints. Raises ValueError if it fails."""
        return self._run([str(self.python), "-c", text], must_work=True)

    def _run(self, command: list[str], must_work: bool = False) -> str:
        done = subprocess.run(
            command, cwd=self.folder, env=self.environment, capture_output=True, text=True, check=False
        )
        if must_work and done.returncode:
            raise ValueError(f"an example fails: {done.stderr}")
        printed = done.stdout + done.stderr
        return printed if not printed or printed.endswith("\n") else f"{printed}\n"


STARTING = f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m xenstream "$@"\n'
"""The command, which starts Python as it does for a user."""


def prepare(folder: Path, command: str = STARTING) -> Path:
    """Put the files that examples need into a new folder; return a folder with the command `xenstream`, a script."""
    (folder / "tests").symlink_to(ROOT / "tests")
    programs = folder / ".programs"
    programs.mkdir()
    wrapper = programs / "xenstream"
    wrapper.write_text(command)
    wrapper.chmod(0o755)
    return programs


def replayed(text: str, runner: Runner) -> str:
    """Return a page with the current outputs of its examples."""

    def session(match: re.Match[str]) -> str:
        return f"$ {match[1]}\n{runner.command(match[1], match[2])}"

    def block(match: re.Match[str]) -> str:
        kind, body, _, output = match.groups()
        if kind == "console":
            return match[0].replace(body, COMMAND.sub(session, body), 1)
        printed = runner.program(body)
        if output is None:
            if printed:
                raise ValueError(f"an example prints something, and no ```text follows it:\n{body}")
            return match[0]
        return f"```python\n{body}```\n\n```text\n{printed}```"

    return BLOCK.sub(block, text)


def commands(text: str) -> list[str]:
    """Return all commands in a page's sessions."""
    blocks = [match[2] for match in BLOCK.finditer(text) if match[1] == "console"]
    return [match[1] for body in blocks for match in COMMAND.finditer(body)]


def main(paths: list[str]) -> None:
    """Rewrite pages."""
    for path in map(Path, paths):
        with tempfile.TemporaryDirectory() as folder:
            runner = Runner(Path(folder), (prepare(Path(folder)),))
            text = path.read_text()
            new = replayed(text, runner)
        if new != text:
            path.write_text(new)
            print(f"{path}: rewritten")


if __name__ == "__main__":
    main(sys.argv[1:])
