"""The configuration in an xl file, with what is wrong with it: read once, for all the rules that look at it."""

from __future__ import annotations

from collections.abc import Iterator

from .._tuples import NamedTuple
from ..stream.embedded import yajl
from . import domain_config, domain_faults
from .domain_config import DomainConfig
from .domain_faults import Faults
from .releases import Releases


class Configured(NamedTuple):
    """A configuration in JSON, where it begins in the file, and what its receivers refuse of it."""

    config: DomainConfig
    offset: int
    faults: Faults

    @classmethod
    def of(cls, text: bytes, offset: int) -> Configured | None:
        """Read a configuration; None where there is too much of it."""
        try:
            config = domain_config.read(text)
        except yajl.UnreadError:
            return None
        return cls(config, offset, domain_faults.find(config))

    def num_vcpus(self) -> Iterator[tuple[int, Releases]]:
        """Yield how many vCPUs the domain is created with, by release; of the releases that create it."""
        for most, releases in domain_faults.num_vcpus(self.config):
            if taken := releases & self.faults.taken:
                yield most, taken
