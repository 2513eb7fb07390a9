"""Tests of the command line: its output and its exit status."""

from __future__ import annotations

import json
import os
import re
import shlex
import signal
import subprocess
import sys
from pathlib import Path

import click
import pytest
from helpers.cli import COMMANDS, invoke, run
from helpers.hvm_cpu import cpu, entry, guest
from helpers.places import STREAMS
from helpers.processes import ENDING, HANGS, XENSTREAM, begin, state_of, take_signals, temporary_file_in, wait_until
from samples.build import NOTAB, XALLOC, XTAB, hvm, libxl, page, pv, xl
from xenstream.cli.types import Number
from xenstream.inspect import tree
from xenstream.schema.names import HvmContext


@pytest.fixture
def good(tmp_path: Path) -> Path:
    path = tmp_path / "good.save"
    path.write_bytes(xl(hvm()))
    return path


@pytest.fixture
def bad(tmp_path: Path) -> Path:
    path = tmp_path / "bad.save"
    path.write_bytes(xl(hvm().drop("HVM_CONTEXT")))
    return path


@pytest.fixture
def violating(tmp_path: Path) -> Path:
    stream = hvm()
    stream.poke("PAGE_DATA", 4, b"\1")
    path = tmp_path / "violating.save"
    path.write_bytes(stream.to_bytes())
    return path


def test_verify_statuses(good: Path, bad: Path, violating: Path, tmp_path: Path) -> None:
    assert run("verify", good)[0] == 0
    assert run("verify", bad)[0] == 1
    assert run("verify", violating)[0] == 1
    assert run("verify", "--receiver", "any", violating)[0] == 0
    assert run("verify", tmp_path / "missing")[0] == 2
    assert run("verify", good, bad)[0] == 1
    assert run("verify", good, tmp_path / "missing", bad)[0] == 2


def test_verify_prints_findings_and_verdicts(bad: Path) -> None:
    _, out, err = run("verify", bad)
    assert "XC506 error" in out and "refused by Xen" in out and "found END" in out and "expected one" in out
    assert "conforms         no" in out and "restorable       no" in out and "static data end  explicit" in out
    assert not err


def test_verify_prints_alike_findings_once(tmp_path: Path) -> None:
    path = tmp_path / "guest.save"
    stream = hvm()
    for _ in range(9):
        stream.before("END", 0x80000050)
    path.write_bytes(stream.to_bytes())
    _, out, _ = run("verify", path)
    (line,) = [line for line in out.splitlines() if "0x80000050" in line]
    last = len(stream.records) - 2
    assert f"(8 more alike, the last in libxc record {last}, offset {len(stream.to_bytes()) - 16} " in line


def test_verify_leaves_out_what_every_sender_does(tmp_path: Path) -> None:
    path = tmp_path / "guest.save"
    stream = hvm()
    params = stream.records[stream.index("HVM_PARAMS")].body
    path.write_bytes(stream.drop("HVM_PARAMS").before("END", "HVM_PARAMS", params).to_bytes())
    assert "XC507" not in run("verify", path)[1]
    assert "XC507 note" in run("verify", path, "--notes")[1]


def test_verify_for_a_release(good: Path) -> None:
    status, out, _ = run("verify", good, "--receiver", "4.13")
    assert status == 1 and "restorable       no by Xen 4.13" in out and "conforms" not in out
    assert run("verify", good, "--receiver", "4.14")[0] == 0
    status, _, err = run("verify", good, "--receiver", "new")
    assert status == 2 and "'new' is no release of Xen" in err
    assert "by Xen           4.14 and later; not by 4.13 and earlier: version 3" in run("verify", good)[1]


def test_convert_for_a_release(good: Path, tmp_path: Path) -> None:
    new = tmp_path / "new.save"
    status, out, _ = run("convert", good, new, "--for", "4.13")
    assert status == 0 and "version 3 is now 2" in out
    assert run("verify", new, "--receiver", "4.13")[0] == 0
    new.unlink()
    status, _, err = run("convert", good, new, "--for", "4.13", "--to", "3")
    assert status == 2 and "Xen 4.13 does not read version 3" in err
    status, _, err = run("convert", good, new, "--for", "4.x")
    assert status == 2 and "--for: '4.x' is no release of Xen" in err and not new.exists()


