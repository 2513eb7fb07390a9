"""The way in which each language's parsers are built, and the program that dumps a file with them.

A language is built in a directory of its own under .cache/conformance, from the folder beside this file and from
generated/. `runtimes.py` says where its runtime library comes from.
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
from conformance.cpp_fields import cpp_fields
from conformance.nim_fields import nim_fields
from conformance.runtimes import folder_of, is_real
from conformance.rust_fields import rust_fields

HERE = Path(__file__).parent
ROOT = HERE.parent.parent
GENERATED = ROOT / "generated"
EXAMPLES = ROOT / "python" / "tools" / "parsers" / "examples"
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
    for the example of that name. `build` prepares a directory and returns the programs in it.
    """

    name: str
    tools: dict[str, str]
    example: str
    build: Callable[[Path], Programs]
    traits: Traits = NOTHING_LOST

    def prepare(self, folder: Path) -> Programs:
        for tool, package in self.tools.items():
            if shutil.which(tool) is None:
                raise Missing(f"{self.name} needs {tool} ({package})")
        if (HERE / self.name).exists():
            shutil.copytree(HERE / self.name, folder, dirs_exist_ok=True)
        example = folder / self.example
        example.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(EXAMPLES / self.name / example.name, example)
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
    copy("javascript", folder / "node_modules" / "xenstream-formats")
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
    shutil.copytree(folder_of("rust"), folder / "kaitai", dirs_exist_ok=True)
    (folder / "src" / "fields.rs").write_text(
        rust_fields([path for path in parsers("rust", ".rs") if path.stem != "lib"])
    )
    call("cargo", "build", "--quiet", *([] if is_real("rust") else ["--offline"]), cwd=folder)
    programs = folder / "target" / "debug"
    return Programs([programs / "dump"], [programs / "example"])


def cpp_stl(folder: Path) -> Programs:
    runtime = folder_of("cpp_stl")
    (folder / "fields.cpp").write_text(cpp_fields(parsers("cpp_stl", ".h")))
    options = ["-std=c++11", "-O0", "-DKS_STR_ENCODING_ICONV", "-I", runtime, "-I", GENERATED / "cpp_stl", "-I", folder]
    libraries = [runtime / "kaitai" / "kaitaistream.cpp", *parsers("cpp_stl", ".cpp")]
    sources = [*libraries, folder / "fields.cpp", folder / "dump.cpp", folder / "example.cpp"]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        objects = list(pool.map(lambda source: _object(source, options, folder), sources))
    shared = objects[: len(libraries)]
    call("g++", "-o", "dump", *shared, folder / "fields.o", folder / "dump.o", cwd=folder)
    call("g++", "-o", "example", *shared, folder / "example.o", cwd=folder)
    return Programs([folder / "dump"], [folder / "example"])


def _object(source: Path, options: Command, folder: Path) -> Path:
    made = folder / f"{source.stem}.o"
    call("g++", *options, "-c", source, "-o", made, cwd=folder)
    return made


def csharp(folder: Path) -> Programs:
    sources = [*sorted(folder_of("csharp").glob("*.cs")), *parsers("csharp", ".cs")]
    for program in ("Dump", "Example"):
        call("mcs", f"-out:{program}.exe", f"{program}.cs", *sources, cwd=folder)
    return Programs(["mono", folder / "Dump.exe"], ["mono", folder / "Example.exe"])


def nim(folder: Path) -> Programs:
    (folder / "fields.nim").write_text(nim_fields(parsers("nim", ".nim")))
    paths = [f"--path:{folder_of('nim')}", f"--path:{GENERATED / 'nim'}", f"--nimcache:{folder / 'cache'}"]
    for program in ("dump", "example"):
        call("nim", "c", "--hints:off", "--warnings:off", *paths, f"{program}.nim", cwd=folder)
    return Programs([folder / "dump"], [folder / "example"])


def ruby(folder: Path) -> Programs:
    run: Command = ["ruby", "-I", GENERATED / "ruby", "-I", folder_of("ruby") / "lib"]
    return Programs([*run, folder / "dump.rb"], [*run, folder / "example.rb"])


def lua(folder: Path) -> Programs:
    path = f"{GENERATED / 'lua'}/?.lua;{folder_of('lua')}/?.lua"
    run: Command = ["env", f"LUA_PATH={path}", "lua5.4"]
    return Programs([*run, folder / "dump.lua"], [*run, folder / "example.lua"])


def php(folder: Path) -> Programs:
    copy("php", folder / "xenstream_formats")
    (folder / "vendor").mkdir(exist_ok=True)
    shutil.copy(folder / "autoload.php", folder / "vendor" / "autoload.php")
    # The stand-in for Composer's autoloader finds the library here.
    run: Command = ["env", f"KAITAI_RUNTIME={folder_of('php') / 'lib'}", "php"]
    return Programs([*run, folder / "dump.php"], [*run, folder / "example.php"])


# The library cannot read a text that begins where the stream ends, nor ask for a stream's size after a read beyond the
# end.
CPP = Traits(octets_for_text="utf-8", unreadable=frozenset({"pairs", "istruncated"}))

# The compiler does not check `contents`, and the library refuses a text without a terminator.
NIM = Traits(signed=True, no_null=True, octets_for_lists=True, accepts_any=True, unreadable=frozenset({"pairs"}))

LANGUAGES = [
    Language("python", {}, "example.py", python),
    Language("javascript", {"node": "nodejs", "npm": "npm"}, "example.js", javascript, Traits(windows_1252=True)),
    Language(
        "java",
        {"javac": "default-jdk-headless", "mvn": "maven"},
        "Example.java",
        java,
        Traits(signed=True, nameless_enum_is_null=True),
    ),
    Language(
        "go",
        {"go": "golang-go, or go.dev"},
        "example/example.go",
        go,
        Traits(signed=True, no_null=True, octets_for_lists=True),
    ),
    Language(
        "rust",
        {"cargo": "cargo, or rustup.rs"},
        "src/bin/example.rs",
        rust,
        Traits(signed=True, no_null=True, octets_for_lists=True, windows_1252=True),
    ),
    Language("cpp_stl", {"g++": "g++"}, "example.cpp", cpp_stl, CPP),
    Language("csharp", {"mcs": "mono-mcs", "mono": "mono-runtime"}, "Example.cs", csharp),
    Language("nim", {"nim": "nim"}, "example.nim", nim, NIM),
    Language("ruby", {"ruby": "ruby"}, "example.rb", ruby),
    Language(
        "lua",
        {"lua5.4": "lua5.4"},
        "example.lua",
        lua,
        Traits(signed=True, nameless_enum_is_null=True, octets_for_text="iso-8859-1"),
    ),
    Language("php", {"php": "php-cli"}, "example.php", php, Traits(signed=True, octets_for_text="utf-8")),
]
