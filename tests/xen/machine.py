"""Builds and boots the emulated machines: QEMU, Xen of a release, and a Debian dom0 in an initramfs."""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import re
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from .initramfs import create, modules, one_file
from .packages import Suite

HERE = Path(__file__).parent
CACHE = HERE.parent.parent / ".cache" / "xen"

DOM0_TOOLS = ("bash", "coreutils", "grep", "iproute2", "kmod", "mawk", "mount", "procps", "sed", "util-linux", "zstd")
DOM0_MODULES = ("xen-evtchn", "xen-gntdev", "xen-gntalloc", "xen-privcmd", "xenfs", "virtio_pci", "9pnet_virtio", "9p")
KERNEL_SUITE = "bookworm"
"""Dom0's kernel is the same under each Xen: a release is judged by its hypervisor, toolstack and device model."""

QEMU_SUITE = "trixie"

# What Xen needs to come up without hardware virtualisation. SMAP, SMEP and XPTI cost much under emulation and decide
# nothing here; idle states below HLT are not emulated.
CPU = "EPYC,+svm,+npt,-monitor"
XEN_OPTIONS = (
    "dom0_mem=2G dom0_max_vcpus=1 com1=115200 console=com1 loglvl=info guest_loglvl=info bootscrub=0 "
    "max_cstate=0 mwait-idle=0 cpuidle=0 smap=0 smep=0 spec-ctrl=no pv-l1tf=off xpti=0"
)
LINUX_OPTIONS = "console=hvc0 rdinit=/init quiet nokaslr mitigations=off panic=-1"


CLOCK = ("-icount", "shift=1,sleep=off")
"""Time in the machine is counted in instructions: however busy ours is, nothing times out in dom0, and it sleeps for
nothing. One instruction takes 2 ns."""


@dataclass(frozen=True, slots=True)
class Release:
    """A release of Xen, the Debian suite that has it, and that suite's package of Xen's device model."""

    xen: str
    suite: str
    device_model: str = "qemu-system-xen"

    @property
    def packages(self) -> tuple[str, ...]:
        """What is put into dom0."""
        return (*DOM0_TOOLS, "seabios", f"xen-utils-{self.xen}", "xenstore-utils", self.device_model)

    @property
    def folder(self) -> Path:
        """The folder that its machine shares with us."""
        return CACHE / self.xen / "share"

    @property
    def hypervisor(self) -> str:
        """The package of the hypervisor."""
        return f"xen-hypervisor-{self.xen}-amd64"


RELEASES = {
    release.xen: release
    for release in (
        Release("4.14", "bullseye", device_model="qemu-system-x86"),
        Release("4.17", "bookworm"),
        Release("4.20", "trixie"),
    )
}


@dataclass(frozen=True, slots=True)
class Built:
    """What QEMU loads for a release, and the versions of the packages that it came from."""

    xen: Path
    kernel: Path
    dom0: Path
    versions: dict[str, str]


def build(release: Release) -> Built:
    """Make the files of a release, or find them made before."""
    folder = CACHE / release.xen
    folder.mkdir(parents=True, exist_ok=True)
    stamp = folder / "built.json"
    built = Built(folder / "xen", folder / "vmlinuz", folder / "dom0.zst", {})
    recipe = _recipe(release)
    if stamp.exists() and (made := json.loads(stamp.read_text()))["recipe"] == recipe:
        return Built(built.xen, built.kernel, built.dom0, made["versions"])
    suite = Suite(release.suite, CACHE)
    packages = suite.fetch([*release.packages, release.hypervisor])
    kernel = _named(Suite(KERNEL_SUITE, CACHE).fetch(["linux-image-amd64"]), r"linux-image-\d.*-amd64")
    hypervisor = _named(packages, re.escape(release.hypervisor))
    built.xen.write_bytes(gzip.decompress(one_file(hypervisor, r"boot/xen-[\d.]+-amd64\.gz")))
    built.kernel.write_bytes(one_file(kernel, "boot/vmlinuz-.*"))
    _dom0(built.dom0, [package for package in packages if package != hypervisor], kernel)
    shown = ["linux-image", "xen-hypervisor", "xen-utils-4", "qemu-system", "seabios"]
    versions = {name: version for name, version in map(_version, [*packages, kernel]) if name.startswith(tuple(shown))}
    stamp.write_text(json.dumps({"recipe": recipe, "versions": versions}))
    return Built(built.xen, built.kernel, built.dom0, versions)


