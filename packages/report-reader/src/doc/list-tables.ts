import type { Numbering, NumberingLevel, Numberings } from "../docx/numbering-definitions.js";

const LIST_BYTES = 28;
const LEVEL_BYTES = 28;
const LEVELS = 9;
const REFERENCE_BYTES = 16;
const OVERRIDE_BYTES = 8;
const NO_DATA_BYTES = 4;
/** Ways of numbering in the order of their codes; names as docx has them. */
const FORMATS =
  "decimal upperRoman lowerRoman upperLetter lowerLetter ordinal cardinalText ordinalText hex chicago ideographDigital japaneseCounting aiueo iroha decimalFullWidth decimalHalfWidth japaneseLegal japaneseDigitalTenThousand decimalEnclosedCircle decimalFullWidth2 aiueoFullWidth irohaFullWidth decimalZero bullet ganada chosung decimalEnclosedFullstop decimalEnclosedParen decimalEnclosedCircleChinese ideographEnclosedCircle ideographTraditional ideographZodiac ideographZodiacTraditional taiwaneseCounting ideographLegalTraditional taiwaneseCountingThousand taiwaneseDigital chineseCounting chineseLegalSimplified chineseCountingThousand".split(
    " ",
  );

/**
 * The numberings that paragraphs refer to, as a docx would have them; those behind a damaged entry are missing.
 *
 * @param lists - The table stream from the list definitions on; their levels follow them.
 * @param references - What paragraphs refer to, each to a list, some with other starts.
 */
export function readListTables(lists: Uint8Array, references: Uint8Array): Numberings {
  const numberings = new Map<number, Numbering>();
  try {
    const levels = levelsOfLists(viewOf(lists));
    for (const [id, numbering] of numberingsOf(viewOf(references), levels)) numberings.set(id, numbering);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
  }
  return numberings;
}

const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array): DataView =>
  new DataView(buffer, byteOffset, byteLength);

type Levels = ReadonlyMap<number, NumberingLevel>;

function levelsOfLists(view: DataView): ReadonlyMap<number, Levels> {
  if (view.byteLength === 0) return new Map();
  const count = view.getUint16(0, true);
  const found = new Map<number, Levels>();
  let at = 2 + LIST_BYTES * count;
  for (let list = 0; list < count; list += 1) {
    const head = 2 + LIST_BYTES * list;
    const simple = (view.getUint8(head + 26) & 1) === 1;
    const levels = new Map<number, NumberingLevel>();
    for (let level = 0; level < (simple ? 1 : LEVELS); level += 1) {
      const { definition, end } = readLevel(view, at);
      levels.set(level, definition);
      at = end;
    }
    found.set(view.getUint32(head, true), levels);
  }
  return found;
}

/** A level: what it is, the properties of paragraph and characters, the text with the places of the counts. */
function readLevel(view: DataView, at: number): { readonly definition: NumberingLevel; readonly end: number } {
  const flags = view.getUint8(at + 5);
  const text = at + LEVEL_BYTES + view.getUint8(at + 24) + view.getUint8(at + 25);
  const length = view.getUint16(text, true);
  let pattern = "";
  for (let index = 0; index < length; index += 1) {
    const code = view.getUint16(text + 2 + 2 * index, true);
    pattern += code < LEVELS ? `%${String(code + 1)}` : String.fromCharCode(code);
  }
  return {
    definition: {
      start: view.getInt32(at, true),
      format: FORMATS[view.getUint8(at + 4)] ?? "none",
      pattern,
      digitsOnly: (flags & 4) !== 0,
      ...((flags & 8) === 0 ? {} : { restartAfter: view.getUint8(at + 26) }),
    },
    end: text + 2 + 2 * length,
  };
}

function numberingsOf(view: DataView, lists: ReadonlyMap<number, Levels>): ReadonlyMap<number, Numbering> {
  const numberings = new Map<number, Numbering>();
  if (view.byteLength === 0) return numberings;
  const count = view.getUint32(0, true);
  let at = 4 + REFERENCE_BYTES * count;
  for (let index = 0; index < count; index += 1) {
    const head = 4 + REFERENCE_BYTES * index;
    const list = view.getUint32(head, true);
    const levels = new Map(lists.get(list));
    const startOverrides = new Map<number, number>();
    at += NO_DATA_BYTES;
    for (let override = view.getUint8(head + 12); override > 0; override -= 1) {
      const flags = view.getUint8(at + 4);
      const level = flags & 15;
      if ((flags & 16) !== 0) startOverrides.set(level, view.getInt32(at, true));
      at += OVERRIDE_BYTES;
      if ((flags & 32) === 0) continue;
      const { definition, end } = readLevel(view, at);
      levels.set(level, definition);
      at = end;
    }
    numberings.set(index + 1, { counterId: String(list), levels, startOverrides });
  }
  return numberings;
}
