"""The report on an image: its facts are those of the commands, and the page shows them, whatever the image holds."""

from __future__ import annotations

import gzip
import html
import json
import re
import stat
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
import xenstream
from helpers.cli import run
from helpers.hostile_text import FORGED, assert_harmless, images
from helpers.html_page import Page
from helpers.places import STREAMS
from samples.build import NOTAB, XALLOC, XTAB, Rec, hvm, libvirt, libxl, page, pv, xl
from samples.legacy_build import legacy_hvm
from xenstream.inspect.summary import facts
from xenstream.limits import MOST_OUTLINED, MOST_SHOWN_CONFIG, MOST_SHOWN_PLACES, MOST_SHOWN_VCPUS

HVM = STREAMS / "hvm-1vcpu.xlsave.zst"
PV = STREAMS / "pv-64bit-1vcpu.xlsave.zst"
ABORTED = STREAMS / "aborted-pvh-save.xlsave.zst"
REMUS = STREAMS / "pv-64bit-3vcpu.remus.xz"


class Text(HTMLParser):
    """The text of a page, and its tags."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.text = ""
        self.marked: list[str] = []
        self._open: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}
        self._open.append(tag)
        if tag == "mark":
            self.marked.append("")

    def handle_endtag(self, tag: str) -> None:
        if tag in self._open:
            while self._open.pop() != tag:
                pass

    def handle_data(self, data: str) -> None:
        if "style" in self._open:
            return
        self.text += data
        if "mark" in self._open:
            self.marked[-1] += data


def page_of(data: bytes) -> Text:
    with xenstream.open(data) as image:
        return Text(image.report().to_html())


def facts_of(data: bytes) -> dict[str, Any]:
    with xenstream.open(data) as image:
        return image.report().to_json()


def written(folder: Path, data: bytes, name: str = "guest.save") -> Path:
    (folder / name).write_bytes(data)
    return folder / name


def printed(*arguments: str | Path) -> list[Any]:
    """Return the objects that a command prints, without the version, and the file's name where a report has it once."""
    found = [json.loads(line) for line in run(*arguments, "--json")[1].splitlines()]
    dropped = ("schema", "file") if arguments[0] == "registers" else ("schema",)
    return [{key: value for key, value in each.items() if key not in dropped} for each in found]


@pytest.mark.parametrize("sample", [HVM, PV, ABORTED, REMUS], ids=lambda path: path.name)
def test_the_facts_are_what_the_commands_print(sample: Path) -> None:
    (facts,) = (json.loads(line) for line in run("report", sample, "--json", "-o", "-")[1].splitlines())
    (info,) = printed("info", sample)
    assert facts["info"] == info
    assert [facts["verify"]] == printed("verify", sample)
    drawn = facts["memory"].pop("map")
    assert [facts["memory"]] == printed("memory", "stats", sample)
    assert facts["registers"] == printed("registers", sample)
    assert [facts["cpu"]] == printed("cpu", sample)
    assert sum(drawn["present"]) == facts["memory"]["pages"]
    assert sum(drawn["zero"]) == facts["memory"]["contents"]["zero"]
    assert sum(drawn["duplicate"]) == facts["memory"]["contents"]["duplicate"]
    assert sum(drawn["resent"]) == sum(n for times, n in facts["memory"]["times"].items() if int(times) > 1)
    assert sum(drawn["tables"]) == sum(n for kind, n in facts["memory"]["types"].items() if kind.startswith("L"))
    shown = printed("records", sample)
    assert sum(part["count"] for part in facts["outline"]["parts"] if part["index"] is not None) == len(shown)


@pytest.mark.parametrize("sample", [HVM, PV, ABORTED, REMUS], ids=lambda path: path.name)
def test_the_page_shows_the_facts_that_info_shows(sample: Path) -> None:
    with xenstream.open(sample) as image:
        text = " ".join(Text(image.report(reads=False).to_html()).text.split())
    with xenstream.open(sample) as image:
        shown = facts(image.info())
    lines = run("info", sample)[1].splitlines()
    assert [" ".join(line.split()) for line in lines] == [
        " ".join(f"{'' if number else name} {line}".split()) for name, some in shown for number, line in enumerate(some)
    ]
    for name, some in shown:
        assert f"{name}{' '.join(some)}".replace(" ", "") in text.replace(" ", "")


