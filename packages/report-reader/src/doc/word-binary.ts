import { firstWhere } from "../first-where.js";
import { ReadError } from "../read-error.js";
import type { Numberings } from "../docx/numbering-definitions.js";
import { openCompoundFile } from "./compound-file.js";
import {
  characterRuns,
  listOfChanges,
  paragraphRuns,
  type CharacterProperties,
  type ParagraphProperties,
  type PropertyRun,
} from "./formatted-runs.js";
import { readListTables } from "./list-tables.js";
import { readStyleLists } from "./style-lists.js";
import { decodeBytes } from "../encoding/decode-bytes.js";

/** The characters of a Word 97–2003 document: one UTF-16 unit a place. */
export interface WordBinary {
  readonly text: string;
  /** Where the parts end that follow one another in the text. */
  readonly ends: {
    readonly main: number;
    readonly footnotes: number;
    readonly headers: number;
    readonly comments: number;
    readonly endnotes: number;
    readonly boxes: number;
  };
  readonly numberings: Numberings;
  characterAt(place: number): CharacterProperties;
  paragraphAt(place: number): ParagraphProperties;
  /** The list a paragraph is numbered in; undefined for one without a number. */
  listAt(place: number): { readonly list: number; readonly level: number } | undefined;
}

const WORD = 0xa5ec;
/** Word 97; older files have no table stream. */
const FIRST_VERSION = 0xc1;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;
const AT = {
  version: 2,
  flags: 10,
  lengths: 0x4c,
  characterPages: 0xfa,
  paragraphPages: 0x102,
  styles: 0xa2,
  pieces: 0x1a2,
  lists: 0x2e2,
  listReferences: 0x2ea,
} as const;
/** No list, and the list of no number. */
const NO_LIST = new Set([0, 0xf801]);
const PIECE_BYTES = 8;
const COMPRESSED = 0x40000000;
const PLAIN: CharacterProperties = {
  deleted: false,
  hidden: false,
  raised: false,
  symbol: false,
};
const BODY: ParagraphProperties = {
  endsRow: false,
  inTable: false,
  style: 0,
};

/** A stretch of the text and where its characters are stored. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly offset: number;
  readonly bytesEach: 1 | 2;
}

/** @throws {ReadError} `encrypted`; `legacy-doc` for Word before 97; `damaged`. */
export function openWordBinary(bytes: Uint8Array): WordBinary {
  const file = openCompoundFile(bytes);
  const main = file?.stream("WordDocument");
  if (file === undefined || main === undefined || main.length < AT.pieces + 8)
    throw new ReadError("damaged", { type: "doc" });
  const view = new DataView(main.buffer, main.byteOffset, main.byteLength);
  if (view.getUint16(0, true) !== WORD || view.getUint16(AT.version, true) < FIRST_VERSION)
    throw new ReadError("legacy-doc");
  const flags = view.getUint16(AT.flags, true);
  if ((flags & ENCRYPTED) !== 0) throw new ReadError("encrypted");
  const table = file.stream((flags & SECOND_TABLE) === 0 ? "0Table" : "1Table");
  if (table === undefined) throw new ReadError("damaged", { type: "doc" });
  const pieces = piecesOf(slot(view, table, AT.pieces));
  const text = pieces.map((piece) => textOf(main, piece)).join("");
  const lengths = Array.from({ length: 7 }, (_, index) => view.getUint32(AT.lengths + 4 * index, true));
  const ends = lengths.reduce<number[]>((sums, length) => [...sums, (sums.at(-1) ?? 0) + length], []);
  const [mainEnd = 0, footnotes = 0, headers = 0, , comments = 0, endnotes = 0, boxes = 0] = ends;
  const characters = characterRuns(main, slot(view, table, AT.characterPages));
  const paragraphs = paragraphRuns(main, slot(view, table, AT.paragraphPages));
  const stylesOf = readStyleLists(slot(view, table, AT.styles), listOfChanges);
  const paragraphAt = (place: number): ParagraphProperties => runAt(paragraphs, storedAt(place)) ?? BODY;
  const storedAt = (place: number): number => {
    const piece = pieceAt(pieces, place);
    return piece === undefined ? -1 : piece.offset + (place - piece.start) * piece.bytesEach;
  };
  return {
    text,
    ends: { main: mainEnd, footnotes, headers, comments, endnotes, boxes },
    characterAt: (place) => runAt(characters, storedAt(place)) ?? PLAIN,
    paragraphAt,
    numberings: hasLists(view)
      ? readListTables(table.subarray(view.getUint32(AT.lists, true)), slot(view, table, AT.listReferences))
      : new Map(),
    listAt(place) {
      const own = paragraphAt(place);
      const styled = stylesOf(own.style);
      const list = own.list ?? styled.list ?? 0;
      return NO_LIST.has(list) ? undefined : { list, level: own.level ?? styled.level ?? 0 };
    },
  };
}

const hasLists = (view: DataView): boolean =>
  view.byteLength >= AT.listReferences + 8 && view.getUint32(AT.lists + 4, true) > 0;

/** The bytes that a pair of offset and length in the head points to. */
function slot(view: DataView, table: Uint8Array, at: number): Uint8Array {
  const start = view.getUint32(at, true);
  return table.subarray(start, start + view.getUint32(at + 4, true));
}

/** The table of pieces stands after changes of properties, each of a stated length. */
function piecesOf(clx: Uint8Array): Piece[] {
  const view = new DataView(clx.buffer, clx.byteOffset, clx.byteLength);
  let at = 0;
  while (at + 3 <= clx.length && view.getUint8(at) === 1) at += 3 + view.getUint16(at + 1, true);
  if (at + 5 > clx.length || view.getUint8(at) !== 2) throw new ReadError("damaged", { type: "doc" });
  const length = Math.min(view.getUint32(at + 1, true), clx.length - at - 5);
  const count = Math.floor((length - 4) / (4 + PIECE_BYTES));
  const places = at + 5;
  const descriptions = places + 4 * (count + 1);
  return Array.from({ length: Math.max(0, count) }, (_, index): Piece => {
    const stored = view.getUint32(descriptions + PIECE_BYTES * index + 2, true);
    const compressed = (stored & COMPRESSED) !== 0;
    return {
      start: view.getUint32(places + 4 * index, true),
      end: view.getUint32(places + 4 * index + 4, true),
      offset: compressed ? (stored & ~COMPRESSED) / 2 : stored,
      bytesEach: compressed ? 1 : 2,
    };
  });
}

function textOf(main: Uint8Array, { start, end, offset, bytesEach }: Piece): string {
  const stored = main.subarray(offset, offset + Math.max(0, end - start) * bytesEach);
  return decodeBytes(bytesEach === 1 ? "windows-1252" : "utf-16le", stored);
}

function pieceAt(pieces: readonly Piece[], place: number): Piece | undefined {
  return pieces[firstWhere(pieces, ({ end }) => end > place)];
}

function runAt<Properties>(runs: readonly PropertyRun<Properties>[], stored: number): Properties | undefined {
  const run = runs[firstWhere(runs, ({ end }) => end > stored)];
  return run !== undefined && run.start <= stored ? run.properties : undefined;
}
