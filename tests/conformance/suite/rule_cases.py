"""Every rule broken and nearly broken: the cases of tests/cases, with what they declare of themselves."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from cases import CASES
from cases.base import Case as Declared
from cases.base import to_bytes, wrapped
from samples.build import Stream
from xenstream.verify.rules import RULES

from .case import Case, Found
from .recipes import decoded, is_plain, static_data_end, text_of

SUBJECTS = {
    "XC1": "headers", "XC2": "framing", "XC3": "order", "XC4": "pv", "XC5": "hvm", "XC6": "cpu", "XC7": "pages",
    "XC8": "verify", "XL": "libxl", "XF": "xl", "XV": "libvirt", "XS": "xenopsd", "XD": "xend", "XG": "legacy",
    "XQ": "qemu",
}  # fmt: skip
"""The subject of a rule by the first letters of its id."""


def subject(rule: str) -> str:
    """Return what a rule is about."""
    return SUBJECTS.get(rule[:3]) or SUBJECTS[rule[:2]]


def _refusals() -> dict[str, bool | None]:
    """Return, by rule, whether a stream that breaks it is refused; None where the cases differ."""
    said: dict[str, set[bool]] = defaultdict(set)
    for case in CASES:
        if case.receiver is None:
            said[case.rule].add(case.refused)
    return {rule: values.pop() if len(values) == 1 else None for rule, values in said.items()}


REFUSED = _refusals()
SEVERITY = {case.rule: case.severity for case in CASES}


def restorable(rules: Iterator[str] | list[str], first: bool | None = None) -> bool | None:
    """Return whether somebody restores a stream that breaks these rules. `first`: what is known of one more."""
    verdicts = [REFUSED.get(rule) for rule in rules]
    if first is not None:
        verdicts.append(first)
    if True in verdicts:
        return False
    return None if None in verdicts else True


def refusers(rules: list[str]) -> list[str]:
    """Return who refuses a stream that breaks these rules, in their order."""
    names = [RULES[rule].refused_by for rule in rules if RULES[rule].refused_by]
    return list(dict.fromkeys(names))


def rule_cases() -> Iterator[Case]:
    """Yield the cases of each rule, in the order of tests/cases."""
    numbers: Counter[str] = Counter()
    for case in CASES:
        stem = f"{subject(case.rule)}/{case.rule}-{_base(case)}"
        numbers[stem] += 1
        name = stem if numbers[stem] == 1 else f"{stem}-{numbers[stem]}"
        yield _broken(case, f"{name}-broken")
        yield _near(case, f"{name}-near")
        if case.big:
            yield _big(case, f"{name}-broken-big-endian")
        if case.wraps and case.rule[:3] in ("XC2", "XC3"):
            yield _wrapped(case, f"{name}-broken-in-xl")


def _base(case: Declared) -> str:
    function: Any = getattr(case.base, "func", case.base)
    return str(function.__name__).strip("<>")


def _about(case: Declared) -> str:
    return f"{RULES[case.rule].title}."


def _recipe(case: Declared, change: Any) -> list[str]:
    return [f"s = {text_of(case.base)}", text_of(change, "s")]


def _start(case: Declared, name: str, made: Any, change: Any) -> Case:
    new = Case(name, "", _recipe(case, change), to_bytes(made))
    if case.host:
        new.host = f"hosts/{Path(case.host).name}"
    if isinstance(made, Stream) and is_plain(made) and not made.tail:
        new.static_data_end = static_data_end(made)
        new.definition, new.decoded = "libxc_migration_stream", decoded(made)
    return new


def _broken(case: Declared, name: str) -> Case:
    made = case.broken(case.base())
    new = _start(case, name, made, case.broken)
    new.about = f"Breaks {case.rule}: {_about(case)}"
    others = [Found(rule, SEVERITY[rule]) for rule in case.also]
    found = [Found(case.rule, case.severity, case.expected_layer, case.at(made)), *others]
    refused = bool(restorable(list(case.also), case.refused) is False)
    if case.receiver:
        if case.refused or restorable(list(case.also)) is not None:
            new.releases[case.receiver] = not refused
    else:
        new.findings = found
        new.restorable = restorable(list(case.also), case.refused)
    if refused:
        new.refusers = refusers([rule for rule in (case.rule, *case.also) if rule != case.rule or case.refused])
    return new


def _near(case: Declared, name: str) -> Case:
    new = _start(case, name, case.near(case.base()), case.near)
    new.about = f"Comes close to {case.rule}, and does not break it: {_about(case)}"
    verdict = restorable(list(case.near_finds))
    if case.receiver:
        if verdict is not None:
            new.releases[case.receiver] = verdict
    else:
        new.findings = [Found(rule, SEVERITY[rule]) for rule in case.near_finds]
        new.restorable = verdict
    if verdict is False:
        new.refusers = refusers(list(case.near_finds))
    return new


def _big(case: Declared, name: str) -> Case:
    made = case.broken(case.base(big=True))
    new = _start(case, name, made, case.broken)
    new.recipe[0] = f"s = {text_of(case.base)[:-1]}, big=True)".replace("(, ", "(")
    new.about = f"Breaks {case.rule} in a big-endian stream: {_about(case)}"
    others = [Found(rule, SEVERITY[rule]) for rule in ("XC104", *case.also)]
    if not case.receiver:
        new.findings = [Found(case.rule, case.severity, case.expected_layer, case.at(made)), *others]
        new.restorable, new.refusers = False, ["libxenguest"]
    return new


def _wrapped(case: Declared, name: str) -> Case:
    made = case.broken(case.base())
    new = _broken(case, name)
    new.data, ahead = wrapped(to_bytes(made))
    new.recipe.append("wrapped(s)")
    new.about += " The stream is in a file of xl."
    new.definition, new.decoded = "", None
    if new.static_data_end and new.static_data_end[2] is not None:
        kind, index, offset = new.static_data_end
        new.static_data_end = kind, index, offset + ahead
    if new.findings is not None:
        first, *others = new.findings
        assert first.at is not None
        new.findings = [Found(first.rule, first.severity, first.layer, (first.at[0], first.at[1] + ahead)), *others]
    return new
