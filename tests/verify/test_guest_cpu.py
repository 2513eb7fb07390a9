"""The guest's CPU as its policy describes it, and registers that depend on it and on the configuration."""

from __future__ import annotations

from typing import Any

import pytest
from cases.hvm_context import EDX_1, context, cpu, on_cpu, policy
from helpers.verified import rules_of, verified
from samples.build import Stream, hvm, xl
from xenstream.schema.layout import parse_bytes
from xenstream.schema.names import CpuPolicy
from xenstream.verify.guest_cpu import GuestCpu

LEN_LEAF = 24

NX, LM, SVM = 1 << 20, 1 << 29, 1 << 2


def guest(**registers: int) -> GuestCpu:
    return GuestCpu(parse_bytes(CpuPolicy.CpuidPolicy, policy(**registers)))


def test_a_feature_is_there_lacking_or_the_hosts() -> None:
    assert guest(ecx_1=1 << 26).has("xsave") is True
    assert guest().has("xsave") is False and guest().lacks("xsave")
    assert GuestCpu().has("xsave") is None and not GuestCpu().lacks("xsave")


def test_one_of_several_features_is_enough() -> None:
    assert guest(edx_1=1 << 14).has("mce", "mca") is True
    assert guest().has("mce", "unheard_of") is None


@pytest.mark.parametrize(("registers", "has"), [({"edx_1": EDX_1}, True), ({}, False)])
def test_a_feature_goes_with_what_it_requires(registers: dict[str, int], has: bool) -> None:
    assert guest(ebx_7=1 << 20, edx_80000001=NX, **registers).has("smap") is has


def test_a_leaf_that_was_not_sent_is_the_hosts() -> None:
    leaves = policy(ebx_7=1 << 7)
    without_7 = leaves[: 2 * LEN_LEAF] + leaves[3 * LEN_LEAF :]
    assert GuestCpu(parse_bytes(CpuPolicy.CpuidPolicy, without_7)).has("smep") is None
    assert GuestCpu(parse_bytes(CpuPolicy.CpuidPolicy, leaves)).has("smep") is True


def test_a_leaf_above_the_highest_has_nothing() -> None:
    assert guest(ebx_7=1 << 7, eax_0=5).has("smep") is False


def test_vendor_width_and_components() -> None:
    amd = guest(edx_1=EDX_1)
    assert (amd.is_amd, amd.is_intel, amd.max_phys_addr, amd.component(2)) == (True, False, 40, (576, 256))
    assert guest(edx_1=EDX_1, eax_80000008=32).max_phys_addr == 36
    unknown = GuestCpu()
    assert (unknown.is_amd, unknown.is_intel, unknown.max_phys_addr, unknown.component(2)) == (None,) * 4


def smep(stream: Stream, **registers: int) -> Stream:
    return on_cpu(stream, cpu(CR4=1 << 20), **registers)


def test_a_policy_after_the_static_data_comes_too_late() -> None:
    stream = smep(hvm())
    assert rules_of(verified(stream.to_bytes()))["XC548"] == 1
    stream.move("X86_CPUID_POLICY", before="HVM_CONTEXT")
    assert "XC548" not in rules_of(verified(stream.to_bytes()))


def test_without_a_policy_only_what_no_cpu_has_is_refused() -> None:
    stream = context(hvm(2), cpu(CR4=1 << 20 | 1 << 22))
    assert verified(stream.to_bytes()).restorable
    report = verified(context(hvm(2), cpu(CR4=1 << 15)).to_bytes())
    assert not report.restorable and rules_of(report)["XC548"] == 1


def nested(said: str) -> bytes:
    return b'{"c_info": {"type": "hvm"}, "b_info": {"max_vcpus": 1%b}}\0' % said.encode()


@pytest.mark.parametrize(
    ("config", "is_taken"),
    [
        (nested(', "nested_hvm": "True"'), True),
        (nested(', "type.hvm": {"nested_hvm": "True"}'), True),
        (nested(', "nested_hvm": "False"'), False),
        (nested(""), False),
    ],
)
def test_bits_of_nested_virtualisation_need_the_configuration(config: bytes, is_taken: bool) -> None:
    stream = on_cpu(hvm(), cpu(EFER=1 << 12), ecx_80000001=SVM)
    found: Any = rules_of(verified(xl(stream, config)))
    assert ("XC549" not in found) is is_taken
    assert "XC549" not in rules_of(verified(stream.to_bytes()))
