import type { Span } from "@liaocheng/report-model";
import type { Leaf } from "./blocks.js";
import type { Mark } from "./marks.js";

/** What lies over the text without being a button. */
export interface Overlay extends Span {
  readonly kind: "finding" | "hit" | "place" | "term" | "unread";
}

/** Text in which nothing changes. */
interface Run extends Span {
  readonly overlays: readonly Overlay["kind"][];
}

/** A button or plain text between buttons. */
export interface Piece extends Span {
  readonly mark?: Mark;
  readonly runs: readonly Run[];
}

/** Cuts a stretch of text at its marks, and these at what lies over them; nothing is lost. */
export function piecesOf(leaf: Leaf, buttons: readonly Mark[], overlays: readonly Overlay[]): readonly Piece[] {
  const pieces: Piece[] = [];
  const add = (start: number, end: number, mark?: Mark): void => {
    if (end > start) pieces.push({ start, end, runs: runsOf({ start, end }, overlays), ...(mark && { mark }) });
  };
  let done = leaf.start;
  for (const mark of buttons) {
    if (mark.end <= done || mark.start >= leaf.end) continue;
    const start = Math.max(mark.start, done);
    add(done, start);
    // What is cut by a page number continues as plain text.
    done = Math.min(mark.end, leaf.end);
    if (start === mark.start) add(start, done, mark);
    else add(start, done);
  }
  add(done, leaf.end);
  return pieces;
}

function runsOf({ start, end }: Span, overlays: readonly Overlay[]): Run[] {
  const over = overlays.filter((overlay) => overlay.start < end && start < overlay.end);
  const cuts = [start, end, ...over.flatMap((overlay) => [overlay.start, overlay.end])]
    .filter((cut) => start <= cut && cut <= end)
    .sort((left, right) => left - right);
  return cuts.flatMap((cut, index): Run[] => {
    const next = cuts[index + 1];
    if (next === undefined || next === cut) return [];
    const kinds = over.filter((overlay) => overlay.start <= cut && next <= overlay.end).map(({ kind }) => kind);
    return [{ start: cut, end: next, overlays: Array.from(new Set(kinds)) }];
  });
}
