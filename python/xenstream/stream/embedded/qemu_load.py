"""What QEMU's loader finds wrong with a device model's state.

The state has no lengths: where a device's state ends only its layout tells, which is known of some devices. After any
other one the next section is searched for, also one with a flaw, and where none is found nothing more is said.

Source: QEMU's migration/savevm.c, qemu_loadvm_state() and qemu_loadvm_section_start_full(); vmstate.c,
vmstate_load_state(). Xen's machine has no section footers, no configuration and no description of the layouts
(hw/xen/xen-hvm-common.c; hw/i386/pc_piix.c, xenfv_machine_options()).
"""

from __future__ import annotations

import re
from contextlib import suppress
from typing import Any, Literal

from xenstream_formats.magics import MAGICS
from xenstream_formats.qemu_devices import ANY_INSTANCE, DEVICES, OBSOLETE_VERSION, OTHERS, PCI, STRUCTS, VERSION

from ..._tuples import NamedTuple
from ...limits import MOST_NEAR_SECTIONS, MOST_TOKENS
from ...schema import layout
from ...schema.names import Qemu
from .qemu import next_header

SectionHeader, SectionType = Qemu.SectionHeader, Qemu.SectionType

_STARTS = (SectionType.section_start, SectionType.section_full)
_CONTINUES = (SectionType.section_part, SectionType.section_end)
_KINDS = {kind.value for kind in (*_STARTS, *_CONTINUES, SectionType.eof, SectionType.command)}
_LEN_NUMBER = 4
_LEN_PCI = max(offset + length for offset, length in PCI.values())
_VENDOR, _CLASS = (range(offset, offset + length) for offset, length in (PCI["vendor_id"], PCI["class_code"]))
_PCI_FIXED = (*_VENDOR, _CLASS[-1])  # no device here has zeros there
_COUNT = re.compile(r"u(\d)(?:\[(\d+)-(\d+)\])?(?:([#?])(\d+!?))?")
_DATA = "!"
"""Follows the length of a part that can hold data of the guest."""
WHOLE = "state"
"""The part of a device's state of which nothing more is known."""
_LONGEST_NUMBER = 8  # bytes
_IO_ERROR = "load of migration failed: Input/output error"
_RANGE = "Input validation failed: ..."
_PLACE = re.compile(r"[0-9a-f]{4}:[0-9a-f]{2}:[0-9a-f]{2}\.[0-7]")
"""Of a device on a PCI bus."""
_PRINTABLE = re.compile(rb"[!-~]+")
_CPUS = "cpus"
"""Stands for the number of a device's instances where each CPU has one."""
_NUMBERS_ON = 32
"""How much higher the number of the next section is at most; some devices have a number and no state."""
_NUMBERED = re.compile(rb"(?s)(?=.\0\0(?:[^\0].|\0[^\0]))")
"""Where a section may begin, by its number alone, which is small, and 0 only for the first."""
_HIGHEST_INSTANCE, _HIGHEST_VERSION = 255, 64  # of any device that QEMU has
_FIRST_DEVICE = "timer"
"""Which device a part belongs to where none has the section's number, as numbers are 0 before they are read."""


class Flaw(NamedTuple):
    """What is wrong, where in the state, and what QEMU says; `kind` tells the rule that is broken."""

    kind: str
    position: int
    found: str
    expected: str
    says: str


class Field(NamedTuple):
    """A part of a device's state: its name, QEMU's, where it is in the state, its value, and whether it counts time."""

    name: str
    offset: int
    length: int
    value: int | bytes
    counts_time: bool = False


class _FlawError(Exception):
    def __init__(self, flaw: Flaw) -> None:
        super().__init__(flaw.found)
        self.flaw = flaw


class _UnknownError(Exception):
    """Nothing is known of the layout from here on."""


class Loaded(NamedTuple):
    """`flaw`: what the loader stops at. `end`: where it finds the end mark, None if it does not come so far."""

    flaw: Flaw | None
    end: int | None = None
    num_sections: int = 0


def load(data: bytes, knows_devices: bool, num_cpus: int | None = None) -> Loaded:
    """Load a state, of a guest with so many CPUs at most.

    Without `knows_devices` it is another QEMU's, and only its header is looked at.
    """
    flaw = _head_flaw(data)
    if flaw is not None or not knows_devices:
        return Loaded(flaw)
    loader = _Loader(data, _len_head(), num_cpus)
    try:
        loader.run()
    except _FlawError as error:
        return Loaded(error.flaw, None, loader.num_sections)
    except _UnknownError:
        return Loaded(None, None, loader.num_sections)
    return Loaded(None, loader.position, loader.num_sections)


