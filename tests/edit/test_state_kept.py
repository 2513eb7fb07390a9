"""A change keeps the guest: memory, vCPUs, devices and everything else are the same before and after, except for what
it reports.

The reader in `guest_state` is the judge; it knows nothing of the code under test.
"""

from __future__ import annotations

import copy
import re
import struct
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import replace
from random import Random

import pytest
from helpers import guest_state, mutate
from helpers.edited import converted, repaired
from helpers.guest_state import State, read, read_legacy
from helpers.legacy import remus, translated
from helpers.verified import Unseekable, verified
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from samples.build import (
    BROKEN,
    CONFIG,
    DATA,
    LIBXL_TYPES,
    MAX_PFN,
    NOTAB,
    PV,
    PV_CONFIG,
    SEXP,
    XALLOC,
    XENOPSD_TYPES,
    XML,
    XTAB,
    LibxlStream,
    Rec,
    Stream,
    built_with,
    hvm,
    libvirt,
    libxl,
    page,
    pv,
    xenopsd,
    xl,
)
from samples.legacy_build import LegacyImage, random_image, xend
from xenstream.edit.repair import RepairError
from xenstream.errors import NotAnImageError, SourceError, StreamError, XenstreamError
from xenstream.stream.events import LegacyHint

relaxed = settings(deadline=None, derandomize=True, max_examples=25, suppress_health_check=[HealthCheck.too_slow])
fewer = settings(relaxed, max_examples=5)  # because each tries many cuts
seeds = st.integers(0, 2**32)

VCPU_KINDS = ("BASIC", "EXTENDED", "XSAVE", "MSRS")
NUMBERS = {"17": "X86_CPUID_POLICY", "18": "X86_MSR_POLICY"}


# Images of all sorts, whose configuration tells the truth.


def random_stream(rng: Random, version: int | None = None) -> Stream:
    """A stream that conforms: pages sent again, several vCPUs, records that receivers ignore."""
    version = rng.choice([2, 3]) if version is None else version
    big = rng.random() < 0.2
    stream = hvm(version, big) if rng.random() < 0.5 else pv(rng.choice([4, 8]), version, big)
    for _ in range(rng.randrange(4)):
        send_again(stream, rng)
    if stream.guest == PV:
        send_vcpus(stream, rng)
    elif rng.random() < 0.5:
        stream.move("HVM_CONTEXT", "HVM_PARAMS")  # as libxenguest sends them
    for _ in range(rng.randrange(3)):
        where = rng.randrange(len(stream.records) - 1)  # a missing last one is not noticed
        stream.records.insert(where, stream.rec(0x80000000 | rng.randrange(0x20, 99), rng.randbytes(rng.randrange(20))))
    return stream


def send_again(stream: Stream, rng: Random) -> None:
    """Send some pages; for a PV guest, pages that nothing refers to."""
    pfns = [DATA, DATA + 1, DATA + 2, MAX_PFN] if stream.guest == PV else [*range(6), 0x100, 0xFEFFF, 1 << 30]
    kinds = [rng.choice([NOTAB, NOTAB, XALLOC, XTAB, BROKEN]) for _ in pfns]
    chosen = rng.sample(range(len(pfns)), rng.randrange(1, len(pfns)))
    pages = [(pfns[i], kinds[i], page(rng.randrange(256)) if kinds[i] == NOTAB else None) for i in chosen]
    stream.after("PAGE_DATA", "PAGE_DATA", stream.page_data(*pages))


def send_vcpus(stream: Stream, rng: Random) -> None:
    """Send as many vCPUs as allowed, all with records of the same kinds."""
    bodies = {kind: stream.get(f"X86_PV_VCPU_{kind}").body[8:] for kind in VCPU_KINDS}
    stream.drop("END", *(f"X86_PV_VCPU_{kind}" for kind in VCPU_KINDS))
    kinds = VCPU_KINDS if rng.random() < 0.5 else VCPU_KINDS[:3]
    for vcpu_id in range(rng.randrange(1, 5)):
        for kind in kinds:
            body = bodies[kind] if kind != "MSRS" else struct.pack("<IIQ", 0xC0000103, 0, rng.getrandbits(32))
            stream.add(f"X86_PV_VCPU_{kind}", stream.pack("II", vcpu_id, 0) + body)
    stream.add("END")


