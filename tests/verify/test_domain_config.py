"""An xl file's configuration, as the libxl of each release reads it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from samples.build import CONFIG, PV_CONFIG, PVH_CONFIG
from xenstream.verify import domain_config, domain_faults
from xenstream.verify.releases import ALL, NONE, before, only, since


def read(**parts: Any) -> domain_config.DomainConfig:
    return domain_config.read(json.dumps(parts).encode() + b"\0")


def test_values_are_those_of_the_releases_that_have_the_member() -> None:
    config = read(b_info={"altp2m_count": 3, "max_vcpus": 2, "unknown": 1}, on_crash="Preserve")
    assert {path: (value.value, value.releases) for path, value in config.values.items()} == {
        "b_info.altp2m_count": (3, since("4.21")),
        "b_info.max_vcpus": (2, ALL),
        "on_crash": ("preserve", ALL),
    }
    assert list(config.each("b_info.altp2m_count", 0)) == [(3, since("4.21")), (0, before("4.21"))]


@pytest.mark.parametrize("value", ["2", 2.0, True, None, [2], {}])
def test_another_type_counts_as_none(value: object) -> None:
    config = read(b_info={"max_vcpus": value})
    assert not config.values and not config.misfits and config.whole == ALL


def test_what_comes_after_a_misfit_is_not_read() -> None:
    config = read(on_crash="explode", on_poweroff="destroy", on_soft_reset="restart")
    assert set(config.values) == {"on_poweroff"} and config.whole == NONE  # in libxl's order, not in that of the text
    (misfit,) = config.misfits
    assert (misfit.path, misfit.releases, misfit.is_unknown) == ("on_crash", ALL, True)


def test_a_value_that_some_releases_know() -> None:
    config = read(disks=[{"format": "raw"}, {"format": "qed"}], on_reboot="restart")
    (misfit,) = config.misfits
    assert (misfit.path, misfit.releases, misfit.is_unknown) == ("disks[1].format", before("4.9"), False)
    assert config.values["on_reboot"].releases == since("4.9") == config.whole


def test_items_of_arrays_have_to_be_of_their_type() -> None:
    config = read(b_info={"irqs": [1, "2"]})
    assert [misfit.path for misfit in config.misfits] == ["b_info.irqs[1]"]


@pytest.mark.parametrize(
    ("member", "good", "bad"),
    [
        ("claim_mode", "<default>", "yes"),
        ("extra", ["a"], [1]),
        ("nodemap", [0, 3], [0, "3"]),
        ("rtc_timeoffset", 0, -1),
        ("cpuid", [{"leaf": 1}], ["x"]),
    ],
)
def test_conversions(member: str, good: object, bad: object) -> None:
    assert not read(b_info={member: good}).misfits
    assert [misfit.path for misfit in read(b_info={member: bad}).misfits] == [f"b_info.{member}"]


@pytest.mark.parametrize(
    ("mac", "is_good"),
    [("00:16:3e:00:00:01", True), ("00:16:3E:00:00:01:and", True), ("00:16:3e:00:00", False), ("0:16:3e:0:0:1", False)],
)
def test_addresses(mac: str, is_good: bool) -> None:
    assert bool(read(nics=[{"mac": mac}]).misfits) is not is_good


def test_a_kind_of_guest_that_a_release_does_not_have() -> None:
    for config, releases in ((CONFIG, ALL), (PV_CONFIG, ALL), (PVH_CONFIG, since("4.10"))):
        faults = domain_faults.find(domain_config.read(config))
        assert not faults.faults and faults.taken == releases and faults.misfits_refused == ~releases


def test_each_release_has_a_view() -> None:
    views = list(domain_config.views(domain_config.read(CONFIG)))
    assert len(views) == 17 and all(view.kinds == ["hvm"] for view in views)
    assert views[11].release & only("4.17")
