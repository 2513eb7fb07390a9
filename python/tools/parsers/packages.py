"""Writes what makes the parsers of each language a package: `python -m parsers.packages generated`.

The manifests are the templates in templates/packages/, one folder a language; names and version are those of
pyproject.toml. Each package gets a README with the programs in examples/, which `make conformance` runs from the
installed package, and the licence.
"""

from __future__ import annotations

import json
import shutil
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import paths
import spelling
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from parsers import readme

EXAMPLES = paths.TOOLS / "parsers" / "examples"
MEASURED = paths.TOOLS / "parsers" / "memory.toml"
"""Peak memory of the examples, as `python -m conformance.packages --measure` found it."""

RUNTIME = "0.11"
"""The version of Kaitai Struct, compiler and runtime libraries."""

WHOLE = "`from_file` reads all records, with the contents of all pages, into memory"
"""What most languages do with a whole file."""


@dataclass(frozen=True)
class Package:
    """What the README of a package says: how to install it and a program that uses it, and what a large file costs."""

    install: str
    suffix: str
    large: str
    note: str = ""


PACKAGES = {
    "python": Package(
        "    pip install generated/python\n\nxenstream depends on this package, so an environment can have both.",
        ".py",
        "`from_file` reads the contents of all pages into memory: 100 GB for a file of 100 GB.",
    ),
    "javascript": Package(
        "    npm pack generated/javascript\n"
        "    npm install ./xenstream-formats-{version}.tgz\n\n"
        '`require("xenstream-formats")` has all parsers, and types for TypeScript.\n\n'
        "    npx xenstream-verify guest.save\n\n"
        "checks the headers, the framing and the order of records of an image, and prints the findings as JSON. The "
        "page `node_modules/xenstream-formats/verify.html` does the same in a browser. Programs have "
        '`require("xenstream-formats/verify")`.',
        ".js",
        "A parser needs the file in memory, and Node.js reads at most 2 GiB at once. Pages are views of that memory.",
    ),
    "java": Package(
        "    mvn install -f generated/java/pom.xml\n\n"
        "Then depend on `xenstream:xenstream-formats:{version}`. The examples need Java 11, the parsers Java 8.",
        ".java",
        "`fromFile` maps the file, so that pages are read when they are looked at; a map holds at most 2 GiB.",
    ),
    "go": Package(
        "    go mod edit -replace xenstream.test/xenstream_formats=generated/go\n"
        "    go get xenstream.test/xenstream_formats github.com/kaitai-io/kaitai_struct_go_runtime@v{runtime}.0\n\n"
        "The project has no public host yet, hence the name and the replace.",
        ".go",
        "`Read` reads the contents of all pages into memory: 100 GB for a file of 100 GB.",
    ),
    "rust": Package(
        "In Cargo.toml:\n\n"
        "    [dependencies]\n"
        '    xenstream-formats = {{ path = "generated/rust" }}\n'
        '    kaitai = {{ git = "https://github.com/kaitai-io/kaitai_struct_rust_runtime" }}',
        ".rs",
        "The contents of all pages are in memory twice, in the reader and in the records.",
    ),
    "cpp_stl": Package(
        "    cmake -S generated/cpp_stl -B build -DCMAKE_PREFIX_PATH=RUNTIME\n"
        "    cmake --build build\n"
        "    cmake --install build --prefix PREFIX\n\n"
        "RUNTIME is where kaitai_struct_cpp_stl_runtime is installed. In CMakeLists.txt of a program:\n\n"
        "    find_package(xenstream-formats REQUIRED)\n"
        "    target_link_libraries(program xenstream::formats)",
        ".cpp",
        "The contents of all pages are in memory twice, in a record and in its stream.",
    ),
    "csharp": Package(
        "    dotnet add package KaitaiStruct.Runtime.CSharp --version {runtime}.0\n"
        "    dotnet add reference generated/csharp/Xenstream.Formats.csproj",
        ".cs",
        "`FromFile` reads the contents of all pages into memory: 100 GB for a file of 100 GB.",
    ),
    "ruby": Package(
        "    gem build -C generated/ruby xenstream-formats.gemspec\n"
        "    gem install generated/ruby/xenstream-formats-{version}.gem",
        ".rb",
        "`from_file` does not read pages: a record is a part of the file, which is read when it is looked at. The list "
        "of records is all that is in memory, so a file of 100 GB needs no loop of one's own.",
    ),
    "lua": Package(
        "    cd generated/lua && luarocks make\n\nThe runtime library is no rock: clone it, and put it on `LUA_PATH`.",
        ".lua",
        "`from_file` reads the contents of all pages into memory: 100 GB for a file of 100 GB.",
    ),
    "php": Package(
        "    composer config repositories.xenstream path generated/php\n"
        "    composer require xenstream/xenstream-formats",
        ".php",
        "`fromFile` reads the contents of all pages into memory, twice, and PHP's `memory_limit` ends it: run it with "
        "`-d memory_limit=-1`.",
    ),
    "nim": Package(
        "    nimble install https://github.com/kaitai-io/kaitai_struct_nim_runtime\n"
        "    cd generated/nim && nimble install",
        ".nim",
        "The runtime library reads the rest of a file to learn its size, at each record: read a large file "
        "record by record.",
    ),
}


