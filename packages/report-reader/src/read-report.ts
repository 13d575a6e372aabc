import type { MessageLanguage } from "@liaocheng/report-model/caller";
import { accountFor, type TextAccount } from "./account/text-account.js";
import { foldCharacters } from "./characters/fold-characters.js";
import { documentTypes, recogniseMagic, refuse, typeOfName, type DocumentType } from "./document-type.js";
import { looksLikeHtml } from "./html/looks-like-html.js";
import { limitsForSize, resolveLimits, type ReadLimits } from "./limits.js";
import { inLanguage, ReadError } from "./read-error.js";
import type { PageReader } from "./page-reader.js";
import { qualityWarnings } from "./quality/text-quality.js";
import type { ReadPlace } from "./read-place.js";
import { readWarning, type ReadWarning } from "./read-warning.js";
import type { TypedReading, TypedReadOptions } from "./typed-reading.js";
import { sha256Hex } from "./source-digest.js";
import { unknownChoice, wrongOption } from "./wrong-option.js";

/**
 * What a caller may know about the bytes.
 *
 * @since 0.1.0
 */
export interface ReadOptions {
  /** File name or URL path; its ending helps where the content leaves the type open. */
  readonly name?: string | undefined;
  /** The type, when the caller knows better than name and content. */
  readonly type?: DocumentType | undefined;
  /** Encoding of txt, md or html, such as `gb18030`; detected unless told. */
  readonly encoding?: string | undefined;
  /** Hard lines of plain text stay as they are stored, for programs that write the file again; joined to paragraphs unless told. */
  readonly keepLines?: boolean | undefined;
  /** Language of the message of a refusal, Chinese by default; its `messages` have both. */
  readonly language?: MessageLanguage | undefined;
  /** Bounds to use in place of `defaultReadLimits`. */
  readonly limits?: Partial<ReadLimits> | undefined;
  /** Recognises pages of a pdf that are pictures, such as `@liaocheng/report-ocr` does; without it they are left out and told of. */
  readonly readPage?: PageReader | undefined;
  /**
   * Gives a character map of pdf fonts by its file name, such as `GBK-EUC-H.bcmap`, for programs bundled into one file; by default it
   * is read beside the built package. The files are `@liaocheng/report-reader/cmaps/*`.
   */
  readonly readCmap?: ((filename: string) => Promise<Uint8Array>) | undefined;
}

/**
 * A report as text, with where it came from.
 *
 * @since 0.1.0
 */
export interface ReadResult {
  readonly text: string;
  /** The title that html, docx or pdf state apart from their text. */
  readonly title?: string;
  readonly warnings: readonly ReadWarning[];
  /** Where each stretch of the text stands in the file, in order; what the reader made itself (automatic ordinals, tabs) has no place. */
  readonly places: readonly ReadPlace[];
  /** What became of the characters of the file; absent for txt and md, which come out whole. */
  readonly account?: TextAccount;
  readonly source: {
    readonly type: DocumentType;
    /** Of txt, md and html; the other types state theirs inside. */
    readonly encoding?: string;
    /** Of the bytes as given, lower-case hex. */
    readonly sha256: string;
  };
}

type TypedReader = (bytes: Uint8Array, options: TypedReadOptions) => TypedReading | Promise<TypedReading>;

const loadReader: Readonly<Record<DocumentType, () => Promise<TypedReader>>> = {
  txt: async () => (await import("./text/read-text.js")).readText,
  md: async () => (await import("./text/read-text.js")).readText,
  html: async () => (await import("./html/read-html.js")).readHtml,
  docx: async () => (await import("./docx/read-docx.js")).readDocx,
  wordxml: async () => (await import("./docx/read-docx.js")).readWordXml,
  pdf: async () => (await import("./pdf/read-pdf.js")).readPdf,
  ofd: async () => (await import("./ofd/read-ofd.js")).readOfd,
  xlsx: async () => (await import("./sheet/read-xlsx.js")).readXlsx,
  doc: async () => (await import("./doc/read-doc.js")).readDoc,
  rtf: async () => (await import("./rtf/read-rtf.js")).readRtf,
  mail: async () => (await import("./mail/read-mail.js")).readMail,
  zip: async () => (await import("./archive/read-zip.js")).readZip,
};

/**
 * Read the bytes of a txt, md, html, docx, doc, wps, rtf, pdf, ofd, mht, eml or zip file as the text of a report.
 *
 * Plain text comes out as it stands, line ends included, but for a byte order mark and hard-wrapped lines, which are joined; of the other
 * types each paragraph and each table row is a line. Content decides the type before the name does. Nothing is fetched and nothing in the file is executed.
 *
 * @param bytes - The whole file.
 * @param options - Name, type, encoding, limits and character maps; all may be left out.
 * @returns The text, never blank; what was decided or lost stands in `warnings`.
 * @throws {ReadError} With the code of the reason: `scanned-pdf`, `encrypted`, `legacy-doc`, `archive`, `too-large`, `too-complex`, `zip-bomb`, `binary`, `empty`, …
 * @example
 * const { text, source } = await readReport(new TextEncoder().encode("预计全年生产总值增长4.3%。"), { name: "报告.txt" });
 * text; // => "预计全年生产总值增长4.3%。"
 * source.encoding; // => "utf-8"
 * @since 0.1.0
 */
