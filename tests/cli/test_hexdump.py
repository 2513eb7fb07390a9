"""Hex dumps look like those of hexdump."""

from __future__ import annotations

import shutil
import subprocess

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from xenstream.cli.text.hexdump import hexdump


def test_lines() -> None:
    data = b"Linux version 6.1.0-56" + bytes(58) + b"\x7f\xff"
    assert list(hexdump([data[:5], data[5:]], 0x2161900)) == [
        "02161900  4c 69 6e 75 78 20 76 65  72 73 69 6f 6e 20 36 2e  |Linux version 6.|",
        "02161910  31 2e 30 2d 35 36 00 00  00 00 00 00 00 00 00 00  |1.0-56..........|",
        "02161920  00 00 00 00 00 00 00 00  00 00 00 00 00 00 00 00  |................|",
        "*",
        "02161950  7f ff                                             |..|",
        "02161952",
    ]


def test_wide_addresses() -> None:
    assert next(hexdump([b"a"], 0xFFFFFFFF81000000)).startswith("ffffffff81000000  61 ")


@pytest.mark.skipif(shutil.which("hexdump") is None, reason="no hexdump here")
@settings(max_examples=20)
@given(st.lists(st.sampled_from([b"a", b"\0" * 16, b"xyz", b"\xff" * 40]), min_size=1))
def test_as_hexdump(pieces: list[bytes]) -> None:
    run = subprocess.run(["hexdump", "-C"], input=b"".join(pieces), capture_output=True, check=True)
    assert list(hexdump(pieces, 0)) == run.stdout.decode().splitlines()
