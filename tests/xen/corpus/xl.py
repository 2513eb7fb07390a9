"""Mutants of xl's header and of the configuration in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from samples.build import XL_MAGIC

from .mutant import Change, Group, frame, late
from .sample import Image

GROUP = Group("xl", base="pvh")
add = GROUP.add

Config = dict[str, Any]

OLD_CONFIG = b'name="old"\ntype="pvh"\nvcpus=2\nmemory=112\nmaxmem=112\ntsc_mode="native"\nkernel="/guest/vmlinuz"\n\0'


def config(change: Callable[[Config], object]) -> Change:
    """Change the configuration as data."""
    return lambda image: image.set_config(lambda data: (change(data), None)[1])


def text(change: Callable[[bytes], bytes]) -> Change:
    """Change the text of the configuration, which ends with its NUL."""

    def apply(image: Image) -> None:
        image.config = change(image.config)

    return apply


def info(section: str, **values: object) -> Change:
    """Set values in c_info or b_info."""
    return config(lambda data: data[section].update(values))


def without(section: str, key: str) -> Change:
    """Drop a key of c_info or b_info."""
    return config(lambda data: data[section].pop(key))


def old_config(image: Image) -> None:
    """The configuration as text of the kind that people write, as xl stored it before 4.5."""
    image.config = OLD_CONFIG
    image.frame["mandatory"] = 2


def big_endian_header(image: Image) -> None:
    """The whole header in the other byte order."""
    image.frame["order"] = ">"


def longer_optional(image: Image) -> None:
    """Sixteen more bytes of optional data after the configuration."""
    length = len(image.config)
    image.config += b"more data here!\0"
    image.frame["len_config"] = length


add("plain", "nothing is changed", lambda image: None)
add("plain-hvm", "nothing is changed", lambda image: None, base="hvm")
add("plain-pv", "nothing is changed", lambda image: None, base="pv")

add("magic-wrong", "the last byte of the magic is 0x0e", frame(magic=XL_MAGIC[:-1] + b"\x0e"))
add(
    "magic-crlf", "each LF of the file is CR LF, as after a transfer as text", late(lambda d: d.replace(b"\n", b"\r\n"))
)
add("magic-lf", "each CR of the file is gone", late(lambda data: data.replace(b"\r", b"")))
add("byteorder-swapped", "byteorder is 0x04030201", frame(byteorder=0x04030201))
add("byteorder-zero", "byteorder is 0", frame(byteorder=0))
add("header-big-endian", "the header is big-endian", big_endian_header)
add("mandatory-bit-2", "an unknown mandatory flag, bit 2, is set", frame(mandatory=7))
add("mandatory-bit-31", "an unknown mandatory flag, bit 31, is set", frame(mandatory=0x80000003))
add("optional-bit-0", "an unknown optional flag, bit 0, is set", frame(optional=1))
add("json-flag-clear", "the flag that the configuration is JSON is clear", frame(mandatory=2))
add("stream-flag-clear", "the flag that a libxl stream follows is clear", frame(mandatory=1))
add("flags-clear", "both mandatory flags are clear", frame(mandatory=0))
add("old-config", "the configuration is of the kind that people write, and the JSON flag is clear", old_config)
add("optional-none", "there is no optional data", lambda i: i.frame.update(len_optional=0))
add("optional-2", "there are 2 bytes of optional data", lambda i: i.frame.update(len_optional=2))
add("optional-longer", "16 bytes follow the configuration in the optional data", longer_optional)
add("config-length-0", "the length of the configuration is 0", frame(len_config=0))
add("config-length-over", "the configuration is said to be longer than the optional data", frame(len_config=0x2000))
add("config-length-under", "the configuration is said to be 100 bytes long", frame(len_config=100))
add("config-length-huge", "the configuration is said to have 4 GiB", frame(len_config=0xFFFFFFFF))
add("config-no-nul", "the configuration has no NUL", text(lambda data: data[:-1]))
add("config-two-nuls", "the configuration has two NULs", text(lambda data: data + b"\0"))
add("config-empty", "the configuration is an empty string", text(lambda data: b"\0"))
add("config-cut", "the configuration is cut in the middle and has a NUL", text(lambda d: d[: len(d) // 2] + b"\0"))
add("config-word", "the configuration is a word", text(lambda data: b"hello\0"))
add("config-spaces", "the configuration is blank", text(lambda data: b"   \n\0"))
add("config-object-empty", "the configuration is {}", text(lambda data: b"{}\0"))
add("config-array", "the configuration is []", text(lambda data: b"[]\0"))
add("config-null", "the configuration is null", text(lambda data: b"null\0"))
add("config-text-after", "text follows the JSON value", text(lambda data: data[:-1] + b" more\0"))
add("config-trailing-comma", "the last member has a comma after it", text(lambda d: d[:-1].rstrip()[:-1] + b",}\0"))
add("config-comment", "a comment precedes the JSON value", text(lambda data: b"/* saved */ " + data))
add("config-one-line", "the JSON is on one line", text(lambda data: b" ".join(data.split())))
add("config-nul-inside", "a NUL is in the middle of the configuration", text(lambda d: d[:200] + b"\0" + d[201:]))
add("config-bad-utf8", "the name is not UTF-8", text(lambda data: data.replace(b'"pvh2"', b'"pv\xff2"')))
add("config-unknown-key", "there is an unknown key at the top", config(lambda data: data.update(xenstream=1)))
add("config-unknown-b-info-key", "b_info has an unknown key", info("b_info", xenstream="1"))
add("config-key-twice", "c_info is there twice", text(lambda d: d.replace(b'"b_info"', b'"c_info": {}, "b_info"', 1)))
add("config-no-c-info", "there is no c_info", config(lambda data: data.pop("c_info")))
add("config-no-b-info", "there is no b_info", config(lambda data: data.pop("b_info")))
add("config-b-info-null", "b_info is null", config(lambda data: data.update(b_info=None)))
add("config-type-unknown", "the type of the guest is unknown", info("c_info", type="xyz"))
add("config-type-number", "the type of the guest is a number", info("c_info", type=3))
add("config-type-upper", "the type of the guest is in capitals", info("c_info", type="PVH"))
add("config-type-pv", "the configuration says that the guest is PV", info("c_info", type="pv"))
add("config-type-hvm", "the configuration says that the guest is HVM", info("c_info", type="hvm"))
add("config-type-pvh-of-hvm", "the configuration of an HVM guest says PVH", info("c_info", type="pvh"), base="hvm")
add("config-type-pvh-of-pv", "the configuration of a PV guest says PVH", info("c_info", type="pvh"), base="pv")
add("config-no-type", "the type of the guest is missing", without("c_info", "type"))
add("config-no-name", "the name is missing", without("c_info", "name"))
add("config-name-empty", "the name is empty", info("c_info", name=""))
add("config-name-slash", "the name has a slash", info("c_info", name="a/b"))
add("config-no-uuid", "the UUID is missing", without("c_info", "uuid"))
add("config-uuid-malformed", "the UUID is a word", info("c_info", uuid="hello"))
add("config-vcpus-0", "max_vcpus is 0", info("b_info", max_vcpus=0))
add("config-vcpus-1", "max_vcpus is 1, and the stream has 2 vCPUs", info("b_info", max_vcpus=1))
add("config-vcpus-more", "max_vcpus is 4, and the stream has 2 vCPUs", info("b_info", max_vcpus=4))
add("config-vcpus-1000", "max_vcpus is 1000", info("b_info", max_vcpus=1000))
add("config-vcpus-negative", "max_vcpus is negative", info("b_info", max_vcpus=-1))
add("config-vcpus-text", "max_vcpus is a string", info("b_info", max_vcpus="2"))
add("config-vcpus-real", "max_vcpus is 2.5", info("b_info", max_vcpus=2.5))
add("config-avail-vcpus-none", "no vCPU is available", info("b_info", avail_vcpus=[]))
add("config-no-memory", "max_memkb and target_memkb are missing", config(
    lambda data: [data["b_info"].pop(key) for key in ("max_memkb", "target_memkb")]
))  # fmt: skip
add(
    "config-memory-small",
    "the guest is given 1 MiB and has more pages",
    info("b_info", max_memkb=1024, target_memkb=1024),
)
add("config-target-small", "the guest's target is 1 MiB and it has more pages", info("b_info", target_memkb=1024))
add("config-memory-0", "max_memkb is 0", info("b_info", max_memkb=0))
add("config-tsc-mode-unknown", "tsc_mode is unknown", info("b_info", tsc_mode="sideways"))
add("config-tsc-mode-default", "tsc_mode is default", info("b_info", tsc_mode="default"))
add("config-bool-word", "a boolean is a word that it cannot be", info("b_info", claim_mode="maybe"))
add("config-bool-json", "a boolean is JSON's true", info("b_info", claim_mode=True))
add("config-on-crash-unknown", "on_crash is unknown", config(lambda data: data.update(on_crash="explode")))
add("config-device-model-none", "device_model_version is none", info("b_info", device_model_version="none"), base="hvm")
add("config-bios-unknown", "the BIOS is unknown", config(
    lambda data: data["b_info"]["type.hvm"].update(bios="coreboot")
), base="hvm")  # fmt: skip
add("config-union-of-another", "b_info has type.hvm where the guest is PVH", config(
    lambda data: data["b_info"].update({"type.hvm": data["b_info"].pop("type.pvh")})
))  # fmt: skip
add("config-kernel-absent", "the kernel is a file that does not exist", info("b_info", kernel="/nowhere/vmlinuz"))
add("config-shadow", "shadow memory is 1 KiB", info("b_info", shadow_memkb=1))
add("config-vertical-tab", "a vertical tab and a form feed precede the JSON", text(lambda data: b"\v\f" + data))
add(
    "config-overlong-utf8",
    "the name has a NUL in overlong UTF-8",
    text(lambda d: d.replace(b'"pvh2"', b'"p\xc0\x80h"')),
)
add(
    "config-b-info-twice",
    "an empty b_info precedes b_info",
    text(lambda d: d.replace(b'"c_info"', b'"b_info": {}, "c_info"', 1)),
)
add("config-vcpus-exponent", "max_vcpus is 2e9", text(lambda d: d.replace(b'"max_vcpus": 2', b'"max_vcpus": 2e9')))
add("config-vcpus-zero-ahead", "max_vcpus is 02", text(lambda d: d.replace(b'"max_vcpus": 2', b'"max_vcpus": 02')))
add("config-deep", "3000 arrays are in each other", text(lambda data: data.replace(
    b'"c_info"', b'"deep": ' + b"[" * 3000 + b"]" * 3000 + b', "c_info"', 1
)))  # fmt: skip
add("config-vcpus-128", "max_vcpus is 128", info("b_info", max_vcpus=128))
add("config-vcpus-129", "max_vcpus is 129", info("b_info", max_vcpus=129))
add("config-avail-vcpus-1024", "vCPU 1024 is online", info("b_info", avail_vcpus=[1024]))
add("config-cpuid-number", "cpuid is an array of a number", info("b_info", cpuid=[1]))
add("config-no-max-memory", "max_memkb is missing, and there is memory for page tables", config(
    lambda data: (data["b_info"].pop("max_memkb"), data["b_info"].update(shadow_memkb=4096))
))  # fmt: skip
add("config-tsc-mode-removed", "tsc_mode is native_paravirt", info("b_info", tsc_mode="native_paravirt"))
add("config-altp2m-nested", "altp2m and nested_hvm are on", info("b_info", altp2m="mixed", nested_hvm="True"))
add("config-two-kinds", "b_info has type.hvm and type.pvh", config(lambda d: d["b_info"].update({"type.hvm": {}})))
add("config-on-reboot-number", "on_reboot is a number", config(lambda data: data.update(on_reboot=3)))
add("config-rombios", "the BIOS is rombios", config(
    lambda data: data["b_info"]["type.hvm"].update(bios="rombios")
), base="hvm")  # fmt: skip
add("config-ramdisk", "there is a ramdisk and no kernel", info("b_info", ramdisk="/initrd"), base="hvm")
add("config-vga-std", "the VGA is std, without video memory", config(
    lambda data: data["b_info"]["type.hvm"].update(vga={"kind": "std"})
), base="hvm")  # fmt: skip
add("config-mca-caps", "mca_caps is 2", config(lambda d: d["b_info"]["type.hvm"].update(mca_caps=2)), base="hvm")
add("config-nested-hvm-twice", "nested_hvm is in both of its places", config(lambda data: (
    data["b_info"].update(nested_hvm="False"), data["b_info"]["type.hvm"].update(nested_hvm="False")
)), base="hvm")  # fmt: skip
add("config-passthrough-off", "passthrough is disabled, and there is a PCI device", config(lambda data: (
    data["c_info"].update(passthrough="disabled"), data.update(pcidevs=[{"bus": 1}])
)), base="hvm")  # fmt: skip
add("config-type-pv-of-hvm", "the configuration of an HVM guest says PV", info("c_info", type="pv"), base="hvm")
add("config-disk-format", "the format of a disk is unknown", config(
    lambda data: data["disks"][0].update(format="iso")
), base="hvm")  # fmt: skip
add("config-disk-vdev", "a virtual disk is unknown", config(
    lambda data: data["disks"][0].update(vdev="hello")
), base="hvm")  # fmt: skip


def old(change: Callable[[bytes], bytes]) -> Change:
    """The configuration as people write it, with a change."""

    def apply(image: Image) -> None:
        old_config(image)
        image.config = change(OLD_CONFIG[:-1])

    return apply


add("old-config-no-name", "a configuration as people write it has no name", old(lambda d: d.partition(b"\n")[2]))
add("old-config-lists", "a configuration as people write it has lists", old(lambda d: d + b"pci=[\n ]\nvif = [ ]\n"))
add("old-config-semicolons", "settings are separated by semicolons", old(lambda d: d.replace(b"\n", b";") + b"\n"))
add("old-config-crlf", "lines end with CR LF", old(lambda data: data.replace(b"\n", b"\r\n")))
add("old-config-comment", "a comment at the end has no LF", old(lambda data: data + b"# the end"))
add("old-config-no-equals", "a setting has no =", old(lambda data: data + b"foo bar\n"))
add("old-config-capital", "a setting begins with a capital", old(lambda data: data + b'Foo="x"\n'))


def cut(length: int) -> Change:
    return late(lambda data: data[:length])


for length in (0, 1, 16, 31, 32, 36, 47, 48, 50, 52, 500):
    add(f"cut-{length}", f"the file ends after {length} bytes", cut(length))
