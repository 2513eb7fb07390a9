"""Images in which every text tries to act on a terminal, and checks that none of them did."""

from __future__ import annotations

import json
import re
import struct
import unicodedata
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from samples import legacy_build
from samples.build import CONFIG, LIBXL_TYPES, Rec, emu, hvm, libvirt, libxl, pv, xenopsd, xl

FORGED = "FORGED"
HOSTILE = (
    f"a\x1b]0;{FORGED}\x07\x1b[31m\x1b[2J\r\n{FORGED}  1\n\rb\t\x08\x7f\x9b31m\x85{FORGED}\u2028{FORGED}\u2029"
    f"\x0b{FORGED}\x0c{FORGED}\x1c{FORGED}\u202eabc\u202c\u2066x\u2069\u200e\u200f\u061c\u200b\u200d\ufeff\xad\u2060"
    "\u3164\U000e0041\ufe0f\ue000é\N{SNOWMAN}"
)
NAME = HOSTILE.replace("\u2029", "\udcff\udc9b")
"""Return a possible file name: bytes that are not UTF-8 become lone surrogates."""

_FORGED_LINE = re.compile(rf"^\s*{FORGED}", re.MULTILINE)
_IGNORABLE = {0x34F, 0x115F, 0x1160, 0x17B4, 0x17B5, *range(0x180B, 0x1810), 0x3164, *range(0xFE00, 0xFE10), 0xFFA0}


def assert_harmless(printed: str) -> None:
    """Check that all output is visible, does nothing to a terminal, and has no forged line."""
    bad = [f"U+{ord(char):04X}" for char in {*printed} - {"\n"} if _acts(char)]
    assert not bad, (bad, printed)
    assert not _FORGED_LINE.search(printed), printed


def _acts(char: str) -> bool:
    category = unicodedata.category(char)
    return category[0] == "C" or category in ("Zl", "Zp") or ord(char) in _IGNORABLE


def assert_json(printed: str) -> None:
    """Check that each line is JSON that any parser accepts."""
    for line in printed.splitlines():
        assert line.isascii() and line.isprintable(), line
        _assert_strings(json.loads(line, parse_constant=_refuse))


def _refuse(constant: str) -> None:
    raise AssertionError(f"{constant} is not JSON")


def _assert_strings(data: Any) -> None:
    if isinstance(data, str):
        data.encode()  # no lone surrogates
    for item in [*data, *data.values()] if isinstance(data, dict) else data if isinstance(data, list) else ():
        _assert_strings(item)


def images() -> dict[str, bytes]:
    """Return one image of each wrapper, with that text wherever the wrapper has a text."""
    octets = HOSTILE.encode()
    return {
        "xl JSON": xl(_libxl(), config=_config()),
        "xl JSON as it is": xl(_libxl(), config=CONFIG.replace(b"guest", octets).replace(b"0001", octets)),
        "xl surrogates": xl(
            _libxl(), config=rb'{"c_info": {"name": "\ud800\udc00 \ud800 \udc00\\ud800", "\udfff": 1}}'
        ),
        "xl numbers": xl(
            hvm(), config=b'{"c_info": {"name": NaN, "type": "hvm"}, "b_info": [Infinity, -Infinity, -1e999]}'
        ),
        "xl cfg": xl(_libxl(), config=b"name = '" + octets + b"'\n" + octets + b"\n\0", mandatory=2),
        "libvirt": libvirt(_libxl(), xml=_xml("domain")),
        "libvirt, not a domain": libvirt(_libxl(), xml=_xml("doméin")),
        "libvirt, not XML": libvirt(hvm(), xml=octets + b"\0"),
        "libvirt, odd encoding": libvirt(hvm(), xml=f"<?xml version='1.0' encoding='x{HOSTILE}'?><domain/>".encode()),
        "xenopsd": _xenopsd(_sexp(octets)),
        "xenopsd as it is": _xenopsd(octets),
        "xend": legacy_build.xend(_legacy(), legacy_build.SEXP.replace(b"pv1", _atom(octets))),
        "xend as it is": legacy_build.xend(_legacy(), legacy_build.SEXP.replace(b"pv1", octets)),
        "xend, not an s-expression": legacy_build.xend(_legacy(), octets),
        "legacy": _legacy(),
        "legacy PV": legacy_build.legacy_pv().to_bytes(),
        "PV": pv().to_bytes(),
        "damaged": xl(_libxl().replace(b"QEVM", octets[:4]), config=_config())[:-60],
        "nothing": octets * 20,
    }


