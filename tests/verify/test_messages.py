"""Messages of receivers: each is known, is found in real logs, and leads to the rules that it can come from."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import xenstream
from helpers.places import TESTS
from samples.build import hvm, pv
from xen.mutants import MUTANTS
from xenstream.io.source import BytesSource
from xenstream.limits import LONGEST_LOG_LINE, MOST_MESSAGES
from xenstream.verify.messages.explanation import Explanation, explain
from xenstream.verify.messages.known import ENUMS, messages
from xenstream.verify.messages.lines import Line, lines_of, stripped
from xenstream.verify.messages.nearest import nearest
from xenstream.verify.messages.wording import GAP, Wording
from xenstream.verify.rules import RULES

VERDICTS = TESTS / "xen" / "verdicts.json"
LOGS = TESTS / "logs"
EXAMPLES = json.loads((LOGS / "lines.json").read_text())
"""Lines of mailing lists, bug reports, and real Xens: the message in each, and the rules that it can come from."""

GIVES_UP = "migration target: Domain creation failed (code -3)."

SAYS_NOTHING = {
    "XF125": "xl dies of an assertion",
    "XL201": "libxl takes what is missing of a record header for zeros",
    "XL202": "libxl takes the end of the data for END",
    "XL203": "libxl takes what is missing of a body for zeros",
}
"""Rules that may be without a message, and why."""

NOT_MESSAGES = {
    r"HVM restore dN: [A-Z_]+ \d+": "Xen 4.20 tells which entry it loads, without complaint",
    r"xl dies of signal \d+": "made up by tests/xen for a process that a signal ended",
    r"xl does not come to an end": "made up by tests/xen for a process that hangs",
    r"(xen-)?qemu-system-i386: \d+ != \d+": "QEMU's vmstate compares two numbers, and prints only these",
    r"xl ended with \d+": "made up by tests/xen for a process that says nothing",
}
"""Lines of verdicts.json that no program has printed as an error, and why."""


def explained(text: str, report: object = None) -> Explanation:
    return explain(text.encode().split(b"\n"), report, is_log="\n" in text)  # type: ignore[arg-type]


def ids(result: Explanation) -> list[list[str]]:
    return [[rule.id for rule in message.rules] for message in result.messages]


# What is known


def test_every_rule_that_is_refused_says_with_which_message() -> None:
    silent = {rule.id for rule in RULES.values() if rule.refused_by and not rule.says}
    assert silent <= set(SAYS_NOTHING)


def test_messages_of_rules_are_as_receivers_print_them() -> None:
    for rule in RULES.values():
        for message in (*rule.says, *rule.logs):
            assert message and message == message.strip(), rule.id
            assert not message.startswith("xc: ") and not message.endswith(": Internal error"), rule.id


def verdicts() -> set[str]:
    rows = json.loads(VERDICTS.read_text())["verdicts"].values()
    refusals = [verdict for row in rows for verdict in row.values() if not verdict["restored"]]
    return {verdict[key] for verdict in refusals for key in ("message", "log") if verdict.get(key)}


def test_what_real_xens_have_said_is_known() -> None:
    unknown = [
        said
        for said in sorted(verdicts())
        if not explained(said).is_known and not any(re.fullmatch(pattern, said) for pattern in NOT_MESSAGES)
    ]
    assert len(verdicts()) > 100 and unknown == []


def test_lines_that_are_no_messages_are_in_the_verdicts() -> None:
    for pattern in NOT_MESSAGES:
        if "hangs" not in NOT_MESSAGES[pattern] and "nothing" not in NOT_MESSAGES[pattern]:
            assert any(re.fullmatch(pattern, said) for said in verdicts()), pattern


def test_messages_of_the_file_are_complete() -> None:
    described = [known for known in messages().all if known.meaning]
    assert len(described) > 40
    assert Counter((known.wording.text, known.by) for known in described).most_common(1)[0][1] == 1
    for known in described:
        text = known.wording.text
        assert known.look and known.source and known.meaning.endswith("."), text
        assert known.by in {"xen", "qemu", "libxenguest", "libxl", "xl", "libvirt", "xenopsd"}, text
        assert set(known.numbers) <= {*ENUMS, ""}, text
        assert not known.numbers or len(known.numbers) == text.count(GAP), text


@pytest.mark.parametrize("known", messages().all, ids=lambda known: f"{known.by}-{known.wording.text}")
def test_each_message_is_found(known: object) -> None:
    text = known.wording.text.replace(GAP, "7")  # type: ignore[attr-defined]
    (message,) = explained(text).messages
    assert message.by and message.meaning and message.look
    assert set(known.rules) <= set(message.rules)  # type: ignore[attr-defined]
    assert known.wording.words()  # type: ignore[attr-defined]


# Wording


@pytest.mark.parametrize(
    ("wording", "line", "gaps"),
    [
        ("Invalid marker: Got ...", "Invalid marker: Got 0xfe", ["0xfe"]),
        (
            "cr3 (pfn ...) has bad type ..., expected ...",
            "cr3 (pfn 0x3) has bad type 14, expected 4",
            ["0x3", "14", "4"],
        ),
        ("... record too long", "X86_PV_VCPU_EXTENDED record too long", ["X86_PV_VCPU_EXTENDED"]),
        ("HVM... restore: bad CR0 ...", "HVM12 restore: bad CR0 0", ["12", "0"]),
        ("Restore failed", "xc: Restore failed (0 = Success)", []),
        ("Restore failed", "Prestore failed, then Restore failed", []),
        ("Restore failed", "xRestore failed", None),
        ("Restore failed", "Restore failedly", None),
        ("a ... c", "a b", None),
        ("b ... a", "a b", None),
    ],
)
def test_wording(wording: str, line: str, gaps: list[str] | None) -> None:
    assert Wording(wording).find(line) == gaps


def test_words_are_whole_in_every_line() -> None:
    assert Wording("HVM... restore: bad CR0 ...").words() == {"restore", "bad", "CR0"}
    assert Wording("X86_PV_VCPU_... record truncated: length ..., header size 8").words() == {
        "record", "truncated", "length", "header", "size", "8",
    }  # fmt: skip
    assert Wording("p2m_frame_list[...] has bad mfn").words() == {"p2m_frame_list", "has", "bad", "mfn"}


@pytest.mark.parametrize("piece", ["a", "ab", " ", "x86 ", "(pfn ", "[", "2026-01-01 00:00:00 ", "xc: error: "])
def test_long_lines_take_no_more_than_their_length(piece: str) -> None:
    """With time in proportion to the square of the length this would take hours."""
    line = piece * (300_000 // len(piece))
    for known in messages().all:
        known.wording.find(line)
    assert stripped(line).text or not line.strip()
    nearest(line)


# Lines


@pytest.mark.parametrize("row", EXAMPLES["stripped"], ids=lambda row: row["text"])
def test_what_programs_add_is_stripped(row: dict[str, Any]) -> None:
    errno = None if row["errno"] is None else tuple(row["errno"])
    assert stripped(row["line"]) == Line(row["text"], row["by"], errno, row["is_error"])


def test_nothing_is_stripped_of_nothing() -> None:
    assert stripped("") == Line("") and stripped(" \r\n") == Line("")


def test_lines_of_a_log() -> None:
    long = b"x" * (LONGEST_LOG_LINE + 5)
    for size in (1, LONGEST_LOG_LINE, 1 << 20):
        filler = b"y" * size
        data = b"\n".join([b"first", filler, long, b"", b"last"])
        expected = [b"first", filler[:LONGEST_LOG_LINE], long[:LONGEST_LOG_LINE], b"", b"last"]
        assert list(lines_of(BytesSource(data))) == expected
    endless = list(lines_of(BytesSource(b"z" * (5 << 20))))
    assert endless == [b"z" * LONGEST_LOG_LINE]
    assert list(lines_of(BytesSource(b""))) == []


# Real lines, of mailing lists and bug reports


@pytest.mark.parametrize("row", EXAMPLES["rules"], ids=lambda row: row["line"])
def test_rules_that_a_line_can_come_from(row: dict[str, Any]) -> None:
    (message,) = explained(row["line"]).messages
    assert {rule.id for rule in message.rules} >= set(row["rules"])


def test_the_program_decides_between_rules_with_the_same_message() -> None:
    text = "Unable to handle big endian streams"
    assert ids(explained(f"xc: error: {text}: Internal error")) == [["XC104"]]
    assert ids(explained(f"libxl: error: libxl_stream_read.c:353:stream_header_done: {text}")) == [["XL104"]]
    assert ids(explained(text)) == [["XC104", "XL104"]]


def test_numbers_in_messages_have_names() -> None:
    def names(line: str) -> list[str]:
        return [f"{number.kind} {number.number} is {number.name}" for number in explained(line).messages[0].numbers]

    mismatch = "HVM restore mismatch: expected zeroextended type 5 length 24, saw type 18 length 32.  0 bytes remaining"
    assert names(mismatch) == ["HVM entry 5 is LAPIC", "HVM entry 18 is VMCE_VCPU"]
    assert names("xc: error: set HVM param 9 = 0x1865 (17 = File exists)") == ["HVM parameter 9 is VIRIDIAN"]
    assert names("xc: error: set HVM param -1 = 0x1 (22 = Invalid argument)") == []
    assert names("Mandatory record 0x9 (HVM context) not handled") == ["libxc record type 9 is HVM_CONTEXT"]


def log(*names: str) -> str:
    return "".join((LOGS / f"{name}.log").read_text() for name in names)


@pytest.mark.parametrize(
    ("text", "cause", "known"),
    [
        (log("xen-devel"), (9, "set HVM param 12 = 0x00000000feffe000"), 10),
        (log("device-model"), (4, "domain 1 device model: spawn failed (rc=-3)"), 6),
        (log("device-model", "qemu"), (10, "Unknown savevm section or instance 'timer' 1. Make sure ..."), 8),
        (log("device-model", "qemu", "xen"), (12, "HVM restore mismatch: expected zeroextended type 5 ..."), 10),
        (log("xcp-ng"), (2, "Failed to read Record Header from stream"), 5),
        (f"\n\n{GIVES_UP}\nxl: hello", (3, GIVES_UP), 1),
    ],
    ids=["xen-devel", "device-model", "qemu", "xen", "xcp-ng", "only-what-follows"],
)
def test_cause_of_a_log(text: str, cause: tuple[int, str], known: int) -> None:
    result = explained(text)
    line, start = cause
    assert result.cause is not None and result.cause.line == line
    assert result.cause.text.startswith(start.removesuffix("..."))
    assert [message.line for message in result.messages] == sorted(message.line for message in result.messages)
    assert len(result.messages) == known and not result.unknown, [m.text for m in result.messages]


REAL = sorted((LOGS / "xen-4.17").glob("*.log"))
"""What xl -vvv, QEMU and Xen 4.17 have printed when each of these mutants was restored; see tests/xen."""

real_log = pytest.mark.parametrize("path", REAL, ids=lambda path: path.stem)


def without_numbers(text: str) -> str:
    """Return a message without numbers, of domains too, in place of which verdicts.json has N."""
    return re.sub(r"[0-9N]+", "#", text)


@real_log
def test_cause_of_a_real_log(path: Path) -> None:
    """The cause is what tests/xen takes for it: Xen's own words where there are any."""
    verdict = json.loads(VERDICTS.read_text())["verdicts"][path.stem.replace(".", "/", 1)]["4.17"]
    result = explain(path.read_bytes().split(b"\n"))
    assert result.cause is not None and not result.unknown
    expected = stripped(verdict.get("log") or verdict["message"]).text
    assert without_numbers(result.cause.text) == without_numbers(expected)
    assert result.cause.by in {verdict["by"], "libxenguest", "libxl"}