export async function readReport(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> {
  try {
    return await readBytes(bytes, options);
  } catch (error) {
    throw inLanguage(error, options.language);
  }
}

async function readBytes(bytes: Uint8Array, options: ReadOptions): Promise<ReadResult> {
  if (!(bytes instanceof Uint8Array)) throw wrongOption("bytes", { zh: "须为 Uint8Array", en: "must be a Uint8Array" });
  const limits = resolveLimits(options.limits);
  if (bytes.byteLength === 0) throw new ReadError("empty");
  if (bytes.byteLength > limits.maxBytes)
    throw new ReadError("too-large", { bytes: bytes.byteLength, limit: limits.maxBytes });
  const warnings: ReadWarning[] = [];
  const type = decideType(bytes, options, warnings);
  const reading = await readAs(type, bytes, options, limitsForSize(limits, bytes.byteLength), 0);
  const finished = finish(reading, AS_STORED.has(type));
  return {
    ...finished,
    ...(reading.title === undefined ? {} : { title: reading.title }),
    warnings: [...warnings, ...reading.warnings, ...finished.warnings],
    source: {
      type,
      ...(reading.encoding === undefined ? {} : { encoding: reading.encoding }),
      sha256: await sha256Hex(bytes),
    },
  };
}

/** Files lie in files this deep at most. */
const DEEPEST = 3;

async function readAs(
  type: DocumentType,
  bytes: Uint8Array,
  { name, encoding, keepLines, readCmap, readPage }: ReadOptions,
  limits: ReadLimits,
  depth: number,
): Promise<TypedReading> {
  const read = await loadReader[type]();
  return read(bytes, {
    name,
    encoding,
    limits,
    keepLines,
    readCmap,
    readPage,
    readInner: innerReader({ readCmap, readPage }, limits, depth),
  });
}

/** Reads files that lie in a file. */
export function innerReader(
  { readCmap, readPage }: Pick<ReadOptions, "readCmap" | "readPage">,
  limits: ReadLimits,
  depth = 0,
): TypedReadOptions["readInner"] {
  return (content, name) => {
    if (depth >= DEEPEST) throw new ReadError("archive", { count: 0 });
    const options = { name, readCmap, readPage };
    return readAs(decideType(content, options, []), content, options, limits, depth + 1);
  };
}

/** Texts whose offsets count in the file as it is stored, so that any program finds them there. */
const AS_STORED: ReadonlySet<DocumentType> = new Set(["txt", "md"]);

/** What every type has in common: characters folded, places told, all that was seen accounted for, the text looked over. */
function finish(
  reading: TypedReading,
  asStored: boolean,
): Pick<ReadResult, "text" | "places" | "warnings" | "account"> {
  const folded = foldCharacters(reading.text, asStored);
  const { text, spans } = folded.text;
  const places = spans.map(({ start, end, from, fromEnd }) => ({ start, end, ...reading.placeOf(from, fromEnd) }));
  const { counts, unread } = accountFor({ seen: reading.seen, emitted: reading.text, dropped: reading.dropped });
  const where = unread.map((interval) => ({
    ...interval,
    ...placeName(reading.placeOf(interval.from, interval.fromEnd)),
  }));
  return {
    text,
    places,
    ...(counts.emitted === 0 ? {} : { account: counts }),
    warnings: [
      ...(folded.count === 0 ? [] : [readWarning("characters-folded", { count: folded.count })]),
      ...qualityWarnings(text, places, where, counts.unread),
    ],
  };
}

function placeName({ page, paragraph, element }: Omit<ReadPlace, "start" | "end">): {
  readonly where: string;
  readonly whereEn: string;
} {
  if (page !== undefined) return { where: `第${page}页`, whereEn: `page ${page}` };
  if (paragraph !== undefined) return { where: `第${paragraph}段`, whereEn: `paragraph ${paragraph}` };
  return { where: element ?? "", whereEn: element ?? "" };
}

function decideType(bytes: Uint8Array, options: ReadOptions, warnings: ReadWarning[]): DocumentType {
  if (options.type !== undefined) {
    if (!documentTypes.includes(options.type)) throw unknownChoice("type", String(options.type), documentTypes);
    return options.type;
  }
  const named = typeOfName(options.name);
  const recognised = recogniseMagic(bytes, options.name);
  if (recognised !== undefined && "refuse" in recognised) return refuse(recognised);
  const type = recognised?.type ?? typeOfText(bytes, options.name, named);
  if (named !== undefined && named !== type) warnings.push(readWarning("type-mismatch", { named, type }));
  return type;
}

/** Bytes without a signature: text by its name, else a page if it begins like one, else plain text. */
function typeOfText(bytes: Uint8Array, name: string | undefined, named: DocumentType | undefined): DocumentType {
  if (named === "txt" || named === "md" || named === "html") return named;
  if (looksLikeHtml(bytes)) return "html";
  if (named !== undefined) throw new ReadError("damaged", { type: named });
  if (bytes.includes(0) && name !== undefined && !/\.(?:csv|log|dat)$/iu.test(name)) {
    const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    if (!utf16) throw new ReadError("unknown-type", { name });
  }
  return "txt";
}
