"""Runs the tests with each Python that xenstream supports, and with the oldest dependencies that it declares.

`make versions` calls it with the Python of .venv, where uv is. It uses the interpreters that this machine
has; a missing one is skipped, with a line that says so. Each run has an environment of its own, from lock files.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
ENVIRONMENTS = ROOT / ".cache" / "versions"
FORMATS = ROOT / "generated" / "python"
"""The package of the parsers, which xenstream depends on."""

NEWEST = ROOT / "python" / "requirements-dev.txt"


@dataclass(frozen=True)
class Run:
    """A Python, and whether it runs with the oldest dependencies: `oldest` is their lock file.

    `tests` are those that run.
    """

    python: str
    oldest: Path | None = None
    tests: tuple[str, ...] = field(kw_only=True)

    def __str__(self) -> str:
        return f"Python {self.python}, {'newest' if self.oldest is None else 'oldest'} dependencies"


# `make test` runs all tests with 3.11 and the newest. Here are those that depend on the Python or on what is installed,
# some of each kind: click and rich (cli), numpy (guest, schema), kaitaistruct (inspect), jinja2 (report), zstd (io).
# 3.12 can install the oldest versions that 3.11 can, too. For 3.13, the oldest are the first that have wheels for it.
_FEW = (
    "tests/cli/test_golden.py::test_help", "tests/io/test_hex_text.py", "tests/io/test_output.py",
    "tests/report/test_report.py", "tests/schema/test_pfn_batch.py", "tests/schema/test_tables.py",
)  # fmt: skip
_MANY = (
    *_FEW, "tests/cli/test_cli.py", "tests/cli/test_golden.py::test_small_samples", "tests/guest/test_memory_stats.py",
    "tests/guest/test_registers.py", "tests/inspect/test_diff.py", "tests/inspect/test_info.py",
    "tests/io/test_source.py",
)  # fmt: skip
RUNS = (
    Run("3.11", HERE / "lowest-3.11.txt", tests=_MANY),
    Run("3.12", tests=_FEW),
    Run("3.13", HERE / "lowest-3.13.txt", tests=_FEW),
    Run("3.13", tests=(*_FEW, "tests/formats/test_parsers.py", "tests/formats/test_suite.py")),
    Run("3.14", tests=_FEW),
)


def uv(*arguments: str | Path) -> None:
    """Run uv, which must not search for or download interpreters of its own."""
    command = [Path(sys.executable).with_name("uv"), *map(str, arguments), "--quiet"]
    subprocess.run(command, cwd=ROOT, check=True, env={**os.environ, "UV_PYTHON_DOWNLOADS": "never"})


def interpreter(python: str) -> Path | None:
    """Return an interpreter of this version, None if there is none."""
    return next((path for path in candidates(python) if version_of(path) == python), None)


def candidates(python: str) -> Iterator[Path]:
    """Yield candidates for such an interpreter: on PATH, pyenv's, uv's. pyenv's shims may only print an error."""
    for folder in os.get_exec_path():
        if found := shutil.which(f"python{python}", path=folder):
            yield Path(found)
    home = Path.home()
    pyenv, uvs = Path(os.environ.get("PYENV_ROOT", home / ".pyenv")), home / ".local" / "share" / "uv" / "python"
    for folder, pattern in ((pyenv / "versions", f"{python}.*"), (uvs, f"cpython-{python}.*")):
        yield from (path / "bin" / f"python{python}" for path in sorted(folder.glob(pattern), reverse=True))


def version_of(path: Path) -> str | None:
    """Return the version of an interpreter, None if it does not run or belongs to an environment."""
    asking = "import sys; print('%d.%d' % sys.version_info[:2] if sys.prefix == sys.base_prefix else '')"
    try:
        done = subprocess.run([path, "-c", asking], capture_output=True, text=True, check=False)
    except OSError:
        return None
    return done.stdout.strip() or None


def environment(run: Run, python: Path) -> Path:
    """Create the environment of a run; return its interpreter."""
    folder = ENVIRONMENTS / f"{run.python}-{'newest' if run.oldest is None else 'oldest'}"
    uv("venv", "--clear", "--no-project", "--python", python, folder)
    made = folder / "bin" / "python"
    uv("pip", "sync", "--require-hashes", "--python", made, NEWEST)
    if run.oldest is not None:
        uv("pip", "install", "--require-hashes", "--python", made, "-r", run.oldest)
    uv("pip", "install", "--no-deps", "--no-build-isolation", "--python", made, "-e", FORMATS, "-e", ROOT)
    return made


def declared() -> dict[str, str]:
    """Return the lowest version of each dependency that pyproject.toml declares, by the name that lock files have."""
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dependencies"]
    parsed = [item.partition(";")[0].split(">=") for item in wanted if not item.startswith("xenstream-formats")]
    return {re.sub(r"[._-]+", "-", name): version.strip() for name, version in parsed}


def locked(path: Path) -> dict[str, str]:
    """Return the versions that a lock file has."""
    return dict(re.findall(r"^([\w-]+)==([\w.]+)", path.read_text(), re.MULTILINE))


def stale() -> str | None:
    """Return the dependencies whose oldest versions are not in the lock file, None if there are none."""
    oldest = locked(HERE / "lowest-3.11.txt")
    for name, version in declared().items():
        found = oldest.get(name)
        if found is None or _without_zeros(found) != _without_zeros(version):
            return f"{name}>={version} is declared, and the lock file has {found}; make lock"
    return None


def _without_zeros(version: str) -> str:
    return re.sub(r"(\.0)+$", "", version)


def passes(run: Run, python: Path) -> bool:
    """Run the tests and print a line about them; print all their output if they fail."""
    done = subprocess.run(
        [environment(run, python), "-m", "pytest", "-n", "auto", "-p", "no:cacheprovider", *run.tests],
        cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False,
    )  # fmt: skip
    if done.returncode:
        print(done.stdout)
    versions = "" if run.oldest is None else f" ({', '.join(f'{n} {locked(run.oldest)[n]}' for n in declared())})"
    result = (done.stdout.strip().splitlines() or ["nothing was printed"])[-1]
    print(f"{run}{versions}: {f'status {done.returncode}: ' * bool(done.returncode)}{result}", flush=True)
    return not done.returncode


def main() -> int:
    """Run all environments, or those of the named Pythons; the exit status is 1 if any failed."""
    if problem := stale():
        print(problem)
        return 1
    good = True
    for run in (run for run in RUNS if run.python in (sys.argv[1:] or [run.python])):
        python = interpreter(run.python)
        if python is None:
            print(f"{run}: skipped: there is no python{run.python} on PATH, from pyenv or from uv", flush=True)
        else:
            good &= passes(run, python)
    return 0 if good else 1


if __name__ == "__main__":
    sys.exit(main())
