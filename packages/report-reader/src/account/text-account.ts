import { isCopy, type TracedText } from "../traced/traced-text.js";
import { coverage, type Interval } from "./coverage.js";

/**
 * What can become of a character of the source; a closed list.
 *
 * `emitted` stands in the text; `furniture` stands around it (menus, running lines, page numbers); `hidden` is not shown; `duplicate` is
 * drawn twice; `deleted` is struck out in tracked changes; `contents` is an automatic table of contents; `watermark` lies under or over
 * the text; `unmapped` has no character behind its glyph; `unread` is none of these and was lost, which a warning says.
 *
 * @since 0.2.0
 */
const textFates = [
  "emitted",
  "duplicate",
  "deleted",
  "hidden",
  "contents",
  "watermark",
  "unmapped",
  "furniture",
  "unread",
] as const;

/**
 * What became of a character of the source.
 *
 * @since 0.2.0
 */
export type TextFate = (typeof textFates)[number];

/**
 * How many characters of the source, blanks apart, came to which end.
 *
 * @since 0.2.0
 */
export type TextAccount = Readonly<Record<TextFate, number>>;

/** A stretch of the source that was left out, and why. */
export interface Dropped extends Interval {
  readonly fate: Exclude<TextFate, "emitted" | "unread">;
}

export interface AccountInput {
  /** Every piece of text that the source holds. */
  readonly seen: Iterable<TracedText>;
  readonly emitted: TracedText;
  readonly dropped: readonly Dropped[];
}

export interface Account {
  readonly counts: TextAccount;
  /** Where the source holds text that nobody accounted for. */
  readonly unread: readonly Interval[];
}

const UNSEEN = /[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060]/u;

/** Says of every character of the source what became of it. */
export function accountFor({ seen, emitted, dropped }: AccountInput): Account {
  const counts: Record<TextFate, number> = { ...NO_TEXT };
  const ends = textFates
    .filter((fate) => fate !== "unread")
    .map((fate) => ({
      fate,
      covered: coverage(
        fate === "emitted"
          ? emitted.spans.map(({ from, fromEnd }) => ({ from, fromEnd }))
          : dropped.filter((one) => one.fate === fate),
      ),
    }));
  const unread: Interval[] = [];
  for (const { text, spans } of seen)
    for (const span of spans) {
      const count = (from: number, fromEnd: number): number =>
        isCopy(span)
          ? visible(text.slice(span.start + from - span.from, span.start + fromEnd - span.from))
          : Math.min(
              from === span.from && fromEnd === span.fromEnd ? Infinity : 1,
              visible(text.slice(span.start, span.end)),
            );
      let left: Interval[] = [{ from: span.from, fromEnd: span.fromEnd }];
      for (const { fate, covered } of ends) {
        if (left.length === 0) break;
        const parts = left.map((interval) => covered.part(interval));
        for (const { inside } of parts) for (const { from, fromEnd } of inside) counts[fate] += count(from, fromEnd);
        left = parts.flatMap(({ outside }) => outside);
      }
      for (const rest of left) {
        const lost = count(rest.from, rest.fromEnd);
        if (lost === 0) continue;
        counts.unread += lost;
        unread.push(rest);
      }
    }
  return { counts, unread };
}

const NO_TEXT: TextAccount = {
  emitted: 0,
  duplicate: 0,
  deleted: 0,
  hidden: 0,
  contents: 0,
  watermark: 0,
  unmapped: 0,
  furniture: 0,
  unread: 0,
};

function visible(text: string): number {
  let count = 0;
  for (const character of text) if (!UNSEEN.test(character)) count += 1;
  return count;
}
