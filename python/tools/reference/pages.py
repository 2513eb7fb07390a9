"""Writes the reference of the format, as one HTML page and as Markdown: `python -m reference.pages OUT_DIR`.

All of it comes from the definitions in ksy/, the tables of `verify` and the registry of rules. The examples come from
the real save files in tests/streams, and from the streams in samples/.
"""

from __future__ import annotations

import sys
from pathlib import Path

import paths

from reference.chapters import CHAPTERS
from reference.model import RULES_FILE, Reference
from reference.writers import HtmlWriter, MarkdownWriter


def render(ksy: Path) -> dict[str, str]:
    """Return the reference: the text of each file by its name."""
    reference = Reference(ksy)
    markdown = MarkdownWriter(reference)
    files = {
        "index.html": HtmlWriter(reference).render("reference.html.j2", "index"),
        "README.md": markdown.render("index.md.j2", "README"),
        f"{RULES_FILE}.md": markdown.render("rules.md.j2", RULES_FILE),
    }
    for chapter in CHAPTERS:
        files[f"{chapter.id}.md"] = markdown.render("chapter.md.j2", chapter.id, this=chapter)
    for definition in reference.definitions.values():
        files[f"{definition.id}.md"] = markdown.render("definition.md.j2", definition.id, definition=definition)
    return files


def main(out: Path) -> None:
    """Write the reference to a folder."""
    out.mkdir(parents=True, exist_ok=True)
    for name, text in render(paths.KSY).items():
        (out / name).write_text(text)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
