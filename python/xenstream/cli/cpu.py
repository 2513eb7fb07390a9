"""The command `xenstream cpu`."""

from __future__ import annotations

from contextlib import ExitStack
from typing import TYPE_CHECKING

import click

from .._tuples import NamedTuple
from ..errors import StreamError, XenstreamError
from .budget import bounded
from .options import FILE_HELP, epilog, file_argument, file_name, json_option
from .toolkit import BAD, GOOD, print_json

if TYPE_CHECKING:
    from ..guest.cpu_policy import Policy

_POLICIES = ("raw", "host", "pv-max", "hvm-max", "pv-default", "hvm-default")
"""The policies that xen-cpuid prints, as the option spells them."""


class _Read(NamedTuple):
    """What a file says: its policies by name if it is what xen-cpuid prints, else a guest's policy under its kind."""

    file: str
    policies: dict[str, Policy]
    guest: str | None = None

    def policy(self, name: str) -> tuple[str, Policy]:
        """Return a policy with its name; that of a guest is the only one. Raises UsageError if there is none."""
        from ..guest.xen_cpuid import is_of_domain

        only = next(iter(self.policies))
        if self.guest or is_of_domain(only):
            name = only
        if name not in self.policies:
            has = ", ".join(self.policies)
            raise click.UsageError(f"{self.file}: there is no {name} policy in it; --policy chooses one of: {has}")
        return name, self.policies[name]


@click.command(
    epilog=f"{FILE_HELP}\n\n"
    + epilog("xenstream cpu guest.save\n  xenstream cpu guest.save --host target.txt\n  xenstream cpu a.save b.save")
)
@file_argument
@click.argument("other", metavar="[FILE2]", type=file_name, required=False)
@click.option(
    "--host",
    metavar="HOST",
    type=file_name,
    help="Compare with this host: a file with what xen-cpuid -p prints there, or an image saved there.",
)
@click.option(
    "--policy",
    type=click.Choice(_POLICIES),
    default="hvm-max",
    show_default=True,
    help="Which policy of a file that xen-cpuid -p has printed. That of a domain needs no choice.",
)
@json_option
@bounded
def cpu(file: str, other: str | None, host: str | None, policy: str, as_json: bool) -> int:
    """Print which CPU the guest has, with its features.

    Prints vendor, model, features by name and MSRs. FILE is an image, or what xen-cpuid -p prints
    on a host. With FILE2, how the two differ, with an exit status as of diff: 0 if they are the
    same, 1 if they differ.

    With --host, what the guest loses there: the features that the host does not give a guest of its
    kind, and those of its highest leaves that Xen refuses there. The exit status is 1 if there are
    any. xenstream verify --host has the verdict.
    """
    from ..inspect.cpu import describe, difference, on_host
    from .text import cpu as text

    if other is not None and host is not None:
        raise click.UsageError("give FILE2 or --host, not both")
    if [file, other, host].count("-") > 1:
        raise click.UsageError("standard input can be read only once")
    first = _read(file) if other is None and host is None else _read_to_compare(file)
    name, wanted = first.policy(_spelled(policy))
    described = describe(first.file, name, wanted)
    if other is None and host is None:
        if as_json:
            print_json(described.to_json())
        else:
            text.cpu(described)
        return GOOD
    second = _read_to_compare(other or host or "")
    if other is not None:
        found = difference(described, describe(second.file, *second.policy(_of_kind(first.guest) or _spelled(policy))))
    else:
        most, limit = second.policy(_of_kind(first.guest) or _spelled(policy))
        limit.is_whole = True
        found = on_host(described, wanted, describe(second.file, most, limit), limit)
    if as_json:
        print_json(found.to_json())
    else:
        text.difference(found)
    return GOOD if found.is_none else BAD


def _spelled(option: str) -> str:
    """Return a policy's name as xen-cpuid prints it."""
    kind, _, limit = option.partition("-")
    return f"{kind.upper()} {limit.capitalize()}" if limit else kind.capitalize()


def _of_kind(guest: str | None) -> str | None:
    """Return the name of the policy with the most that a host gives a guest of this kind."""
    from ..guest.xen_cpuid import HVM_MAX, PV_MAX

    return None if guest is None else PV_MAX if guest == "x86_pv" else HVM_MAX


def _read_to_compare(file: str) -> _Read:
    """Read a policy for a comparison, which fails without it, as that of diff does."""
    try:
        return _read(file)
    except StreamError as error:
        raise XenstreamError(str(error)) from None


def _read(file: str) -> _Read:
    """Read an image's policy, or what xen-cpuid has printed."""
    from ..guest.xen_cpuid import policies_in
    from ..inspect.cpu import policy_in
    from ..io.source import open_source
    from ..stream.reader import Reader
    from .toolkit import give_up

    give_up()
    with ExitStack() as stack:
        source = open_source(file)
        stack.callback(source.close)
        policies = policies_in(source)
        if policies is not None:
            return _Read(source.name, policies)
        image = Reader(source)
        policy = policy_in(image)
        image.skip_rest()  # so that whoever writes into a pipe can write all of it
        guest = image.guest_type or "guest"
        return _Read(source.name, {guest: policy}, guest)
