// Checks the headers, the framing and the order of records of a Xen domain save image.
//
//   const { verify } = require("./verify");
//   const report = verify(bytes);     // an ArrayBuffer or a Uint8Array
//   report.conforms                   // neither an error nor a violation, as far as `report.rules` go
//   report.static_data_end            // {kind: "explicit", record: 2, offset: 700}; "inferred" or "missing"
//   report.findings                   // [{rule, severity, layer, record, offset, found}], in stream order
//
// It is written from the reference of the format alone, on top of the generated parsers, so that it can disagree with
// xenstream. It does not read legacy images (`report.image` is null), compressed data, or the contents of records; the
// rules that it knows are in `RULES`. generated/reference/rules.md has them all.
"use strict";
(function (root, factory) {
  const names = [
    "LibxcMigrationStream", "LibxlMigrationStream", "XlSaveFile", "LibvirtSaveFile", "XenopsdSuspendImage", "XenSaveImage",
    "LegacySaveImage",
  ];
  if (typeof define === "function" && define.amd) {
    define(["exports", "kaitai-struct/KaitaiStream", "./exact_u8", ...names.map((name) => `./${name}`)],
      (exports, stream, _, ...modules) => factory(exports, stream, ...modules));
  } else if (typeof exports === "object" && exports !== null && typeof exports.nodeType !== "number") {
    require("./exact_u8");
    factory(exports, require("kaitai-struct/KaitaiStream"), ...names.map((name) => require(`./${name}`)));
  } else {
    factory((root.XenVerify = root.XenVerify || {}), root.KaitaiStream, ...names.map((name) => root[name]));
  }
})(typeof self !== "undefined" ? self : this, function (exports, KaitaiStream, ...modules) {
  const [Libxc, Libxl, Xl, Libvirt, Xenopsd, Image, Legacy] = modules.map((module) => Object.values(module)[0]);

  // Severity and requirement of each rule that is checked here.
  const RULES = {
    XC101: ["error", "the image header and the domain header are complete"],
    XC102: ["error", "marker and id identify the image"],
    XC103: ["error", "version is 2 or 3"],
    XC104: ["note", "the stream is little-endian"],
    XC105: ["violation", "reserved bits of the options are zero"],
    XC106: ["violation", "reserved fields of the image header are zero"],
    XC111: ["error", "the guest type is x86 PV or x86 HVM"],
    XC112: ["error", "page_shift is 12"],
    XC113: ["violation", "the reserved field of the domain header is zero"],
    XC114: ["note", "the image was not converted from the legacy format"],
    XC115: ["note", "a stream of version 3 is of Xen 4.14 or later"],
    XC201: ["error", "a record header is complete"],
    XC202: ["error", "the stream ends with END"],
    XC203: ["error", "a record's body and padding are complete"],
    XC204: ["error", "a body is not longer than 128 MiB"],
    XC205: ["violation", "padding is zero"],
    XC206: ["violation", "nothing follows END"],
    XC211: ["error", "no mandatory record has an unknown type"],
    XC212: ["note", "every optional record has a known type"],
    XC213: ["error", "every record belongs to the guest's type"],
    XC215: ["violation", "records that signal have no body"],
    XC216: ["violation", "there is no TOOLSTACK"],
    XC217: ["error", "there is no CHECKPOINT_DIRTY_PFN_LIST"],
    XC218: ["violation", "CHECKPOINT_DIRTY_PFN_LIST is an array of 8-byte pfns"],
    XC219: ["note", "there is no CHECKPOINT"],
    XC301: ["error", "a version 3 stream has STATIC_DATA_END"],
    XC302: ["error", "STATIC_DATA_END comes before memory content"],
    XC303: ["violation", "STATIC_DATA_END comes before register content"],
    XC304: ["error", "the static data ends only once"],
    XC305: ["violation", "a version 2 stream has no STATIC_DATA_END"],
    XC306: ["violation", "a version 2 stream has no CPU policy"],
    XC307: ["violation", "all static data comes before STATIC_DATA_END"],
    XC308: ["note", "the static data contains the CPU policy"],
    XC309: ["note", "the stream has PAGE_DATA"],
    XC310: ["note", "a record that replaces earlier state comes once"],
    XC404: ["error", "X86_PV_INFO comes once"],
    XC406: ["error", "X86_PV_INFO comes before the records that depend on it"],
    XC429: ["violation", "vCPU records follow PAGE_DATA"],
    XC430: ["note", "each vCPU's state comes once"],
    XC432: ["note", "a PV guest's stream has SHARED_INFO"],
    XC440: ["error", "a PV guest's stream has a P2M"],
    XC441: ["error", "a PV guest's stream has X86_PV_VCPU_BASIC of vCPU 0"],
    XC506: ["error", "an HVM guest's stream has HVM_CONTEXT"],
    XC507: ["note", "HVM_PARAMS comes before HVM_CONTEXT"],
    XC508: ["note", "an HVM guest's stream has HVM_PARAMS"],
    XC604: ["note", "the stream has X86_TSC_INFO"],
    XC709: ["error", "a PV guest's PAGE_DATA follows X86_PV_P2M_FRAMES"],
    XC802: ["note", "VERIFY comes after all memory has been sent"],
    XC803: ["note", "VERIFY is followed by the pages that it is about"],
    XL101: ["error", "the header is complete"],
    XL102: ["error", "ident identifies the stream"],
    XL103: ["error", "version is 2"],
    XL104: ["note", "the stream is little-endian"],
    XL105: ["violation", "reserved bits of the options are zero"],
    XL106: ["note", "the stream was not converted from the legacy format"],
    XL201: ["violation", "a record header is complete"],
    XL202: ["violation", "the stream ends with END"],
    XL203: ["violation", "a record's body and padding are complete"],
    XL204: ["error", "the stream that a header announces follows it"],
    XL205: ["violation", "padding is zero"],
    XL206: ["violation", "nothing follows END"],
    XL207: ["note", "the stream is a file, not a captured migration"],
    XL208: ["error", "a libxc stream follows LIBXC_CONTEXT"],
    XL211: ["error", "no mandatory record has an unknown type"],
    XL212: ["note", "there is no optional libxl record"],
    XL215: ["violation", "records that signal have no body"],
    XL301: ["error", "there is LIBXC_CONTEXT"],
    XL302: ["error", "LIBXC_CONTEXT comes once"],
    XL321: ["error", "CHECKPOINT_END ends a checkpoint of the libxc stream"],
    XL322: ["error", "a checkpoint is ended by CHECKPOINT_END"],
    XL323: ["note", "there is no CHECKPOINT_STATE"],
    XL324: ["error", "CHECKPOINT_STATE is 8 bytes long"],
    XF101: ["error", "the header and the optional data are complete"],
    XF102: ["error", "magic identifies the file"],
    XF103: ["error", "byteorder is known"],
    XF104: ["note", "byteorder is little-endian"],
    XF105: ["error", "mandatory flags are known"],
    XF106: ["note", "there are no optional flags"],
    XF107: ["error", "the flags announce the libxl stream that follows"],
    XF108: ["note", "the file holds the domain's configuration"],
    XF109: ["error", "the configuration fits into the optional data"],
    XV101: ["error", "the header is complete"],
    XV102: ["error", "magic identifies the file"],
    XV103: ["error", "version is not above 2"],
    XV104: ["note", "the header is little-endian"],
    XV105: ["violation", "version is not 0"],
    XV107: ["error", "the XML is not empty"],
    XV108: ["error", "the XML is complete"],
    XV110: ["violation", "unused fields are zero"],
    XV204: ["error", "the stream that version announces follows the XML"],
    XV205: ["error", "version 1 announces a legacy stream"],
    XS101: ["error", "the signature is complete"],
    XS102: ["error", "the signature identifies the image"],
    XS201: ["error", "a record header is complete"],
    XS202: ["error", "the image ends with End_of_image"],
    XS203: ["error", "a record's body is complete"],
    XS204: ["error", "the stream that a record announces follows it, and there is one only"],
    XS205: ["note", "everything in the image has a length"],
    XS207: ["note", "nothing follows End_of_image"],
    XS211: ["error", "every record has a known type"],
    XS212: ["error", "no record has a reserved type"],
    XS213: ["violation", "records without a body state a length of 0"],
    XS301: ["error", "there is a Libxc record"],
  };

  const TYPE = Libxc.RecordType;
  const STATIC = new Set([TYPE.X86_PV_INFO, TYPE.X86_CPUID_POLICY, TYPE.X86_MSR_POLICY]);
  const POLICY = new Set([TYPE.X86_CPUID_POLICY, TYPE.X86_MSR_POLICY]);
  const MEMORY = new Set([TYPE.PAGE_DATA, TYPE.X86_PV_P2M_FRAMES]);
  const VCPU = new Set([
    TYPE.X86_PV_VCPU_BASIC, TYPE.X86_PV_VCPU_EXTENDED, TYPE.X86_PV_VCPU_XSAVE, TYPE.X86_PV_VCPU_MSRS,
  ]);
  const REGISTERS = new Set([...VCPU, TYPE.X86_TSC_INFO, TYPE.SHARED_INFO, TYPE.HVM_CONTEXT, TYPE.HVM_PARAMS]);
  const ONCE = new Set([...POLICY, TYPE.X86_TSC_INFO, TYPE.SHARED_INFO, TYPE.HVM_CONTEXT]);
  const SIGNALS = new Set([TYPE.END_MARK, TYPE.VERIFY, TYPE.CHECKPOINT, TYPE.STATIC_DATA_END]);
  const PV_ONLY = new Set([...VCPU, TYPE.X86_PV_INFO, TYPE.X86_PV_P2M_FRAMES, TYPE.SHARED_INFO]);
  const HVM_ONLY = new Set([TYPE.HVM_CONTEXT, TYPE.HVM_PARAMS]);
  const LEN_IMAGE_HEADER = 24;
  const LEN_DOMAIN_HEADER = 16;
  const LEN_LIBXL_HEADER = 16;
  const LEN_RECORD_HEADER = 8;
  const LEN_LEGACY_START = 16;
  const LIBXL = "LibxlFmt";
  const LIBXC = "\xff".repeat(8) + "XENF";
  // The message that ends a migration.
  const PERMISSION = "domain is yours, you are cleared to unpause\0";

  // Thrown where the data cannot be read any further.
  class Stop extends Error {}

  class Verifier {
    constructor(bytes) {
      this.data = bytes;
      this.io = new KaitaiStream(bytes);
      this.findings = [];
      this.layers = [];
      this.layer = null; // the one that is being read
      this.version = null;
      this.guest_type = null;
      this.static_data_end = { kind: "missing", record: null, offset: null };
    }

    get rest() {
      return this.io.size - this.io.pos;
    }

    enter(layer) {
      this.layer = layer;
      if (!this.layers.includes(layer)) this.layers.push(layer);
    }

    find(rule, record, offset, found) {
      const [severity, expected] = RULES[rule];
      this.findings.push({ rule, severity, layer: this.layer, record, offset, found: String(found), expected });
    }

    stop(rule, record, offset, found) {
      this.find(rule, record, offset, found);
      throw new Stop(rule);
    }

    // Read a type at the current position; `rule` is broken if what identifies it is damaged, and reading goes on.
    identify(type, rule) {
      const start = this.io.pos;
      try {
        return new type(this.io, null, null);
      } catch (error) {
        if (!(error instanceof KaitaiStream.ValidationNotEqualError)) throw error;
        const { expected, actual } = error;
        const offset = this.io.pos - expected.length;
        this.find(rule, null, offset, "other bytes");
        const field = new Uint8Array(this.data, offset, expected.length);
        const original = Uint8Array.from(actual);
        field.set(expected);
        this.io.seek(start);
        try {
          return this.identify(type, rule);
        } finally {
          field.set(original);
        }
      }
    }

    // One record of libxc or libxl: its header, and what there is of its body and padding.
    record(type, isLe, rules, index) {
      const offset = this.io.pos;
      if (this.rest === 0) this.stop(rules + "202", null, offset, "the data ends");
      if (this.rest < LEN_RECORD_HEADER) this.stop(rules + "201", index, offset, `${this.rest} bytes`);
      const header = new type(this.io, null, null, isLe);
      return { index, offset, header, type: header.typeCode, start: this.io.pos };
    }

    // Go to the next record.
    skip(record, rules) {
      const { header, index, offset } = record;
      if (this.rest < header.lenBody + header.lenPadding) {
        this.stop(rules + "203", index, offset, `${this.rest} bytes of ${header.lenBody + header.lenPadding}`);
      }
      this.io.seek(record.start + header.lenBody);
      const padding = this.io.readBytes(header.lenPadding);
      if (padding.some((byte) => byte !== 0)) {
        this.find(rules + "205", index, record.start + header.lenBody, "padding that is not zero");
      }
    }

    report() {
      const severe = this.findings.some(({ severity }) => severity !== "note");
      const findings = this.findings
        .map((finding, order) => ({ finding, order }))
        .sort((one, other) => one.finding.offset - other.finding.offset || one.order - other.order)
        .map(({ finding }) => finding);
      const { layers, version, guest_type, static_data_end } = this;
      return { layers, version, guest_type, conforms: !severe, static_data_end, findings, rules: Object.keys(RULES) };
    }

    // The layers, from the outermost to the libxc stream.

    xl() {
      this.enter("xl");
      if (this.rest < 36) this.stop("XF101", null, 0, "a file that ends in its header");
      const start = this.identify(Xl.FileStart, "XF102");
      const order = Xl.Byteorder;
      if (start.byteorderCode !== order.LITTLE_ENDIAN && start.byteorderCode !== order.BIG_ENDIAN) {
        this.find("XF103", null, 32, start.byteorderCode);
      }
      const isLe = start.byteorderCode !== order.BIG_ENDIAN;
      if (!isLe) this.find("XF104", null, 32, "big-endian");
      if (this.rest < 12) this.stop("XF101", null, this.io.pos, "a file that ends in its header");
      const header = new Xl.FileRest.SaveFileHeader(this.io, null, null, isLe);
      if (header.unknownMandatoryFlags) this.find("XF105", null, 36, header.mandatoryFlags);
      if (header.optionalFlags) this.find("XF106", null, 40, header.optionalFlags);
      if (!header.lenOptionalData) this.find("XF108", null, 44, "no configuration");
      const optional = this.io.pos;
      if (this.rest < header.lenOptionalData) this.stop("XF101", null, optional, "a file that ends in its configuration");
      if (header.lenOptionalData) this.config(this.io.readBytes(header.lenOptionalData), optional, isLe);
      if (!header.isStreamV2 && this.rest && this.follows(LIBXL)) {
        this.enter("libxl");
        this.find("XF107", null, 36, "a libxl stream follows");
      }
      this.libxlOrLegacy("XL204");
    }

    // Read the libxl stream in a file, whatever is announced. A legacy image is not read.
    libxlOrLegacy(rule) {
      if (this.follows(LIBXL)) this.libxl();
      else if (this.followsLegacy()) throw new Stop("legacy");
      else this.stop(rule, null, this.io.pos, "something else");
    }

    config(data, offset, isLe) {
      const io = new KaitaiStream(data);
      const length = data.length < 4 ? null : isLe ? io.readU4le() : io.readU4be();
      if (length === null || length > data.length - 4) this.find("XF109", null, offset, length);
    }

    libvirt() {
      this.enter("libvirt");
      if (this.rest < 20) this.stop("XV101", null, 0, "a file that ends in its header");
      const start = this.identify(Libvirt.FileStart, "XV102");
      if (start.version > start.knownVersion) this.find("XV103", null, 16, start.version);
      if (start.isBigEndian) this.find("XV104", null, 16, "big-endian");
      if (start.version === 0) this.find("XV105", null, 16, start.version);
      if (this.rest < 44) this.stop("XV101", null, 20, "a file that ends in its header");
      const header = new Libvirt.FileRest.SavefileHeader(this.io, null, null, !start.isBigEndian);
      if (header.lenXml === 0) this.find("XV107", null, 20, 0);
      header.unused.forEach((value, index) => value && this.find("XV110", null, 24 + 4 * index, value));
      if (this.rest < header.lenXml) this.stop("XV108", null, this.io.pos, "a file that ends in its XML");
      this.io.seek(this.io.pos + header.lenXml);
      if (!start.isStreamV2 && this.rest && this.follows(LIBXL)) {
        this.enter("libxl");
        this.find("XV205", null, this.io.pos, "a libxl stream follows");
      }
      this.libxlOrLegacy("XV204");
    }

    xenopsd() {
      this.enter("xenopsd");
      if (this.rest < 15) this.stop("XS101", null, 0, "an image that ends in its signature");
      this.identify(Xenopsd.SaveSignature, "XS102");
      const kinds = Xenopsd.RecordType;
      const reserved = new Set([kinds.LIBXL, kinds.QEMU_XEN]);
      let streams = 0;
      for (let index = 0; ; index++) {
        const offset = this.io.pos;
        if (this.rest === 0) this.stop("XS202", null, offset, "the data ends");
        if (this.rest < 16) this.stop("XS201", index, offset, `${this.rest} bytes`);
        const header = new Xenopsd.RecordHeader(this.io, null, null);
        if (!(header.typeCode in kinds)) this.stop("XS211", index, offset, header.typeCode);
        if (reserved.has(header.typeCode)) this.find("XS212", index, offset, header.typeCode);
        if (!header.hasBody && header.lenStated) this.find("XS213", index, offset, header.lenStated);
        if (header.isUnbounded) {
          if (header.typeCode !== kinds.LIBXC_LEGACY) this.stop("XS205", null, this.io.pos, "state without a length");
          if (!streams && this.followsLegacy()) throw new Stop("legacy");
          this.stop("XS204", null, this.io.pos, "another stream, or a second one");
        }
        if (this.rest < header.lenBody) this.stop("XS203", index, offset, `${this.rest} bytes of ${header.lenBody}`);
        this.io.seek(this.io.pos + header.lenBody);
        if (header.typeCode === kinds.LIBXC) {
          if (streams++ || !this.follows(LIBXC)) this.stop("XS204", null, this.io.pos, "another stream, or a second one");
          this.libxc();
          this.enter("xenopsd");
        }
        if (header.typeCode === kinds.END_OF_IMAGE) {
          if (!streams) this.find("XS301", index, offset, "none");
          if (this.rest) this.find("XS207", null, this.io.pos, `${this.rest} bytes`);
          return;
        }
      }
    }

    libxl() {
      this.enter("libxl");
      const at = this.io.pos;
      if (this.rest < LEN_LIBXL_HEADER) this.stop("XL101", null, at, `${this.rest} bytes`);
      const header = this.identify(Libxl.Hdr, "XL102");
      if (header.version !== header.knownVersion) this.find("XL103", null, at + 8, header.version);
      if (header.isBigEndian) this.find("XL104", null, at + 12, "big-endian");
      if (header.reservedOptions) this.find("XL105", null, at + 12, header.options);
      if (header.isConvertedFromLegacy) this.find("XL106", null, at + 12, header.options);
      const kinds = Libxl.RecordType;
      const signals = new Set([kinds.END_MARK, kinds.LIBXC_CONTEXT, kinds.CHECKPOINT_END]);
      const stream = { libxc: null, inCheckpoint: false };
      for (let index = 0; ; index++) {
        if (!this.rest && !stream.libxc) this.find("XL301", null, this.io.pos, "none");
        const record = this.record(Libxl.RecordList.RecordHeader, !header.isBigEndian, "XL", index);
        const { type, offset } = record;
        if (!(type in kinds)) this.find(record.header.isOptional ? "XL212" : "XL211", index, offset, type);
        if (signals.has(type) && record.header.lenBody) this.find("XL215", index, offset, record.header.lenBody);
        this.libxlOrder(record, kinds, stream);
        this.skip(record, "XL");
        if (type === kinds.LIBXC_CONTEXT && stream.libxc === null) {
          if (!this.follows(LIBXC)) this.stop("XL208", null, this.io.pos, "another stream");
          stream.libxc = this.libxc(true);
          this.enter("libxl");
          stream.inCheckpoint = !stream.libxc.hasEnded;
        } else if (type === kinds.CHECKPOINT_END && stream.inCheckpoint) {
          this.enter("libxc");
          stream.libxc.records();
          this.enter("libxl");
          stream.inCheckpoint = !stream.libxc.hasEnded;
        } else if (type === kinds.END_MARK) {
          const isPermission = this.rest === PERMISSION.length && this.alike(PERMISSION) === 1;
          if (this.rest) this.find(isPermission ? "XL207" : "XL206", null, this.io.pos, `${this.rest} bytes`);
          return;
        }
      }
    }

    libxlOrder({ type, index, offset, header }, kinds, stream) {
      if (type === kinds.LIBXC_CONTEXT && stream.libxc) this.find("XL302", index, offset, "a second one");
      if (type === kinds.CHECKPOINT_END && !stream.inCheckpoint) this.find("XL321", index, offset, "no checkpoint");
      if (type === kinds.END_MARK && stream.inCheckpoint) this.find("XL322", index, offset, "END");
      if (type === kinds.END_MARK && !stream.libxc) this.find("XL301", index, offset, "none");
      if (type === kinds.CHECKPOINT_STATE) {
        this.find("XL323", index, offset, "one");
        if (header.lenBody !== 8) this.find("XL324", index, offset, header.lenBody);
      }
    }

    libxc(isInsideLibxl = false) {
      this.enter("libxc");
      const stream = new LibxcVerifier(this, isInsideLibxl);
      stream.headers();
      stream.records();
      return stream;
    }

    // Which part of these bytes are here, of those that there is data for.
    alike(text) {
      const bytes = new Uint8Array(this.data, this.io.pos, Math.min(text.length, this.rest));
      return bytes.filter((byte, index) => byte === text.charCodeAt(index)).length / bytes.length;
    }

    // Whether a stream begins here: three quarters of what identifies it do, or the data ends, which it then says itself.
    follows(magic) {
      return !this.rest || this.alike(magic) >= 0.75;
    }

    // Whether a legacy image begins here, by its numbers.
    followsLegacy() {
      if (this.rest < LEN_LEGACY_START) return false;
      const start = new Legacy.FirstOctets(new KaitaiStream(this.data.slice(this.io.pos, this.io.pos + LEN_LEGACY_START)));
      return start.hasPlausibleSize && (start.isPv || start.hasPlausibleChunk);
    }

    run() {
      const kinds = Image.Layer;
      const readers = new Map([
        [kinds.XL, this.xl], [kinds.LIBVIRT, this.libvirt], [kinds.XENOPSD, this.xenopsd],
        [kinds.LIBXL, this.libxl], [kinds.LIBXC, this.libxc],
      ]);
      const signature = this.io.size < 4 ? null : this.io.readU4be();
      this.io.seek(0);
      if (this.alike("XenSavedDomain\n") === 1 || !readers.has(signature)) return { image: null, rules: [] };
      try {
        readers.get(signature).call(this);
        if (signature === kinds.LIBXC && this.rest) this.find("XC206", null, this.io.pos, `${this.rest} bytes`);
      } catch (error) {
        if (!(error instanceof Stop)) throw error;
      }
      return this.report();
    }
  }

  // A libxc stream: what has been read of it, and what the order of its records is judged by.
  class LibxcVerifier {
    constructor(verifier, isInsideLibxl) {
      Object.assign(this, { verifier, isInsideLibxl, index: 0, hasEnded: false });
      this.seen = new Map(); // by type: the number of records
      this.counted = new Map(); // the same since the last CHECKPOINT
      this.vcpus = new Set(); // the states since the last CHECKPOINT
      this.hasVcpu0 = false;
      this.width = 0; // of a PV guest, from the first X86_PV_INFO that is valid
      this.hasP2m = false;
      this.said = new Set(); // what is reported once
      this.staticDataEnd = null;
      this.isVerifying = false;
      this.hasVerified = false;
    }

    find(rule, record, found) {
      this.verifier.find(rule, record.index, record.offset, found);
    }

    has(type) {
      return this.seen.has(type);
    }

    once(what) {
      if (this.said.has(what)) return false;
      this.said.add(what);
      return true;
    }

    headers() {
      const { verifier } = this;
      const at = verifier.io.pos;
      const note = (rule, offset, value) => verifier.find(rule, null, at + offset, value);
      if (verifier.rest < LEN_IMAGE_HEADER) verifier.stop("XC101", null, at, `${verifier.rest} bytes`);
      const image = verifier.identify(Libxc.Ihdr, "XC102");
      this.isLe = !image.isBigEndian;
      verifier.version = image.version;
      this.version = image.version < 3 ? 2 : 3; // others are read as the nearest that there is
      if (image.version < image.knownVersionMin || image.version > image.knownVersionMax) note("XC103", 12, image.version);
      if (image.isBigEndian) note("XC104", 16, "big-endian");
      if (image.reservedOptions) note("XC105", 16, image.options);
      if (image.reserved1) note("XC106", 18, image.reserved1);
      if (image.reserved2) note("XC106", 20, image.reserved2);
      if (verifier.rest < LEN_DOMAIN_HEADER) verifier.stop("XC101", null, at + LEN_IMAGE_HEADER, `${verifier.rest} bytes`);
      const domain = new Libxc.DomainImage.Dhdr(verifier.io, null, null, this.isLe);
      this.isPv = domain.typeCode === Libxc.GuestType.X86_PV;
      this.isHvm = domain.typeCode === Libxc.GuestType.X86_HVM;
      verifier.guest_type = this.isPv ? "x86_pv" : this.isHvm ? "x86_hvm" : String(domain.typeCode);
      if (!this.isPv && !this.isHvm) note("XC111", 24, domain.typeCode);
      if (domain.pageShift !== domain.knownPageShift) note("XC112", 28, domain.pageShift);
      if (domain.reserved) note("XC113", 30, domain.reserved);
      if (domain.isConvertedFromLegacy) note("XC114", 32, "converted");
      const isOlder = domain.xenMajor === 4 && domain.xenMinor >= 6 && domain.xenMinor < 14;
      if (image.version === 3 && isOlder) note("XC115", 32, `Xen ${domain.xenMajor}.${domain.xenMinor}`);
    }

    // Read records up to END; inside a libxl stream up to CHECKPOINT, too.
    records() {
      for (;;) {
        const record = this.verifier.record(Libxc.DomainImage.RecordHeader, this.isLe, "XC", this.index);
        this.judge(record);
        if (this.isPv) this.read(record);
        this.verifier.skip(record, "XC");
        this.index++;
        this.count(record);
        if (record.type === TYPE.END_MARK) {
          this.complete(record);
          this.hasEnded = true;
          return;
        }
        if (record.type === TYPE.CHECKPOINT) {
          this.counted.clear();
          this.vcpus.clear();
          if (this.isInsideLibxl) return;
        }
      }
    }

    // Read a body that says what others depend on. A receiver refuses one that is wrong, so it does not count.
    read({ type, header, start }) {
      const { io, rest } = this.verifier;
      if (header.lenBody < 8 || rest < header.lenBody) return;
      if (type === TYPE.X86_PV_INFO && !this.width) {
        const info = new Libxc.DomainImage.X86PvInfo(io, null, null, this.isLe);
        if (info.isValidCombination) this.width = info.guestWidth;
      } else if (type === TYPE.X86_PV_P2M_FRAMES && this.width) {
        const p2m = new Libxc.DomainImage.X86PvP2mFrames(io, null, null, this.isLe);
        this.hasP2m = this.hasP2m || p2m.p2mStartPfn <= p2m.p2mEndPfn;
      }
      io.seek(start);
    }

    count({ type, vcpu }) {
      for (const counts of [this.seen, this.counted]) counts.set(type, (counts.get(type) || 0) + 1);
      if (vcpu !== undefined) this.vcpus.add(`${type} ${vcpu}`);
      if (type === TYPE.X86_PV_VCPU_BASIC && vcpu === 0) this.hasVcpu0 = true;
    }

    // What can be said of a record when its header has been read.
    judge(record) {
      const { header, type } = record;
      if (header.lenBody > header.lenBodyMax) this.find("XC204", record, header.lenBody);
      if (!(type in TYPE)) {
        this.find(header.isOptional ? "XC212" : "XC211", record, type);
        return;
      }
      const isForeign = (this.isHvm && PV_ONLY.has(type)) || (this.isPv && HVM_ONLY.has(type));
      if (isForeign) this.find("XC213", record, TYPE[type]);
      if (SIGNALS.has(type) && header.lenBody) this.find("XC215", record, header.lenBody);
      if (type === TYPE.TOOLSTACK && this.isThere(record)) this.find("XC216", record, TYPE[type]);
      if (type === TYPE.CHECKPOINT_DIRTY_PFN_LIST && this.isThere(record)) {
        this.find("XC217", record, TYPE[type]);
        if (header.lenBody % 8) this.find("XC218", record, header.lenBody);
      }
      if (type === TYPE.CHECKPOINT && this.isThere(record) && this.once("XC219")) this.find("XC219", record, TYPE[type]);
      this.judgeStaticData(record);
      this.judgeOrder(record);
    }

    endStaticData(kind, { index, offset }) {
      this.staticDataEnd = this.verifier.static_data_end = { kind, record: index, offset };
    }

    judgeStaticData(record) {
      const { type } = record;
      const infers = this.isPv ? MEMORY.has(type) : this.isHvm && type === TYPE.PAGE_DATA;
      if (this.version === 2 && infers && !this.staticDataEnd) this.endStaticData("inferred", record);
      if (this.version === 2 && POLICY.has(type)) this.find("XC306", record, TYPE[type]);
      if (this.version === 3 && !this.staticDataEnd) {
        if (MEMORY.has(type) && this.once(`XC302 ${type}`)) this.find("XC302", record, TYPE[type]);
        if (REGISTERS.has(type) && this.once(`XC303 ${type}`)) this.find("XC303", record, TYPE[type]);
      }
      if (this.staticDataEnd && STATIC.has(type)) this.find("XC307", record, TYPE[type]);
      if (type !== TYPE.STATIC_DATA_END) return;
      const isFirst = !this.staticDataEnd;
      if (isFirst) this.endStaticData("explicit", record);
      if (!this.isThere(record)) return;
      if (this.version === 2) this.find("XC305", record, TYPE[type]);
      if (!isFirst) this.find("XC304", record, "again");
      if (this.version === 2) return;
      for (const policy of POLICY) if (!this.has(policy)) this.find("XC308", record, `no ${TYPE[policy]}`);
    }

    // Whether all of a body is there: of one that is cut, the type, the length and the position can be judged.
    isThere({ header }) {
      return this.verifier.rest >= header.lenBody;
    }

    judgeOrder(record) {
      const { type } = record;
      const isThere = this.isThere(record);
      if (ONCE.has(type) && this.counted.has(type)) this.find("XC310", record, TYPE[type]);
      if (this.isPv && type === TYPE.X86_PV_INFO && this.has(type)) this.find("XC404", record, TYPE[type]);
      const needsInfo = type === TYPE.X86_PV_P2M_FRAMES || type === TYPE.SHARED_INFO;
      if (this.isPv && needsInfo && isThere && !this.width) this.find("XC406", record, TYPE[type]);
      if (this.isPv && type === TYPE.PAGE_DATA && isThere && !this.hasP2m && this.once("XC709")) this.find("XC709", record, TYPE[type]);
      if (VCPU.has(type)) this.judgeVcpu(record);
      const isEarly = VCPU.has(type) && !this.counted.has(TYPE.PAGE_DATA);
      const isLate = type === TYPE.PAGE_DATA && [...VCPU].some((kind) => this.counted.has(kind));
      if (this.isPv && (isEarly || isLate) && this.once("XC429")) this.find("XC429", record, TYPE[type]);
      if (type === TYPE.HVM_PARAMS && isThere && this.counted.has(TYPE.HVM_CONTEXT) && this.once("XC507")) this.find("XC507", record, TYPE[type]);
      if (type === TYPE.VERIFY && isThere) {
        if (!this.has(TYPE.PAGE_DATA)) this.find("XC802", record, TYPE[type]);
        this.isVerifying = true;
      }
      if (type === TYPE.PAGE_DATA && isThere) this.hasVerified = this.isVerifying;
    }

    judgeVcpu(record) {
      const { type, header } = record;
      const { io } = this.verifier;
      if (header.lenBody <= 8 || !this.isThere(record)) return; // no context: erratum 1
      record.vcpu = this.isLe ? io.readU4le() : io.readU4be();
      io.seek(record.start);
      if (this.vcpus.has(`${type} ${record.vcpu}`)) this.find("XC430", record, `vCPU ${record.vcpu} again`);
    }

    // What is missing when the stream has ended.
    complete(end) {
      const missing = (rule, type) => this.has(type) || this.find(rule, end, `no ${TYPE[type]}`);
      if (this.version === 3 && !this.staticDataEnd) this.find("XC301", end, "no STATIC_DATA_END");
      missing("XC309", TYPE.PAGE_DATA);
      missing("XC604", TYPE.X86_TSC_INFO);
      if (this.isPv) {
        missing("XC432", TYPE.SHARED_INFO);
        if (!this.hasP2m) this.find("XC440", end, "no X86_PV_P2M_FRAMES");
        if (!this.hasVcpu0) this.find("XC441", end, "no X86_PV_VCPU_BASIC of vCPU 0");
      }
      if (this.isHvm) {
        missing("XC506", TYPE.HVM_CONTEXT);
        missing("XC508", TYPE.HVM_PARAMS);
      }
      if (this.isVerifying && !this.hasVerified) this.find("XC803", end, "no pages after VERIFY");
    }
  }

  exports.RULES = RULES;
  exports.verify = (bytes) => new Verifier(bytes instanceof ArrayBuffer ? bytes : new Uint8Array(bytes).buffer).run();
});
