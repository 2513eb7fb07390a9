"""Large streams, most of them holes in a file: right, in bounded memory, and in time that grows with their length."""

from __future__ import annotations

import time
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import build
import pytest
import xenstream
from build import NOTAB, XALLOC, XTAB, Stream, hvm, page, pv
from synthetic import write_stream
from verified import Unseekable, rules_of, verified
from xenstream.registers import collect

GIB = 1 << 30
HIGHEST_PFN = (1 << 52) - 1


@pytest.fixture(scope="module")
def huge(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A stream of 5 GiB, which takes a few megabytes on a disk."""
    path = tmp_path_factory.mktemp("huge") / "guest.save"
    with path.open("wb") as out:
        write_stream(out, "hvm", 5 * GIB // build.PAGE, sparse=True)
        last = build.Stream(build.HVM)
        pages = last.page_data((0x300000, NOTAB, page(7)))
        out.seek(-len(build.Rec(0).to_bytes("<")), 2)  # in place of END
        out.write(build.Rec(build.TYPES["PAGE_DATA"], pages).to_bytes("<") + build.Rec(0).to_bytes("<"))
    assert path.stat().st_blocks * 512 < GIB
    return path


def test_beyond_4_gib(huge: Path) -> None:
    tracemalloc.start()
    report = verified(huge)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert report.conforms and report.restorable
    assert report.records["PAGE_DATA"] == 5 * 256 + 3  # besides the two of any such stream, and the last
    assert peak < 64 << 20
    with xenstream.open(huge) as image:
        offsets = [record.offset for record in image.records()]
    assert offsets == sorted(offsets) and 5 * GIB < offsets[-1] < huge.stat().st_size


def test_memory_beyond_4_gib(huge: Path) -> None:
    with xenstream.open(huge) as image:
        memory = image.memory
        assert memory.read(0x300000) == page(7)
        assert len(memory) == 5 * GIB // build.PAGE  # with the last page, but without one that became XTAB
        assert memory.read_physical(0x300000 * build.PAGE + 5, 3) == b"\7\7\7"


def many(count: int) -> bytes:
    """An HVM stream of so many PAGE_DATA records, their pfns far apart."""
    stream = hvm()
    where = stream.index("X86_TSC_INFO")
    stream.records[where:where] = [
        stream.rec("PAGE_DATA", stream.page_data((number << 20, XALLOC, None))) for number in range(count)
    ]
    return stream.to_bytes()


@pytest.mark.parametrize(
    "work",
    [
        verified,
        lambda data: verified(Unseekable(data)),
        lambda data: len(xenstream.open(data).memory),
    ],
    ids=["verify", "verify-pipe", "memory"],
)
def test_time_grows_with_the_number_of_records(work: Callable[[bytes], object]) -> None:
    def seconds(data: bytes) -> float:
        start = time.process_time()
        work(data)
        return time.process_time() - start

    small, large = many(250), many(2000)
    seconds(small)  # what is done once only
    ratio = min(seconds(large) / seconds(small) for _ in range(2))
    assert ratio < 2.5 * 8


@pytest.mark.parametrize("big", [False, True])
def test_the_highest_pfn(big: bool) -> None:
    """A pfn entry has room for 52 bits; a receiver's bitmap has not."""
    stream = hvm(big=big)
    stream.before(
        "X86_TSC_INFO", "PAGE_DATA", stream.page_data((HIGHEST_PFN, NOTAB, page(9)), (HIGHEST_PFN - 1, XTAB, None))
    )
    report = verified(stream.to_bytes())
    assert report == verified(Unseekable(stream.to_bytes()))
    assert "XC710" in rules_of(report) and not report.restorable
    with xenstream.open(stream.to_bytes()) as image:
        assert image.memory.read(HIGHEST_PFN) == page(9)
        assert image.memory.read_physical((1 << 64) - 1, 1) == b"\x09"


def with_vcpus(ids: range) -> Stream:
    stream = pv()
    where = stream.index("X86_PV_VCPU_EXTENDED")
    stream.records[where:where] = [
        stream.rec("X86_PV_VCPU_EXTENDED", build.vcpu(stream, bytes(64), number)) for number in ids
    ]
    return stream


def test_4096_vcpus() -> None:
    data = with_vcpus(range(1, 4096)).to_bytes()
    report = verified(data)
    assert report.restorable and report.conforms
    assert report == verified(Unseekable(data))
    with xenstream.open(data) as image:
        collect(image)
