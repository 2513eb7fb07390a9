"""Reads an HTML page for its ids and links."""

from __future__ import annotations

from html.parser import HTMLParser


class Page(HTMLParser):
    """Collects ids, links, and resources that the page loads."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.loaded: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name == "id":
                self.ids.append(value or "")
            elif name == "href" and tag == "a":
                self.links.append(value or "")
            elif name in ("href", "src", "srcset"):
                self.loaded.append(value or "")
