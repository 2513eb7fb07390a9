"""Installs the package of each language as its users do, and runs the examples of its README from it.

`python -m conformance.packages [--measure] [LANGUAGE...]`. A package is built from a copy of its folder, installed into
a folder of its own under .cache/, and found there by a program outside of it. `--measure` writes what memory the
examples took to python/tools/parsers/memory.toml, for the READMEs.

RUNTIMES=FOLDER names a folder with checkouts of the runtime libraries that no registry reached here has, each under the
name of its repository: kaitai_struct_cpp_stl_runtime and so on. Without it the stand-ins beside this file are used.
"""

from __future__ import annotations

import gzip
import json
import os
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

import xenstream
from conformance.languages import GENERATED, ROOT, Broken, Command, Missing, call
from helpers import debian
from helpers.real_streams import unpacked
from parsers.packages import EXAMPLES, MEASURED, context
from rich.console import Console
from rich.table import Table

HERE = Path(__file__).parent
CACHE = ROOT / ".cache" / "conformance" / "packages"
HANGS = 600
"""Seconds that no example needs, however busy the machine is."""

NAMES = ("example", "guest", "large")
SAMPLE = "hvm-1vcpu"
VECTOR = ROOT / "tests" / "vectors" / "libxc_migration_stream" / "pv64-v3"
FACTS = context()
VERSION = FACTS["version"]
Programs = dict[str, Command]


class NoRuntime(Missing):
    """The runtime library of a language is to be had neither from a registry nor as a stand-in."""


