"""`cpu`: the guest's CPU in words, beside what is in the policy, and how two differ."""

from __future__ import annotations

import json
import struct
from pathlib import Path

import pytest
import xenstream
from helpers.cli import run
from helpers.places import HOSTS, STREAMS
from samples.build import Stream, hvm, pv
from xenstream.errors import StreamError
from xenstream.guest import cpu_policy
from xenstream.guest.xen_cpuid import parse
from xenstream.inspect.cpu import describe
from xenstream_formats.cpu_features import BITS, FREE, NEEDED_BY, REGISTERS, WORDS

HVM, PV = STREAMS / "hvm-1vcpu.xlsave.zst", STREAMS / "pv-64bit-1vcpu.xlsave.zst"
NO_SUBLEAF = 0xFFFFFFFF


def leaves(stream: Stream, *rows: tuple[int, ...]) -> bytes:
    return stream.body("X86_CPUID_POLICY", b"".join(struct.pack("<6I", *row) for row in rows)).to_bytes()


def test_real_image() -> None:
    with xenstream.open(str(HVM)) as image:
        cpu = image.cpu()
    assert (cpu.vendor, cpu.name, cpu.of) == ("AuthenticAMD", "AMD EPYC Processor", "x86_hvm")
    assert (cpu.family, cpu.model, cpu.stepping) == (0x17, 1, 2)
    assert (cpu.max_leaf, cpu.max_subleaf_7, cpu.max_extended_leaf) == (13, 0, 0x8000001E)
    assert (cpu.physical_bits, cpu.linear_bits, cpu.cache_line) == (40, 48, 64)
    assert [(part.name, part.offset, part.length) for part in cpu.xsave] == [
        ("x87", None, None), ("sse", None, None), ("avx", 576, 256),
    ]  # fmt: skip
    assert cpu.xsave_size == 576 + 256
    assert {"fpu", "sse2", "avx2", "lm", "no_lmsl", "x2apic"} <= set(cpu.feature_names)
    assert not [group for group in cpu.features if group.unnamed_bits]
    assert [(msr.name, msr.flags) for msr in cpu.msrs] == [
        ("PLATFORM_INFO", ["cpuid_faulting"]), ("ARCH_CAPABILITIES", []),
    ]  # fmt: skip


def test_each_bit_is_told() -> None:
    for word, (number, subleaf, _, register) in WORDS.items():
        if number is None:
            continue
        for bit in range(32):
            row = [number, NO_SUBLEAF if subleaf is None else subleaf, 0, 0, 0, 0]
            row[("eax", "ebx", "ecx", "edx").index(register) + 2] = 1 << bit
            policy = cpu_policy.from_numbers([(0, NO_SUBLEAF, 13, 0, 0, 0), *_highest(number), tuple(row)], [])
            cpu = describe("", None, policy)
            named = [name for name, place in BITS[word].items() if place == bit]
            told = [(group.names, group.unnamed_bits) for group in cpu.features]
            if named:
                assert told == [(named, [])], (word, bit)
            elif word != "features_e1_edx":  # where AMD repeats what leaf 1 has
                assert told == [([], [bit])], (word, bit)


def _highest(number: int) -> list[tuple[int, ...]]:
    if number == 7:
        return [(7, 0, 2, 0, 0, 0)]
    return [(0x80000000, NO_SUBLEAF, 0x80000021, 0, 0, 0)] if number >= 0x80000000 else []


def test_arch_capabilities_by_name() -> None:
    data = hvm().body("X86_MSR_POLICY", struct.pack("<IIQ", 0x10A, 0, 1 | 1 << 62)).to_bytes()
    with xenstream.open(data) as image:
        (msr,) = image.cpu().msrs
    assert (msr.name, msr.flags) == ("ARCH_CAPABILITIES", ["rdcl_no", "its_no"])


def test_table_of_features_is_consistent() -> None:
    names = [name for bits in BITS.values() for name in bits]
    assert len(set(names)) == len(names)
    used = {name for fallen in NEEDED_BY.values() for name in fallen} | set(NEEDED_BY) | set(FREE)
    used |= {name for bits in REGISTERS.values() for needed in bits.values() for name in needed}
    assert used <= set(names)
    for name, fallen in NEEDED_BY.items():  # what falls with another takes with it what needs it
        assert name not in fallen
        assert all(set(NEEDED_BY.get(other, ())) <= set(fallen) for other in fallen), name


def test_features_fall_with_those_that_they_need() -> None:
    rows = [(0, NO_SUBLEAF, 13, 0, 0, 0), (1, NO_SUBLEAF, 0, 0, 1 << 28, 0), (7, 0, 0, 1 << 5 | 1 << 16, 0, 0)]
    policy = cpu_policy.from_numbers(rows, [])
    assert cpu_policy.all_names(policy.words()) == ["avx", "avx2", "avx512f"]
    assert cpu_policy.all_names(cpu_policy.given(policy.words())) == []


