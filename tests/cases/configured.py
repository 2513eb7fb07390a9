"""Cases of the rules on the domain's configuration in an xl file."""

from __future__ import annotations

import json
from functools import partial
from typing import Any

from samples.build import PVH_CONFIG, hvm, libxl, pv, xl

from .base import Table, header, same

OPTIONAL_DATA = 48
START = OPTIONAL_DATA + 4

cases = Table(big=False, wraps=False)
error, note = cases.error, cases.note

Values = dict[str, Any]


def configuration(
    kind: str = "pvh", create: Values | None = None, of_kind: Values | None = None, **build: Any
) -> bytes:
    """A configuration. What is None is left out; `build` are members of b_info, `of_kind` those of its kind."""
    created = {"type": kind, "name": "guest"} | (create or {})
    built = {"max_memkb": 65536, f"type.{kind}": of_kind or {}} | build
    parts = {"c_info": created, "b_info": built}
    shown = {part: {k: v for k, v in values.items() if v is not None} for part, values in parts.items()}
    return json.dumps(shown).encode() + b"\0"


def file(kind: str = "pvh", create: Values | None = None, of_kind: Values | None = None, **build: Any) -> bytes:
    """An xl file with such a configuration, and a stream of the same kind."""
    return with_config(configuration(kind, create, of_kind, **build), kind)


def with_config(config: bytes, kind: str = "pvh") -> bytes:
    """An xl file with a configuration, and a stream of a kind."""
    return xl(libxl(pv(version=2) if kind == "pv" else hvm(version=2), emulator=kind == "hvm"), config)


def at_value(key: str) -> Any:
    """Where the value of a key is."""

    def where(made: bytes) -> tuple[None, int]:
        start = made.index(b'"' + key.encode() + b'": ', START) + len(key) + 4
        return None, start

    return where


BEGIN = header(START)
pvh = file
hvm_file = partial(file, "hvm")

# Whether it is JSON.


def text(change: Any) -> Any:
    return lambda s: with_config(change(PVH_CONFIG))


end = len(PVH_CONFIG) - 1
error("XF121", pvh, lambda s: with_config(b"\0"), at=BEGIN, near=text(lambda c: b" \t\n" + c))
error("XF121", pvh, text(lambda c: c[:-2] + b",}\0"), at=header(START + end), near=text(lambda c: c + b"\0\0"))
error("XF121", pvh, text(lambda c: b"/* */" + c), at=BEGIN, near=text(lambda c: b"\v\f" + c))
error("XF121", pvh, text(lambda c: c[:60] + b"\0"), at=header(START + 60), near=text(lambda c: c[:-1] + b"\0 more\0"))
error(
    "XF121", pvh, text(lambda c: c.replace(b"guest", b"gu\xffst")), at=header(START + PVH_CONFIG.index(b"guest") + 2),
    near=text(lambda c: c.replace(b"guest", b"gu\xc3\xa9t")),
)  # fmt: skip
error(
    "XF121", pvh, text(lambda c: c[:-1] + b" more\0"), receiver="4.11",
    at=header(START + end + 1), near=text(lambda c: c[:-1] + b" \n\0"),
)  # fmt: skip

# Whether libxl can convert it.

error(
    "XF122", hvm_file, lambda s: file("hvm", of_kind={"bios": "coreboot"}, video_memkb=0), at=at_value("bios"),
    near=lambda s: file("hvm", of_kind={"bios": "SeaBIOS"}),
)  # fmt: skip
error(
    "XF122", pvh, lambda s: pvh(claim_mode="maybe"), at=at_value("claim_mode"), near=lambda s: pvh(claim_mode="Truely")
)
error("XF122", pvh, lambda s: pvh(max_memkb=-1), at=at_value("max_memkb"), near=lambda s: pvh(max_vcpus="2"))
error("XF122", pvh, lambda s: pvh(avail_vcpus=["0"]), at=at_value("avail_vcpus"), near=lambda s: pvh(avail_vcpus=[0]))
error("XF122", pvh, lambda s: pvh(cpuid=[1]), at=at_value("cpuid"), near=lambda s: pvh(cpuid=[{"leaf": 1}]))
error(
    "XF122", pvh, lambda s: file(create={"uuid": "hello"}), at=at_value("uuid"),
    near=lambda s: file(create={"uuid": "00000000-0000-0000-0000-00000000000A"}),
)  # fmt: skip
error(
    "XF122", pvh, lambda s: with_config(configuration()[:-2] + b', "on_crash": "explode"}\0'), refused=False,
    at=at_value("on_crash"), near=lambda s: with_config(configuration()[:-2] + b', "on_crash": "PRESERVE"}\0'),
)  # fmt: skip
note("XF123", pvh, same, at=at_value("type"), near=lambda s: hvm_file(), refused=True, receiver="4.9")
note(
    "XF123", hvm_file, lambda s: file("hvm", device_model_version="none"), refused=True, receiver="4.17",
    at=at_value("device_model_version"), near=lambda s: file("hvm", device_model_version="qemu_xen"),
)  # fmt: skip
note(
    "XF123", lambda: file("pv"), lambda s: file("pv", cpuid={"cpuid": [], "msr": []}), refused=True, receiver="4.13",
    at=at_value("cpuid"), near=lambda s: file("pv", cpuid=[]),
)  # fmt: skip

