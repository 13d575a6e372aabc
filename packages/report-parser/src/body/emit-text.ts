import type { Paragraph } from "@liaocheng/report-model";
import type { Marker } from "../heading/marker.js";
import { isInnerHeading } from "../heading/run-in.js";
import { isSentenceEnd } from "../text/characters.js";
import { type BodyContext, closeParagraph, closeTo, openChildren, openHeading } from "./section-stack.js";
import { addSentence } from "./page-lines.js";
import { type Cut, cutSentences } from "./sentences.js";

const LEAST_CUTS = 5;
const LEAST_LENGTH = 100;
const SAME_LENGTH = 2;
const NO_HEADINGS: ReadonlySet<number> = new Set();

/** Lays a stretch of running text out: salutation, sentences, and the sections opened inside it. */
export function emitText(context: BodyContext, from: number, end: number, opened?: Marker): void {
  const { text, builder } = context;
  const outer = context.stack.length;
  const start = emitSalutation(context, from, end);
  const cuts: Cut[] = [];
  const { headingForms: forms } = context.compiled.profile;
  cutSentences(text, start.end, end, cuts, { lists: "split", forms, opened });
  const inner = start.paragraph ? NO_HEADINGS : innerHeadings(text, cuts, end - from);
  let paragraph: Paragraph | undefined = start.paragraph;

  const close = (): void => {
    if (paragraph) closeParagraph(openChildren(context), paragraph);
    paragraph = undefined;
  };
  for (let index = 0; index < cuts.length; index++) {
    const cut = cuts[index] as Cut;
    if (cut.marker) {
      close();
      index += openItem(context, cuts, index);
      continue;
    }
    if (inner.has(index)) {
      close();
      openHeading(context, {
        form: "inner",
        depth: 0,
        start: cut.start,
        textStart: cut.start,
        textEnd: cut.end - 1,
        leafEnd: cut.end,
        ownText: true,
      });
      continue;
    }
    if (!paragraph) {
      builder.fill(openChildren(context), cut.start);
      paragraph = emptyParagraph();
    }
    addSentence(context, paragraph.children, cut.start, cut.end);
  }
  close();
  const inside = context.stack[outer];
  if (inside) closeTo(context, inside.section.depth);
}

function emptyParagraph(): Paragraph {
  const point = { line: 1, column: 1, offset: 0 };
  return { type: "paragraph", children: [], position: { start: point, end: point } };
}

/** 各位代表， at the opening becomes a leaf of its own. */
function emitSalutation(
  context: BodyContext,
  from: number,
  end: number,
): { end: number; paragraph: Paragraph | undefined } {
  const { text, builder, compiled } = context;
  if (!compiled.salutationStarts.has(text.charCodeAt(from))) return { end: from, paragraph: undefined };
  const word = compiled.profile.salutations.find((candidate) => text.startsWith(candidate, from));
  const stop = word === undefined ? -1 : from + word.length;
  if (stop < 0 || stop >= end || !"，！：、。,!:".includes(text.charAt(stop)))
    return { end: from, paragraph: undefined };
  builder.fill(openChildren(context), from);
  const paragraph = emptyParagraph();
  const position = builder.position(from, stop + 1);
  builder.leaf(paragraph.children, { type: "salutation", value: text.slice(from, stop + 1), position }, stop + 1);
  return { end: stop + 1, paragraph };
}

const LONGEST_HEADING = 32;
const FIGURE = /[0-9\uff10-\uff19]/u;

/** Opens the section of an inline list number; tells how many further cuts its heading takes. */
function openItem(context: BodyContext, cuts: readonly Cut[], index: number): number {
  const { text } = context;
  const cut = cuts[index] as Cut;
  const { marker } = cut;
  if (!marker) return 0;
  const next = cuts[index + 1];
  const textEnd = next ? clauseEnd(text, next.start, next.end) : cut.end;
  const after = cuts[index + 2];
  const isWhole = next !== undefined && textEnd === next.end - 1 && text.charCodeAt(textEnd) === 0x3002;
  const heads = isWhole && after !== undefined && !after.marker && !FIGURE.test(text.slice(next.start, textEnd));
  openHeading(context, {
    form: marker.form,
    depth: 0,
    start: cut.start,
    textStart: marker.end,
    textEnd: Math.max(marker.end, textEnd),
    leafEnd: heads ? next.end : marker.printedEnd,
    ownText: true,
    ordinal: marker.ordinal,
    printedEnd: marker.printedEnd,
  });
  return heads ? 1 : 0;
}

function clauseEnd(text: string, start: number, end: number): number {
  const limit = Math.min(end, start + LONGEST_HEADING);
  for (let at = start; at < limit; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xff0c || code === 0xff1b || code === 0xff1a || isSentenceEnd(code)) return at;
  }
  return limit;
}

/** Short parallel phrases of a paragraph that head the sentences behind them. */
function innerHeadings(text: string, cuts: readonly Cut[], length: number): ReadonlySet<number> {
  if (cuts.length < LEAST_CUTS || length < LEAST_LENGTH) return NO_HEADINGS;
  const found = new Set<number>();
  let reference = -1;
  for (const [index, cut] of cuts.entries()) {
    if (cut.marker || !isInnerHeading(text, cut.start, cut.end)) continue;
    const next = cuts[index + 1];
    if (!next || next.marker || next.end - next.start <= cut.end - cut.start) continue;
    if (reference < 0) {
      if (index > 2) break;
      reference = cut.end - cut.start;
    }
    if (Math.abs(cut.end - cut.start - reference) <= SAME_LENGTH) found.add(index);
  }
  return found.size > 1 ? found : NO_HEADINGS;
}
