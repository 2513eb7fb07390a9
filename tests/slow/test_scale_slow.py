"""More records than 16 bits can count, and 4096 complete vCPUs."""

from __future__ import annotations

import xenstream
from helpers.verified import Unseekable, verified
from samples import build
from samples.build import hvm, pv
from xenstream.guest.registers import collect

NUM_RECORDS = (1 << 16) + 100


def test_more_than_65536_records() -> None:
    stream = hvm()
    where = stream.index("X86_TSC_INFO")
    stream.records[where:where] = [stream.rec(0x80000001)] * NUM_RECORDS
    stream.records[-1].body = bytes(8)  # a defect after them
    report = verified(stream.to_bytes())
    assert report == verified(Unseekable(stream.to_bytes()))
    assert report.records["0x80000001"] == NUM_RECORDS
    assert report.suppressed["XC212"] == NUM_RECORDS - sum(f.rule == "XC212" for f in report.findings)
    last = report.findings[-1]
    assert (last.rule, last.record) == ("XC215", len(stream.records) - 1)


def test_4096_vcpus() -> None:
    stream = pv()
    where = stream.index("X86_PV_VCPU_EXTENDED")
    stream.records[where:where] = [
        stream.rec("X86_PV_VCPU_BASIC", build.vcpu(stream, build.basic(), number)) for number in range(1, 4096)
    ]
    report = verified(stream.to_bytes())
    assert report.conforms and report.restorable
    with xenstream.open(stream.to_bytes()) as image:
        assert [vcpu.vcpu for vcpu in collect(image).vcpus] == list(range(4096))
