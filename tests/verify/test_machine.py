"""Streams built record by record, in any legal order and in some illegal ones."""

from __future__ import annotations

import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

from helpers.verified import Unseekable, asked_anew, from_path, from_pipe, verified
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from samples import build
from samples.build import HVM, NOTAB, PV, TYPES, XALLOC, XTAB, Rec, Stream, page

NAMES = {number: name for name, number in TYPES.items()}
OPTIONAL = st.integers(0x80000001, 0xFFFFFFFF)
BODIES = st.binary(max_size=40)


class Streams(RuleBasedStateMachine):
    """A sender that follows the specification until `spoil` is called."""

    @initialize(
        guest=st.sampled_from([HVM, PV]), version=st.sampled_from([2, 3]), width=st.sampled_from([4, 8]),
    )  # fmt: skip
    def begin(self, guest: int, version: int, width: int) -> None:
        self.stream = Stream(guest, version=version, width=width)
        self.is_spoilt = self.is_verifying = False
        self.sent: dict[int, tuple[int, bytes | None]] = {}
        self.waiting = build.pv_pages(width) if guest == PV else [(0, NOTAB, page(1))]
        self.owed = ["tsc", "vcpu", "shared"] if guest == PV else ["tsc", "params", "context"]
        if guest == PV:
            self.stream.add("X86_PV_INFO", self.stream.pack("BBHI", width, 4 if width == 8 else 3, 0, 0))
        if version == 3:
            self.stream.add("X86_CPUID_POLICY", self.stream.pack("6I", 0, 0xFFFFFFFF, 1, 2, 3, 4))
            self.stream.add("X86_MSR_POLICY", self.stream.pack("IIQ", 0xCE, 0, 0x80000000))
            self.stream.add("STATIC_DATA_END")
        if guest == PV:
            self.stream.add("X86_PV_P2M_FRAMES", self.stream.pack("IIQ", 0, build.MAX_PFN, build.P2M_FRAME))

    # Records that a sender may send at any time.

    @rule(
        pages=st.dictionaries(
            st.integers(0, 1 << 20), st.sampled_from([NOTAB, XALLOC, XTAB, build.BROKEN]), min_size=1
        ),
        fill=st.integers(0, 255),
    )
    def memory(self, pages: dict[int, int], fill: int) -> None:
        """Pages that contain no table of the guest; for a PV guest, its own special pages too."""
        new = [(pfn, kind, page(fill) if kind == NOTAB else None) for pfn, kind in pages.items()]
        if self.stream.guest == PV:
            new = [self.waiting.pop() for _ in range(min(len(pages), len(self.waiting)))]
        elif self.is_verifying:
            new = [(pfn, *self.sent[pfn]) for pfn in sorted(self.sent)[: len(pages)]]
        self.send(new)

    def send(self, pages: list[tuple[int, int, bytes | None]]) -> None:
        if pages:
            self.stream.add("PAGE_DATA", self.stream.page_data(*pages))
            self.sent |= {pfn: (kind, contents) for pfn, kind, contents in pages}

    @rule()
    def verify(self) -> None:
        self.send(self.waiting)
        self.waiting = []
        self.stream.add("VERIFY")
        self.is_verifying = True

    @rule(kind=OPTIONAL, body=BODIES)
    def optional(self, kind: int, body: bytes) -> None:
        self.stream.add(kind, body)

    @precondition(lambda self: self.owed)
    @rule(choice=st.randoms(use_true_random=False))
    def state(self, choice: Any) -> None:
        """A record of the guest's state; a PV guest's pages precede it."""
        self.send(self.waiting)
        self.waiting = []
        self.give(self.owed.pop(choice.randrange(len(self.owed))))

    def give(self, what: str) -> None:
        stream = self.stream
        match what:
            case "tsc":
                stream.add("X86_TSC_INFO", stream.pack("IIQII", 0, 2600000, 12345, 1, 0))
            case "params":
                stream.add("HVM_PARAMS", stream.pack("IIQQQQ", 2, 0, 1, 0, 17, 0))
            case "context":
                stream.add("HVM_CONTEXT", build.hvm_context())
            case "shared":
                stream.add("SHARED_INFO", page(0))
            case "vcpu":
                stream.add("X86_PV_VCPU_BASIC", build.vcpu(stream, build.basic(stream.width)))

    # Things that a sender must not do.

    @rule(kind=st.sampled_from(sorted(TYPES.values())) | OPTIONAL | st.integers(0, 0x7FFFFFFF), body=BODIES,
          where=st.integers(0, 20), excess=st.integers(-8, 1 << 20))  # fmt: skip
    def spoil(self, kind: int, body: bytes, where: int, excess: int) -> None:
        """Insert something anywhere, with a length that may not fit."""
        self.is_spoilt = True
        record = Rec(kind, body, length=max(0, len(body) + excess) if excess % 2 else None)
        self.stream.records.insert(where % (len(self.stream.records) + 1), record)

    # Invariants that always hold.

    @invariant()
    def every_way_to_read_says_the_same(self) -> None:
        if hasattr(self, "stream"):
            self.judge()

    def judge(self) -> Any:
        data = self.stream.to_bytes()
        report = verified(data)
        assert verified(Unseekable(data)) == report == asked_anew(data)
        assert all(0 <= finding.offset <= len(data) for finding in report.findings)
        assert not report.restorable or not any(finding.refused for finding in report.findings)
        return report

    def teardown(self) -> None:
        if not hasattr(self, "stream"):
            return
        self.send(self.waiting)
        for what in self.owed:
            self.give(what)
        self.stream.add("END")
        report = self.judge()
        with tempfile.TemporaryDirectory() as folder:
            assert from_path(self.stream.to_bytes(), Path(folder)) == report
        assert from_pipe(self.stream.to_bytes()) == report
        if not self.is_spoilt:
            assert report.conforms and report.restorable, report.findings
            counted = Counter(NAMES.get(record.type, f"{record.type:#010x}") for record in self.stream.records)
            assert report.records == counted


TestStreams = Streams.TestCase
TestStreams.settings = settings(max_examples=40, stateful_step_count=12, suppress_health_check=list(HealthCheck))