def num_vcpus(stream: Stream) -> int:
    return sum(rec.type == 4 for rec in stream.records)


def in_xl(stream: Stream, inner: LibxlStream) -> bytes:
    config = PV_CONFIG if stream.guest == PV else CONFIG
    return xl(inner, built_with(config, max_vcpus=8, avail_vcpus=[*range(num_vcpus(stream))]))


def in_libvirt(stream: Stream, inner: LibxlStream) -> bytes:
    kind = "linux" if stream.guest == PV else "hvm"
    more = f"<vcpu current='{num_vcpus(stream)}'>8</vcpu><os><type>{kind}</type></os></domain>"
    return libvirt(inner, XML.replace(b"</domain>", more.encode()))


def in_xenopsd(stream: Stream, inner: LibxlStream) -> bytes:
    image = xenopsd(inner.libxc)
    kind = "PV" if stream.guest == PV else "HVM"
    said = f"(ty({kind}()))(vcpus {num_vcpus(stream)})(ssidref 0)".encode()
    image.records[0].body = SEXP.replace(b"(ssidref 0)", said)
    if stream.guest == PV:
        image.records = [record for record in image.records if record.type != XENOPSD_TYPES["Qemu_trad"]]
    return image.to_bytes()


WRAPPERS: dict[str, Callable[[Stream, LibxlStream], bytes]] = {
    "libxc": lambda stream, inner: inner.libxc,
    "libxl": lambda stream, inner: inner.to_bytes(),
    "xl": in_xl,
    "libvirt": in_libvirt,
    "xenopsd": in_xenopsd,
}


def wrapped(wrapper: str, stream: Stream, data: bytes | None = None) -> bytes:
    """A stream in a wrapper, or `data` in its place."""
    inner = libxl(stream.to_bytes() if data is None else data, emulator=stream.guest != PV)
    return WRAPPERS[wrapper](stream, inner)


every_wrapper = pytest.mark.parametrize("wrapper", WRAPPERS)


# Cut.


def cuts_of(data: bytes, stream: Stream, rng: Random) -> Iterable[int]:
    """Return an offset to cut at: at a record of the stream, after it, or anywhere."""
    start = data.index(stream.headers())
    ends = [start + stream.offset(index) for index in range(len(stream.records) + 1)]
    last = (len(data) - number for number in (0, 1, 4, 8, 12, 16, 24, 25, 41))
    return {*ends, *last, *(rng.randrange(len(data)) for _ in range(5))}


def without_msrs(state: State, whole: State, said: str) -> State:
    """Return the whole state without the MSRs that are reported as assumed to be absent."""
    vcpus = dict(whole.vcpus)
    for vcpu_id in re.findall(r"assuming that vCPU (\d+) had no X86_PV_VCPU_MSRS", said):
        vcpus.pop((guest_state.MSRS, int(vcpu_id)), None)
    return replace(whole, vcpus=vcpus)


@every_wrapper
@fewer
@given(seed=seeds)
def test_repair_completes_what_is_complete(wrapper: str, seed: int) -> None:
    """A cut stream is refused, or the result equals the state before the cut."""
    rng = Random(seed)
    stream = random_stream(rng)
    data = wrapped(wrapper, stream)
    assert verified(data).conforms
    whole = read(data)
    assert whole.has_ended and whole.end == len(data)
    repaired_some = False
    for length in cuts_of(data, stream, rng):
        with suppress(RepairError, NotAnImageError):
            out, changes = repaired(data[:length])
            said = " ".join(change.what for change in changes)
            assert read(out) == without_msrs(read(out), whole, said), length
            assert length == len(data) or "added" in said
            repaired_some |= length < len(data)
        with suppress(RepairError, NotAnImageError):
            out, changes = repaired(data[:length], assume_complete=True)
            assert read(out) == read(data[:length])  # whatever is assumed, nothing is invented
            said = " ".join(change.what for change in changes)
            assert read(out) == without_msrs(read(out), whole, said) or "assuming" in said
    assert repaired_some or (wrapper in ("libxc", "libxl") and stream.guest == PV)


