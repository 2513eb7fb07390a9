"""Rules on the state of the device model, XQ: what QEMU refuses of it, and what it passes over."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...schema.layout import parse_bytes, size_of
from ...schema.names import Libxl, LibxlRecordType, counted
from ...stream.events import Cut, Missing
from ...stream.record import Record
from ..receiver import State
from ..releases import ALL, NONE, Releases
from .base import ERROR, NOTE, Problem, rule

if TYPE_CHECKING:
    from ...stream.embedded.qemu_load import Loaded

EmulatorHeader = Libxl.RecordList.EmulatorHeader

STATE = ("libxl EMULATOR_CONTEXT", "xenopsd Qemu_trad", "libxl cut")
LOADER = "QEMU, migration/savevm.c"
SECTION = f"{LOADER}, qemu_loadvm_section_start_full()"
ENDS = ("libxl end", "libxl missing end", "libxl cut")


@rule(
    "XQ101", ERROR, "An HVM guest has the state of its device model", refused=True, on=ENDS,
    ref="libxl_dm.c, libxl__build_device_model_args_new(); QEMU, migration/fd.c",
    says="-incoming fd:-1: Invalid file descriptor number '-1'",
    example="A configuration with type.hvm, and no EMULATOR_CONTEXT.",
)  # fmt: skip
def has_state(event: Record | Missing | Cut, state: State) -> Iterator[Problem]:
    records = state.counted["libxl"]
    if records[LibxlRecordType.emulator_context] or not records[LibxlRecordType.libxc_context]:
        return
    releases = _with_device_model(state)
    if releases:
        yield Problem(event.offset, "no EMULATOR_CONTEXT", "that of the HVM guest's device model", releases=releases)


def _with_device_model(state: State) -> Releases:
    """Return the releases that start a device model for the guest, as far as a configuration says that it needs one."""
    if ("libvirt", "xml") in state.headers:
        return ALL if state.said.kind == "hvm" else NONE
    if state.configured is None:
        return NONE
    config, taken = state.configured.config, state.configured.faults.taken
    without = NONE
    for model, releases in config.each("b_info.device_model_version"):
        without |= releases if model == "none" else NONE
    hvm = NONE
    for branch in config.branches:
        hvm |= branch.releases if branch.kind == "hvm" else NONE
    return hvm & taken & ~without


def _loaded(event: Record | Cut, state: State) -> tuple[Loaded, int] | None:
    """Load the state in a record, and return what comes of it with where the state is in the file.

    libxl hands on zeros for what a file lacks. The record is kept with that, as several rules ask.
    """
    record = event.body if isinstance(event, Cut) else event
    if record is None or not record.is_held or (isinstance(event, Record) and record.body is None):
        return None
    if record.layer == "libxl":
        return _of_libxl(record, state) if record.record_type == LibxlRecordType.emulator_context else None
    from ...stream.embedded import qemu_load

    return qemu_load.load(record.raw(), False), record.ofs_body


def _of_libxl(record: Record, state: State) -> tuple[Loaded, int] | None:
    size = size_of(EmulatorHeader, is_le=True)
    if record.length < size:
        return None
    if state.loaded is None or state.loaded[0] is not record:
        from ...stream.embedded import qemu_load  # with its table, of which only HVM guests have need

        data = record.raw().ljust(record.length, b"\0")
        state.loaded = record, qemu_load.load(data[size:], _is_upstream(data, record, state), state.num_vcpus)
    return state.loaded[1], record.ofs_body + size


def _is_upstream(data: bytes, record: Record, state: State) -> bool:
    """Whether the state is read by QEMU as it is today; libxl goes by the configuration, not by the emulator's id."""
    if state.configured is not None:
        models = {model for model, _ in state.configured.config.each("b_info.device_model_version", "qemu_xen")}
        stubdom = any(value for value, _ in state.configured.config.each("b_info.device_model_stubdomain", False))
        return models <= {"qemu_xen", "unknown"} and not stubdom
    header = parse_bytes(EmulatorHeader, data[: size_of(EmulatorHeader, is_le=True)], is_le=not record.is_big_endian)
    return header.emulator_id == Libxl.EmulatorId.qemu_upstream


