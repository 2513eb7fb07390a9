"""Extracted parts of an image have exactly their bytes, from files and from pipes."""

from __future__ import annotations

import io
import json
import os
from pathlib import Path
from typing import Any

import pytest
from helpers.cli import run
from helpers.legacy import WRAPPERS
from helpers.real_streams import unpacked
from helpers.verified import Unseekable
from samples import legacy_build
from samples.build import PVH_CONFIG, QEMU_STATE, SEXP, XML, emu, hvm, libvirt, libxl, page, pv, xenopsd, xl
from samples.legacy_build import legacy_hvm, xend
from xenstream.edit.extract import extract
from xenstream.edit.relay import Relay
from xenstream.errors import StreamError, XenstreamError
from xenstream.inspect.selector import SelectorError
from xenstream.io.output import Output
from xenstream.io.source import open_source

QEMU = QEMU_STATE


def extracted(what: Any, selector: str) -> bytes:
    raw = io.BytesIO()
    raw.fileno = lambda: -1  # type: ignore[method-assign]
    output = Output("<memory>", raw)
    extract(Relay(open_source(what), output, selects=True), output, selector)
    return raw.getvalue()


def both(data: bytes, selector: str) -> bytes:
    """Extract from memory and from a pipe."""
    once, again = extracted(data, selector), extracted(Unseekable(data), selector)
    assert once == again
    return once


def wrapped() -> dict[str, bytes]:
    inner = libxl(hvm(), emulator=True)
    return {"xl": xl(inner), "libvirt": libvirt(inner), "xenopsd": xenopsd(hvm(), qemu=QEMU).to_bytes()}


@pytest.mark.parametrize("wrapper", wrapped())
def test_layers(wrapper: str) -> None:
    data = wrapped()[wrapper]
    more = data + b"garbage"
    assert both(more, "libxc") == hvm().to_bytes()
    assert both(more, wrapper) == data
    if wrapper != "xenopsd":
        assert both(more, "libxl") == libxl(hvm(), emulator=True).to_bytes()


@pytest.mark.parametrize("wrapper", wrapped())
def test_device_model(wrapper: str) -> None:
    assert both(wrapped()[wrapper], "device-model") == QEMU


# A legacy image has no END, nor does its wrapper, except for xenopsd's records.

LEGACY = legacy_hvm().to_bytes()


