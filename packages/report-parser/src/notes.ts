import type { NoteReference, Report, ReportNode, Sentence } from "@liaocheng/report-model";
import { readMarker } from "./heading/marker.js";
import { isHan } from "./text/characters.js";
import { halveDigits } from "./text/numerals.js";

const POSSIBLE = /[[［〔【\u2460-\u2473\u3251-\u325f¹²³\u2074-\u2079]/u;
const MARK =
  /[[［〔【]\s{0,2}(?<number>[\d\uff10-\uff19]{1,3})\s{0,2}[\]］〕】]|(?<circled>[\u2460-\u2473\u3251-\u325f])|(?<raised>[¹²³⁰\u2074-\u2079]{1,3})/gu;
const RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
/** After these a circled number opens a list item. */
const OPENS_ITEM = "：；。，、！？:;,（(";

/**
 * Links the marks in the body ([1], ①, 〔1〕, ¹) to the numbered entries of the notes.
 *
 * A mark is linked only when an entry has its number; numbers that open list items are no marks.
 */
export function linkNotes(report: Report, text: string): void {
  const ordinals = noteOrdinals(report);
  if (ordinals.size === 0 || !POSSIBLE.test(text.slice(0, bodyEnd(report)))) return;
  for (const child of report.children) {
    if (child.type === "section" || child.type === "paragraph") linkInside(child, text, ordinals);
  }
}

/** Where the last part ends: marks are looked for in parts alone, not in the notes themselves. */
function bodyEnd({ children }: Report): number {
  const last = children.findLast((child) => child.type === "section" || child.type === "paragraph");
  return last?.position.end.offset ?? 0;
}

function noteOrdinals(report: Report): ReadonlySet<number> {
  const ordinals = new Set<number>();
  for (const child of report.children) {
    if (child.type !== "annex" || child.kind !== "glossary") continue;
    for (const entry of child.children) {
      if (entry.type === "glossaryEntry" && entry.ordinal !== undefined) ordinals.add(entry.ordinal);
    }
  }
  return ordinals;
}

function linkInside(parent: ReportNode, text: string, ordinals: ReadonlySet<number>): void {
  const stack: ReportNode[] = [parent];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.type === "sentence") linkSentence(node, text, ordinals);
    else if ("children" in node) stack.push(...(node.children as ReportNode[]));
  }
}

function linkSentence(sentence: Sentence, text: string, ordinals: ReadonlySet<number>): void {
  const references: NoteReference[] = [];
  for (const found of sentence.value.matchAll(MARK)) {
    const start = sentence.position.start.offset + found.index;
    const ordinal = markOrdinal(found);
    if (ordinal === undefined || !ordinals.has(ordinal) || !isMark(found, text, start)) continue;
    references.push({ start, end: start + found[0].length, ordinal });
  }
  if (references.length > 0) sentence.noteReferences = references;
}

function markOrdinal({ groups }: RegExpMatchArray): number | undefined {
  const { number, circled, raised } = groups ?? {};
  if (number !== undefined) return Number(halveDigits(number));
  if (circled !== undefined) return readMarker(circled, 0, 1)?.ordinal;
  if (raised === undefined) return undefined;
  return Number([...raised].map((digit) => String(RAISED.indexOf(digit))).join(""));
}

function isMark({ groups }: RegExpMatchArray, text: string, start: number): boolean {
  if (groups?.["number"] !== undefined) return true;
  if (start === 0) return false;
  const before = text.charAt(start - 1);
  if (groups?.["raised"] !== undefined) return before === "”" || (isHan(before.charCodeAt(0)) && before !== "米");
  return !OPENS_ITEM.includes(before) && before.trim() !== "";
}
