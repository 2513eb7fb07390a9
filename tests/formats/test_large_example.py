"""The example that reads a stream record by record with the generated parser."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from helpers.places import ROOT, TOOLS
from helpers.synthetic import write_stream
from samples.build import Stream, hvm, pv

EXAMPLES = TOOLS / "parsers" / "examples" / "python"
MEASURED = """
import re, runpy, sys
program, sys.argv[1:] = sys.argv[1], sys.argv[2:]
runpy.run_path(program)
with open("/proc/self/status") as status:
    print(re.search(r"VmHWM:\\s*(\\d+)", status.read())[1], file=sys.stderr)
"""


def run(example: str, stream: Path) -> tuple[str, int]:
    """Return what an example prints, and the most memory that it takes, in KiB; Linux alone says it."""
    done = subprocess.run(
        [sys.executable, "-c", MEASURED, EXAMPLES / example, stream],
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": str(ROOT / "generated" / "python")},
    )
    return done.stdout, int(done.stderr)


@pytest.mark.parametrize("stream", [pv(), hvm(big=True), hvm(2)])
def test_it_reads_all_records(tmp_path: Path, stream: Stream) -> None:
    path = tmp_path / "stream"
    path.write_bytes(stream.to_bytes())
    text, _ = run("large.py", path)
    assert len(text.splitlines()) == 1 + len(stream.records)
    assert text == run("example.py", path)[0]


def test_it_holds_one_record(tmp_path: Path) -> None:
    path = tmp_path / "stream"
    with path.open("wb") as out:
        write_stream(out, "hvm", 100 * 256)
    (text, memory), (expected, whole) = run("large.py", path), run("example.py", path)
    assert text == expected
    assert whole - memory > 80 * 1024
