import { firstWhere, type Furniture, type Salutation, type Sentence, type Whitespace } from "@liaocheng/report-model";
import { skipBlank, trimBlank } from "../text/characters.js";
import type { Lines } from "../text/lines.js";
import type { TreeBuilder } from "../tree/builder.js";

/** Page numbers that stand inside paragraphs, in the order of the text. */
export interface PageLines {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Index of the next one that is not in the tree yet. */
  next: number;
}

type RunningText = (Sentence | Salutation | Furniture | Whitespace)[];

/** The stretches of page lines. */
export function pageStretches(lines: Lines, pageLines: readonly number[]): PageLines {
  return {
    starts: pageLines.map((line) => lines.start[line] as number),
    ends: pageLines.map((line) => lines.end[line] as number),
    next: 0,
  };
}

/** What sentences are added to. */
export interface SentenceContext {
  readonly text: string;
  readonly builder: TreeBuilder;
  readonly pages: PageLines;
}

/** Adds a sentence; a page number inside it becomes furniture between its two pieces. */
export function addSentence(context: SentenceContext, children: RunningText, start: number, end: number): void {
  const { text, builder, pages } = context;
  let from = start;
  while (pages.next < pages.starts.length && (pages.starts[pages.next] as number) < end) {
    const low = pages.starts[pages.next] as number;
    const high = pages.ends[pages.next] as number;
    pages.next++;
    if (low < from) continue;
    addPiece(context, children, from, trimBlank(text, from, low));
    builder.fill(children, low);
    const position = builder.position(low, high);
    builder.leaf(children, { type: "furniture", kind: "page", value: text.slice(low, high), position }, high);
    from = skipBlank(text, high, end);
  }
  addPiece(context, children, from, end);
}

function addPiece({ text, builder }: SentenceContext, children: RunningText, start: number, end: number): void {
  if (end <= start) return;
  builder.fill(children, start);
  const position = builder.position(start, end);
  builder.leaf(children, { type: "sentence", value: text.slice(start, end), position }, end);
}

/** A stretch of the text without the page lines inside it. */
export function withoutPages({ text, pages }: SentenceContext, start: number, end: number): string {
  let kept = "";
  let from = start;
  for (let index = firstWhere(pages.starts, (at) => at >= start); index < pages.starts.length; index++) {
    const low = pages.starts[index] as number;
    if (low >= end) break;
    kept += text.slice(from, low);
    from = pages.ends[index] as number;
  }
  return from === start ? text.slice(start, end) : kept + text.slice(from, end);
}
