import type { Dropped } from "../account/text-account.js";
import { renderBlocks } from "../blocks/render-blocks.js";
import { ReadError } from "../read-error.js";
import { readWarning, type ReadWarning } from "../read-warning.js";
import { copied, made } from "../traced/traced-text.js";
import type { TypedReading, TypedReadOptions } from "../typed-reading.js";
import { ordinalCounter } from "../docx/automatic-ordinal.js";
import { blocksOfDoc, type DocContext } from "./blocks-of-doc.js";
import { openWordBinary } from "./word-binary.js";

const NOTES_HEADING = "注释";

/** The paragraphs and tables of a Word 97–2003 or WPS document as lines, numbers that Word counts printed, notes under 注释. */
export function readDoc(bytes: Uint8Array, _options: TypedReadOptions): TypedReading {
  const document = openWordBinary(bytes);
  const { main, footnotes, headers, comments, endnotes, boxes } = document.ends;
  const dropped: Dropped[] = [
    { from: footnotes, fromEnd: headers, fate: "furniture" },
    { from: headers, fromEnd: comments, fate: "furniture" },
  ];
  const context: DocContext = {
    document,
    dropped,
    count: ordinalCounter(document.numberings),
    uncounted: 0,
    notes: 0,
    changes: 0,
  };
  const counter = (): (() => string) => {
    let count = 0;
    return () => {
      count += 1;
      return `[${String(count)}]`;
    };
  };
  const mark = counter();
  const body = blocksOfDoc(0, main, context, mark);
  const beginning = counter();
  const notes = [
    ...blocksOfDoc(main, footnotes, context, beginning),
    ...blocksOfDoc(comments, endnotes, context, beginning),
  ];
  const inBoxes = blocksOfDoc(endnotes, boxes, context, mark);
  const heading = notes.length > 0 ? [{ kind: "line" as const, text: made(NOTES_HEADING) }] : [];
  const text = renderBlocks([...body, ...inBoxes, ...heading, ...notes]);
  if (text.text === "") throw new ReadError("no-text");
  const whole = document.text.slice(0, boxes);
  return {
    text,
    warnings: warningsOf(context),
    seen: [visibleText(whole)],
    dropped: [...dropped, ...fieldCodes(whole)],
    placeOf: (from, fromEnd) => ({ sourceStart: from, sourceEnd: fromEnd }),
  };
}

function warningsOf({ uncounted, changes }: DocContext): ReadWarning[] {
  return [
    ...(changes > 0 ? [readWarning("tracked-changes")] : []),
    ...(uncounted > 0 ? [readWarning("numbers-uncounted", { count: uncounted })] : []),
  ];
}

/** Characters of control are no text. */
function visibleText(text: string): ReturnType<typeof copied> {
  let visible = "";
  for (let at = 0; at < text.length; at += 1) visible += text.charCodeAt(at) <= 0x1f ? " " : text.charAt(at);
  return copied(visible, 0);
}

/** What fields are made of is shown to nobody. */
function fieldCodes(text: string): Dropped[] {
  const codes: Dropped[] = [];
  const open: { start: number; shown: boolean }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const field = open.at(-1);
    if (character === "\u0013") open.push({ start: at, shown: false });
    else if ((character === "\u0014" || character === "\u0015") && field !== undefined) {
      if (!field.shown) codes.push({ from: field.start, fromEnd: at, fate: "hidden" });
      field.shown = true;
      if (character === "\u0015") open.pop();
    }
  }
  return codes;
}
