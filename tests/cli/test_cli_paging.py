"""`xenstream memory read`, `find`, `diff` and `volatility-path`."""

from __future__ import annotations

import gzip
import json
import os
import re
import shlex
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from helpers.cli import invoke
from helpers.hvm_cpu import cpu, guest
from helpers.pagetables import Tables
from helpers.places import ROOT
from helpers.processes import XENSTREAM
from samples.build import NOTAB, PAGE, XALLOC, XTAB, Stream, basic, hvm, libxl, page, pv, vcpu, xl
from xenstream.io.source import FileSource

BANNER = b"Linux version 9.8.7 (a test)\0"
TEXT = 0xFFFFFFFF82161000
DATA = 0x50  # pfn
PARSERS = ROOT / "generated" / "python" / "xenstream_formats"


def linux() -> Stream:
    """Return a 64-bit PV guest whose page tables map two pages in the opposite order of their pfns."""
    stream, tables = pv(), Tables("4-level")
    tables.map(TEXT, (DATA + 1) << 12)
    tables.map(TEXT + 0x1000, DATA << 12)
    pages = {pfn: bytes(data) for pfn, data in tables.memory.items()}
    pages[DATA] = b"Linux " + bytes(4090)
    pages[DATA + 1] = bytes(0x900) + BANNER + bytes(0x700 - len(BANNER) - 6) + b"before"
    pages = {pfn: data.ljust(4096, b"\xee") for pfn, data in pages.items()}
    body = stream.page_data(*((pfn, NOTAB, data) for pfn, data in pages.items()))
    stream.body("X86_PV_VCPU_BASIC", vcpu(stream, basic(cr3=tables.root >> 12)))
    return stream.before("X86_TSC_INFO", "PAGE_DATA", body)


@pytest.fixture
def save(tmp_path: Path) -> Path:
    path = tmp_path / "guest.save"
    path.write_bytes(xl(linux()))
    return path


def test_read_physical(save: Path) -> None:
    status, out, err = invoke("memory", "read", save, "0x50ff8", "16")
    assert (status, err) == (0, "")
    assert out.splitlines() == [
        "00050ff8  00 00 00 00 00 00 00 00  00 00 00 00 00 00 00 00  |................|",
        "00051008",
    ]
    assert invoke("memory", "read", "-", str(0x50FF8), "0x10", stdin=save.read_bytes())[1] == out
    assert len(invoke("memory", "read", save, "0x51900")[1].splitlines()) > 3


@pytest.mark.parametrize("how", [["--virtual"], ["--vcpu", "0"], ["--cr3", "0x100000"], ["--cr3", "0x100fff"]])
def test_read_virtual(save: Path, how: list[str]) -> None:
    _, out, err = invoke("memory", "read", save, hex(TEXT + 0x900), "28", *how)
    assert (
        err == "" and out.startswith("ffffffff82161900  4c 69 6e 75 78 20 76 65  72 ") and "|Linux version 9.|" in out
    )


def test_read_json_says_where_it_lies(save: Path) -> None:
    _, out, _ = invoke("memory", "read", save, hex(TEXT + 0xFFC), "8", "--virtual", "--json")
    more = {"schema": 1, "file": str(save)}
    assert [json.loads(line) for line in out.splitlines()] == [
        {**more, "address": "0xffffffff82161ffc", "physical": "0x51ffc", "data": b"fore".hex()},
        {**more, "address": "0xffffffff82162000", "physical": "0x50000", "data": b"Linu".hex()},
    ]


def raw(*arguments: str | Path) -> bytes:
    return subprocess.run([*XENSTREAM, *map(str, arguments)], capture_output=True, check=True).stdout


def test_read_raw(save: Path, tmp_path: Path) -> None:
    data = raw("memory", "read", save, "0x50000", "0x2000", "--raw")
    assert data[:6] == b"Linux " and data[0x1900 : 0x1900 + len(BANNER)] == BANNER and len(data) == 0x2000
    out = tmp_path / "out"
    arguments = ["memory", "read", save, "0x50000", "0x2000", "-o", out]
    assert invoke(*arguments) == (0, "", "")
    assert out.read_bytes() == data
    out.write_bytes(b"mine")
    assert invoke(*arguments) == (2, "", f"xenstream: {out}: exists already; --force replaces it\n")
    assert out.read_bytes() == b"mine"
    assert invoke(*arguments, "--force")[0] == 0 and out.read_bytes() == data