def guest_data(data: bytes) -> list[tuple[int, int]]:
    """Return start and end of each part of a state that can hold data of the guest, or of which nothing is known."""
    if _head_flaw(data) is not None:
        return [(0, len(data))]
    loader = _Loader(data, _len_head())
    spans = loader.data_spans
    while True:
        try:
            loader.run()
            spans.append((loader.position + 1, len(data)))  # after the end mark
            break
        except (_FlawError, _UnknownError):
            following = next_header(data, max(loader.position, loader.known + 1))
            start = max(loader.known, spans[-1][1] if spans else 0)
            spans.append((start, len(data) if following is None else following))
            if following is None:
                break
            loader.position = loader.known = following
    return [(start, end) for start, end in spans if start < end]


def fields(name: str, version: int, state: bytes) -> list[Field]:
    """Return the parts of a device's state. What is of no known layout is one part, WHOLE."""
    device = _device(name)
    loader = _Noting(state, 0)
    with suppress(_FlawError, _UnknownError):
        if device is not None and device["version"] == version and "layout" in device:
            loader.struct(name, _short(name), device)
    ticking = device.get("ticking", ()) if device is not None else ()
    found = [part._replace(counts_time=part.name in ticking) for part in loader.fields]
    end = loader.fields_end
    return [*found, Field(WHOLE, end, len(state) - end, state[end:])] if end < len(state) else found


def _len_head() -> int:
    return layout.spans(Qemu)["version"][1]


def _head_flaw(data: bytes) -> Flaw | None:
    (offset, magic), *_ = MAGICS[Qemu.__qualname__]
    there = data[offset : offset + len(magic)]
    if there != magic:
        found = f"identified by {there.hex(' ')}" if there else "no state"
        return Flaw("magic", offset, found, magic.hex(" "), "Not a migration stream")
    start, end = layout.spans(Qemu)["version"]
    version = int.from_bytes(data[start:end].ljust(end - start, b"\0"), "big")
    if version != VERSION:
        says = "Unsupported migration stream version"
        if version == OBSOLETE_VERSION:
            says = "SaveVM v2 format is obsolete and don't work anymore"
        return Flaw("version", start, f"version is {version}", f"{VERSION}", says)
    return None


