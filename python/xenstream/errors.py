"""What xenstream raises."""

from __future__ import annotations


class XenstreamError(Exception):
    """Base of all errors of this package."""


class SourceError(XenstreamError):
    """The bytes could not be had: no such file, I/O error, damaged compression."""


class NotAnImageError(XenstreamError):
    """The bytes are no Xen domain save image that this package knows."""


class ConsumedError(XenstreamError):
    """A stream that can be read only once was asked for again."""


class EncodeError(XenstreamError):
    """What was to be written does not fit the format."""


class StreamError(XenstreamError):
    """The stream is too damaged for what was asked."""


class OverLimitError(XenstreamError):
    """What was asked for takes more memory, time or room than the user allows."""


class ClosedError(SourceError):
    """Whoever reads the output has closed it."""


class NotMappedError(XenstreamError):
    """The guest's page tables map nothing at an address, or nothing that the image holds."""
