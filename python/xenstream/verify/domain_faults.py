"""What xl and libxl refuse of a domain's configuration before they look at the stream.

Source: tools/xl/xl_vmcontrol.c, create_domain(); xl_vcpu.c, apply_global_affinity_masks(); libxl_create.c,
libxl__domain_config_setdefault(), libxl__domain_build_info_setdefault() and libxl__domain_make(); libxl_x86.c,
libxl__arch_domain_create(); libxl_dom.c, libxl__domain_set_paging_mempool_size().
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from .._tuples import NamedTuple
from .domain_config import UNSET_KB, DomainConfig, View, views
from .releases import NONE, Releases, before, since

HVM_VCPUS, PV_VCPUS = 128, 8192
"""Most vCPUs of a guest. Source: xen/include/public/hvm/hvm_info_table.h, HVM_MAX_VCPUS; asm-x86 MAX_VIRT_CPUS."""

PAGE_KB = 4
_MB = 1024
_HVM = "b_info.type.hvm"
_QEMU, _TRADITIONAL = "qemu_xen", "qemu_xen_traditional"
_LONGEST_AVAIL_VCPUS = 8 * HVM_VCPUS
_GRANT_VERSIONS = 0xF
_VDEV = r"xvd[a-z]{1,4}[0-9]{0,3}|hd[a-d][0-9]{0,2}|sd[a-p][0-9]{0,2}|d[^p]+p.+|0[xX][0-9a-fA-F]+|[ +]*[0-9]+"
"""Source: libxl_disk.c, libxl__device_disk_dev_number()."""

_MCA_CAPS = 1
"""Source: xen/include/public/hvm/params.h, XEN_HVM_MCA_CAP_MASK."""

_DEFAULT_GRANT_VERSION = -1


class Fault(NamedTuple):
    """What is refused: `rule` names the rule, `path` the member (that may be missing), `says` the message."""

    rule: str
    path: str
    found: str
    expected: str
    says: str


class Faults(NamedTuple):
    """All faults, with the releases that refuse the configuration for each, and the releases that take it."""

    faults: list[tuple[Fault, Releases]]
    misfits_refused: Releases
    """The releases that could not convert a value, and then refuse what they have read until there."""
    taken: Releases


def find(config: DomainConfig) -> Faults:
    """Look for faults, as each release would."""
    found: dict[tuple[str, ...], tuple[Fault, Releases]] = {}  # by all but the message, which releases word otherwise
    misfits, taken = NONE, NONE
    for view in views(config):
        faults = list(_faults(view))
        if not faults:
            taken |= view.release
        elif not view.is_whole:
            misfits |= view.release
        else:
            for fault in faults:
                _, others = found.get(fault[:-1], (fault, NONE))
                found[fault[:-1]] = fault, others | view.release
    return Faults(list(found.values()), misfits, taken)


def _faults(view: View) -> Iterator[Fault]:
    """Yield what one release refuses. Where a step refuses, later steps are not reached."""
    for step in (
        _kind_said,
        _replaced,
        _bios,
        _video,
        _settings,
        _modes,
        _kinds_agree,
        _vcpus,
        _name,
        _created,
        _started,
        _disks,
    ):
        faults = list(step(view))
        if faults:
            yield from faults
            return


def _kind(view: View) -> str:
    return view.kinds[-1] if view.kinds else "invalid"


def _kind_said(view: View) -> Iterator[Fault]:
    expected = 'one of "type.hvm", "type.pv" and "type.pvh" in b_info'
    if len(view.kinds) > 1:
        yield Fault("XF124", "", f"b_info has {' and '.join(f'type.{kind}' for kind in view.kinds)}", expected, "")
    elif _kind(view) == "invalid":
        yield Fault("XF124", "", "b_info does not say what kind of guest it describes", expected, "Unknown guest type")


def _kinds(view: View) -> tuple[str, str]:
    """Return the kind of guest that is created, and the kind that it is then set up as."""
    return view.get("c_info.type", "invalid"), _kind(view)


_SET_UP = {("pv", "hvm"), ("pv", "pvh"), ("pvh", "hvm")}
"""Kinds that differ where xl does not die of it."""


def _kinds_agree(view: View) -> Iterator[Fault]:
    created, built = kinds = _kinds(view)
    if created != built and kinds not in _SET_UP:
        yield Fault("XF125", "c_info.type", f"c_info says {created}, b_info {built}", built, "")


def _replaced(view: View) -> Iterator[Fault]:
    for old, new in view.replaced:
        if not _is_default(view, old) and not _is_default(view, new):
            found = f"{old}, and {new} which has taken its place"
            yield Fault("XF134", old, found, "one of them", "Unable to copy deprecated fields")


def _is_default(view: View, path: str) -> bool:
    value = view.get(path)
    return value is None or value == [] or (path.endswith(".timer_mode") and value == "unknown")


def _model(view: View) -> str:
    model = str(view.get("b_info.device_model_version", "unknown"))
    is_old = view.flag("b_info.device_model_stubdomain") and view.release & _HAVE_TRADITIONAL
    return (_TRADITIONAL if is_old else _QEMU) if model == "unknown" else model


_HAVE_TRADITIONAL = before("4.21")
_HAVE_BIOS_CHECKS = since("4.7")


def _bios(view: View) -> Iterator[Fault]:
    if _kind(view) != "hvm":
        return
    model, bios = _model(view), view.get(f"{_HVM}.bios", "unknown")
    path = "b_info.device_model_version"
    if model == _TRADITIONAL and not view.release & _HAVE_TRADITIONAL:
        says = "unknown device model version" if bios == "unknown" else ""
        yield Fault("XF132", path, f"a device model of {_TRADITIONAL}", _QEMU, says)
    elif not view.release & _HAVE_BIOS_CHECKS or model == "none":
        return
    elif model == _TRADITIONAL and bios not in ("unknown", "rombios"):
        says = "qemu-xen-traditional requires bios=rombios."
        yield Fault("XF132", f"{_HVM}.bios", f"a BIOS of {bios} with {model}", "rombios", says)
    elif model == _QEMU and bios == "rombios":
        says = "qemu-xen does not support bios=rombios."
        yield Fault("XF132", f"{_HVM}.bios", f"a BIOS of rombios with {model}", "seabios or ovmf", says)


def _video(view: View) -> Iterator[Fault]:
    if _kind(view) != "hvm":
        return
    model, path = _model(view), "b_info.video_memkb"
    vga = view.get(f"{_HVM}.vga.kind", "cirrus")
    vga = "cirrus" if vga == "unknown" else vga
    amount = view.get(path, UNSET_KB)
    if model == _TRADITIONAL and vga == "qxl":
        says = "qemu upstream required for qxl vga"
        yield Fault("XF133", f"{_HVM}.vga.kind", f"a VGA of qxl with {model}", "another VGA", says)
        return
    least, says = _LEAST_VIDEO.get((model, vga), (0, ""))
    if amount < least:
        yield Fault("XF133", path, f"{amount} KiB of video memory with a VGA of {vga}", f"{least} at least", says)


_LEAST_VIDEO = {
    (_QEMU, "cirrus"): (8 * _MB, "videoram must be at least 8 MB for CIRRUS on QEMU_XEN"),
    (_QEMU, "std"): (16 * _MB, "videoram must be at least 16 MB for STDVGA on QEMU_XEN"),
    (_QEMU, "qxl"): (128 * _MB, "128 Mib videoram is the minimum for qxl default"),
    (_TRADITIONAL, "std"): (8 * _MB, "videoram must be at least 8 MB for STDVGA on QEMU_XEN_TRADITIONAL"),
}


def _settings(view: View) -> Iterator[Fault]:
    """Settings that exclude each other or are out of range."""
    if _kind(view) == "hvm" and not view.has("b_info.kernel"):
        for path in ("b_info.ramdisk", "b_info.cmdline"):
            if view.has(path):
                says = "direct boot parameters specified but kernel missing"
                yield Fault("XF134", path, f"{path} and no b_info.kernel", "a kernel", says)
    online = view.get("b_info.avail_vcpus") or []
    if view.release & since("4.7") and online and online[-1] >= _LONGEST_AVAIL_VCPUS:
        says = "avail_vcpus bitmap contains too many VCPUS"
        yield Fault("XF134", "b_info.avail_vcpus", f"vCPU {online[-1]} is online", "a lower number", says)
    if _kind(view) == "hvm":
        yield from _usb(view)
    grants = view.get("b_info.max_grant_version", _DEFAULT_GRANT_VERSION)
    if grants != _DEFAULT_GRANT_VERSION and grants & ~_GRANT_VERSIONS:
        says = f"max grant version {grants} out of range"
        yield Fault("XF134", "b_info.max_grant_version", f"{grants}", f"0 to {_GRANT_VERSIONS}", says)


def _usb(view: View) -> Iterator[Fault]:
    redirected = view.flag(f"{_HVM}.spice.enable") and view.get(f"{_HVM}.spice.usbredirection", 0) > 0
    has_old = view.flag(f"{_HVM}.usb") or view.has(f"{_HVM}.usbdevice") or view.get(f"{_HVM}.usbdevice_list")
    if (view.get(f"{_HVM}.usbversion", 0) or redirected) and has_old:
        says = "usbversion and/or usbredirection cannot be enabled with usb and/or usbdevice parameters."
        yield Fault("XF134", f"{_HVM}.usbversion", "usbversion or usbredirection with usb or usbdevice", "one", says)


def _modes(view: View) -> Iterator[Fault]:
    """Modes of memory and devices that exclude each other."""
    kind = _kind(view)
    most, target = _max_kb(view), view.get("b_info.target_memkb", UNSET_KB)
    on_demand = kind != "pv" and target < most
    devices = view.get("pcidevs", 0) + view.get("dtdevs", 0)
    yield from _passthrough(view, kind, devices, on_demand)
    if view.get("b_info.vnuma_nodes", 0) and (on_demand or kind == "pv"):
        says = "PV vNUMA is not yet supported" if kind == "pv" else "Cannot enable PoD and vNUMA at the same time"
        yield Fault("XF138", "b_info.vnuma_nodes", f"vNUMA of {_of(kind, on_demand)}", "none", says)
    legacy = kind == "hvm" and view.flag(f"{_HVM}.altp2m")
    altp2m = legacy or (kind != "pv" and view.get("b_info.altp2m", "disabled") != "disabled")
    path = f"{_HVM}.altp2m" if legacy else "b_info.altp2m"
    nested = view.flag("b_info.nested_hvm") or view.flag(f"{_HVM}.nested_hvm")
    if altp2m and nested:
        says = "nestedhvm and altp2mhvm cannot be used together"
        yield Fault("XF138", path, "altp2m with nested_hvm", "one of them", says)
    elif altp2m and on_demand and view.release & since("4.8"):
        says = "Cannot enable PoD and ALTP2M at the same time"
        yield Fault("XF138", path, f"altp2m of {_of(kind, True)}", "none", says)


def _of(kind: str, on_demand: bool) -> str:
    return "a guest whose target is below its maximum" if on_demand else f"a {kind.upper()} guest"


def _passthrough(view: View, kind: str, devices: int, on_demand: bool) -> Iterator[Fault]:
    mode = view.get("c_info.passthrough", "default")
    enabled = mode != "disabled" and (mode != "default" or devices)
    path = "c_info.passthrough"
    if not view.release & since("4.13"):
        if kind == "hvm" and view.get("pcidevs", 0) and on_demand:
            says = "PCI device assignment for HVM guest failed due to PoD enabled"
            yield Fault("XF138", path, f"passthrough for {_of(kind, True)}", "none", says)
    elif mode == "disabled" and devices:
        says = "passthrough disabled but devices are specified"
        yield Fault("XF138", path, "passthrough is disabled, and there are devices", "enabled", says)
    elif enabled and kind == "pvh":
        says = "passthrough not yet supported for x86 PVH guests"
        yield Fault("XF138", path, "passthrough for a PVH guest", "none", says)
    elif mode == "share_pt" and (kind == "pv" or not view.flag("c_info.hap", default=True)):
        why = "not valid for PV domain" if kind == "pv" else "only valid for HAP guests"
        yield Fault("XF138", path, "share_pt", "sync_pt", f'passthrough="share_pt" {why}')
    elif enabled and on_demand and kind != "pv" and view.release & since("4.14"):
        says = "IOMMU required for device passthrough but not supported together with PoD"
        yield Fault("XF138", path, f"passthrough for {_of(kind, True)}", "none", says)


def _vcpus(view: View) -> Iterator[Fault]:
    number, most = view.get("b_info.max_vcpus", 0), PV_VCPUS if _kind(view) == "pv" else HVM_VCPUS
    if not 0 <= number <= most:
        is_asked_late = view.release & before("4.12")
        says = "Couldn't set max vcpu count" if is_asked_late else "domain creation fail: Invalid argument"
        yield Fault("XF135", "b_info.max_vcpus", f"max_vcpus is {number}", f"1 to {most}", says)


def _name(view: View) -> Iterator[Fault]:
    if not view.has("c_info.name"):
        yield Fault("XF131", "c_info.name", "the configuration has no name", "one", "New domain name not specified")


def _created(view: View) -> Iterator[Fault]:
    """What fails while the domain is created."""
    caps = view.get(f"{_HVM}.mca_caps", 0) if _kind(view) == "hvm" else 0
    if caps & ~_MCA_CAPS and view.release & since("4.14"):
        says = "Couldn't set HVM_PARAM_MCA_CAP"
        yield Fault("XF139", f"{_HVM}.mca_caps", f"mca_caps of {caps:#x}", f"{_MCA_CAPS:#x} at most", says)
    elif view.get("b_info.tsc_mode") == "native_paravirt" and view.release & since("4.12"):
        says = "TSC Mode native_paravirt (a.k.a PVRDTSCP) has been removed"
        yield Fault("XF137", "b_info.tsc_mode", "tsc_mode is native_paravirt", "another mode", says)
    elif _kind(view) != "pv" and view.release & since("4.17"):
        amount, path = _paging_kb(view), "b_info.shadow_memkb"
        if amount > UNSET_KB >> 10:
            expected = f"{UNSET_KB >> 10} at most"
            says = f"shadow_memkb value {amount}kB too large"
            yield Fault("XF136", path, f"{amount} KiB of memory for page tables", expected, says)
        elif amount % PAGE_KB or amount // PAGE_KB > 0xFFFFFFFF:
            says = f"Failed to set paging mempool size to {amount}kB: Invalid argument"
            yield Fault("XF136", path, f"{amount} KiB of memory for page tables", "whole pages", says)


def _started(view: View) -> Iterator[Fault]:
    """What fails once the domain is there, as it is of another kind."""
    created, built = _kinds(view)
    if created != built:
        param = "HPET_ENABLED" if built == "hvm" else "TIMER_MODE"
        rule, says = ("XF126", f"Couldn't set HVM_PARAM_{param}") if created == "pv" else ("XF127", "set HVM param ...")
        yield Fault(rule, "c_info.type", f"c_info says {created}, b_info {built}", built, says)


def _disks(view: View) -> Iterator[Fault]:
    """Disks that the guest cannot be given, once its stream has been read."""
    for number in range(view.get("disks", 0)):
        path = f"disks[{number}].vdev"
        vdev = view.get(path)
        if vdev is not None and not re.fullmatch(_VDEV, vdev):
            says = f"Invalid or unsupported virtual disk identifier {vdev}"
            yield Fault("XF140", path, f"the virtual disk {vdev!r}", "a name such as xvda, hda, sda or d0p0", says)


def _max_kb(view: View) -> int:
    return int(view.get("b_info.max_memkb", UNSET_KB))


def _paging_kb(view: View) -> int:
    """Return how much memory for page tables libxl gives a guest that is not PV."""
    given = int(view.get("b_info.shadow_memkb", UNSET_KB))
    if given != UNSET_KB:
        return given
    vcpus, per_mb = view.get("b_info.max_vcpus", 0), 1 + (not view.flag("c_info.hap", default=True))
    return int(PAGE_KB * (256 * vcpus + per_mb * (_max_kb(view) // _MB)))


def num_vcpus(config: DomainConfig) -> Iterator[tuple[int, Releases]]:
    """Yield how many vCPUs libxl gives a domain, by release."""
    for number, releases in config.each("b_info.max_vcpus", 0):
        yield max(1, number), releases
