import type { ListPlace } from "./style-lists.js";

/** What a character of the document is, besides its code. */
export interface CharacterProperties {
  readonly deleted: boolean;
  readonly hidden: boolean;
  readonly raised: boolean;
  /** Stands for a sign of a symbol font. */
  readonly symbol: boolean;
}

export interface ParagraphProperties {
  /** Ends a row of a table. */
  readonly endsRow: boolean;
  readonly inTable: boolean;
  /** The list and level whose numbers Word counts; what it does not say its style does. */
  readonly list?: number | undefined;
  readonly level?: number | undefined;
  readonly style: number;
}

/** Properties of what is stored between two offsets of the main stream. */
export interface PropertyRun<Properties> {
  readonly start: number;
  readonly end: number;
  readonly properties: Properties;
}

const PAGE_BYTES = 512;
/** After each offset a page of paragraphs keeps this much; one of characters a byte. */
const PARAGRAPH_ENTRY_BYTES = 13;
const CODES = {
  deleted: 0x0800,
  hidden: 0x083c,
  position: 0x2a48,
  symbol: 0x6a09,
  endsRow: 0x2417,
  inTable: 0x2416,
  list: 0x460b,
  level: 0x260a,
} as const;
/** Bytes of an operand by the three highest bits of its code; those of varying length state it. */
const OPERAND_BYTES = [1, 1, 2, 4, 2, 2, undefined, 3] as const;
const LONG_TABLE = 0xd608;

export function characterRuns(main: Uint8Array, pages: Uint8Array): PropertyRun<CharacterProperties>[] {
  return runsOn(main, pages, (page, index, count) => {
    const at = page.getUint8(4 * (count + 1) + index) * 2;
    const found = at === 0 ? new Map<number, number>() : operandsOf(page, at + 1, page.getUint8(at));
    return {
      deleted: found.get(CODES.deleted) === 1,
      hidden: found.get(CODES.hidden) === 1,
      raised: found.get(CODES.position) === 1,
      symbol: found.has(CODES.symbol),
    };
  });
}

export function paragraphRuns(main: Uint8Array, pages: Uint8Array): PropertyRun<ParagraphProperties>[] {
  return runsOn(main, pages, (page, index, count) => {
    const at = page.getUint8(4 * (count + 1) + PARAGRAPH_ENTRY_BYTES * index) * 2;
    if (at === 0) return { endsRow: false, inTable: false, style: 0 };
    const short = page.getUint8(at);
    const start = short === 0 ? at + 2 : at + 1;
    const length = short === 0 ? page.getUint8(at + 1) * 2 : short * 2 - 1;
    // The number of the style stands before the properties.
    const found = operandsOf(page, start + 2, length - 2);
    return {
      endsRow: found.get(CODES.endsRow) === 1,
      inTable: found.get(CODES.inTable) === 1,
      style: page.getUint16(start, true),
      ...listIn(found),
    };
  });
}

/** The list and level that changes of properties put a paragraph in. */
export const listOfChanges = (view: DataView, start: number, length: number): ListPlace =>
  listIn(operandsOf(view, start, length));

const listIn = (found: ReadonlyMap<number, number>): ListPlace => ({
  list: found.get(CODES.list),
  level: found.get(CODES.level),
});

/** Runs of all pages that a table of pages lists, in the order of their offsets. */
function runsOn<Properties>(
  main: Uint8Array,
  pages: Uint8Array,
  propertiesOf: (page: DataView, index: number, count: number) => Properties,
): PropertyRun<Properties>[] {
  const table = new DataView(pages.buffer, pages.byteOffset, pages.byteLength);
  const count = Math.max(0, Math.floor((pages.length - 4) / 8));
  const runs: PropertyRun<Properties>[] = [];
  for (let index = 0; index < count; index += 1) {
    const offset = (table.getUint32(4 * (count + 1) + 4 * index, true) & 0x3fffff) * PAGE_BYTES;
    if (offset + PAGE_BYTES > main.length) continue;
    const page = new DataView(main.buffer, main.byteOffset + offset, PAGE_BYTES);
    const onPage = page.getUint8(PAGE_BYTES - 1);
    for (let run = 0; run < onPage; run += 1) {
      if (4 * (run + 2) > PAGE_BYTES) break;
      try {
        const properties = propertiesOf(page, run, onPage);
        runs.push({
          start: page.getUint32(4 * run, true),
          end: page.getUint32(4 * run + 4, true),
          properties,
        });
      } catch (cause) {
        // An offset beyond the page: a damaged entry says nothing.
        if (!(cause instanceof RangeError)) throw cause;
      }
    }
  }
  return runs.sort((one, other) => one.end - other.end);
}

/** The operands of a list of property changes, the last of each code. */
function operandsOf(page: DataView, start: number, length: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  let at = start;
  while (at + 2 < start + length && at + 3 <= page.byteLength) {
    const code = page.getUint16(at, true);
    const fixed = OPERAND_BYTES[code >> 13];
    const stated = code === LONG_TABLE ? page.getUint16(at + 2, true) + 1 : page.getUint8(at + 2) + 1;
    const bytes = fixed ?? stated;
    found.set(code, bytes === 2 ? page.getUint16(at + 2, true) : page.getUint8(at + 2));
    at += 2 + bytes;
  }
  return found;
}