@dataclass
class Place:
    """Where a language's package is installed: a copy of it in `package`, a program's own folder in `user`."""

    language: str
    folder: Path

    @property
    def package(self) -> Path:
        return self.folder / "package"

    @property
    def user(self) -> Path:
        return self.folder / "user"

    def source(self, name: str) -> Path:
        """The file of an example in the program's folder."""
        (found,) = (path for path in self.user.iterdir() if path.is_file() and path.stem.lower() == name)
        return found

    def lay(self) -> None:
        """Copy the package and the examples into empty folders."""
        for folder in (self.package, self.user):
            shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(GENERATED / self.language, self.package, ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copytree(EXAMPLES / self.language, self.user)

    def programs(self, command: Callable[[str], Command]) -> Programs:
        return {name: command(name) for name in NAMES}


@dataclass(frozen=True)
class Installer:
    """How a language installs its package.

    `how` says it in a few words, and `runtime` where its runtime library is from: a registry, or "" for a checkout or a
    stand-in. `lacks` is what could not be had of the way that users go.
    """

    language: str
    install: Callable[[Place], Programs]
    tools: dict[str, str]
    how: str
    runtime: str = ""
    lacks: str = ""


def stand_in(language: str) -> tuple[Path, str]:
    """Return the runtime library of a language, and what it is: the real one from RUNTIMES, or the stand-in."""
    if checkouts := os.environ.get("RUNTIMES"):
        real = Path(checkouts).resolve() / f"kaitai_struct_{language}_runtime"
        if real.is_dir():
            return real, "real"
    for folder in (HERE / "runtimes" / f"kaitai_struct_{language}_runtime", HERE / language / "kaitai"):
        if (folder / MARKS[language]).exists():
            return folder, "stand-in"
    raise NoRuntime(f"no runtime library for {language}: RUNTIMES=FOLDER names checkouts")


MARKS = {
    "cpp_stl": "kaitai/kaitaistream.cpp",
    "csharp": "KaitaiStream.cs",
    "ruby": "lib/kaitai/struct/struct.rb",
    "lua": "kaitaistruct.lua",
    "php": "lib/Kaitai/Struct/Stream.php",
    "nim": "kaitai_struct_nim_runtime.nim",
    "rust": "src/lib.rs",
}
"""The file by which the folder of a runtime library is known."""


def python(place: Place) -> Programs:
    venv = place.folder / "venv"
    call(sys.executable, "-m", "venv", "--clear", venv, cwd=place.folder)
    call(venv / "bin/python", "-m", "pip", "install", "--quiet", place.package, cwd=place.folder)
    return place.programs(lambda name: [venv / "bin/python", place.source(name)])


def javascript(place: Place) -> Programs:
    call("npm", "pack", "--silent", place.package, cwd=place.user)
    call("npm", "init", "--yes", cwd=place.user)
    archive = f"./{FACTS['name']}-{VERSION}.tgz"
    call("npm", "install", "--no-fund", "--no-audit", "--silent", archive, cwd=place.user)
    typescript(place)
    verifier(place)
    return place.programs(lambda name: ["node", place.source(name)])


def verifier(place: Place) -> None:
    """Check that the package installs its program, which checks a stream."""
    stream = place.user / "stream.libxc"
    stream.write_bytes(gzip.decompress(VECTOR.with_suffix(".bin.gz").read_bytes()))
    program = place.user / "node_modules" / ".bin" / f"{FACTS['project']}-verify"
    done = subprocess.run([program, stream], capture_output=True, text=True, timeout=HANGS)
    if done.returncode or not json.loads(done.stdout)["conforms"]:
        raise Broken(f"{program.name}: status {done.returncode}\n{done.stdout}{done.stderr}")


def typescript(place: Place) -> None:
    """Check that the types of the package fit the examples, as TypeScript reads them."""
    shutil.copy(HERE / "typescript" / "package.json", place.folder)
    shutil.copy(HERE / "typescript" / "package-lock.json", place.folder)
    call("npm", "ci", "--no-fund", "--no-audit", "--silent", cwd=place.folder)
    shutil.copy(HERE / "typescript" / "uses.ts", place.user)
    checking = [
        "--noEmit",
        "--strict",
        "--esModuleInterop",
        "--target",
        "es2020",
        "--module",
        "commonjs",
        "--moduleResolution",
        "node10",
    ]
    call(place.folder / "node_modules/.bin/tsc", *checking, "uses.ts", cwd=place.user)


POM = """<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>user</groupId>
  <artifactId>user</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>{project}</groupId><artifactId>{name}</artifactId><version>{version}</version></dependency>
  </dependencies>
</project>
"""


def java(place: Place) -> Programs:
    maven = ["mvn", "-q", "-B", f"-Dmaven.repo.local={place.folder / 'repository'}"]
    call(*maven, "install", cwd=place.package)
    (place.user / "pom.xml").write_text(POM.format(**FACTS))
    call(*maven, "dependency:copy-dependencies", "-DoutputDirectory=jars", cwd=place.user)
    call("javac", "-cp", "jars/*", "-d", "classes", *(place.source(name) for name in NAMES), cwd=place.user)
    run: Command = ["java", "-cp", f"{place.user / 'jars'}/*:{place.user / 'classes'}"]
    return place.programs(lambda name: [*run, name.capitalize()])


def go(place: Place) -> Programs:
    module = "xenstream.test/xenstream_formats"
    for name in NAMES:
        (place.user / name).mkdir()
        shutil.move(place.source(name), place.user / name / f"{name}.go")
    call("go", "mod", "init", "xenstream.test/user", cwd=place.user)
    call("go", "mod", "edit", "-replace", f"{module}={place.package}", cwd=place.user)
    call("go", "mod", "tidy", cwd=place.user)
    call("go", "build", "-o", f"{place.user}/bin/", "./...", cwd=place.user)
    return place.programs(lambda name: [place.user / "bin" / name])


CARGO = """[package]
name = "user"
version = "1.0.0"
edition = "2021"

[dependencies]
xenstream-formats = { path = "../package" }
kaitai = { git = "https://github.com/kaitai-io/kaitai_struct_rust_runtime" }

[profile.dev]
debug = false
"""
RUST_RUNTIME = "https://github.com/kaitai-io/kaitai_struct_rust_runtime"


def rust(place: Place) -> Programs:
    runtime, _ = stand_in("rust")
    repository = place.folder / "runtime"
    shutil.rmtree(repository, ignore_errors=True)
    shutil.copytree(runtime, repository, ignore=shutil.ignore_patterns(".git"))
    git = ["git", "-c", "user.name=xenstream", "-c", "user.email=xenstream@localhost"]
    for step in (["init", "--quiet"], ["add", "--all"], ["commit", "--quiet", "--message", "runtime library"]):
        call(*git, *step, cwd=repository)
    (place.user / "Cargo.toml").write_text(CARGO)
    (place.user / "src" / "bin").mkdir(parents=True)
    for name in NAMES:
        shutil.move(place.source(name), place.user / "src" / "bin" / f"{name}.rs")
    here = {  # Cargo has git fetch the library, and git looks for it in this repository
        "CARGO_HOME": str(place.folder / "cargo"),
        "CARGO_NET_GIT_FETCH_WITH_CLI": "true",
        "CARGO_TARGET_DIR": str(place.folder / "target"),
        "GIT_CONFIG_COUNT": "1",
        "GIT_CONFIG_KEY_0": f"url.{repository.as_uri()}.insteadOf",
        "GIT_CONFIG_VALUE_0": RUST_RUNTIME,
    }
    call("cargo", "build", "--quiet", cwd=place.user, **here)
    return place.programs(lambda name: [place.folder / "target" / "debug" / name])


CMAKE = """cmake_minimum_required(VERSION 3.15)
project(user LANGUAGES CXX)
set(CMAKE_CXX_STANDARD 11)
find_package(xenstream-formats {version} REQUIRED)
foreach(name example guest large)
  add_executable(${{name}} ${{name}}.cpp)
  target_link_libraries(${{name}} xenstream::formats)
endforeach()
"""


def cpp_stl(place: Place) -> Programs:
    runtime, _ = stand_in("cpp_stl")
    prefix = place.folder / "prefix"
    shutil.rmtree(prefix, ignore_errors=True)
    install_cpp_runtime(runtime, place.folder, prefix)
    (place.user / "CMakeLists.txt").write_text(CMAKE.format(**FACTS))
    cmake(place.package, place.folder / "build", prefix)
    call("cmake", "--install", place.folder / "build", "--prefix", prefix, cwd=place.folder)
    cmake(place.user, place.user / "build", prefix)
    return place.programs(lambda name: [place.user / "build" / name])


def cmake(source: Path, build: Path, prefix: Path, *options: str) -> None:
    """Configure and build a project."""
    shutil.rmtree(build, ignore_errors=True)
    common = ["-DCMAKE_BUILD_TYPE=Release", f"-DCMAKE_PREFIX_PATH={prefix}"]
    call("cmake", "-S", source, "-B", build, *common, *options, cwd=source)
    call("cmake", "--build", build, "--parallel", cwd=source)


def install_cpp_runtime(runtime: Path, folder: Path, prefix: Path) -> None:
    """Install the runtime library; a stand-in without a CMakeLists.txt is compiled and copied."""
    if (runtime / "CMakeLists.txt").exists():
        options = ["-DBUILD_TESTS=OFF", "-DSTRING_ENCODING_TYPE=ICONV"]
        cmake(runtime, folder / "runtime", prefix, *options)
        call("cmake", "--install", folder / "runtime", "--prefix", prefix, cwd=folder)
        return
    (prefix / "lib").mkdir(parents=True)
    shutil.copytree(runtime / "kaitai", prefix / "include" / "kaitai")
    source = runtime / "kaitai" / "kaitaistream.cpp"
    call("g++", "-std=c++11", "-O2", "-fPIC", "-I", runtime, "-c", source, "-o", "runtime.o", cwd=folder)
    call("ar", "rcs", prefix / "lib" / "libkaitai_struct_cpp_stl_runtime.a", "runtime.o", cwd=folder)


def csharp(place: Place) -> Programs:
    runtime, _ = stand_in("csharp")
    user, library, parsers = place.user, "Kaitai.Struct.Runtime.dll", "Xenstream.Formats.dll"
    call("mcs", "-target:library", f"-out:{library}", *sorted(runtime.glob("*.cs")), cwd=user)
    sources = sorted(place.package.glob("*.cs"))
    call("mcs", "-target:library", f"-out:{parsers}", f"-r:{library}", *sources, cwd=user)
    for name in NAMES:
        call("mcs", f"-out:{name}.exe", f"-r:{library}", f"-r:{parsers}", place.source(name), cwd=user)
    return place.programs(lambda name: ["mono", user / f"{name}.exe"])


GEM = """Gem::Specification.new do |spec|
  spec.name, spec.version, spec.summary = 'kaitai-struct', '{runtime}', 'stand-in'
  spec.authors, spec.files = ['xenstream'], Dir['lib/**/*.rb']
end
"""


def ruby(place: Place) -> Programs:
    runtime, _ = stand_in("ruby")
    copy, gems = place.folder / "runtime", place.folder / "gems"
    for folder in (copy, gems):
        shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(runtime, copy)
    specification = copy / "kaitai-struct.gemspec"
    if not specification.exists():
        specification.write_text(GEM.format(**FACTS))
    for folder, name in ((copy, specification.name), (place.package, f"{FACTS['name']}.gemspec")):
        call("gem", "build", "--quiet", "--silent", "--output", "built.gem", name, cwd=folder)
        local = {"GEM_HOME": str(gems), "GEM_PATH": str(gems)}
        call("gem", "install", "--local", "--no-document", "built.gem", cwd=folder, **local)
    use: Command = ["env", f"GEM_HOME={gems}", f"GEM_PATH={gems}", "ruby"]
    return place.programs(lambda name: [*use, "-e", f"gem '{FACTS['name']}'; load ARGV.shift", place.source(name)])


LUA = "5.4"


def lua(place: Place) -> Programs:
    runtime, _ = stand_in("lua")
    if not Path(f"/usr/include/lua{LUA}/lua.h").exists():  # luarocks wants it, although nothing is compiled
        debian.provide({"lua.h": f"liblua{LUA}-dev"})
    tree = place.folder / "tree"
    shutil.rmtree(tree, ignore_errors=True)
    (rockspec,) = place.package.glob("*.rockspec")
    call("luarocks", f"--lua-version={LUA}", "make", "--tree", tree, rockspec.name, cwd=place.package)
    paths = f"{tree}/share/lua/{LUA}/?.lua;{runtime}/?.lua;;"
    return place.programs(lambda name: ["env", f"LUA_PATH={paths}", f"lua{LUA}", place.source(name)])


def php(place: Place) -> Programs:
    runtime, _ = stand_in("php")
    kaitai = "kaitai-io/kaitai_struct_php_runtime"
    copy = place.folder / "runtime"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(runtime, copy)
    if not (copy / "composer.json").exists():
        autoload = {"psr-4": {"Kaitai\\": "lib/Kaitai"}}
        (copy / "composer.json").write_text(json.dumps({"name": kaitai, "autoload": autoload}))
    versions = {kaitai: f"{FACTS['runtime']}.0"}
    places = [
        {"type": "path", "url": "../runtime", "options": {"symlink": False, "versions": versions}},
        {"type": "path", "url": "../package", "options": {"symlink": False}},
        {"packagist.org": False},
    ]
    wanted = {f"{FACTS['project']}/{FACTS['name']}": VERSION}
    (place.user / "composer.json").write_text(json.dumps({"repositories": places, "require": wanted}))
    superuser = {"COMPOSER_ALLOW_SUPERUSER": "1", "COMPOSER_HOME": str(place.folder / "composer")}
    call("composer", "install", "--quiet", "--no-interaction", cwd=place.user, **superuser)
    return place.programs(lambda name: ["php", "-d", "memory_limit=-1", place.source(name)])


NIMBLE = 'version = "{runtime}.0"\nauthor = "xenstream"\ndescription = "stand-in"\nlicense = "MIT"\n'


def nim(place: Place) -> Programs:
    runtime, _ = stand_in("nim")
    copy, nimble = place.folder / "runtime", place.folder / "nimble"
    for folder in (copy, nimble):
        shutil.rmtree(folder, ignore_errors=True)
    copy.mkdir()
    shutil.copy(runtime / MARKS["nim"], copy)
    (copy / "kaitai_struct_nim_runtime.nimble").write_text(NIMBLE.format(**FACTS))
    nimble.mkdir()
    (nimble / "packages_official.json").write_text("[]")  # instead of the list on the internet
    for folder in (copy, place.package):
        call("nimble", "--accept", f"--nimbleDir:{nimble}", "install", cwd=folder)
    build = ["nim", "compile", "--hints:off", "--warnings:off", "-d:release", f"--NimblePath:{nimble}/pkgs"]
    for name in NAMES:
        call(*build, f"--nimcache:{place.folder}/nimcache-{name}", place.source(name), cwd=place.user)
    return place.programs(lambda name: [place.user / name])


INSTALLERS = [
    Installer("python", python, {}, "pip install", "PyPI"),
    Installer("javascript", javascript, {"node": "nodejs", "npm": "npm"}, "npm pack, npm install; tsc", "npm"),
    Installer("java", java, {"javac": "default-jdk-headless", "mvn": "maven"}, "mvn install", "Maven Central"),
    Installer("go", go, {"go": "golang-go, or go.dev"}, "go mod replace", "Go proxy"),
    Installer("rust", rust, {"cargo": "cargo, or rustup.rs"}, "cargo, path"),
    Installer("cpp_stl", cpp_stl, {"g++": "g++", "cmake": "cmake"}, "cmake --install, find_package"),
    Installer(
        "csharp", csharp, {"mcs": "mono-mcs", "mono": "mono-runtime"}, "mcs -target:library",
        lacks="dotnet and NuGet: the .csproj itself is not built",
    ),
    Installer("ruby", ruby, {"ruby": "ruby", "gem": "ruby"}, "gem build, gem install"),
    Installer("lua", lua, {"lua5.4": "lua5.4", "luarocks": "luarocks"}, "luarocks make"),
    Installer("php", php, {"php": "php-cli", "composer": "composer"}, "composer install, path"),
    Installer("nim", nim, {"nim": "nim", "nimble": "nim"}, "nimble install"),
]  # fmt: skip


@dataclass
class Outcome:
    """What came of a language: a problem, or the differences and the peak memory in MiB of each example."""

    installer: Installer
    runtime: str = ""
    problem: str = ""
    differences: dict[str, str] = field(default_factory=dict)
    is_run: bool = True
    memory: dict[str, float] = field(default_factory=dict)

    @property
    def is_good(self) -> bool:
        return not self.is_run or (not self.problem and not any(self.differences.values()))


@dataclass(frozen=True)
class Inputs:
    """The files that the examples read: a save file and its libxc stream, and a stream without pages."""

    saved: Path
    libxc: Path
    empty: Path


def lay_inputs(folder: Path) -> Inputs:
    """Write the files that the examples read."""
    made = Inputs(folder / "guest.save", folder / "guest.libxc", folder / "empty.libxc")
    made.saved.write_bytes(unpacked(SAMPLE))
    command = [sys.executable, "-m", "xenstream", "extract", made.saved, "libxc", "-o", made.libxc]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    made.empty.write_bytes(gzip.decompress(VECTOR.with_suffix(".bin.gz").read_bytes()))
    return made


def records_of(path: Path) -> list[str]:
    """What `example` and `large` print, as xenstream reads the stream."""
    with xenstream.open(path) as image:
        records = [record for record in image.records() if record.layer == "libxc"]
        lines = [f"{record.header.type_code} {record.length}" for record in records]
    with xenstream.open(path) as image:
        return [f"Xen {image.info().xen_version}", *lines]


def guest_of(path: Path) -> list[str]:
    """What `guest` prints, as xenstream reads the file."""
    lines = []
    with xenstream.open(path) as image:
        for record in image.records():
            if record.type == "PAGE_DATA":
                lines += [str(entry.pfn) for entry in record.body.pfns]
            elif record.type == "HVM_CONTEXT":
                lines.append(f"rip {record.body.entries[1].body.rip:#x}")
    return lines


WATCHER = """
import os, resource, subprocess, sys
status = subprocess.call(sys.argv[2:])
with open(sys.argv[1], "w") as file:
    file.write(str(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss))
sys.exit(status)
"""
"""A small process between this one and a program, since a program's peak is never less than that of its parent."""


def run(command: Command, stream: Path) -> tuple[list[str], str, float]:
    """Run a program; return the lines that it prints, its errors, and its peak memory in MiB."""
    with tempfile.NamedTemporaryFile("r") as peak:
        watched = [sys.executable, "-S", "-c", WATCHER, peak.name, *command, stream]
        done = subprocess.run(watched, capture_output=True, text=True, errors="replace", timeout=HANGS)
        size = int(peak.read()) / 1024
    said = f"status {done.returncode}: " * bool(done.returncode) + done.stderr
    return done.stdout.splitlines(), said, size


def difference(expected: list[str], got: list[str], errors: str) -> str:
    """Say where the output of a program differs first; nothing if it does not."""
    if got == expected:
        return ""
    for number, (one, other) in enumerate(zip(expected, got, strict=False), 1):
        if one != other:
            return f"line {number} is {other!r}, not {one!r}"
    return f"{len(got)} lines, not {len(expected)}: {errors[-500:]}"


def check(installer: Installer, inputs: Inputs, expected: dict[str, list[str]]) -> Outcome:
    """Install a package and run its examples."""
    print(f"package for {installer.language} ...", file=sys.stderr, flush=True)
    outcome = Outcome(installer, installer.runtime)
    place = Place(installer.language, CACHE / installer.language)
    place.folder.mkdir(parents=True, exist_ok=True)
    try:
        for tool, package in installer.tools.items():
            if shutil.which(tool) is None:
                raise Missing(f"{installer.language} needs {tool} ({package})")
        outcome.runtime = installer.runtime or stand_in(installer.language)[1]
        place.lay()
        programs = installer.install(place)
    except (Missing, Broken) as error:
        outcome.problem, outcome.is_run = str(error), not isinstance(error, NoRuntime)
        return outcome
    streams = {"example": inputs.libxc, "guest": inputs.saved, "large": inputs.libxc}
    for name, stream in streams.items():
        got, errors, outcome.memory[name] = run(programs[name], stream)
        outcome.differences[name] = difference(expected[name], got, errors)
    got, errors, outcome.memory["empty"] = run(programs["example"], inputs.empty)
    outcome.differences["empty"] = difference(expected["empty"], got, errors)
    return outcome


def table(outcomes: list[Outcome]) -> Table:
    """Return a table with a row for each language."""
    made = Table(box=None, pad_edge=False)
    for title in ("language", "package", "installed by", "runtime", "examples", "MiB: whole file", "MiB: by record"):
        made.add_column(title)
    for outcome in outcomes:
        installer = outcome.installer
        run = (
            "not run"
            if not outcome.is_run
            else "FAILED"
            if outcome.problem
            else "same"
            if outcome.is_good
            else "differ"
        )
        sizes = [f"{outcome.memory[name]:.0f}" if name in outcome.memory else "-" for name in ("guest", "large")]
        made.add_row(installer.language, manifest(installer.language), installer.how, outcome.runtime, run, *sizes)
    return made


def manifest(language: str) -> str:
    """Return the name of the file that makes the parsers of a language a package."""
    own = {"LICENSE", "README.md", "index.js", "index.d.ts", "go.sum", "FindKaitaiStructRuntime.cmake"}
    names = [path.name for path in (ROOT / "python/tools/templates/packages" / language).iterdir()]
    names = sorted(name.removesuffix(".j2").replace("VERSION", VERSION) for name in names)
    return next(name for name in names if name not in own)


def write_measured(outcomes: list[Outcome]) -> None:
    """Write the peak memory of each language's examples, and keep those of the others."""
    kept = tomllib.loads(MEASURED.read_text())
    for outcome in outcomes:
        if outcome.is_good and outcome.is_run and outcome.runtime != "stand-in":
            kept[outcome.installer.language] = {name: round(size) for name, size in outcome.memory.items()}
    head = "# Peak memory of the examples in MiB; `python -m conformance.packages --measure` writes it.\n"
    rows = [f"[{name}]\n" + "".join(f"{key} = {value}\n" for key, value in kept[name].items()) for name in sorted(kept)]
    MEASURED.write_text("\n".join([head, *rows]))


def main(arguments: list[str]) -> int:
    """Check the packages of all languages, or of those named."""
    names = [name for name in arguments if name != "--measure"]
    chosen = [installer for installer in INSTALLERS if not names or installer.language in names]
    debian.provide({tool: package for installer in chosen for tool, package in installer.tools.items()})
    with tempfile.TemporaryDirectory() as folder:
        inputs = lay_inputs(Path(folder))
        records = records_of(inputs.libxc)
        expected = {
            "example": records, "guest": guest_of(inputs.saved), "large": records, "empty": records_of(inputs.empty)
        }  # fmt: skip
        with ThreadPoolExecutor(os.cpu_count()) as pool:
            outcomes = [*pool.map(partial(check, inputs=inputs, expected=expected), chosen)]
    for outcome in outcomes:
        said = {"": outcome.problem} | outcome.differences
        for name, problem in said.items():
            if problem:
                print(f"{outcome.installer.language} {name}: {problem}")
        if outcome.installer.lacks:
            print(f"{outcome.installer.language}: could not be had here: {outcome.installer.lacks}")
    Console(width=130).print(table(outcomes))
    if "--measure" in arguments:
        write_measured(outcomes)
    return 0 if all(outcome.is_good for outcome in outcomes) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
