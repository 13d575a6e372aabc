import type { Block, TableCell } from "../blocks/block.js";
import { raisedText } from "../blocks/note-mark.js";
import { concat, inPlaceOf, made, type TracedText } from "../traced/traced-text.js";

const NOTES_HEADING = "注释";

/** Gathers the text of an rtf into paragraphs, rows and notes. */
export interface RtfLines {
  append(text: TracedText, where: { readonly raised: boolean; readonly note: boolean }): void;
  /** A word that ends a line, cell or row, or begins a row; any other does nothing. */
  control(name: string): void;
  beginNote(): void;
  endNote(): void;
  /** What the number of a note prints, in the text and in the note. */
  noteMark(): string;
  blocks(): Block[];
}

export function rtfLines(): RtfLines {
  const blocks: Block[] = [];
  const notes: TracedText[] = [];
  let note: TracedText[] | undefined;
  let pieces: TracedText[] = [];
  let raised: TracedText[] = [];
  let cellLines: Block[] = [];
  let cells: TableCell[] = [];
  let rows: TableCell[][] = [];
  let inRow = false;

  const settleRaised = (): void => {
    const mark = concat(raised);
    raised = [];
    if (mark.text !== "") pieces.push(inPlaceOf(raisedText(mark.text, concat(pieces.slice(-8)).text.slice(-8)), mark));
  };
  const endLine = (into: Block[]): void => {
    settleRaised();
    if (pieces.length > 0) into.push({ kind: "line", text: concat(pieces) });
    pieces = [];
  };
  const endTable = (): void => {
    if (rows.length > 0) blocks.push({ kind: "table", rows });
    rows = [];
  };
  return {
    append(text, { raised: isRaised, note: inNote }) {
      if (inNote && note !== undefined) note.push(text);
      else if (isRaised) raised.push(text);
      else {
        settleRaised();
        pieces.push(text);
      }
    },
    control(name) {
      if (note !== undefined) return;
      if (name === "trowd" || name === "intbl") inRow = true;
      else if (name === "pard") inRow = false;
      else if (name === "par" || name === "line" || name === "sect" || name === "page") {
        if (!inRow && cells.length === 0) endTable();
        endLine(inRow ? cellLines : blocks);
      } else if (name === "cell" || name === "nestcell") {
        endLine(cellLines);
        cells.push({ blocks: cellLines, columns: 1, rows: 1 });
        cellLines = [];
      } else if (name === "row" || name === "nestrow") {
        if (cells.length > 0) rows.push(cells);
        cells = [];
        inRow = false;
      }
    },
    beginNote() {
      settleRaised();
      note = [];
    },
    endNote() {
      if (note !== undefined) notes.push(concat(note));
      note = undefined;
    },
    noteMark: () => `[${String(notes.length + 1)}]`,
    blocks() {
      if (cells.length > 0) rows.push(cells);
      endTable();
      for (const line of cellLines) blocks.push(line);
      endLine(blocks);
      const heading: Block[] = notes.length > 0 ? [{ kind: "line", text: made(NOTES_HEADING) }] : [];
      return [...blocks, ...heading, ...notes.map((text): Block => ({ kind: "line", text }))];
    },
  };
}
