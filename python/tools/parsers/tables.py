"""Writes what Python asks the definitions for as tables: `python -m parsers.tables OUT_DIR`."""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import definitions
import paths
from definitions import Type
from spelling import class_name

GROUPS_DOC = "The groups of record types, as `-groups` in ksy/ says, by enum. Written by `make generate`."
KINDS_DOC = (
    "What the fields are, as `-kind` in ksy/ says, by the name of the generated class. Written by `make generate`."
)

TICKS_DOC = (
    "The fields that count time, as `-ticks` in ksy/ says, by the name of the generated class. "
    "Written by `make generate`."
)

NAMES_DOC = (
    "Names of enum values whose ids differ from them, as `-name` in ksy/ says, by enum. Written by `make generate`."
)

MAGICS_DOC = (
    "What identifies a format: offset and bytes of each fixed field, as `contents` in ksy/ says, by the name of the "
    "generated class. Written by `make generate`."
)

RELEASES_DOC = (
    "What each release of Xen takes, as ksy/releases.toml says: for each fact its value from each point on. "
    "Written by `make generate`."
)

CPU_FEATURES_DOC = (
    "The features of x86 processors, and what Xen does with them, as ksy/cpu_features.toml and "
    "ksy/xen_x86_cpu_policy.ksy say. Written by `make generate`."
)

LIBXL_DOC = (
    "The types of libxl's domain configuration, as ksy/libxl_domain_config.toml says: members of structs with their "
    "type, the first and the last release, and the member that they gave way to; values of enums. "
    "Written by `make generate`."
)

QEMU_DOC = (
    "Devices of QEMU in an HVM guest of Xen, as ksy/qemu_devices.toml says: version, lowest version, number of "
    "instances, layout and subsections; structs in them; names of others. Written by `make generate`."
)

PLAIN_DOC = (
    "Settings of a domain whose values cannot be a secret, as ksy/plain_settings.toml says: by format and kind. "
    "Written by `make generate`."
)


def kinds(types: list[Type]) -> dict[str, dict[str, str]]:
    """Return the kind of each field and parameter that has one, by class."""
    found = {
        class_name(type.path): {item.id: item.purpose for item in type.fields if item.purpose}
        | {param["id"]: param["-kind"] for param in type.params if "-kind" in param}
        for type in types
    }
    return {name: fields for name, fields in found.items() if fields}


def ticking(types: list[Type]) -> dict[str, tuple[str, ...]]:
    """Return the fields that count time, by class."""
    found = {class_name(type.path): tuple(item.id for item in type.fields if item.ticks) for type in types}
    return {name: fields for name, fields in found.items() if fields}


def ticks_module(types: list[Type]) -> str:
    """Write the table of fields that count time as a module."""
    rows = "".join(f'    "{name}": {fields!r},\n' for name, fields in ticking(types).items())
    return f'"""{TICKS_DOC}"""\n\nTICKS: dict[str, tuple[str, ...]] = {{\n{rows}}}\n'


def groups(types: list[Type]) -> dict[str, dict[str, tuple[str, ...]]]:
    """Return the members of each group of an enum's values, by the name of the generated class."""
    found: dict[str, dict[str, tuple[str, ...]]] = {}
    for type in types:
        for enum in type.enums.values():
            for value in enum.values.values():
                for group in value.get("-groups", []):
                    of_enum = found.setdefault(class_name((*type.path, enum.id)), {})
                    of_enum[group] = (*of_enum.get(group, ()), value["id"])
    return found


def enum_names(types: list[Type]) -> dict[str, dict[str, str]]:
    """Return the names of enum values whose ids differ from them, by the name of the generated class."""
    found = {
        class_name((*type.path, enum.id)): {
            value["id"]: value["-name"] for value in enum.values.values() if "-name" in value
        }
        for type in types
        for enum in type.enums.values()
    }
    return {name: values for name, values in found.items() if values}


def magics(types: list[Type]) -> dict[str, tuple[tuple[int, bytes], ...]]:
    """Return offset and bytes of each field that is always the same, by class."""
    found: dict[str, tuple[tuple[int, bytes], ...]] = {}
    for type in types:
        for item in type.fields:
            if item.contents is None:
                continue
            if item.offset is None:
                raise ValueError(f"{item.anchor}: its offset depends on the data")
            name = class_name(type.path)
            found[name] = (*found.get(name, ()), (item.offset, item.contents))
    return found


