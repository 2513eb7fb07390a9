"""Tells which lines of the package an input reaches, inside functions; code outside them is always reached."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

import xenstream
from fuzz import targets

PACKAGE = Path(xenstream.__file__).parent
LEFT_OUT = ("cli", "render", "volatility", "process", "__main__")
"""Modules that only the command line uses, which no target calls."""

MOST_SECONDS = 60
"""Maximum time for the inputs of one target."""


def lines_of(path: Path) -> set[int]:
    """Return the lines of a module that can be executed, inside functions."""
    whole = compile(path.read_text(), str(path), "exec")
    return {line for code in _functions(whole) for line in _lines(code)}


def _functions(code: CodeType) -> Iterator[CodeType]:
    for inner in code.co_consts:
        if isinstance(inner, CodeType):
            if inner.co_flags & 2:  # CO_NEWLOCALS: a function, not a class
                yield inner
            yield from _functions(inner)


def _lines(code: CodeType) -> set[int]:
    return {line for _, _, line in code.co_lines() if line and line != code.co_firstlineno}


class Tracer:
    """Watches which lines are executed; ignores a function once all its lines have been."""

    def __init__(self) -> None:
        self.reached: dict[str, set[int]] = {}
        self._missing: dict[CodeType, set[int]] = {}

    def _call(self, frame: FrameType, event: str, arg: object) -> Callable[..., Any] | None:
        code = frame.f_code
        if not code.co_filename.startswith(f"{PACKAGE}/"):
            return None
        if code not in self._missing:
            self._missing[code] = _lines(code)
        if not self._missing[code]:
            return None
        missing, reached = self._missing[code], self.reached.setdefault(code.co_filename, set())

        def line(frame: FrameType, event: str, arg: object) -> Any:
            missing.discard(frame.f_lineno)
            reached.add(frame.f_lineno)
            return line

        return line

    def run(self, target: str, inputs: list[Path]) -> int:
        """Run a target on inputs while there is time; return the number of inputs that were run."""
        end = time.monotonic() + MOST_SECONDS
        for number, path in enumerate(inputs):
            if time.monotonic() > end:
                return number
            data = path.read_bytes()
            sys.settrace(self._call)
            try:
                targets.run(target, data)
            finally:
                sys.settrace(None)
        return len(inputs)


def report(corpora: dict[str, Path]) -> None:
    """Print how many lines of the package the corpus of each target reaches, the total, and the lines that none
    reaches.
    """
    known = {
        str(path): lines_of(path)
        for path in sorted(PACKAGE.rglob("*.py"))
        if not path.relative_to(PACKAGE).parts[0].startswith(LEFT_OUT)
    }
    everything = sum(map(len, known.values()))
    reached: dict[str, set[int]] = {}
    for name, corpus in corpora.items():
        tracer = Tracer()
        inputs = sorted(corpus.iterdir()) if corpus.exists() else []
        tried = tracer.run(name, inputs)
        of_target = sum(len(known[path] & lines) for path, lines in tracer.reached.items() if path in known)
        print(f"{name:12} {of_target:>5} of {everything} lines, {100 * of_target / everything:4.1f} %, "
              f"with {tried} of {len(inputs)} inputs", flush=True)  # fmt: skip
        for path, lines in tracer.reached.items():
            reached.setdefault(path, set()).update(lines)
    total = sum(len(known[path] & reached.get(path, set())) for path in known)
    print(f"{'total':12} {total:>5} of {everything} lines, {100 * total / everything:4.1f} %")
    for path, lines in known.items():
        missing = sorted(lines - reached.get(path, set()))
        if missing:
            print(f"  {Path(path).relative_to(PACKAGE)}: not reached: {_ranges(missing)}")


def _ranges(numbers: list[int]) -> str:
    parts: list[list[int]] = []
    for number in numbers:
        if parts and number == parts[-1][-1] + 1:
            parts[-1].append(number)
        else:
            parts.append([number])
    return ", ".join(f"{part[0]}-{part[-1]}" if len(part) > 1 else str(part[0]) for part in parts)
