"""Bytes in hexadecimal text, as tools write them."""

from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from xenstream.io.hex_text import NotHexError, is_text, parse

FORMS = {
    "41 42 43": b"ABC",
    "414243": b"ABC",
    "4142 43": b"ABC",
    "0x41, 0x42,\n 0x43": b"ABC",
    "{ 0x41, 0x42 };": b"AB",
    "00000000: 4142 43                                  ABC": b"ABC",
    "00000000: 6465 6667                                deadbeef": b"defg",
    "00000010  41 42 43 44 45 46 47 48  49 4a 4b 4c 4d 4e 4f 50  |ABCDEFGHIJKLMNOP|\n00000020": b"ABCDEFGHIJKLMNOP",
    "00000000  41 41\n*\n00000006  42\n00000007\n": b"AAAAAAB",
    "000000 41 42\n000002 43\n000003\n": b"ABC",
    "01000000 18000000 86123854": bytes.fromhex("010000001800000086123854"),
    "01000000 18000000\n86123854 01000000": bytes.fromhex("01000000180000008612385401000000"),
    "0000: 41 42  43 44\n0004: 45": b"ABCDE",
    "": b"",
}


@pytest.mark.parametrize("text", FORMS)
def test_forms(text: str) -> None:
    assert parse(text.encode()) == FORMS[text]


@pytest.mark.parametrize("text", ["hello", "41 4", "41 42 x", "0x41 0x142", "0000: 41\n0005: 42"])
def test_other_text(text: str) -> None:
    with pytest.raises(NotHexError, match="line 1 is not hex"):
        parse(text.encode())


CHARACTERS = bytes(octet if 32 <= octet < 127 else 46 for octet in range(256))


def xxd(data: bytes) -> str:
    text = ""
    for at in range(0, len(data), 16):
        row = data[at : at + 16]
        pairs = " ".join(row[n : n + 2].hex() for n in range(0, len(row), 2))
        text += f"{at:08x}: {pairs:39}  {row.translate(CHARACTERS).decode()}\n"
    return text


def hexdump(data: bytes) -> str:
    """As hexdump -C, which leaves out rows that repeat."""
    text, last, is_left_out = "", b"", False
    for at in range(0, len(data), 16):
        row = data[at : at + 16]
        if row == last and len(row) == 16:
            text += "" if is_left_out else "*\n"
            is_left_out = True
            continue
        octets = row[:8].hex(" ") + "  " + row[8:].hex(" ")
        text += f"{at:08x}  {octets:48}  |{row.translate(CHARACTERS).decode()}|\n"
        last, is_left_out = row, False
    return text + f"{len(data):08x}\n"


ROWS = st.builds(lambda row, n: row * n, st.binary(min_size=16, max_size=16), st.integers(2, 9))


@given(st.binary(min_size=1, max_size=200) | ROWS)
def test_dumps_are_read_back(data: bytes) -> None:
    for text in (xxd(data), hexdump(data), data.hex(" "), "\n".join(map("0x{:02x},".format, data))):
        assert parse(text.encode()) == data
        assert is_text(text.encode())


@given(st.text("0123456789abcdef \n:*x,|", max_size=300))
def test_any_text(text: str) -> None:
    with suppress(NotHexError):
        assert len(parse(text.encode())) <= len(text) + (1 << 24)


def test_a_repetition_is_bounded() -> None:
    with pytest.raises(NotHexError):
        parse(b"00000000  41 41\n*\nfffffffffff0  42\n")


def test_binary_is_no_text() -> None:
    assert not is_text(b"") and not is_text(b"  \n") and not is_text(bytes(32)) and not is_text(b"\x01" + b"41" * 8)