def checkpointed(rng: Random) -> tuple[bytes, list[int]]:
    """Return a libxl stream of an HVM guest with checkpoints, and the offsets at which each is complete."""
    first = hvm()
    end, tail = first.records[-1], first.records[-4:-1]
    first.records[-1] = first.rec("CHECKPOINT")
    made = libxl(first, emulator=True)
    model, made.last = made.last[:-1], [*made.last[:-1], made.last[-1]]
    for number in range(rng.randrange(1, 4)):
        pages = (rng.randrange(6), NOTAB, page(0x80 + number))
        again = [first.rec("PAGE_DATA", first.page_data(pages)), *tail, first.rec("CHECKPOINT")]
        ended = [*model, Rec(LIBXL_TYPES["CHECKPOINT_END"])]
        made.continued.append((ended, b"".join(rec.to_bytes("<") for rec in again)))
    made.continued[-1] = made.continued[-1][0], made.continued[-1][1][:-8] + end.to_bytes("<")
    data, complete = made.to_bytes(), []
    at = data.find(Rec(LIBXL_TYPES["CHECKPOINT_END"]).to_bytes("<") + bytes([1, 0, 0, 0]))
    while at >= 0:
        complete.append(at + 8)
        at = data.find(Rec(LIBXL_TYPES["CHECKPOINT_END"]).to_bytes("<") + bytes([1, 0, 0, 0]), at + 1)
    return data, [*complete, *range(len(data) - 8, len(data) + 1)]


@fewer
@given(seeds)
def test_repair_mixes_no_rounds(seed: int) -> None:
    """For a cut stream with checkpoints, the guest is as it was at a checkpoint, or at the end."""
    rng = Random(seed)
    data, complete = checkpointed(rng)
    assert verified(data).conforms
    aligned = range(0, len(data), 8)
    for length in {*complete, *(rng.choice(aligned[-40:]) for _ in range(9)), *rng.sample(aligned, 9)}:
        for assume_complete in (False, True):
            try:
                out, changes = repaired(data[:length], assume_complete)
            except (RepairError, NotAnImageError):
                assert length not in (complete[0], complete[-1])
                continue
            assert length in complete
            assert read(out) == read(data[:length])
            if length < len(data) - 8:
                assert "assuming that nothing followed the last CHECKPOINT" in changes[0].what


# Damaged.


def untidy(stream: Stream, rng: Random) -> None:
    """Set fields that should be zero, fill records that should be empty, and remove or move the end of static data."""
    for rec in rng.sample(stream.records, rng.randrange(1, 4)):
        body = bytearray(rec.body)
        if rec.type == guest_state.PAGE_DATA:
            body[14 if not stream.big else 9] |= 0xF0  # of the first entry
            rec.body = bytes(body)
        elif rec.type in guest_state.SIGNALS and rng.random() < 0.5:
            rec.body, rec.padding = b"signal", b"ab"
        elif rec.type == guest_state.TSC_INFO:
            rec.body = rec.body[:-4] + b"\1\2\3\4"
        elif rec.type in (guest_state.HVM_PARAMS, guest_state.XSAVE):
            stream.records.insert(stream.records.index(rec), stream.rec(rec.type, bytes(8)))
        elif rec.type == guest_state.STATIC_DATA_END:
            stream.records.remove(rec)


