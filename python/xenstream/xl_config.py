"""The domain configuration that xl saves ahead of the stream, where it is JSON."""

from __future__ import annotations

from typing import Any

from .lazy import json


def created(config: bytes | None) -> dict[str, Any]:
    """Return libxl's create info: "name", "uuid", "type" ("hvm", "pvh", "pv") and so on.

    Empty if `config` is None or no such JSON. Source: libxl_types.idl, domain_create_info.
    """
    return _part(config, "c_info")


def online_vcpus(config: bytes | None) -> int | None:
    """Return how many vCPUs are online, None if `config` does not say.

    Source: libxl_types.idl, domain_build_info.
    """
    vcpus = _part(config, "b_info").get("avail_vcpus")
    return len(vcpus) if isinstance(vcpus, list) else None


def _part(config: bytes | None, name: str) -> dict[str, Any]:
    try:
        part = json.loads((config or b"").rstrip(b"\0"))[name]
    except (KeyError, TypeError, ValueError, RecursionError):
        return {}
    return part if isinstance(part, dict) else {}
