"""The wheel and the source archive: their contents, and that they work where nothing else is installed."""

from __future__ import annotations

import email
import os
import subprocess
import sys
import tarfile
import venv
import zipfile
from pathlib import Path, PurePosixPath

import pytest
from helpers.places import ROOT
from helpers.replay import Runner, replayed

README = (ROOT / "README.md").read_text()
PIP = ["-m", "pip", "--quiet", "--disable-pip-version-check"]
PACKAGES = {"xenstream": ROOT / "python/xenstream", "xenstream_formats": ROOT / "generated/python/xenstream_formats"}


def sources() -> set[str]:
    """The contents of the packages, as the wheel names them, and the definitions that the parsers come from."""
    return {f"xenstream_formats/ksy/{path.name}" for path in (ROOT / "ksy").glob("*.ksy")} | {
        f"{name}/{path.relative_to(folder)}"
        for name, folder in PACKAGES.items()
        for path in folder.rglob("*")
        if path.suffix in (".py", ".pyi") or path.name in ("py.typed", "known.toml")
    }


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the source archive, and the wheel built from it."""
    folder = tmp_path_factory.mktemp("dist")
    make_sdist = "import sys; from hatchling.build import build_sdist; build_sdist(sys.argv[1])"
    subprocess.run([sys.executable, "-c", make_sdist, folder], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    (archive,) = folder.glob("*.tar.gz")
    wheel = [*PIP, "wheel", "--no-build-isolation", "--no-deps", "--wheel-dir", folder, archive]
    subprocess.run([sys.executable, *wheel], check=True)
    return folder


@pytest.fixture(scope="module")
def wheel(made: Path) -> Path:
    (path,) = made.glob("*.whl")
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
    assert inside - about - data == sources()
    pages = {name.partition(".data/data/share/man/man1/")[2] for name in data}
    assert pages == {path.name for path in (ROOT / "python/man").glob("*.1")}
    assert {"xenstream_formats/libxc_migration_stream.py", "xenstream/volatility/xen_save_file.py"} <= inside
    assert [name for name in about if name.endswith("/LICENSE")]


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
    assert {"pyproject.toml", "README.md", "python/LICENSE", "ksy/libxc_migration_stream.ksy"} <= names
    beyond = {name for name in names if not name.startswith((*trees, "ksy/", "python/man/"))}
    about = {"pyproject.toml", "README.md", "python/CHANGELOG.md", "python/LICENSE", ".gitignore", "PKG-INFO"}
    assert beyond == about
    definitions = {f"ksy/{path.name}" for path in (ROOT / "ksy").glob("*.ksy")}
    assert {name for name in names if name.startswith("ksy/")} == definitions
    assert not [name for name in names if "__pycache__" in name or name.endswith(".pyc")]


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The programs of an environment with only the wheel and its dependencies, where no compiler can be found."""
    folder = tmp_path_factory.mktemp("venv")
    venv.create(folder, with_pip=True)
    env = {**os.environ, "CC": "/bin/false", "CXX": "/bin/false"}
    subprocess.run([folder / "bin/python", *PIP, "install", "--only-binary", ":all:", wheel], check=True, env=env)
    return folder / "bin"


def test_examples_of_the_readme(installed: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PYTHONPATH", raising=False)
    (tmp_path / "tests").symlink_to(ROOT / "tests")
    assert replayed(README, Runner(tmp_path, (installed,), installed / "python")) == README


def test_the_man_pages_and_definitions_are_installed(installed: Path) -> None:
    pages = {path.name for path in (installed.parent / "share/man/man1").iterdir()}
    assert pages == {path.name for path in (ROOT / "python/man").iterdir()}
    (folder,) = installed.parent.glob("lib/python*/site-packages/xenstream_formats/ksy")
    assert {path.name for path in folder.iterdir()} == {path.name for path in (ROOT / "ksy").glob("*.ksy")}


def test_volatility_finds_the_plugin(installed: Path) -> None:
    (folder,) = installed.parent.glob("lib/python*/site-packages/volatility3/plugins")
    assert [path.name for path in folder.glob("*.py")] == ["xenstream_save_file.py"]


def test_the_plugin_is_where_the_command_says(installed: Path) -> None:
    command = [installed / "xenstream", "memory", "volatility-path"]
    folder = Path(subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip())
    assert (folder / "xen_save_file.py").is_file() and installed.parent in folder.parents
