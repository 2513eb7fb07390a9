"""What broke something once: found by `make fuzz`, each with what it broke."""

CRASHERS = {
    # the generated class looked at the last of no pfns
    "a legacy batch cut behind its marker": "03000000000000000001000000000000 00",
    # `records` of a pipe asked for the first of no pfns
    "a legacy batch cut inside its first pfn": "03000000000000002800000000000000 00",
    # `coverage` looked for devices in a body that was not there
    "an EMULATOR_CONTEXT without room for its header": "4c6962786c466d74000000020000000003000000 00000000",
    # `convert` let the runtime's end-of-stream error pass
    "a legacy HVM parameter cut inside its value": "03010000ffffffffffffffffffffffff fdffffffffffffffff7a000000",
    # its last byte was taken for the mark at the end, and the state had a length of -1
    "a device model's state cut after a section's header": "5145564d00000003 01 00000001 04 76676130 00000000 00006800",
}