def test_a_stripped_image_says_so(tmp_path: Path) -> None:
    path, out = written(tmp_path, xl(libxl(hvm()))), tmp_path / "stripped"
    assert "was stripped" not in page_of(path.read_bytes()).text
    assert run("strip", path, out)[0] == 0
    text = page_of(out.read_bytes()).text
    assert "The image was stripped of page contents" in text and "neither shown nor judged" in text


def test_the_page_needs_nothing_else() -> None:
    for sample in (HVM, PV, ABORTED):
        with xenstream.open(sample) as image:
            text = image.report().to_html()
        found = Page(text)
        assert not found.loaded and all(link.startswith("#") for link in found.links)
        assert {link[1:] for link in found.links} <= set(found.ids) and len(set(found.ids)) == len(found.ids)
        assert "script" not in Text(text).tags and "url(" not in text and len(text) < 1 << 17
        assert re.search(r"default-src 'none'", html.unescape(text))


def test_a_good_image(tmp_path: Path) -> None:
    path = written(tmp_path, xl(libxl(hvm())))
    status, out, err = run("report", path, "-o", tmp_path / "report.html")
    assert (status, out, err) == (0, f"{tmp_path / 'report.html'}: report on 1 image\n", "")
    assert stat.S_IMODE((tmp_path / "report.html").stat().st_mode) == 0o600
    text = Text((tmp_path / "report.html").read_text()).text
    assert re.search(r"conforms\s+yes", text) and re.search(r"restorable\s+yes", text)
    assert "By Xen 4.14 and later." in text and "Invalid Version: Expected 2, Got 3" in text
    assert "HVM_CONTEXT" in text and "c_info" in text


