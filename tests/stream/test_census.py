"""The table of layers, and the census that the reader keeps: what every consumer of a walk asks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import xenstream
from helpers.cli import invoke
from samples.build import LIBXL_TYPES, TYPES, Rec, Stream, hvm, libvirt, libxl, pv, xenopsd
from samples.legacy_build import legacy_hvm
from xenstream.schema.layers import COUNTED, FRAMED, LAYERS, framing_of
from xenstream.schema.names import Legacy, spelled
from xenstream.stream import reader
from xenstream.stream.census import Census
from xenstream.stream.events import Header, RecordEnd
from xenstream.stream.legacy import PartType
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


def at_checkpoint(data: bytes) -> list[tuple[str, bool]]:
    """Return after each record whether the census is at a checkpoint."""
    with xenstream.open(data) as image:
        ends = (event for event in image.events() if isinstance(event, RecordEnd))
        return [(event.record.type, image.census.is_at_checkpoint) for event in ends]


def test_a_stream_is_at_a_checkpoint_until_a_record_other_than_end_follows() -> None:
    stream = checkpointed()
    told = at_checkpoint(stream.to_bytes())
    assert [is_at for kind, is_at in told if kind == "CHECKPOINT"] == [True, True]
    assert not any(is_at for kind, is_at in told if kind != "CHECKPOINT")
    del stream.records[-2]
    assert at_checkpoint(stream.to_bytes())[-2:] == [("CHECKPOINT", True), ("END", True)]
    assert not at_checkpoint(hvm().to_bytes())[-1][1]


def test_records_of_libxl_leave_a_stream_at_its_checkpoint() -> None:
    stream = hvm()
    page = stream.get("PAGE_DATA").to_bytes(stream.order)
    stream.body("END", b"").get("END").type = TYPES["CHECKPOINT"]
    made = libxl(stream)
    made.continued = [([Rec(LIBXL_TYPES["CHECKPOINT_STATE"], bytes(8)), Rec(LIBXL_TYPES["CHECKPOINT_END"])], page)]
    told = at_checkpoint(made.to_bytes())
    first = told.index(("CHECKPOINT", True))
    assert told[first + 1 :] == [
        ("CHECKPOINT_STATE", True), ("CHECKPOINT_END", True), ("PAGE_DATA", False), ("END", False)
    ]  # fmt: skip
    assert not any(is_at for _, is_at in told[:first])


def test_the_parts_of_a_legacy_image_are_counted_by_type() -> None:
    with xenstream.open(legacy_hvm().to_bytes()) as image:
        for _ in image.events():
            pass
        assert image.census.counted["legacy"][Legacy.ChunkType.end_mark] == 1
        assert image.census.counts()["legacy"]["END"] == 1


@pytest.mark.parametrize("layer", ["xl", "xend", "legacy"])
def test_a_legacy_header_says_which_layers_there_are(layer: str) -> None:
    census = Census(LAYERS[layer].path)
    census.take(Header("legacy", "header", 0, None, True))  # type: ignore[arg-type]
    assert census.layers == LAYERS[layer].legacy_path


def test_no_part_of_a_legacy_image_has_the_name_of_another() -> None:
    names = [spelled(kind) for kind in (*Legacy.ChunkType, *PartType)]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize("name", LAYERS)
def test_every_layer_has_an_entry_that_fits_the_others(name: str) -> None:
    layer = LAYERS[name]
    assert all(inner in LAYERS for inner in layer.inside)
    assert (layer.unit is not None) == (layer in COUNTED)
    assert name not in FRAMED or (framing_of(name).end in framing_of(name).types and layer in COUNTED)
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
