"""The real save files: xenstream's results match what is known about the guests."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import xenstream
from helpers.places import STREAMS
from helpers.real_streams import COMPLETE, path, unpacked
from xenstream.inspect.info import info


@pytest.mark.parametrize("name", COMPLETE)
def test_conforms_and_is_restorable(name: str) -> None:
    with xenstream.open(path(name)) as image:
        assert image.layers == ("xl", "libxl", "libxc")
        assert (image.version, image.endian) == (3, "little")
        report = image.verify()
    assert report.conforms and report.restorable
    assert report.static_data_end.kind == "explicit"
    expected = [] if COMPLETE[name]["guest_type"] == "x86_pv" else ["XC507"]
    assert [finding.rule for finding in report.findings] == expected


@pytest.mark.parametrize("name", COMPLETE)
def test_file_bytes_and_compressed_agree(name: str, tmp_path: Path) -> None:
    data = unpacked(name)
    plain = tmp_path / "image"
    plain.write_bytes(data)
    reports: list[dict[str, Any]] = []
    for what in (data, plain, path(name)):
        with xenstream.open(what) as image:
            reports.append({**image.verify().to_json(), "file": ""})
    assert reports[0] == reports[1] == reports[2]


def test_aborted_save_ends_without_end() -> None:
    with xenstream.open(path("aborted-pvh-save")) as image:
        report = image.verify()
    assert not report.conforms and not report.restorable
    assert [(finding.rule, finding.offset) for finding in report.findings] == [("XC202", 2137)]


@pytest.mark.parametrize("name", COMPLETE)
def test_info(name: str) -> None:
    known = COMPLETE[name]
    with xenstream.open(path(name)) as image:
        summary = info(image)
    assert summary.guest_type == known["guest_type"]
    assert 0.95 * known["memory"] * 2**20 <= summary.memory <= 1.02 * known["memory"] * 2**20
    assert summary.vcpus == known["vcpus"]
    assert known["name"] in (None, summary.name)
    assert summary.xen_version == "4.17"
    assert summary.incomplete is None


@pytest.mark.parametrize("name", COMPLETE)
def test_uuid_is_that_of_the_running_guest(name: str) -> None:
    listed = json.loads((STREAMS / f"{name}.list.json").read_text())[0]["config"]["c_info"]
    with xenstream.open(path(name)) as image:
        summary = info(image)
    assert summary.uuid == listed["uuid"]
