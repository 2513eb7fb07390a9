"""The type stubs of the generated parsers: they say what the parsers do, and type checkers take them."""

from __future__ import annotations

import gzip
import importlib
import inspect
import subprocess
import sys
import types
import typing
from pathlib import Path
from typing import Any

import pytest
from helpers.places import ROOT
from kaitaistruct import KaitaiStruct
from parsers import stubs
from xenstream.schema.layout import UNDECODABLE

FORMATS = ROOT / "generated" / "python" / "xenstream_formats"
VECTORS = sorted((ROOT / "tests" / "vectors").glob("*/*.bin.gz"))

GOOD = """\
import xenstream
from xenstream_formats.libxc_migration_stream import LibxcMigrationStream

with xenstream.open("guest.save") as image:
    for record in image.records():
        print(record.layer, record.type, record.record_type, record.header.len_body)
        if isinstance(record.body, LibxcMigrationStream.DomainImage.X86TscInfo):
            print(record.body.khz // 1000, record.body.mode)
    header = image.headers["libxc", "image header"].body
    if isinstance(header, LibxcMigrationStream.Ihdr):
        print(header.version + 1)
"""


def test_committed_is_what_is_rendered() -> None:
    made = stubs.render()
    assert {path.name for path in FORMATS.glob("*.py*") if path.suffix != ".py"} | {"py.typed"} == made.keys()
    assert [name for name, text in made.items() if (FORMATS / name).read_text() != text] == []


def annotations(stub: str, namespace: dict[str, Any]) -> dict[str, dict[str, str]]:
    """Return the fields of each class of a stub, and what is said of them."""
    base = types.ModuleType("xenstream_formats._struct")
    base.KaitaiStruct = type("KaitaiStruct", (), {})  # type: ignore[attr-defined]
    sys.modules[base.__name__] = base
    try:
        exec(compile(f"from __future__ import annotations\n{stub}", "stub", "exec"), namespace)
    finally:
        del sys.modules[base.__name__]
    found: dict[str, dict[str, str]] = {}

    def take(cls: type) -> None:
        fields = dict(inspect.get_annotations(cls))
        for name, value in vars(cls).items():
            if isinstance(value, property):
                fields[name] = value.fget.__annotations__["return"]
            elif isinstance(value, type) and issubclass(value, base.KaitaiStruct):
                take(value)
        found[cls.__qualname__] = fields

    for value in list(namespace.values()):
        if isinstance(value, type) and issubclass(value, base.KaitaiStruct) and value.__module__ == "stub":
            take(value)
    return found


def fits(value: object, kind: Any) -> bool:
    """Whether a value is of a type as a stub writes it."""
    if isinstance(kind, types.UnionType) or typing.get_origin(kind) is typing.Union:
        return any(fits(value, each) for each in typing.get_args(kind))
    if typing.get_origin(kind) is list:
        return isinstance(value, list) and all(fits(item, typing.get_args(kind)[0]) for item in value[:100])
    if kind is int:
        return type(value) is int
    return isinstance(value, kind)


@pytest.fixture(scope="module")
def stated() -> dict[str, dict[str, Any]]:
    """What the stubs say of each field, by the name of the generated class."""
    found: dict[str, dict[str, Any]] = {}
    for path in sorted(FORMATS.glob("[a-z]*.pyi")):
        texts = annotations(path.read_text(), {"__name__": "stub", "__package__": "xenstream_formats"})
        module = importlib.import_module(f"xenstream_formats.{path.stem}")
        names = {**vars(typing), **vars(module)}
        for imported in path.read_text().split("\nclass ")[0].splitlines():
            if imported.startswith("from .") and "_struct" not in imported:
                _, other, _, cls = imported.split()
                names[cls] = getattr(importlib.import_module(f"xenstream_formats{other}"), cls)
        for cls, fields in texts.items():
            found[cls] = {name: eval(text, names) for name, text in fields.items()}
    return found


def test_every_class_and_field_has_one(stated: dict[str, dict[str, Any]]) -> None:
    def take(cls: type) -> None:
        there.add(cls.__qualname__)
        instances = {name for name, value in vars(cls).items() if isinstance(value, property)}
        assert instances <= stated[cls.__qualname__].keys()
        for inner in vars(cls).values():
            if isinstance(inner, type) and issubclass(inner, KaitaiStruct):
                take(inner)

    there: set[str] = set()
    for path in (ROOT / "ksy").glob("*.ksy"):
        module = importlib.import_module(f"xenstream_formats.{path.stem}")
        take(getattr(module, path.stem.title().replace("_", "")))
    assert there == stated.keys()


def test_values_are_of_the_types_that_the_stubs_state(stated: dict[str, dict[str, Any]]) -> None:
    checked: set[tuple[str, str]] = set()

    def take(value: object) -> None:
        if isinstance(value, list):
            for item in value[:20]:
                take(item)
        if not isinstance(value, KaitaiStruct):
            return
        cls = type(value).__qualname__
        assert vars(value).keys() - {"_io", "_parent", "_root"} - stated[cls].keys() == {
            name for name in vars(value) if name.startswith(("_raw_", "_m_"))
        }
        for name, kind in stated[cls].items():
            try:
                item = getattr(value, name)
            except (AttributeError, *UNDECODABLE):
                continue  # not there, or too short
            assert fits(item, kind), (cls, name, item, kind)
            checked.add((cls, name))
            if not name.startswith("_"):
                take(item)

    for path in VECTORS:
        module = importlib.import_module(f"xenstream_formats.{path.parent.name}")
        try:
            whole = getattr(module, path.parent.name.title().replace("_", "")).from_bytes(
                gzip.decompress(path.read_bytes())
            )
        except UNDECODABLE:
            continue
        take(whole)
    assert len(checked) > 1500


def test_type_checkers_know_the_fields(tmp_path: Path) -> None:
    misspelt = GOOD.replace("body.khz", "body.kHz").replace("header.version", "header.versions")
    unknown = GOOD.replace("if isinstance(record.body, LibxcMigrationStream.DomainImage.X86TscInfo)", "if record.body")
    for name, text in {"good": GOOD, "misspelt": misspelt, "unknown": unknown}.items():
        (tmp_path / f"{name}.py").write_text(text)
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", "--cache-dir", tmp_path / "cache", "."]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    found = sorted(line.partition(" [")[0].partition(";")[0].rstrip() for line in done.stdout.splitlines()[:-1])
    assert found == [
        'misspelt.py:11: error: "Ihdr" has no attribute "versions"',
        'misspelt.py:8: error: "X86TscInfo" has no attribute "kHz"',
        'unknown.py:8: error: "KaitaiStruct" has no attribute "khz"',
        'unknown.py:8: error: "KaitaiStruct" has no attribute "mode"',
    ]
