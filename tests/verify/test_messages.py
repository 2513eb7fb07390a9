"""Messages of receivers: each is known, is found in real logs, and leads to the rules that it can come from."""

from __future__ import annotations

import json
import re
from collections import Counter
from pathlib import Path

import pytest
import xenstream
from helpers.places import TESTS
from samples.build import hvm, pv
from xenstream.io.source import BytesSource
from xenstream.limits import LONGEST_LOG_LINE, MOST_MESSAGES
from xenstream.verify.messages.explanation import Explanation, explain
from xenstream.verify.messages.known import ENUMS, messages
from xenstream.verify.messages.lines import Line, lines_of, stripped
from xenstream.verify.messages.nearest import nearest
from xenstream.verify.messages.wording import GAP, Wording
from xenstream.verify.rules import RULES

VERDICTS = TESTS / "xen" / "verdicts.json"

SAYS_NOTHING = {
    "XL201": "libxl takes what is missing of a record header for zeros",
    "XL202": "libxl takes the end of the data for END",
    "XL203": "libxl takes what is missing of a body for zeros",
}
"""Rules without a message, as long as they count as refused."""

NOT_MESSAGES = {
    r"HVM restore dN: [A-Z_]+ \d+": "Xen 4.20 tells which entry it loads, without complaint",
    r"xl dies of signal \d+": "made up by tests/xen for a process that a signal ended",
    r"xl does not come to an end": "made up by tests/xen for a process that hangs",
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
            assert message == message.strip() and GAP not in message.replace(GAP, "", message.count(GAP)), rule.id
            assert stripped(message).text == message, f"{rule.id}: {message} has what programs add"


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
        ("cr3 (pfn ...) has bad type ..., expected ...", "cr3 (pfn 0x3) has bad type 14, expected 4", ["0x3", "14", "4"]),
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


LINES = {
    "xc: error: Unable to restore HVM context (22 = Invalid argument): Internal error": Line(
        "Unable to restore HVM context", "libxenguest", (22, "Invalid argument"), True
    ),
    "xc: error: Restore failed (85 = Interrupted system call should ): Internal error": Line(
        "Restore failed", "libxenguest", (85, "Interrupted system call should "), True
    ),
    "xc: info: Found x86 HVM domain from Xen 4.15": Line("Found x86 HVM domain from Xen 4.15", "libxenguest"),
    "libxl: error: libxl_dm.c:3102:device_model_spawn_outcome: Domain 1:domain 1 device model: spawn failed (rc=-3)": Line(
        "domain 1 device model: spawn failed (rc=-3)", "libxl", None, True
    ),
    "libxl: error: libxl_create.c:1185:domcreate_rebuild_done: cannot (re-)build domain: -3": Line(
        "cannot (re-)build domain: -3", "libxl", None, True
    ),
    "libxl: critical: libxl__malloc: libxl: FATAL ERROR: memory allocation failure (libxl__malloc, 4294967296 x 1)": Line(
        "FATAL ERROR: memory allocation failure (libxl__malloc, 4294967296 x 1)", "libxl", None, True
    ),
    "2020-11-08 10:02:11.123+0000: libxl: libxl_create.c:1217:domcreate_rebuild_done: Domain 4:cannot (re-)build domain: -3": Line(
        "cannot (re-)build domain: -3", "libxl"
    ),
    "2020-11-08 10:02:11.120+0000: xc: Restore failed (22 = Invalid argument)": Line(
        "Restore failed", "libxenguest", (22, "Invalid argument")
    ),
    "2016-05-01 12:00:00.123+0000: 1234: error : libxlDomainStart:1234 : internal error: libxenlight failed to restore domain 'x'": Line(
        "internal error: libxenlight failed to restore domain 'x'", "libvirt", None, True
    ),
    "error: internal error: libxenlight failed to restore domain 'x'": Line(
        "libxenlight failed to restore domain 'x'", "", None, True
    ),
    "(XEN) [2026-11-28 19:08:15.001] HVM5 restore: bad CR0 0": Line("HVM5 restore: bad CR0 0", "xen"),
    "(XEN) [  154.071302] d5v0: HVM restore: bad EFER 0xd01 - SCE without feature": Line(
        "d5v0: HVM restore: bad EFER 0xd01 - SCE without feature", "xen"
    ),
    "(XEN) arch/x86/hvm/hvm.c:804:d0v1 HVM restore: dom5 has no vcpu1": Line("HVM restore: dom5 has no vcpu1", "xen"),
    "xen-qemu-system-i386: Not a migration stream": Line("Not a migration stream", "qemu"),
    "2020-11-08T10:02:11.123456Z /usr/lib/xen/bin/qemu-system-i386: load of migration failed: Invalid argument": Line(
        "load of migration failed: Invalid argument", "qemu"
    ),
    "Jul 23 12:29:46 pe5 xenguest-35-emp[21399]: xc: error: Restore failed (22 = Invalid argument): Internal error": Line(
        "Restore failed", "libxenguest", (22, "Invalid argument"), True
    ),
    "Sep 15 13:43:19 xenserver13 /usr/lib64/xen/bin/emu-manager[30452]: Error from emu client: `Invalid argument`.": Line(
        "Error from emu client: `Invalid argument`.", "xenopsd"
    ),
    "Aug 29 10:05:59 xenserver6 xenopsd-xc: [error|xenserver6|12 |Async.VM.resume R:c228aa7aa2e6|xenops] VM = 4ffb1bf4-2294-e978-d8b6-0f76df0abc7b; domid = 35; qemu save file was truncated": Line(
        "qemu save file was truncated", "xenopsd", None, True
    ),
    "migration target: Domain creation failed (code -3).": Line("migration target: Domain creation failed (code -3)."),
    "": Line(""),
}  # fmt: skip


@pytest.mark.parametrize("line", LINES)
def test_what_programs_add_is_stripped(line: str) -> None:
    assert stripped(line) == LINES[line]


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


RULES_OF = {
    "xc: error: Failed to set CPUID policy: leaf 00000007, subleaf 00000002, msr ffffffff (22 = Invalid argument): Internal error": set(),
    "xc: error: Failed to read Record Header from stream (0 = Success): Internal error": {"XC201", "XC202"},
    "Mandatory record 0x13 (Reserved) not handled": {"XC211"},
    "xc: error: Mandatory record 0xb (Toolstack) not handled: Internal error": {"XC216"},
    "libxl: error: libxl_stream_read.c:331:stream_header_done: Invalid ident: expected 0x4c6962786c466d74, got 0x0f000000f80b0000": {
        "XL102", "XL204", "XG101", "XV204",
    },
    "libxl: error: libxl_stream_read.c:353:stream_header_done: Unable to handle big endian streams": {"XL104"},
    "xc: error: Unable to handle big endian streams: Internal error": {"XC104"},
    "Unable to handle big endian streams": {"XC104", "XL104"},
    "xc: error: Sender didn't send vcpu0's basic state: Internal error": {"XC441"},
    "xc: error: X86_PV_VCPU_MSRS record truncated: length 8, header size 8: Internal error": {"XC421"},
    "xc: error: PAGE_DATA record wrong size: length 507664, expected 8 + 7936 + 499712: Internal error": {"XC705"},
    "xc: error: HVM_PARAMS record truncated: length 0, header size 8: Internal error": {"XC501"},
    "xc: error: Found checkpoint in non-checkpointed stream: Internal error": {"XC219", "XL322"},
    "xc: error: Invalid marker: Got 0x0000000000000001: Internal error": {"XC102", "XG101", "XL204", "XL301", "XS204"},
    "File has wrong magic number - corrupt or for a different tool?": {"XF102"},
    "Savefile has mandatory flag(s) 0x2 which are not supported; need newer xl": {"XF105"},
    "libxl: error: libxl_utils.c:505:libxl_read_exactly: file/stream truncated reading optdata from guest.save": {"XF101"},
    "libxl: error: libxl_utils.c:505:libxl_read_exactly: file/stream truncated reading ipc msg header from domain 9 save/restore helper stdout pipe": {
        "XC414", "XC712",
    },
    "error: operation failed: image version is not supported (3 > 2)": {"XV103", "XV104"},
    "[error||12 |Async.VM.resume R:1|xenops] VM = 4ffb; domid = 35; QEMU record length in header too large (1048577 bytes)": {
        "XS303",
    },
}  # fmt: skip


@pytest.mark.parametrize("line", RULES_OF)
def test_rules_that_a_line_can_come_from(line: str) -> None:
    (message,) = explained(line).messages
    assert {rule.id for rule in message.rules} >= RULES_OF[line]
    own = {rule.id for rule in message.rules if rule.id[:2] in {known[:2] for known in RULES_OF[line]}}
    assert own == RULES_OF[line]


def test_numbers_in_messages_have_names() -> None:
    def names(line: str) -> list[str]:
        return [f"{number.kind} {number.number} is {number.name}" for number in explained(line).messages[0].numbers]

    mismatch = "HVM restore mismatch: expected zeroextended type 5 length 24, saw type 18 length 32.  0 bytes remaining"
    assert names(mismatch) == ["HVM entry 5 is LAPIC", "HVM entry 18 is VMCE_VCPU"]
    assert names("xc: error: set HVM param 9 = 0x1865 (17 = File exists)") == ["HVM parameter 9 is VIRIDIAN"]
    assert names("xc: error: set HVM param -1 = 0x1 (22 = Invalid argument)") == []
    assert names("Mandatory record 0x9 (HVM context) not handled") == ["libxc record 9 is HVM_CONTEXT"]


XEN_DEVEL = """\
migration target: Ready to receive domain.
Saving to migration stream new xl format (info 0x3/0x0/1761)
Loading new save file <incoming migration stream> (new xl fmt info 0x3/0x0/1761)
Savefile contains xl domain config in JSON format
Parsing config from <saved>
xc: info: Saving domain 273, type x86 HVM
xc: info: Found x86 HVM domain from Xen 4.9
xc: info: Restoring domain
xc: error: set HVM param 12 = 0x00000000feffe000 (85 = Interrupted system call should ): Internal error
xc: error: Restore failed (85 = Interrupted system call should ): Internal error
libxl: error: libxl_stream_read.c:852:libxl__xc_domain_restore_done: restoring domain: Interrupted system call should be restarted
libxl: error: libxl_create.c:1217:domcreate_rebuild_done: Domain 274:cannot (re-)build domain: -3
libxl: error: libxl_domain.c:1003:libxl__destroy_domid: Domain 274:Non-existant domain
libxl: error: libxl_domain.c:962:domain_destroy_callback: Domain 274:Unable to destroy guest
libxl: error: libxl_domain.c:889:domain_destroy_cb: Domain 274:Destruction of domain failed
migration target: Domain creation failed (code -3).
libxl: error: libxl_utils.c:510:libxl_read_exactly: file/stream truncated reading ready message from migration receiver stream
libxl: info: libxl_exec.c:118:libxl_report_child_exitstatus: migration transport process [1] exited with error status 1
"""

DEVICE_MODEL = """\
Loading new save file target_setup.sav (new xl fmt info 0x3/0x0/1579)
xc: info: Restoring domain
xc: info: Restore successful
libxl: error: libxl_dm.c:3102:device_model_spawn_outcome: Domain 1:domain 1 device model: spawn failed (rc=-3)
libxl: error: libxl_dm.c:3318:device_model_postconfig_done: Domain 1:Post DM startup configs failed, rc=-3
libxl: error: libxl_create.c:1833:domcreate_devmodel_started: Domain 1:device model did not start: -3
libxl: error: libxl_aoutils.c:646:libxl__kill_xs_path: Device Model already exited
libxl: error: libxl_domain.c:1182:libxl__destroy_domid: Domain 1:Non-existant domain
libxl: error: libxl_domain.c:1136:domain_destroy_callback: Domain 1:Unable to destroy guest
"""

QEMU = """\
qemu-system-i386: Unknown savevm section or instance 'timer' 1. Make sure that your current VM setup matches
qemu-system-i386: load of migration failed: Invalid argument
"""

XEN = """\
(XEN) HVM restore mismatch: expected zeroextended type 5 length 24, saw type 5 length 32.  0 bytes remaining
(XEN) HVM5 restore: failed to load entry 5/0 rc -22
"""

XCP_NG = """\
Jul 23 12:29:46 pe5 xenguest-35-emp[21399]: libempserver: On (0) got message '{ "execute" : "migrate_init" }'
Jul 23 12:29:46 pe5 xenguest-35-emp[21399]: xc: error: Failed to read Record Header from stream (0 = Success): Internal error
Jul 23 12:29:46 pe5 xenguest-35-emp[21399]: xc: error: Restore failed (0 = Success): Internal error
Jul 23 12:29:46 pe5 emu-manager-35[21398]: Emu `xenguest` exited with an error: 1.
Jul 23 12:29:46 pe5 xenopsd-xc: [error|pe5|12 |Async.VM.resume R:1|xenops] VM = 4ffb1bf4; domid = 35; emu-manager failed: "x"
INTERNAL_ERROR(xenopsd internal error: Domain.Emu_manager_failure("Received error from emu-manager: xenguest Invalid argument"))
"""


@pytest.mark.parametrize(
    ("log", "cause", "known"),
    [
        (XEN_DEVEL, (9, "set HVM param 12 = 0x00000000feffe000"), 10),
        (DEVICE_MODEL, (4, "domain 1 device model: spawn failed (rc=-3)"), 6),
        (DEVICE_MODEL + QEMU, (10, QEMU.splitlines()[0].removeprefix("qemu-system-i386: ")), 8),
        (DEVICE_MODEL + QEMU + XEN, (12, XEN.splitlines()[0].removeprefix("(XEN) ")), 10),
        (XCP_NG, (2, "Failed to read Record Header from stream"), 5),
        ("\n\nmigration target: Domain creation failed (code -3).\nxl: hello", (3, "migration target: Domain creation failed (code -3)."), 1),
    ],
    ids=["xen-devel", "device-model", "qemu", "xen", "xcp-ng", "only-what-follows"],
)  # fmt: skip
def test_cause_of_a_log(log: str, cause: tuple[int, str], known: int) -> None:
    result = explained(log)
    assert result.cause is not None and (result.cause.line, result.cause.text) == cause
    assert [message.line for message in result.messages] == sorted(message.line for message in result.messages)
    assert len(result.messages) == known and not result.unknown, [m.text for m in result.messages]


def test_alike_messages_are_counted() -> None:
    result = explained("\n".join([f"2026-01-01 00:00:0{n} xc: error: Restore failed" for n in range(5)]))
    assert [(message.text, message.line, message.count) for message in result.messages] == [("Restore failed", 1, 5)]


def test_no_more_than_so_many_messages_are_kept() -> None:
    result = explained("\n".join(f"xc: error: Invalid marker: Got {n:#x}" for n in range(MOST_MESSAGES + 5)))
    assert (len(result.messages), result.more) == (MOST_MESSAGES, 5)


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


def test_face(tmp_path: Path) -> None:
    assert xenstream.explain("Restore failed").to_json() == xenstream.explain("\nRestore failed\n").to_json()
    (tmp_path / "log").write_text(XEN_DEVEL)
    with open(tmp_path / "log", "rb") as log:
        assert xenstream.explain(log).to_json() == xenstream.explain(XEN_DEVEL).to_json()
    assert isinstance(xenstream.explain("x"), xenstream.Explanation)
