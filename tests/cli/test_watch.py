"""What `--progress` says of a stream that passes by."""

from __future__ import annotations

import json
import os
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest
import xenstream
from helpers.cli import run
from helpers.edited import converted
from helpers.processes import XENSTREAM
from helpers.real_streams import COMPLETE, unpacked
from helpers.verified import Unseekable
from samples.build import NOTAB, XTAB, Stream, hvm, page, pv, xl
from xenstream.edit.convert import convert
from xenstream.edit.relay import Relay
from xenstream.guest.stats import stats
from xenstream.image import Image
from xenstream.io.output import Spool
from xenstream.io.source import open_source
from xenstream.limits import MOST_ROUNDS_TIMED
from xenstream.stream.passing import END, MEMORY, STATE, STATIC, Passing


def live() -> Stream:
    """Return a stream with three rounds, and a page of zeros in the first and the last."""
    stream = hvm()
    for pages in (
        [(0x200, NOTAB, page(0)), (0x201, NOTAB, page(1)), (0x202, XTAB, None)],
        [(0, NOTAB, page(4)), (1, XTAB, None)],
        [(0x200, NOTAB, page(5))],
        [(1, NOTAB, page(0))],
    ):
        stream.before("X86_TSC_INFO", "PAGE_DATA", stream.page_data(*pages))
    return stream


def passed(what: Any, zero_pages: int | None = None) -> Passing:
    passing = Passing(zero_pages=zero_pages)
    with xenstream.open(what) as image:
        image.verify(passing=passing)
    return passing


def passed_converting(what: Any) -> Passing:
    passing = Passing()
    with Spool() as spool:
        relay = Relay(open_source(what), spool)
        convert(Image(relay), relay, 3, passing=passing)
    return passing


def test_rounds_and_pages() -> None:
    data = live().to_bytes()
    for seen in (passed(data), passed(Unseekable(data)), passed_converting(data), passed_converting(Unseekable(data))):
        assert (seen.round, seen.pages, seen.pages_again, seen.zero_pages) == (3, 8, 3, None)
        assert seen.stage == STATE and seen.records == len(live().records)


def test_the_time_of_each_round(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each round takes from the end of the one before until its last pages have passed."""
    now = iter(range(1000))
    monkeypatch.setattr("xenstream.stream.passing.monotonic", lambda: next(now))
    passing = Passing()
    with xenstream.open(xl(hvm())) as image:
        records = {record.type: record for record in image.records()}
    passing.take_record(records["STATIC_DATA_END"])  # at 1, after the 0 of its making
    for first, pages in ((0, 4), (4, 4), (2, 3), (2, 1), (0, 1)):
        passing.take_pages(first, pages)  # at 2 to 6
    passing.take_record(records["X86_TSC_INFO"])
    assert [(each.pages, each.seconds) for each in passing.rounds] == [(8, 2), (3, 1), (1, 1), (1, 1)]
    assert passing.paused_round == 4
    for _ in range(2 * MOST_ROUNDS_TIMED):
        passing.take_pages(0, 1)
    assert len(passing.rounds) == MOST_ROUNDS_TIMED and passing.round == 4 + 2 * MOST_ROUNDS_TIMED
    assert passing.paused_round == 4


def test_zero_pages_are_counted_where_contents_pass() -> None:
    assert passed(Unseekable(live().to_bytes()), zero_pages=0).zero_pages == 2
    stream = pv()
    assert passed(Unseekable(stream.to_bytes()), zero_pages=0).zero_pages == 0
    stream.before("X86_TSC_INFO", "PAGE_DATA", stream.page_data((9, NOTAB, page(0)), (10, NOTAB, page(1))))
    assert passed(Unseekable(stream.to_bytes()), zero_pages=0).zero_pages == 1


@pytest.mark.parametrize("name", COMPLETE)
def test_rounds_are_those_of_memory_stats(name: str) -> None:
    data = unpacked(name)
    with xenstream.open(data) as image:
        rounds = stats(image.memory).rounds
    for seen in (passed(data), passed_converting(data)):
        assert (seen.round, seen.pages) == (len(rounds), sum(rounds))


def test_stages() -> None:
    passing, stages = Passing(), dict[str, str]()
    with xenstream.open(xl(hvm())) as image:
        for record in image.records():
            passing.take_record(record)
            if record.has_pages:
                passing.take_pages(0, 1)
            stages.setdefault(record.type, passing.stage)
    assert stages["X86_CPUID_POLICY"] == stages["STATIC_DATA_END"] == STATIC
    assert stages["PAGE_DATA"] == MEMORY and stages["HVM_CONTEXT"] == STATE and passing.stage == STATE


def lines(text: str) -> list[dict[str, Any]]:
    return [json.loads(line)["progress"] for line in text.splitlines() if '"progress": {' in line]


def test_the_last_line_has_the_totals(tmp_path: Path) -> None:
    data = xl(live())
    (tmp_path / "in").write_bytes(data)
    for command in (("verify", "-"), ("verify", "-", "--tee", tmp_path / "copy"), ("convert", "-", tmp_path / "out")):
        status, _, err = run(*command, "--progress", "json", stdin=data)
        last = lines(err)[-1]
        assert status == 0 and last["is_last"] and last["stage"] == END and last["bytes"] == len(data)
        assert (last["round"], last["pages"], last["pages_again"]) == (3, 8, 3)
        assert [each["pages"] for each in last["rounds"]] == [5, 2, 1] and last["paused_round"] == 3
        assert last["zero_pages"] == (None if command[0] == "convert" else 2)
    _, _, err = run("verify", tmp_path / "in", "--progress", "text")
    total, *rounds = err.splitlines()
    assert re.fullmatch(r"\d+\.\d s in all  \S+ KiB  \S+ \w+/s  end  round 3  8 pages, 3 of them again", total)
    assert [re.sub(r"  \d+\.\d{3} s  \S+ \w+/s", "", line) for line in rounds] == [
        "round 1  5 pages  20 KiB", "round 2  2 pages  8 KiB", "round 3  1 page  4 KiB, guest paused",
    ]  # fmt: skip
    assert (tmp_path / "copy").read_bytes() == (tmp_path / "out").read_bytes() == data


def test_a_failure_does_not_look_like_the_end(tmp_path: Path) -> None:
    status, _, err = run("convert", "-", tmp_path / "out", "--progress", "json", stdin=xl(live())[:-600])
    assert status == 1 and lines(err)[-1]["is_last"] and lines(err)[-1]["stage"] != END


def test_it_speaks_while_the_stream_passes() -> None:
    """The second half of the stream is sent only when something was said about the first."""
    data = xl(live())
    command = [*XENSTREAM, "verify", "-", "--tee", "-", "--progress", "json", "--json"]
    with subprocess.Popen(command, stdin=-1, stdout=-1, stderr=-1) as process:
        assert process.stdin is not None and process.stdout is not None and process.stderr is not None
        half = len(data) // 2
        os.write(process.stdin.fileno(), data[:half])
        said = json.loads(process.stderr.readline())["progress"]
        assert not said["is_last"] and said["stage"] in ("headers", STATIC, MEMORY) and said["bytes"] <= half
        out, err = process.communicate(data[half:])
    assert out == data and process.returncode == 0 and lines(err.decode())[-1]["is_last"]


def test_nothing_is_said_unasked(tmp_path: Path) -> None:
    assert run("verify", "-", "--tee", tmp_path / "out", stdin=xl(live()))[2] == ""
    assert converted(live().to_bytes())[0] == live().to_bytes()
