"""The commands of xenstream as their own help describes them, for the guide and the man pages."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import click
from xenstream.cli.root import cli

PROGRAM = "xenstream"


@dataclass(frozen=True)
class Option:
    """An option or an argument: its spelling and its effect."""

    names: str
    help: str


@dataclass(frozen=True)
class Text:
    """A paragraph, or lines that are kept unchanged, with a heading if there is one."""

    lines: tuple[str, ...]
    is_literal: bool = False
    heading: str = ""

    @property
    def text(self) -> str:
        """The text: a paragraph on one line, literal text as lines."""
        return "\n".join(self.lines) if self.is_literal else " ".join(self.lines)


@dataclass
class Command:
    """A command: `path` are the words that call it, `usage` is the text after them."""

    path: tuple[str, ...]
    usage: str
    summary: str
    description: list[Text]
    options: list[Option]
    epilog: list[Text]
    commands: list[Command] = field(default_factory=list)

    @property
    def name(self) -> str:
        """The words that call it."""
        return " ".join(self.path)

    @property
    def id(self) -> str:
        """The name of the command's pages."""
        return "-".join(self.path)

    @property
    def file(self) -> str:
        """The name of the command's page in the guide."""
        return "-".join(self.path[1:])

    @property
    def notes(self) -> list[Text]:
        """The help text after the options, without the example."""
        return [text for text in self.epilog if text.heading != "Example"]

    @property
    def example(self) -> str:
        """The example of the help."""
        return next((text.text for text in self.epilog if text.heading == "Example"), "")

    def walk(self) -> Iterator[Command]:
        """Yield this command and the commands in it."""
        yield self
        for inner in self.commands:
            yield from inner.walk()


def load() -> Command:
    """Return the command line."""
    return _command(cli, (PROGRAM,), None)


def _command(command: click.Command, path: tuple[str, ...], parent: click.Context | None) -> Command:
    context = click.Context(command, parent, info_name=path[-1], **command.context_settings)
    description = _texts(inspect.cleandoc(command.help or ""))
    made = Command(
        path, " ".join(command.collect_usage_pieces(context)), _sentence(description), description,
        [*_options(command, context)], _texts(command.epilog or ""),
    )  # fmt: skip
    if isinstance(command, click.Group):
        names = (name for name in command.list_commands(context))
        for name in names:
            inner = command.get_command(context, name)
            if inner is not None and not inner.hidden:
                made.commands.append(_command(inner, (*path, name), context))
    return made


def _options(command: click.Command, context: click.Context) -> Iterator[Option]:
    for parameter in command.get_params(context):
        record = parameter.get_help_record(context)
        if record is not None and record[1]:  # the usage is enough for arguments without a help text
            yield Option(*record)


def _sentence(description: list[Text]) -> str:
    """Return the first sentence without its full stop, as the summary of a manual page."""
    text = description[0].text if description else ""
    return re.split(r"\.(?:\s|$)", text, maxsplit=1)[0]


def _texts(text: str) -> list[Text]:
    """Split a text into paragraphs; those marked for click with a backspace are kept as lines."""
    found = []
    for part in re.split(r"\n\s*\n", text.strip()):
        lines = part.split("\n")
        if lines[0].strip() != "\b":
            found.append(Text(tuple(line.strip() for line in lines)))
            continue
        lines = lines[1:]
        heading = lines.pop(0).rstrip(":") if lines and lines[0].endswith(":") else ""
        kept = inspect.cleandoc("\n".join(["", *lines])).split("\n")
        is_table = len(kept) > 1 or bool(heading)  # a single line is a sentence that must not be broken
        found.append(Text(tuple(kept), is_table, heading))
    return [each for each in found if each.text]
