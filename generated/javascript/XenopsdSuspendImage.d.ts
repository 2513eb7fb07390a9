// Written by `make generate`.
import KaitaiStream from "kaitai-struct/KaitaiStream";
import { LegacySaveImage } from "./LegacySaveImage";
import { LibxcMigrationStream } from "./LibxcMigrationStream";

/** A suspended Xen domain as xenopsd writes it to a virtual disk: a signature, then records with a type and a length each, without padding. A Libxc record has no length of its own; the libxc stream follows it inline up to its END, and xenopsd's records continue after that. There is no libxl stream. Since the disk is larger than the image, anything may follow End_of_image. For reading only: a writer that the compiler makes of this with `-w` leaves out contents. */
export declare class XenopsdSuspendImage {
  constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
  readonly _io: KaitaiStream;
  /** Identifies the image. */
  identification: XenopsdSuspendImage.SaveSignature;
  /** Records up to End_of_image, or up to one whose end only its own reader can find, or up to the point where too few bytes remain for another record header. */
  records?: Array<XenopsdSuspendImage.Record>;
}
export declare namespace XenopsdSuspendImage {
  enum RecordType {
    XENOPS = 15,
    LIBXC = 240,
    LIBXL = 241,
    LIBXC_LEGACY = 242,
    QEMU_TRAD = 3840,
    QEMU_XEN = 3841,
    DEMU = 3856,
    VARSTORED = 3857,
    SWTPM0 = 3858,
    SWTPM = 3859,
    END_OF_IMAGE = 65535,
  }
  /** The signature of the image. */
  class SaveSignature {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Says that this is a suspend image made of records. */
    signature: Uint8Array;
  }
  /** One record: header and body, plus data of another format that follows it inline. */
  class Record {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Type and length. */
    header: XenopsdSuspendImage.RecordHeader;
    /** The bytes of the body, or those that the image still has if it ends before `header.len_body` bytes. */
    rawBody: XenopsdSuspendImage.Opaque;
    /** The libxc stream that follows a Libxc record. */
    libxcStream?: LibxcMigrationStream;
    /** State whose end only its own reader can find, and everything that follows it. */
    unbounded?: XenopsdSuspendImage.UnboundedState;
    /** The legacy image that follows a Libxc_legacy record. Records continue after its end; this definition does not read them. */
    readonly legacyImage: LegacySaveImage | undefined;
    /** The body, decoded by record type. */
    readonly body: XenopsdSuspendImage.XenopsRecord | XenopsdSuspendImage.EmptyBody | XenopsdSuspendImage.EmulatorState | XenopsdSuspendImage.UnknownBody;
    /** The image ends inside this record. */
    readonly isTruncated: boolean;
    /** The words about it that follow the length. */
    readonly truncation: string;
    /** The record is complete, and it is End_of_image, or one whose end is unknown. */
    readonly isEnd: boolean;
  }
  /** The header of every record. */
  class RecordHeader {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** Type of the record, as a number; see `record_type`. */
    typeCode: number | bigint;
    /** Length of the body in bytes; 0 for a record without a body, for which xenopsd ignores this field. */
    lenStated: number | bigint;
    /** Type of the record. */
    readonly recordType: XenopsdSuspendImage.RecordType | number;
    /** The record has a body, of the length that its header gives. */
    readonly hasBody: boolean;
    /** State without a length follows; this definition cannot determine where it ends. */
    readonly isUnbounded: boolean;
    /** Length of the body in bytes. */
    readonly lenBody: number | bigint;
    /** Bytes of padding after the body; always 0. */
    readonly lenPadding: number;
    /** 1 MiB; xenopsd refuses a longer Qemu_trad record (consume_qemu_record in ocaml/xenopsd/xc/domain.ml). */
    readonly lenQemuMax: number;
  }
  /** Bytes of a record's body, not interpreted here. */
  class Opaque {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
  }
  /** The rest of the image, from state without a length onwards. */
  class UnboundedState {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** The state, and everything that follows it. */
    data: Uint8Array;
  }
  /** The body of Libxc, Libxc_legacy, Demu and End_of_image, which have none. The data of the first three follows inline. */
  class EmptyBody {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
  }
  /** The body of a record type that xenopsd does not define or does not read. */
  class UnknownBody {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** The body, unchanged. */
    data: Uint8Array;
  }
  /** xenopsd's own information about the image. */
  class XenopsRecord {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** An s-expression with the time, xenopsd's word size and, as a string that holds another s-expression, the domain's configuration. */
    sexp: Uint8Array;
  }
  /** State of a process that serves the domain, in the format of that process. */
  class EmulatorState {
    constructor(_io: KaitaiStream, _parent?: unknown, _root?: unknown);
    readonly _io: KaitaiStream;
    /** The state as the process saved it. */
    data: Uint8Array;
  }
}