def test_convert_says_what_the_release_still_refuses(tmp_path: Path) -> None:
    new = tmp_path / "new.save"
    image = STREAMS / "pvh-2vcpu.xlsave.zst"
    status, out, err = run("convert", image, new, "--for", "4.8", "--json")
    assert status == 1 and "Xen 4.8 still refuses it" not in err
    assert [finding["rule"] for finding in json.loads(out)["still_refused"]] == ["XF123"]
    status, out, err = run("convert", image, new, "--for", "4.8", "--force")
    assert status == 1 and "version 3 is now 2" in out and "c_info.type is 'pvh'; expected invalid, hvm, pv\n" in err


def test_a_release_that_is_not_known_yet(good: Path) -> None:
    status, out, err = run("verify", good, "--receiver", "04.99")
    assert status == 0 and "yes by Xen 4.99" in out and "newer than this program knows" in err
    assert run("verify", good, "--receiver", "4.20")[2] == ""


def test_show_of_what_a_cut_file_lacks(good: Path, tmp_path: Path) -> None:
    (tmp_path / "cut").write_bytes(good.read_bytes()[:-60])
    status, _, err = run("show", tmp_path / "cut", "libxc.END")
    assert status == 1 and "no such header or record" in err and "the data ends" in err
    assert run("show", good, "libxc.NONE")[0] == 2


def test_verify_json_has_the_designed_keys(bad: Path) -> None:
    _, out, _ = run("verify", "--json", bad)
    report = json.loads(out)
    assert report["file"] == str(bad)
    assert report["layers"] == ["xl", "libxl", "libxc"]
    assert (report["version"], report["guest_type"]) == (3, "x86_hvm")
    assert (report["conforms"], report["restorable"]) == (False, False)
    assert set(report["static_data_end"]) == {"kind", "record", "offset"}
    assert report["records"]["PAGE_DATA"] == 2
    keys = {"rule", "severity", "layer", "record", "offset", "message", "reference"}
    assert all(keys <= set(finding) for finding in report["findings"])


def test_json_of_several_files_is_one_object_each(good: Path, bad: Path) -> None:
    _, out, _ = run("verify", "--json", good, bad)
    assert [json.loads(line)["conforms"] for line in out.splitlines()] == [True, False]


