"""The classes of streams on which Xen's verify-stream-v2 and `conforms` disagree; tests in tests/slow check them."""

from __future__ import annotations

from dataclasses import dataclass

from xenstream.verify.rules import RULES


@dataclass(frozen=True)
class Disagreement:
    """A class of streams. `theirs`: how verify-stream-v2 behaves. `numbers`: the XC rules that only one of the two
    has; ranges include both ends. `example` is a stream of the class. `is_note`: xenstream only reports a note.
    """

    name: str
    theirs: str
    numbers: tuple[int | tuple[int, int], ...]
    example: str
    is_note: bool = False

    @property
    def rules(self) -> frozenset[str]:
        """The ids of the rules in which the two differ."""
        ranges = [number if isinstance(number, tuple) else (number, number) for number in self.numbers]
        return frozenset(f"XC{n}" for first, last in ranges for n in range(first, last + 1)) & RULES.keys()

    @property
    def ours(self) -> str:
        """The rules as text."""
        ranges = [f"XC{n[0]} to XC{n[1]}" if isinstance(n, tuple) else f"XC{n}" for n in self.numbers]
        return ", ".join(ranges) + (", a note" if self.is_note else "")


UNCHECKED = [
    Disagreement("data after END", "ignores it", (206,), "four bytes after END"),
    Disagreement(
        "the byte order", "reads every stream as little-endian", (111, 112, (201, 205), 211),
        "`options` of a little-endian stream says big-endian",
    ),
    Disagreement(
        "records of the wrong kind of guest", "accepts them", (213,), "SHARED_INFO in an HVM guest's stream"
    ),
    Disagreement(
        "the order and number of records", "accepts any", ((301, 307), 404, 406, 429, 709),
        "PAGE_DATA before STATIC_DATA_END",
    ),
    Disagreement(
        "missing records", "does not notice", (301, 406, 440, 441, 506), "an HVM guest's stream without HVM_CONTEXT"
    ),
    Disagreement(
        "consistency between records", "does not compare them",
        ((412, 414), (423, 427), (442, 448), 708, 710, 712), "edx of vCPU 0 names no page that was sent",
    ),
    Disagreement(
        "contents that Xen refuses", "does not look at them",
        ((435, 438), (449, 466), (511, 517), (540, 569), (571, 581), (617, 635), (714, 715)),
        "an HVM context without the magic of its HEADER",
    ),
    Disagreement("TSC mode", "accepts any number", (603,), "a mode of 9"),
    Disagreement("pages after VERIFY", "does not compare them", (801,), "a page with other contents after VERIFY"),
]  # fmt: skip

REFUSED = Disagreement(
    "optional records of an unknown type", "refuses them", (212,), "type 0x80000001, which receivers ignore", True
)

DISAGREEMENTS = [*UNCHECKED, REFUSED]
