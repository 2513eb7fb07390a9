"""The host that an image is to be restored on: what its CPU and its Xen can give a guest."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, field

from ..errors import NotAnImageError, XenstreamError
from ..guest.cpu_policy import Policy, policy_of
from ..guest.xen_cpuid import HVM_DEFAULT, HVM_MAX, PV_DEFAULT, PV_MAX, policies_in
from ..io.source import open_source
from ..stream.reader import Reader


@dataclass(slots=True)
class Host:
    """A host, as `xen-cpuid -p` there or an image that was saved there shows it.

    `policies` are those that xen-cpuid prints, by name. `saved` is the policy of a guest that ran there: the host has
    what that guest had, and perhaps more. `guest_type` is the kind of that guest; Xen gives the other kind other
    features.
    """

    name: str
    policies: dict[str, Policy] = field(default_factory=dict)
    saved: Policy | None = None
    guest_type: str | None = None

    @property
    def is_least(self) -> bool:
        """Whether the host may have more than is known of it."""
        return self.saved is not None

    def most(self, is_pv: bool) -> Policy:
        """Return the most that the host can give a guest of this kind. Raises XenstreamError if that is not known."""
        return self.saved or self._named(PV_MAX if is_pv else HVM_MAX)

    def default(self, is_pv: bool) -> Policy:
        """Return what a guest of this kind gets unless its policy says something else."""
        return self.saved or self._named(PV_DEFAULT if is_pv else HVM_DEFAULT)

    def _named(self, name: str) -> Policy:
        if name not in self.policies:
            raise XenstreamError(f"{self.name}: there is no {name} policy in it")
        return self.policies[name]


def read_host(path: str) -> Host:
    """Read a host from a file: the output of `xen-cpuid -p`, or an image.

    Raises XenstreamError if it is neither, or an image without a CPU policy.
    """
    with ExitStack() as stack:
        source = open_source(path)
        stack.callback(source.close)
        policies = policies_in(source)
        if policies is not None:
            return Host(path, policies)
        try:
            image = Reader(source)
            saved = policy_of(image)
        except NotAnImageError:
            raise XenstreamError(f"{path}: neither what xen-cpuid -p prints nor a save image") from None
    if saved is None or not saved.leaves:
        raise XenstreamError(f"{path}: the image does not say which CPU its guest had")
    saved.is_whole = True
    return Host(path, saved=saved, guest_type=image.guest_type)