def project() -> dict[str, Any]:
    """Return what pyproject.toml says of the project."""
    stated: dict[str, Any] = tomllib.loads((paths.ROOT / "pyproject.toml").read_text())["project"]
    return stated


def context() -> dict[str, Any]:
    """Return what the templates ask for."""
    stated = project()
    return {
        "project": stated["name"],
        "name": f"{stated['name']}-formats",
        "library": "xenstream_formats",
        "version": stated["version"],
        "description": "Parsers of Xen domain save images and migration streams",
        "license": stated["license"],
        "author": stated["authors"][0]["name"],
        "keywords": [word for word in stated["keywords"] if word != "forensics"],
        "runtime": RUNTIME,
        "definitions": sorted(path.stem for path in paths.KSY.glob("*.ksy")),
    }


def example(language: str, name: str) -> str:
    """Return the text of an example: `example`, `guest` or `large`."""
    package = PACKAGES[language]
    found = [
        path for path in (EXAMPLES / language).iterdir() if path.stem.lower() == name and path.suffix == package.suffix
    ]
    return found[0].read_text().rstrip()


def environment() -> Environment:
    """Return the templates' environment."""
    made = Environment(
        loader=FileSystemLoader(paths.TEMPLATES / "packages"), undefined=StrictUndefined, trim_blocks=True,
        lstrip_blocks=True, keep_trailing_newline=True,
        autoescape=False,  # noqa: S701  # neither HTML nor XML
    )  # fmt: skip
    made.filters |= {"pascal": spelling.pascal, "tojson": json.dumps}
    return made


def render(language: str) -> dict[str, str]:
    """Return the text of each file of a language's package, by its name."""
    templates, facts = environment(), context()
    files = {}
    for path in sorted((paths.TEMPLATES / "packages" / language).glob("*.j2")):
        name = path.name.removesuffix(".j2").replace("VERSION", facts["version"])
        files[name] = templates.get_template(f"{language}/{path.name}").render(facts)
    about = next(each for each in readme.LANGUAGES if each.folder == language)
    package = PACKAGES[language]
    files["README.md"] = templates.get_template("README.md.j2").render(
        facts,
        about=about,
        install=package.install.format(**facts),
        package=package,
        memory=tomllib.loads(MEASURED.read_text()).get(language, {}),
        example=lambda name: example(language, name),
    )
    return files


def main(out: Path) -> None:
    """Write the files of all packages into the folders of their languages."""
    for language in PACKAGES:
        folder = out / language
        for name, text in render(language).items():
            (folder / name).write_text(text)
        shutil.copyfile(paths.ROOT / "LICENSE", folder / "LICENSE")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