def _config() -> bytes:
    texts = {"name": HOSTILE, "uuid": HOSTILE, "type": "hvm", HOSTILE: HOSTILE}
    return json.dumps({"c_info": texts, "b_info": {HOSTILE: [HOSTILE, {"a": HOSTILE}]}}).encode() + b"\0"


def _xml(root: str) -> bytes:
    """Return a domain's XML. Characters that XML cannot represent are left out; those that need a character reference
    get one.
    """
    said = "".join(c for c in HOSTILE if ord(c) >= 0x20 or c in "\t\n\r")
    numbered = "".join(f"&#{ord(c)};" if not c.isprintable() else escape(c) for c in said)
    texts = f"<name>{numbered}</name><uuid>{numbered}</uuid><title>{said}</title><!--{said}-->"
    return f"<{root} type='{said}'>\n{texts}</{root}>\n".encode() + b"\0"


def _qemu() -> bytes:
    """Return the state of devices with such names; the name of one of them also replaces the end of a signature."""
    data = b"QEVM\0\0\0\x03"
    for number, name in enumerate((b"timer", HOSTILE.encode()[:200], b"a\x1b[31m", b"cpu\n" + FORGED.encode())):
        data += struct.pack(">BIB", 4, number, len(name)) + name + struct.pack(">II", 0, 1) + HOSTILE.encode()
    return data + b"\0"


def _libxl() -> bytes:
    octets = HOSTILE.encode()
    stream = hvm()
    stream.before("END", "TOOLSTACK", octets).before("END", 0x80000042, octets)
    made = libxl(stream)
    head = struct.pack("<II", 2, 0)
    keys = b"\0".join([octets, octets, b"physmap/1/start_addr", octets, b"physmap/" + octets + b"/name", octets, b""])
    made.last[:0] = [
        Rec(LIBXL_TYPES["EMULATOR_XENSTORE_DATA"], head + keys),
        Rec(LIBXL_TYPES["EMULATOR_CONTEXT"], head + _qemu()),
        Rec(0x42, octets),
    ]
    return made.to_bytes()


def _atom(octets: bytes) -> bytes:
    return b'"' + b"".join(b"\\%03d" % octet for octet in octets) + b'"'


def _sexp(octets: bytes) -> bytes:
    inner = b"((id " + _atom(octets) + b")(name " + _atom(octets) + b")(" + _atom(octets) + b" 1))"
    return b"((word_size 64)(vm_str" + _atom(inner) + b")(xs_subtree((" + _atom(octets) + b" a))))"


def _xenopsd(sexp: bytes) -> bytes:
    image = xenopsd(hvm(), emu("Varstored", HOSTILE.encode()), emu(0x0F77, HOSTILE.encode()), qemu=_qemu())
    image.records[0].body = sexp
    return image.to_bytes()


def _legacy() -> bytes:
    image = legacy_build.legacy_hvm()
    image.tail = legacy_build.hvm_tail(legacy_build.device_model(_qemu()))
    image.drop(legacy_build.TOOLSTACK)
    image.chunks[-2:-2] = (
        legacy_build.LegacyImage().physmap((0xF0000000, 0xF0000000, 0x800000, HOSTILE.encode())).chunks
    )
    return image.to_bytes()


def written(folder: Path) -> dict[str, Path]:
    """Return these images in files with such names."""
    made = folder / NAME.replace("/", "")[:60]
    made.mkdir()
    paths = {}
    for number, (kind, data) in enumerate(images().items()):
        paths[kind] = made / f"{number}{NAME[-40:]}"
        paths[kind].write_bytes(data)
    return paths
