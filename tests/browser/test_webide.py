"""The definitions in a browser, as the Kaitai Web IDE uses them: the same compiler, with debug = true."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
import xenstream
from helpers.places import ROOT
from helpers.real_streams import unpacked
from helpers.synthetic import write_stream
from samples.build import TYPES, hvm, libvirt, libxl, pv, xenopsd, xl
from samples.exhibits import legacy_chunks
from samples.legacy_build import legacy_pv, xend
from selenium.webdriver import Chrome

BUNDLE = ROOT / "generated" / "webide" / "xen_save_image.ksy"
MODULES = ROOT / "ksy" / "compiler" / "node_modules"
SCRIPTS = {
    "js-yaml.js": "js-yaml/dist/js-yaml.js",
    "kaitai-struct-compiler.js": "kaitai-struct-compiler/kaitai-struct-compiler.js",
    "KaitaiStream.js": "kaitai-struct/KaitaiStream.js",
}
KSY = sorted((ROOT / "ksy").glob("*.ksy"))
CLASSES = {path.stem.title().replace("_", "") for path in KSY}  # of the definitions themselves
RECORDS = ["content", "body", "libxlStream", "body", "records", 0, "libxcStream", "image", "records"]  # in an xl file

Node = dict[str, Any]


class WebIde:
    """The page: definitions are compiled, an image opened, nodes expanded."""

    def __init__(self, browser: Chrome, url: str) -> None:
        self.browser = browser
        self.compiled: tuple[Path, ...] = ()
        browser.get(f"{url}/index.html")

    def _choose(self, field: str, files: list[Path]) -> None:
        element = self.browser.find_element("id", field)
        element.clear()
        element.send_keys("\n".join(map(str, files)))

    def _call(self, call: str) -> Any:
        script = f"const done = arguments[0]; {call}.then((value) => done([value]), (error) => done(String(error)));"
        answer = self.browser.execute_async_script(script)
        assert isinstance(answer, list), answer
        return answer[0]

    def compile(self, *definitions: Path) -> None:
        if definitions != self.compiled:
            self._choose("definitions", list(definitions))
            assert "XenSaveImage.js" in self._call("compile('xen_save_image')")
            self.compiled = definitions

    def open(self, image: Path) -> Node:
        self._choose("image", [image])
        return self._call("openImage()")

    def expand(self, *path: str | int) -> Node:
        return self._call(f"expand({list(path)})")

    def open_all(self, image: Path) -> Iterator[Node]:
        """Return every node of the tree, each expanded."""
        for node in nodes(self.open(image)["tree"]):
            for name in node.get("unopened", ()):
                node["fields"][name] = self.expand(*node["path"], name)
            yield node

    def census(self) -> dict[str, int]:
        return self._call("census()")

    def dump(self) -> str:
        return self._call("dump()")


@pytest.fixture(scope="module")
def page(browser: Chrome, serve: Callable[[Path], str], tmp_path_factory: pytest.TempPathFactory) -> WebIde:
    site = tmp_path_factory.mktemp("site")
    for file in (Path(__file__).parent / "webide").iterdir():
        (site / file.name).symlink_to(file)
    for name, module in SCRIPTS.items():
        (site / name).symlink_to(MODULES / module)
    return WebIde(browser, serve(site))


@pytest.fixture
def compiled(page: WebIde) -> WebIde:
    page.compile(BUNDLE)
    return page


def nodes(node: Node) -> Iterator[Node]:
    """Yield the node and all nodes below it."""
    yield node
    for child in (*node.get("items", ()), *node.get("fields", {}).values()):
        yield from nodes(child)


def at(node: Node, *path: str | int) -> Node:
    for name in path:
        node = node["items"][name] if isinstance(name, int) else node["fields"][name]
    return node


def records_of(opened: Node) -> list[Node]:
    return at(opened["tree"], *RECORDS)["items"]


def assert_positions(everything: Iterable[Node], data: bytes) -> int:
    """Check that each number and byte that has a position is at that position; return how many numbers there were."""
    count = 0
    for node in everything:
        octets = data[node["start"] : node["end"]] if "start" in node else b""
        if type(node.get("value")) is int and octets:
            # The runtime's numbers are doubles.
            signed = node["value"] < 0
            read = {float(int.from_bytes(octets, order, signed=signed)) for order in ("little", "big")}
            assert node["value"] in read, (node, octets.hex())
            count += 1
        elif "octets" in node and octets:
            first = octets[:16]
            assert bytes(node["octets"]) in (first, first.removesuffix(b"\0")), node  # without its terminator
    return count


# A real file.


@pytest.fixture
def real(compiled: WebIde, tmp_path: Path) -> tuple[Path, Node]:
    path = tmp_path / "hvm-1vcpu.xlsave"
    path.write_bytes(unpacked("hvm-1vcpu"))
    return path, compiled.open(path)


def test_records_stand_where_the_python_layer_finds_them(real: tuple[Path, Node]) -> None:
    path, opened = real
    with xenstream.open(path) as image:
        expected = [
            (record.offset, record.type, record.length) for record in image.records() if record.layer == "libxc"
        ]
    found = [
        (
            record["start"],
            at(record, "header", "recordType")["name"].removesuffix("_MARK"),
            at(record, "header", "lenBody")["value"],
        )
        for record in records_of(opened)
    ]
    assert found == expected


def record_at(opened: Node, text: str) -> int:
    return next(i for i, record in enumerate(records_of(opened)) if record["text"].startswith(text))


def test_a_register_of_a_vcpu(compiled: WebIde, real: tuple[Path, Node]) -> None:
    path, opened = real
    context = compiled.expand(*RECORDS, record_at(opened, "HVM_CONTEXT"), "body")
    texts = [entry["text"] for entry in at(context, "entries")["items"]]
    cpu = compiled.expand(*context["path"], "entries", texts.index("CPU 0: rip 0x7C02 rsp 0x6F04 cr3 0x0"), "body")
    with xenstream.open(path) as image:
        (python,) = (record.body for record in image.records() if record.type == "HVM_CONTEXT")
        (registers,) = (entry.body for entry in python.entries if entry.header.typecode.name == "cpu")
        expected = {name: getattr(registers, name) for name in ("rax", "rsp", "rip", "cr3")}
    assert {name: at(cpu, name)["value"] for name in expected} == expected
    assert cpu["text"] == "rip 0x7C02 rsp 0x6F04 cr3 0x0"
    data = path.read_bytes()
    rip = at(cpu, "rip")
    assert data[rip["start"] : rip["end"]] == (0x7C02).to_bytes(8, "little")
    assert assert_positions(nodes(cpu), data) > 100


def test_an_entry_of_the_pfns_and_a_page(compiled: WebIde, real: tuple[Path, Node]) -> None:
    path, opened = real
    data = path.read_bytes()
    body = compiled.expand(*RECORDS, record_at(opened, "PAGE_DATA"), "body")
    assert body["text"] == "1024 pfns"
    assert {"pages", "pfns"} <= set(body["unopened"])
    pfns = compiled.expand(*body["path"], "pfns")
    assert assert_positions(nodes(pfns), data) == 2 * 1024
    with xenstream.open(path) as image:
        record = next(record for record in image.records() if record.type == "PAGE_DATA")
        expected = record.body.pfns[5]
        start = record.offset + 8
        ofs_pfns, ofs_pages, len_pfn = record.body.ofs_pfns, record.body.ofs_pages, record.body.len_pfn
    entry = pfns["items"][5]
    assert entry["text"] == f"pfn {expected.pfn:#x} {expected.page_type.name.upper()}"
    assert entry["start"] == start + ofs_pfns + 5 * len_pfn
    pages = compiled.expand(*body["path"], "pages")["items"]
    assert len(pages) == sum(at(entry, "hasPage")["value"] for entry in pfns["items"]) > 100
    assert pages[-1]["start"] == start + ofs_pages + 4096 * (len(pages) - 1)
    assert any(any(page["octets"]) for page in pages)
    assert all(bytes(page["octets"]) == data[page["start"] :][:16] for page in pages)


def test_a_large_image_opens_quickly_because_pages_stay_unread(compiled: WebIde, tmp_path: Path) -> None:
    path = tmp_path / "large"
    with path.open("wb") as out:
        write_stream(out, "hvm", 100 * 256)
    opened = compiled.open(path)
    assert opened["size"] > 100 << 20
    assert opened["millis"] < 10_000
    assert opened["block"] < 2_000
    records = at(opened["tree"], "content", "image", "records")["items"]
    batches = [i for i, record in enumerate(records) if at(record, "header", "lenBody")["value"] > 1024 * 4096]
    assert len(batches) == 25
    assert {"isEnd"} == {name for record in records for name in record["unopened"]}
    bodies = [at(record, "body") for record in records]
    assert not [body for body in bodies if {"pfns", "pages"} & body["fields"].keys()]
    counts = compiled.census()
    assert counts["LibxcMigrationStreamRecord"] == len(records)
    assert "LibxcMigrationStreamPfnEntry" not in counts
    assert sum(counts.values()) < 6 * len(records)

    body = compiled.expand("content", "image", "records", batches[10], "body")
    assert {"pfns", "pages"} <= set(body["unopened"])
    assert "LibxcMigrationStreamPfnEntry" not in compiled.census()
    assert compiled.expand(*body["path"], "pfns")["items"][1]["text"] == f"pfn {10 * 1024 + 1:#x} NOTAB"
    counts = compiled.census()
    page_data = [record for record in records if at(record, "header", "recordType")["name"] == "PAGE_DATA"]
    assert (counts["PageData"], counts["LibxcMigrationStreamPfnEntry"]) == (len(page_data), 1024)


# Streams of every kind.


def every_libxc_record(stream: Any) -> Any:
    for kind, number in TYPES.items():
        if number not in {rec.type for rec in stream.records}:
            stream.before("END", kind, bytes(32))
    return stream.before("END", 0x80000099, b"an unknown record")


def with_real_context() -> Any:
    data = unpacked("hvm-1vcpu")
    with xenstream.open(data) as image:
        (found,) = (record for record in image.records() if record.type == "HVM_CONTEXT")
    return hvm().body("HVM_CONTEXT", data[found.offset + 8 :][: found.length])


IMAGES: dict[str, Callable[[], bytes]] = {
    "pv64": lambda: xl(every_libxc_record(pv())),
    "pv32": lambda: pv(4, version=2).to_bytes(),
    "hvm": lambda: libxl(with_real_context(), emulator=True).to_bytes(),
    "big-endian": lambda: pv(big=True).to_bytes(),
    "libvirt": lambda: libvirt(libxl(hvm(), emulator=True)),
    "xenopsd": lambda: xenopsd(hvm()).to_bytes(),
    "aborted": lambda: unpacked("aborted-pvh-save"),
    "legacy": lambda: legacy_chunks().to_bytes(),
    "xend": lambda: xend(legacy_pv(4, len_xsave=592)),
}


@pytest.mark.parametrize("kind", IMAGES)
def test_every_node_opens_and_says_what_and_where_it_is(compiled: WebIde, tmp_path: Path, kind: str) -> None:
    path = tmp_path / kind
    path.write_bytes(IMAGES[kind]())
    everything = list(compiled.open_all(path))
    assert assert_positions(everything, path.read_bytes()) > 80
    assert not [node for node in everything if "error" in node or node.get("missing") or node.get("text") == ""]
    records = [node for node in everything if node.get("type", "").endswith(("Record", "Entry", "Chunk"))]
    bodies = [node for record in records if (node := record["fields"].get("body"))]
    assert bodies
    assert not [node for node in (*records, *bodies) if "text" not in node and node.get("type") not in CLASSES]


@pytest.mark.parametrize("kind", IMAGES)
def test_one_file_decodes_as_many_do(page: WebIde, tmp_path: Path, kind: str) -> None:
    path = tmp_path / kind
    path.write_bytes(IMAGES[kind]())
    dumps = []
    for definitions in ([BUNDLE], KSY):
        page.compile(*definitions)
        page.open(path)
        dumps.append(page.dump())
    assert len(dumps[0]) > 1000
    assert dumps[0] == dumps[1]