# Which kind of guest it is.

error(
    "XF124", pvh, lambda s: pvh(**{"type.pvh": None}), at=BEGIN, near=lambda s: pvh(**{"type.pvh": {"pvshim": "False"}})
)
error("XF124", pvh, lambda s: pvh(**{"type.hvm": {}}), at=BEGIN, near=lambda s: pvh(**{"type.hvm": 1}))
error(
    "XF125", pvh, lambda s: file(create={"type": "hvm"}), at=at_value("type"),
    near=lambda s: file(create={"type": "PVH"}),
)  # fmt: skip
error("XF125", pvh, lambda s: file(create={"type": None}), at=BEGIN, near=same)
error(
    "XF126", pvh, lambda s: file(create={"type": "pv"}), at=at_value("type"), near=same, also=("XL315",),
)  # fmt: skip
error(
    "XF127",
    hvm_file,
    lambda s: file("hvm", create={"type": "pvh"}),
    at=at_value("type"),
    also=("XL313", "XL313"),
    near=same,
    receiver="4.17",
)

# What libxl refuses of it.

error("XF131", pvh, lambda s: file(create={"name": None}), at=BEGIN, near=lambda s: file(create={"name": ""}))
error(
    "XF132", hvm_file, lambda s: file("hvm", of_kind={"bios": "rombios"}), at=at_value("bios"), receiver="4.17",
    near=lambda s: file("hvm", of_kind={"bios": "seabios"}),
)  # fmt: skip
error(
    "XF132", hvm_file, lambda s: file("hvm", device_model_version="qemu_xen_traditional"), receiver="4.21",
    at=at_value("device_model_version"), near=lambda s: file("hvm", device_model_version="qemu_xen"),
)  # fmt: skip
error(
    "XF132", hvm_file, lambda s: file("hvm", of_kind={"bios": "ovmf"}, device_model_version="qemu_xen_traditional"),
    at=at_value("bios"), also=("XF132",), near=lambda s: file("hvm", of_kind={"bios": "ovmf"}), receiver="4.20",
)  # fmt: skip
error(
    "XF133", hvm_file, lambda s: file("hvm", video_memkb=8191),
    at=at_value("video_memkb"), near=lambda s: file("hvm", video_memkb=8192),
)  # fmt: skip
error(
    "XF133", hvm_file, lambda s: file("hvm", {}, {"vga": {"kind": "std"}}, video_memkb=16383),
    at=at_value("video_memkb"),
    near=lambda s: file("hvm", {}, {"vga": {"kind": "none"}}, video_memkb=0),
)  # fmt: skip
error(
    "XF134", hvm_file, lambda s: file("hvm", ramdisk="/initrd"),
    at=at_value("ramdisk"), near=lambda s: file("hvm", ramdisk="/initrd", kernel="/vmlinuz"),
)  # fmt: skip
error(
    "XF134", hvm_file, lambda s: file("hvm", {}, {"usbversion": 2, "usb": "True"}),
    at=at_value("usbversion"), near=lambda s: file("hvm", {}, {"usbversion": 2, "usb": "False"}),
)  # fmt: skip
error(
    "XF134", hvm_file, lambda s: file("hvm", {}, {"nested_hvm": "True"}, nested_hvm="False"), receiver="4.17",
    at=at_value("nested_hvm"), near=lambda s: file("hvm", {}, {"nested_hvm": "True"}, nested_hvm="<default>"),
)  # fmt: skip
error(
    "XF134", pvh, lambda s: pvh(max_grant_version=16), receiver="4.17",
    at=at_value("max_grant_version"), near=lambda s: pvh(max_grant_version=15),
)  # fmt: skip
error("XF135", pvh, lambda s: pvh(max_vcpus=129), at=at_value("max_vcpus"), near=lambda s: pvh(max_vcpus=128))
error("XF135", pvh, lambda s: pvh(max_vcpus=-1), at=at_value("max_vcpus"), near=lambda s: pvh(max_vcpus=0))
error(
    "XF135",
    lambda: file("pv"),
    lambda s: file("pv", max_vcpus=8193),
    at=at_value("max_vcpus"),
    near=lambda s: file("pv", max_vcpus=8192),
)
error(
    "XF136",
    pvh,
    lambda s: pvh(shadow_memkb=2),
    receiver="4.17",
    at=at_value("shadow_memkb"),
    near=lambda s: pvh(shadow_memkb=4),
)
error(
    "XF136",
    pvh,
    lambda s: pvh(max_memkb=None),
    receiver="4.17",
    at=BEGIN,
    near=lambda s: pvh(max_memkb=None, shadow_memkb=4096),
)
error(
    "XF137", pvh, lambda s: pvh(tsc_mode="native_paravirt"), receiver="4.17",
    at=at_value("tsc_mode"), near=lambda s: pvh(tsc_mode="always_emulate"),
)  # fmt: skip

