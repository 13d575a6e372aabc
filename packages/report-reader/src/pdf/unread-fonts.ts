import { unzlibSync } from "fflate";
import { ascii, indexOfWord, latin1, streamsOf } from "./stream-sizes.js";

/** Collections of glyphs that a map to characters is at hand of. */
const COLLECTIONS: ReadonlySet<string> = new Set(["GB1", "CNS1", "Japan1", "Korea1"]);
const COMPOSITE = ascii("/Type0");
const OBJECT = ascii(" obj");
const NUMBER_BEFORE = /(?<!\d)(?<number>\d{1,10})\s\d{1,5}$/u;
const LONGEST_NUMBER = 17;
/** No report has as many. */
const MOST_FONTS = 1000;
const LOCKED = ascii("/Encrypt");
const OBJECT_STREAM = /\/Type\s{0,5}\/ObjStm/u;
/** Fonts are described in fewer bytes. */
const LONGEST_OBJECT = 4096;

/**
 * Maps that fonts of a pdf would need and that nobody has: codes of a known encoding (90ms-RKSJ-H) that lead to glyphs of no known collection
 * (Identity, UCS), without a map of their own. pdf.js passes over what is set in them and says nothing. Locked files are not looked into.
 */
export function unreadFonts(bytes: Uint8Array): ReadonlySet<string> {
  const unread = new Set<string>();
  if (indexOfWord(bytes, LOCKED, 0) >= 0) return unread;
  const packed = packedObjects(bytes);
  let loose: ReadonlyMap<string, number> | undefined;
  const at = (number: string | undefined): string => {
    if (number === undefined) return "";
    const found = packed.get(number);
    if (found !== undefined) return found;
    loose ??= looseObjects(bytes);
    const start = loose.get(number);
    return start === undefined ? "" : objectFrom(bytes, start);
  };
  const fonts = [...looseFonts(bytes), ...[...packed.values()].filter((object) => object.includes("/Type0"))];
  for (const font of fonts.slice(0, MOST_FONTS)) {
    const encoding = /\/Encoding\s{0,5}\/(?<name>[\w-]{1,40})/u.exec(font)?.groups?.["name"];
    if (encoding === undefined || encoding.startsWith("Identity") || font.includes("/ToUnicode")) continue;
    const collection = collectionOf(font, at);
    if (collection !== undefined && !COLLECTIONS.has(collection)) unread.add(`Adobe-${collection}-UCS2`);
  }
  return unread;
}

type ObjectAt = (number: string | undefined) => string;

const REFERENCE = String.raw`\s{0,5}(?<number>\d{1,10})\s{1,5}\d{1,5}\s{1,5}R`;
const DESCENDANTS = new RegExp(String.raw`/DescendantFonts\s{0,5}\[?${REFERENCE}`, "u");
const ONLY_REFERENCE = new RegExp(String.raw`^[^<]{0,20}\[${REFERENCE}`, "u");
const SYSTEM_INFO = new RegExp(String.raw`/CIDSystemInfo${REFERENCE}`, "u");
const ORDERING = /\/Ordering\s{0,5}\((?<name>[\w-]{1,40})\)/u;

/** The collection that the glyphs of a composite font are of: said by its descendant, or by what that refers to. */
function collectionOf(font: string, at: ObjectAt): string | undefined {
  const listed = at(DESCENDANTS.exec(font)?.groups?.["number"]);
  const descendant = at(ONLY_REFERENCE.exec(listed)?.groups?.["number"]) || listed || font;
  const info = at(SYSTEM_INFO.exec(descendant)?.groups?.["number"]) || descendant;
  return ORDERING.exec(info)?.groups?.["name"];
}

/** Composite fonts that lie in the file as they are. */
function* looseFonts(bytes: Uint8Array): Generator<string> {
  let count = 0;
  for (let at = indexOfWord(bytes, COMPOSITE, 0); at >= 0; at = indexOfWord(bytes, COMPOSITE, at + 1)) {
    count += 1;
    if (count > MOST_FONTS) return;
    const before = latin1(bytes.subarray(Math.max(0, at - LONGEST_OBJECT), at));
    const start = before.lastIndexOf(" obj");
    if (start >= 0) yield before.slice(start) + objectFrom(bytes, at);
  }
}

/** Where each object begins that lies in the file as it is, by its number; the last of those of one number holds. */
function looseObjects(bytes: Uint8Array): ReadonlyMap<string, number> {
  const objects = new Map<string, number>();
  for (let at = indexOfWord(bytes, OBJECT, 0); at >= 0; at = indexOfWord(bytes, OBJECT, at + 1)) {
    const number = NUMBER_BEFORE.exec(latin1(bytes.subarray(Math.max(0, at - LONGEST_NUMBER), at)))?.groups?.["number"];
    if (number !== undefined) objects.set(number, at + OBJECT.length);
  }
  return objects;
}

function objectFrom(bytes: Uint8Array, at: number): string {
  const text = latin1(bytes.subarray(at, at + LONGEST_OBJECT));
  const end = text.indexOf("endobj");
  return end < 0 ? text : text.slice(0, end);
}

/** Objects that lie packed together, by their number. */
function packedObjects(bytes: Uint8Array): ReadonlyMap<string, string> {
  const objects = new Map<string, string>();
  for (const { dictionary, body } of streamsOf(bytes)) {
    if (!OBJECT_STREAM.test(dictionary)) continue;
    const text = unpacked(body);
    const first = Number(/\/First\s{1,5}(?<at>\d{1,10})/u.exec(dictionary)?.groups?.["at"] ?? 0);
    const head = text.slice(0, first).trim().split(/\s+/u);
    for (let at = 0; at + 1 < head.length; at += 2) {
      const end = head[at + 3] === undefined ? text.length : first + Number(head[at + 3]);
      objects.set(head[at] ?? "", text.slice(first + Number(head[at + 1]), end));
    }
  }
  return objects;
}

/** What cannot be unpacked holds nothing that could be told. */
function unpacked(body: Uint8Array): string {
  try {
    return new TextDecoder("latin1").decode(unzlibSync(body));
  } catch {
    return "";
  }
}
