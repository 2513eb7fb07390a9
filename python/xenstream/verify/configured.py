"""What the configuration before a stream says of the domain that receives it."""

from __future__ import annotations

from ..stream.embedded import domain_xml, xl_config
from .receiver import State
from .releases import ALL, Releases


def _of_xl(state: State) -> bytes | None:
    header = state.headers.get(("xl", "optional data"))
    return None if header is None else getattr(header.body, "config", None)


def _of_libvirt(state: State) -> domain_xml.Domain | None:
    header = state.headers.get(("libvirt", "xml"))
    return None if header is None else domain_xml.look(header.decoded.document)


def kind(state: State) -> str | None:
    """Return the kind of guest, "pv", "hvm" or "pvh"; None if no configuration says."""
    document = _of_libvirt(state)
    return xl_config.kind(_of_xl(state)) if document is None else document.kind


def max_vcpus(state: State) -> list[tuple[int, Releases]]:
    """Return how many vCPUs the domain has, online or not, by release; nothing if no configuration says."""
    if state.configured is not None:
        return list(state.configured.num_vcpus())
    document = _of_libvirt(state)
    most = xl_config.max_vcpus(_of_xl(state)) if document is None else document.max_vcpus
    return [] if most is None else [(most, ALL)]


def has_nested_hvm(state: State) -> bool | None:
    """Whether the guest may run guests of its own; None if no configuration says."""
    return xl_config.has_nested_hvm(_of_xl(state))
