"""The table of layers, and the census that the reader keeps: what every consumer of a walk asks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import xenstream
from helpers.cli import invoke
from samples.build import Stream, hvm, libvirt, libxl, pv, xenopsd
from xenstream.schema.layers import COUNTED, FRAMINGS, LAYERS
from xenstream.stream import reader
from xenstream.stream.census import Census
from xenstream.stream.events import RecordEnd
from xenstream.stream.record import Record


def checkpointed() -> Stream:
    """A stream with two CHECKPOINTs, and memory before, between and after them."""
    stream = hvm()
    again = stream.records[stream.index("PAGE_DATA")]
    for _ in range(2):
        stream.records[-1:-1] = [stream.rec("CHECKPOINT"), again]
    return stream


def test_what_follows_the_last_checkpoint_never_counts() -> None:
    held = []
    with xenstream.open(checkpointed().to_bytes()) as image:
        for event in image.events():
            if isinstance(event, RecordEnd):
                held.append((event.record.type, image.census.settles))
        assert image.census.checkpoints == 2
    counts = [settles for kind, settles in held if kind == "PAGE_DATA"]
    assert counts == [True, True, False, False]
    assert all(settles for kind, settles in held if kind == "CHECKPOINT")


def test_the_census_has_taken_in_each_event_when_it_is_yielded() -> None:
    with xenstream.open(libxl(pv(width=4)).to_bytes()) as image:
        for event in image.events():
            if isinstance(event, Record):
                assert sum(image.census.counted[event.layer].values()) == event.index + 1
        assert image.census.width == 4 and not image.census.is_64bit and image.census.is_pv
        first = image.census
        for _ in image.events():
            pass
        assert image.census is not first and image.census.counts() == first.counts()


def test_the_width_is_that_of_the_first_valid_pv_info() -> None:
    stream = pv(width=4)
    wrong = stream.rec("X86_PV_INFO", stream.pack("BBHI", 8, 3, 0, 0))
    stream.records[:0] = [wrong]
    with xenstream.open(stream.to_bytes()) as image:
        for _ in image.events():
            pass
        assert image.census.width == 4


@pytest.mark.parametrize("name", LAYERS)
def test_every_layer_has_an_entry_that_fits_the_others(name: str) -> None:
    layer = LAYERS[name]
    assert all(inner in LAYERS for inner in layer.inside)
    assert (layer.unit is not None) == (layer in COUNTED)
    assert name not in FRAMINGS or (FRAMINGS[name].end in FRAMINGS[name].types and layer in COUNTED)
    assert set(Census().counted) == {counted.name for counted in COUNTED}


@pytest.mark.parametrize("make", [libxl, libvirt, xenopsd])
def test_reports_have_a_key_for_each_layer_that_has_counts(make: Callable[[Stream], Any]) -> None:
    made = make(hvm())
    data = made if isinstance(made, bytes) else made.to_bytes()
    for result in (xenstream.open(data).verify(), xenstream.open(data).info()):
        keys = [key for key in result.to_json() if key.endswith("records")]
        assert keys == ["records", "libxl_records", "xenopsd_records", "legacy_records"]
        assert result.to_json()["libxl_records"] == result.libxl_records
        assert result.records["PAGE_DATA"] == 2


@pytest.mark.parametrize(
    ("command", "most"),
    [(["verify"], 1), (["info"], 1), (["convert", "--to", "2"], 2), (["repair"], 2), (["extract"], 2)],
)
def test_an_image_is_recognised_once_or_twice(
    command: list[str], most: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, out, asked = tmp_path / "guest.save", str(tmp_path / "out"), []
    path.write_bytes(libxl(hvm()).to_bytes())
    recognise = reader.recognise

    def counted(*args: Any) -> str:
        asked.append(args)
        return recognise(*args)

    monkeypatch.setattr(reader, "recognise", counted)
    rest = {"extract": ["libxc", "-o", out], "verify": [], "info": []}.get(command[0], [out])
    assert invoke(*command, str(path), *rest)[0] == 0
    assert 1 <= len(asked) <= most