def test_highest_leaves_hide_others() -> None:
    rows = [(0, NO_SUBLEAF, 6, 0, 0, 0), (7, 0, 0, 1, 0, 0), (0x80000000, NO_SUBLEAF, 0, 0, 0, 0)]
    rows += [(0x80000001, NO_SUBLEAF, 0, 0, 0, 1 << 29)]
    assert cpu_policy.all_names(cpu_policy.from_numbers(rows, []).words()) == []


def test_an_image_without_a_policy() -> None:
    for stream in (hvm(2), pv(8, 2), hvm().drop("X86_CPUID_POLICY")):
        with xenstream.open(stream.to_bytes()) as image, pytest.raises(StreamError, match="no X86_CPUID_POLICY"):
            image.cpu()


def test_the_last_policy_before_the_end_of_the_static_data_counts() -> None:
    stream = hvm()
    for where in ("STATIC_DATA_END", "END"):
        stream.before(where, "X86_CPUID_POLICY", struct.pack("<6I", 0, NO_SUBLEAF, len(where), 0, 0, 0))
    with xenstream.open(stream.to_bytes()) as image:
        assert image.cpu().max_leaf == len("STATIC_DATA_END")


def test_policies_of_a_host() -> None:
    policies = parse("host", (HOSTS / "4.17.txt").read_text())
    assert list(policies) == ["Raw", "Host", "PV Max", "HVM Max", "PV Default", "HVM Default"]
    assert policies["Raw"].leaves[0x80000008, NO_SUBLEAF].eax == 0x3028
    assert "svm" in cpu_policy.all_names(policies["HVM Max"].words())
    assert "svm" not in cpu_policy.all_names(policies["PV Max"].words())


def test_command() -> None:
    status, out, _ = run("cpu", HVM)
    assert status == 0 and "AMD EPYC Processor" in out and "no_lmsl" in out
    status, out, _ = run("cpu", HVM, "--json")
    with xenstream.open(str(HVM)) as image:
        assert status == 0 and json.loads(out) == {"schema": 1, **image.cpu().to_json()}
    status, out, _ = run("cpu", "-", stdin=HVM.read_bytes())
    assert status == 0 and "of the x86_hvm guest in <stdin>" in out


def test_command_compares_two() -> None:
    assert run("cpu", HVM, HVM)[:2] == (0, f"A: x86_hvm in {HVM}\nB: x86_hvm in {HVM}\nthe CPUs are the same\n")
    status, out, _ = run("cpu", HVM, PV, "--json")
    found = json.loads(out)
    assert status == 1 and found["only_b"] == ["cmp_legacy"] and "x2apic" in found["only_a"]
    assert {fact["name"] for fact in found["differ"]} == {"logical_processors", "cores", "apic_id_bits", "msrs"}


def test_command_compares_with_a_host() -> None:
    status, out, _ = run("cpu", HVM, "--host", HOSTS / "4.14.txt")
    assert status == 1 and "the guest loses on the host:  no_lmsl\n" in out
    status, out, _ = run("cpu", HVM, "--host", HOSTS / "4.17.txt")
    assert status == 0 and "the guest loses nothing on the host" in out
    status, out, _ = run("cpu", PV, "--host", HOSTS / "4.14.txt", "--json")
    assert status == 0 and json.loads(out)["b"]["of"] == "PV Max"


def test_command_describes_a_host(tmp_path: Path) -> None:
    status, out, _ = run("cpu", HOSTS / "4.20.txt", "--policy", "raw")
    assert status == 0 and "of the Raw policy in " in out
    (tmp_path / "domain.txt").write_text("Domain 3 policy: 1 leaves, 0 MSRs\n  00000000:ffffffff -> 00000007:0:0:0\n")
    assert run("cpu", tmp_path / "domain.txt")[0] == 0
    text = (HOSTS / "4.20.txt").read_text().split("PV Max")[0]
    (tmp_path / "some.txt").write_text(text)
    status, _, err = run("cpu", tmp_path / "some.txt")
    assert status == 2 and "no HVM Max policy" in err
    status, _, err = run("cpu", HVM, PV, "--host", HOSTS / "4.20.txt")
    assert status == 2 and "FILE2 or --host" in err


def test_command_on_a_cut_image(tmp_path: Path) -> None:
    whole = hvm().to_bytes()
    for length in (44, 60):  # in a record header, and in the policy's body
        (tmp_path / "cut").write_bytes(whole[:length])
        status, _, err = run("cpu", tmp_path / "cut")
        assert status == 1 and "the data ends" in err and "before any X86_CPUID_POLICY" in err
        assert run("cpu", tmp_path / "cut", HVM)[0] == 2
    assert run("cpu", "-", "-")[0] == 2
