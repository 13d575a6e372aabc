import { ReadError } from "./read-error.js";
import type { ReadErrorCode } from "./read-error-messages.js";
import type { MessageData } from "./read-error-messages.js";
import { zipEntryNames } from "./package/zip-directory.js";

/**
 * The types the reader takes.
 *
 * @since 0.1.0
 */
export const documentTypes = [
  "txt",
  "md",
  "html",
  "docx",
  "wordxml",
  "doc",
  "rtf",
  "pdf",
  "ofd",
  "xlsx",
  "mail",
  "zip",
] as const;

/**
 * One of {@link documentTypes}.
 *
 * @since 0.1.0
 */
export type DocumentType = (typeof documentTypes)[number];

const TYPE_OF_ENDING: Readonly<Record<string, DocumentType>> = {
  txt: "txt",
  text: "txt",
  md: "md",
  markdown: "md",
  html: "html",
  htm: "html",
  shtml: "html",
  xhtml: "html",
  jhtml: "html",
  docx: "docx",
  docm: "docx",
  doc: "doc",
  wps: "doc",
  rtf: "rtf",
  mht: "mail",
  mhtml: "mail",
  eml: "mail",
  pdf: "pdf",
  ofd: "ofd",
  xlsx: "xlsx",
  xlsm: "xlsx",
};

/** What the content itself says, or the refusal it calls for. */
type Recognised = { readonly type: DocumentType } | { readonly refuse: ReadErrorCode; readonly data?: MessageData };

const IMAGE_MAGICS: readonly (readonly number[])[] = [
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
  [0x47, 0x49, 0x46, 0x38],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
];
const ARCHIVE_MAGICS: readonly (readonly number[])[] = [
  [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07],
  [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c],
  [0x1f, 0x8b, 0x08],
  [0x42, 0x5a, 0x68],
  [0xfd, 0x37, 0x7a, 0x58, 0x5a],
];
/** Lines of the head of a mail, which is also how browsers save a page into one file. */
const MAIL_LINE = /^(?<name>[A-Za-z][A-Za-z0-9-]{1,40}):/u;
const MAIL_NAMES = new Set(
  "from to subject date received return-path message-id mime-version content-type snapshot-content-location".split(" "),
);
/** What any file can be asked for before its head is taken apart. */
const MAIL_BEGINS = /^(?:[ \t]|[A-Za-z][A-Za-z0-9-]{1,40}:)/u;
const LONGEST_MAIL_NAME = 64;
const FEWEST_MAIL_NAMES = 2;
const MAIL_HEAD_BYTES = 8192;
const OLE_MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP_MAGIC = [0x50, 0x4b, 0x03, 0x04];

/** The ending of a file name in lower case, without the dot; absent when there is none. */
function endingOf(name: string | undefined): string | undefined {
  const dot = name?.lastIndexOf(".") ?? -1;
  return name === undefined || dot < 0 || dot === name.length - 1 ? undefined : name.slice(dot + 1).toLowerCase();
}

export function typeOfName(name: string | undefined): DocumentType | undefined {
  const ending = endingOf(name);
  return ending !== undefined && Object.hasOwn(TYPE_OF_ENDING, ending) ? TYPE_OF_ENDING[ending] : undefined;
}

/** What the first bytes prove the file to be; undefined for anything that may be text. */
export function recogniseMagic(bytes: Uint8Array, name: string | undefined): Recognised | undefined {
  if (startsWith(bytes, ZIP_MAGIC)) return recogniseZip(bytes, name);
  if (startsWith(bytes, OLE_MAGIC)) return recogniseOle(bytes, name);
  if (IMAGE_MAGICS.some((magic) => startsWith(bytes, magic))) return { refuse: "image" };
  if (asciiAt(bytes, 0, 4) === "RIFF" && asciiAt(bytes, 8, 4) === "WEBP") return { refuse: "image" };
  if (ARCHIVE_MAGICS.some((magic) => startsWith(bytes, magic))) return { refuse: "archive" };
  if (asciiAt(bytes, 0, 5) === "{\\rtf") return { type: "rtf" };
  const head = asciiAt(bytes, 0, 1024);
  if (isMail(bytes)) return { type: "mail" };
  if (head.includes("%PDF-")) return { type: "pdf" };
  if (head.startsWith("KDH")) return { refuse: "cnki", data: { kind: "kdh" } };
  if (head.startsWith("CAJ") || head.startsWith("HN\0") || head.startsWith("\xc8\0\0\0"))
    return { refuse: "cnki", data: { kind: "caj" } };
  if (isWordXml(head)) return { type: "wordxml" };
  return undefined;
}

