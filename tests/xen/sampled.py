"""The mutants that `make xen QUICK=1` restores again: a few of each layer, restored and refused, by each refuser."""

SAMPLE_RELEASE = "4.17"

SAMPLE = (
    "xl/plain",
    "xl/plain-hvm",
    "xl/plain-pv",
    "xl/config-trailing-comma",
    "xl/mandatory-bit-2",
    "libxl/version-3",
    "libxl/end-missing",
    "libxl/unknown-after",
    "libxenguest/page-type-5",
    "libxenguest/static-twice",
    "policies/leaf-20",
    "policies/msr-flags",
    "hvm-context/header-magic",
    "hvm-context/after-end",
    "hvm-context/lapic-32",
    "hvm-context/cr0-bit-32",
    "hvm-context/mtrr-pat-2",
    "hvm-params/index-100",
    "tsc/mode-4",
    "pv/cs-ring-0",
    "pv/xsave-xcr0-0",
    "qemu/magic",
)
