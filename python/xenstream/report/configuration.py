"""The domain's configuration as text to be read, without passwords."""

from __future__ import annotations

import json
import re
from dataclasses import asdict, dataclass
from typing import Any

from ..inspect import json_text
from ..limits import MOST_SHOWN_CONFIG
from ..schema.layers import config_in
from ..stream.events import Header
from ..stream.record import Record

HIDDEN = "(not shown)"
"""What replaces a password."""

_PASSWORD = re.compile("passw", re.IGNORECASE)
_WORD = re.compile(r"[\w.-]++")
_VALUE = re.compile(r"""["']?+\s*+[=:]?+\s*+("(?:[^"\\]|\\.)*+"|'[^']*+'|[^\s"'()<>,\]]++)""")
"""The value of a setting, from the end of its name on."""


@dataclass(slots=True)
class Configuration:
    """The configuration that a layer holds. `hidden`: how many passwords were replaced; `is_cut`: it is longer."""

    layer: str
    text: str
    hidden: int = 0
    is_cut: bool = False

    def to_json(self) -> dict[str, Any]:
        """Return it as JSON-ready data."""
        return asdict(self)


def configuration(item: Header | Record) -> Configuration | None:
    """Return the configuration that a header or record holds, None if it holds none."""
    holder, field = config_in(item.layer)
    if holder is None or holder != (item.name if isinstance(item, Header) else item.record_type):
        return None
    if isinstance(item, Record) and not item.is_held:
        return None
    held = getattr(item.body, field, None)
    if not isinstance(held, bytes):
        return None
    text, hidden = _readable(held.rstrip(b"\0").decode(errors="replace"))
    return Configuration(item.layer, text[:MOST_SHOWN_CONFIG], hidden, len(text) > MOST_SHOWN_CONFIG)


def _readable(text: str) -> tuple[str, int]:
    """Return a configuration with a line for each value if it is JSON, and how many passwords are not in it."""
    try:
        data, hidden = _without_passwords(json_text.parse(text))
        return json.dumps(data, indent=2, ensure_ascii=False), hidden
    except (ValueError, RecursionError):
        return _text_without_passwords(text)


def _text_without_passwords(text: str) -> tuple[str, int]:
    parts, at = [], 0
    for word in _WORD.finditer(text):
        if word.start() < at or not _PASSWORD.search(word[0]):
            continue
        if value := _VALUE.match(text, word.end()):
            parts.append(text[at : value.start(1)])
            at = value.end()
    return HIDDEN.join([*parts, text[at:]]), len(parts)


def _without_passwords(data: Any) -> tuple[Any, int]:
    if isinstance(data, list):
        items = [_without_passwords(item) for item in data]
        return [item for item, _ in items], sum(number for _, number in items)
    if not isinstance(data, dict):
        return data, 0
    made, hidden = {}, 0
    for key, value in data.items():
        if _PASSWORD.search(key) and isinstance(value, str) and value:
            made[key], number = HIDDEN, 1
        else:
            made[key], number = _without_passwords(value)
        hidden += number
    return made, hidden
