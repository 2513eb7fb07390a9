"""What a message or a log says, as `explain` prints it."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from ...verify.rules.base import NAMES, NOTE, refusal
from ..terminal import Lines, Styled
from .report import COLOURS

if TYPE_CHECKING:
    from ...verify.messages.explanation import Explanation, Message, Unknown
    from ...verify.report import Finding

_WIDTH = 110
_LABEL = 10

_COMMAND = re.compile("`[^`]+`")
_JOINT = "\0"

_MOST_RULES = 10
"""Rules of a message that are printed with their titles; of more, the ids."""

_MOST_FINDINGS = 10


def explanation(result: Explanation, is_log: bool) -> None:
    """Print what a message says; of a log, the likely cause, then each line that is known."""
    with Lines(is_prompt=False) as out:
        cause = result.cause
        if cause is not None:
            if is_log:
                out.add(Styled("likely cause", bold=True), f", line {cause.line} of {result.lines}")
            _message(out, cause)
            _file(out, result, cause)
        if is_log and cause is not None:
            _all(out, result)
        if is_log and cause is None:
            out.add(_none(result.lines))
        _unknown(out, result.unknown)


def _message(out: Lines, message: Message) -> None:
    out.add(Styled(message.text, bold=True))
    errno = "" if message.errno is None else f", with error {message.errno[0]} ({message.errno[1]})"
    _row(out, "said by", f"{NAMES.get(message.by, message.by)}{errno}")
    _row(out, "means", message.meaning)
    for number in message.numbers:
        shown = f"{number.number:#x}" if number.kind.endswith("record type") else f"{number.number}"
        _row(out, "", f"{number.kind} {shown} is {number.name}.")
    if message.follows:
        _row(out, "", "It follows from another failure.")
    _row(out, "look at", message.look)
    _rules(out, message)


def _rules(out: Lines, message: Message) -> None:
    label = "rules"
    for rule in message.rules[:_MOST_RULES]:
        out.add(f"  {label:{_LABEL}} ", f"{rule.id} {rule.title}")
        label = ""
    rest = message.rules[_MOST_RULES:]
    if rest:
        _row(out, "", f"and {', '.join(rule.id for rule in rest)}")


def _row(out: Lines, label: str, text: str) -> None:
    """Add a text under a label, in lines of a width that can be read; a command in it is not broken."""
    joined = _COMMAND.sub(lambda match: match[0].replace(" ", _JOINT), text)
    for number, line in enumerate(textwrap.wrap(joined, _WIDTH - _LABEL, break_on_hyphens=False)):
        out.add(f"  {'' if number else label:{_LABEL}} {line.replace(_JOINT, ' ')}")


def _file(out: Lines, result: Explanation, cause: Message) -> None:
    """Add what the image breaks of the rules that the messages can come from, those of the cause first."""
    if result.file is None:
        return
    breaks = dict.fromkeys(finding for message in (cause, *result.messages) for finding in message.breaks)
    if breaks:
        is_broken = any(finding.severity != NOTE for finding in breaks)
        out.add(Styled(result.file, bold=True), " breaks:" if is_broken else " is refused by older releases for it:")
        _findings(out, tuple(breaks))
    elif any(message.rules for message in result.messages):
        out.add(Styled(result.file, bold=True), " breaks none of these rules.")
    else:
        out.add(Styled(result.file, bold=True), ": this message comes from no rule of the stream.")
    if result.other_breaks:
        out.add("  It is refused for other reasons:")
        _findings(out, result.other_breaks)


def _findings(out: Lines, findings: Sequence[Finding]) -> None:
    for finding in findings[:_MOST_FINDINGS]:
        out.add(
            f"  {finding.rule} ",
            Styled(f"{finding.severity:9}", colour=COLOURS[finding.severity]),
            f" {finding.place}: found {finding.message}",
        )
        out.add(f"                  refused by {refusal(finding.refused_by, finding.releases)}")
    if len(findings) > _MOST_FINDINGS:
        out.add(f"  and {len(findings) - _MOST_FINDINGS} more; `xenstream verify` prints them")


def _all(out: Lines, result: Explanation) -> None:
    out.add("")
    out.add(Styled("lines that are known", bold=True))
    width = max(len(str(message.line)) for message in result.messages)
    for message in result.messages:
        times = "" if message.count == 1 else f" ({message.count} times)"
        rules = f" [{', '.join(_few(rule.id for rule in message.rules))}]" if message.rules else ""
        follows = " (follows)" if message.follows else ""
        out.add(
            f"  {message.line:{width}}  {NAMES.get(message.by, message.by):11}  {message.text}{times}{rules}{follows}"
        )
    if result.more:
        out.add(f"  and {result.more} more")


def _few(ids: Iterable[str]) -> list[str]:
    listed = list(ids)
    return listed if len(listed) <= 3 else [*listed[:3], "..."]


def _none(lines: int) -> str:
    return {0: "there is no line", 1: "the line is not known"}.get(lines, f"none of {lines} lines is known")


def _unknown(out: Lines, unknown: Sequence[Unknown]) -> None:
    if not unknown:
        return
    out.add(Styled("not known", bold=True))
    for each in unknown:
        out.add(f"  {each.text}")
        for number, known in enumerate(each.nearest):
            _row(out, "" if number else "  like", known)
