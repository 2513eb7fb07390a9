"""A libvirt domain's XML: whether it is one, and whose."""

from __future__ import annotations

from dataclasses import dataclass

from .lazy import expat

ROOT = "domain"
_FIELDS = ("name", "uuid")

_DEEPEST = 256
"""Source: libxml2, parser.c, xmlParserMaxDepth."""


@dataclass(slots=True)
class Domain:
    """What a document says. `problem`: why it is no domain's XML, None if it may be one;
    `position`: the octet where that shows.
    """

    name: str | None = None
    uuid: str | None = None
    problem: str | None = None
    position: int = 0


class _NotADomainError(Exception):
    """The root is another element."""


class _TooDeepError(Exception):
    """Elements are nested deeper than libxml2 allows."""


class _DoctypeError(Exception):
    """The document has a DTD, with which it may be anything. libvirt never writes one."""


class _Reader:
    """Takes what expat finds; holds no more of a document than two strings."""

    def __init__(self) -> None:
        self.found = Domain()
        self._depth = 0
        self._field: str | None = None
        self._text: list[str] = []
        self.parser = expat.ParserCreate()
        self.parser.StartDoctypeDeclHandler = self._doctype
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._characters

    def _doctype(self, *_: object) -> None:
        raise _DoctypeError

    def _start(self, tag: str, _: object) -> None:
        if not self._depth and tag != ROOT:
            raise _NotADomainError(tag)
        if self._depth > _DEEPEST:
            raise _TooDeepError
        self._depth += 1
        self._field, self._text = (tag if self._depth == 2 and tag in _FIELDS else None), []

    def _characters(self, text: str) -> None:
        if self._field:
            self._text.append(text)

    def _end(self, _: str) -> None:
        self._depth -= 1
        if self._field and getattr(self.found, self._field) is None:
            setattr(self.found, self._field, "".join(self._text))
        self._field = None


def look(document: bytes) -> Domain:
    """Look through a document. One with a DTD is not read: no problem, no name."""
    reader = _Reader()
    found = reader.found
    try:
        reader.parser.Parse(document, True)
    except _DoctypeError:
        return Domain()
    except _NotADomainError as error:
        found.problem = f"a <{error}> element"
    except _TooDeepError:
        found.problem = f"elements nested deeper than {_DEEPEST}, which libvirt's XML library refuses"
        found.position = max(0, reader.parser.CurrentByteIndex)
    except expat.ExpatError as error:
        found.problem = f"not well-formed: {expat.ErrorString(error.code)}"
        found.position = max(0, reader.parser.ErrorByteIndex)
    except (LookupError, ValueError):
        found.problem = "an encoding that is not known"
    return found
