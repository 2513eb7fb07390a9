"""What the configuration before a stream decides of the HVM context: which vCPUs and which devices there are."""

from __future__ import annotations

import pytest
from cases.hvm_context import PIC_MASTER, context, cpu
from helpers.verified import rules_of, verified
from samples.build import CONFIG, PV_CONFIG, Stream, built_with, hvm, libvirt, libxl, pv, vcpu, xl
from xenstream.stream.embedded import xl_config
from xenstream.verify.judged_config import Configured


def two_vcpus() -> Stream:
    return context(hvm(), cpu(), cpu(1))


def libxl_json(build: str) -> bytes:
    return CONFIG.replace(b'"b_info": {', f'"b_info": {{{build}, '.encode())


def xml(vcpus: int, kind: str = "hvm") -> bytes:
    return f"<domain><vcpu current='1'>{vcpus}</vcpu><os><type>{kind}</type></os></domain>\0".encode()


@pytest.mark.parametrize(
    ("config", "has_both"),
    [
        (libxl_json('"max_vcpus": 2'), True),
        (libxl_json('"max_vcpus": 1'), False),
        (libxl_json('"claim_mode": "True"'), False),  # libxl gives such a domain one
        (libxl_json('"max_vcpus": 0'), False),
        (libxl_json('"max_vcpus": "2"'), False),  # and reads whatever is no integer as 0
        (libxl_json('"max_vcpus": 2.5'), False),
        (libxl_json('"max_vcpus": -1'), True),  # libxl refuses this itself
        (b'name = "guest"\nvcpus = 1\nmaxvcpus = 2\n', True),
        (b'name = "guest"\nvcpus = 1\n', False),
        (b"", True),
    ],
)
def test_vcpus_that_the_configuration_of_xl_gives_the_domain(config: bytes, has_both: bool) -> None:
    is_text = not config.startswith(b"{")
    image = xl(two_vcpus(), config, mandatory=2 if is_text else 3)
    assert ("XC515" not in rules_of(verified(image))) is has_both


@pytest.mark.parametrize(("vcpus", "has_both"), [(2, True), (1, False)])
def test_vcpus_that_libvirt_gives_the_domain(vcpus: int, has_both: bool) -> None:
    assert ("XC515" not in rules_of(verified(libvirt(two_vcpus(), xml(vcpus))))) is has_both


@pytest.mark.parametrize(("kind", "has_pic"), [("hvm", True), ("xenpvh", False)])
def test_devices_of_the_kind_that_libvirt_says(kind: str, has_pic: bool) -> None:
    image = libvirt(context(hvm(), PIC_MASTER), xml(1, kind))
    assert ("XC545" not in rules_of(verified(image))) is has_pic


def second_vcpu() -> Stream:
    """A PV guest with registers of vCPUs 0 and 1."""
    stream = pv()
    return stream.before("END", "X86_PV_VCPU_BASIC", vcpu(stream, stream.get("X86_PV_VCPU_BASIC").body[8:], 1))


@pytest.mark.parametrize("number", [1, 2])
def test_every_configuration_says_which_vcpus_a_pv_guest_has(number: int) -> None:
    texts = b'name = "guest"\nvcpus = 1\nmaxvcpus = %d\n' % number
    images = {
        "libxl's JSON": xl(libxl(second_vcpu()), built_with(PV_CONFIG, max_vcpus=number)),
        "xl.cfg": xl(libxl(second_vcpu()), texts, mandatory=2),
        "libvirt's XML": libvirt(libxl(second_vcpu()), xml(number, "xen")),
    }
    for image in images.values():
        assert ("XC427" in rules_of(verified(image))) is (number == 1)


@pytest.mark.parametrize("given", ["1", "3", "0", '"3"', "2.5", "true", "null", "[]", "8192"])
def test_info_and_verify_agree_on_the_number_of_vcpus(given: str) -> None:
    config = PV_CONFIG.replace(b'"b_info": {', b'"b_info": {"max_vcpus": %b, ' % given.encode())
    configured = Configured.of(config, 0)
    assert configured is not None
    numbers = {most for most, releases in configured.num_vcpus()}
    assert numbers <= {xl_config.max_vcpus(config)} and numbers
