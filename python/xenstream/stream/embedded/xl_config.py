"""The domain configuration that xl saves before the stream: libxl's JSON, or the text of xl.cfg."""

from __future__ import annotations

import re
from typing import Any

from ..._lazy import json

_VCPUS = re.compile(rb"^[ \t]*vcpus[ \t]*=[ \t]*[\"']?(\d{1,5})[\"']?[ \t]*(?:[;#].*)?\r?$", re.MULTILINE)
"""The number of vCPUs that a domain begins with. Source: docs/man/xl.cfg.5.pod."""


def created(config: bytes | None) -> dict[str, Any]:
    """Return libxl's create info: "name", "uuid", "type" ("hvm", "pvh", "pv") and so on.

    Empty if `config` is None or no such JSON. Source: libxl_types.idl, domain_create_info.
    """
    return _part(config, "c_info")


def kind(config: bytes | None) -> str | None:
    """Return the kind of guest, "pv", "hvm" or "pvh", None if `config` does not say."""
    found = created(config).get("type")
    return found if isinstance(found, str) else None


def online_vcpus(config: bytes | None) -> int | None:
    """Return how many vCPUs are online, None if `config` does not say.

    Without a map of those online, all count. Source: libxl_types.idl, domain_build_info.
    """
    build = _part(config, "b_info")
    online, most = build.get("avail_vcpus"), build.get("max_vcpus")
    if isinstance(online, list):
        return len(online)
    if type(most) is int and most > 0:
        return most
    text = config or b""
    written = [] if text.lstrip().startswith(b"{") else _VCPUS.findall(text)
    return int(written[-1]) if written else None


def _part(config: bytes | None, name: str) -> dict[str, Any]:
    try:
        part = json.loads((config or b"").rstrip(b"\0"))[name]
    except (KeyError, TypeError, ValueError, RecursionError):
        return {}
    return part if isinstance(part, dict) else {}


def build(config: bytes | None) -> dict[str, Any]:
    """Return libxl's build info: "max_vcpus", "target_memkb" and so on.

    Empty if `config` is None or no such JSON. Source: libxl_types.idl, domain_build_info.
    """
    return _part(config, "b_info")