/** A mail begins with lines that name what they state, among them how its body is written. */
function isMail(bytes: Uint8Array): boolean {
  if (!MAIL_BEGINS.test(asciiAt(bytes, 0, LONGEST_MAIL_NAME))) return false;
  const lines = asciiAt(bytes, 0, MAIL_HEAD_BYTES).split(/\r?\n/u);
  const known = new Set<string>();
  for (const line of lines) {
    if (line === "") break;
    const name = MAIL_LINE.exec(line)?.groups?.["name"];
    if (name !== undefined) known.add(name.toLowerCase());
    else if (!/^[ \t]/u.test(line)) return false;
  }
  const named = Array.from(known).filter((name) => MAIL_NAMES.has(name)).length;
  return known.has("content-type") && named >= FEWEST_MAIL_NAMES;
}

/** A Word document saved as one xml file says so in its first element or in the instruction before it. */
function isWordXml(head: string): boolean {
  const text = head.replaceAll("\0", "");
  return (
    /<\?xml/u.test(text.slice(0, 64)) &&
    /<(?:\w{1,20}:)?wordDocument[\s>]|<pkg:package[\s>]|progid="Word\.Document"/u.test(text)
  );
}

function recogniseZip(bytes: Uint8Array, name: string | undefined): Recognised {
  const names = zipEntryNames(bytes);
  if (names === undefined)
    return typeOfName(name) === "docx" ? { type: "docx" } : { refuse: "damaged", data: { type: "zip" } };
  if (names.some((entry) => /^word[/\\]document\d{0,3}\.xml$/u.test(entry))) return { type: "docx" };
  if (names.includes("OFD.xml")) return { type: "ofd" };
  if (names.includes("xl/workbook.xml")) return { type: "xlsx" };
  if (names.some((entry) => entry.startsWith("ppt/")))
    return { refuse: "office-other", data: { kindZh: "演示文稿", kindEn: "a slide show" } };
  if (names.includes("content.xml") && names.includes("mimetype")) return openDocument(bytes, name);
  return typeOfName(name) === "docx" ? { type: "docx" } : { type: "zip" };
}

/** What an OpenDocument file is stands, unpacked, in its first part; else its ending tells. */
function openDocument(bytes: Uint8Array, name: string | undefined): Recognised {
  const stated = asciiAt(bytes, 0, 128);
  const is = (kind: string, ending: string): boolean =>
    stated.includes(`opendocument.${kind}`) || (!stated.includes("opendocument.") && endingOf(name) === ending);
  if (is("spreadsheet", "ods"))
    return { refuse: "office-other", data: { kindZh: "电子表格", kindEn: "a spreadsheet" } };
  if (is("presentation", "odp"))
    return { refuse: "office-other", data: { kindZh: "演示文稿", kindEn: "a slide show" } };
  return { refuse: "open-document" };
}

function recogniseOle(bytes: Uint8Array, name: string | undefined): Recognised {
  if (includesUtf16(bytes, "EncryptedPackage")) return { refuse: "encrypted" };
  if (includesUtf16(bytes, "WordDocument")) return { type: "doc" };
  if (includesUtf16(bytes, "Workbook"))
    return { refuse: "office-other", data: { kindZh: "电子表格", kindEn: "a spreadsheet" } };
  if (includesUtf16(bytes, "PowerPoint Document"))
    return {
      refuse: "office-other",
      data: { kindZh: "演示文稿", kindEn: "a slide show" },
    };
  return { refuse: endingOf(name) === "wps" ? "wps" : "legacy-doc" };
}

export function refuse(recognised: { readonly refuse: ReadErrorCode; readonly data?: MessageData }): never {
  throw new ReadError(recognised.refuse, recognised.data);
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function asciiAt(bytes: Uint8Array, start: number, length: number): string {
  // Spreading asks an iterator for every byte, eight times as long.
  return String.fromCharCode.apply(undefined, bytes.subarray(start, start + length) as unknown as number[]);
}

/** Names of streams in a compound file are UTF-16LE; they stand in its directory, which may lie anywhere. */
function includesUtf16(bytes: Uint8Array, word: string): boolean {
  const first = word.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let matched = 0;
    while (
      matched < word.length &&
      bytes[at + 2 * matched] === word.charCodeAt(matched) &&
      bytes[at + 2 * matched + 1] === 0
    )
      matched += 1;
    if (matched === word.length) return true;
  }
  return false;
}
