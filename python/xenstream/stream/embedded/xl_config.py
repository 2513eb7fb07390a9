"""The domain configuration that xl saves before the stream: libxl's JSON, or the text of xl.cfg."""

from __future__ import annotations

import re
from typing import Any

from ..._lazy import json
from .devices import MOST_DEVICES, Device

_VCPUS, _MAX_VCPUS = (
    rb"^[ \t]*%b[ \t]*=[ \t]*[\"']?(\d{1,5})[\"']?[ \t]*(?:[;#].*)?\r?$" % name for name in (b"vcpus", b"maxvcpus")
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


def max_memory(config: bytes | None) -> int | None:
    """Return the most memory that the domain may have, in bytes, None if `config` does not say."""
    most = _part(config, "b_info").get("max_memkb")
    return most * 1024 if type(most) is int and 0 < most < 1 << 54 else None


_DEVICES = {
    "disks": ("disk", "vdev", "pdev_path"),
    "nics": ("nic", "mac", "bridge"),
    "p9s": ("9p", "tag", "path"),
    "vfbs": ("vfb", "devid", "vnc"),
    "vkbs": ("vkb", "devid", ""),
    "vtpms": ("vtpm", "devid", "backend_domname"),
    "pcidevs": ("pci", "vdevfn", "bus"),
    "channels": ("channel", "name", "connection"),
    "vdispls": ("vdispl", "devid", ""),
    "usbctrls": ("usb controller", "name", ""),
}
"""What a list in the configuration has: the kind of device, its name, what is behind it. Source: libxl_types.idl."""


def devices(config: bytes | None) -> list[Device]:
    """Return the domain's devices; none if `config` is no libxl JSON."""
    whole = _whole(config)
    found: list[Device] = []
    for key, (kind_, name, source) in _DEVICES.items():
        listed = whole.get(key)
        for item in listed if isinstance(listed, list) else ():
            if isinstance(item, dict) and len(found) < MOST_DEVICES:
                found.append(Device(kind_, _word(item.get(name)), _word(item.get(source))))
    return found


def _word(value: Any) -> str | None:
    return value if isinstance(value, str) else str(value) if type(value) is int else None


def is_json(config: bytes) -> bool:
    """Whether a configuration is JSON, and not the text of xl.cfg."""
    return config.lstrip().startswith(b"{")


def _built_with(config: bytes | None) -> int | None:
    most = _part(config, "b_info").get("max_vcpus")
    return most if type(most) is int and most > 0 else None


def _written(what: bytes, config: bytes | None) -> int | None:
    """Return the last number that the text of an xl.cfg gives."""
    text = config or b""
    found = [] if is_json(text) else re.findall(what, text, re.MULTILINE)
    return int(found[-1]) if found else None


def _part(config: bytes | None, name: str) -> dict[str, Any]:
    part = _whole(config).get(name)
    return part if isinstance(part, dict) else {}


def _whole(config: bytes | None) -> dict[str, Any]:
    try:
        whole = json.loads(config.rstrip(b"\0")) if config else None
    except (ValueError, RecursionError):
        return {}
    return whole if isinstance(whole, dict) else {}


def build(config: bytes | None) -> dict[str, Any]:
    """Return libxl's build info: "max_vcpus", "target_memkb" and so on.

    Empty if `config` is None or no such JSON. Source: libxl_types.idl, domain_build_info.
    """
    return _part(config, "b_info")
