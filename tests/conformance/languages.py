"""The way in which each language's parsers are built, and the program that dumps a file with them.

A language is `built` in a directory of its own under .cache/conformance, from the folder beside this file and from
generated/, with the runtime library from its registry. For the other languages, Debian has only the compilers: their
parsers are only compiled or checked for syntax.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from conformance.compare import Traits
from conformance.rust_fields import rust_fields

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
GENERATED = ROOT / "generated"
EXAMPLES = ROOT / "python" / "tools" / "parsers"
"""The programs that generated/README.md shows."""

Command = list[str | Path]
NOTHING_LOST = Traits()


class Missing(Exception):
    """A tool that a language needs is not installed."""


class Broken(Exception):
    """A language's compiler refuses its parsers."""


@dataclass(frozen=True)
class Programs:
    """The commands that dump `DEFINITION FILE`, and that print the records of a libxc stream in `FILE`."""

    dump: Command
    example: Command


@dataclass(frozen=True)
class Language:
    """A target of the Kaitai Struct compiler.

    `tools` are its commands, each with the Debian package that has it. `example` is the path in its directory
    for the example of that name. `build` prepares a directory and returns the programs in it, or nothing if they cannot
    run here.
    """

    name: str
    tools: dict[str, str]
    checked: str
    example: str
    build: Callable[[Path], Programs | None]
    traits: Traits = NOTHING_LOST

    def prepare(self, folder: Path) -> Programs | None:
        for tool, package in self.tools.items():
            if shutil.which(tool) is None:
                raise Missing(f"{self.name} needs {tool} ({package})")
        if (HERE / self.name).exists():
            shutil.copytree(HERE / self.name, folder, dirs_exist_ok=True)
        example = folder / self.example
        example.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(EXAMPLES / example.name, example)
        return self.build(folder)


def call(*command: str | Path, cwd: Path, **environment: str) -> None:
    """Run a build step; print its output if it fails."""
    done = subprocess.run(
        command, cwd=cwd, env={**os.environ, **environment}, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    )
    if done.returncode:
        raise Broken(f"{' '.join(map(str, command[:3]))}: status {done.returncode}\n{done.stdout[-3000:]}")


def parsers(language: str, suffix: str) -> list[Path]:
    return sorted((GENERATED / language).rglob(f"*{suffix}"))


def copy(language: str, target: Path) -> None:
    """Copy only the parsers of a language to `target`."""
    if target.exists():
        shutil.rmtree(target)
    shutil.copytree(GENERATED / language, target, ignore=shutil.ignore_patterns("__pycache__"))


def python(folder: Path) -> Programs:
    return Programs([sys.executable, folder / "dump.py"], [sys.executable, folder / "example.py"])


def javascript(folder: Path) -> Programs:
    call("npm", "ci", "--no-fund", "--no-audit", "--silent", cwd=folder)
    copy("javascript", folder / "xenstream_formats")
    return Programs(["node", folder / "dump.js"], ["node", folder / "example.js"])


def java(folder: Path) -> Programs:
    jars = folder / "jars"
    call("mvn", "-q", "-B", "dependency:copy-dependencies", f"-DoutputDirectory={jars}", cwd=folder)
    sources = [*parsers("java", ".java"), *folder.glob("*.java")]
    call("javac", "-nowarn", "-cp", f"{jars}/*", "-d", folder / "classes", *sources, cwd=folder)
    run: Command = ["java", "-XX:TieredStopAtLevel=1", "-cp", f"{jars}/*:{folder / 'classes'}"]
    return Programs([*run, "Dump"], [*run, "Example"])


def go(folder: Path) -> Programs:
    copy("go", folder / "xenstream_formats")
    (folder / "programs").mkdir(exist_ok=True)
    call("go", "build", "-o", "programs", "./...", cwd=folder, GOFLAGS="-mod=readonly")
    return Programs([folder / "programs" / "conformance"], [folder / "programs" / "example"])


def rust(folder: Path) -> Programs:
    copy("rust", folder / "xenstream_formats" / "src")
    (folder / "src" / "fields.rs").write_text(
        rust_fields([path for path in parsers("rust", ".rs") if path.stem != "lib"])
    )
    call("cargo", "build", "--quiet", "--offline", cwd=folder)
    programs = folder / "target" / "debug"
    return Programs([programs / "dump"], [programs / "example"])


def each(command: Command, language: str, suffix: str, folder: Path) -> None:
    """Run `command` with each parser and the example, several at a time."""
    sources = [*parsers(language, suffix), *folder.glob(f"*{suffix}")]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(pool.map(lambda path: call(*command, path, cwd=folder), sources))


def cpp_stl(folder: Path) -> None:
    options = ["-std=c++11", "-fsyntax-only", "-I", folder, "-I", GENERATED / "cpp_stl"]
    each(["g++", *options], "cpp_stl", ".cpp", folder)


def csharp(folder: Path) -> None:
    call("mcs", "-out:example.exe", "Kaitai.cs", "Example.cs", *parsers("csharp", ".cs"), cwd=folder)


def nim(folder: Path) -> None:
    every = [path.stem for path in parsers("nim", ".nim")]
    (folder / "all.nim").write_text("".join(f"import {name}\n" for name in [*every, "example"]))
    call(
        "nim",
        "check",
        "--hints:off",
        "--warnings:off",
        f"--path:{folder}",
        f"--path:{GENERATED / 'nim'}",
        "all.nim",
        cwd=folder,
    )


def ruby(folder: Path) -> None:
    each(["ruby", "-wc"], "ruby", ".rb", folder)


def lua(folder: Path) -> None:
    each(["luac", "-p"], "lua", ".lua", folder)


def php(folder: Path) -> None:
    each(["php", "-l"], "php", ".php", folder)


LANGUAGES = [
    Language("python", {}, "runs", "example.py", python),
    Language(
        "javascript", {"node": "nodejs", "npm": "npm"}, "runs", "example.js", javascript, Traits(windows_1252=True)
    ),
    Language(
        "java",
        {"javac": "default-jdk-headless", "mvn": "maven"},
        "runs",
        "Example.java",
        java,
        Traits(signed=True, nameless_enum_is_null=True),
    ),
    Language(
        "go",
        {"go": "golang-go, or go.dev"},
        "runs",
        "example/example.go",
        go,
        Traits(signed=True, no_null=True, octets_for_lists=True),
    ),
    Language(
        "rust",
        {"cargo": "cargo, or rustup.rs"},
        "runs",
        "src/bin/example.rs",
        rust,
        Traits(signed=True, no_null=True, octets_for_lists=True),
    ),
    Language("cpp_stl", {"g++": "g++"}, "compiles", "example.cpp", cpp_stl),
    Language("csharp", {"mcs": "mono-mcs"}, "compiles", "Example.cs", csharp),
    Language("nim", {"nim": "nim"}, "compiles", "example.nim", nim),
    Language("ruby", {"ruby": "ruby"}, "syntax", "example.rb", ruby),
    Language("lua", {"luac": "lua5.4"}, "syntax", "example.lua", lua),
    Language("php", {"php": "php-cli"}, "syntax", "example.php", php),
]