@pytest.mark.parametrize("path", [path for path in REAL if path.stem.startswith("libx")], ids=lambda path: path.stem)
def test_what_a_mutant_breaks_according_to_its_real_log(path: Path) -> None:
    with xenstream.open(MUTANTS[path.stem.replace(".", "/", 1)].to_bytes()) as image, open(path, "rb") as file:
        result = xenstream.explain(file, image)
    assert result.cause is not None and result.cause.breaks


def test_alike_messages_are_counted() -> None:
    result = explained("\n".join([f"2026-01-01 00:00:0{n} xc: error: Restore failed" for n in range(5)]))
    assert [(message.text, message.line, message.count) for message in result.messages] == [("Restore failed", 1, 5)]


def test_no_more_than_so_many_messages_are_kept() -> None:
    result = explained("\n".join(f"xc: error: Invalid marker: Got {n:#x}" for n in range(MOST_MESSAGES + 5)))
    assert (len(result.messages), result.more) == (MOST_MESSAGES, 5)


def test_colours_do_not_matter() -> None:
    assert explained("\x1b[1;31mxc: error: Restore failed\x1b[0m\x1b[K").messages[0].text == "Restore failed"
    assert explained("\x1b[1;3Restore failed\x1b]").messages == []


def test_what_other_programs_print_counts_with_the_name_of_the_program_only() -> None:
    log = "systemd[1]: Failed to load a:b\nqemu-system-i386: Failed to load hpet_timer:qemu_timer\n"
    assert [message.line for message in explained(log).messages] == [2]
    assert explained("Failed to load hpet_timer:qemu_timer").messages[0].by == "qemu"


