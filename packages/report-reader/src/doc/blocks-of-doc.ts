import type { Dropped } from "../account/text-account.js";
import type { Block, TableCell } from "../blocks/block.js";
import { raisedText } from "../blocks/note-mark.js";
import { ordinalBefore } from "../blocks/with-ordinal.js";
import { combinedCharacters } from "../docx/field-equation.js";
import { concat, copied, inPlaceOf, made, standingFor, type TracedText } from "../traced/traced-text.js";
import type { WordBinary } from "./word-binary.js";

export interface DocContext {
  readonly document: WordBinary;
  readonly dropped: Dropped[];
  /** Prints the number of the next paragraph of a list and level. */
  readonly count: (list: number, level: number) => string | undefined;
  /** Paragraphs whose numbers Word counts in a list that cannot be read. */
  uncounted: number;
  notes: number;
  changes: number;
}

/** What characters of control mean in the text of Word. */
const CODE = {
  note: "\u0002",
  cell: "\u0007",
  tab: "\t",
  line: "\v",
  page: "\f",
  paragraph: "\r",
  fieldBegins: "\u0013",
  fieldShows: "\u0014",
  fieldEnds: "\u0015",
  hyphen: "\u001E",
} as const;
const PAGE_FIELD = /^\s*(?:PAGE|NUMPAGES|SECTIONPAGES)(?![A-Z])/iu;
const LAST_CONTROL = 0x1f;

interface Field {
  readonly start: number;
  code: string;
  shown: boolean;
  printed: boolean;
}

/** The paragraphs and tables between two places of the text; `onNote` gives what the mark of a note prints. */
export function blocksOfDoc(start: number, end: number, context: DocContext, onNote: () => string): Block[] {
  const { document, dropped } = context;
  const blocks: Block[] = [];
  let rows: TableCell[][] = [];
  let cells: TableCell[] = [];
  let cellLines: Block[] = [];
  let pieces: TracedText[] = [];
  let raised: TracedText[] = [];
  const fields: Field[] = [];

  const settleRaised = (): void => {
    const mark = concat(raised);
    raised = [];
    if (mark.text === "") return;
    const before = concat(pieces.slice(-8)).text.slice(-8);
    pieces.push(inPlaceOf(raisedText(mark.text, before), mark));
  };
  const takeLine = (): TracedText => {
    settleRaised();
    const line = concat(pieces);
    pieces = [];
    return line;
  };
  const endLine = (into: Block[]): void => {
    const line = takeLine();
    if (line.text.trim() !== "") into.push({ kind: "line", text: line });
  };
  const endTable = (): void => {
    if (cells.length > 0) rows.push(cells);
    if (rows.length > 0) blocks.push({ kind: "table", rows });
    rows = [];
    cells = [];
  };
  const endParagraph = (at: number): void => {
    if (document.characterAt(at).deleted) {
      context.changes += 1;
      return;
    }
    number(at);
    // The paragraphs of a cell wait for its mark.
    endLine(cellLines);
  };
  /** Word counts a numbered paragraph even when it is empty, but shows nothing worth reading there. */
  const number = (at: number): void => {
    const place = document.listAt(at);
    if (place === undefined) return;
    const ordinal = context.count(place.list, place.level);
    settleRaised();
    const { text } = concat(pieces);
    if (text.trim() === "") return;
    if (ordinal === undefined) context.uncounted += 1;
    else pieces.unshift(made(ordinalBefore(ordinal, text.trimStart())));
  };
  const leaveCell = (): void => {
    for (const line of cellLines) blocks.push(line);
    cellLines = [];
  };

  for (let at = start; at < end; at += 1) {
    const character = document.text.charAt(at);
    const properties = document.characterAt(at);
    const field = fields.at(-1);
    if (character === CODE.fieldBegins) fields.push({ start: at, code: "", shown: false, printed: false });
    else if (character === CODE.fieldShows && field !== undefined) field.shown = true;
    else if (character === CODE.fieldEnds && field !== undefined) {
      fields.pop();
      const printed = field.printed ? undefined : combinedCharacters(field.code);
      if (printed !== undefined) pieces.push(standingFor(printed, field.start, at + 1));
    } else if (field !== undefined && !field.shown) field.code += character;
    else if (character === CODE.paragraph || character === CODE.page) {
      endParagraph(at);
      if (!document.paragraphAt(at).inTable) {
        endTable();
        leaveCell();
      }
    } else if (character === CODE.cell) {
      if (document.paragraphAt(at).endsRow) {
        if (cells.length > 0) rows.push(cells);
        cells = [];
        cellLines = [];
        pieces = [];
      } else {
        endParagraph(at);
        cells.push({ blocks: cellLines, columns: 1, rows: 1 });
        cellLines = [];
      }
    } else if (character === CODE.line) endLine(cellLines);
    else read(character, at, properties);
  }
  endLine(cellLines);
  endTable();
  leaveCell();
  return blocks;

  function read(
    character: string,
    at: number,
    { deleted, hidden, raised: isRaised, symbol }: ReturnType<WordBinary["characterAt"]>,
  ): void {
    const fate = deleted
      ? "deleted"
      : hidden
        ? "hidden"
        : fields.some(({ code, shown }) => shown && PAGE_FIELD.test(code))
          ? "furniture"
          : undefined;
    if (fate !== undefined) {
      if (deleted) context.changes += 1;
      dropped.push({ from: at, fromEnd: at + 1, fate });
      return;
    }
    const open = fields.at(-1);
    if (open !== undefined) open.printed = true;
    if (character === CODE.note) {
      settleRaised();
      pieces.push(made(onNote()));
    } else if (symbol) pieces.push(standingFor("\uFFFD", at, at + 1));
    else if (character === CODE.tab) pieces.push(made("\t"));
    else if (character === CODE.hyphen) pieces.push(standingFor("-", at, at + 1));
    else if (character.charCodeAt(0) <= LAST_CONTROL) return;
    else if (isRaised) raised.push(copied(character, at));
    else {
      settleRaised();
      pieces.push(copied(character, at));
    }
  }
}
