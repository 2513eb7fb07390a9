"""The domain configuration that xl saves before the stream: libxl's JSON, or the text of xl.cfg."""

from __future__ import annotations

import re
from typing import Any

from ..._lazy import json

_VCPUS, _MAX_VCPUS = (
    re.compile(rb"^[ \t]*%b[ \t]*=[ \t]*[\"']?(\d{1,5})[\"']?[ \t]*(?:[;#].*)?\r?$" % name, re.MULTILINE)
    for name in (b"vcpus", b"maxvcpus")
)
"""The number of vCPUs that a domain begins with, and of those that it can have. Source: docs/man/xl.cfg.5.pod."""


def created(config: bytes | None) -> dict[str, Any]:
    """Return libxl's create info: "name", "uuid", "type" ("hvm", "pvh", "pv") and so on.

    Empty if `config` is None or is not such JSON. Source: libxl_types.idl, domain_create_info.
    """
    return _part(config, "c_info")


def kind(config: bytes | None) -> str | None:
    """Return the kind of guest, "pv", "hvm" or "pvh", None if `config` does not say. libxl does not mind the case."""
    found = created(config).get("type")
    return found.lower() if isinstance(found, str) else None


def online_vcpus(config: bytes | None) -> int | None:
    """Return how many vCPUs are online, None if `config` does not say.

    Without a map of those online, all count. Source: libxl_types.idl, domain_build_info.
    """
    online = _part(config, "b_info").get("avail_vcpus")
    if isinstance(online, list):
        return len(online)
    most = _built_with(config)
    return _written(_VCPUS, config) if most is None else most


def max_vcpus(config: bytes | None) -> int | None:
    """Return how many vCPUs the domain has, online or not, None if `config` does not say."""
    build = _part(config, "b_info")
    if build:
        given = build.get("max_vcpus")
        number = given if type(given) is int else 0  # as libxl reads anything else
        return None if number < 0 else number or 1  # its default
    most = _written(_MAX_VCPUS, config)
    return _written(_VCPUS, config) if most is None else most


def has_nested_hvm(config: bytes | None) -> bool | None:
    """Whether the guest may run guests of its own, None if `config` is no libxl JSON. Without a word it may not."""
    build = _part(config, "b_info")
    of_hvm = build.get("type.hvm")
    said = [part.get("nested_hvm") for part in (build, of_hvm) if isinstance(part, dict)]
    return "True" in said if created(config) else None


def is_json(config: bytes) -> bool:
    """Whether a configuration is JSON, and not the text of xl.cfg."""
    return config.lstrip().startswith(b"{")


def _built_with(config: bytes | None) -> int | None:
    most = _part(config, "b_info").get("max_vcpus")
    return most if type(most) is int and most > 0 else None


def _written(what: re.Pattern[bytes], config: bytes | None) -> int | None:
    """Return the last number that the text of an xl.cfg gives."""
    text = config or b""
    found = [] if is_json(text) else what.findall(text)
    return int(found[-1]) if found else None


def _part(config: bytes | None, name: str) -> dict[str, Any]:
    if not config:
        return {}
    try:
        part = json.loads(config.rstrip(b"\0"))[name]
    except (KeyError, TypeError, ValueError, RecursionError):
        return {}
    return part if isinstance(part, dict) else {}
