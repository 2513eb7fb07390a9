"""The frames of a PV guest's P2M: which pfn counts if a frame was sent more than once."""

from __future__ import annotations

from typing import Any

import pytest
import xenstream
from helpers.verified import Unseekable, rules_of, verified
from samples.build import MAX_PFN, P2M_FRAME, Stream, pv
from xenstream.guest.pages import p2m
from xenstream.guest.pages.p2m import P2m
from xenstream.guest.pages.pfn_map import PfnMap

NEVER_SENT = 12
PER_FRAME = 512


def with_frames(*records: tuple[int, int, list[int]]) -> Stream:
    """A PV stream with X86_PV_P2M_FRAMES records of first pfn, last pfn, frames."""
    stream = pv()
    where = stream.index("X86_PV_P2M_FRAMES")
    stream.records[where : where + 1] = [
        stream.rec("X86_PV_P2M_FRAMES", stream.pack(f"II{len(frames)}Q", first, last, *frames))
        for first, last, frames in records
    ]
    return stream


@pytest.mark.parametrize("make", [bytes, Unseekable])
def test_of_a_frame_that_was_sent_twice_the_last_pfn_counts(make: Any) -> None:
    good, bad = (0, MAX_PFN, [P2M_FRAME]), (0, MAX_PFN, [NEVER_SENT])
    assert rules_of(verified(make(with_frames(bad, good).to_bytes())))["XC448"] == 0
    assert rules_of(verified(make(with_frames(good, bad).to_bytes())))["XC448"] == 1


@pytest.mark.parametrize("make", [bytes, Unseekable])
def test_frames_of_records_that_overlap(make: Any) -> None:
    stream = with_frames(
        (0, 4 * PER_FRAME - 1, [10, 11, 12, 13]),
        (PER_FRAME, 3 * PER_FRAME - 1, [21, 22]),
        (2 * PER_FRAME, 5 * PER_FRAME - 1, [32, 33, 34]),
        (7 * PER_FRAME, 8 * PER_FRAME - 1, [47]),
    )
    p2m = P2m()
    with xenstream.open(make(stream.to_bytes())) as image:
        for record in image.records():
            if record.has_p2m_frames:
                p2m.take(record, 8)
        pfns, sent = p2m.frames(0, 9)
        assert pfns.tolist() == [10, 21, 32, 33, 34, 0, 0, 47, 0]
        assert sent.tolist() == [True] * 5 + [False] * 2 + [True, False]
        assert p2m.frames(1, 2)[0].tolist() == [21, 32]


@pytest.mark.parametrize("most", [2, 8])
def test_scattered_frames_are_asked_about_as_runs_or_as_arrays(most: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(p2m, "MOST_RUNS_OF_FRAMES", most)
    frames, held = [9, 7, 5, 6, 1 << 60], P2m()
    with xenstream.open(with_frames((0, len(frames) * PER_FRAME - 1, frames)).to_bytes()) as image:
        for record in image.records():
            if record.has_p2m_frames:
                held.take(record, 8)
    whole = held.whole(len(frames))
    assert whole is not None and (whole.runs is None) == (most == 2)
    assert (whole.counts()[0], whole.counts()[1], whole.bounds(), whole.with_reserved().total) == (4, 1, (0, 9), 0)
    there = PfnMap("u1", 1)
    for missing in (0, 5, 6, 7, 9):
        there.set_run(0, 10, 1)
        assert there.are_all(whole, 1)
        there.set_run(missing, 1, 2)
        assert not there.are_all(whole, 1)
