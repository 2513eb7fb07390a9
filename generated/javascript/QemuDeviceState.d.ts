// Written by `make generate`.
import KaitaiStream from "kaitai-struct/KaitaiStream";

/** The data that QEMU writes when Xen asks it to save its devices (`xen-save-devices-state`), which libxl's EMULATOR_CONTEXT contains: a file header, then sections with the state of one device each. A section has a header but no length, and only the version of QEMU that wrote it knows the layout of a device's state. A grammar can therefore describe the file header and the header of the first section only. A program finds the other sections by searching for their headers, whose ids ascend. */
export declare class QemuDeviceState {
  constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
  readonly _io: KaitaiStream;
  /** Says that this is a QEMU migration stream (QEMU_VM_FILE_MAGIC). */
  magic: Uint8Array;
  /** Version of the stream's framing, 3 since 2007 (QEMU_VM_FILE_VERSION). */
  version: number;
  /** All sections and the end mark. They begin with a `section_header`, which `first_section` decodes. */
  sections: Uint8Array;
  /** Offset of the sections. */
  readonly ofsSections: number;
  /** Header of the first section; absent if too few bytes follow `version`. */
  readonly firstSection: QemuDeviceState.SectionHeader | undefined;
}
export declare namespace QemuDeviceState {
  enum SectionType {
    EOF = 0,
    SECTION_START = 1,
    SECTION_PART = 2,
    SECTION_END = 3,
    SECTION_FULL = 4,
    SUBSECTION = 5,
    VMDESCRIPTION = 6,
    CONFIGURATION = 7,
    COMMAND = 8,
    SECTION_FOOTER = 126,
  }
  /** The header of a device's state. */
  class SectionHeader {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Kind of section, as a number; see `section_type`. */
    typeCode: number;
    /** Number of the section; later ones have higher numbers. */
    sectionId: number;
    /** Length of the name in bytes. */
    lenName: number;
    /** Name of the device, preceded by its position on the bus if it has one. */
    name: string;
    /** Instance number, for several devices of the same name. */
    instanceId: number;
    /** Version of the layout of the state that follows. */
    versionId: number;
    /** Kind of section. */
    readonly sectionType: QemuDeviceState.SectionType | number;
  }
}