@pytest.mark.parametrize("command", COMMANDS)
def test_standard_input(command: str, good: Path) -> None:
    from_file = run(command, good, "--json")
    piped = run(command, "-", "--json", stdin=good.read_bytes())
    assert piped[0] == from_file[0] == 0
    if command in ("records", "show"):
        assert piped[1].replace("<stdin>", str(good)) == from_file[1]


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("content", [b"", b"just some text\n" * 10, bytes(100_000)])
def test_what_is_no_image(command: str, content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(content)
    status, out, err = run(command, path)
    assert (status, out) == (2, "")
    assert "not a Xen domain save image" in err and err.count("\n") == 1 and "Traceback" not in err


@pytest.mark.parametrize("command", COMMANDS)
def test_unreadable(command: str, tmp_path: Path) -> None:
    for path in (tmp_path / "missing", tmp_path):
        status, _, err = run(command, path)
        assert status == 2 and str(path) in err and err.count("\n") == 1


@pytest.mark.parametrize("command", COMMANDS)
def test_cut_short_anywhere_gives_no_traceback(command: str, tmp_path: Path) -> None:
    data = xl(libxl(hvm(), emulator=True))
    for length in (60, 170, 300, 1000, 5000, len(data) - 9):
        path = tmp_path / "cut"
        path.write_bytes(data[:length])
        status, _, err = run(command, path)
        assert "Traceback" not in err
        assert status == 1, (command, length, err)


def test_dev_zero_is_answered_at_once() -> None:
    status, _, err = run("verify", "/dev/zero")
    assert status == 2 and "not a Xen domain save image" in err


@pytest.mark.parametrize("layer, make", [("xl", lambda: xl(hvm())), ("libxc", lambda: hvm().to_bytes())])
def test_a_file_cut_inside_its_signature_is_told(layer: str, make, tmp_path: Path) -> None:
    path = tmp_path / "cut"
    path.write_bytes(make()[:7])
    status, _, err = run("verify", path)
    assert status == 2 and f"the data ends inside what identifies an image of {layer}" in err


def test_records_json_is_one_object_a_line(good: Path) -> None:
    _, out, _ = run("records", "--json", good)
    records = [json.loads(line) for line in out.splitlines()]
    assert [r["index"] for r in records if r["layer"] == "libxc"] == list(range(9))
    assert records[0] == {
        "schema": 1, "file": str(good),
        "layer": "libxl", "index": 0, "offset": 209, "type": "LIBXC_CONTEXT", "length": 0, "content": "",
    }  # fmt: skip


def test_records_tell_what_is_in_them(tmp_path: Path) -> None:
    path = tmp_path / "pv"
    path.write_bytes(pv().to_bytes())
    _, out, _ = run("records", path)
    for words in ("64-bit guest, 4 levels", "pfn 0x0 to 0xf in 1 frames", "1 L4TAB_PIN", "vCPU 0, 5168 bytes"):
        assert words in out


@pytest.mark.parametrize(
    "pfns",
    [[7, 3, 5], [9, 8, 7, 6], [4, 5, 9, 2, 3, 6], [*range(50, 100), *range(20, 50)], [*range(900, 700, -3), 50, 800]],
    ids=["in no order", "backwards", "lowest inside", "two runs", "many"],
)
def test_records_tell_the_lowest_and_the_highest_pfn(pfns: list[int], tmp_path: Path) -> None:
    stream = hvm()
    stream.before("X86_TSC_INFO", "PAGE_DATA", stream.page_data(*((pfn, XALLOC, None) for pfn in pfns)))
    (tmp_path / "in").write_bytes(stream.to_bytes())
    _, out, _ = run("records", tmp_path / "in")
    assert f"pfn {min(pfns):#x} to {max(pfns):#x}: {len(pfns)} XALLOC\n" in out


@pytest.mark.parametrize(
    ("selector", "value"),
    [
        ("libxc.X86_TSC_INFO.khz", "2600000"),
        ("X86_TSC_INFO.mode", "default (0x0)"),
        ("libxc.PAGE_DATA[1].pfns[0].pfn", "0x100"),
        ("libxc.image_header.version", "3"),
        ("xl.header.is_stream_v2", "yes"),
        ("HVM_PARAMS.params[1].index", "0x11"),
    ],
)
def test_show_one_value(good: Path, selector: str, value: str) -> None:
    assert run("show", good, selector) == (0, value + "\n", "")


def test_show_by_index_and_type_agree(good: Path) -> None:
    assert run("show", good, "3") == run("show", good, "PAGE_DATA[0]") == run("show", good, "libxc.3")


@pytest.mark.parametrize(
    ("selector", "hint"),
    [
        ("libxc.X86_TSC_INF", "X86_TSC_INFO"),
        ("X86_TSC_INFO.kzh", "khz"),
        ("PAGE_DATA[9]", "PAGE_DATA"),
        ("PAGE_DATA[0].pfns[7].pfn", "[7]"),
        ("a..b[", "not a selector"),
        ("\N{SUPERSCRIPT TWO}", "no such"),
        ("X86_TSC_INFO._io", "khz"),
        ("X86_TSC_INFO.from_file", "khz"),
        ("PAGE_DATA[0].pfns.append", "no field"),
        ("PAGE_DATA[0].pages[0].hex", "no field"),
        ("X86_TSC_INFO.khz.real", "no field"),
        ("libx", "libxc"),
        ("libxc.image_heade", "there is image_header"),
        ("PAGE_DATA[9]", "there are 2, the last one is [1]"),
        ("X86_TSC_INFO[1]", "there is only one"),
        ("99", "the last libxc record is 8"),
    ],
)
def test_show_suggests(good: Path, selector: str, hint: str) -> None:
    status, out, err = run("show", good, selector)
    assert (status, out) == (2, "") and hint in err and err.count("\n") == 1


def test_show_says_where_the_data_end(good: Path) -> None:
    good.write_bytes(xl(hvm())[:-30])
    status, out, err = run("show", good)
    assert status == 1 and "PAGE_DATA" in out and err.count("\n") == 1 and "the data ends" in err
    assert run("show", good, "libxc.domain_header")[0] == 0


def test_show_passes_over_what_is_too_long(tmp_path: Path) -> None:
    stream = hvm()
    pages = [(0x1000 + number, 0, bytes(4096)) for number in range(4200)]
    (tmp_path / "in").write_bytes(stream.before("X86_TSC_INFO", "PAGE_DATA", stream.page_data(*pages)).to_bytes())
    status, out, err = run("show", tmp_path / "in")
    assert (status, err) == (0, "") and "not decoded" in out and "END" in out


def test_info_of_a_name_that_cannot_be_printed(tmp_path: Path) -> None:
    (tmp_path / "in").write_bytes(xl(hvm(), config=b'{"c_info": {"type": "hvm", "name": "a\\ud800b"}}\0'))
    status, out, err = run("info", tmp_path / "in")
    assert (status, err) == (0, "") and "a\\ud800b" in out


def test_show_abridges_unless_it_is_to_show_all(tmp_path: Path) -> None:
    stream = hvm()
    stream.before("X86_TSC_INFO", "PAGE_DATA", stream.page_data(*((0x200 + n, XTAB, None) for n in range(20))))
    (tmp_path / "in").write_bytes(stream.to_bytes())
    pfns = run("show", tmp_path / "in", "PAGE_DATA[2].pfns")[1]
    assert "[15]" in pfns and "[16]" not in pfns and "  ... 4 more" in pfns
    pfns = run("show", tmp_path / "in", "PAGE_DATA[2].pfns", "--all")[1]
    assert "pfn: 0x213" in pfns and "more" not in pfns
    assert run("show", tmp_path / "in", "PAGE_DATA[2]", "--all")[1].count("pfn: ") == 20
    assert run("show", tmp_path / "in", "PAGE_DATA[2]", "--all", "--offsets")[1].count("pfn: ") == 20
    assert tree.text(bytes(33)).endswith("00 ... 33 bytes")
    assert tree.text(bytes(33), is_whole=True) == bytes(33).hex(" ")


@pytest.mark.parametrize("command", ["records", "show"])
def test_pages_are_left_out_where_they_are_not_wanted(good: Path, command: str) -> None:
    whole, rest = run(command, good, "--json")[1], run(command, good, "--no-pages", "--json")[1]
    assert rest.splitlines() == [line for line in whole.splitlines() if '"type": "PAGE_DATA"' not in line]
    assert rest != whole


def test_show_all_has_every_header_and_record(good: Path) -> None:
    _, out, _ = run("show", good, "--json")
    items = [json.loads(line) for line in out.splitlines()]
    assert [item["header"] for item in items if "header" in item] == [
        "identification", "header", "optional data", "header", "image header", "domain header",
    ]  # fmt: skip
    assert sum(item.get("layer") == "libxc" and "type" in item for item in items) == 9


def test_rule_lists_and_explains() -> None:
    status, out, _ = run("rule")
    assert status == 0 and "XC302" in out and "XF101" in out
    status, out, _ = run("rule", "xc302")
    assert status == 0 and "broken by" in out and "source" in out
    status, _, err = run("rule", "XC999")
    assert status == 2 and "XC" in err


def commands() -> list[str]:
    listed = run("--help")[1].partition("Commands:")[2].partition("Example:")[0]
    return re.findall(r"^  (\w+)", listed, re.MULTILINE)


def test_help_is_a_command_too() -> None:
    assert run("help") == run("--help")
    assert run("help", "memory", "stats") == run("memory", "stats", "--help")
    assert run("help", "verify") == run("verify", "-h")
    assert run("help", "nothing")[0] == 2


def test_no_summary_of_a_command_is_cut_off() -> None:
    for words in ([], ["memory"]):
        listed = run(*words, "--help")[1].partition("Commands:")[2].partition("Example:")[0]
        assert listed and "..." not in listed


def test_info_of_several_files(good: Path, tmp_path: Path) -> None:
    (tmp_path / "cut").write_bytes(good.read_bytes()[:-8])
    (tmp_path / "other").write_bytes(b"something else")
    one = run("info", good)
    assert run("info", good, good) == (0, f"{one[1]}\n{one[1]}", "")
    status, out, err = run("info", tmp_path / "cut", tmp_path / "other", good, tmp_path / "none", "--json")
    assert status == 2 and [json.loads(line)["file"] for line in out.splitlines()] == [str(tmp_path / "cut"), str(good)]
    assert [json.loads(line)["error"].partition(":")[0] for line in err.splitlines()] == [
        str(tmp_path / "other"), str(tmp_path / "none"),
    ]  # fmt: skip
    assert run("info", good, tmp_path / "cut")[0] == 1
    assert run("info", "-", "-")[0] == 2


def test_all_commands_are_listed() -> None:
    assert {"info", "memory", "records", "registers", "rule", "show", "verify"} <= set(commands())


@pytest.mark.parametrize("command", ["", *commands()])
def test_the_example_of_each_help_runs(command: str, tmp_path: Path) -> None:
    status, out, _ = run(*command.split(), "--help")
    example = re.search(r"Example:\n +(.*)", out)
    assert status == 0 and example is not None
    for name in ("guest", "before", "after"):
        (tmp_path / f"{name}.save").write_bytes(xl(pv()))
    program = f'xenstream() {{ {shlex.join(XENSTREAM)} "$@"; }}\n{example[1]}'
    done = subprocess.run(["bash", "-c", program], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "") and done.stdout


def test_usage_errors() -> None:
    for arguments in (["verify"], ["nonsense"], ["verify", "--what"], ["verify", "a", "b", "--tee", "c"]):
        assert run(*arguments)[0] == 2


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        (["verfy"], "No such command 'verfy'. Did you mean verify?"),
        (["memory", "dmp"], "No such command 'dmp'. Did you mean dump or map?"),
        (["nonsense"], "No such command 'nonsense'.\n"),
        (["rule", "xc500"], "XC501, XC502, XC503"),
        (["rule", "XC999"], "XC101, XC102, XC103"),
    ],
)
def test_mistyped_names_have_near_ones(arguments: list[str], hint: str) -> None:
    status, out, err = invoke(*arguments)
    assert (status, out) == (2, "") and hint in err


