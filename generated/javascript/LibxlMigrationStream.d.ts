// Written by `make generate`.
import KaitaiStream from "kaitai-struct/KaitaiStream";
import { LibxcMigrationStream } from "./LibxcMigrationStream";
import { QemuDeviceState } from "./QemuDeviceState";

/** The stream that libxl writes around the libxc migration stream: a header, then records with the device model's state and, among them, the libxc stream. A LIBXC_CONTEXT record has no body; the libxc stream follows it inline, without a length, and libxl's records continue after the libxc END. If the libxc stream stops at a CHECKPOINT instead, libxl's records follow up to CHECKPOINT_END; more libxc records come after that, without a new image header. For reading only: a writer that the compiler makes of this with `-w` leaves out contents. */
export declare class LibxlMigrationStream {
  constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
  readonly _io: KaitaiStream;
  /** Identifies the stream and gives the byte order of its records. */
  header: LibxlMigrationStream.Hdr;
  /** All records. */
  body: LibxlMigrationStream.RecordList;
}
export declare namespace LibxlMigrationStream {
  enum RecordType {
    END_MARK = 0,
    LIBXC_CONTEXT = 1,
    EMULATOR_XENSTORE_DATA = 2,
    EMULATOR_CONTEXT = 3,
    CHECKPOINT_END = 4,
    CHECKPOINT_STATE = 5,
  }
  enum EmulatorId {
    UNKNOWN_EMULATOR = 0,
    QEMU_TRADITIONAL = 1,
    QEMU_UPSTREAM = 2,
  }
  enum ControlId {
    NEW_CHECKPOINT = 0,
    SVM_SUSPENDED = 1,
    SVM_READY = 2,
    SVM_RESUMED = 3,
  }
  /** Identifies a libxl stream. Big-endian whatever the options say. */
  class Hdr {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Says that this is a libxl stream. */
    ident: Uint8Array;
    /** Version of the specification, 2. */
    version: number;
    /** Bit 0 is the byte order of the records, bit 1 marks a stream that was converted from the legacy format; bits 2-31 are reserved. */
    options: number;
    /** Byte order of everything after this header. */
    readonly isBigEndian: boolean;
    /** The legacy conversion tool created this stream. */
    readonly isConvertedFromLegacy: boolean;
    /** The bits of `options` that have no meaning. */
    readonly reservedOptions: number;
    /** The only version of this format. */
    readonly knownVersion: number;
  }
  /** The records of a libxl stream. */
  class RecordList {
    constructor(_io: KaitaiStream, _parent: unknown, _root: unknown, isBigEndian: boolean);
    readonly _io: KaitaiStream;
    readonly _is_le: boolean;
    isBigEndian: boolean;
    /** Records up to END, or up to the point where too few bytes remain for another record header. */
    records?: Array<LibxlMigrationStream.RecordList.Record>;
  }
  namespace RecordList {
    /** One record: header, body and padding to a multiple of 8 bytes, plus the part of the libxc stream that follows it, if any. */
    class Record {
      constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown, _is_le?: boolean);
      readonly _io: KaitaiStream;
      readonly _is_le: boolean;
      /** Type and length. */
      header: LibxlMigrationStream.RecordList.RecordHeader;
      /** The bytes of the body, or those that the stream still has if it ends before `header.len_body` bytes. */
      rawBody: LibxlMigrationStream.RecordList.Opaque;
      /** 0 to 7 zero bytes. */
      padding: Uint8Array;
      /** The libxc stream that follows a LIBXC_CONTEXT; absent if the data ends before or inside its image header. */
      libxcStream?: LibxlMigrationStream.RecordList.LibxcStream;
      /** More libxc records, for the next checkpoint. */
      continuedLibxcStream?: LibxcMigrationStream.DomainImage;
      /** The body, decoded by record type. */
      readonly body: LibxlMigrationStream.RecordList.EmptyBody | LibxlMigrationStream.RecordList.EmulatorXenstoreData | LibxlMigrationStream.RecordList.EmulatorContext | LibxlMigrationStream.RecordList.CheckpointState | LibxlMigrationStream.RecordList.UnknownBody;
      /** The stream ends inside this record. */
      readonly isTruncated: boolean;
      /** The words about it that follow the length. */
      readonly truncation: string;
      /** The record is complete, and it is END. */
      readonly isEnd: boolean;
    }
    /** A libxc stream inside a libxl stream: like a `libxc_migration_stream`, but a CHECKPOINT record ends it as well. */
    class LibxcStream {
      constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown, _is_le?: boolean);
      readonly _io: KaitaiStream;
      readonly _is_le: boolean;
      /** Identifies the stream and gives the byte order of the rest. */
      imageHeader: LibxcMigrationStream.Ihdr;
      /** The domain header and the records. */
      image: LibxcMigrationStream.DomainImage;
    }
    /** The header of every record. */
    class RecordHeader {
      constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown, _is_le?: boolean);
      readonly _io: KaitaiStream;
      readonly _is_le: boolean;
      /** Kind of body, as a number; see `record_type`. Bit 31 is set in the types that are reserved for optional records. */
      typeCode: number;
      /** Length of the body in bytes, without its padding. */
      lenBody: number;
      /** Kind of body. */
      readonly recordType: LibxlMigrationStream.RecordType | number;
      /** The type is in the range that the specification reserves for optional records. */
      readonly isOptional: boolean;
      /** Bytes of padding after the body. */
      readonly lenPadding: number;
    }
    /** Bytes of a record's body, not interpreted here. */
    class Opaque {
      constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown, _is_le?: boolean);
      readonly _io: KaitaiStream;
      readonly _is_le: boolean;
    }
    /** The body of END, LIBXC_CONTEXT and CHECKPOINT_END. Their body_length is 0. */
    class EmptyBody {
      constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown, _is_le?: boolean);
      readonly _io: KaitaiStream;
      readonly _is_le: boolean;
    }
    /** The body of a record type that the specification does not define. */
    class UnknownBody {
      constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown, _is_le?: boolean);
      readonly _io: KaitaiStream;
      readonly _is_le: boolean;
      /** The body, unchanged. */
      data: Uint8Array;
    }
    /** Identifies the emulator of the domain that a record belongs to. */
    class EmulatorHeader {
      constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown, _is_le?: boolean);
      readonly _io: KaitaiStream;
      readonly _is_le: boolean;
      /** The emulator, as a number; see `emulator_id`. */
      emulatorCode: number;
      /** Index of this emulator for the domain. */
      index: number;
      /** The emulator, by name. */
      readonly emulatorId: LibxlMigrationStream.EmulatorId | number;
    }
    /** Xenstore keys and values that belong to an emulator. */
    class EmulatorXenstoreData {
      constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown, _is_le?: boolean);
      readonly _io: KaitaiStream;
      readonly _is_le: boolean;
      /** The emulator that the keys belong to. */
      header: LibxlMigrationStream.RecordList.EmulatorHeader;
      /** Pairs of key and value, each ended by a NUL. Keys are relative to the device model's directory. */
      data: Uint8Array;
      /** The pairs of key and value. */
      readonly pairs: Array<LibxlMigrationStream.RecordList.XenstorePair>;
    }
    /** A xenstore key with its value. Both should be ASCII. They are read as ISO 8859-1 so that no byte value makes parsing fail. */
    class XenstorePair {
      constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown, _is_le?: boolean);
      readonly _io: KaitaiStream;
      readonly _is_le: boolean;
      /** The key, a path relative to the device model's directory. */
      key: string;
      /** The value, readable text. */
      value: string;
    }
    /** State of an emulator, in the emulator's own format. */
    class EmulatorContext {
      constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown, _is_le?: boolean);
      readonly _io: KaitaiStream;
      readonly _is_le: boolean;
      /** The emulator that wrote the state. */
      header: LibxlMigrationStream.RecordList.EmulatorHeader;
      /** The emulator's state; for QEMU, its migration stream. */
      emulatorCtx: Uint8Array;
      /** The same state, decoded, if the emulator is QEMU. */
      readonly qemuState: QemuDeviceState | undefined;
    }
    /** Control information for a COLO checkpoint. */
    class CheckpointState {
      constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown, _is_le?: boolean);
      readonly _io: KaitaiStream;
      readonly _is_le: boolean;
      /** The message, as a number; see `control_id`. */
      controlCode: number;
      /** Zero; makes the body 8 bytes long. */
      padding: number;
      /** The message, by name. */
      readonly controlId: LibxlMigrationStream.ControlId | number;
    }
  }
}
