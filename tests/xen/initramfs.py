"""Makes dom0's root file system, an initramfs, straight from packages: nothing is installed and no root is needed."""

from __future__ import annotations

import re
import stat
import subprocess
import tarfile
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

import zstandard

MERGED = ("bin", "lib", "lib32", "lib64", "libx32", "sbin")
"""Folders that are links into usr/, as Debian's installer makes them; older suites' packages still name them."""

LEFT_OUT = re.compile(
    r"usr/(include/|bin/(perl|python3)|lib/(ipxe|python3|udev/hwdb)|lib/x86_64-linux-gnu/(gconv|(lib)?perl)"
    r"|share/(bash-completion|bug|doc|icons|info|iso-codes|lintian|locale|man|perl5?|python3?|xml|zoneinfo)/"
    r"|share/qemu/(skiboot|openbios|opensbi|u-boot|edk2|hppa|s390|palcode|canyonlands|bamboo|petalogix))"
)
"""Files that dom0 never opens: the archive is unpacked under emulation, where every megabyte costs."""

Keep = Callable[[str], bool]


class Archive:
    """A cpio archive of the kind that the kernel unpacks ("newc"). Everything belongs to root."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._inode = 0
        self._folders: set[str] = set()

    def folder(self, path: str, mode: int = 0o755) -> None:
        """Add a folder, and those above it, unless it is there."""
        if path in self._folders or path in {"", "."}:
            return
        self._parents(path)
        self._folders.add(path)
        self._entry(path, stat.S_IFDIR | mode)

    def file(self, path: str, data: bytes, mode: int = 0o644) -> None:
        """Add a regular file. The last one of a name counts."""
        self._parents(path)
        self._entry(path, stat.S_IFREG | mode, data)

    def link(self, path: str, target: str) -> None:
        """Add a symbolic link."""
        self._parents(path)
        self._entry(path, stat.S_IFLNK | 0o777, target.encode())

    def package(self, package: Path, keep: Keep = lambda path: True) -> None:
        """Add the contents of a Debian package, as far as dom0 may want them."""
        with members(package) as contents:
            for member, read in contents:
                path = merged(member.name)
                if path in MERGED or LEFT_OUT.match(path) or not keep(path):
                    continue
                if member.isdir():
                    self.folder(path, member.mode & 0o7777)
                elif member.issym():
                    self.link(path, member.linkname)
                elif member.islnk():
                    # The whole tar is a stream: the file that is linked to is gone by. A symbolic link does as well.
                    self.link(path, "/" + merged(member.linkname))
                elif member.isreg():
                    self.file(path, read(), member.mode & 0o7777)

    def close(self) -> None:
        """Write the end of the archive."""
        self._entry("TRAILER!!!", 0)

    def _parents(self, path: str) -> None:
        above = path.rpartition("/")[0]
        if above not in MERGED:
            self.folder(above)

    def _entry(self, path: str, mode: int, data: bytes = b"") -> None:
        self._inode += 1
        name = path.encode() + b"\0"
        fields = (self._inode, mode, 0, 0, 1, 0, len(data), 0, 0, 0, 0, len(name), 0)
        head = b"070701" + b"".join(b"%08X" % field for field in fields) + name
        self._file.write(head + bytes(-len(head) % 4) + data + bytes(-len(data) % 4))


@contextmanager
def create(path: Path) -> Iterator[Archive]:
    """Open a compressed archive that is to be at a path once it is complete."""
    unfinished = path.with_suffix(".part")
    with unfinished.open("wb") as file, zstandard.ZstdCompressor(level=3).stream_writer(file) as compressor:
        archive = Archive(compressor)
        for name in MERGED:
            archive.folder(f"usr/{name}")
            archive.link(name, f"usr/{name}")
        yield archive
        archive.close()
    unfinished.rename(path)


@contextmanager
def members(package: Path) -> Iterator[Iterator[tuple[tarfile.TarInfo, Callable[[], bytes]]]]:
    """Open a package: its members in order, and for each something that reads the contents."""
    with subprocess.Popen(["dpkg-deb", "--fsys-tarfile", package], stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        with tarfile.open(fileobj=process.stdout, mode="r|") as tar:

            def walk() -> Iterator[tuple[tarfile.TarInfo, Callable[[], bytes]]]:
                for member in tar:

                    def read(member: tarfile.TarInfo = member) -> bytes:
                        contents = tar.extractfile(member)
                        assert contents is not None, member.name
                        return contents.read()

                    yield member, read

            yield walk()
        process.stdout.read()


def one_file(package: Path, pattern: str) -> bytes:
    """Return the contents of the file of a package whose path a pattern matches."""
    with members(package) as contents:
        for member, read in contents:
            if member.isreg() and re.fullmatch(pattern, merged(member.name)):
                return read()
    raise FileNotFoundError(f"{pattern} in {package.name}")


def merged(path: str) -> str:
    """Return where a file of a package is once bin/, lib/ and so on are links into usr/."""
    path = path.removeprefix("./").rstrip("/")
    first, slash, rest = path.partition("/")
    return f"usr/{first}/{rest}" if slash and first in MERGED else path


def modules(kernel: Path, wanted: Iterable[str]) -> dict[str, bytes]:
    """Return modules of a kernel's package with those that they need, in the order in which they can be loaded."""
    found: dict[str, bytes] = {}
    with members(kernel) as contents:
        for member, read in contents:
            name = Path(member.name).name
            if member.isreg() and name.endswith(".ko"):
                found[name.removesuffix(".ko").replace("-", "_")] = read()
    ordered: dict[str, bytes] = {}

    def load(name: str) -> None:
        # A module that the package lacks is built into the kernel.
        if name in ordered or name not in found:
            return
        depends = re.search(rb"\0depends=([^\0]*)\0", found[name])
        for other in depends[1].decode().split(",") if depends else ():
            load(other.replace("-", "_"))
        ordered[name] = found[name]

    for name in wanted:
        load(name)
    return ordered