class _Loader:
    def __init__(self, data: bytes, start: int, num_cpus: int | None = None) -> None:
        self._data = data
        self._num_cpus = num_cpus
        self.position = start
        self.num_sections = 0
        self.known = start
        """How far the meaning of the bytes is known."""
        self.data_spans: list[tuple[int, int]] = []
        """Start and end of the parts that can hold data of the guest."""
        self._names: dict[int, tuple[str, int]] = {}  # by the number of the section
        self._last = 0  # number of a section that has begun
        self._tries = MOST_NEAR_SECTIONS

    def run(self) -> None:
        """Go through the sections up to the end mark; `position` is then where that is."""
        while True:
            kind = self._data[self.position] if self.position < len(self._data) else None
            if kind == SectionType.eof.value:
                return
            self.num_sections += 1
            if self.num_sections > MOST_TOKENS:
                raise _UnknownError
            if kind is None:
                raise self._flaw("end", "the state ends without an end mark", "another section, or the mark", _IO_ERROR)
            if kind not in _KINDS:
                says = f"Unknown savevm section type {kind}"
                raise self._flaw("type", f"a section of the unknown type {kind}", "1 to 4, or the end mark", says)
            if kind == SectionType.command.value:
                raise _UnknownError
            name, version = self._begun() if SectionType(kind) in _STARTS else self._continued()
            self.known = self.position
            self._body(name, version)
            self.known = self.position

    def _flaw(self, kind: str, found: str, expected: str, says: str, position: int | None = None) -> _FlawError:
        return _FlawError(Flaw(kind, self.position if position is None else position, found, expected, says))

    def _begun(self) -> tuple[str, int]:
        """Read the header of a section, and find its device."""
        spans = layout.spans(SectionHeader)
        start = self.position
        number = self._number(start + spans["section_id"][0])
        ofs_name, length = self._name_place(start)
        if not length or ofs_name + length > len(self._data):
            says = f"Unable to read ID string for section {number}"
            raise self._flaw("name", f"section {number} has no name", "a device's name", says)
        name = self._data[ofs_name : ofs_name + length].split(b"\0")[0].decode("latin-1")
        after = ofs_name + length
        if after + 2 * _LEN_NUMBER > len(self._data):
            found = f"the state ends inside the header of section {number}"
            raise self._flaw("end", found, "all of it", f"{name}: Failed to read instance/version ID: -5")
        instance, version = self._number(after), self._number(after + _LEN_NUMBER)
        self.position = self.known = after + 2 * _LEN_NUMBER
        self._check(name, instance, version, start)
        self._names[number] = name, version
        self._last = number
        return name, version

    def _name_place(self, start: int) -> tuple[int, int]:
        """Return where in the header of a section its device's name is, and how long it says that is."""
        ofs_name = start + layout.spans(SectionHeader)["len_name"][1]
        return ofs_name, self._data[ofs_name - 1] if ofs_name <= len(self._data) else 0

    def _number(self, at: int) -> int:
        return int.from_bytes(self._data[at : at + _LEN_NUMBER].ljust(_LEN_NUMBER, b"\0"), "big")

    def _check(self, name: str, instance: int, version: int, start: int) -> None:
        device = _device(name)
        short = _short(name)
        if device is None:
            if short not in OTHERS:
                raise self._unknown(name, instance, "a device that QEMU has", start)
            return
        place, is_placed, _ = name.rpartition("/")
        if is_placed and _PLACE.fullmatch(place) and place != device.get("place", place):
            raise self._unknown(name, instance, f"it at {device['place']}", start)
        most = 1 if is_placed else self._num_cpus if device.get("instances") == _CPUS else device.get("instances")
        if most is not None and most <= instance != ANY_INSTANCE:
            raise self._unknown(name, instance, f"an instance below {most}", start)
        if version > device["version"]:
            says = f"savevm: unsupported version {version} for '{name}' v{device['version']}"
            found = f"version {version} of {name}"
            raise self._flaw("new", found, f"{device['version']} at most", says, start)
        if version < device["minimum"]:
            says = (
                f"{short}: incoming version_id {version} is too old for local minimum version_id  {device['minimum']}"
            )
            raise self._flaw("old", f"version {version} of {name}", f"{device['minimum']} at least", says, start)

    def _unknown(self, name: str, instance: int, expected: str, start: int) -> _FlawError:
        says = f"Unknown savevm section or instance '{name}' {instance}."
        return self._flaw("device", f"state of {name!r}, instance {instance}", expected, says, start)

    def _continued(self) -> tuple[str, int]:
        """Read the number of a section that has begun before."""
        start = self.position
        first, self.position = (start + offset for offset in layout.spans(SectionHeader)["section_id"])
        number = self._number(first)
        if number in self._names:
            return self._names[number]
        if number:
            says = f"Unknown savevm section {number}"
            raise self._flaw("type", f"a part of section {number}, which has not begun", "its start", says, start)
        self._check(_FIRST_DEVICE, 0, 0, start)  # which no version of 0 passes
        raise _UnknownError

    def _body(self, name: str, version: int) -> None:
        """Pass over a device's state."""
        device = _device(name)
        parts = device.get("layout") if device is not None and device["version"] == version else None
        if device is None or parts is None:
            following = self._next()
            if following is None:
                raise _UnknownError
            if device is None or not device.get("plain"):
                self.data_spans.append((self.position, following))
            self.position = following
            return
        self.struct(name, _short(name), device)

    def _next(self) -> int | None:
        """Return where the next section seems to begin: a header, or an earlier one that is right but for one value."""
        following = next_header(self._data, self.position)
        end = len(self._data) if following is None else following
        for found in _NUMBERED.finditer(self._data, self.position, end):
            self._tries -= 1
            if self._tries < 0:
                break
            if self._is_nearly_header(found.start()):
                return found.start()
        return following

    def _is_nearly_header(self, at: int) -> bool:
        """Say whether a section of a device seems to begin here, with one value that no section has."""
        if not 0 < self._number(at + layout.spans(SectionHeader)["section_id"][0]) - self._last <= _NUMBERS_ON:
            return False
        ofs_name, length = self._name_place(at)
        name = self._data[ofs_name : ofs_name + length]
        if not _is_device(name):
            printable = _PRINTABLE.match(self._data, ofs_name)
            name = printable[0] if printable is not None and _is_device(printable[0]) else name
        after = ofs_name + len(name)
        if after + 2 * _LEN_NUMBER > len(self._data):
            return False
        right = (
            self._data[at] in {kind.value for kind in _STARTS},
            length == len(name),
            _is_device(name),
            self._number(after) <= _HIGHEST_INSTANCE,
            0 < self._number(after + _LEN_NUMBER) <= _HIGHEST_VERSION,
        )
        return sum(right) >= len(right) - 1

    def struct(self, device: str, name: str, described: dict[str, Any], path: str = "") -> None:
        """Pass over the members of a struct of a device, which is at a path, and over the subsections after it."""
        subsections = described.get("subsections", {})
        for part in described["layout"]:
            self._part(device, part, path)
        while (subsection := self._subsection(name)) is not None:
            if subsection in described.get("unsized", ()):
                raise _UnknownError
            if subsection not in subsections:
                found, says = f"subsection {subsection!r} of {device}", "Failed to load ..."
                raise self._flaw("subsection", found, "one that QEMU has", says)
            self.position += 2 + len(subsection) + _LEN_NUMBER
            for part in subsections[subsection]:
                self._part(device, part, f"{path}{_short(subsection)}.")

    def _subsection(self, name: str) -> str | None:
        """Return the name of the subsection that follows, None if none does."""
        head = self._data[self.position : self.position + 2]
        if len(head) < 2 or head[0] != SectionType.subsection.value or head[1] <= len(name):
            return None
        found = self._data[self.position + 2 : self.position + 2 + head[1]].decode("latin-1")
        return found if len(found) == head[1] and found.startswith(name) else None

    def _part(self, device: str, part: str, path: str) -> None:
        name, _, part = part.rpartition(":")
        number, times, struct = part.partition("*")
        if part == "pci":
            self._pci(device)
        elif times:
            for index in range(int(number)):
                self.struct(device, STRUCTS[struct]["name"], STRUCTS[struct], f"{path}{name}[{index}].")
        elif (count := _COUNT.fullmatch(part)) is not None:
            self._count(device, f"{path}{name}", *count.groups())
        else:
            self._field(device, part, f"{path}{name}")

    def _field(self, device: str, part: str, name: str, times: int = 1) -> None:
        """Pass over so many bytes, and note them."""
        start = self.position
        self._skip(device, times * int(part.removesuffix(_DATA)))
        if self.position > start:
            self._note(name.removesuffix(".") or f"byte {start}", start)
            if part.endswith(_DATA):
                self.data_spans.append((start, self.position))

    def _note(self, name: str, start: int, order: Literal["big", "little"] = "big", end: int | None = None) -> None:
        """Note a part of a device's state, which ends here unless `end` says otherwise. To load it needs no notes."""

    def _count(
        self, device: str, name: str, size: str, least: str | None, most: str | None, mark: str | None, unit: str
    ) -> None:
        """Pass over a number, and over what it counts or announces."""
        start, value = self.position, int.from_bytes(self._data[self.position : self.position + int(size)], "big")
        self._skip(device, int(size))
        self._note(name + {"#": ".count", "?": "_set"}.get(mark or "", ""), start)
        if least is not None and most is not None and not int(least) <= value <= int(most):
            expected, says = (
                (least, f"{int(least):x} != {value:x}") if least == most else (f"{least} to {most}", _RANGE)
            )
            raise self._flaw("value", f"a count of {value} in the state of {device}", expected, says, start)
        if mark is not None:
            self._field(device, unit, name, value if mark == "#" else bool(value))

    def _pci(self, device: str) -> None:
        start = self.position
        self._skip(device, _LEN_PCI)
        if not all(self._data[start + offset] for offset in _PCI_FIXED):
            says = f"error while loading state for instance 0x0 of device '{device}'"
            raise self._flaw("pci", f"{device} has no PCI vendor and device", "those of the device", says, start)
        for name, (offset, length) in PCI.items():
            first = start + offset
            self._note(f"pci.{name}", first, "little" if name != "version" else "big", first + length)

    def _skip(self, device: str, length: int) -> None:
        if self.position + length > len(self._data):
            self.position = len(self._data)
            raise self._flaw("end", f"the state ends inside that of {device}", "all of it", _IO_ERROR)
        self.position += length


class _Noting(_Loader):
    """Keeps what it finds the state of devices to be made of."""

    def __init__(self, data: bytes, start: int) -> None:
        super().__init__(data, start)
        self.fields: list[Field] = []
        """The parts of the state of devices."""
        self.fields_end = start

    def _note(self, name: str, start: int, order: Literal["big", "little"] = "big", end: int | None = None) -> None:
        octets = self._data[start : self.position if end is None else end]
        is_number = len(octets) <= _LONGEST_NUMBER
        value = int.from_bytes(octets, order) if is_number else octets
        self.fields.append(Field(name, start, len(octets), value))
        self.fields_end = self.position


def _short(name: str) -> str:
    """Return a device's name without its place on a bus."""
    return name.rpartition("/")[2]


def _is_device(name: bytes) -> bool:
    """Say whether QEMU may have a device of this name."""
    short = _short(name.decode("latin-1"))
    return short in DEVICES or short in OTHERS


def _device(name: str) -> dict[str, Any] | None:
    return DEVICES.get(_short(name))
