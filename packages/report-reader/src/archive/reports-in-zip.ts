import { recogniseMagic, typeOfName } from "../document-type.js";
import { resolveLimits, type ReadLimits } from "../limits.js";
import { unpackEntry } from "../package/unpack.js";
import { zipDirectory, type ZipEntry } from "../package/zip-directory.js";
import { ReadError } from "../read-error.js";

/**
 * A report that lies in a zip, not unpacked yet.
 *
 * @since 0.3.0
 */
export interface ReportInZip {
  /** Path inside the zip, parted by `/`. */
  readonly name: string;
  /** CRC-32 of its bytes, as the zip states it; changes when the report does. */
  readonly checksum: number;
  /**
   * Its bytes, for `readReport`.
   *
   * @throws {ReadError} `encrypted`, `zip-bomb` or `damaged`.
   */
  unpack(): Uint8Array;
}

/** What archives add of their own. */
const NOT_OURS = /(?:^|\/)(?:__MACOSX\/|\.|~\$|Thumbs\.db)/u;
/** Archives in the archive: each is read as one report or refused with its name, never passed over. */
const ARCHIVE = /\.(?:zip|rar|7z|gz|tgz|tar|bz2|xz)$/iu;

/** Whether an entry of a zip is a document, by its name. */
export const isReportName = (name: string): boolean => !NOT_OURS.test(name) && typeOfName(name) !== undefined;

/**
 * The reports in a zip, in the order of their names; empty for a file that is no readable zip of files, such as a docx.
 *
 * @param bytes - The whole zip.
 * @param options - Limits in place of `defaultReadLimits`.
 * @throws {ReadError} `too-large`, `too-complex` for more than `maxEntries`, `zip-bomb` for entries that share their bytes.
 * @example
 * reportsInZip(new TextEncoder().encode("no zip")); // => []
 * @since 0.3.0
 */
export function reportsInZip(
  bytes: Uint8Array,
  options: { readonly limits?: Partial<ReadLimits> | undefined } = {},
): ReportInZip[] {
  const limits = resolveLimits(options.limits);
  if (bytes.byteLength > limits.maxBytes)
    throw new ReadError("too-large", { bytes: bytes.byteLength, limit: limits.maxBytes });
  const recognised = recogniseMagic(bytes, undefined);
  if (recognised === undefined || !("type" in recognised) || recognised.type !== "zip") return [];
  const directory = zipDirectory(bytes) ?? [];
  if (directory.length > limits.maxEntries) throw new ReadError("too-complex", { entries: limits.maxEntries });
  refuseOverlaps(bytes, directory);
  return directory
    .map((entry) => ({ entry, name: entry.name.replaceAll("\\", "/") }))
    .filter(({ name }) => isReportName(name) || (ARCHIVE.test(name) && !NOT_OURS.test(name)))
    .sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0))
    .map(({ entry, name }) => ({
      name,
      checksum: entry.checksum,
      unpack: () => unpackEntry(bytes, entry, limits, "zip"),
    }));
}

/** Entries that lie on top of each other let a small file hold far more than the ratio of each of them allows. */
function refuseOverlaps(bytes: Uint8Array, directory: readonly ZipEntry[]): void {
  const packed = directory.reduce((sum, entry) => sum + entry.packedBytes, 0);
  if (packed > bytes.length) throw new ReadError("zip-bomb", { part: directory[0]?.name ?? "" });
}