@pytest.mark.parametrize("wrapper", WRAPPERS)
def test_legacy_images(wrapper: str) -> None:
    data, layer = WRAPPERS[wrapper](legacy_hvm()), wrapper.removesuffix("-v2")
    assert both(data, layer) == (data if wrapper != "xenopsd" else data[:-4096])
    if wrapper != "xenopsd":  # whose QEMU state differs
        assert both(data, "legacy") == LEGACY
    assert both(data, "device-model") == legacy_build.QEMU
    assert both(data, "legacy.header") == LEGACY[:8]
    assert both(data, "HVM_IDENT_PT") == LEGACY[12372:12388]
    with pytest.raises(StreamError):
        both(data[: len(data) // 2], "legacy")


def test_configuration() -> None:
    assert both(xend(LEGACY), "config") == legacy_build.SEXP
    assert both(xl(hvm()), "config") == PVH_CONFIG.rstrip(b"\0")
    assert both(xl(hvm()), "xl.optional_data.config") == PVH_CONFIG
    assert both(libvirt(hvm()), "config") == XML.rstrip(b"\0")
    assert both(xenopsd(hvm()).to_bytes(), "config") == SEXP


@pytest.mark.parametrize(
    ("selector", "octets"),
    [
        ("libxc.image_header", hvm().headers()[:24]),
        ("domain_header", hvm().headers()[24:]),
        ("HVM_PARAMS", hvm().get("HVM_PARAMS").body),
        ("libxc.X86_TSC_INFO", hvm().get("X86_TSC_INFO").body),
        ("3", hvm().get("PAGE_DATA").body),
        ("PAGE_DATA[1]", hvm().get("PAGE_DATA", 1).body),
        ("PAGE_DATA[0].pages[1]", page(2)),
        ("PAGE_DATA[0].pages", page(1) + page(2)),
        ("STATIC_DATA_END", b""),
        ("libxl.EMULATOR_CONTEXT", b"\2\0\0\0\0\0\0\0" + QEMU),
        ("libxl.EMULATOR_CONTEXT.emulator_ctx", QEMU),
    ],
)
def test_headers_records_and_fields(selector: str, octets: bytes) -> None:
    assert both(wrapped()["xl"], selector) == octets


def test_a_layer_is_whole_though_what_follows_it_is_not() -> None:
    data = xenopsd(hvm(), emu("Demu", stream=b"of a virtual GPU" * 9)).to_bytes()
    assert both(data, "libxc") == hvm().to_bytes()
    with pytest.raises(StreamError, match="vGPU"):
        extracted(data, "xenopsd")
    assert both(xl(hvm())[:-4], "libxc") == hvm().to_bytes()


def test_what_is_skipped_may_be_padded() -> None:
    inner = libxl(hvm(), emulator=True)
    assert inner.last[1].body[:4] == bytes([2, 0, 0, 0])
    inner.last[1].body = inner.last[1].body[:8] + QEMU + bytes((17 << 20) + 1)
    assert both(xl(inner), "libxl") == inner.to_bytes()
    stream = hvm()
    stream.body("PAGE_DATA", stream.get("PAGE_DATA").body + b"odd")
    assert both(stream.to_bytes(), "libxc") == stream.to_bytes()


def test_a_configuration_that_is_cut_is_refused() -> None:
    data = xenopsd(hvm()).to_bytes()[:100]
    for what in (data, Unseekable(data)):
        with pytest.raises(StreamError, match="the data ends"):
            extracted(what, "config")


def test_a_configuration_that_is_not_held_is_refused() -> None:
    image = xenopsd(hvm())
    image.records[0].body = SEXP + bytes(16 << 20)
    for what in (image.to_bytes(), Unseekable(image.to_bytes())):
        with pytest.raises(XenstreamError, match="not held in memory"):
            extracted(what, "config")


@pytest.mark.parametrize("selector", ["libxc", "libxl", "xl", "HVM_CONTEXT", "PAGE_DATA[1]", "PAGE_DATA[1].pages[0]"])
def test_what_is_cut_is_refused(selector: str) -> None:
    stream = hvm()
    kind = "HVM_CONTEXT" if "[" not in selector else "PAGE_DATA"
    last = stream.index(kind, 0 if kind == "HVM_CONTEXT" else 1)
    data = xl(stream)
    data = data[: data.index(stream.to_bytes()) + stream.offset(last) + 30]
    for what in (data, Unseekable(data)):
        with pytest.raises((StreamError, SelectorError)):
            extracted(what, selector)


@pytest.mark.parametrize(
    "selector", ["PAGE_DATA", "X86_TSC_INFO.khz", "X86_TSC_INFO.kzh", "nothing", "99", "X[", "image"]
)
def test_what_is_not_there_or_no_octets(selector: str) -> None:
    with pytest.raises(SelectorError):
        extracted(hvm().to_bytes(), selector)


@pytest.mark.parametrize(("mistyped", "meant"), [("conifg", "config"), ("device-modell", "device-model")])
def test_words_of_extract_are_suggested(mistyped: str, meant: str) -> None:
    with pytest.raises(SelectorError, match=f"there is {meant}$"):
        extracted(hvm().to_bytes(), mistyped)


@pytest.mark.parametrize("selector", ["config", "device-model", "libxl"])
def test_what_this_image_has_not(selector: str) -> None:
    with pytest.raises(SelectorError):
        extracted(pv().to_bytes(), selector)


@pytest.mark.parametrize(("name", "wanted"), [("hvm-1vcpu", 6614), ("pv-64bit-1vcpu", None)])
def test_real_device_model(name: str, wanted: int | None) -> None:
    if wanted is None:
        with pytest.raises(SelectorError):
            both(unpacked(name), "device-model")
    else:
        blob = both(unpacked(name), "device-model")
        assert blob.startswith(b"QEVM") and len(blob) == wanted


def test_command(tmp_path: Path) -> None:
    path = tmp_path / "guest.save"
    path.write_bytes(xl(hvm()))
    assert run("extract", path, "libxc", "-o", tmp_path / "out") == (
        0, f"{tmp_path}/out: libxc, {len(hvm().to_bytes())} bytes\n", "",
    )  # fmt: skip
    assert (tmp_path / "out").read_bytes() == hvm().to_bytes()
    status, out, err = run("extract", path, "config", "-o", "-")
    assert (status, err) == (0, "") and json.loads(out)["c_info"]["name"] == "guest"
    status, out, _ = run("extract", path, "HVM_PARAMS", "-o", tmp_path / "params", "--json")
    assert json.loads(out) == {
        "schema": 1,
        "file": str(path), "selector": "HVM_PARAMS", "output": str(tmp_path / "params"), "size": 40,
    }  # fmt: skip
    status, _, err = run("extract", path, "PAGE_DATA", "-o", tmp_path / "pages")
    assert status == 2 and "several" in err
    assert sorted(os.listdir(tmp_path)) == ["guest.save", "out", "params"]