def test_nothing_is_left_of_a_read_that_fails(save: Path, tmp_path: Path) -> None:
    status, out, err = invoke("memory", "read", save, "0x50000", "0x3000", "-o", tmp_path / "out")
    assert (status, out) == (2, "") and "pfn 0x52 has no contents (never sent)" in err
    assert os.listdir(tmp_path) == ["guest.save"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["0x52000"], "pfn 0x52 has no contents (never sent)"), (["0xf000"], "pfn 0xf has no contents (XTAB)"),
        (["0xfffffffffffff000"], "has no contents"), (["--virtual", "0"], "0x0 is not mapped: the entry of level 4"),
        (["--virtual", "0x800000000000"], "is no address of 48 bits"), (["--vcpu", "4", "0"], "there is only vCPU 0"),
        (["--cr3", "0x70000000", "0"], "its page table of level 4 cannot be read"), (["zero"], "'zero' is not a num"),
        (["--", "-1"], "-1 is negative"), (["0", "--raw", "--json"], "--json cannot be combined with"),
        (["0", "--output", "x", "--json"], "--json cannot be combined with"),
    ],
)  # fmt: skip
def test_read_errors(save: Path, arguments: list[str], message: str) -> None:
    status, out, err = invoke("memory", "read", save, *arguments)
    assert (status, out) == (2, "") and message in err and "Traceback" not in err


def test_page_tables_need_paging(tmp_path: Path) -> None:
    path = tmp_path / "real-mode"
    path.write_bytes(guest(cpu(0)).to_bytes())
    assert "vCPU 0 has paging off" in invoke("memory", "read", path, "0", "--cr3", "0x1000")[2]
    assert invoke("memory", "read", path, "0", "--virtual")[0] == 0
    path.write_bytes(guest().to_bytes())
    assert "there is no vCPU state" in invoke("memory", "read", path, "0", "--virtual")[2]


def test_find(save: Path) -> None:
    status, out, err = invoke("memory", "find", save, "Linux version")
    assert (status, err) == (0, "")
    assert out == f"0x000000051900  Linux version 9.8.7 (a test){'.' * 36}\n"
    assert invoke("memory", "find", "-", "Linux version", stdin=save.read_bytes())[1] == out
    shown = "4c 69 6e 75 78 20 76 65  72 73 69 6f 6e 20 39 2e"
    assert invoke("memory", "find", save, "--hex", "4c696e7578 20 76")[1] == (
        f"0x000000051900  {shown}  |Linux version 9.|\n"
    )
    more = "38 2e 37 20 28 61 20 74  65 73 74 29 00 00 00 00"  # after a match, too, that fills a row
    assert invoke("memory", "find", save, "--hex", shown)[1] == (
        f"0x000000051900  {shown}  {more}  |Linux version 9.8.7 (a test)....|\n"
    )
    assert invoke("memory", "find", save, "--regex", r"version \d+\.")[1].startswith("0x000000051906  version 9.8.7")
    assert invoke("memory", "find", save, "Linux ")[1].count("\n") == 2
    assert invoke("memory", "find", save, "Linux ", "--limit", "1")[1].startswith("0x000000050000  Linux ")


def test_find_crosses_pages(save: Path) -> None:
    stream = linux()
    stream.before("X86_TSC_INFO", "PAGE_DATA", stream.page_data((DATA + 1, NOTAB, b"version" + bytes(4089))))
    stream.before("X86_TSC_INFO", "PAGE_DATA", stream.page_data((DATA, NOTAB, bytes(4090) + b"Linux ")))
    save.write_bytes(stream.to_bytes())
    assert invoke("memory", "find", save, "Linux version")[1].startswith("0x000000050ffa  Linux version....")
    stream.before("X86_TSC_INFO", "PAGE_DATA", stream.page_data((DATA, XTAB, None)))
    save.write_bytes(stream.to_bytes())
    assert invoke("memory", "find", save, "Linux version") == (1, "", "")


def test_find_json(save: Path) -> None:
    _, out, _ = invoke("memory", "find", save, "--json", "--regex", "Linux (?=v)")
    place = {
        "schema": 1,
        "file": str(save),
        "address": "0x51900",
        "pfn": 0x51,
        "offset": 0x900,
        "data": b"Linux ".hex(),
    }
    assert [json.loads(line) for line in out.splitlines()] == [place]


@pytest.mark.parametrize(
    ("arguments", "status"), [(["nowhere"], 1), (["--hex", "0"], 2), (["--regex", "("], 2), ([""], 2)]
)
def test_find_statuses(save: Path, arguments: list[str], status: int) -> None:
    assert invoke("memory", "find", save, *arguments)[:2] == (status, "")


