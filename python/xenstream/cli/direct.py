"""`verify` and `info` without options but --json, which run without click.

To load click takes a sixth of all that `verify` of a small image does, and a quarter of `info` (75 of 440 and of 290
million instructions). What is not as plain as that goes the usual way, and so does every error in the arguments.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from functools import partial

from .complaints import take_form
from .terminal import take_colours
from .toolkit import Process, TooShortError, unread

_JSON = "--json"


def command(arguments: Sequence[str]) -> Callable[[], int] | None:
    """Return what runs the command that the arguments of the process ask for, None if that needs click."""
    name, *words = arguments or [""]
    files = [word for word in words if word != _JSON]
    if name not in _COMMANDS or "_XENSTREAM_COMPLETE" in os.environ or not all(map(_is_plain, files)):
        return None
    if not files or files.count("-") > 1:
        return None
    return partial(_run, name, files, len(files) < len(words))


def _is_plain(word: str) -> bool:
    """Whether a word is surely the name of a file, or standard input."""
    return word == "-" or (bool(word) and not word.startswith("-") and not os.path.isdir(word))


def _run(name: str, files: Sequence[str], as_json: bool) -> int:
    Process.only_reads = _always
    take_colours("auto")
    take_form(as_json)
    try:
        return _COMMANDS[name](files, as_json)
    except BrokenPipeError:
        return unread(name)
    except EOFError as error:
        raise TooShortError from error


def _always() -> bool:
    return True


def _verify(files: Sequence[str], as_json: bool) -> int:
    from .checking import Asked, check_each, check_one

    asked = Asked()
    return check_each(files, asked, partial(check_one, asked=asked), as_json, err=False)


def _info(files: Sequence[str], as_json: bool) -> int:
    from .summing_up import sum_up_each

    return sum_up_each(files, None, as_json)


_COMMANDS = {"info": _info, "verify": _verify}
