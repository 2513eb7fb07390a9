"""The domain that libxl makes of xl's configuration before it reads the stream."""

from __future__ import annotations

from typing import Any

from .._tuples import NamedTuple
from ..schema.names import Libxc

Param = Libxc.HvmParamName

_KIB_OF_PAGE = 4
_KIB_MORE = 1024
"""What a domain may have beyond its target. Source: libxl_internal.h, LIBXL_MAXMEM_CONSTANT."""
_DEFAULT_KIB = 32 << 10
"""Source: libxl_create.c, libxl__domain_build_info_setdefault()."""

_Group = Libxc.ViridianGroup

_ENLIGHTENMENTS = {group.value.bit_length() - 1: group.name for group in _Group} | {
    _Group.no_freq.value.bit_length() - 1: "freq"
}
"""libxl's groups by number, which is that of the bit, but for "freq" that is on where no_freq is off.
Source: libxl_types.idl, viridian_enlightenment."""

_WITH_STIMER = {"time_ref_count", "synic"}
"""What libxl turns on with the group stimer."""


class Domain(NamedTuple):
    """What is known of the domain. Each is None where the configuration does not say it.

    `kind`: "pv", "hvm" or "pvh". `max_pages`: the pages that Xen lets it have. `build`: libxl's build info.
    """

    kind: str | None
    max_pages: int | None
    build: dict[str, Any]

    @property
    def is_pvh(self) -> bool:
        """Whether the domain has no device model, and not the devices that Xen emulates for an HVM guest."""
        return self.kind == "pvh"

    @property
    def hvm(self) -> dict[str, Any]:
        """What is set for HVM guests only."""
        part = self.build.get("type.hvm")
        return part if self.kind == "hvm" and isinstance(part, dict) else {}

    def params(self) -> dict[int, int]:
        """Return the HVM parameters that libxl sets in every release, and that can be set once."""
        caps = self.hvm.get("mca_caps")
        return {Param.mca_cap.value: caps} if type(caps) is int and caps else {}

    def viridian(self, default: int) -> int:
        """Return what libxl before 4.15 sets HVM_PARAM_VIRIDIAN to, 0 if it does not. `default` is what the groups that
        viridian=1 turns on amount to in its release.
        """
        is_on = _is_true(self.hvm.get("viridian"))
        names = {"freq", *(group.name for group in _Group if group.value & default)} if is_on else set()
        names = (names | _names(self.hvm.get("viridian_enable"))) - _names(self.hvm.get("viridian_disable"))
        if "base" not in names:
            return 0
        if "stimer" in names:
            names |= _WITH_STIMER
        names.discard(_Group.no_freq.name)  # which is no group of libxl's, but what is set where "freq" is off
        bits = sum(group.value for group in _Group if group.name in names)
        return bits if "freq" in names else bits | _Group.no_freq.value


UNKNOWN = Domain(None, None, {})


def domain_of(config: bytes | None) -> Domain:
    """Return what libxl makes of a configuration."""
    if not config:
        return UNKNOWN
    from ..stream.embedded import xl_config

    if not xl_config.created(config):
        return UNKNOWN
    build = xl_config.build(config)
    if not build:
        return Domain(xl_config.kind(config), None, build)
    size = _number(build, "target_memkb") or _number(build, "max_memkb") or _DEFAULT_KIB
    return Domain(xl_config.kind(config), (size + _KIB_MORE) // _KIB_OF_PAGE, build)


def _number(build: dict[str, Any], name: str) -> int | None:
    value = build.get(name)
    return value if type(value) is int and 0 < value < 1 << 52 else None


def _is_true(value: Any) -> bool:
    return value is True or value == "True"


def _names(value: Any) -> set[str]:
    """Return the groups in a bitmap of libxl, which is a list of their numbers in JSON."""
    numbers = [number for number in value if type(number) is int] if isinstance(value, list) else []
    return {_ENLIGHTENMENTS[number] for number in numbers if number in _ENLIGHTENMENTS}
