"""xenstream explain: a message, a log, an image, and what is wrong with the arguments."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest
from helpers.cli import invoke, run
from helpers.places import STREAMS
from samples.build import hvm

CUT = "xc: error: Failed to read Record Header from stream (0 = Success): Internal error"
GIVES_UP = "libxl: error: libxl_create.c:1217:domcreate_rebuild_done: Domain 4:cannot (re-)build domain: -3"
LOG = f"xc: info: Restoring domain\n{CUT}\nxc: error: Restore failed (0 = Success): Internal error\n{GIVES_UP}\n"


@pytest.fixture
def cut(tmp_path: Path) -> Path:
    path = tmp_path / "cut.save"
    path.write_bytes(hvm().to_bytes()[:-8])
    return path


def test_message() -> None:
    status, out, err = invoke("explain", CUT)
    assert (status, err) == (0, "")
    assert out.startswith(
        "Failed to read Record Header from stream\n  said by    libxenguest, with error 0 (Success)\n"
    )
    assert "XC201 A record header is complete" in out and "XC202 The stream ends with an END record" in out
    assert "likely cause" not in out and "lines that are known" not in out


def test_message_and_image(cut: Path) -> None:
    status, out, _ = invoke("explain", CUT, cut)
    assert status == 0
    assert f"{cut} breaks:\n  XC202 error" in out and f"offset {cut.stat().st_size} " in out
    assert "other reasons" not in out


def test_image_that_breaks_another_rule(cut: Path) -> None:
    status, out, _ = invoke("explain", "No STATIC_DATA_END seen", cut)
    assert status == 0
    assert f"{cut} breaks none of these rules.\n  It is refused for other reasons:\n  XC202 error" in out
    status, out, _ = invoke("explain", 'Domain with name "x" already exists.', cut)
    assert status == 0 and f"{cut}: this message comes from no rule of the stream.\n" in out


def test_image_that_breaks_nothing(tmp_path: Path) -> None:
    path = tmp_path / "good.save"
    path.write_bytes(hvm().to_bytes())
    assert f"{path} breaks none of these rules.\n" in invoke("explain", CUT, path)[1]


@pytest.mark.parametrize("compress", [lambda data: data, gzip.compress])
def test_log(compress: object) -> None:
    status, out, err = run("explain", "-", stdin=compress(LOG.encode()))  # type: ignore[operator]
    assert (status, err) == (0, "")
    lines = out.splitlines()
    assert lines[:2] == ["likely cause, line 2 of 4", "Failed to read Record Header from stream"]
    known = lines[lines.index("lines that are known") + 1 :]
    assert [line.split()[:2] for line in known] == [["2", "libxenguest"], ["3", "libxenguest"], ["4", "libxl"]]
    assert [line.endswith("(follows)") for line in known] == [False, True, True]


def test_log_as_an_argument_is_the_same() -> None:
    assert invoke("explain", LOG)[1] == run("explain", "-", stdin=LOG.encode())[1]


def test_log_and_image(cut: Path) -> None:
    status, out, _ = run("explain", "-", str(cut), stdin=LOG.encode())
    assert status == 0 and f"{cut} breaks:\n  XC202" in out


def test_unknown_message() -> None:
    status, out, _ = invoke("explain", "xc: error: Unable to restor HVM contxt")
    assert status == 1
    assert out.startswith("not known\n  Unable to restor HVM contxt\n    like     Unable to restore HVM context\n")
    assert invoke("explain", "Failed to")[:2][0] == 1
    assert invoke("explain", "something else")[:2] == (1, "not known\n  something else\n")
    status, out, _ = run("explain", "-", stdin=b"nothing\nto see\n")
    assert status == 1 and out.startswith("none of 2 lines is known\n")
    assert run("explain", "-", stdin=b"")[:2] == (1, "there is no line\n")


def test_json(cut: Path) -> None:
    status, out, _ = invoke("explain", CUT, cut, "--json")
    data = json.loads(out)
    assert status == 0
    assert list(data) == ["schema", "known", "lines", "cause", "messages", "more", "unknown", "file", "other_breaks"]
    (message,) = data["messages"]
    assert (data["known"], data["cause"], data["file"], message["line"]) == (True, 0, str(cut), 1)
    assert message["errno"] == {"number": 0, "text": "Success"} and {"XC201", "XC202"} <= set(message["rules"])
    assert [(finding["rule"], finding["offset"]) for finding in message["breaks"]] == [("XC202", cut.stat().st_size)]
    status, out, _ = invoke("explain", "blub", "--json")
    data = json.loads(out)
    assert status == 1 and (data["known"], data["cause"], data["file"]) == (False, None, None)


def test_name_of_a_log_in_place_of_a_message(tmp_path: Path) -> None:
    (tmp_path / "xl.log").write_text(LOG)
    status, _, err = invoke("explain", tmp_path / "xl.log")
    assert status == 1 and "is a file; a log is explained with `xenstream explain - <" in err


def test_arguments_that_cannot_be(cut: Path) -> None:
    assert invoke("explain", "-", "-")[0] == 2
    assert invoke("explain", " ")[0] == 2
    status, _, err = invoke("explain", CUT, cut.parent / "missing")
    assert status == 2 and "No such file" in err
    cut.write_bytes(b"no image")
    assert invoke("explain", CUT, cut)[0] == 2


def test_a_log_that_cannot_be_read_whole() -> None:
    packed = gzip.compress("".join(f"{number}\n" for number in range(100_000)).encode())
    status, out, err = run("explain", "-", stdin=packed[: len(packed) // 2])
    assert status == 1 and "lines is known" in out and "could be read: the gzip data is cut short" in err
    status, _, err = run("explain", "-", stdin=bytes(100_000))
    assert status == 2 and "not a log, but binary data" in err


def test_only_what_the_message_names() -> None:
    message = "(XEN) HVM restore mismatch: expected at most type 5 length 24, saw type 5 length 32"
    explained = json.loads(invoke("explain", message, STREAMS / "xen4.20-hvm-1vcpu.xlsave.zst", "--json")[1])
    assert [finding["found"] for finding in explained["messages"][0]["breaks"]] == ["LAPIC of vCPU 0 has 32 bytes"]


@pytest.mark.parametrize(
    ("text", "rule"),
    [("Invalid marker", "XC102"), ("Failed to set CPUID policy", "XC617"), ("xc: error: Invalid marker: G", "XC102")],
)
def test_the_beginning_of_a_message_is_enough(text: str, rule: str) -> None:
    status, out, _ = invoke("explain", text, "--json")
    (message,) = json.loads(out)["messages"]
    assert status == 0 and message["by"] == "libxenguest" and rule in message["rules"]


def test_the_beginning_of_many_messages_is_none() -> None:
    assert invoke("explain", "Failed to set")[0] == 1
    assert not json.loads(invoke("explain", "-", "--json", stdin=b"error: Invalid marker\nerror: x\n")[1])["known"]
