"""Writes types beside the generated JavaScript parsers: `python -m parsers.typescript OUT_DIR`.

TypeScript, and editors, then know every field. A number of 64 bits is a `bigint` beyond 2^53 once `exact_u8` is loaded.
"""

from __future__ import annotations

import sys
from pathlib import Path

import definitions
import paths
import spelling
from definitions import Field, Type
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from parsers.stubs import Stub, Words

WORDS = Words(
    int="number", wide="number | bigint", float="number", bool="boolean", str="string", bytes="Uint8Array",
    list="Array<{}>", absent="{} | undefined", one_of="{} | number",
)  # fmt: skip


class Types(Stub):
    """The types of one definition, as the template asks for them."""

    def parameters(self, type: Type) -> str:
        """What the constructor of a type takes."""
        own = [f"{spelling.camel(param['id'])}: {self.parameter(type, param)}" for param in type.params]
        handed_in = ["_io: KaitaiStream", "_parent?: unknown", "_root?: unknown"]
        if own:  # none may be left out before one that must be there
            handed_in = [each.replace("?", "") for each in handed_in]
        inherits = type.byte_order not in ("le", "be", "") and "meta" not in type.spec
        return ", ".join([*handed_in, *own, *(["_is_le?: boolean"] if inherits else [])])

    def field(self, item: Field) -> str:
        """Declare a field."""
        mark = "?" if item.kind == "seq" and self.may_be_none(item) else ""
        return f"{'' if item.kind == 'seq' else 'readonly '}{spelling.camel(item.id)}{mark}: {self.type(item)};"


def render() -> dict[str, str]:
    """Return the types of each parser, and of the module that has them all, by the file's name."""
    environment = Environment(
        loader=FileSystemLoader(paths.TEMPLATES), undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True,
        autoescape=False,  # noqa: S701  # TypeScript, made of names
    )  # fmt: skip
    environment.filters |= {"pascal": spelling.pascal, "camel": spelling.camel}
    template = environment.get_template("parser.d.ts.j2")
    found = definitions.load(paths.KSY)
    files = {
        f"{spelling.pascal(id)}.d.ts": template.render(stub=Types(definition, WORDS))
        for id, definition in found.items()
    }
    lines = "".join(f'export * from "./{spelling.pascal(id)}";\n' for id in found)
    return files | {
        "index.d.ts": f"// Written by `make generate`.\n{lines}",
        "exact_u8.d.ts": "// Written by `make generate`.\nexport {};\n",
    }


def main(out: Path) -> None:
    """Write the types to a folder."""
    for name, text in render().items():
        (out / name).write_text(text)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