def magics_module(types: list[Type]) -> str:
    """Write the table of what identifies a format as a module."""
    return f'"""{MAGICS_DOC}"""\n\nMAGICS: dict[str, tuple[tuple[int, bytes], ...]] = {_rows(magics(types))}'


def written(doc: str, name: str, kind: str, table: Mapping[str, Mapping[str, object]]) -> str:
    """Write a table as a module."""
    rows = "".join(
        f'    "{key}": {{{", ".join(f"{a!r}: {b!r}" for a, b in row.items())}}},\n' for key, row in table.items()
    )
    return f'"""{doc}"""\n\n{name}: dict[str, dict[str, {kind}]] = {{\n{rows}}}\n'


def releases(path: Path) -> tuple[list[str], dict[str, list[Any]]]:
    """Return the points of the table of releases, and the value of each fact at each point."""
    table = tomllib.loads(path.read_text())
    points = table.pop("points")
    facts = {}
    for name, fact in table.items():
        values: list[Any] = []
        for point in points:
            values.append(fact.get(point, values[-1] if values else None))
        if unknown := [key for key in fact if key[0].isdigit() and key not in points]:
            raise ValueError(f"{name}: {unknown[0]} is not among the points")
        facts[name] = values
    return points, facts


def releases_module(path: Path) -> str:
    """Write the table of releases as a module."""
    points, facts = releases(path)
    rows = "".join(f'    "{name}": {tuple(values)!r},\n' for name, values in facts.items())
    return (
        f'"""{RELEASES_DOC}"""\n\nfrom typing import Any\n\n'
        f"POINTS: tuple[str, ...] = {tuple(points)!r}\n\nFACTS: dict[str, tuple[Any, ...]] = {{\n{rows}}}\n"
    )


_MASK = re.compile(r"\(raw & (0x[0-9a-f]+)\) != 0")
_TOP = re.compile(r"\(raw >> (\d+)\) != 0")
"""How a word's definition writes the bit of a feature."""


def _bit(of: str, expression: str) -> int:
    """Return the number of the bit that an expression of a word of features tests."""
    if match := _MASK.fullmatch(expression):
        return int(match[1], 16).bit_length() - 1
    if match := _TOP.fullmatch(expression):
        return int(match[1])
    raise ValueError(f"{of}: {expression!r} tests no bit")


def _falling(needed_by: Mapping[str, list[str]], name: str) -> list[str]:
    """Return all features that fall with one, those included that fall with them."""
    found: list[str] = []
    for dependent in needed_by.get(name, ()):
        found += [dependent, *_falling(needed_by, dependent)]
    return list(dict.fromkeys(found))


def cpu_features_module(path: Path, types: list[Type]) -> str:
    """Write the table of CPU features as a module."""
    table = tomllib.loads(path.read_text())
    by_id = {type.id: type for type in types if type.definition.id == "xen_x86_cpu_policy"}
    bits = {
        word: {field.id: _bit(word, str(field.spec["value"])) for field in by_id[word].instances}
        for word in table["words"]
    }
    known = {name for word in bits.values() for name in word}
    needed_by = {name: tuple(_falling(table["needed_by"], name)) for name in table["needed_by"]}
    registers = {register: {bit: tuple(names) for bit, names in table[register].items()} for register in REGISTERS}
    named = [*needed_by, *(name for fallen in needed_by.values() for name in fallen), *table["free"]["names"]]
    named += [name for of_bits in registers.values() for names in of_bits.values() for name in names]
    if unknown := sorted(set(named) - known):
        raise ValueError(f"{path.name}: no word of {by_id['cpuid_policy'].definition.id} has {', '.join(unknown)}")
    words = {
        word: (row.get("leaf"), row.get("subleaf"), row.get("msr"), row["register"])
        for word, row in table["words"].items()
    }
    repeated = table["repeated"]
    mask = sum(1 << bits[repeated["of"]][name] for name in repeated["names"])
    return (
        f'"""{CPU_FEATURES_DOC}"""\n\n'
        f"WORDS: dict[str, tuple[int | None, int | None, int | None, str]] = {_rows(words)}\n"
        f"BITS: dict[str, dict[str, int]] = {_rows(bits)}\n"
        f"REPEATED: dict[str, int] = {_rows({repeated['word']: mask})}\n"
        f"FREE: tuple[str, ...] = {tuple(table['free']['names'])!r}\n\n"
        f"NEEDED_BY: dict[str, tuple[str, ...]] = {_rows(needed_by)}\n"
        f"REGISTERS: dict[str, dict[str, tuple[str, ...]]] = {_rows(registers)}"
    )


