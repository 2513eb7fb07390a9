"""Rules on the domain's configuration in an xl file, XF: what xl and libxl refuse of it, and what does not fit it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from ...stream.events import Header
from ..receiver import State
from ..releases import before
from .base import ERROR, NOTE, Problem, rule

if TYPE_CHECKING:
    from ...stream.embedded import xl_cfg
    from ..judged_config import Configured

CONFIG = "xl optional data"
JSON = "libxl_json.c, libxl__json_parse()"
TYPES = "libxl_types.idl; gentypes.py, libxl_C_type_parse_json()"
UNCONVERTED = "unable to convert libxl__json_object to libxl_domain_config."
"""With which xl begins; it then fails for what it has not read."""


def _text(header: Header) -> bytes | None:
    """Return the configuration, None where there is none, not all of it, or too much."""
    config: bytes | None = getattr(header.body, "config", None)
    return None if config is None or len(config) < header.decoded.len_config else config


def _configured(header: Header, state: State) -> Configured | None:
    """Return the configuration in JSON, None if it is none."""
    if state.configured is None and state.headers["xl", "header"].decoded.is_config_json:
        from ..judged_config import Configured  # with its tables, of which only xl files have need

        text = _text(header)
        if text is not None:
            state.configured = Configured.of(text, header.offset + header.decoded.ofs_config)
    return state.configured


@rule(
    "XF121", ERROR, "The configuration is JSON, as the header's flags say", refused=True, on=CONFIG,
    ref=f"{JSON}; yajl, yajl_parser.c", says="yajl error: ...",
    example="A configuration that is empty, or has a comma after its last member.",
)  # fmt: skip
def config_is_json(header: Header, state: State) -> Iterator[Problem]:
    configured = _configured(header, state)
    if configured is None:
        return
    error, rest = configured.config.error, configured.config.rest
    if error is not None:
        found = f"the configuration is no JSON: {error.message}"
        says = f"yajl error: {error.kind} error: {error.message}"
        yield Problem(configured.offset + error.position, found, "an object", says=says)
    elif rest is not None:
        says = "yajl error: parse error: trailing garbage"
        offset, releases = configured.offset + rest, before("4.12")
        yield Problem(offset, "text follows the JSON of the configuration", "its NUL", releases=releases, says=says)


@rule(
    "XF122", ERROR, "libxl can convert each value of the configuration", refused=True, on=CONFIG,
    ref=TYPES, says=UNCONVERTED, example="A bios of coreboot, or an avail_vcpus of strings.",
)  # fmt: skip
def values_convertible(header: Header, state: State) -> Iterator[Problem]:
    configured = _configured(header, state)
    if configured is not None:
        for misfit in configured.config.misfits:
            if misfit.is_unknown:
                refuse = configured.faults.misfits_refused & misfit.releases
                found = f"{misfit.path} is {misfit.found}" + ("" if refuse else "; libxl reads no further")
                offset = configured.offset + misfit.position
                yield Problem(offset, found, misfit.expected, bool(refuse), refuse)


@rule(
    "XF123", NOTE, "The receiver's libxl knows all values of the configuration", refused=True, is_need=True, on=CONFIG,
    ref=TYPES, says=UNCONVERTED, releases=before("4.10"),
    example="A type of pvh, for a receiver of Xen 4.9.",
)  # fmt: skip
def values_known(header: Header, state: State) -> Iterator[Problem]:
    configured = _configured(header, state)
    if configured is not None:
        for misfit in configured.config.misfits:
            refuse = misfit.releases & configured.faults.misfits_refused
            if refuse and not misfit.is_unknown:
                offset = configured.offset + misfit.position
                yield Problem(offset, f"{misfit.path} is {misfit.found}", misfit.expected, releases=refuse)


_CREATE, _BUILD = "libxl_create.c, libxl__domain_config_setdefault()", "libxl__domain_build_info_setdefault()"

_REFUSED = (
    ("XF124", "xl", "The configuration says what kind of guest it describes",
     "xl_vcpu.c, apply_global_affinity_masks()", "A b_info without type.hvm, type.pv or type.pvh."),
    ("XF125", "xl", "c_info and b_info describe the same kind of guest",
     _CREATE, "A c_info with a type of hvm, and a b_info with type.pvh."),
    ("XF126", "libxl", "A guest that is created as PV has no b_info of another kind",
     "libxl_x86.c, hvm_set_conf_params()", "A c_info with a type of pv, and a b_info with type.hvm."),
    ("XF127", "xen", "A guest that is created as PVH has no b_info of an HVM guest",
     "xen/arch/x86/hvm/hvm.c, hvm_set_param()", "A c_info with a type of pvh, and a b_info with type.hvm."),
    ("XF131", "libxl", "The guest has a name",
     "libxl.c, libxl__domain_rename()", "A c_info without a name."),
    ("XF132", "libxl", "The BIOS is one of the device model's",
     f"libxl_create.c, {_BUILD}", "A bios of rombios with a device_model_version of qemu_xen."),
    ("XF133", "libxl", "The VGA has the video memory that it needs",
     f"libxl_create.c, {_BUILD}", "A video_memkb of 0 with a VGA of cirrus."),
    ("XF134", "libxl", "The settings of the guest go together",
     f"libxl_create.c, {_BUILD}", "A ramdisk without a kernel."),
    ("XF135", "libxl", "max_vcpus is a number that the kind of guest can have",
     "xen/common/domctl.c; libxl_create.c, libxl__domain_make()", "A max_vcpus of 1000 for a PVH guest."),
    ("XF136", "libxl", "Memory for page tables is a whole number of pages",
     "libxl_dom.c, libxl__domain_set_paging_mempool_size()", "A shadow_memkb of 1."),
    ("XF137", "libxl", "tsc_mode is one that libxl still has",
     "libxl_x86.c, libxl__arch_domain_create()", "A tsc_mode of native_paravirt."),
    ("XF139", "libxl", "mca_caps has known bits only",
     "libxl_x86.c, hvm_set_conf_params(); xen/arch/x86/hvm/hvm.c, hvm_set_param()", "An mca_caps of 2."),
    ("XF140", "libxl", "Every disk has the name of a virtual disk",
     "libxl_disk.c, libxl__device_disk_dev_number()", "A vdev of `disk`."),
    ("XF138", "libxl", "The modes of memory and devices go together",
     _CREATE, "PCI devices of an HVM guest whose target_memkb is below max_memkb."),
)  # fmt: skip


_SAYS = {
    "XF124": ("Unknown guest type",),
    "XF126": ("Couldn't set HVM_PARAM_...",),
    "XF127": ("set HVM param ... = ...",),
    "XF131": ("New domain name not specified",),
    "XF132": (
        "unknown device model version",
        "qemu-xen-traditional requires bios=rombios.",
        "qemu-xen does not support bios=rombios.",
    ),
    "XF133": (
        "videoram must be at least ... MB for ... on ...",
        "128 Mib videoram is the minimum for qxl default",
        "qemu upstream required for qxl vga",
    ),
    "XF134": (
        "direct boot parameters specified but kernel missing",
        "avail_vcpus bitmap contains too many VCPUS",
        "max grant version ... out of range",
        "usbversion and/or usbredirection cannot be enabled with usb and/or usbdevice parameters.",
        "Unable to copy deprecated fields",
    ),
    "XF135": ("domain creation fail: ...", "Couldn't set max vcpu count"),
    "XF136": ("Failed to set paging mempool size to ...kB", "shadow_memkb value ...kB too large"),
    "XF137": ("TSC Mode native_paravirt (a.k.a PVRDTSCP) has been removed",),
    "XF138": (
        "Cannot enable PoD and vNUMA at the same time",
        "PV vNUMA is not yet supported",
        "nestedhvm and altp2mhvm cannot be used together",
        "Cannot enable PoD and ALTP2M at the same time",
        "passthrough disabled but devices are specified",
        "passthrough not yet supported for x86 PVH guests",
        "IOMMU required for device passthrough but not supported together with PoD",
        "PCI device assignment for HVM guest failed due to PoD enabled",
        'passthrough="share_pt" ...',
    ),
    "XF139": ("Unsupported mca_caps bitmask ...",),
    "XF140": ("Invalid or unsupported virtual disk identifier ...",),
}
"""The messages of these rules; which of them, `domain_faults` knows."""


def _refused(id: str, by: str, title: str, ref: str, example: str) -> None:
    """Register the rule of one of the faults that `domain_faults` finds."""

    @rule(id, ERROR, title, on=CONFIG, by=by, ref=ref, says=_SAYS.get(id, ()), example=example)
    def config_taken(header: Header, state: State) -> Iterator[Problem]:
        configured = _configured(header, state)
        if configured is not None:
            for fault, releases in configured.faults.faults:
                if fault.rule == id:
                    offset = configured.offset + configured.config.position(fault.path)
                    yield Problem(offset, fault.found, fault.expected, releases=releases, says=fault.says)


for _row in _REFUSED:
    _refused(*_row)


@rule(
    "XF151", ERROR, "A configuration that is not said to be JSON is the text of an xl.cfg", refused=True, on=CONFIG,
    ref="tools/libs/util/libxlu_cfg_l.l, libxlu_cfg_y.y", says="config parsing error near ...",
    example="JSON, and a clear bit 0 of the mandatory flags.",
)  # fmt: skip
def config_is_text(header: Header, state: State) -> Iterator[Problem]:
    settings = _settings(header, state)
    if settings is not None and settings.problem is not None:
        message, position = settings.problem
        offset = header.offset + header.decoded.ofs_config + position
        says = f"config parsing error near ...: {message}"
        yield Problem(offset, f"the configuration is no xl.cfg: {message}", "settings, name = value", says=says)


@rule(
    "XF152", ERROR, "An xl.cfg names its guest", refused=True, on=CONFIG,
    ref="xl_parse.c, parse_config_data()", says="Domain name must be specified.",
    example="An xl.cfg without a name.",
)  # fmt: skip
def text_has_name(header: Header, state: State) -> Iterator[Problem]:
    settings = _settings(header, state)
    if settings is not None and settings.problem is None and "name" not in settings.names:
        yield Problem(header.offset + header.decoded.ofs_config, "the configuration has no name", "one")


def _settings(header: Header, state: State) -> xl_cfg.Settings | None:
    """Return the settings of a configuration that is text, None if it is not, or there is too much of it."""
    text = _text(header)
    if text is None or state.headers["xl", "header"].decoded.is_config_json:
        return None
    from ...stream.embedded import xl_cfg  # of which few images have need

    try:
        return xl_cfg.look(text)
    except xl_cfg.TooLongError:
        return None
