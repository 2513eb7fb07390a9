"""What the configuration before a stream says of the domain that receives it, in a word each."""

from __future__ import annotations

from collections.abc import Mapping

from .._tuples import NamedTuple
from ..schema.layout import UNDECODABLE
from ..stream.events import Header


class Said(NamedTuple):
    """`whose` configuration it is. Each of the others is None if no configuration says it.

    `kind`: "pv", "hvm" or "pvh". `max_vcpus`: how many vCPUs the domain has, online or not. `has_nested_hvm`: whether
    it may run guests of its own.
    """

    whose: str
    kind: str | None
    max_vcpus: int | None
    has_nested_hvm: bool | None


def of_xl(headers: Mapping[tuple[str, str], Header]) -> bytes | None:
    """Return the configuration in an xl file; None if there is none, or it is longer than the optional data."""
    header = headers.get(("xl", "optional data"))
    try:
        return None if header is None else getattr(header.body, "config", None)
    except UNDECODABLE:
        return None


def said(headers: Mapping[tuple[str, str], Header]) -> Said:
    """Read libvirt's XML or else xl's configuration."""
    header = headers.get(("libvirt", "xml"))
    if header is not None:
        from ..stream.embedded import domain_xml

        document = domain_xml.look(header.decoded.document)
        return Said("libvirt's XML", document.kind, document.max_vcpus, None)
    config = of_xl(headers)
    if config is None:
        return Said("xl's configuration", None, None, None)
    from ..stream.embedded import xl_config

    nested = xl_config.has_nested_hvm(config)
    return Said("xl's configuration", xl_config.kind(config), xl_config.max_vcpus(config), nested)