def damaged(rng: Random) -> tuple[str, bytes]:
    """Return an image with a defect in its stream, or around it."""
    stream = random_stream(rng)
    good = copy.deepcopy(stream)
    data: bytes | None = None
    if rng.random() < 0.5:
        untidy(stream, rng)
    for _ in range(rng.choice([0, 1, 1, 2])):
        with suppress(IndexError):  # no record is left to break
            data = rng.choice(mutate.MUTATIONS)(stream, rng) or data
    wrapper = rng.choice([*WRAPPERS])
    whole = bytearray(wrapped(wrapper, good, stream.to_bytes() if data is None else data))
    match rng.randrange(8):
        case 0:
            del whole[rng.randrange(len(whole) - 200, len(whole)) & -8 :]
        case 1:
            whole += bytes(rng.choice([8, 4096])) + rng.choice([b"", b"rest of the disk"])
        case 2 if wrapper == "xl":
            whole[36] &= 1  # the flag for a libxl stream
        case 3:
            whole[rng.randrange(len(whole))] ^= 1 << rng.randrange(8)
        case 4:
            start = rng.randrange(len(whole)) & -8
            whole[start : start + 4096] = bytes(len(whole[start : start + 4096]))
    return wrapper, bytes(whole)


def seeds_of(seed: int, count: int = 4) -> Iterable[Random]:
    return (Random(seed * count + number) for number in range(count))


@relaxed
@given(seeds)
def test_repair_keeps_the_guest(seed: int) -> None:
    for rng in seeds_of(seed):
        _, data = damaged(rng)
        try:
            out, changes = repaired(data)
        except (StreamError, NotAnImageError, SourceError):
            continue
        before, after = read(data), read(out)
        said = " ".join(change.what for change in changes)
        if "END added before" in said and not before.outer:  # what follows could not be reached without it
            before = replace(before, outer=after.outer)
        assert after == before
        assert after.has_ended and not after.after_end and not before.after_end
        assert not before.reserved or "reserved" in said
        assert after.reserved == after.signal_bodies == 0
        assert not before.signal_bodies or "body of" in said or "removed with its" in said
        assert changes or out == data


@relaxed
@given(seeds)
def test_convert_keeps_the_guest(seed: int) -> None:
    for rng in seeds_of(seed):
        _, data = damaged(rng)
        for version in (2, 3):
            try:
                out, result = converted(rng.choice([bytes, Unseekable])(data), version)
            except (XenstreamError, NotAnImageError):
                continue
            if any("checkpoint" in change.what for change in result.changes):
                continue  # it was cut, and is as it was at its last checkpoint
            before, after = read(data), read(out)
            lost = [change.what.split()[0] for change in result.lost]
            gone = [name for number, name in NUMBERS.items() if number in before.static and name in lost]
            kept = {key: value for key, value in before.static.items() if NUMBERS.get(key) not in gone}
            assert after == replace(before, static=kept)
            assert before.signal_bodies == after.signal_bodies or "STATIC_DATA_END" in lost
            assert before.reserved == after.reserved and before.after_end == after.after_end
            assert result.from_version != result.to_version or (out == data and not result.changes)


@every_wrapper
@relaxed
@given(seed=seeds)
def test_convert_there_and_back_keeps_the_guest(wrapper: str, seed: int) -> None:
    data = wrapped(wrapper, random_stream(Random(seed)))
    old, there = converted(data, 2)
    new, back = converted(old, 3)
    assert read(old) == read(new)
    assert len(there.lost) == 2 * (len(there.changes) > 0) and not back.lost
    assert read(new) == replace(read(data), static={k: v for k, v in read(data).static.items() if k not in NUMBERS})


# Translated.

LEGACY: dict[str, Callable[[LegacyImage], bytes]] = {
    "legacy": lambda image: image.to_bytes(),
    "xl": lambda image: xl(image.to_bytes(), mandatory=1),
    "libvirt": lambda image: libvirt(image.to_bytes(), version=1),
    "xend": xend,
    "xenopsd": lambda image: b"XenSavedDomv2-\n" + _record(0x0F, SEXP) + _record(0xF2) + image.to_bytes() + _END,
}


