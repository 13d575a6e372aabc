import { unknownChoice, wrongOption } from "./wrong-option.js";

const MEGABYTE = 1024 * 1024;

/**
 * How much of a file the reader is willing to take; each bound throws {@link ReadError} when it is passed.
 *
 * @since 0.1.0
 */
export interface ReadLimits {
  /** Bytes of the file itself; 64 MiB unless told. */
  readonly maxBytes: number;
  /** Bytes that one part inside a docx may unpack to; 128 MiB unless told. */
  readonly maxUnpackedBytes: number;
  /** How many times larger than packed a part inside a docx may be, once it passes 1 MiB; 200 unless told. */
  readonly maxUnpackRatio: number;
  /** Pages of a pdf; 2000 unless told. */
  readonly maxPages: number;
  /** Bytes that the streams of a pdf, pictures apart, may unpack to, or 16 times the file if that is more; 8 MiB unless told. */
  readonly maxStreamBytes: number;
  /** Pieces of text that a pdf or ofd may draw, times its megabytes if it is larger than one; 200 000 unless told. */
  readonly maxTextPieces: number;
  /** Characters that a pdf or ofd may draw, times its megabytes if it is larger than one; 1 500 000 unless told. */
  readonly maxTextCharacters: number;
  /** Seconds that a pdf may take, times its megabytes if it is larger than one, counted while the program works where the platform tells; 4 unless told. */
  readonly maxSeconds: number;
  /** Elements of a page, of a part of an office file or of an ofd, or cells of a workbook, times its megabytes if the file is larger than one; 300 000 unless told. */
  readonly maxElements: number;
  /** Files in a zip of reports; 10 000 unless told. */
  readonly maxEntries: number;
}

/**
 * The limits that hold unless a caller states others.
 *
 * @example
 * defaultReadLimits.maxBytes; // => 67108864
 * @since 0.1.0
 */
export const defaultReadLimits: ReadLimits = {
  maxBytes: 64 * 1024 * 1024,
  maxUnpackedBytes: 128 * 1024 * 1024,
  maxUnpackRatio: 200,
  maxPages: 2000,
  maxStreamBytes: 8 * 1024 * 1024,
  maxTextPieces: 200_000,
  maxTextCharacters: 1_500_000,
  maxSeconds: 4,
  maxElements: 300_000,
  maxEntries: 10_000,
};

/** The stated limits over the defaults; a limit that is no positive number, or unknown, is the caller's mistake. */
export function resolveLimits(stated: Partial<ReadLimits> | undefined): ReadLimits {
  const limits: Record<keyof ReadLimits, number> = { ...defaultReadLimits };
  const keys = Object.keys(limits) as (keyof ReadLimits)[];
  for (const key of Object.keys(stated ?? {}))
    if (!Object.hasOwn(limits, key)) throw unknownChoice(`limits.${key}`, key, keys, true);
  for (const key of keys) {
    const value = stated?.[key];
    if (value === undefined) continue;
    if (typeof value !== "number" || !(value > 0))
      throw wrongOption(`limits.${key}`, { zh: "须为大于0的数", en: "must be a number above 0" });
    limits[key] = value;
  }
  return limits;
}

/** The limits for a file of this size: what it may hold grows with its megabytes beyond one. */
export function limitsForSize(limits: ReadLimits, bytes: number): ReadLimits {
  const megabytes = Math.max(1, bytes / MEGABYTE);
  return {
    ...limits,
    maxTextPieces: limits.maxTextPieces * megabytes,
    maxTextCharacters: limits.maxTextCharacters * megabytes,
    maxSeconds: limits.maxSeconds * megabytes,
    maxElements: limits.maxElements * megabytes,
  };
}
