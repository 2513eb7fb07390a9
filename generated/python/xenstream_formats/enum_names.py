"""Names of enum values whose ids differ from them, as `-name` in ksy/ says, by enum. Written by `make generate`."""

NAMES: dict[str, dict[str, str]] = {
    "LegacySaveImage.ChunkType": {'end_mark': 'end'},
    "LibxcMigrationStream.RecordType": {'end_mark': 'end'},
    "LibxlMigrationStream.RecordType": {'end_mark': 'end'},
    "LibxlMigrationStream.EmulatorId": {'unknown_emulator': 'unknown'},
    "XenHvmContext.Typecode": {'end_mark': 'end'},
}
