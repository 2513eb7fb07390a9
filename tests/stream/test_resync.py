"""Records that are found again after damage."""

from __future__ import annotations

import random
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import xenstream
from helpers.cli import run
from helpers.real_streams import COMPLETE, unpacked
from helpers.verified import rules_of
from hypothesis import given, settings
from hypothesis import strategies as st
from samples.build import Stream, hvm, libvirt, libxl, pv, xenopsd, xl
from xenstream.stream import resync
from xenstream.stream.events import Skipped


def walked(data: bytes) -> tuple[list[tuple[str, int]], list[tuple[int, int]], Any]:
    """Return type and offset of each libxc record, and what was skipped; and the report."""
    with xenstream.open(data, resync=True) as image:
        records, skipped = [], []
        for event in image.uncounted_events():
            if isinstance(event, Skipped):
                skipped.append((event.offset, event.length))
            elif isinstance(event, xenstream.Record) and event.layer == "libxc":
                records.append((event.type, event.offset))
    with xenstream.open(data, resync=True) as image:
        return records, skipped, image.verify()


def spoiled(data: bytes, at: int, new: bytes) -> bytes:
    return data[:at] + new + data[at + len(new) :]


WRAPPERS: dict[str, Callable[[Stream], bytes]] = {
    "libxc": lambda stream: stream.to_bytes(),
    "libxl": lambda stream: libxl(stream, emulator=True).to_bytes(),
    "xl": xl,
    "libvirt": libvirt,
    "xenopsd": lambda stream: xenopsd(stream).to_bytes(),
}
STREAMS: dict[str, Callable[[], Stream]] = {
    "hvm": hvm,
    "pv": pv,
    "hvm big-endian": lambda: hvm(2, big=True),
    "pv32": lambda: pv(4),
}


@pytest.mark.parametrize("wrapper", WRAPPERS)
@pytest.mark.parametrize("guest", STREAMS)
def test_a_good_image_is_walked_as_ever(guest: str, wrapper: str) -> None:
    data = WRAPPERS[wrapper](STREAMS[guest]())
    records, skipped, report = walked(data)
    with xenstream.open(data) as image:
        assert records == [(record.type, record.offset) for record in image.records() if record.layer == "libxc"]
        assert report.findings == image.verify().findings
    assert skipped == []


@pytest.mark.parametrize("name", COMPLETE)
def test_a_good_real_image_too(name: str) -> None:
    with xenstream.open(unpacked(name), resync=True) as image:
        assert image.verify().conforms and not image.skipped


@pytest.mark.parametrize("junk", [b"\xff" * 8, bytes(8), b"garbage!", struct.pack("<II", 1, 1 << 30)])
@pytest.mark.parametrize("wrapper", WRAPPERS)
@pytest.mark.parametrize("guest", STREAMS)
def test_a_spoiled_header_costs_its_record(guest: str, wrapper: str, junk: bytes) -> None:
    data = WRAPPERS[wrapper](STREAMS[guest]())
    good, _, _ = walked(data)
    for number in range(len(good) - 1):
        start, after = good[number][1], good[number + 1][1]
        records, skipped, report = walked(spoiled(data, start, junk))
        assert skipped == [(start, after - start)]
        assert records == good[:number] + good[number + 1 :]
        assert rules_of(report)["XC211"] == 1 and not report.restorable


@pytest.mark.parametrize("more", [8, 4096, -8])
def test_a_wrong_length_costs_its_record(more: int) -> None:
    data = pv().to_bytes()
    good, _, _ = walked(data)
    for number, (kind, start) in enumerate(good[:-1]):
        (length,) = struct.unpack_from("<I", data, start + 4)
        if length + more <= 0 or kind in ("STATIC_DATA_END",):
            continue
        records, _, _ = walked(spoiled(data, start + 4, struct.pack("<I", length + more)))
        assert records[-1] == good[-1]
        assert {*good[:number], *good[number + 2 :]} <= set(records)


def test_bytes_that_are_missing_or_too_many() -> None:
    data = hvm().to_bytes()
    good, _, _ = walked(data)
    at = good[4][1] + 500  # inside the first pages
    for changed in (data[:at] + data[at + 777 :], data[:at] + b"some more bytes" + data[at:]):
        records, skipped, _ = walked(changed)
        moved = len(changed) - len(data)
        assert [kind for kind, _ in records][-4:] == [kind for kind, _ in good][-4:]
        assert records[-1] == (good[-1][0], good[-1][1] + moved) and len(skipped) == 1


def test_several_gaps() -> None:
    stream = hvm()
    for pfn in range(0x200, 0x210):
        stream.before("X86_TSC_INFO", "PAGE_DATA", stream.page_data((pfn, 0, bytes([pfn & 255]) * 4096)))
    data = xl(stream)
    good, _, _ = walked(data)
    for number in (5, 13):
        data = spoiled(data, good[number][1] - 100, bytes(300))
    records, skipped, report = walked(data)
    assert records == [record for number, record in enumerate(good) if number not in (5, 13)]
    assert [offset for offset, _ in skipped] == [good[5][1], good[13][1]] and rules_of(report)["XC211"] == 2


