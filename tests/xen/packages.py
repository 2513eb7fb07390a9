"""Packages of one Debian suite, by name, with all that they depend on, whatever this machine itself has installed."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

KEYRING = Path("/usr/share/keyrings/debian-archive-keyring.gpg")
PROGRAMS = ("apt-get", "dpkg-deb")


class NotAvailable(Exception):
    """Debian's packages, or the programs that fetch them, are missing; says which."""


def mirror() -> str:
    """Return the address of the Debian mirror that this machine uses, or the environment's MIRROR."""
    if "MIRROR" in os.environ:
        return os.environ["MIRROR"]
    targets = subprocess.run(
        ["apt-get", "indextargets", "--format", "$(REPO_URI)"], stdout=subprocess.PIPE, text=True, check=True
    )
    for address in targets.stdout.split():
        if re.search(r"/debian/?$", address):
            return address
    raise NotAvailable("apt has no source of Debian packages (MIRROR=... names one)")


class Suite:
    """Packages of a suite. Needs no root: apt works in a folder of its own, on an empty list of installed packages."""

    def __init__(self, name: str, folder: Path) -> None:
        self.name = name
        self._folder = folder.resolve() / "apt" / name

    def fetch(self, wanted: Iterable[str]) -> list[Path]:
        """Download packages with what they depend on, but nothing recommended; return the files."""
        wanted = sorted(wanted)
        stamp = self._folder / f"{'+'.join(wanted)[:200]}.list"
        if stamp.exists():
            files = [self._archives / name for name in stamp.read_text().split()]
            if all(file.exists() for file in files):
                return files
        self._prepare()
        simulated = self._apt("--simulate", "install", *wanted)
        chosen = re.findall(r"^Inst (\S+) \((\S+)", simulated, flags=re.MULTILINE)
        self._apt("--download-only", "--yes", "install", *wanted)
        files = [self._file(package, version) for package, version in chosen]
        stamp.write_text("\n".join(file.name for file in files))
        return files

    @property
    def _archives(self) -> Path:
        return self._folder / "cache" / "archives"

    def _file(self, package: str, version: str) -> Path:
        # apt quotes the colon of an epoch in the names of its files.
        quoted = version.replace(":", "%3a")
        (file,) = self._archives.glob(f"{package.partition(':')[0]}_{quoted}_*.deb")
        return file

    def _prepare(self) -> None:
        for name in PROGRAMS:
            if shutil.which(name) is None:
                raise NotAvailable(f"{name} is missing: this needs Debian, or a system made from it")
        for name in ("state/lists/partial", "cache/archives/partial", "etc/preferences.d", "etc/sources.list.d"):
            (self._folder / name).mkdir(parents=True, exist_ok=True)
        (self._folder / "state/status").touch()
        signed = f"signed-by={KEYRING} " if KEYRING.exists() else ""
        (self._folder / "etc/sources.list").write_text(f"deb [{signed}arch=amd64] {mirror()} {self.name} main\n")
        self._apt("update")

    def _apt(self, *arguments: str) -> str:
        settings = {
            "APT::Architecture": "amd64",
            "APT::Architectures": "amd64",
            "APT::Install-Recommends": "false",
            "APT::Sandbox::User": "",
            "Acquire::Languages": "none",
            "Acquire::Retries": "3",
            "Debug::NoLocking": "true",
            "Dir::Cache": self._folder / "cache",
            "Dir::Etc": self._folder / "etc",
            "Dir::State": self._folder / "state",
            "Dir::State::status": self._folder / "state/status",
        }
        options = [word for name, value in settings.items() for word in ("-o", f"{name}={value}")]
        run = subprocess.run(
            ["apt-get", "-q", *options, *arguments], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )
        if run.returncode:
            errors = [line for line in run.stdout.splitlines() if line.startswith("E:")]
            raise NotAvailable(f"apt-get {arguments[0]}, {self.name}: {errors[0] if errors else run.stdout[-300:]}")
        return run.stdout