_REFUSED = (
    ("XQ102", "magic", "The state begins as QEMU's does",
     f"{LOADER}, qemu_loadvm_state_header()", "Not a migration stream", "An EMULATOR_CONTEXT without a state."),
    ("XQ103", "version", "The version of the state is the one that QEMU reads",
     f"{LOADER}, qemu_loadvm_state_header()",
     "Unsupported migration stream version", "A version of 4."),
    ("XQ201", "type", "Every section has a type that QEMU reads",
     f"{LOADER}, qemu_loadvm_state_main()", "Unknown savevm section ...", "A section of type 9."),
    ("XQ202", "name", "Every section has the name of its device",
     SECTION, "Unable to read ID string for section ...", "A name of 0 bytes."),
    ("XQ203", "end", "The state ends with an end mark, after the last section",
     f"{LOADER}, qemu_loadvm_state_main()",
     "load of migration failed: Input/output error", "A state cut after a section."),
    ("XQ301", "device", "Every section is of a device that QEMU has",
     f"{SECTION}, find_se()", "Unknown savevm section or instance ...", "A section of the device tomer."),
    ("XQ302", "new", "QEMU knows the version of every device's state",
     SECTION, "savevm: unsupported version ... for ...", "The timer's state in version 99."),
    ("XQ303", "old", "QEMU still knows the version of every device's state",
     "QEMU, migration/vmstate.c, vmstate_load_state()",
     "...: incoming version_id ... is too old for local minimum version_id ...", "The timer's state in version 0."),
    ("XQ305", "subsection", "Every subsection is one that its device has",
     "QEMU, migration/vmstate.c, vmstate_subsection_load()", "Failed to load ...",
     "A subsection ide_drive/other after the IDE controller's drives."),
    ("XQ306", "value", "Counts in the state are such as the device has",
     "QEMU, hw/pci/pci.c, vmstate_pcibus; hw/block/fdc.c; hw/timer/hpet.c, hpet_validate_num_timers()",
     "Input validation failed: ...", "The state of a hpet without timers."),
    ("XQ304", "pci", "The state of a PCI device has its configuration",
     "QEMU, hw/pci/pci.c, get_pci_config_device()",
     ("get_pci_config_device: Bad config data: ...", "error while loading state for instance ... of device ..."),
     "A state cut where a PCI device's begins."),
)  # fmt: skip


def _there(event: Record | Cut, offset: int) -> int:
    """Return an offset, or the end of the data where that is one of the zeros after it."""
    if isinstance(event, Record) or event.body is None:
        return offset
    return min(offset, event.body.ofs_body + len(event.body.raw()))


def _refused(id: str, kind: str, title: str, ref: str, says: str | tuple[str, ...], example: str) -> None:
    """Register the rule of one kind of flaw that the loader stops at."""

    @rule(id, ERROR, title, refused=True, on=STATE, ref=ref, says=says, example=example)
    def state_loads(event: Record | Cut, state: State) -> Iterator[Problem]:
        loaded = _loaded(event, state)
        flaw = None if loaded is None else loaded[0].flaw
        if loaded is not None and flaw is not None and flaw.kind == kind:
            yield Problem(_there(event, loaded[1] + flaw.position), flaw.found, flaw.expected, says=flaw.says)


for _row in _REFUSED:
    _refused(*_row)


@rule(
    "XQ204", NOTE, "Nothing follows the end mark; QEMU reads no further", on=STATE,
    ref=f"{LOADER}, qemu_loadvm_state_main()", example="A zero byte between two sections.",
)  # fmt: skip
def nothing_after_end(event: Record | Cut, state: State) -> Iterator[Problem]:
    loaded = _loaded(event, state)
    if isinstance(event, Record) and loaded is not None and loaded[0].end is not None:
        rest = event.end - loaded[1] - loaded[0].end - 1
        if rest:
            found = f"{counted(rest, 'byte')} after the end mark"
            yield Problem(_there(event, loaded[1] + loaded[0].end + 1), found, "the end of the record")


@rule(
    "XQ205", NOTE, "The state has sections; devices without one begin as after a reset", on=STATE,
    ref=f"{LOADER}, qemu_loadvm_state_main()", example="An end mark right after the header.",
)  # fmt: skip
def has_sections(event: Record | Cut, state: State) -> Iterator[Problem]:
    loaded = _loaded(event, state)
    if loaded is not None and loaded[0].end is not None and not loaded[0].num_sections:
        yield Problem(
            _there(event, loaded[1] + loaded[0].end), "no section before the end mark", "those of the devices"
        )
