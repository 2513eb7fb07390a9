"""Files that are no image: each is named, with what to do, wherever its bytes come from."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import os
import tarfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
import xenstream
from helpers.cli import run
from helpers.verified import Unseekable, verified
from hypothesis import given
from hypothesis import strategies as st
from samples.build import Stream, hvm, libvirt, libxl, pv, xenopsd, xl
from samples.legacy_build import legacy_hvm, xend
from xenstream.limits import MOST_LOOKED_FOR
from xenstream.stream import foreign

LOOKED_FOR = (
    "; looked for xl, libvirt, xenopsd, xend, libxl, libxc and legacy images; info --as LAYER reads a damaged one, show"
    " --as TYPE a part of one"
)
BANNER = b"migration target: Ready to receive domain.\n"


def said(what: object) -> str:
    """Return what is said of something that is no image, without its name."""
    with pytest.raises(xenstream.NotAnImageError) as raised:
        xenstream.open(what)  # type: ignore[arg-type]
    return str(raised.value).partition(": not a Xen domain save image: ")[2]


def said_of(data: bytes, directory: Path) -> str:
    """Return the same, of a file, which is what is said of a pipe."""
    path = directory / "file"
    path.write_bytes(data)
    message = said(path)
    assert message == said(data) == said(Unseekable(data))
    return message


def vhd(kind: int, contents: bytes) -> bytes:
    """A VHD: its footer, `contents`, and the footer again; a fixed one (2) has just the latter."""
    footer = b"conectix" + bytes(52) + kind.to_bytes(4, "big") + bytes(448)
    return (b"" if kind == 2 else footer) + contents + footer


def tar(*names: str) -> bytes:
    file = io.BytesIO()
    with tarfile.open(fileobj=file, mode="w", format=tarfile.GNU_FORMAT) as archive:
        for name in names:
            archive.addfile(tarfile.TarInfo(name))
    return file.getvalue()


def elf(kind: int, big: bool = False) -> bytes:
    return b"\x7fELF" + bytes([2, 1 + big, 1]) + bytes(9) + kind.to_bytes(2, "big" if big else "little") + bytes(200)


FOREIGN: dict[str, tuple[bytes, str, str]] = {
    "KVM save": (b"LibvirtQemudSave" + bytes(76) + b"<domain/>", "libvirt's QEMU driver;", "virsh restore FILE"),
    "KVM save in progress": (b"LibvirtQemudPart" + bytes(76), "was not completed", "the save failed or still goes on"),
    "QEMU": (b"QEVM\0\0\0\3" + bytes(99), "the state of QEMU alone", "analyze-migration.py"),
    "program": (elf(2), "an ELF file that is no core dump", "a kernel"),
    "core": (elf(4), "an ELF core dump", "no stream"),
    "big-endian core": (elf(4, big=True), "an ELF core dump", "no stream"),
    "dynamic VHD": (vhd(3, b"cxsparse" + bytes(2000)), "a VHD disk image;", "qemu-img convert -f vpc -O raw FILE"),
    "VHD that has an image": (vhd(3, b"cxsparse" + bytes(2000) + xl(hvm())), "a VHD disk image;", "qemu-img convert"),
    "VHD without its first footer": (vhd(3, b"cxsparse" + bytes(2000))[512:], "without the copy of", "-f vpc"),
    "differencing VHD": (vhd(4, b"cxsparse" + bytes(2000)), "a differencing VHD", "merge it with its parents"),
    "qcow2": (b"QFI\xfb\0\0\0\3" + bytes(999), "a qcow2 disk image", "qemu-img convert -f qcow2 -O raw FILE"),
    "qcow": (b"QFI\xfb\0\0\0\1" + bytes(999), "a qcow disk image", "qemu-img convert -f qcow -O raw FILE"),
    "VHDX": (b"vhdxfile" + bytes(999), "a VHDX disk image", "-f vhdx"),
    "VMDK": (b"KDMV" + bytes(999), "a VMDK disk image", "-f vmdk"),
    "VDI": (
        b"<<< Oracle VM VirtualBox Disk Image >>>\n".ljust(64, b"\0") + b"\x7f\x10\xda\xbe",
        "VirtualBox",
        "-f vdi",
    ),
    "XVA": (tar("ova.xml", "Ref:46/00000000", "Ref:46/00000000.checksum"), "an XVA archive", "xva-img -p disk-export"),
    "tar": (tar("guest.save", "ova.xml"), "a tar archive", "tar -tf FILE"),
    "LiME": (b"EMiL\1\0\0\0" + bytes(99), "LiME", "volatility reads it"),
    "makedumpfile": (b"KDUMP   " + bytes(99), "makedumpfile", "crash reads it"),
    "bzip2": (bz2.compress(xl(hvm())), "bzip2 data", "bzip2 -dc FILE | xenstream verify -"),
    "lz4": (b"\x04\x22\x4d\x18" + bytes(9), "lz4 data", "lz4 -dc FILE | xenstream verify -"),
    "lzop": (b"\x89LZO\0\r\n\x1a\n" + bytes(9), "lzop data", "lzop -dc FILE | xenstream verify -"),
    "lzma": (lzma.compress(xl(hvm()), lzma.FORMAT_ALONE), "lzma data", "xz --format=lzma -dc FILE"),
    "compress": (b"\x1f\x9d\x90" + bytes(9), "compress data", "gzip -dc FILE"),
    "zip": (b"PK\x03\x04" + bytes(99), "a zip archive", "unzip -l FILE"),
    "7z": (b"7z\xbc\xaf\x27\x1c" + bytes(99), "a 7z archive", "7z l FILE"),
}


@pytest.mark.parametrize("kind", FOREIGN)
def test_a_file_of_another_kind_is_named(kind: str, tmp_path: Path) -> None:
    data, name, advice = FOREIGN[kind]
    message = said_of(data, tmp_path)
    assert message.startswith("it is ") and name in message and advice in message
    if kind != "lz4":
        assert name in said(data[: len(data) // 2 + 300])


def test_every_kind_has_a_case() -> None:
    messages = [said(data) for data, _, _ in FOREIGN.values()]
    assert all(any(f"it is {kind.name};" in message for message in messages) for kind in foreign.KINDS)


@pytest.mark.parametrize("compress", [gzip.compress, lzma.compress], ids=["gzip", "xz"])
def test_a_compressed_disk_image_has_to_be_decompressed_first(compress: Callable[[bytes], bytes]) -> None:
    message = said(compress(vhd(3, bytes(9999))))
    assert f"it is a VHD disk image; decompress it with {compress.__module__.replace('lzma', 'xz')} -d first" in message


@pytest.mark.parametrize("make", [hvm, pv])
def test_dumps_of_memory_are_told_apart(make: Callable[[], Stream], tmp_path: Path) -> None:
    with xenstream.open(make().to_bytes()) as image:
        for kind in ("xen", "elf", "lime"):
            image.dump(str(tmp_path / kind), kind)
    assert "it is a core dump of a Xen domain, as xl dump-core writes it;" in said(tmp_path / "xen")
    assert "it is an ELF core dump;" in said(tmp_path / "elf")
    assert "LiME" in said(tmp_path / "lime")


def test_a_raw_disk_and_a_fixed_vhd_are_read(tmp_path: Path) -> None:
    image = xenopsd(hvm()).to_bytes() + bytes(5000)
    assert verified(vhd(2, image)).restorable
    path = tmp_path / "other.vhd"
    path.write_bytes(vhd(2, b"\x89data" * 999))
    assert said(path).startswith("it is a fixed VHD disk image, and it begins with 89 64 61 74 61 89 64 61")


# Something has taken it for text.

IMAGES = {
    "xl": xl(hvm()), "libvirt": libvirt(hvm()), "xenopsd": xenopsd(hvm()).to_bytes(),
    "libxc": hvm().to_bytes(), "libxl": libxl(hvm()).to_bytes(), "xend": xend(legacy_hvm()),
}  # fmt: skip


@pytest.mark.parametrize(
    ("layer", "convert", "what"),
    [
        ("xl", lambda data: data.replace(b"\n", b"\r\n"), "each LF is now CR LF"),
        ("libvirt", lambda data: data.replace(b"\n", b"\r\n"), "each LF is now CR LF"),
        ("xenopsd", lambda data: data.replace(b"\n", b"\r\n"), "each LF is now CR LF"),
        ("xl", lambda data: data.replace(b"\r", b"\n").replace(b"\n", b"\r\n"), "each LF and each CR is now CR LF"),
        ("xl", lambda data: data.replace(b"\r", b"\n"), "each CR is now LF"),
        ("xl", lambda data: data.replace(b"\n", b"\r"), "each LF is now CR"),
        ("xl", lambda data: data.replace(b"\n", b""), "each LF is gone"),
        ("xl", lambda data: data.replace(b"\r", b""), "each CR is gone"),
        ("xl", lambda data: data.replace(b"\0", b""), "each NUL is gone"),
        ("libvirt", lambda data: data.replace(b"\0", b" "), "each NUL is now a space"),
        ("libxc", lambda data: bytes(octet & 0x7F for octet in data), "the highest bit of each byte is gone"),
        ("libxc", lambda data: data.decode("latin-1").encode(), "each byte above 0x7f is now two, as UTF-8 has it"),
        ("libxc", lambda data: data.decode(errors="replace").encode(), "each byte that is no text is now U+FFFD"),
        ("libxc", lambda data: bytes(min(octet, 0x80) for octet in data).replace(b"\x80", b"?"), "is now '?'"),
        ("libxl", lambda data: data.decode("latin-1").encode("utf-16"), "it is now UTF-16"),
        ("xend", lambda data: data.decode("latin-1").encode("utf-16"), "it is now UTF-16"),
    ],
)
def test_what_was_done_to_a_file_taken_for_text_is_told(
    layer: str, convert: Callable[[bytes], bytes], what: str, tmp_path: Path
) -> None:
    assert verified(IMAGES[layer]).layers[0] == layer
    message = said_of(convert(IMAGES[layer]), tmp_path)
    assert f"it was an image of {layer}, but a transfer in text mode" in message and what in message
    assert "copy it again as binary data" in message


@pytest.mark.parametrize(
    ("layer", "length"), [("xl", 32), ("libvirt", 16), ("xenopsd", 15), ("libxc", 12), ("libxl", 8), ("xend", 16)]
)
def test_a_damaged_magic_alone_is_no_conversion(layer: str, length: int) -> None:
    data = bytearray(IMAGES[layer])
    for at in range(length):
        data[at] ^= 0x55
        report = verified(bytes(data))
        data[at] ^= 0x55
        assert report.layers[0] == layer and not report.conforms


# An image after something else.


@pytest.mark.parametrize("layer", IMAGES)
@pytest.mark.parametrize("ahead", [BANNER, b"\x89\0\1\2" * 16, bytes(4096), b"a line of a log\n" * 4000, b"\n"])
def test_an_image_after_other_data_is_found(layer: str, ahead: bytes, tmp_path: Path) -> None:
    message = said_of(ahead + IMAGES[layer], tmp_path)
    assert f", and an image of {layer} begins at offset {len(ahead)};" in message
    assert message.endswith(f"skip what is before it: tail -c +{len(ahead) + 1} FILE | xenstream verify -")
    assert verified((ahead + IMAGES[layer])[len(ahead) :]).conforms


def test_the_command_that_skips_to_it_works(tmp_path: Path) -> None:
    path = tmp_path / "file.gz"
    path.write_bytes(gzip.compress(BANNER + IMAGES["xl"]))
    command = said(path).partition("before it: ")[2]
    assert command == "gzip -dc FILE | tail -c +44 | xenstream verify -"
    with os.popen(command.replace("FILE", str(path)).partition(" | xenstream")[0]) as rest:
        assert rest.buffer.read() == IMAGES["xl"]


def test_it_is_looked_for_in_so_many_bytes_only() -> None:
    image = IMAGES["xl"]
    near = MOST_LOOKED_FOR - 64
    assert f"begins at offset {near};" in said(bytes(near) + image)
    assert (
        said(bytes(MOST_LOOKED_FOR) + image)
        == f"it begins with {MOST_LOOKED_FOR} zero bytes, which no kind of image does{LOOKED_FOR}"
    )


def test_a_text_that_only_talks_of_an_image_holds_none() -> None:
    text = b"A libxl stream begins with LibxlFmt; and a file of xend, with LinuxGuestRecord, as it says.\n" * 700
    assert said(text).startswith("it begins with the text 'A libxl stream begins with LibxlFmt; and a f")
    assert "begins at offset" not in said(text)


def test_a_pipe_that_stays_open_is_not_waited_for_when_the_image_is_found() -> None:
    """Not all of WINDOW has to come."""
    reading, writing = os.pipe()
    os.write(writing, BANNER + IMAGES["xl"][:1000])
    closing = threading.Timer(60, os.close, [writing])
    closing.start()
    start = time.monotonic()
    try:
        with open(reading, "rb", buffering=0) as pipe:
            assert f"begins at offset {len(BANNER)};" in said(pipe)
        assert closing.is_alive() and time.monotonic() - start < 60
    finally:
        closing.cancel()
        os.close(writing)


# What it begins with.


@pytest.mark.parametrize(
    ("data", "shown"),
    [
        (b"# A list\nof things\n", "the text '# A list',"),
        (b"\n\n  {\"virtual-size\": 1}\n", "the text '{\"virtual-size\": 1}',"),
        ("Größe der Datei\n".encode() * 9, "the text 'Größe der Datei',"),
        (b"x" * 999, f"the text '{'x' * 60}...',"),
        (b"hi\n", "the text 'hi',"),
        (b"\x1b[2Jhello, this is text", "1b 5b 32 4a 68 65 6c 6c,"),
        ("harmless \u202e or not".encode(), "the text 'harmless ',"),
        (b"it's \"text\"\n", "the text 'it\\'s \"text\"',"),
        (bytes(100), "100 zero bytes,"),
        (bytes(100) + b"data", "100 zero bytes,"),
        (bytes(3) + b"\1data", "00 00 00 01 64 61 74 61,"),
        (b"text\0\0\0\0\0", "74 65 78 74 00 00 00 00,"),
    ],
)  # fmt: skip
def test_what_a_file_begins_with_is_shown(data: bytes, shown: str, tmp_path: Path) -> None:
    assert said_of(data, tmp_path) == f"it begins with {shown} which no kind of image does{LOOKED_FOR}"


@given(st.binary(max_size=600))
def test_anything_is_described_in_a_printable_line(data: bytes) -> None:
    try:
        xenstream.open(data)
    except xenstream.NotAnImageError as error:
        assert str(error).isprintable()
    except xenstream.SourceError:  # what looks like compressed data
        pass


def test_the_cut_end_of_compressed_data_is_told_with_the_signature(tmp_path: Path) -> None:
    packed = gzip.compress(IMAGES["xl"], 0)[:22]
    message = said(packed)
    assert message == (
        "the data ends inside what identifies an image of xl, because the gzip data is cut short at offset 22 "
        "of the compressed file"
    )


@pytest.mark.parametrize("command", ["extract", "convert", "repair", "memory stats"])
def test_commands_that_look_ahead_say_the_same(command: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(bytes(5000) + IMAGES["xl"])
    more = {"extract": ["libxc", "-o", tmp_path / "out"], "memory stats": []}.get(command, [tmp_path / "out"])
    status, out, err = run(*command.split(), tmp_path / "file", *more)
    assert (status, out) == (2, "") and "an image of xl begins at offset 5000;" in err
