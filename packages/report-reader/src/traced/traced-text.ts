import { firstWhere } from "../first-where.js";

/** A stretch of a text, and the stretch of the source it was made from. */
export interface TraceSpan {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly fromEnd: number;
}

/**
 * A text that knows where it came from: spans in order, disjoint; what lies between them the reader made itself.
 *
 * A span as long as its source matches it character by character, any other stands for its source as a whole.
 */
export interface TracedText {
  readonly text: string;
  readonly spans: readonly TraceSpan[];
}

export const NOTHING: TracedText = { text: "", spans: [] };

/** Text copied from the source at that place. */
export function copied(text: string, from: number): TracedText {
  return standingFor(text, from, from + text.length);
}

/** Text that stands for a stretch of the source without being a copy of it. */
export function standingFor(text: string, from: number, fromEnd: number): TracedText {
  return text === "" ? NOTHING : { text, spans: [{ start: 0, end: text.length, from, fromEnd }] };
}

/** Text that the reader made: ordinals, tabs, line ends. */
export function made(text: string): TracedText {
  return text === "" ? NOTHING : { text, spans: [] };
}

/** Text in place of another: it stands for all that the other was made from. */
export function inPlaceOf(text: string, original: TracedText): TracedText {
  const first = original.spans[0];
  const last = original.spans.at(-1);
  if (first === undefined || last === undefined) return made(text);
  return text === original.text && original.spans.length === 1
    ? original
    : standingFor(text, Math.min(first.from, last.from), Math.max(first.fromEnd, last.fromEnd));
}

export function concat(pieces: readonly TracedText[]): TracedText {
  if (pieces.length === 1) return pieces[0] ?? NOTHING;
  const spans: TraceSpan[] = [];
  let at = 0;
  for (const piece of pieces) {
    for (const span of piece.spans) append(spans, { ...span, start: span.start + at, end: span.end + at });
    at += piece.text.length;
  }
  return { text: pieces.map(({ text }) => text).join(""), spans };
}

export function slice(traced: TracedText, start: number, end = traced.text.length): TracedText {
  if (start <= 0 && end >= traced.text.length) return traced;
  if (start >= end) return NOTHING;
  const spans: TraceSpan[] = [];
  for (let index = firstEndingAfter(traced.spans, start); index < traced.spans.length; index += 1) {
    const span = traced.spans[index];
    if (span === undefined || span.start >= end) break;
    const cutFront = Math.max(0, start - span.start);
    const cutBack = Math.max(0, span.end - end);
    const exact = isCopy(span);
    spans.push({
      start: span.start + cutFront - start,
      end: span.end - cutBack - start,
      from: span.from + (exact ? cutFront : 0),
      fromEnd: span.fromEnd - (exact ? cutBack : 0),
    });
  }
  return { text: traced.text.slice(start, end), spans };
}

export function trim(traced: TracedText): TracedText {
  const start = traced.text.length - traced.text.trimStart().length;
  return slice(traced, start, Math.max(start, traced.text.trimEnd().length));
}

/** Each match of a global pattern replaced; what stays the same keeps its source character by character. */
export function replaceIn(
  traced: TracedText,
  pattern: RegExp,
  replacement: (match: string, at: number) => string,
): TracedText {
  const pieces: TracedText[] = [];
  let end = 0;
  for (const match of traced.text.matchAll(pattern)) {
    const [matched] = match;
    const replaced = replacement(matched, match.index);
    if (replaced === matched) continue;
    pieces.push(slice(traced, end, match.index));
    pieces.push(inPlaceOf(replaced, slice(traced, match.index, match.index + matched.length)));
    end = match.index + matched.length;
  }
  return pieces.length === 0 ? traced : concat([...pieces, slice(traced, end)]);
}

/** The pieces between the matches of a global pattern. */
export function splitAt(traced: TracedText, pattern: RegExp): TracedText[] {
  const pieces: TracedText[] = [];
  let end = 0;
  for (const match of traced.text.matchAll(pattern)) {
    pieces.push(slice(traced, end, match.index));
    end = match.index + match[0].length;
  }
  return [...pieces, slice(traced, end)];
}

export function joinedBy(pieces: readonly TracedText[], separator: string): TracedText {
  const between = made(separator);
  return concat(pieces.flatMap((piece, index) => (index === 0 ? [piece] : [between, piece])));
}

export function isCopy(span: TraceSpan): boolean {
  return span.fromEnd - span.from === span.end - span.start;
}

/** Index of the first span that ends after a place; spans are in order. */
export function firstEndingAfter(spans: readonly { readonly end: number }[], place: number): number {
  return firstWhere(spans, ({ end }) => end > place);
}

function append(spans: TraceSpan[], span: TraceSpan): void {
  const last = spans.at(-1);
  if (last?.end === span.start && last.fromEnd === span.from && isCopy(last) && isCopy(span))
    spans[spans.length - 1] = { start: last.start, end: span.end, from: last.from, fromEnd: span.fromEnd };
  else spans.push(span);
}