error(
    "XF139", hvm_file, lambda s: file("hvm", {}, {"mca_caps": 2}), receiver="4.17",
    at=at_value("mca_caps"), near=lambda s: file("hvm", {}, {"mca_caps": 1}),
)  # fmt: skip


def with_disk(vdev: str) -> bytes:
    """A configuration with a disk."""
    return with_config(configuration()[:-2] + b', "disks": [{"vdev": "%s"}]}\0' % vdev.encode())


error("XF140", pvh, lambda s: with_disk("disk"), at=at_value("vdev"), near=lambda s: with_disk("xvdaa12"))
error("XF140", pvh, lambda s: with_disk("hde"), at=at_value("vdev"), near=lambda s: with_disk("d0p1"))


def devices(kind: str, passthrough: str | None, **build: Any) -> bytes:
    """A configuration with a PCI device."""
    config = configuration(kind, {"passthrough": passthrough}, None, **build)
    return with_config(config[:-2] + b', "pcidevs": [{"bus": 1}]}\0', kind)


error("XF138", pvh, lambda s: devices("pvh", None), receiver="4.17", at=BEGIN, near=lambda s: devices("hvm", None))
error(
    "XF138", hvm_file, lambda s: devices("hvm", "disabled"), receiver="4.17",
    at=at_value("passthrough"), near=lambda s: devices("hvm", "enabled"),
)  # fmt: skip
error(
    "XF138", hvm_file, lambda s: devices("hvm", None, target_memkb=65535), receiver="4.17",
    at=BEGIN, near=lambda s: devices("hvm", None, target_memkb=65536),
)  # fmt: skip
error(
    "XF138", pvh, lambda s: pvh(altp2m="mixed", nested_hvm="True"), receiver="4.17",
    at=at_value("altp2m"), near=lambda s: pvh(altp2m="mixed"),
)  # fmt: skip

# The text of an xl.cfg.


def text_file(config: bytes) -> bytes:
    """An xl file with a configuration that is text."""
    return xl(hvm(), config, mandatory=2)


TEXT = b'name = "guest"\ntype = "pvh"\ndisk = [ "a,b",\n  \'c\', ]\n# vcpus = 2\nmemory = 64;\n'

error("XF151", pvh, lambda s: text_file(PVH_CONFIG), at=BEGIN, near=lambda s: text_file(TEXT + b"\0"))
error(
    "XF151", pvh, lambda s: text_file(TEXT + b"vcpus 2\n"), at=header(START + len(TEXT) + 6),
    near=lambda s: text_file(TEXT + b"vcpus=2"),
)  # fmt: skip
error("XF152", pvh, lambda s: text_file(TEXT[15:]), at=BEGIN, near=lambda s: text_file(TEXT))

CASES = cases.cases