def boot(built: Built, share: Path, console: Path) -> subprocess.Popen[bytes]:
    """Start a machine whose dom0 finds a folder of ours at /share."""
    arguments = [
        "-accel", "tcg,thread=single", *CLOCK, "-cpu", CPU, "-smp", "1", "-m", "4G", "-no-reboot",
        "-nodefaults", "-display", "none", "-monitor", "none", "-serial", f"file:{console}",
        "-kernel", str(built.xen), "-append", XEN_OPTIONS,
        "-initrd", f"{built.kernel} {LINUX_OPTIONS},{built.dom0}",
        "-virtfs", f"local,path={share},mount_tag=share,security_model=none",
    ]  # fmt: skip
    console.write_bytes(b"")  # of the last boot
    return subprocess.Popen(
        ["nice", "-n", "5", *_qemu(), *arguments],
        stdin=subprocess.DEVNULL,
        stdout=(share / "qemu-said").open("wb"),
        stderr=subprocess.STDOUT,
        env={**os.environ, **_qemu_environment()},
    )


def _dom0(path: Path, packages: Sequence[Path], kernel: Path) -> None:
    with create(path) as archive:
        for package in packages:
            archive.package(package, keep=lambda name: not name.startswith(("boot/", "usr/lib/modules/")))
        loaded = modules(kernel, [name.replace("-", "_") for name in DOM0_MODULES])
        for name, data in loaded.items():
            archive.file(f"modules/{name}.ko", data)
        archive.file("modules/order", "".join(f"{name}\n" for name in loaded).encode())
        archive.link("usr/bin/awk", "mawk")
        archive.file("etc/passwd", b"root:x:0:0:root:/root:/bin/bash\n")
        archive.file("etc/group", b"root:x:0:\n")
        archive.file("etc/hostname", b"dom0\n")
        archive.file("guest/boot.img", bytes(1 << 20))  # the disk of the sample HVM guest
        archive.file("init", (HERE / "dom0" / "init").read_bytes(), 0o755)
        archive.file("restore.sh", (HERE / "dom0" / "restore.sh").read_bytes())


def _recipe(release: Release) -> str:
    """Return something that changes when a release has to be built again."""
    sources = [HERE / name for name in ("initramfs.py", "dom0/init", "dom0/restore.sh")]
    chosen = (release, release.packages, KERNEL_SUITE, DOM0_MODULES)
    return hashlib.sha256(b"".join(file.read_bytes() for file in sources) + repr(chosen).encode()).hexdigest()


def _qemu_root() -> Path:
    root = CACHE / "qemu"
    if not (root / "complete").exists():
        for package in Suite(QEMU_SUITE, CACHE).fetch(["qemu-system-x86"]):
            subprocess.run(["dpkg-deb", "-x", package, root], check=True)
        (root / "complete").touch()
    return root


def _qemu() -> list[str]:
    """Return the command of QEMU, with its own libraries: it comes from a newer suite than this machine may have."""
    root = _qemu_root()
    (loader,) = {path.resolve() for path in root.glob("**/x86_64-linux-gnu/ld-linux-x86-64.so.2")}
    libraries = ":".join(map(str, sorted({path.parent for path in root.glob("**/x86_64-linux-gnu/*.so*")})))
    firmware = [word for name in ("qemu", "seabios") for word in ("-L", str(root / "usr/share" / name))]
    return [str(loader), "--library-path", libraries, str(root / "usr/bin/qemu-system-x86_64"), *firmware]


def _qemu_environment() -> dict[str, str]:
    return {"QEMU_MODULE_DIR": str(_qemu_root() / "usr/lib/x86_64-linux-gnu/qemu")}


def _version(package: Path) -> tuple[str, str]:
    name, version, _ = package.stem.split("_")
    return name, version.replace("%3a", ":")


def _named(packages: Sequence[Path], pattern: str) -> Path:
    (found,) = [package for package in packages if re.fullmatch(pattern, _version(package)[0])]
    return found
