"""Xen domain save images: read, check, explain.

    import xenstream

    with xenstream.open("guest.save") as image:
        print(image.layers, image.version, image.guest_type, image.endian)
        for record in image.records():
            print(record.layer, record.index, record.offset, record.type, record.length)
        report = image.verify()
        print(report.conforms, report.restorable, report.static_data_end)

An image has a method for each command of `xenstream`: `info`, `show`, `verify`, `registers`, `diff` and so on.
`as_data` makes any parsed structure plain data. What is in `__all__`, the public attributes and methods of these
classes and of what they return, and `xenstream.edit.writer`, which writes streams, is the interface; anything else may
change at any time. The raw parsers, generated from the Kaitai Struct definitions, are in `xenstream_formats`.
"""

TYPE_CHECKING = False  # as type checkers know it; loading typing takes longer than all else here
if TYPE_CHECKING:
    from .errors import (
        ConsumedError,
        EncodeError,
        NotAnImageError,
        NotMappedError,
        OverLimitError,
        SourceError,
        StreamError,
        XenstreamError,
    )
    from .image import Image, as_data, explain, open
    from .stream.record import Record
    from .verify.messages.explanation import Explanation
    from .verify.report import Finding, Report
    from .verify.rules import RULES

__version__ = "0.1.0"

__all__ = [
    "RULES",
    "ConsumedError",
    "EncodeError",
    "Explanation",
    "Finding",
    "Image",
    "NotAnImageError",
    "NotMappedError",
    "OverLimitError",
    "Record",
    "Report",
    "SourceError",
    "StreamError",
    "XenstreamError",
    "as_data",
    "explain",
    "open",
]

_MODULES = {
    "RULES": "verify.rules",
    "ConsumedError": "errors",
    "EncodeError": "errors",
    "Explanation": "verify.messages.explanation",
    "Finding": "verify.report",
    "Image": "image",
    "NotAnImageError": "errors",
    "NotMappedError": "errors",
    "OverLimitError": "errors",
    "Record": "stream.record",
    "Report": "verify.report",
    "SourceError": "errors",
    "StreamError": "errors",
    "XenstreamError": "errors",
    "as_data": "image",
    "explain": "image",
    "open": "image",
}


def __getattr__(name: str) -> object:
    # Loaded when first used, so that `xenstream --help` need not wait for numpy.
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f".{_MODULES[name]}", __name__), name)
