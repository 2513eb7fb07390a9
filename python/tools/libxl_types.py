"""Writes ksy/libxl_domain_config.toml from Xen's sources: `python -m libxl_types XEN_GIT_DIR`, once for a new release.

Runs Xen's own idl.py on the libxl_types.idl of each release.
"""

from __future__ import annotations

import contextlib
import io
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Any

import paths

RELEASES = [f"4.{minor}" for minor in range(6, 23)]
ROOT = "domain_config"
PLACES = ("tools/libs/light", "tools/libxl")

HEAD = """\
# The types of libxl's domain configuration, as libxl_types.idl of each release defines them: what xl reads of the JSON
# in a save file. `python -m libxl_types` writes this from Xen's git repository.
#
# `structs` have their members in the order in which libxl reads them: name, type, the releases that have it ("4.10..",
# "..4.9"; without it all), and "old=NEW" where the member gave way to another one. "[T]" is an array of T. A member
# "KEY.VALUE" of type "=T" is a branch of a union: an object with the members of T, or without any where T is missing.
# `enums` have their values.
"""

Member = tuple[str, str]
"""A line of a struct or an enum without the releases: before and after where they are put."""


def show(git: str, release: str, file: str) -> str:
    """Return one of libxl's sources as it is in a release."""
    for place in PLACES:
        name = f"origin/staging-{release}:{place}/{file}", f"staging-{release}:{place}/{file}"
        for one in name:
            command = ["git", "--git-dir", git, "show", one]
            found = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603
            if found.returncode == 0:
                return found.stdout
    raise FileNotFoundError(f"{file} of {release}")


def idl_types(idl: str, text: str) -> dict[str, Any]:
    """Return the types that libxl_types.idl defines, by name."""
    names: dict[str, Any] = {"__name__": "idl"}
    exec(compile(idl, "idl.py", "exec"), names)  # noqa: S102 - Xen's own
    with tempfile.NamedTemporaryFile("w", suffix=".idl") as file, contextlib.redirect_stderr(io.StringIO()):
        file.write(text)
        file.flush()
        _, types = names["parse"](file.name)
    return {type.rawname: type for type in types}


class Collector:
    """Takes the types that a release's configuration reaches."""

    def __init__(self) -> None:
        self.structs: dict[str, list[Member]] = {}
        self.enums: dict[str, list[Member]] = {}

    def name(self, type: Any, where: str) -> str:
        """Return how a type is written, and take it in where it is a struct or an enum."""
        kind = type.__class__.__name__
        if kind == "Array":
            return f"[{self.name(type.elem_type, where)}]"
        if kind == "Struct":
            name = type.rawname or where
            if name not in self.structs:
                self.structs[name] = []
                self.structs[name] = list(self.members(type, name))
            return str(name)
        if kind == "Enumeration":
            self.enums[type.rawname] = [(value.valuename.lower(), "") for value in type.values]
            return str(type.rawname)
        if kind in ("Number", "UInt"):
            return {"int": "int", "uint8_t": "uint8", "uint16_t": "uint16", "uint32_t": "uint32", "uint64_t": "uint64"}[
                type.typename
            ]
        return {"char *": "string", "domid": "uint32", "devid": "int"}.get(type.rawname, type.rawname)

    def members(self, struct: Any, name: str) -> Iterator[Member]:
        """Yield the members of a struct that are read."""
        for field in struct.fields:
            if field.const or field.type.private:
                continue
            old = f" old={field.deprecated_by}" if field.deprecated_by else ""
            if field.type.__class__.__name__ == "KeyedUnion":
                for branch in field.type.fields:
                    where = f"{name}.{branch.name}"
                    target = "" if branch.type is None else self.name(branch.type, where)
                    yield f"{field.type.keyvar.name}.{branch.name} ={target}", old
            else:
                yield f"{field.name} {self.name(field.type, f'{name}.{field.name}')}", old


def merged(lists: dict[str, list[Member]]) -> list[str]:
    """Merge the members of several releases, in order, and write which releases have each.

    A member that has moved is there twice.
    """
    order: list[tuple[Member, list[str]]] = []
    for release, members in lists.items():
        row: list[tuple[Member, list[str]]] = []
        matcher = SequenceMatcher(None, [member for member, _ in order], members, autojunk=False)
        for _, start, end, first, last in matcher.get_opcodes():
            both = members[first:last] == [member for member, _ in order[start:end]]
            row += [(member, [*has, release] if both else has) for member, has in order[start:end]]
            row += [] if both else [(member, [release]) for member in members[first:last]]
        order = row
    return [f"{head}{_span(releases)}{tail}" for (head, tail), releases in order]


def _span(releases: list[str]) -> str:
    first, last = RELEASES.index(releases[0]), RELEASES.index(releases[-1])
    if last - first + 1 != len(releases):
        raise ValueError(f"not one run of releases: {releases}")
    start = releases[0] if first else ""
    end = releases[-1] if last < len(RELEASES) - 1 else ""
    return f" {start}..{end}" if start or end else ""


def _everywhere(tables: dict[str, dict[str, list[Member]]], name: str) -> dict[str, list[Member]]:
    """Return the members of a type in each release. One that has not the type never comes to it, so that the members
    need not say so: it counts as having those of the nearest release.
    """
    has = [release for release in tables if name in tables[release]]

    def nearest(release: str) -> str:
        return min(has, key=lambda other: abs(RELEASES.index(other) - RELEASES.index(release)))

    return {release: tables[nearest(release)][name] for release in tables}


def main(git: str) -> None:
    """Write the table."""
    idl = show(git, RELEASES[-1], "idl.py")
    found = {}
    for release in RELEASES:
        collector = Collector()
        collector.name(idl_types(idl, show(git, release, "libxl_types.idl"))[ROOT], ROOT)
        found[release] = collector
    lines = [HEAD]
    for kind in ("structs", "enums"):
        tables = {release: getattr(collector, kind) for release, collector in found.items()}
        lines.append(f"[{kind}]")
        for name in dict.fromkeys(name for table in tables.values() for name in table):
            rows = "".join(f'    "{row}",\n' for row in merged(_everywhere(tables, name)))
            lines.append(f'"{name}" = [\n{rows}]' if "." in name else f"{name} = [\n{rows}]")
        lines.append("")
    (paths.KSY / "libxl_domain_config.toml").write_text("\n".join(lines).rstrip() + "\n")


if __name__ == "__main__":
    main(sys.argv[1])