# What is not known


def test_nearest_messages() -> None:
    result = explained("xc: error: Unable to restor the HVM contxt")
    assert not result.is_known and result.cause is None
    (unknown,) = result.unknown
    assert unknown.nearest[0] == "Unable to restore HVM context" and len(unknown.nearest) <= 3
    assert explained("blub").unknown[0].nearest == ()
    assert explained("").unknown == []


def test_errors_of_a_log_that_are_not_known_are_shown() -> None:
    result = explained("xc: error: Restore failed\nxc: error: Something new\nxc: info: Something else\n")
    assert [(unknown.line, unknown.text) for unknown in result.unknown] == [(2, "Something new")]


# With an image


def test_what_an_image_breaks() -> None:
    cut = hvm().to_bytes()[:-8]
    with xenstream.open(cut) as image:
        result = xenstream.explain("xc: error: Failed to read Record Header from stream (0 = Success)", image)
    (message,) = result.messages
    assert [finding.rule for finding in message.breaks] == ["XC202"]
    assert message.breaks[0].offset == len(cut) and result.file == "<bytes>" and result.other_breaks == ()


def test_what_an_image_breaks_of_other_rules() -> None:
    data = pv().drop("X86_PV_P2M_FRAMES").to_bytes()
    with xenstream.open(data) as image:
        result = xenstream.explain("xc: error: Restore failed (0 = Success)", image)
    assert result.messages[0].breaks == ()
    assert "XC440" in {finding.rule for finding in result.other_breaks}


def test_a_need_of_a_newer_release_is_what_an_old_one_refuses() -> None:
    with xenstream.open(hvm().to_bytes()) as image:
        result = xenstream.explain("xc: error: Invalid Version: Expected 2, Got 3: Internal error", image)
    assert [finding.rule for finding in result.messages[0].breaks] == ["XC107"]


def test_face() -> None:
    assert xenstream.explain("Restore failed").to_json() == xenstream.explain("\nRestore failed\n").to_json()
    with open(LOGS / "xen-devel.log", "rb") as file:
        assert xenstream.explain(file).to_json() == xenstream.explain(log("xen-devel")).to_json()
    assert isinstance(xenstream.explain("x"), xenstream.Explanation)
