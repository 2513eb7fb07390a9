"""Fuzz targets for small parts: each is tested alone, so that an input takes only microseconds.

If there is a simple way to compute the same result, it is in `models`, and both must agree.
"""

from __future__ import annotations

import json
import re
import struct
from collections.abc import Callable
from functools import cache
from itertools import islice
from typing import Any

import click
import numpy as np
import xenstream
from fuzz import models
from fuzz.seeds import legacy_images
from helpers.places import TESTS
from helpers.verified import Unseekable
from samples import build, exhibits
from xenstream.cli.memory.read import read
from xenstream.cli.text import hexdump
from xenstream.guest import search, translation
from xenstream.guest.pages.index import PageIndex
from xenstream.guest.pages.pfn_set import PfnSet
from xenstream.inspect import tree
from xenstream.inspect.describe import describe
from xenstream.inspect.selector import Selector
from xenstream.io.source import BytesSource
from xenstream.schema import entry_runs, layout
from xenstream.schema.names import Legacy, Libxl
from xenstream.schema.pfn_batch import PfnBatch, encode
from xenstream.schema.pfn_entries import Run
from xenstream.stream import legacy
from xenstream.stream.embedded import domain_xml, qemu, sexp
from xenstream.stream.embedded import xl_config as config
from xenstream.stream.events import Header
from xenstream.stream.record import Record
from xenstream.verify.messages.explanation import explain
from xenstream.verify.messages.lines import lines_of
from xenstream.verify.messages.wording import Wording

_JSON_TYPES = str | int | float | list | dict | None


def xl_config(data: bytes) -> None:
    """The configuration that xl saves."""
    assert isinstance(config.created(data), dict)
    assert (config.online_vcpus(data) or 0) >= 0
    shown = tree.of_kind("text", data)
    assert isinstance(shown, _JSON_TYPES)
    json.dumps(shown)


def xml(data: bytes) -> None:
    """The XML of a libvirt domain."""
    found = domain_xml.look(data)
    assert 0 <= found.position <= len(data)
    assert found.problem is None or found.problem.isprintable()


def sexps(data: bytes) -> None:
    """An s-expression that was read and is written again reads the same."""
    sexp.domain(data), sexp.xend_domain(data)
    try:
        found = sexp.parse(data)
    except sexp.SexpError as error:
        assert 0 <= error.position <= len(data)
    except sexp.UnreadError:
        return
    else:
        assert sexp.parse(models.written_sexp(found)) == found
        sexp.fields(found)


@cache
def _items() -> tuple[tuple[str, ...], list[Header | Record], list[bytes]]:
    """Return headers and records to select from, with the layers of all images together."""
    items: list[Any] = []
    layers: list[str] = []
    for data in (build.xl(exhibits.emulated()), exhibits.rare().to_bytes(), build.pv().to_bytes()):
        with xenstream.open(data) as image:
            items += [event for event in image.events() if isinstance(event, Header | Record)]
            layers = max(layers, list(image.layers), key=len)
    for item in items:
        assert item.body is not None or isinstance(item, Record)
    names = {item.type if isinstance(item, Record) else item.name.replace(" ", "_") for item in items}
    return tuple(layers), items, [name.encode() for name in sorted(names)]


def selectors(data: bytes) -> None:
    """Apply selectors of `show` to the records of some images."""
    layers, items, names = _items()
    text = data.decode(errors="replace")
    if data[:1] < b"\x20":  # an existing name, because guessing one takes long
        text = names[data[0] % len(names)].decode() + text[1:] if data else text
    chosen = Selector(text, layers)
    for item in items:
        if chosen.picks(item) and item.body is not None:
            value, kind, *_ = chosen.find(item.body)
            tree.of_kind(kind, value)
            for _ in islice(tree.lines("", value, kind), 64):
                pass
    chosen.nothing(), chosen.undecoded()


@cache
def _number() -> Callable[[str], int]:
    """Parse ADDRESS of `memory read`."""
    (address,) = (param for param in read.params if param.name == "address")
    return lambda text: address.type.convert(text, address, None)  # type: ignore[no-any-return]


def arguments(data: bytes) -> None:
    """Parse numbers, bytes in hexadecimal and regular expressions as people type them."""
    text = data.decode(errors="surrogateescape")
    for parse in (search.compile_text, search.compile_hex, search.compile_regex, _number()):
        try:
            found = parse(text)
        except (xenstream.XenstreamError, click.BadParameter) as error:
            str(error)
        else:
            assert not isinstance(found, int) or found >= 0
    number = models.integer(text)
    assert number is None or _number()(text) == number


