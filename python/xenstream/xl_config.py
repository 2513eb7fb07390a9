"""The domain configuration that xl saves ahead of the stream, where it is JSON."""

from __future__ import annotations

import json
from typing import Any


def created(config: bytes | None) -> dict[str, Any]:
    """Return libxl's create info: "name", "uuid", "type" ("hvm", "pvh", "pv") and so on.

    Empty if `config` is None or no such JSON. Source: libxl_types.idl, domain_create_info.
    """
    try:
        info = json.loads((config or b"").rstrip(b"\0"))["c_info"]
    except (KeyError, TypeError, ValueError, RecursionError):
        return {}
    return info if isinstance(info, dict) else {}
