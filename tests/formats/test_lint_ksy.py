"""The definitions have Kaitai's style, and the lint would report it if they did not."""

from __future__ import annotations

from pathlib import Path

import lint_ksy
import pytest
from helpers.places import ROOT

GOOD = """\
meta:
  id: good
  title: A format
  license: MIT
  ks-version: "0.11"
  endian: le

doc: A format.
doc-ref: its specification

seq:
  - id: len_body
    type: u4
    doc: Length of the body.

  - id: body
    size: len_body
    type: inner(true)
    doc: The body.

types:
  inner:
    -webide-representation: '{kind} {raw:hex}'
    meta:
      endian: be
    doc: |
      What is in it.
    doc-ref: its specification, 1
    params:
      - id: is_big
        type: bool
        doc: Whether it is big.
    seq:
      - id: kind
        type: u1
        enum: kind
        doc: Which it is.

      - id: num_words
        type: u1
        doc: Number of words.

      - id: words
        type: u2
        repeat: expr
        repeat-expr: num_words
        doc: Words.

    instances:
      raw:
        -kind: code
        -webide-parse-mode: eager
        pos: 0
        type: u1
        doc: The kind as a number.

enums:
  kind:
    0x0a:
      id: first
      -groups: [signal]
      doc: This one.
    11:
      id: second
      doc: That one.
"""


def problems(path: Path, text: str) -> list[str]:
    path.write_text(text, newline="")
    return [problem for _, problem in lint_ksy.check(path)]


@pytest.mark.parametrize("path", sorted((ROOT / "ksy").glob("*.ksy")), ids=lambda path: path.stem)
def test_the_definitions_have_the_style(path: Path) -> None:
    assert lint_ksy.check(path) == []


def test_a_good_definition_has_no_problems(tmp_path: Path) -> None:
    assert problems(tmp_path / "good.ksy", GOOD) == []


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        ("doc: The body.\n", "doc: The body. \n", "trailing blanks"),
        ("meta:\n  id", "---\nmeta:\n  id", "document markers and directives are not used"),
        ("A format\n", "A format\r\n", "carriage returns or tabs"),
        ("      doc: That one.\n", "      doc: That one.", "the last line must end with exactly one line feed"),
        ("id: good", "id: better", "meta/id is not good"),
        ("  title: A format\n", "", "meta has no title"),
        ("license: MIT", "license: mine", "meta/license is not one of CC0-1.0, MIT"),
        ('"0.11"', '"new"', "meta/ks-version is not a version"),
        ("  license: MIT\n", "  license: MIT\n  ks-debug: true\n", "meta has no key ks-debug"),
        (
            "  title: A format\n  license: MIT\n",
            "  license: MIT\n  title: A format\n",
            "title belongs before license",
        ),
        ("  license", "  application:\n    - Xen\n  license", "meta/application of a single item must not be a list"),
        ("  license", "  tags:\n    - vm\n    - log\n  license", "meta/tags is not in alphabetical order"),
        ("  endian: le", "  imports:\n    - other\n  endian: le", "other is not a definition beside this one"),
        ("  license", "  xref:\n    mime: a/b\n    iso: 1\n  license", "meta/xref allows only forensicswiki"),
        ("      endian: be", "      title: Inner", "meta of a type has no key title"),
        ("doc: A format.\n", "", "the type good has no doc"),
        ("    doc-ref: its specification, 1\n", "", "the type inner has no doc-ref"),
        ("its specification, 1", "https://a.org/b/master/c.h it", "the doc-ref https://a.org/b/master/c.h it has no"),
        ("doc-ref: its specification, 1", "doc-ref:\n      - src/c.h, it", "the doc-ref src/c.h, it is a file without"),
        ("    doc: The body.\n", "", "body has no doc"),
        ("        doc: Whether it is big.\n", "", "is_big has no doc"),
        ("      doc: That one.\n", "", "kind: 11 has no doc"),
        ("      What is in it.\n", f"      What is {'really ' * 10}in it.\n", "a line of the doc has 90 columns"),
        ("is_big", "big", "big is true or false, so its name should begin with is_ or has_"),
        ("len_body", "body_length", "size is body_length, whose name should begin with len_"),
        ("num_words", "count", "repeat-expr is count, whose name should begin with num_"),
        ("num_words", "num_all", "num_all belongs to one field, so its name should be num_words"),
        ("pos: 0", "pos: raw", "pos is raw, whose name should begin with ofs_"),
        ("    type: u4\n", "    type: str\n", "len_body is not a number"),
        ("id: words", "id: Words", "the name of the attribute 'Words' is not in lower_underscore_case"),
        ("  inner:", "  Inner:", "the name of the type 'Inner' is not in lower_underscore_case"),
        ("id: second", "id: 2nd", "the name of kind's value '2nd' is not in lower_underscore_case"),
        ("id: second", "id: first", "kind gives two values the same name"),
        ("    11:", "    9:", "kind: 9 occurs twice, or is not in ascending order"),
        ("    11:", "    10:", "kind: 10 occurs twice, or is not in ascending order"),
        ("    11:", "    0x0a:", "the key 0x0a occurs twice"),
        ("    11:", "    0X0B:", "kind: 0X0B is neither decimal nor lower-case hexadecimal"),
        ("        repeat: expr\n", "", "words: repeat: expr and repeat-expr belong together"),
        ("repeat: expr", "repeat: until", "words: repeat: until and repeat-until belong together"),
        ("    doc: Length", "    encoding: utf8\n    doc: Length", "encoding is not one of ASCII, ISO-8859-1"),
        (
            "    size: len_body\n    type: inner(true)\n",
            "    type: inner(true)\n    size: len_body\n",
            "size belongs before",
        ),
        ("[signal]", "[noise]", "kind: 0x0a is in the group noise, which is none of hvm, memory"),
        ("-kind: code", "-kind: shape", "the kind of raw is none of address, code"),
        ("    doc: Length", "    length: 4\n    doc: Length", "len_body has no key length"),
        ("{kind}", "{sort}", "the representation names sort, which the type does not have"),
        ("        -webide-parse-mode: eager\n", "", "the representation names raw, which the Web IDE does not parse"),
    ],
)
def test_what_breaks_a_rule_is_found(tmp_path: Path, old: str, new: str, problem: str) -> None:
    assert old in GOOD
    found = problems(tmp_path / "good.ksy", GOOD.replace(old, new))
    assert any(one.startswith(problem) for one in found), found
