"""The parser of any image: what it recognises, and its shortcuts."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import struct
from collections.abc import Callable
from typing import Any

import pytest
import xenstream
from helpers.real_streams import STREAMS, unpacked
from samples.build import hvm, libvirt, libxl, pv, xenopsd, xl
from samples.legacy_build import legacy_hvm, legacy_pv, xend
from xenstream.schema import names
from xenstream_formats.libxc_migration_stream import LibxcMigrationStream as Libxc
from xenstream_formats.magics import MAGICS
from xenstream_formats.xen_save_image import XenSaveImage
from xenstream_formats.xenopsd_legacy_image import XenopsdLegacyImage

Layer = XenSaveImage.Layer
SHORTCUTS = ("config", "device_model", "hvm_context", "legacy", "libxc", "memory", "static_data", "vcpus")


def context(*vcpu_ids: int) -> bytes:
    """Return an HVM context in which every second vCPU is offline, and so has no registers."""
    cpus = [struct.pack("<HHI", 2, vcpu, 1032) + bytes([vcpu]) * 1032 for vcpu in vcpu_ids]
    apics = [struct.pack("<HHI", 5, vcpu, 24) + bytes(24) for vcpu in range(2 * len(vcpu_ids))]
    return b"".join(cpus + apics) + struct.pack("<HHI", 0, 0, 0)


def with_context() -> Any:
    return hvm().body("HVM_CONTEXT", context(0, 2))


IMAGES: dict[str, tuple[Any, Any, Callable[[], bytes]]] = {
    "libxc": (names.Libxc, names.ImageHeader, lambda: with_context().to_bytes()),
    "libxl": (names.Libxl, names.LibxlHeader, lambda: libxl(with_context(), emulator=True).to_bytes()),
    "xl": (names.Xl, names.Xl.FileStart, lambda: xl(libxl(with_context(), emulator=True))),
    "libvirt": (names.Libvirt, names.Libvirt.FileStart, lambda: libvirt(libxl(with_context(), emulator=True))),
    "xenopsd": (names.Xenopsd, names.Xenopsd.SaveSignature, lambda: xenopsd(with_context()).to_bytes()),
    "xenopsd_legacy": (
        XenopsdLegacyImage,
        names.XenopsdLegacy.SaveSignature,
        lambda: b"XenSavedDomain\n" + legacy_hvm().to_bytes(),
    ),
    "legacy": (names.Legacy, None, lambda: legacy_hvm(4).to_bytes()),
    "xend": (names.Xend, names.Xend.FileStart, lambda: xend(legacy_pv(4))),
}
MODERN = ("libxc", "libxl", "xl", "libvirt", "xenopsd")
COMPRESSED: dict[str, Callable[[bytes], bytes]] = {
    "bzip2": bz2.compress,
    "gzip": gzip.compress,
    "lz4": lambda data: bytes.fromhex("04224d18 6440a7") + data,
    "xz": lzma.compress,
    "zstd": lambda data: (STREAMS / "hvm-1vcpu.xlsave.zst").read_bytes(),
}


def test_every_layer_is_tested() -> None:
    assert {layer.name for layer in Layer} == {*IMAGES, *COMPRESSED, "not_an_image"}


@pytest.mark.parametrize("layer", IMAGES)
def test_the_first_bytes_distinguish_images(layer: str) -> None:
    definition, start, make = IMAGES[layer]
    if start is not None:
        (offset, magic), *_ = MAGICS[start.__qualname__]
        octets = magic[8:12] if layer == "xenopsd_legacy" else magic[:4]
        assert (offset, octets) == (0, Layer[layer].value.to_bytes(4, "big"))
    image = XenSaveImage.from_bytes(make())
    assert (image.outermost_layer, type(image.content)) == (Layer[layer], definition)
    assert (image.is_image, image.problem) == (True, "")


@pytest.mark.parametrize("kind", COMPRESSED)
def test_a_compressed_image_says_so(kind: str) -> None:
    image = XenSaveImage.from_bytes(COMPRESSED[kind](xl(pv())))
    assert (image.outermost_layer, image.is_image) == (Layer[kind], False)
    assert image.problem == image.content.message == "The file is compressed. Decompress it first."
    assert [getattr(image, name) for name in SHORTCUTS] == [None] * len(SHORTCUTS)


@pytest.mark.parametrize("data", [b"", b"abc", b"not one of them", bytes(4), bytes(100), b"# A page of text\n" * 9])
def test_a_file_that_is_no_image_says_so(data: bytes) -> None:
    image = XenSaveImage.from_bytes(data)
    assert (image.outermost_layer, image.is_image) == (Layer.not_an_image, False)
    assert image.problem == image.content.message != ""
    assert [getattr(image, name) for name in SHORTCUTS] == [None] * len(SHORTCUTS)


@pytest.mark.parametrize("layer", MODERN)
def test_shortcuts_find_the_same_in_any_wrapper(layer: str) -> None:
    data = IMAGES[layer][2]()
    image = XenSaveImage.from_bytes(data)
    with xenstream.open(data) as opened:
        records = [record for record in opened.records() if record.layer == "libxc"]
        batches = [record.body.num_pfns for record in records if record.type == "PAGE_DATA"]
        leaves = [record.body.num_leaves for record in records if record.type == "X86_CPUID_POLICY"]
    assert [record.header.len_body for record in image.libxc.records] == [record.length for record in records]
    assert image.libxc.domain_header.guest_type == Libxc.GuestType.x86_hvm
    assert image.memory.num_batches == len(batches) > 0
    assert [batch.pages.num_pfns for batch in image.memory.batches] == batches
    assert image.memory.first_batch.num_pfns == batches[0]
    assert [image.static_data.cpuid_policy.num_leaves] == leaves
    assert image.static_data.msr_policy.num_msrs > 0
    assert image.static_data.pv_info is None
    assert [entry.header.typecode_number for entry in image.hvm_context.entries] == [2, 2, 5, 5, 5, 5, 0]
    assert [(vcpu.vcpu_id, vcpu.registers.rip) for vcpu in image.vcpus] == [(0, 0), (2, 0x0202020202020202)]
    assert image.legacy is None
    assert image.is_truncated is False


@pytest.mark.parametrize(("width", "kind"), [(8, "pv_x86_64"), (4, "pv_x86_32")])
def test_vcpus_of_a_pv_guest(width: int, kind: str) -> None:
    image = XenSaveImage.from_bytes(xl(pv(width)))
    (vcpu,) = image.vcpus
    (basic,) = (record.body for record in image.libxc.records if record.header.record_type.name == "x86_pv_vcpu_basic")
    assert (vcpu.vcpu_id, vcpu.kind.name) == (basic.vcpu_id, kind)
    registers = vars(basic.context.user_regs)
    numbers = {name: value for name, value in registers.items() if isinstance(value, int)}
    assert {name: getattr(vcpu.registers, name) for name in numbers} == numbers
    assert image.static_data.pv_info.guest_width == width
    assert image.hvm_context is None


def test_a_pv_vcpu_of_the_wrong_length_has_no_registers() -> None:
    stream = pv()
    stream.get("X86_PV_VCPU_BASIC").body += b"more"
    (vcpu,) = XenSaveImage.from_bytes(stream.to_bytes()).vcpus
    assert (vcpu.kind.name, vcpu.registers) == ("damaged", None)


def test_registers_of_a_real_guest() -> None:
    image = XenSaveImage.from_io(io.BytesIO(unpacked("hvm-1vcpu")))
    (vcpu,) = image.vcpus
    assert (vcpu.vcpu_id, vcpu.registers.rip, vcpu.registers.rsp) == (0, 0x7C02, 0x6F04)
    assert image.device_model.emulator_ctx.startswith(b"QEVM")


@pytest.mark.parametrize("layer", ["libxl", "xl", "libvirt"])
def test_device_model(layer: str) -> None:
    image = XenSaveImage.from_bytes(IMAGES[layer][2]())
    assert image.device_model.header.emulator_id.name == "qemu_upstream"


def test_config() -> None:
    starts = {"xl": b"{", "libvirt": b"<domain", "xend": b"(domain", "xenopsd": b"((time"}
    for layer, (_, _, make) in IMAGES.items():
        data = make()
        config = XenSaveImage.from_bytes(data).config
        if layer in starts:
            assert config.startswith(starts[layer])
            assert config in data
        else:
            assert config is None


@pytest.mark.parametrize("layer", ["legacy", "xend", "xenopsd_legacy"])
def test_legacy(layer: str) -> None:
    image = XenSaveImage.from_bytes(IMAGES[layer][2]())
    assert image.legacy.image.checkpoints[-1].is_ended
    assert (image.libxc, image.vcpus, image.is_truncated) == (None, None, None)


@pytest.mark.parametrize("layer", MODERN)
def test_a_truncated_image_says_so_and_keeps_its_shortcuts(layer: str) -> None:
    data = IMAGES[layer][2]()
    first = data.index(b"XENF") if b"XENF" in data else 0
    for length in [
        *range(first - 16, first + 120),
        *range(first + 120, len(data), 509),
        *range(len(data) - 9, len(data)),
    ]:
        try:
            image = XenSaveImage.from_bytes(data[: max(length, 0)])
        except EOFError:
            assert length < first + 40  # inside a header
            continue
        assert image.is_truncated in (True, None) if length < 12 else image.is_truncated is True
        for name in SHORTCUTS:
            assert hasattr(image, name), (name, length)
        if image.vcpus:
            assert image.vcpus[0].vcpu_id == 0


def test_records_that_the_end_of_the_stream_cuts() -> None:
    data = pv().to_bytes()
    whole = Libxc.from_bytes(data).image.records
    assert not any(record.is_truncated for record in whole)
    cut = Libxc.from_bytes(data[:-12]).image.records
    assert [record.is_truncated for record in cut] == [False] * (len(cut) - 1) + [True]
    long = pv()
    long.records[-2].length = 0x7FFFFFFF
    assert Libxc.from_bytes(long.to_bytes()).image.records[-1].is_truncated
