"""Files that are no image, and what to do with them: `describe`.

The signatures here are not part of xenstream's format, and so are not in the definitions. At most WINDOW bytes are
looked at.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ..io.source import Source
from ..limits import MOST_LOOKED_FOR as WINDOW

_FIRST_LOOK = 512
"""Bytes that are looked at first, more than the signatures take: a pipe may have no more for the moment."""

_LONGEST_TEXT = 60
_SHORTEST_TEXT = 8

Signature = tuple[int, bytes]
"""An offset, and the bytes there."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file: its name, what all files of the kind have, and what to do with one called FILE.

    `is_bare`: the advice is for a file that is not compressed besides.
    """

    name: str
    signatures: tuple[Signature, ...]
    advice: str
    is_bare: bool = False


def _disk(name: str, *signatures: Signature, format: str) -> Kind:
    """Return a kind of disk image that qemu-img reads."""
    advice = f"if it is a suspend VDI, this makes the image of it: qemu-img convert -f {format} -O raw FILE guest.image"
    return Kind(name, signatures, advice, is_bare=True)


def _compressed(name: str, magic: bytes, program: str) -> Kind:
    """Return a compression that only its own program undoes."""
    return Kind(f"{name} data", ((0, magic),), f"decompress it first: {program} FILE | xenstream verify -")


_OFS_DISK_TYPE = 60  # of the footer of a VHD
_DIFFERENCING = "merge it with its parents first (vhd-util coalesce); it has only what differs from them"
_IS_QEMU = "its guest is KVM's, and so it has no Xen stream; virsh restore FILE restores it"
_NO_STREAM = "it has memory and registers, but no stream; gdb, crash and volatility read it"
_TAR = (257, b"ustar")
_NOTE_OF_XEN = b"\0\0\0\x02Xen\0"
"""Type and name of the first of Xen's notes in a core dump. Source: xen/include/public/elfnote.h."""

KINDS = (
    Kind("a save file of libvirt's QEMU driver", ((0, b"LibvirtQemudSave"),), _IS_QEMU),
    Kind(
        "a save file of libvirt's QEMU driver that was not completed", ((0, b"LibvirtQemudPart"),),
        "its guest is KVM's, and the save failed or still goes on",
    ),
    Kind(
        "the state of QEMU alone", ((0, b"QEVM"),),
        "QEMU's scripts/analyze-migration.py reads it; a guest's image has it inside, after the memory",
    ),
    Kind("a differencing VHD", ((0, b"conectix"), (_OFS_DISK_TYPE, b"\0\0\0\4")), _DIFFERENCING, is_bare=True),
    _disk("a VHD disk image", (0, b"conectix"), format="vpc"),
    _disk("a VHD disk image without the copy of its footer", (0, b"cxsparse"), format="vpc"),
    _disk("a qcow disk image", (0, b"QFI\xfb\0\0\0\1"), format="qcow"),
    _disk("a qcow2 disk image", (0, b"QFI\xfb"), format="qcow2"),
    _disk("a VHDX disk image", (0, b"vhdxfile"), format="vhdx"),
    _disk("a VMDK disk image", (0, b"KDMV"), format="vmdk"),
    _disk("a VDI disk image of VirtualBox", (64, b"\x7f\x10\xda\xbe"), format="vdi"),
    Kind(
        "an XVA archive, as xe vm-export writes it", ((0, b"ova.xml\0"), _TAR),
        "tar -xf FILE unpacks it; ova.xml names the suspend VDI, if there is one, as Ref:N, and "
        "xva-img -p disk-export Ref:N/ guest.image makes the image of that folder",
    ),
    Kind("a tar archive", (_TAR,), "tar -tf FILE lists what is in it"),
    Kind("a dump of memory in LiME's format", ((0, b"EMiL"),), "it has memory, but no stream; volatility reads it"),
    Kind("a dump of memory of makedumpfile", ((0, b"KDUMP   "),), "it has memory, but no stream; crash reads it"),
    _compressed("bzip2", b"BZh", "bzip2 -dc"),
    _compressed("lz4", b"\x04\x22\x4d\x18", "lz4 -dc"),
    _compressed("lzop", b"\x89LZO\0\r\n\x1a\n", "lzop -dc"),
    _compressed("lzma", b"\x5d\0\0", "xz --format=lzma -dc"),
    _compressed("compress", b"\x1f\x9d", "gzip -dc"),
    Kind("a zip archive", ((0, b"PK\x03\x04"),), "unzip -l FILE lists what is in it"),
    Kind("a 7z archive", ((0, b"7z\xbc\xaf\x27\x1c"),), "7z l FILE lists what is in it"),
)  # fmt: skip
"""All kinds but ELF, which has several. The first that fits is taken."""

_ELF = b"\x7fELF"
_OFS_ELF_ORDER, _OFS_ELF_TYPE, _ELF_CORE = 5, 16, 4

_FOOTER = b"conectix"
_LEN_FOOTER = 512

