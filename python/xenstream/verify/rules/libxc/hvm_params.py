"""Rules on HVM parameters that Xen does not let be set."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from operator import eq

from xenstream_formats.releases import FACTS

from ...._tuples import NamedTuple
from ....schema.names import Libxc
from ....stream.record import Record
from ...params import params_of
from ...receiver import State
from ...releases import ALL, Releases, before, below, since, where
from ..base import ERROR, NOTE, Problem, number, rule

PARAMS = "libxc HVM_PARAMS"

XEN = "xen/arch/x86/hvm/hvm.c, hvm_set_param()"

ALLOWED = "xen/arch/x86/hvm/hvm.c, hvm_allow_set_param()"

SAYS = "set HVM param ... = ..."

Name = Libxc.HvmParamName

Group = Libxc.ViridianGroup


class _Param(NamedTuple):
    """One parameter: where it is in the file, and the number and value that Xen gets."""

    offset: int
    number: int
    value: int

    @property
    def name(self) -> str:
        """The name of the parameter, or its number."""
        return _NAMES.get(self.number, f"parameter {number(self.number)}")


_NAMES = {name.value: name.name.upper() for name in Name}


def _params(record: Record) -> Iterator[_Param]:
    """Yield the parameters of a record in their order."""
    return (_Param(record.ofs_body + param.offset, param.number, param.value) for param in params_of(record))


# Which parameters


_NUMBERS = FACTS["hvm_params"]


@rule(
    "XC571", ERROR, "HVM parameters are of numbers that Xen knows", by="xen", on=PARAMS,
    ref="xen/arch/x86/hvm/hvm.c, hvmop_set_param()", says=SAYS, example="Parameter 39, of 39 that there are.",
)  # fmt: skip
def params_known(record: Record, state: State) -> Iterator[Problem]:
    for param in _params(record):
        if param.number >= max(_NUMBERS):
            yield Problem(param.offset, f"HVM parameter {number(param.number)}", f"{max(_NUMBERS) - 1} at most")


@rule(
    "XC572", NOTE, "Xen knows HVM parameters 36, 37 and 38 from 4.6.3, 4.9 and 4.10 on", by="xen", is_need=True,
    on=PARAMS, ref="xen/include/public/hvm/params.h, HVM_NR_PARAMS", says=SAYS,
    example="VM86_TSS_SIZED, 37, for a receiver of Xen 4.8.",
)  # fmt: skip
def params_of_release(record: Record, state: State) -> Iterator[Problem]:
    for param in _params(record):
        if min(_NUMBERS) <= param.number < max(_NUMBERS):
            too_old = below("hvm_params", param.number + 1)
            yield Problem(param.offset, f"{param.name}, HVM parameter {param.number}", "none of it", releases=too_old)


_RETIRED = (
    Name.memory_event_cr0, Name.memory_event_cr3, Name.memory_event_cr4, Name.memory_event_int3,
    Name.memory_event_single_step, Name.memory_event_msr, Name.bufioreq_evtchn,
)  # fmt: skip
"""Parameters that no release with this format lets be set."""

_RETIRED_SINCE = {
    Name.dm_domain: since("4.12"),
    Name.nestedhvm: since("4.15"),
    Name.altp2m: since("4.19"),
}


@rule(
    "XC573", ERROR, "HVM parameters are such as can be set", by="xen", on=PARAMS, ref=ALLOWED, says=SAYS,
    example="MEMORY_EVENT_CR3, which no sender sends.",
)  # fmt: skip
def params_can_be_set(record: Record, state: State) -> Iterator[Problem]:
    for param in _params(record):
        if param.number in {name.value for name in _RETIRED}:
            yield Problem(param.offset, param.name, "no such parameter; Xen lets nobody set it")


@rule(
    "XC574", NOTE, "HVM parameters are such as each release lets be set", by="xen", on=PARAMS, ref=ALLOWED, says=SAYS,
    example="NESTEDHVM, which Xen 4.15 and later do not let be set.",
)  # fmt: skip
def params_can_still_be_set(record: Record, state: State) -> Iterator[Problem]:
    for param in _params(record):
        for name, releases in _RETIRED_SINCE.items():
            if param.number == name.value:
                yield Problem(param.offset, param.name, f"none, for Xen {releases}", releases=releases)


# Their values


class _Demand(NamedTuple):
    """What Xen demands of a value: whether it takes one, in words, and which releases demand it."""

    is_met: Callable[[int], bool]
    words: str
    releases: Releases = ALL


def _at_most(most: int, releases: Releases = ALL) -> _Demand:
    return _Demand(lambda value: value <= most, f"{most} at most", releases)


_GROUPS = max(FACTS["viridian"])

_MOST_SHUTDOWN = 5  # SHUTDOWN_soft_reset

_LEN_TSS = 104  # of 32 bits

_DEMANDS = {
    Name.timer_mode: (_at_most(3),),
    Name.viridian: (
        _Demand(lambda value: not value & ~_GROUPS, f"groups of {_GROUPS:#x} only"),
        _Demand(lambda value: bool(value & Group.base.value), "the base group, bit 0"),
    ),
    Name.acpi_s_state: (_Demand(lambda value: value in (0, 3), "0 or 3"),),
    Name.acpi_ioports_location: (_at_most(1),),
    Name.triple_fault_reason: (_at_most(_MOST_SHUTDOWN),),
    Name.nr_ioreq_server_pages: (_Demand(lambda value: 0 < value <= 64, "1 to 64"),),
    Name.x87_fip_width: (_Demand(lambda value: value in (0, 4, 8), "0, 4 or 8"),),
    Name.vm86_tss: (_Demand(lambda value: value < 1 << 32, "an address of 32 bits", since("4.9")),),
    Name.vm86_tss_sized: (
        _Demand(lambda value: value >> 32 >= _LEN_TSS, f"a size of {_LEN_TSS} at least in bits 63-32"),
    ),
    Name.mca_cap: (_at_most(1),),
    Name.altp2m: (_at_most(3, before("4.19")),),
    Name.nestedhvm: (_at_most(1, before("4.15")),),
    Name.dm_domain: (
        _Demand(lambda value: value == 0x7FF0, "DOMID_SELF, 0x7ff0", since("4.11") & before("4.12")),
    ),
}  # fmt: skip
"""What Xen demands of values, by parameter."""


@rule(
    "XC575", ERROR, "Values of HVM parameters are such as Xen takes", by="xen", on=PARAMS, ref=XEN, says=SAYS,
    example="A TIMER_MODE of 4, or VIRIDIAN without its base group.",
)  # fmt: skip
def param_values(record: Record, state: State) -> Iterator[Problem]:
    demands = {name.value: demands for name, demands in _DEMANDS.items()}
    for param in _params(record):
        for demand in demands.get(param.number, ()):
            if not demand.is_met(param.value):
                found = f"{param.name} is {number(param.value)}"
                yield Problem(param.offset, found, demand.words, releases=demand.releases)
                break


_MOST_BEFORE = {
    Name.triple_fault_reason.value: (_MOST_SHUTDOWN - 1, before("4.7")),
    Name.altp2m.value: (1, before("4.9")),
}


@rule(
    "XC576", NOTE, "Xen knows values of HVM parameters from the release on that introduced them", by="xen",
    is_need=True, on=PARAMS, ref="xen/include/public/hvm/params.h, HVMPV_feature_mask", says=SAYS,
    example="VIRIDIAN with bit 10, for a receiver of Xen 4.14.",
)  # fmt: skip
def values_of_release(record: Record, state: State) -> Iterator[Problem]:
    for param in _params(record):
        if param.number == Name.viridian.value:
            too_old = where("viridian", partial(_has_others, param.value))
            if too_old and too_old != ALL:
                yield Problem(param.offset, f"VIRIDIAN is {param.value:#x}", "groups that it knows", releases=too_old)
        elif param.number in _MOST_BEFORE and param.value > _MOST_BEFORE[param.number][0]:
            most, too_old = _MOST_BEFORE[param.number]
            found = f"{param.name} is {number(param.value)}"
            yield Problem(param.offset, found, f"{most} at most", releases=too_old)


def _has_others(value: int, known: int) -> bool:
    return bool(value & ~known)


@rule(
    "XC577", ERROR, "A PVH guest has no ACPI_IOPORTS_LOCATION", by="xen", on=PARAMS,
    ref="xen/arch/x86/hvm/pmtimer.c, pmtimer_change_ioport()", says="set HVM param 19 = ... (19 = No such device)",
    example="ACPI_IOPORTS_LOCATION of 1 in the stream of a guest that the configuration calls pvh.",
)  # fmt: skip
def no_ioports_of_pvh(record: Record, state: State) -> Iterator[Problem]:
    for param in _params(record):
        if param.number == Name.acpi_ioports_location.value and state.domain.is_pvh:
            yield Problem(param.offset, param.name, "none; a PVH guest has no PM timer")


@rule(
    "XC578", ERROR, "MCA_CAP asks for what the guest's processor can have", by="xen", on=PARAMS,
    ref="xen/arch/x86/cpu/mcheck/vmce.c, vmce_enable_mca_cap()", says=SAYS,
    example="MCA_CAP of 1, LMCE, where the CPU policy is that of an AMD processor.",
)  # fmt: skip
def mca_cap_of_cpu(record: Record, state: State) -> Iterator[Problem]:
    for param in _params(record):
        if (param.number, param.value) == (Name.mca_cap.value, 1) and state.guest_cpu.is_intel is False:
            yield Problem(param.offset, "MCA_CAP has LMCE", "0; only Intel's processors have it")


# Parameters that can be set once

_ONCE = {
    Name.viridian: ALL,
    Name.ioreq_server_pfn: ALL,
    Name.nr_ioreq_server_pages: ALL,
    Name.altp2m: before("4.19"),
    Name.mca_cap: since("4.10"),
    Name.ioreq_pfn: since("4.12"),
    Name.bufioreq_pfn: since("4.12"),
}
"""Which releases let a parameter be set once only; not at all where it was 0."""


@rule(
    "XC579", ERROR, "HVM parameters that can be set once have one value", by="xen", on=PARAMS, ref=ALLOWED,
    says="set HVM param ... = ... (17 = File exists)", example="IOREQ_SERVER_PFN twice, with two values.",
)  # fmt: skip
def set_once(record: Record, state: State) -> Iterator[Problem]:
    once = {name.value: releases for name, releases in _ONCE.items()}
    values = state.domain.params() | state.params
    for param in _params(record):
        held = values.get(param.number, 0)
        if param.number in once and held not in (0, param.value):
            found = f"{param.name} is {number(param.value)}"
            yield Problem(param.offset, found, f"{number(held)}, as before", releases=once[param.number])
        values[param.number] = param.value


@rule(
    "XC580", NOTE, "VIRIDIAN is what libxl before 4.15 sets it to for the configuration", by="xen", is_need=True,
    on=PARAMS, ref="tools/libs/light/libxl_x86.c, libxl__arch_domain_create()",
    says="set HVM param 9 = ... (17 = File exists)",
    example="VIRIDIAN of 0x1865 where the configuration has viridian=1, of which libxl of Xen 4.14 makes 0x65.",
)  # fmt: skip
def viridian_of_libxl(record: Record, state: State) -> Iterator[Problem]:
    for param in _params(record):
        if param.number != Name.viridian.value:
            continue
        for default in sorted(set(FACTS["libxl_viridian"]) - {0}):
            held = state.domain.viridian(default)
            if held not in (0, param.value):
                releases = where("libxl_viridian", partial(eq, default))
                yield Problem(
                    param.offset, f"VIRIDIAN is {param.value:#x}", f"{held:#x}, as libxl sets it", releases=releases
                )


# What libxl waits for


@rule(
    "XC581", ERROR, "The pages of xenstore and the console are among those that were sent", by="libxl",
    on="libxc end", ref="tools/libs/light/libxl_create.c, console_xswait_callback()", releases=since("4.14"),
    says="domain ... console tty: timed out",
    example="A CONSOLE_PFN of 0xabcde in a guest that has no such page; Xen 4.13 and earlier start it without them.",
)  # fmt: skip
def rings_sent(record: Record, state: State) -> Iterator[Problem]:
    if not state.is_hvm:
        return
    for name in (Name.store_pfn, Name.console_pfn):
        pfn = _frame(state.params.get(name.value, 0))
        if state.memory.is_absent(pfn):
            yield Problem(
                record.offset, f"{name.name.upper()} is pfn {pfn:#x}, which was never sent", "a page that was"
            )


def _frame(value: int) -> int:
    """Return the frame that an entry of a grant table has for a pfn."""
    return value & 0xFFFFFFFF