REGISTERS = ("cr4", "efer", "xcr0")
"""Registers of which the table of CPU features says what their bits need."""


def _rows(table: Mapping[str, object]) -> str:
    """Write a dictionary, a row a line."""
    rows = "".join(f"    {key!r}: {value!r},\n" for key, value in table.items())
    return f"{{\n{rows}}}\n"


def libxl_rows(rows: list[str]) -> list[tuple[str, ...]]:
    """Return the parts of each row: name, type (of an enum's value ""), first and last release, member in its place."""
    found = []
    for row in rows:
        words = row.split(" ")
        old = words.pop().removeprefix("old=") if words[-1].startswith("old=") else ""
        first, _, last = words.pop().partition("..") if ".." in words[-1] else ("", "", "")
        found.append((words[0], "".join(words[1:]), first, last, old))
    return found


def libxl_module(path: Path) -> str:
    """Write the types of libxl's configuration as a module."""
    table = tomllib.loads(path.read_text())
    text = f'"""{LIBXL_DOC}"""\n'
    for kind in ("structs", "enums"):
        rows = "".join(f'    "{name}": {tuple(libxl_rows(lines))!r},\n' for name, lines in table[kind].items())
        text += f"\n{kind.upper()}: dict[str, tuple[tuple[str, str, str, str, str], ...]] = {{\n{rows}}}\n"
    return text


def qemu_module(path: Path) -> str:
    """Write what is known of QEMU's devices as a module."""
    table = tomllib.loads(path.read_text())
    devices = "".join(f'    "{name}": {device!r},\n' for name, device in table["devices"].items())
    structs = "".join(f'    "{name}": {struct!r},\n' for name, struct in table["structs"].items())
    return (
        f'"""{QEMU_DOC}"""\n\nfrom typing import Any\n\nVERSION = {table["version"]}\n\n'
        f"OBSOLETE_VERSION = {table['obsolete_version']}\n\nANY_INSTANCE = {table['any_instance']:#x}\n\n"
        f"DEVICES: dict[str, dict[str, Any]] = {{\n{devices}}}\n\n"
        f"STRUCTS: dict[str, dict[str, Any]] = {{\n{structs}}}\n\nPCI: dict[str, tuple[int, int]] = "
        f"{ {name: tuple(place) for name, place in table['pci'].items()}!r}\n\nOTHERS: frozenset[str] = "
        f"frozenset({table['others']!r})\n"
    )


def plain_module(path: Path) -> str:
    """Write the settings that cannot be a secret as a module."""
    table = tomllib.loads(path.read_text())
    rows = "".join(
        f'    "{format}": {{{", ".join(f"{kind!r}: frozenset({names!r})" for kind, names in kinds.items())}}},\n'
        for format, kinds in table.items()
    )
    return f'"""{PLAIN_DOC}"""\n\nPLAIN: dict[str, dict[str, frozenset[str]]] = {{\n{rows}}}\n'


def render() -> dict[str, str]:
    """Return the text of each module by its file's name."""
    types = [type for definition in definitions.load(paths.KSY).values() for type in definition.types]
    return {
        "kinds.py": written(KINDS_DOC, "KINDS", "str", kinds(types)),
        "ticks.py": ticks_module(types),
        "enum_names.py": written(NAMES_DOC, "NAMES", "str", enum_names(types)),
        "magics.py": magics_module(types),
        "record_groups.py": written(GROUPS_DOC, "GROUPS", "tuple[str, ...]", groups(types)),
        "releases.py": releases_module(paths.KSY / "releases.toml"),
        "cpu_features.py": cpu_features_module(paths.KSY / "cpu_features.toml", types),
        "qemu_devices.py": qemu_module(paths.KSY / "qemu_devices.toml"),
        "libxl_domain_config.py": libxl_module(paths.KSY / "libxl_domain_config.toml"),
        "plain_settings.py": plain_module(paths.KSY / "plain_settings.toml"),
    }


def main(out: Path) -> None:
    """Write the modules to a folder."""
    for name, text in render().items():
        (out / name).write_text(text)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