def entries(data: bytes) -> None:
    """Compare runs of pfn entries with the same entries one by one; convert bytes to entries and back."""
    for raw in (data[1:], models.runs_of_entries(data)):
        for is_big in (False, True):
            some = PfnBatch(raw, is_big)
            assert len(some) == len(raw) // 8
            columns = [column.tolist() for column in (some.pfns, some.codes, some.reserved)]
            listed = list(zip(*columns, strict=True))
            assert listed == models.entries(raw, is_big)
            assert some.runs == entry_runs.split_plainly(raw[: len(raw) // 8 * 8], is_big)
            if some.runs is not None:
                one_by_one = [(run.first + n, run.code, run.reserved) for run in some.runs for n in range(run.num_pfns)]
                assert one_by_one == listed
            assert some.num_pages() == sum(
                code not in (13, 14, 15) and code not in range(5, 9) for _, code, _ in listed
            )
            assert encode(some, is_big) == raw[: len(raw) // 8 * 8]


def index(data: bytes) -> None:
    """Compare the information on each pfn, by runs, by arrays and by both in turn, with a dictionary."""
    made = [PageIndex(4096) for _ in range(3)]
    model = models.Pages()
    for number, (first, count, code, is_run) in enumerate(models.batches(data)):
        offset = 64 + (number << 24)
        model.take(first, count, code, offset)
        for which, one in enumerate(made):
            if which == 0 or (which == 2 and is_run):
                one.take(PfnBatch.of_runs([Run(first, count, code, 0)]), offset)
            else:
                pfns = np.arange(count, dtype=np.uint64) + np.uint64(first)
                one.take(PfnBatch.of_arrays(pfns, np.full(count, code)), offset)
    for one in made:
        _compare(one, model)


def _compare(one: PageIndex, model: models.Pages) -> None:
    assert one.num_sent == model.num_sent
    assert list(one.rounds) == model.rounds
    for pfn in model.mentioned():
        assert one.place(pfn) == model.place(pfn)
        assert one.code(pfn) == model.codes.get(pfn)
        assert one.times(pfn) == model.times.get(pfn, 0)
    present = model.present()
    assert [int(pfn) for piece in one.pfns() for pfn in piece] == present
    assert len(one) == len(present) and one.last == (present[-1] if present else None)
    assert [pfn for first, count in one.ranges() for pfn in range(first, first + count)] == present
    assert one.num_of_types() == model.num_of_types()
    assert one.num_of_times() == model.num_of_times()


def pfn_sets(data: bytes) -> None:
    """Compare sets of pfns as bits with Python's sets."""
    made, model = PfnSet(), set[int]()
    before = set(model)
    for first, count, code, is_run in models.batches(data):
        pfns = range(first, first + count)
        if code == 5:
            made.keep()
            before = set(model)
        elif code == 6:
            made.undo()
            model = set(before)
        elif is_run:
            made.take(PfnBatch.of_runs([Run(first, count, 0 if code & 1 else 15, 0)]))
            model = model.union(pfns) if code & 1 else model.difference(pfns)
        else:
            wanted = np.array([bool(code >> pfn % 4 & 1) for pfn in pfns])
            made.take(PfnBatch.of_arrays(np.array(pfns), np.where(wanted, 0, 15)))
            for pfn, is_in in zip(pfns, wanted, strict=True):
                (model.add if is_in else model.discard)(pfn)
        assert len(made) == len(model)


_MODES = (
    translation.TWO_LEVEL, translation.TWO_LEVEL_PSE, translation.PAE, translation.FOUR_LEVEL,
    translation.FIVE_LEVEL, translation.OFF,
)  # fmt: skip


def walks(data: bytes) -> None:
    """Compare page tables with a walk written from the manual."""
    mode = _MODES[data[0] % len(_MODES)] if data else translation.OFF
    memory, addresses = models.tables(data[1:], mode.address_bits)

    def read(address: int, length: int) -> bytes:
        if address + length > len(memory):
            raise xenstream.XenstreamError("not there")
        return memory[address : address + length]

    for address in addresses:
        try:
            found: Any = translation.Paging(mode).translate(read, address)
            found = found.physical, found.length
        except xenstream.NotMappedError:
            found = None
        assert found == models.translate(mode.name, memory, address), hex(address)


class _Flat:
    """A memory of small pages for `search`; some pages are missing."""

    is_shareable = False

    def __init__(self, data: bytes, page_size: int, holes: int) -> None:
        self.data, self.page_size, self._holes = data, page_size, holes

    def ranges(self) -> Any:
        count = len(self.data) // self.page_size
        start = 0
        for number in range(count + 1):
            if number == count or (self._holes and number % 251 == self._holes):
                if number > start:
                    yield start, number - start
                start = number + 1

    def ranges_with_contents(self) -> Any:
        for first, count in self.ranges():
            if any(self.data[first * self.page_size : (first + count) * self.page_size]):
                yield first, count

    def read_into(self, address: int, out: memoryview) -> None:
        out[:] = self.data[address : address + len(out)]


def searches(data: bytes) -> None:
    """Compare a search through a moving window with a search of everything at once."""
    if len(data) < 4:
        return
    size, wanted = 16 << data[0] % 4, data[3 : 4 + data[2] % 8]
    memory = _Flat(data[3:] * (3 + (data[0] >> 2) * 256 // len(data)), size, data[1])
    pattern = re.compile(re.escape(wanted))
    found = [(match.address, match.data) for match in search.find(memory, search.compile_hex(wanted.hex()))]
    expected = []
    for first, count in memory.ranges():
        at = first * size
        octets = memory.data[at : at + count * size]
        expected += [(at + match.start(), match[0]) for match in pattern.finditer(octets) if match[0]]
    assert found == expected


def hexdumps(data: bytes) -> None:
    """The output of `memory read` contains the bytes, and only characters of a dump."""
    step = data[0] % 40 + 1 if data else 1
    pieces = [data[at : at + step] for at in range(0, len(data), step)]
    printed = list(hexdump.hexdump(pieces, 0x1000))
    assert models.dumped(printed, 0x1000) == data
    assert all(line.isascii() and line.isprintable() for line in printed)


def device_model(data: bytes) -> None:
    """Sections of the device model's state are in order, and inside the record."""
    octets = struct.pack("<II", 3, len(data) + 8) + struct.pack("<II", 2, 0) + data
    header = layout.parse_bytes(Libxl.RecordList.RecordHeader, octets, is_le=True)
    record = Record("libxl", 0, 0, header, False, BytesSource(octets), 8)
    describe(record)
    end = 0
    for section in qemu.sections(record):
        assert end <= section.offset <= section.offset + section.length <= len(data) + 8
        end = section.offset + section.length


def plausible(data: bytes) -> None:
    """Distinguish a legacy image from other data: a possible image that is cut short is still a possible image."""
    head = data[: legacy.len_head()]
    least = layout.size_of(Legacy.FirstOctets)
    if legacy.is_plausible(head):
        for length in range(least, len(head), 5):
            assert legacy.is_plausible(head[:length])
    assert (legacy.identify(head) is None) == (len(head) < least)


def recognised(data: bytes) -> None:
    """Recognise an image, with the same result from bytes in memory and from a pipe."""
    said = []
    for what in (data, Unseekable(data)):
        try:
            with xenstream.open(what) as image:  # type: ignore[arg-type]
                said.append((image.layers, image.version, image.guest_type, image.endian, [*image.headers]))
        except xenstream.XenstreamError as error:
            said.append(str(error).partition(": ")[2])
    assert said[0] == said[1], said


def logs(data: bytes) -> None:
    """A log is explained, all of it as text that is harmless; a message of it alone is known, too."""
    result = explain(lines_of(BytesSource(data)))
    json.dumps(result.to_json())
    assert result.lines == len(data.split(b"\n")) - data.endswith(b"\n") - (not data)
    for message in result.messages:
        assert message.meaning and message.look and 1 <= message.line <= result.lines
        assert explain([message.text.encode()], is_log=False).is_known
    assert (result.cause is None) == (not result.messages)


def wordings(data: bytes) -> None:
    """A message with gaps is found in a line as a regular expression finds it."""
    text, _, line = data.decode("latin-1").partition("\n")
    if text.replace("...", ""):
        assert (Wording(text).find(line) is not None) == models.is_worded(text, line)


TARGETS: dict[str, tuple[Callable[[bytes], None], int]] = {
    function.__name__: (function, most)
    for function, most in (
        (xl_config, 256), (xml, 256), (sexps, 160), (selectors, 64), (arguments, 48), (entries, 128), (index, 48),
        (pfn_sets, 96), (walks, 192), (searches, 256), (hexdumps, 160), (device_model, 512), (plausible, 128),
        (recognised, 256), (logs, 256), (wordings, 96),
    )
}  # fmt: skip
"""Each target with the maximum length of its inputs: longer ones find nothing more."""


WORDS: dict[str, tuple[bytes, ...]] = {
    "xl_config": (
        b'"c_info":', b'"b_info":', b'"name":', b'"uuid":', b'"avail_vcpus":', b'"max_vcpus":', b"{}", b"[]", b'""',
        b"NaN", b"-Infinity", b"1e999", b"null", b"\\u001b", b"\\ud800", b'{"c_info":{"name":[', b"}}", b",", b"\0",
    ),
    "xml": (
        b"<domain>", b"</domain>", b"<name>", b"</name>", b"<uuid>", b"</uuid>", b"<vcpu>", b"</vcpu>", b"<a/>",
        b"<!DOCTYPE domain [", b"<!ENTITY a 'b'>", b"]>", b"&a;", b"&#x1b;", b"&lt;", b"<![CDATA[", b"]]>", b"<!--",
        b"-->", b"<?xml version='1.0' encoding='", b"utf-16", b"latin-1", b"shift_jis", b"'?>", b"\xc2\x85", b"\0",
    ),
    "sexps": (
        b"(vm_str", b"(name", b"(id", b"(domain", b"(uuid", b"((", b"))", b'"', b'\\"', b"\\027", b"\\x1b", b"\\\n",
        b"#|", b"|#", b";", b"()",
    ),
    "selectors": (
        b"libxc.", b"libxl.", b"xl.", b"PAGE_DATA", b"HVM_CONTEXT", b"X86_PV_VCPU_BASIC", b"[0]", b"[1]", b".pfns",
        b".pfn", b".entries", b".cpu", b".body", b".header", b".config", b".name", b".value", b".__class__", b"._io",
    ),
    "logs": (
        b"xc: error: ", b"libxl: error: libxl_create.c:12:f: Domain 5:", b"(XEN) ", b"[2026-01-01 00:00:00] ", b"\n",
        b" (22 = Invalid argument)", b": Internal error", b"Restore failed", b"HVM5 restore: bad CR0 0", b"\x1b[31m",
        b"qemu-system-i386: ", b"Jul 23 12:29:46 pe5 xenguest-35-emp[1]: ", b"[error|a|1 |b|c] ",
        b"VM = 4f; domid = 5; ", b"Invalid marker: Got ", b"set HVM param ", b"cannot (re-)build domain: ",
    ),
    "wordings": (b"...", b"a", b" a", b"a...a", b"\n"),
    "arguments": (b"0x", b"0b", b"0o", b"_", b"\xd9\xa3", b"(?<=", b"(?P<a>", b"(?=a)", b"{1,99}", b"[^", b"\\b"),
}  # fmt: skip
"""Words that may occur in a text and take long to guess."""


def seeds(target: str) -> list[bytes]:
    """Inputs to start from."""
    match target:
        case "xl_config":
            rest = b'{"c_info":{"type":"pvh","name":"a\\u001b","x":NaN},"b_info":{"avail_vcpus":[0,1],"max_vcpus":2}}\0'
            return [build.CONFIG, rest, b"name='x'\n"]
        case "xml":
            return [
                build.XML, b"<domain><vcpu current='1'>2</vcpu></domain>\0", b"<!DOCTYPE a><domain/>",
                b'<?xml version="1.0" encoding="utf-16"?><domain/>',
            ]  # fmt: skip
        case "sexps":
            return [build.SEXP, b"(domain (name guest) (uuid 0-1))", rb'("a\027\x41\n\065" () b)', b"#| c |#", b"; c"]
        case "selectors":
            texts = ["7", "PAGE_DATA[1].pfns[0].pfn", "libxc.X86_TSC_INFO.khz", "xl.header", "xl.optional_data.config"]
            return [text.encode() for text in texts] + [bytes([n]) for n in range(32)]
        case "arguments":
            return [b"0x1000", b"010", b"4_096", b"de ad be ef", b"(a+)+b", b"[[a]", "٣".encode(), b"a{1,9}|\\b"]
        case "walks":
            return [bytes([mode]) + models.TABLES for mode in range(len(_MODES))]
        case "recognised":
            made = (build.hvm(), build.xl(build.hvm()), build.libvirt(build.pv()), build.xenopsd(build.hvm()))
            return [(one if isinstance(one, bytes) else one.to_bytes())[:256] for one in made]
        case "plausible":
            return [made[:128] for made in legacy_images()]
        case "logs":
            return [path.read_bytes()[-256:] for path in sorted((TESTS / "logs").glob("*.log"))]
        case "wordings":
            return [b"aba...ab\n-abaaabab", b"...a\nba", b"a...\nxa a", b"x y...z\nx y z zz", b"(a)...b\na(a)b"]
        case "device_model":
            return [models.QEMU]
    return [bytes(range(64)), bytes(64), b"\x01\x02\x00\x10\x03\x00" * 8]
