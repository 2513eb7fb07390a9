"""Turns the Markdown that the tools write into HTML."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.common.utils import escapeHtml
from markdown_it.token import Token

_PARSER = MarkdownIt("commonmark", {"html": True}).enable("table")


def _fence(_: object, tokens: Sequence[Token], index: int, *__: object) -> str:
    """Render a block of code, with the commands of a session in bold. The block can be scrolled with the keyboard."""
    text = escapeHtml(tokens[index].content)
    if tokens[index].info == "console":
        text = re.sub(r"^(\$ .*)$", r"<b>\1</b>", text, flags=re.MULTILINE)
    return f'<pre tabindex="0">{text}</pre>\n'


_PARSER.add_render_rule("fence", _fence)


def slug(heading: str) -> str:
    """Return the anchor that Markdown hosts give to a heading."""
    return re.sub(r"\s+", "-", re.sub(r"[^\w\s-]", "", heading.lower()).strip())


def to_html(text: str, prefix: str = "", deeper: int = 0, link: Callable[[str], str] = str) -> str:
    """Convert a text. `prefix` is prepended to the anchors of headings, which become smaller by `deeper` levels;
    `link` returns the target of each link.
    """
    tokens = _PARSER.parse(text)
    _label_cells(tokens)
    for token, inline in zip(tokens, [*tokens[1:], None], strict=True):
        if token.type in ("heading_open", "heading_close"):
            token.tag = f"h{int(token.tag[1]) + deeper}"
        if token.type == "heading_open" and inline is not None:
            token.attrSet("id", prefix + slug(inline.content))
        for child in token.children or []:
            if child.type == "link_open":
                child.attrSet("href", link(str(child.attrGet("href"))))
    html = str(_PARSER.renderer.render(tokens, _PARSER.options, {}))
    return html.replace("<table>", '<div class="figure"><table class="list">').replace("</table>", "</table></div>")


def _label_cells(tokens: list[Token]) -> None:
    """Give the cells of wide tables their column's heading: on a narrow screen each row becomes a list of cells."""
    headings = list[str]()
    column = 0
    for token, inline in pairwise(tokens):
        if token.type == "thead_open":
            headings.clear()
        elif token.type == "th_open":
            headings.append(inline.content.replace("`", ""))
        elif token.type == "tr_open":
            column = 0
        elif token.type == "td_open":
            if len(headings) > 2 and headings[column]:
                token.attrSet("data-label", headings[column])
            column += 1


def outside_code(text: str, change: Callable[[str], str]) -> str:
    """Apply a change to the parts of a text that are not code, links or HTML."""
    code = r"(^```.*?^```$|^<.*?$|`[^`\n]*`|\[[^\]]*\]\([^)]*\)|<[^>\n]*>)"
    parts = re.split(code, text, flags=re.MULTILINE | re.DOTALL)
    return "".join(part if number % 2 else change(part) for number, part in enumerate(parts))
