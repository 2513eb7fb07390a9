"""Takes out of a record's body what can be secret. Its length stays."""

from __future__ import annotations

from functools import partial
from typing import Any

from ...schema import layout
from ...schema.layers import framing_of, is_device_model
from ...schema.names import LibxlRecordType, RecordType, Xenopsd
from ...schema.record_kinds import VCPU_TYPES
from ...stream.census import Census
from ...stream.embedded.qemu_load import guest_data
from ...stream.record import Record
from . import registers, settings
from .options import Options
from .registers import noted
from .tally import CONFIG, DEVICE_DATA, DEVICE_MODEL, TEXTS, UNKNOWN, XENSTORE, Stripped

_FIXED = (RecordType.x86_pv_info, RecordType.x86_tsc_info)
_KNOWN = (
    RecordType.hvm_params, RecordType.x86_cpuid_policy, RecordType.x86_msr_policy, RecordType.checkpoint_dirty_pfn_list,
    RecordType.x86_pv_p2m_frames, RecordType.stripped,
)  # fmt: skip
"""Types whose bodies are numbers that cannot be secret."""
_PLAIN_PATH = b"physmap/"
"""Where QEMU keeps what it has mapped, which it needs to be restored. Source: QEMU's hw/i386/xen/xen-hvm.c."""


def stripped_body(record: Record, census: Census, options: Options, result: Stripped) -> bytes:
    """Return the body of a record that is held, without what can be secret. It may be cut short."""
    raw = record.raw()
    framing = framing_of(record.layer)
    kind: Any = record.record_type
    if kind in framing.signals or kind in framing.holds or kind == framing.end:
        return _without(raw, UNKNOWN, result)
    if record.body is None or not isinstance(kind, framing.types):
        return _without(raw, UNKNOWN, result)
    try:
        return _of_layer[record.layer](record, raw, census, options, result)
    except layout.UNDECODABLE:
        return _without(raw, UNKNOWN, result)


def _without(raw: bytes, what: str, result: Stripped, start: int = 0) -> bytes:
    return noted(raw, [(start, len(raw))], what, result)


def _libxc(record: Record, raw: bytes, census: Census, options: Options, result: Stripped) -> bytes:
    kind: Any = record.record_type
    if kind in VCPU_TYPES:
        return registers.strip_vcpu(record, raw, options.no_registers, result)
    if kind == RecordType.shared_info:
        return registers.strip_shared_info(record, raw, census.is_64bit, options.no_registers, result)
    if kind == RecordType.hvm_context:
        return registers.strip_hvm_context(record, raw, options.no_registers, result)
    if kind in _FIXED:
        cls: Any = type(record.body)
        return _without(raw, UNKNOWN, result, layout.size_of(cls, is_le=True))
    if kind == RecordType.hvm_params:
        params = record.decoded
        return _without(raw, UNKNOWN, result, params.ofs_params + params.num_params * params.len_param)
    return raw if kind in _KNOWN else _without(raw, UNKNOWN, result)


def _libxl(record: Record, raw: bytes, census: Census, options: Options, result: Stripped) -> bytes:
    body = record.decoded
    if record.record_type == LibxlRecordType.emulator_xenstore_data:
        return _xenstore(body, raw, result, options.no_device_model)
    if record.record_type == LibxlRecordType.emulator_context:
        return _device_model(raw, len(raw) - len(body.emulator_ctx), options, result)
    return raw if record.record_type == LibxlRecordType.checkpoint_state else _without(raw, UNKNOWN, result)


def _xenopsd(record: Record, raw: bytes, census: Census, options: Options, result: Stripped) -> bytes:
    if record.record_type == Xenopsd.RecordType.xenops:
        made, number = settings.masked(raw, partial(settings.xenopsd, least=options.no_config))
        note_texts(raw, made, number, options, result)
        return made
    if is_device_model(record.layer, record.record_type):
        return _device_model(raw, 0, options, result)
    return _without(raw, DEVICE_MODEL, result)


_of_layer = {"libxc": _libxc, "libxl": _libxl, "xenopsd": _xenopsd}


def _xenstore(body: Any, raw: bytes, result: Stripped, everything: bool) -> bytes:
    """Mask the values."""
    start = len(raw) - len(body.data)
    parts = raw[start:].split(b"\0")
    for number in range(1, len(parts), 2):
        if everything or not parts[number - 1].startswith(_PLAIN_PATH):
            result.take(XENSTORE, len(parts[number]))
            parts[number] = settings.mask(parts[number])
    result.leave(XENSTORE)
    return raw[:start] + b"\0".join(parts)


def _device_model(raw: bytes, start: int, options: Options, result: Stripped) -> bytes:
    """Blank what can be the guest's data in the state of a device model, or all of it."""
    if options.no_device_model:
        return _without(raw, DEVICE_MODEL, result, start)
    result.leave(DEVICE_DATA)
    return noted(raw, [(start + a, start + b) for a, b in guest_data(raw[start:])], DEVICE_DATA, result)


def note_texts(text: bytes, made: bytes, number: int, options: Options, result: Stripped) -> None:
    """Note what was masked in a configuration."""
    what = CONFIG if options.no_config else TEXTS
    if number:
        result.take(what, sum(a != b for a, b in zip(text, made, strict=True)), number)
    if not options.no_config:
        result.leave(TEXTS)