def test_names_with_wildcards(good: Path) -> None:
    def listed(*types: str) -> list[str]:
        return [json.loads(line)["type"] for line in invoke("records", good, *types, "--json")[1].splitlines()]

    assert listed("x86_*") == ["X86_CPUID_POLICY", "X86_MSR_POLICY", "X86_TSC_INFO"]
    assert listed("libxl.E*", "HVM_??????") == ["HVM_PARAMS", "END"]
    status, out, err = invoke("records", good, "PAGE_DTA")
    assert (status, len(out.splitlines()), err) == (2, 1, "xenstream: PAGE_DTA: no such record\n")
    status, out, _ = invoke("show", good, "X86_T*.khz")
    assert status == 0 and out == invoke("show", good, "X86_TSC_INFO.khz")[1]


def complete(**environment: str) -> tuple[str, str]:
    """Run the program as a shell does that completes; return its output."""
    program = Path(sys.executable).with_name("xenstream")
    if not program.exists():
        pytest.skip("xenstream is not installed as a program")
    done = subprocess.run([program], capture_output=True, text=True, check=False, env={**os.environ, **environment})
    return done.stdout, done.stderr


def test_completion_script() -> None:
    assert "_xenstream_completion" in complete(_XENSTREAM_COMPLETE="bash_source")[0]


