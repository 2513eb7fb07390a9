"""Sets of releases, and the verdict on one release."""

from __future__ import annotations

import pytest
import xenstream
from samples.build import hvm
from xenstream.errors import XenstreamError
from xenstream.verify.releases import ALL, NONE, Releases, before, below, only, since, where
from xenstream_formats.releases import FACTS, POINTS


def of(*releases: str) -> Releases:
    found = NONE
    for release in releases:
        found |= only(release)
    return found


@pytest.mark.parametrize(
    ("releases", "words"),
    [
        (ALL, "all releases"),
        (NONE, "no release"),
        (since("4.14"), "4.14 and later"),
        (before("4.14"), "4.13 and earlier"),
        (since("4.14") & before("4.18"), "4.14 to 4.17"),
        (since("4.14") & before("4.15"), "4.14"),
        (since("4.14") & before("4.18.5"), "4.14 to 4.18.4"),
        (since("4.18") & before("4.18.5"), "4.18.0 to 4.18.4"),
        (since("4.20") & before("4.20.1"), "4.20.0"),
        (since("4.18.5") & before("4.19"), "4.18.5+"),
        (of("4.18", "4.19", "4.20", "4.21", "4.22"), "4.18.5+, 4.19.2+, 4.20.1 and later"),
        (~since("4.18.5"), "4.18.4 and earlier"),
    ],
)
def test_words(releases: Releases, words: str) -> None:
    assert str(releases) == words


def test_a_line_is_its_last_release() -> None:
    assert only("4.18") == only("4.18.5") == only("4.18.99") != only("4.18.4") == only("4.18.0")
    assert only("4.99") == only("5.0") == only(POINTS[-1])


@pytest.mark.parametrize("release", ["", "4", "4.x", "4.17.", "4.17.0.1", "٤.17", "4.5", "3.4.1", " 4.17"])
def test_no_release(release: str) -> None:
    with pytest.raises(XenstreamError, match=r"release"):
        only(release)


def test_facts_are_complete() -> None:
    numbers = [tuple(map(int, point.split("."))) for point in POINTS]
    assert numbers == sorted(set(numbers))
    assert all(len(values) == len(POINTS) for values in FACTS.values())


def test_facts_are_asked_by_value() -> None:
    assert below("stream_version", 3) == before("4.14")
    assert where("record_length", lambda most: most > 8 << 20) == since("4.10")


@pytest.mark.parametrize(("receiver", "restorable"), [("4.13", False), ("4.14", True), ("4.17.2", True), (None, True)])
def test_a_version_3_stream_by_release(receiver: str | None, restorable: bool) -> None:
    with xenstream.open(hvm().to_bytes()) as image:
        report = image.verify(receiver)
    assert (report.restorable, report.conforms) == (restorable, True)
    assert [finding.rule for finding in report.findings] == ([] if restorable else ["XC107"])
    assert [need.rule for need in report.needs] == ["XC107"]
    assert report.restorable_by == (since("4.14") if receiver is None else only(receiver) & since("4.14"))


def test_a_version_2_stream_is_for_all_releases() -> None:
    with xenstream.open(hvm(2).to_bytes()) as image:
        report = image.verify()
    assert report.restorable_by == ALL and not report.needs


def test_json_says_who_refuses() -> None:
    data = hvm().to_bytes()
    with xenstream.open(data[:-8]) as image:
        report = image.verify().to_json()
    assert [finding["refused_by"]["by"] for finding in report["findings"]] == ["libxenguest"]
    assert report["restorable_by"] == []
    with xenstream.open(data) as image:
        report = image.verify().to_json()
    assert report["restorable_by"] == [{"first": "4.14", "last": None}]
    assert report["needs"][0]["refused_by"] == {
        "by": "libxenguest",
        "releases": "4.13 and earlier",
        "message": "Invalid Version: Expected 2, Got 3",
    }
