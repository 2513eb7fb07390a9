"""What xl, Xen and QEMU said of an image: who refused it, and with which words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

FAULTS = re.compile(
    r"Segmentation fault|Illegal instruction|Bus error|Aborted|core dumped|signal (Segmentation|Illegal|Bus|Abort)"
)
"""Words of processes that died, which a mutant may cause and a slip of the emulation may cause as well."""

KERNEL_FAULTS = re.compile(r"segfault at|general protection|traps: |invalid opcode|BUG:|Oops")
TIMEOUTS = re.compile(r"rc=-9\b|timed out|startup timed out|not ready", re.IGNORECASE)
SIGNALS = range(129, 193)  # statuses of a shell's command that a signal has ended
GIVEN_UP = {124, 137}  # statuses of timeout(1)

REFUSERS = (
    # libxenguest passes on what a hypercall has answered.
    (
        re.compile(
            r"xc: .*(Unable to restore HVM context|Failed to set CPU\w* policy|set HVM param|Failed to map|"
            r"Unable to set TSC information|Failed to set vcpu\d+'s|Failed to populate physmap|Failed to pin)"
        ),
        "xen",
    ),
    (re.compile(r"xc: |.*ipc msg header from .* helper"), "libxenguest"),
    # xl reads the file's header and the configuration with functions of libxl.
    (re.compile(r".*(libxl_json\.c|truncated reading .* from /tmp/image|reading .* from /tmp/image)"), "xl"),
    (re.compile(r".*(libxl_dm\.c|libxl_qmp\.c|device model)"), "qemu"),
    (re.compile(r"libxl"), "libxl"),
)
"""Who refuses, by the first error line of xl's output."""

WITH_EVERY_RESTORE = re.compile(r"terminating on signal|warning:|declining to handle console type")
"""Lines of QEMU's log that come with every restore; the last one since QEMU 9."""

NOT_THE_REASON = re.compile(r"HVM\w* restore( d\w+)?: [A-Z_]+ \d+$|upcall vector|^\s*$|Scrubbing|memory map|P2M")
"""Lines of Xen's log that come with every restore."""


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a release said of an image.

    `by` is who refused it ("xl", "libxl", "libxenguest", "xen", "qemu"), `message` the first line that says so, `log`
    the first line that Xen's own log has. `after` is the state of the domain some seconds after it was unpaused.
    """

    restored: bool
    by: str = ""
    message: str = ""
    log: str = ""
    after: str = ""

    def to_json(self) -> dict[str, object]:
        """Return what is kept: empty fields are left out."""
        fields = {"by": self.by, "message": self.message, "log": self.log, "after": self.after}
        return {"restored": self.restored, **{name: value for name, value in fields.items() if value}}


def read(folder: Path) -> Verdict:
    """Return the verdict that the logs of an image give."""
    if _status(folder) == 0:
        return Verdict(restored=True, after=_state(_text(folder / "list")))
    log = next((line for line in _xen_log(folder) if not NOT_THE_REASON.search(line)), "")
    by, message = _refusal(folder)
    return Verdict(restored=False, by=by, message=_steady(message), log=_steady(log))


def is_doubtful(folder: Path) -> bool:
    """Say whether a refusal may be a slip of the emulation: then it has to be seen again."""
    status = _status(folder)
    if status == 0:
        return False
    text = _text(folder / "xl")
    died = FAULTS.search(text) or KERNEL_FAULTS.search(_text(folder / "linux"))
    return bool(status in GIVEN_UP or status in SIGNALS or died or TIMEOUTS.search(text))


def _refusal(folder: Path) -> tuple[str, str]:
    lines = [line for line in _text(folder / "xl").splitlines() if line.strip()]
    errors = [line for line in lines if re.match(r"\S+: (error|critical): ", line)]
    if not errors or re.search(r"libxl__destroy_domid|domain_destroy", errors[0]):
        streaming = any("libxl_stream_read.c" in line for line in lines)
        return "libxl" if streaming else "xl", _last_words(lines, _status(folder))
    by = next((name for pattern, name in REFUSERS if pattern.match(errors[0])), "xl")
    return by, _words_of_qemu(folder) or errors[0] if by == "qemu" else errors[0]


def _words_of_qemu(folder: Path) -> str:
    """Return the first line of QEMU's log that says what is wrong."""
    said = [line for line in _text(folder / "qemu").splitlines() if re.match(r"\S*qemu\S*: ", line)]
    return next((line for line in said if not WITH_EVERY_RESTORE.search(line)), "")


def _last_words(lines: list[str], status: int) -> str:
    """Return what xl itself said last, without what it says on the way and libxl's details."""
    own = [
        line
        for line in lines
        if not re.match(r"(\S+: (debug|detail|info|progress|warning|error|critical): |xencall)", line)
    ]
    own = [line for line in own if not re.match(r"Loading new save file|\s*Savefile contains xl|Parsing config", line)]
    if status in GIVEN_UP:
        return "xl does not come to an end"
    if status in SIGNALS:
        return f"xl dies of signal {status - 128}"
    return own[0] if own else f"xl ended with {status}"


def _xen_log(folder: Path) -> Iterator[str]:
    for line in _text(folder / "xen").splitlines():
        yield re.sub(r"^\(XEN\) (\[[^]]*\] )?", "", line)


def _steady(line: str) -> str:
    """Take out of a message what differs from run to run: numbers of domains and processes, addresses of the heap."""
    line = re.sub(r"\b([Dd]omain |[Dd]om ?|HVM|d)\d+(?=\b|v\d)", r"\1N", line)
    line = re.sub(r"\b0x[0-9a-f]{12}\b", "0x...", line)
    return re.sub(r"\[\d+\]", "[N]", line).strip()[:300]


def _state(listing: str) -> str:
    """Return the state of the one guest in the output of `xl list`."""
    guests = [line.split() for line in listing.splitlines()[2:]]
    if not guests:
        return "gone"
    flags = guests[0][4]
    for flag, state in (("c", "crashed"), ("s", "shut down"), ("p", "paused"), ("d", "dying")):
        if flag in flags:
            return state
    return "running"


def _status(folder: Path) -> int:
    return int((folder / "status").read_text())


def _text(path: Path) -> str:
    return path.read_text(errors="replace") if path.exists() else ""
