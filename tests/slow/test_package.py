"""The wheel and the source archive: their contents, and that they work where nothing else is installed."""

from __future__ import annotations

import email
import os
import subprocess
import sys
import tarfile
import tomllib
import venv
import zipfile
from pathlib import Path, PurePosixPath

import pytest
from helpers.places import ROOT
from helpers.replay import Runner, replayed

README = (ROOT / "README.md").read_text()
PIP = ["-m", "pip", "--quiet", "--disable-pip-version-check"]
PACKAGES = {"xenstream": ROOT / "python/xenstream", "xenstream_formats": ROOT / "generated/python/xenstream_formats"}
PARSERS = ROOT / "generated/python"
VERSION = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
RELEASE = {**os.environ, "XENSTREAM_FORMATS": f"=={VERSION}"}
"""The environment in which a release is built: it takes the parsers' package from the index."""


def sources(name: str) -> set[str]:
    """The contents of a package, as its wheel names them."""
    folder = PACKAGES[name]
    return {
        f"{name}/{path.relative_to(folder)}"
        for path in folder.rglob("*")
        if path.suffix in (".py", ".pyi", ".j2", ".css") or path.name in ("py.typed", "known.toml")
    }


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the source archive, the wheel built from it, and the wheel of the parsers."""
    folder = tmp_path_factory.mktemp("dist")
    make_sdist = "import sys; from hatchling.build import build_sdist; build_sdist(sys.argv[1])"
    quiet = {"check": True, "stdout": subprocess.DEVNULL}
    subprocess.run([sys.executable, "-c", make_sdist, folder], cwd=ROOT, env=RELEASE, **quiet)
    (archive,) = folder.glob("*.tar.gz")
    wheel = [*PIP, "wheel", "--no-build-isolation", "--no-deps", "--wheel-dir", folder, archive, PARSERS]
    subprocess.run([sys.executable, *wheel], check=True, env=RELEASE)
    return folder


@pytest.fixture(scope="module")
def wheel(made: Path) -> Path:
    (path,) = made.glob("xenstream-*.whl")
    return path


@pytest.fixture(scope="module")
def parsers(made: Path) -> Path:
    (path,) = made.glob("xenstream_formats-*.whl")
    return path


@pytest.fixture(scope="module")
def sdist(made: Path) -> Path:
    (path,) = made.glob("*.tar.gz")
    return path


def contents(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


def test_the_wheel_holds_the_packages_and_nothing_else(wheel: Path) -> None:
    inside = contents(wheel)
    about = {name for name in inside if PurePosixPath(name).parts[0].endswith(".dist-info")}
    data = {name for name in inside if PurePosixPath(name).parts[0].endswith(".data")}
    definitions = {f"xenstream/ksy/{path.name}" for path in (ROOT / "ksy").glob("*.ksy")}
    assert inside - about - data == sources("xenstream") | definitions | {"volatility3/plugins/xenstream_save_file.py"}
    pages = {name.partition(".data/data/share/man/man1/")[2] for name in data}
    assert pages == {path.name for path in (ROOT / "python/man").glob("*.1")}
    assert "xenstream/volatility/xen_save_file.py" in inside
    assert [name for name in about if name.endswith("/LICENSE")]


def requirements(wheel: Path) -> list[str]:
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith(".dist-info/METADATA"))
        return email.message_from_bytes(archive.read(name)).get_all("Requires-Dist") or []


def test_the_parsers_are_a_package_of_their_own(wheel: Path, parsers: Path) -> None:
    inside = contents(parsers)
    about = {name for name in inside if PurePosixPath(name).parts[0].endswith(".dist-info")}
    assert inside - about == sources("xenstream_formats")
    assert [name for name in about if name.endswith("/LICENSE")]
    assert requirements(parsers) == ["kaitaistruct>=0.11"]
    assert f"xenstream-formats=={VERSION}" in requirements(wheel)
    assert not contents(wheel) & inside


def test_a_clone_is_installed_with_its_parsers(tmp_path: Path) -> None:
    """As the guide says: pip finds the parsers' package in the clone, not in an index."""
    venv.create(tmp_path, with_pip=True)
    subprocess.run([tmp_path / "bin/python", *PIP, "install", ROOT], check=True)
    where = "import xenstream_formats; print(xenstream_formats.__file__)"
    done = subprocess.run(
        [tmp_path / "bin/python", "-c", where], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert done.stdout.startswith(str(tmp_path))
    subprocess.run([tmp_path / "bin/xenstream", "rule", "XC302"], check=True, stdout=subprocess.DEVNULL)


def test_the_wheel_is_pure(wheel: Path) -> None:
    assert wheel.name.endswith("-py3-none-any.whl")
    with zipfile.ZipFile(wheel) as archive:
        (name,) = (name for name in archive.namelist() if name.endswith(".dist-info/WHEEL"))
        facts = email.message_from_bytes(archive.read(name))
    assert (facts["Root-Is-Purelib"], facts.get_all("Tag")) == ("true", ["py3-none-any"])


def test_the_archive_holds_sources_only(sdist: Path) -> None:
    with tarfile.open(sdist) as archive:
        names = {str(PurePosixPath(*PurePosixPath(item.name).parts[1:])) for item in archive if item.isfile()}
    trees = [str(folder.relative_to(ROOT)) for folder in PACKAGES.values()]
    assert {f"{tree}/__init__.py" for tree in trees} <= names
    assert {"pyproject.toml", "README.md", "LICENSE", "ksy/libxc_migration_stream.ksy"} <= names
    beyond = {name for name in names if not name.startswith((*trees, "ksy/", "python/man/"))}
    about = {"pyproject.toml", "README.md", "python/CHANGELOG.md", "LICENSE", ".gitignore", "PKG-INFO"}
    about.add("python/volatility3_plugins/xenstream_save_file.py")
    about |= {f"generated/python/{name}" for name in ("pyproject.toml", "README.md", "LICENSE")}
    assert beyond == about
    definitions = {f"ksy/{path.name}" for path in (ROOT / "ksy").glob("*.ksy")}
    assert {name for name in names if name.startswith("ksy/")} == definitions
    assert not [name for name in names if "__pycache__" in name or name.endswith(".pyc")]


@pytest.fixture(scope="module")
def installed(wheel: Path, parsers: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programs of an environment with only the wheels and their dependencies, where no compiler can be found."""
    folder = tmp_path_factory.mktemp("venv")
    venv.create(folder, with_pip=True)
    env = {**os.environ, "CC": "/bin/false", "CXX": "/bin/false"}
    subprocess.run(
        [folder / "bin/python", *PIP, "install", "--only-binary", ":all:", wheel, parsers], check=True, env=env
    )
    return folder / "bin"


def test_examples_of_the_readme(installed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PYTHONPATH", raising=False)
    (tmp_path / "tests").symlink_to(ROOT / "tests")
    assert replayed(README, Runner(tmp_path, (installed,), installed / "python")) == README


def test_the_man_pages_and_definitions_are_installed(installed: Path) -> None:
    pages = {path.name for path in (installed.parent / "share/man/man1").iterdir()}
    assert pages == {path.name for path in (ROOT / "python/man").iterdir()}
    (folder,) = installed.parent.glob("lib/python*/site-packages/xenstream/ksy")
    assert {path.name for path in folder.iterdir()} == {path.name for path in (ROOT / "ksy").glob("*.ksy")}


def test_volatility_finds_the_plugin(installed: Path) -> None:
    (folder,) = installed.parent.glob("lib/python*/site-packages/volatility3/plugins")
    assert [path.name for path in folder.glob("*.py")] == ["xenstream_save_file.py"]


def test_the_plugin_is_where_the_command_says(installed: Path) -> None:
    command = [installed / "xenstream", "memory", "volatility-path"]
    folder = Path(subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip())
    assert (folder / "xen_save_file.py").is_file() and installed.parent in folder.parents