def test_tee_to_a_file(good: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    assert run("verify", good, "--tee", copy)[0] == 0
    assert copy.read_bytes() == good.read_bytes()
    assert sorted(os.listdir(tmp_path)) == ["copy", "good.save"]


def test_tee_to_standard_output(bad: Path) -> None:
    done = subprocess.run(
        [*XENSTREAM, "verify", "-", "--tee", "-"], input=bad.read_bytes(), capture_output=True, check=False
    )
    assert done.stdout == bad.read_bytes()
    assert done.returncode == 1 and b"XC506" in done.stderr


def test_tee_into_no_folder(tmp_path: Path) -> None:
    assert run("verify", "-", "--tee", tmp_path / "no" / "such" / "folder", stdin=xl(hvm()))[0] == 2


def test_closed_output_pipe(tmp_path: Path) -> None:
    stream = hvm()
    for _ in range(3000):
        stream.before("X86_TSC_INFO", 0x80000001)
    path = tmp_path / "long"
    path.write_bytes(stream.to_bytes())
    statuses = {"records": 0, "show": 0, f"verify --json {path} {path}": 128 + signal.SIGPIPE}
    for command, status in statuses.items():
        done = subprocess.run(
            ["bash", "-o", "pipefail", "-c", f"{sys.executable} -m xenstream {command} {path} | head -1"],
            capture_output=True, check=False,
        )  # fmt: skip
        assert (done.returncode, done.stderr) == (status, b""), command


def test_colours(bad: Path) -> None:
    red = "\x1b[31m"
    assert red not in run("verify", bad)[1]
    for variable in ("FORCE_COLOR", "CLICOLOR_FORCE"):
        assert red in run("verify", bad, **{variable: "1"})[1]
        assert red not in run("verify", bad, **{variable: "1"}, NO_COLOR="1")[1]
        assert red not in run("--color", "never", "verify", bad, **{variable: "1"})[1]
    assert red in run("--color", "always", "verify", bad, NO_COLOR="1")[1]


@pytest.mark.parametrize("variable", ["", "NO_COLOR=1", "TERM=dumb"])
def test_colours_on_a_terminal(variable: str, bad: Path) -> None:
    command = f"{variable} {shlex.join([*XENSTREAM, 'verify', str(bad)])}"
    done = subprocess.run(
        ["script", "-qec", command, "/dev/null"], capture_output=True, check=False, env={**os.environ, "TERM": "xterm"}
    )
    assert (b"\x1b[31m" in done.stdout) == (variable == "")


def test_rules_that_begin_so() -> None:
    status, out, _ = invoke("rule", "xc57")
    assert status == 0 and out.startswith("XC571 ") and "XC572 " in out and "XC569" not in out
    assert invoke("rule", "XC571")[1].startswith("XC571  ")
    assert len(invoke("rule", "XC57", "--json")[1].splitlines()) == len(out.splitlines())


@pytest.mark.parametrize("number", ENDING)
def test_a_signal_leaves_no_half_written_tee(number: int, tmp_path: Path) -> None:
    target = tmp_path / "out"
    target.write_text("old")
    process = begin("verify", "-", "--tee", target, "--force", stdin=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdin is not None and process.stderr is not None
    process.stdin.write(xl(hvm())[:1000])
    process.stdin.flush()
    temporary_file_in(tmp_path, process, beside=1)
    process.send_signal(number)
    assert process.wait(HANGS) == 128 + number
    assert b"Traceback" not in process.stderr.read()
    assert target.read_text() == "old" and os.listdir(tmp_path) == ["out"]


# Interrupted at any time

AT_IMPORT = """
import os, signal, sys
class Finder:
    def find_spec(self, name, path=None, target=None):
        if name == {module!r}:
            sys.meta_path.remove(self)
            os.kill(os.getpid(), signal.SIGINT)
finder = Finder()
sys.meta_path.insert(0, finder)
sys.argv = ["xenstream", *{arguments!r}]
from xenstream.__main__ import main
main()
"""


NAMES = """
import os, signal, sys
class Finder:
    def find_spec(self, name, path=None, target=None):
        print(name, file=sys.stderr)
sys.meta_path.insert(0, Finder())
sys.argv = ["xenstream", *{arguments!r}]
from xenstream.__main__ import main
main()
"""


def loaded(arguments: list[str]) -> list[str]:
    """Return the modules that a command loads, in order."""
    command = [sys.executable, "-c", NAMES.format(arguments=arguments)]
    names = subprocess.run(command, capture_output=True, text=True, check=True).stderr.splitlines()
    return names[names.index("xenstream.__main__") + 1 :]


def run_program(program: str) -> subprocess.CompletedProcess[str]:
    """Run a program that signals can end."""
    return subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=False,
        timeout=HANGS,
        preexec_fn=take_signals,
    )


def test_an_interrupt_while_it_loads(good: Path) -> None:
    """Interrupt the loading of each module in turn."""
    arguments = ["memory", "stats", str(good)]
    names = loaded(arguments)
    assert {"click", "numpy", "xenstream.cli.main", "xenstream.guest.stats"} <= {*names}
    for module in {*names[:: len(names) // 25], "click", "numpy", "xenstream.cli.main", "xenstream.guest.stats"}:
        program = AT_IMPORT.format(module=module, arguments=arguments)
        done = run_program(program)
        assert (done.returncode, done.stderr) == (130, "xenstream: interrupted\n"), module


AT_CALL = """
import os, signal, sys, time
sys.argv = ["xenstream", *{arguments!r}]
from xenstream import __main__
from xenstream.cli import checking, direct, main as cli, root, toolkit
from xenstream.io import process
def interrupting(function):
    def call(*arguments, **more):
        result = function(*arguments, **more)
        os.kill(os.getpid(), signal.SIGINT)
        return result
    return call
{patch}
__main__.main()
"""


@pytest.mark.parametrize(
    "patch",
    [
        "process.take_signals = interrupting(process.take_signals)",
        "process.make_stdout_strict = interrupting(process.make_stdout_strict)",
        "direct.command = interrupting(direct.command)",
        "direct.command = lambda _: None; root.cli.make_context = interrupting(root.cli.make_context)",
        "direct.command = lambda _: None; root.cli.invoke = interrupting(root.cli.invoke)",
        "cli._run = interrupting(cli._run)",
        "cli._flushed = interrupting(cli._flushed)",
        "process.leave_at_once = interrupting(process.leave_at_once)",
        "import atexit; atexit.register(interrupting(print))",
        """class Bad:
    def __del__(self): interrupting(print)()
checking.open_file = lambda *file, original=toolkit.open_file, **more: (Bad(), original(*file, **more))[1]""",
    ],
)
def test_an_interrupt_at_any_time(patch: str, good: Path) -> None:
    program = AT_CALL.format(arguments=["verify", str(good)], patch=patch)
    done = run_program(program)
    assert (done.returncode, done.stderr) == (130, "xenstream: interrupted\n")


READS_FOR_EVER = """import threading
class Bad:
    def __init__(self): {at_start}
    def __del__(self): {at_end}
checking.open_file = lambda *_, **__: Bad() and os.read(os.pipe()[0], 1)"""


@pytest.mark.parametrize(
    "patch",
    [
        READS_FOR_EVER.format(at_start="pass", at_end="interrupting(print)()"),
        READS_FOR_EVER.format(
            at_end="pass",
            at_start="""threading.Thread(target=lambda: (
        time.sleep(0.2), signal.pthread_kill(threading.get_ident(), signal.SIGINT))).start()""",
        ),
    ],
    ids=["dropped by Python", "between two steps of Python"],
)
def test_an_interrupt_that_comes_to_nothing_at_first(patch: str, good: Path) -> None:
    """As one does in the last step of an import, or just before a system call."""
    program = AT_CALL.format(arguments=["verify", str(good)], patch=patch)
    done = run_program(program)
    assert (done.returncode, done.stderr) == (130, "xenstream: interrupted\n")


def test_an_interrupt_while_nobody_reads(tmp_path: Path) -> None:
    """The rest of the output is dropped then: the reader may never read it."""
    stream = hvm()
    for _ in range(3000):
        stream.before("X86_TSC_INFO", 0x80000001)
    (tmp_path / "long").write_bytes(stream.to_bytes())
    process = begin("records", tmp_path / "long", stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None and process.stderr is not None
    process.stdout.read(1)
    wait_until(lambda: state_of(process.pid) == "S", "it is not blocked")
    process.send_signal(signal.SIGINT)
    assert process.wait(HANGS) == 130
    assert process.stderr.read() == b"xenstream: interrupted\n"


# Arguments


ODD_NUMBERS = [
    "010", "00", "4_096", "\u0664\u0660", "+5", " 5", "5 ", "0x", "0xg", "0o10", "0b1", "1e3", "", "0x_1", "\uff15",
    "9" * 5000, "0X",
]  # fmt: skip


@pytest.mark.parametrize("text", ODD_NUMBERS)
def test_numbers_are_decimal_or_hex(text: str, good: Path) -> None:
    for arguments in (
        ["memory", "read", good, text], ["memory", "read", good, "0", text], ["registers", good, "--vcpu", text],
        ["memory", "read", good, "0", "--cr3", text], ["memory", "find", good, "a", "--limit", text],
    ):  # fmt: skip
        status, out, err = run(*arguments)
        assert (status, out) == (2, "") and "Invalid value" in err and err.count("\n") == 4
        why = "has a leading zero" if re.fullmatch("0[0-9]+", text) else "is not a number"
        assert why in err and "decimal digits, or 0x and hex digits" in err


def test_numbers() -> None:
    number = Number(1, 40)
    assert [number.convert(text, None, None) for text in ("1", "40", "0x1", "0X28", "0x0010")] == [1, 40, 1, 40, 16]
    for text, why in (("0", "less than 1"), ("41", "more than 40"), ("-1", "is negative")):
        with pytest.raises(click.UsageError, match=why):
            number.convert(text, None, None)


def test_names_that_are_empty(good: Path) -> None:
    for arguments in (
        ["memory", "dump", good, "-o", ""], ["extract", good, "libxc", "-o", ""], ["convert", good, ""],
        ["verify", good, "--tee", ""], ["memory", "read", good, "0", "-o", ""], ["repair", good, ""],
    ):  # fmt: skip
        status, out, err = run(*arguments)
        assert (status, out) == (2, "") and "the name of the file is empty; - is standard output" in err, arguments
    for arguments in (["info", ""], ["memory", "diff", good, ""], ["verify", good, ""], ["convert", "", "out"]):
        status, out, err = run(*arguments)
        assert (status, out) == (2, "") and "the name of the file is empty; - is standard input" in err, arguments


def test_a_dump_that_no_file_system_takes(tmp_path: Path) -> None:
    stream = hvm()
    stream.before("X86_TSC_INFO", "PAGE_DATA", stream.page_data((1 << 50, NOTAB, page(7))))
    (tmp_path / "in").write_bytes(stream.to_bytes())
    status, out, err = run("memory", "dump", tmp_path / "in", "-o", tmp_path / "out")
    size = (1 << 62) + 4096
    if status:  # some file systems do
        assert (status, out) == (2, "") and f"out: File too large: {size} bytes are more than the file system" in err
        assert os.listdir(tmp_path) == ["in"]


@pytest.mark.parametrize(
    ("start", "expected"),
    [
        ("HVM", ["HVM_CONTEXT", "HVM_PARAMS"]),
        ("libxc.x86_t", ["libxc.X86_TSC_INFO"]),
        ("X86_TSC_INFO.k", ["X86_TSC_INFO.khz"]),
        ("libxl.LIBXC", ["libxl.LIBXC_CONTEXT"]),
        ("xl.h", ["xl.header"]),
        ("HVM_CONTEXT.none.", []),
        ("[", []),
    ],
)
@pytest.mark.parametrize("command", ["show", "extract"])
def test_selectors_are_completed(command: str, start: str, expected: list[str], good: Path) -> None:
    words = f"xenstream {command} {good} {start}"
    out, err = complete(_XENSTREAM_COMPLETE="bash_complete", COMP_WORDS=words, COMP_CWORD="3")
    assert (sorted(line.partition(",")[2] for line in out.split()), err) == (expected, "")


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("show {} HVM_CONTEXT.cp", ["HVM_CONTEXT.cpu", "HVM_CONTEXT.cpu_xsave"]),
        ("show {} HVM_CONTEXT.cpu[0].ri", ["HVM_CONTEXT.cpu[0].rip"]),
        ("set {} out X86_TSC_INFO.k", ["X86_TSC_INFO.khz"]),
        ("show --as hvm-p", ["hvm-params"]),
        ("verify --as libx", ["libxc", "libxl"]),
        ("rule XC50", [f"XC50{number}" for number in range(1, 9)]),
        ("memory st", ["stats"]),
    ],
)
def test_what_is_completed_besides(words: str, expected: list[str], tmp_path: Path) -> None:
    path = tmp_path / "in"
    path.write_bytes(guest(cpu(), entry(HvmContext.Typecode.cpu_xsave, 0, bytes(832))).to_bytes())
    typed = ["xenstream", *words.format(path).split()]
    out, _ = complete(_XENSTREAM_COMPLETE="bash_complete", COMP_WORDS=" ".join(typed), COMP_CWORD=str(len(typed) - 1))
    assert sorted(line.partition(",")[2] for line in out.split()) == sorted(expected)