def test_nothing_is_skipped_if_nothing_follows() -> None:
    data = hvm().to_bytes()
    good, _, _ = walked(data)
    cut = spoiled(data[: good[-2][1]], good[-3][1], b"\xff" * 8)
    with xenstream.open(cut) as plain, xenstream.open(cut, resync=True) as image:
        assert image.verify().findings == plain.verify().findings


@settings(max_examples=40, deadline=None)
@given(seed=st.integers(0, 2**32), size=st.integers(1, 3000))
def test_noise_anywhere(seed: int, size: int) -> None:
    noise = random.Random(seed)
    data = bytearray(xl(pv()))
    good, _, _ = walked(bytes(data))
    at = noise.randrange(good[2][1], len(data) - size)
    data[at : at + size] = noise.randbytes(size)
    records, skipped, _ = walked(bytes(data))
    ends = [offset for _, offset in good[1:]] + [len(data)]
    untouched = [offset for (_, offset), end in zip(good, ends, strict=True) if offset >= at + size or end <= at]
    if at + size < good[-5][1]:  # else too little follows, or libxl's records are gone
        found = {offset for _, offset in records}
        assert set(untouched) <= found
    assert all(length > 0 for _, length in skipped)


def test_the_cost_is_linear(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file made of what looks like PAGE_DATA with many entries is not read again and again."""
    stream = hvm()
    head = stream.to_bytes()[: stream.offset(4)]
    fake = struct.pack("<IIII", 1, 8 + (1 << 20) * 8, 1 << 20, 0)
    data = head + b"\xff" * 8 + fake * (1 << 16) + bytes((1 << 20) * 8)
    read = 0
    before = resync.Resync._read

    def counted(self: Any, offset: int, length: int) -> bytes:
        nonlocal read
        read += length
        return before(self, offset, length)

    monkeypatch.setattr(resync.Resync, "_read", counted)
    with xenstream.open(data, resync=True) as image:
        image.verify()
    assert read < 20 * len(data) + (1 << 28)


def test_the_commands(tmp_path: Path) -> None:
    data = xl(pv())
    good, _, _ = walked(data)
    number, start = next((number, start) for number, (kind, start) in enumerate(good) if kind == "X86_TSC_INFO")
    path = tmp_path / "damaged"
    path.write_bytes(spoiled(data, start, b"\xff" * 8))
    length = good[number + 1][1] - start
    said = f"xenstream: {path}: {length} bytes at offset {start} are no records, and are skipped\n"
    for words, *more in (
        (("records",),),
        (("show",),),
        (("memory", "stats"),),
        (("memory", "read"), "0x9000", "8"),
        (("memory", "os"),),
    ):
        status, out, err = run(*words, path, *more, "--resync")
        assert (status, err) == (1, said) and out
    assert "END" in run("records", path, "--resync")[1]
    status, out, _ = run("verify", path, "--resync")
    assert status == 1 and f"found {length} bytes that are no records" in out
    status, _, err = run("records", "-", "--resync", stdin=data)
    assert status == 2 and "--resync needs a file" in err
    assert run("verify", path, "--resync", "--tee", tmp_path / "x")[0] == 2
    assert run("records", tmp_path / "damaged")[1].count("END") < 2 or run("verify", path)[0] == 1


def test_the_memory_after_damage(tmp_path: Path) -> None:
    data = xl(pv())
    whole, path = tmp_path / "whole", tmp_path / "damaged"
    whole.write_bytes(data)
    start = next(start for kind, start in walked(data)[0] if kind == "PAGE_DATA")
    path.write_bytes(spoiled(data, start, b"\xff" * 8))
    for words in (("memory", "map", path), ("memory", "dmesg", path), ("memory", "symbols", path)):
        assert "are skipped" not in run(*words)[2]
        _, _, err = run(*words, "--resync")
        assert "are no records, and are skipped" in err and "inside the body" not in err
    status, out, err = run("memory", "diff", whole, path, "--resync")
    assert status == 1 and "only in A" in out and f"{path}: " in err and f"{whole}: " not in err


def test_what_is_skipped_is_said_of_a_command_that_fails_too(tmp_path: Path) -> None:
    data = xl(pv())
    start = next(start for kind, start in walked(data)[0] if kind == "X86_TSC_INFO")
    path = tmp_path / "damaged"
    path.write_bytes(spoiled(data, start, b"\xff" * 8))
    for words in (("show", path, "FOO"), ("memory", "read", path, "0x7fffffff000")):
        status, _, err = run(*words, "--resync")
        assert status == 2 and err.index("are skipped") < err.rindex("xenstream: ")
