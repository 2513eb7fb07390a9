"""JSON as yajl reads it: where that is Python's, where it is not, and in whose words it is refused."""

from __future__ import annotations

import json
import random

import pytest
from samples.build import CONFIG, PV_CONFIG
from xenstream.limits import MOST_TOKENS
from xenstream.stream.embedded import yajl

SAID = [
    # As libxl prints it after "yajl error: ", in tests/xen/verdicts.json or as yajl's source has it.
    (b"", "parse error: premature EOF"),
    (b" \n", "parse error: premature EOF"),
    (b'{"a": [1, "b', "parse error: premature EOF"),
    (b'{"a": tru', "parse error: premature EOF"),
    (b'{"a": "\\u00', "parse error: premature EOF"),
    (b"hello", "lexical error: invalid char in json text."),
    (b"[nul]", "lexical error: invalid string in json text."),
    (b"/* */ {}", "lexical error: probable comment found in input text, comments are not enabled."),
    (b'["pv\xff2"]', "lexical error: invalid bytes in UTF8 string."),
    (b'["\xe2\x82"]', "lexical error: invalid bytes in UTF8 string."),
    (b'["a\nb"]', "lexical error: invalid character inside string."),
    (b'["\\x"]', "lexical error: inside a string, '\\' occurs before a character which it may not."),
    (b'["\\u00g0"]', "lexical error: invalid (non-hex) character occurs after '\\u' inside string."),
    (b"[-]", "lexical error: malformed number, a digit is required after the minus sign."),
    (b"[1.]", "lexical error: malformed number, a digit is required after the decimal point."),
    (b"[1e+]", "lexical error: malformed number, a digit is required after the exponent."),
    (b"{,}", "parse error: invalid object key (must be a string)"),
    (b'{"a": 1,}', "parse error: invalid object key (must be a string)"),
    (b'{"a" 1}', "parse error: object key and value must be separated by a colon (':')"),
    (b'{"a": 1 "b": 2}', "parse error: after key and value, inside map, I expect ',' or '}'"),
    (b"[01]", "parse error: after array element, I expect ',' or ']'"),
    (b"[1,]", "parse error: unallowed token at this point in JSON text"),
    (b'{"a": }', "parse error: unallowed token at this point in JSON text"),
]


@pytest.mark.parametrize(("text", "said"), SAID)
def test_refused_in_yajls_words(text: bytes, said: str) -> None:
    with pytest.raises(yajl.YajlError) as error:
        yajl.parse(text)
    assert f"{error.value.kind} error: {error.value.message}" == said
    assert 0 <= error.value.position <= len(text)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (b"\v\f{}", {}),
        (b'{"a": 1, "a": 2}', {"a": 1}),
        (b"[1e3, 2.50, -0, 9223372036854775807]", [1, 2.5, 0, 9223372036854775807]),
        (b'["a\\u0000b", "\\ud83d", "\xed\xa0\x80"]', ["a", "\ud83d", "\ufffd\ufffd\ufffd"]),
        (b"[[], {}, [[{}]]] and more", [[], {}, [[{}]]]),
        (b"[9223372036854775808]", [yajl.Huge("9223372036854775808")]),
    ],
)
def test_taken(text: bytes, value: object) -> None:
    found, end = yajl.parse(text)
    assert found == value and not text[end:].strip(b" andmore")


def test_no_depth_is_too_deep_and_no_length_too_long() -> None:
    deep = b"[" * 20000 + b"]" * 20000
    assert yajl.parse(deep)[1] == len(deep)
    with pytest.raises(yajl.UnreadError):
        yajl.parse(b"[" + b"1," * MOST_TOKENS)


def test_positions_are_those_of_values() -> None:
    text = b'{"a": [1], "b" : {"c": "d"}}'
    found, _ = yajl.parse(text)
    assert {key: text[at : at + 1] for key, at in found.positions.items()} == {"a": b"[", "b": b"{"}
    assert text[found["b"].positions["c"] :].startswith(b'"d"')


def test_as_python_reads_it() -> None:
    """Mutants of configurations: both take them, with the same value, or neither does."""
    rng = random.Random(7)
    taken = 0
    for _ in range(4000):
        text = bytearray(rng.choice((CONFIG, PV_CONFIG))[:-1])
        for _ in range(rng.randrange(1, 3)):
            at = rng.randrange(len(text))
            text[at : at + rng.randrange(2)] = rng.choice(
                (b"", b",", b'"', b"{", b"]", b"1", b"e", b"\\", b" ", b"[2]")
            )
        try:
            expected = json.loads(text, object_pairs_hook=lambda pairs: dict(reversed(pairs)))
        except ValueError as error:
            if "Extra data" in str(error):
                continue  # yajl looks no further
            with pytest.raises(yajl.YajlError):
                yajl.parse(bytes(text))
            continue
        found, _ = yajl.parse(bytes(text))
        if b"e" not in str(expected).encode() or "." not in str(expected):
            assert json.dumps(found, sort_keys=True) == json.dumps(expected, sort_keys=True) or b"e" in text
        taken += 1
    assert taken > 200