@pytest.mark.parametrize("command", [["read", "0x1000", "16"], ["find", "text"], ["stats"]])
def test_an_image_is_walked_once(save: Path, command: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    offsets = list[int]()
    read = FileSource.read

    def noted(self: FileSource, length: int) -> bytes:
        offsets.append(self.offset)
        return read(self, length)

    monkeypatch.setattr(FileSource, "read", noted)
    invoke("memory", command[0], save, *command[1:])
    assert len(offsets) > 10 and len(set(offsets)) == len(offsets)


def test_a_page_of_zeros_that_was_never_sent(tmp_path: Path) -> None:
    """It is not searched, unless zeros are looked for, or contents are beside it."""
    stream = hvm()
    beside = b"end".ljust(PAGE, b"\0")
    pages = stream.page_data((0x300, XALLOC, None), (0x400, XALLOC, None), (0x401, NOTAB, beside))
    stream.before("X86_TSC_INFO", "PAGE_DATA", pages)
    (tmp_path / "in").write_bytes(stream.to_bytes())

    def found(*arguments: str) -> list[str]:
        return [line.split()[0] for line in invoke("memory", "find", tmp_path / "in", *arguments)[1].splitlines()]

    assert found("--hex", "00 00 656e64") == ["0x000000400ffe"]
    assert found("--regex", r"\A\x00{16}(?=\x00)") == ["0x000000300000", "0x000000400000"]
    assert found("--hex", "00" * PAGE)[-2:] == ["0x000000300000", "0x000000400000"]


def pair(folder: Path) -> tuple[Path, Path]:
    """Two images: page 1 differs in two bytes, 0x100 is only in A, 0x200-0x201 only in B."""
    first, second = hvm(), hvm()
    changed = b"\xaa" + page(2)[1:-1] + b"\xaa"
    pages = second.page_data((1, NOTAB, changed), (0x100, XTAB, None), (0x200, NOTAB, page(7)), (0x201, NOTAB, page(8)))
    second.before("X86_TSC_INFO", "PAGE_DATA", pages)
    paths = folder / "before.save", folder / "after.save"
    paths[0].write_bytes(first.to_bytes())
    paths[1].write_bytes(libxl(second).to_bytes())
    return paths


def test_diff(tmp_path: Path) -> None:
    before, after = pair(tmp_path)
    status, out, err = invoke("memory", "diff", before, after)
    assert (status, err) == (1, "")
    assert [re.sub(" +", " ", line) for line in out.splitlines()] == [
        "pfn 0x1 1 page changed 2 bytes record A 3, B 5",
        "pfn 0x100 1 page only in A record A 4",
        "pfn 0x200-0x201 2 pages only in B record B 5",
        "2 pages the same, 1 changed, 0 type, 1 only in A, 2 only in B; 2 bytes differ",
    ]
    assert invoke("memory", "diff", "-", after, stdin=before.read_bytes())[1] == out
    status, out, _ = invoke("memory", "diff", before, before)
    assert status == 0 and out.startswith("4 pages the same, 0 changed")


def test_diff_json(tmp_path: Path) -> None:
    lines = [json.loads(line) for line in invoke("memory", "diff", "--json", *pair(tmp_path))[1].splitlines()]
    more = {"schema": 1, "a": lines[0]["a"], "b": lines[0]["b"]}
    assert lines[0] == {
        **more, "pfn": 1, "kind": "changed", "octets": 2, "offset": 0,
        "record_a": 3, "record_b": 5, "type_a": "NOTAB", "type_b": "NOTAB",
    }  # fmt: skip
    assert [line["pfn"] for line in lines[:-1]] == [1, 0x100, 0x200, 0x201]
    assert lines[2]["record_a"] is None and lines[2]["type_a"] is None
    counts = {"same": 2, "changed": 1, "type": 0, "only_in_a": 1, "only_in_b": 2, "octets": 2}
    assert lines[-1] == {**more, **counts}


def test_the_bytes_that_differ(tmp_path: Path) -> None:
    paths = pair(tmp_path)
    out = invoke("memory", "diff", "--bytes", *paths)[1].splitlines()
    assert out[1:5] == [
        f"  {side} {address:08x}  {octets[:8].hex(' ')}  {octets[8:].hex(' ')}  |{'.' * 16}|"
        for address, changed in ((0x1000, b"\xaa" + b"\2" * 15), (0x1FF0, b"\2" * 15 + b"\xaa"))
        for side, octets in (("A", b"\2" * 16), ("B", changed))
    ]
    assert out[5].startswith("pfn 0x100 ") and len(out) == 9
    line = json.loads(invoke("memory", "diff", "--bytes", "--json", *paths)[1].splitlines()[0])
    assert line["rows"] == [
        {"address": "0x1000", "a": "02" * 16, "b": "aa" + "02" * 15},
        {"address": "0x1ff0", "a": "02" * 16, "b": "02" * 15 + "aa"},
    ]


def test_diff_with_a_raw_dump(tmp_path: Path) -> None:
    before, after = pair(tmp_path)
    dump, dense, packed = (tmp_path / name for name in ("dump", "dense", "dump.gz"))
    assert invoke("memory", "dump", before, "-o", dump)[0] == 0
    status, out, _ = invoke("memory", "diff", "--raw", before, dump)
    assert status == 0 and out.startswith("4 pages the same, 0 changed, 0 type, 0 only in A, 0 only in B")
    out = invoke("memory", "diff", "--raw", "--bytes", after, dump)[1]
    assert [re.sub(" +", " ", line) for line in out.splitlines() if line[0] != " "] == [
        "pfn 0x1 1 page changed 2 bytes record A 5",
        "pfn 0x100 1 page only in B",
        "pfn 0x200 1 page only in A record A 5",
        "pfn 0x201 1 page only in A record A 5",
        "2 pages the same, 1 changed, 0 type, 2 only in A, 1 only in B; 2 bytes differ",
    ]
    line = json.loads(invoke("memory", "diff", "--raw", "--json", after, dump)[1].splitlines()[0])
    assert (line["b"], line["record_b"], line["type_a"], line["type_b"]) == (str(dump), None, "NOTAB", None)
    assert dump.stat().st_blocks * 512 < dump.stat().st_size, "it has no holes"
    dense.write_bytes(dump.read_bytes())
    assert [invoke("memory", "diff", "--raw", side, dense)[1] for side in (before, after)] == [
        invoke("memory", "diff", "--raw", side, dump)[1] for side in (before, after)
    ]
    packed.write_bytes(gzip.compress(dump.read_bytes()))
    assert "not compressed" in invoke("memory", "diff", "--raw", before, packed)[2]


def test_pages_of_different_records_are_lines_of_their_own(tmp_path: Path) -> None:
    paths = tmp_path / "a", tmp_path / "b"
    for path, fill in zip(paths, (1, 2), strict=True):
        stream = hvm()
        for pfn in (0x200, 0x201):
            stream.before("X86_TSC_INFO", "PAGE_DATA", stream.page_data((pfn, NOTAB, page(fill))))
        path.write_bytes(stream.to_bytes())
    status, out, _ = invoke("memory", "diff", *paths)
    assert status == 1 and [re.sub(" +", " ", line) for line in out.splitlines()[:-1]] == [
        f"pfn 0x{0x200 + n:x} 1 page changed 4096 bytes record A {5 + n}, B {5 + n}" for n in range(2)
    ]


def test_diff_of_page_types(tmp_path: Path) -> None:
    before, after = tmp_path / "a", tmp_path / "b"
    stream = pv()
    before.write_bytes(stream.to_bytes())
    stream.before("X86_TSC_INFO", "PAGE_DATA", stream.page_data((9, 1, page(5))))
    after.write_bytes(stream.to_bytes())
    status, out, _ = invoke("memory", "diff", before, after)
    assert status == 1 and re.search(r"pfn 0x9 +1 page +type +NOTAB to L1TAB +record A 5, B 6\n", out)


def test_diff_of_what_is_no_image(tmp_path: Path) -> None:
    before, _ = pair(tmp_path)
    (tmp_path / "text").write_bytes(b"text" * 100)
    assert invoke("memory", "diff", before, tmp_path / "text")[0] == 2
    assert invoke("memory", "diff", before, tmp_path / "missing")[0] == 2


def test_volatility_path() -> None:
    status, out, _ = invoke("memory", "volatility-path")
    assert status == 0 and os.listdir(out.strip()).count("xen_save_file.py") == 1


@pytest.mark.parametrize("command", ["stats", "dump", "read", "find", "diff", "volatility-path"])
def test_the_example_of_each_help_runs(command: str, save: Path, tmp_path: Path) -> None:
    example = re.search(r"Example:\n +(.*)", invoke("memory", command, "--help")[1])
    assert example is not None
    pair(tmp_path)
    program = f'xenstream() {{ {shlex.join(XENSTREAM)} "$@"; }}\nvol() {{ echo vol "$@"; }}\n{example[1]}'
    done = subprocess.run(["bash", "-c", program], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (1 if command == "diff" else 0, "") and done.stdout


def test_a_stream_that_is_cut_short(save: Path) -> None:
    save.write_bytes(linux().to_bytes()[:-8])
    problem = f"xenstream: {save}: the data ends without END at offset"
    for arguments in (["read", save, "--virtual", hex(TEXT)], ["find", save, "Linux"], ["diff", save, save]):
        status, out, err = invoke("memory", *arguments)
        assert status == 1 and out and err.startswith(problem) and err.count("\n") == (2 if "diff" in arguments else 1)


def test_start_up_stays_quick() -> None:
    """A help text must not import heavy modules."""
    program = (
        "import sys; from xenstream.cli.root import cli; cli(['memory', '--help'], standalone_mode=False);"
        "print([name for name in ('numpy', 'rich', 'kaitaistruct') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"


OF_PV = {
    "xenstream_formats.xen_x86_vcpu", "xenstream.guest.pages.p2m", "xenstream.verify.kept_tables",
    *(f"xenstream.verify.rules.libxc.{name}" for name in ("pv", "pv_tables", "pv_vcpus")),
}  # fmt: skip
OF_HVM = {
    "xenstream_formats.xen_hvm_context",
    "xenstream.verify.params",
    *(f"xenstream.verify.rules.libxc.hvm_{name}" for name in ("context", "cpu", "devices", "msrs", "params", "xstate")),
}
OF_OTHERS = {
    *(f"xenstream_formats.{name}" for name in ("legacy_save_image", "libvirt_save_file", "qemu_device_state")),
    *(f"xenstream_formats.{name}" for name in ("xend_save_file", "xenopsd_legacy_image")),
    *(f"xenstream.verify.rules.{name}" for name in ("legacy", "libvirt", "xend", "xenopsd", "libxc.host")),
}


def loaded(command: str, path: Path) -> set[str]:
    """Return the names of the project's modules that a command loads."""
    program = (
        "import sys; from xenstream.cli.root import cli; cli([*sys.argv[1:]], standalone_mode=False);"
        "print(*(name for name in sys.modules if name.startswith('xenstream')))"
    )
    words = [sys.executable, "-c", program, command, str(path)]
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    return set(done.stdout.splitlines()[-1].split())


@pytest.mark.parametrize(("guest_type", "needs", "others"), [(hvm, OF_HVM, OF_PV), (pv, OF_PV, OF_HVM)])
def test_what_a_stream_does_not_have_is_not_loaded(
    guest_type: Callable[[], Stream], needs: set[str], others: set[str], tmp_path: Path
) -> None:
    """Parsers and rules of the other kind of guest and of other wrappers; rules, where nothing is verified."""
    path = tmp_path / "guest.save"
    path.write_bytes(xl(libxl(guest_type())))
    by_verify, by_info = loaded("verify", path), loaded("info", path)
    assert needs <= by_verify
    assert not by_verify & (others | OF_OTHERS)
    assert not by_info & (others | OF_OTHERS)
    assert not [name for name in by_info if name.startswith("xenstream.verify")]


def test_nothing_of_a_layer_that_is_not_there_is_loaded(tmp_path: Path) -> None:
    path = tmp_path / "guest.save"

    def parsers(names: set[str]) -> set[str]:
        ours = (name.removeprefix("xenstream_formats.") for name in names)
        return {name for name in ours if (PARSERS / f"{name}.pyi").exists()}

    path.write_bytes(pv().to_bytes())
    by_verify, by_info = loaded("verify", path), loaded("info", path)
    of_vcpus = {"xen_x86_cpu_policy", "xen_x86_vcpu", "x86_page_table", "x86_xsave_area"}
    assert parsers(by_info) == {"libxc_migration_stream"}
    assert parsers(by_verify) == {"libxc_migration_stream"} | of_vcpus
    assert not {"xenstream.stream.legacy", "xenstream.stream.embedded.xl_config"} & (by_verify | by_info)
    needed = {"libxc_migration_stream"} | of_vcpus
    assert not [command for command in ("records", "show", "coverage") if parsers(loaded(command, path)) - needed]
    path.write_bytes(xl(libxl(pv())))
    assert (
        parsers(loaded("verify", path))
        == {"libxc_migration_stream", "libxl_migration_stream", "xl_save_file"} | of_vcpus
    )
