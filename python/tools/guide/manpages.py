"""Writes the man pages of xenstream and its commands from their own help: `python -m guide.manpages OUT_DIR`."""

from __future__ import annotations

import re
import sys
import textwrap
from pathlib import Path

import paths
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from xenstream import __version__

from guide import command_help as commands

EXIT_STATUSES = {
    "0": "The stream is good, nothing differs, or something was found.",
    "1": "The stream is damaged or breaks a rule, the images differ, or nothing was found.",
    "2": "The command could not do its work.",
    "130": "The command was interrupted.",
}


def roff(text: str) -> str:
    """Escape a text for roff."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq").replace("`", "\\(ga")
    return re.sub(r"^\.", r"\\&.", text.replace("^", "\\(ha").replace("~", "\\(ti"), flags=re.MULTILINE)


def filled(text: str) -> str:
    """Escape a paragraph, and break it into lines."""
    return roff(textwrap.fill(text, 70, break_on_hyphens=False, break_long_words=False))


def lower_first(text: str) -> str:
    """Write a summary as the line of a man page that whatis prints."""
    return text[:1].lower() + text[1:]


def option_names(text: str) -> str:
    """Write the names of an option in bold, and its value in italics."""
    return re.sub(
        r"(--?[\w-]+)|([^,\s\-][^,]*)",
        lambda match: f"\\fB{roff(match[1])}\\fR" if match[1] else f"\\fI{roff(match[2])}\\fR", text,
    )  # fmt: skip


def render() -> dict[str, str]:
    """Return the text of each page by its name."""
    environment = Environment(
        loader=FileSystemLoader(paths.TEMPLATES), undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True,
        autoescape=False,  # noqa: S701  # roff, escaped by the filter
    )  # fmt: skip
    environment.filters |= {"roff": roff, "filled": filled, "lower_first": lower_first, "option_names": option_names}
    template = environment.get_template("command.1.j2")
    every = list(commands.load().walk())
    return {
        f"{command.id}.1": template.render(
            command=command, version=__version__, statuses=EXIT_STATUSES, related=related(command, every)
        ).rstrip() + "\n"
        for command in every
    }  # fmt: skip


def related(command: commands.Command, every: list[commands.Command]) -> list[commands.Command]:
    """Return the command that contains this one, and the commands beside it."""
    around = command.path[:-1]
    return [each for each in every if each is not command and (each.path == around or each.path[:-1] == around)]


def main(out: Path) -> None:
    """Write the pages to a folder, and remove pages of commands that no longer exist."""
    out.mkdir(parents=True, exist_ok=True)
    pages = render()
    for old in out.glob("*.1"):
        if old.name not in pages:
            old.unlink()
    for name, text in pages.items():
        (out / name).write_text(text)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
