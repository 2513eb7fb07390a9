"""The exceptions of xenstream."""

from __future__ import annotations


class XenstreamError(Exception):
    """Base of all errors of this package."""


class SourceError(XenstreamError):
    """The bytes could not be read: no such file, I/O error, damaged compression."""


class CutShortError(SourceError):
    """The compressed data that holds an image ends too early."""


class NotAnImageError(XenstreamError):
    """The bytes are not a Xen domain save image that this package knows."""


class ConsumedError(XenstreamError):
    """A stream that can be read only once was to be read again."""


class EncodeError(XenstreamError):
    """A value to be written does not fit the format."""


class StreamError(XenstreamError):
    """The stream is too damaged for the operation."""


class OverLimitError(XenstreamError):
    """The operation takes more memory, time or disk space than the user allows."""


class ClosedError(SourceError):
    """The reader of the output has closed it."""


class NotMappedError(XenstreamError):
    """The guest's page tables map nothing at an address, or nothing that the image holds."""