def test_a_finding_with_its_bytes() -> None:
    stream = hvm()
    stream.poke("X86_TSC_INFO", 20, b"\xde\xad\xbe\xef")
    data = stream.to_bytes()
    facts = facts_of(data)
    (rule,) = facts["rules"]
    (shown,) = rule["shown"]
    octets = shown["bytes"]
    assert octets["field"] == "reserved" and data[octets["start"] : octets["end"]] == b"\xde\xad\xbe\xef"
    assert bytes.fromhex(octets["octets"]) == data[octets["offset"] :][: len(octets["octets"]) // 2]
    shown_page = page_of(data)
    assert shown_page.marked == ["de ad be ef"]
    assert rule["title"] in shown_page.text and rule["example"] in shown_page.text
    assert "Xen's log" not in shown_page.text  # which says nothing of it


def test_a_field_of_the_hvm_context_is_marked() -> None:
    stream = hvm()
    context = stream.get("HVM_CONTEXT").body
    with xenstream.open(stream.to_bytes()) as image:
        body = next(record for record in image.records() if record.type == "HVM_CONTEXT").decoded
    assert body.entries[0].header.typecode.name == "header"
    stream.body("HVM_CONTEXT", b"\0\0" + context[2:8] + b"\0" + context[9:])
    facts = facts_of(stream.to_bytes())
    fields = {shown["bytes"]["field"] for rule in facts["rules"] for shown in rule["shown"]}
    assert fields & {"entries[0].header.typecode", "header[0].magic"}, fields


def test_a_field_over_two_lines_is_marked_in_both() -> None:
    lines = page_of(hvm().to_bytes()[:-30]).marked
    assert all(re.fullmatch(r"([0-9a-f]{2} ?)+", line) for line in lines)


def test_alike_findings_are_counted() -> None:
    stream = hvm()
    for _ in range(9):
        stream.before("END", 0x80000050)
    (rule,) = facts_of(stream.to_bytes())["rules"]
    assert (rule["count"], len(rule["shown"])) == (9, MOST_SHOWN_PLACES)
    assert f"{9 - MOST_SHOWN_PLACES} more alike" in page_of(stream.to_bytes()).text


@pytest.mark.parametrize("length", [1, 40, 200, 1000, 5000, 8000])
def test_a_file_that_is_cut_short(length: int, tmp_path: Path) -> None:
    data = xl(libxl(hvm()))
    status, _, err = run("report", written(tmp_path, data[:-length]), "-o", tmp_path / "out")
    assert status == 1 and not err
    text = Text((tmp_path / "out").read_text()).text
    assert re.search(r"conforms\s+no", text) and "the data ends" in text


def test_a_compressed_file_that_is_cut_short(tmp_path: Path) -> None:
    whole = gzip.compress(xl(libxl(hvm())))
    for data in (whole[:-5], whole[: len(whole) // 2]):
        path = written(tmp_path, data)
        status, _, _ = run("report", path, "-o", tmp_path / "out", "--force")
        assert status == run("verify", path)[0]
        assert "the gzip data is cut short" in (tmp_path / "out").read_text()
        (facts,) = (json.loads(line) for line in run("report", path, "--json", "-o", "-")[1].splitlines())
        assert [facts["verify"]] == printed("verify", path)


def test_a_pipe(tmp_path: Path) -> None:
    data = xl(pv())
    status, out, _ = run("report", "-", "-o", "-", stdin=data)
    again = run("report", written(tmp_path, data), "-o", "-")
    assert status == again[0] == 0 and out.replace("&lt;stdin&gt;", "X") == again[1].replace(
        str(tmp_path / "guest.save"), "X"
    )
    with (tmp_path / "guest.save").open("rb") as file:

        class Pipe:
            name = "pipe"
            read = file.read

        with xenstream.open(Pipe()) as image, pytest.raises(xenstream.ConsumedError, match="several times"):
            image.report()


def test_several_files_have_a_table(tmp_path: Path) -> None:
    paths = [
        written(tmp_path, xl(libxl(hvm())), "a.save"),
        written(tmp_path, xl(libxl(hvm().drop("HVM_CONTEXT"))), "b.save"),
    ]
    status, _, err = run("report", *paths, "-o", tmp_path / "out")
    assert status == 1 and not err
    text = (tmp_path / "out").read_text()
    found = Page(text)
    assert found.links[:2] == ["#image-1", "#image-2"] and {"image-1", "image-2"} <= set(found.ids)
    assert len(set(found.ids)) == len(found.ids)
    assert "2 images" in Text(text).text
    written(tmp_path, b"nothing", "c.save")
    status, _, err = run("report", *paths, tmp_path / "c.save", tmp_path / "d.save", "-o", tmp_path / "more")
    assert status == 2 and "c.save: not a Xen" in err and "d.save: No such file" in err
    assert "4 images" in (tmp_path / "more").read_text()


def test_nothing_is_written_without_an_image(tmp_path: Path) -> None:
    status, _, err = run("report", written(tmp_path, b"nothing"), tmp_path / "missing", "-o", tmp_path / "out")
    assert status == 2 and err.count("\n") == 2
    assert [path.name for path in tmp_path.iterdir()] == ["guest.save"]
    good = written(tmp_path, xl(libxl(hvm())))
    assert run("report", good, "-o", good, "--force")[0] == 0  # a new file takes the name
    assert good.read_text().startswith("<!DOCTYPE html>")


def test_pages_are_not_read_if_nobody_wants_that(tmp_path: Path) -> None:
    path = written(tmp_path, xl(libxl(hvm())))
    assert run("report", path, "-o", tmp_path / "out", "--no-contents")[0] == 0
    assert "zero pages" not in Text((tmp_path / "out").read_text()).text
    with xenstream.open(path) as image:
        facts = image.report(reads=False).to_json()
    assert facts["memory"]["contents"] is None and facts["memory"]["map"]["zero"] is None


def test_a_legacy_image() -> None:
    text = page_of(xl(legacy_hvm().to_bytes(), mandatory=1)).text
    assert "cannot be read before it is converted" in text and "LEGACY" not in text


@pytest.mark.parametrize("name", images())
def test_texts_of_an_image_do_nothing(name: str) -> None:
    data = images()[name]
    try:
        with xenstream.open(data) as image:
            text = image.report().to_html()
    except xenstream.NotAnImageError:
        assert name == "nothing"
        return
    for line in text.splitlines():
        assert_harmless(line)
    assert_harmless(Text(text).text.replace(f"\n{FORGED}", f"\n{FORGED}"))


TAGS = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>&amp;</style></pre>"


def test_markup_in_an_image_is_text() -> None:
    names = page_of(xl(libxl(hvm()))).tags, page_of(xl(libxl(hvm()))).attributes
    config = json.dumps({"c_info": {"name": TAGS, "uuid": TAGS, "type": "hvm"}, "b_info": {TAGS: TAGS}}).encode()
    for data in (xl(libxl(hvm()), config=config), libvirt(libxl(hvm()), xml=f"{TAGS}".encode() + b"\0")):
        shown = page_of(data)
        assert shown.tags <= names[0] | {"mark", "ul", "article", "h3", "li"} and shown.attributes <= names[1] | {
            "aria-label"
        }
        assert TAGS in shown.text.replace('\\"', '"')


def test_markup_in_a_name_of_a_file(tmp_path: Path) -> None:
    path = tmp_path / TAGS.replace("/", "")[:200]
    path.write_bytes(xl(libxl(hvm())))
    for paths in ([path], [path, path]):
        text = run("report", *paths, "-o", "-")[1]
        assert not Text(text).tags & {"script", "img"} and "<script>alert(1)<script>" in Text(text).text


@pytest.mark.parametrize(
    "data",
    [
        xl(libxl(hvm()), config=b'{"c_info": {"type": "hvm", "name": "n"}, "vfb": [{"vnc": {"passwd": "s3cret"}}]}'),
        xl(libxl(hvm()), config=b"name = 'n'\nvncpasswd = \"s3cret\"\nvfb = [ 'vnc=1,vncpasswd=s3cret' ]\n"),
        libvirt(
            libxl(hvm()), xml=b"<domain type='xen'><name>n</name><graphics type='vnc' passwd='s3cret'/></domain>\0"
        ),
    ],
    ids=["JSON", "xl.cfg", "XML"],
)
def test_passwords_are_not_shown(data: bytes) -> None:
    facts = facts_of(data)
    assert "s3cret" not in json.dumps(facts["configuration"]) and facts["configuration"]["hidden"] >= 1
    text = page_of(data).text
    assert "s3cret" not in text and "(not shown)" in text and "not shown." in text


def test_the_page_stays_small() -> None:
    stream = hvm()
    where = stream.index("END")
    stream.records[where:where] = [Rec(0x80000001 + number % 2, b"") for number in range(3000)]
    long = json.dumps({"c_info": {"name": "x" * 100_000, "type": "hvm"}, "a": list(range(200_000))}).encode()
    facts = facts_of(xl(libxl(stream), config=long))
    assert len(facts["outline"]["parts"]) == MOST_OUTLINED and facts["outline"]["parts"][-1]["name"] == "more"
    assert len(facts["configuration"]["text"]) == MOST_SHOWN_CONFIG and facts["configuration"]["is_cut"]
    assert sum(part["count"] for part in facts["outline"]["parts"]) > 3000
    with xenstream.open(xl(libxl(stream), config=long)) as image:
        assert len(image.report().to_html()) < 1_000_000


def test_vcpus_beyond_some_are_counted() -> None:
    stream = pv()
    body = stream.get("X86_PV_VCPU_BASIC").body
    for number in range(1, 40):
        stream.before("END", "X86_PV_VCPU_BASIC", stream.pack("II", number, 0) + body[8:])
    facts = facts_of(stream.to_bytes())
    assert (facts["num_vcpus"], len(facts["registers"])) == (40, MOST_SHOWN_VCPUS)
    assert "and 24 more vCPUs" in page_of(stream.to_bytes()).text


def test_rounds_are_drawn() -> None:
    stream = hvm()
    for pfns in ((0x10, 0x11), (0x10,), (0x10,)):
        stream.before("X86_TSC_INFO", "PAGE_DATA", stream.page_data(*((pfn, NOTAB, page(9)) for pfn in pfns)))
    text = page_of(stream.to_bytes()).text
    assert "Rounds of the live migration" in text and "The guest is paused for the last one: 1 pages (4 KiB)." in text
    checkpointed = stream.before("END", "CHECKPOINT").to_bytes()
    assert "Rounds and checkpoints" in page_of(checkpointed).text
    assert "Rounds" not in page_of(hvm().to_bytes()).text


def test_types_are_in_the_map() -> None:
    stream = hvm()
    stream.before(
        "X86_TSC_INFO", "PAGE_DATA",
        stream.page_data(
            (0x1000, NOTAB, page(7)), (0x1001, NOTAB, page(7)), (0x1002, XALLOC, None), (0x1003, XTAB, None)
        ),
    )  # fmt: skip
    drawn = facts_of(stream.to_bytes())["memory"]["map"]
    row = next(n for n, first in enumerate(drawn["rows"]) if first <= 0x1000 < first + 128 * drawn["cell_pages"])
    cells = slice(row * drawn["columns"], (row + 1) * drawn["columns"])
    assert (sum(drawn["present"][cells]), sum(drawn["duplicate"][cells]), sum(drawn["zero"][cells])) == (3, 1, 1)
