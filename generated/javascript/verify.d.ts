// What `verify` returns, and the rules that it knows.
export type Severity = "error" | "violation" | "note";

export interface Finding {
  rule: string;
  severity: Severity;
  layer: string;
  /** Counts from 0 in its layer; null if the finding is about no record. */
  record: number | null;
  /** In bytes, from the start of the image. */
  offset: number;
  found: string;
  expected: string;
}

export interface Report {
  /** From the outermost to the innermost. */
  layers: string[];
  version: number | null;
  guest_type: string | null;
  /** No finding is an error or a violation. */
  conforms: boolean;
  static_data_end: { kind: "explicit" | "inferred" | "missing"; record: number | null; offset: number | null };
  /** In the order of the stream. */
  findings: Finding[];
  /** The rules that were checked. */
  rules: string[];
  image?: undefined;
}

/** What is no image, is compressed, or is a legacy image. */
export interface NoImage {
  image: null;
  rules: string[];
}

/** Severity and requirement of each rule, by its id. */
export const RULES: Record<string, [Severity, string]>;

/** Check the bytes of an image. */
export function verify(bytes: ArrayBuffer | Uint8Array): Report | NoImage;