def _record(kind: int, body: bytes = b"") -> bytes:
    return kind.to_bytes(8, "little") + len(body).to_bytes(8, "little") + body


_END = _record(0xFFFF)


def legacy_image(rng: Random) -> LegacyImage:
    """Return an image of one or more vCPUs, perhaps with checkpoints whose pages are not compressed."""
    image = random_image(rng) if rng.random() < 0.7 else remus(is_pv=rng.random() < 0.5).drop(-13)
    low = [(rng.choice([NOTAB, XTAB, XALLOC]), pfn) for pfn in range(4)]
    image.chunks.insert(0, LegacyImage(image.width).batch(low).chunks[0])
    image.chunks.insert(1, LegacyImage(image.width).batch([(XTAB, pfn) for pfn in rng.sample(range(4), 2)]).chunks[0])
    if image.more or rng.random() < 0.3:
        chunks = [chunk for chunk in image.chunks if chunk.marker not in (-9, -1)]
        image.chunks = chunks
        image.checkpoint().chunks = [*copy.deepcopy(chunks)]
        image.chunks.insert(0, LegacyImage(image.width).batch([(NOTAB, 0), (XALLOC, 1)], page(0x77)).chunks[0])
    return image


def said_of(state: State) -> State:
    """Return the state in a translated stream, in the terms of a legacy image."""
    mappings = [(guest_state.TOOLSTACK, body[8:]) for kind, body in state.outer if kind == 2]
    models = [(3, body[8:]) for kind, body in state.outer if kind == 3]
    models += [(3, body) for kind, body in state.outer if kind == 0x0F00]
    verify = [other for other in state.others if other[0] == guest_state.VERIFY]
    return replace(state, layers=[], config=None, others=sorted([*verify, *mappings]), outer=models)


@pytest.mark.parametrize("wrapper", LEGACY)
@relaxed
@given(seed=seeds)
def test_translate_keeps_the_guest(wrapper: str, seed: int) -> None:
    rng = Random(seed)
    image = legacy_image(rng)
    data, kind = LEGACY[wrapper](image), LegacyHint(image.width == 8, image.is_pv)
    before = read_legacy(image.to_bytes(), image.width, image.is_pv)
    assert before.has_ended
    bare = rng.random() < 0.3
    lengths = [len(data), *(len(data) - rng.randrange(1, 9000) for _ in range(3))]
    for length in lengths:
        try:
            out, notes = translated(data[:length], bare, kind)
        except (XenstreamError, NotAnImageError):
            assert length < len(data) or "another checkpoint follows VERIFY" in str(image)
            continue
        said = " ".join(notes)
        after = read(out)
        assert after.has_ended and not after.after_end
        expected = before
        if length < len(data):  # an earlier checkpoint was complete
            assert "not complete" in said or "no device model" in said
            start = data.index(image.to_bytes())
            expected = read_legacy(data[start:length], image.width, image.is_pv)
        expected = copy.deepcopy(expected)
        mapped = [other for other in expected.others if other[0] == guest_state.TOOLSTACK and other[1]]
        expected.others = sorted([other for other in expected.others if other[0] == guest_state.VERIFY] + mapped)
        if bare or wrapper == "xenopsd":
            assert not mapped or "where QEMU has mapped its memory" in said
            expected.others = [other for other in expected.others if other not in mapped]
        if bare:
            assert not expected.outer or "device model's state" in said
            expected.outer = []
        told = said_of(after)
        told.tsc = told.tsc if told.tsc is not None else expected.tsc and None
        assert told == replace(expected, layers=[], config=None)
        if not bare and wrapper in ("xl", "libvirt"):
            assert after.config and after.config in data
        elif not bare and wrapper == "xend":
            assert "xend's configuration" in said
        elif not bare and wrapper == "xenopsd":
            assert (0x0F, SEXP) in after.outer
