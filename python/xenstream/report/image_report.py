"""The report on one image, as programs get it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from html import escape
from typing import Any

from ..io.output import Spool
from ..io.source import FileSource, Source
from .facts import Facts, collect

_ALL = 1 << 62


@dataclass(slots=True)
class ImageReport:
    """All about one image: `facts`, and the page that shows them."""

    facts: Facts

    def to_json(self) -> dict[str, Any]:
        """Return the facts as JSON-ready data, as `xenstream report --json` writes them."""
        return self.facts.to_json()

    def __repr__(self) -> str:
        return f"<ImageReport on {self.facts.info.file!r}>"

    def _repr_html_(self) -> str:
        """Return the page in a frame of its own, for notebooks."""
        return f'<iframe srcdoc="{escape(self.to_html())}" style="width: 100%; height: 40em; border: 0"></iframe>'

    def to_html(self) -> str:
        """Return a page that needs nothing else, as `xenstream report` writes it."""
        from .page import Page

        page = Page()
        return f"{page.head()}{page.section(self.facts)}{page.foot()}"


def report(source: Source, reads: bool = True) -> ImageReport:
    """Return the report on the image in a source; `reads` as for `collect`."""
    with readable_again(source) as (opened, how_cut):
        return ImageReport(collect(opened, how_cut, reads))


@contextmanager
def readable_again(source: Source) -> Iterator[tuple[Source, str | None]]:
    """Yield a source that is seekable, and in words how compressed data ended early, if it did.

    The data of a pipe and of a compressed file are put into a temporary file.
    """
    if source.seekable:
        yield source, None
        return
    with Spool() as spool:
        source.copy_to(spool, _ALL)
        with FileSource(spool.reopen(), source.name, owned=True) as opened:
            yield opened, source.how_cut