CONVERSIONS: tuple[tuple[str, Callable[[bytes], bytes]], ...] = (
    ("each LF is now CR LF", lambda old: old.replace(b"\n", b"\r\n")),
    ("each LF and each CR is now CR LF", lambda old: old.replace(b"\r", b"\n").replace(b"\n", b"\r\n")),
    ("each CR is now LF", lambda old: old.replace(b"\r", b"\n")),
    ("each LF is now CR", lambda old: old.replace(b"\n", b"\r")),
    ("each LF is gone", lambda old: old.replace(b"\n", b"")),
    ("each CR is gone", lambda old: old.replace(b"\r", b"")),
    ("each NUL is gone", lambda old: old.replace(b"\0", b"")),
    ("each NUL is now a space", lambda old: old.replace(b"\0", b" ")),
    ("the highest bit of each byte is gone", lambda old: bytes(octet & 0x7F for octet in old)),
    ("each byte above 0x7f is now two, as UTF-8 has it", lambda old: old.decode("latin-1").encode()),
    ("each byte that is no text is now U+FFFD", lambda old: old.decode(errors="replace").encode()),
    ("each byte above 0x7f is now '?'", lambda old: bytes(octet if octet < 0x80 else ord("?") for octet in old)),
    ("it is now UTF-16", lambda old: b"\xff\xfe" + old.partition(b"\n")[0].decode("latin-1").encode("utf-16-le")),
)  # fmt: skip
"""What transfers and tools do that take a file for text."""


def conversion_of(head: bytes, magics: Mapping[str, bytes]) -> tuple[str, str] | None:
    """Return the layer whose magic `head` begins with after it was taken for text, and what was done to it; or None.

    `magics` are what images begin with, by layer.
    """
    for layer, magic in magics.items():
        for what, convert in CONVERSIONS:
            converted = convert(magic)
            # What a magic begins with may be there although nothing was converted.
            if not magic.startswith(converted) and head.startswith(converted):
                return layer, what
    return None


def describe(source: Source, magics: Mapping[str, bytes]) -> str:
    """Say what `source` holds, which is none of the images that begin with `magics`, and what to do with it."""
    head = source.peek(_FIRST_LOOK)
    kind = _kind_of(source, head)
    if kind is not None:
        return f"it is {kind.name}; {_advice(source, kind)}"
    found = _find(source, magics)
    if found is not None:
        layer, offset = found
        advice = f"skip what is before it: {_pipe(source, f'tail -c +{offset + 1}')} | xenstream verify -"
        return f"{_beginning(head)}, and an image of {layer} begins at offset {offset}; {advice}"
    if _ends_as_vhd(source):
        return f"it is a fixed VHD disk image, and {_beginning(head)}, which no kind of image does"
    layers = ", ".join(magics)
    return (
        f"{_beginning(source.peek(WINDOW))}, which no kind of image does; looked for {layers} and legacy images;"
        " info --as LAYER reads a damaged one, show --as TYPE a part of one"
    )


def _kind_of(source: Source, head: bytes) -> Kind | None:
    if head.startswith(_ELF):
        return _kind_of_elf(source, head)
    for kind in KINDS:
        if all(head.startswith(magic, offset) for offset, magic in kind.signatures):
            return kind
    return None


def _kind_of_elf(source: Source, head: bytes) -> Kind:
    is_big_endian = head.startswith(b"\2", _OFS_ELF_ORDER)
    if int.from_bytes(head[_OFS_ELF_TYPE : _OFS_ELF_TYPE + 2], "big" if is_big_endian else "little") != _ELF_CORE:
        return Kind("an ELF file that is no core dump", (), "it is a program, a library or a kernel")
    if _NOTE_OF_XEN in source.peek(WINDOW):
        return Kind("a core dump of a Xen domain, as xl dump-core writes it", (), _NO_STREAM)
    return Kind("an ELF core dump", (), _NO_STREAM)


def _advice(source: Source, kind: Kind) -> str:
    if kind.is_bare and source.compression is not None:
        return f"decompress it with {source.compression} -d first; {kind.advice}"
    return kind.advice


def _pipe(source: Source, command: str) -> str:
    """Return a command that reads what is in FILE."""
    return f"{command} FILE" if source.compression is None else f"{source.compression} -dc FILE | {command}"


def _find(source: Source, magics: Mapping[str, bytes]) -> tuple[str, int] | None:
    """Return the first image that begins within WINDOW, and where."""
    size = _FIRST_LOOK
    while True:
        window = source.peek(size)
        found = [(at, layer) for layer, magic in magics.items() if (at := _position(window, magic)) is not None]
        if found:
            at, layer = min(found)
            return layer, at
        if len(window) < size or size >= WINDOW:
            return None
        size *= 2


def _position(window: bytes, magic: bytes) -> int | None:
    """Return where an image begins with `magic`; a text that only talks of it has no NUL soon after it."""
    at = window.find(magic)
    while at >= 0:
        end = at + len(magic)
        if b"\0" in window[end : end + 8]:
            return at
        at = window.find(magic, at + 1)
    return None


def _ends_as_vhd(source: Source) -> bool:
    if not source.seekable or source.size is None or source.size < _LEN_FOOTER:
        return False
    return source.read_at(source.size - _LEN_FOOTER, len(_FOOTER)) == _FOOTER


def _beginning(head: bytes) -> str:
    """Show what the data begins with, as text if it is."""
    zeros = len(head) - len(head.lstrip(b"\0"))
    if zeros > _SHORTEST_TEXT:
        return f"it begins with {zeros} zero bytes"
    text = _text(head)
    return f"it begins with {head[:8].hex(' ')}" if text is None else f"it begins with the text {text!r}"


def _text(head: bytes) -> str | None:
    """Return the first line, or the beginning of it, of data that begins with text; else None."""
    # What is cut at the end of a character is no text there.
    decoded = head[: 4 * _LONGEST_TEXT].decode(errors="replace")
    length = next((at for at, one in enumerate(decoded) if not (one.isprintable() or one in "\t\r\n")), len(decoded))
    text = decoded[:length].partition("\ufffd")[0]
    if len(text) < min(_SHORTEST_TEXT, len(decoded)) or not text.strip():
        return None
    line = text.lstrip().splitlines()[0]
    return line if len(line) <= _LONGEST_TEXT else f"{line[:_LONGEST_TEXT]}..."
