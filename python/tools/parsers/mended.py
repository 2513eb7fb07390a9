"""The corrections of the compiler's output, as ksy/compiler/mendings.mjs has them."""

from __future__ import annotations

import re

import paths

COMPILER = paths.ROOT / "ksy" / "compiler"

_LISTED = re.compile(r'^  (\w+): \[$|^      id: "(.*)",$|^      without: "(.*)",$', re.MULTILINE)


def listed() -> list[dict[str, str]]:
    """Return the corrections, each with its language, id, and what happens without it."""
    found: list[dict[str, str]] = []
    language = ""
    for opened, id, without in _LISTED.findall((COMPILER / "mendings.mjs").read_text()):
        language = opened or language
        if id:
            found.append({"language": language, "id": id})
        elif without:
            found[-1]["without"] = without
    return found
