import type { Span } from "@liaocheng/report-model";
import type { Block } from "./blocks.js";
import type { LintDocument } from "./lint-document.js";

/** A pair of brackets with what stands between. */
interface BracketPair extends Span {
  readonly open: string;
  readonly close: string;
}

/** A bracket without its other half. */
interface SingleBracket {
  readonly mark: string;
  readonly opens: boolean;
  readonly start: number;
  readonly block: Block;
}

/** Brackets and title marks of a document. */
export interface BracketReading {
  readonly pairs: readonly BracketPair[];
  /** Pairs whose halves are of different kinds: （…】. */
  readonly crossed: readonly Span[];
  readonly singles: readonly SingleBracket[];
}

const FAMILY: ReadonlyMap<string, string> = new Map(
  ["（）()", "《》", "〈〉", "【】", "〔〕", "［］[]", "「」", "『』"].flatMap((marks) =>
    [...marks].map((mark) => [mark, marks] as const),
  ),
);
const OPENING = new Set("（(《〈【〔［[「『");
const LIST_NUMBER = /(?:^|[\s，。；：、])(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-zA-Z])$/u;

/** Pairs the brackets of each block; a paragraph that opens one and the next that closes it count as a pair. */
export function readPairs(document: LintDocument): BracketReading {
  const pairs: BracketPair[] = [];
  const crossed: Span[] = [];
  const singles: SingleBracket[] = [];
  for (const block of document.blocks) {
    // A page broke the line after the bracket of an ordinal: （ ⏎ 三）.
    if (/^[（(]$/u.test(block.text.trim())) continue;
    const stack: { mark: string; start: number }[] = [];
    const stray = (mark: string, start: number): void => {
      singles.push({ mark, opens: OPENING.has(mark), start, block });
    };
    for (const match of block.text.matchAll(/[（()）《》〈〉【】〔〕［\][］「」『』]/gu)) {
      const mark = match[0];
      const start = block.start + match.index;
      if (OPENING.has(mark)) {
        stack.push({ mark, start });
        continue;
      }
      const top = stack.at(-1);
      if (top === undefined) {
        if (!isListNumber(mark, block.text, match.index)) stray(mark, start);
        continue;
      }
      if (FAMILY.get(top.mark) === FAMILY.get(mark)) {
        stack.pop();
        pairs.push({ open: top.mark, close: mark, start: top.start, end: start + 1 });
        continue;
      }
      const below = stack.at(-2);
      if (below !== undefined && FAMILY.get(below.mark) === FAMILY.get(mark)) {
        stack.length -= 2;
        stray(top.mark, top.start);
        pairs.push({ open: below.mark, close: mark, start: below.start, end: start + 1 });
      } else if (closesLater(block.text, match.index + 1, top.mark)) stray(mark, start);
      else {
        stack.pop();
        crossed.push({ start: top.start, end: start + 1 });
      }
    }
    for (const { mark, start } of stack) stray(mark, start);
  }
  singles.sort((left, right) => left.start - right.start);
  return { pairs, crossed, singles: withoutContinued(document.blocks, singles) };
}

function isListNumber(mark: string, text: string, index: number): boolean {
  return (mark === ")" || mark === "）") && LIST_NUMBER.test(text.slice(Math.max(0, index - 5), index));
}

function closesLater(text: string, from: number, open: string): boolean {
  const family = FAMILY.get(open) ?? "";
  const rest = text.slice(from, from + 60);
  const close = [...rest].findIndex((mark) => family.includes(mark));
  return close >= 0 && !OPENING.has(rest.charAt(close));
}

function withoutContinued(blocks: readonly Block[], singles: readonly SingleBracket[]): SingleBracket[] {
  const order = new Map(blocks.map((block, index) => [block, index]));
  const dropped = new Set<SingleBracket>();
  singles.forEach((single, index) => {
    const next = singles[index + 1];
    if (next === undefined || !single.opens || next.opens || dropped.has(single)) return;
    const follows = (order.get(next.block) ?? 0) - (order.get(single.block) ?? 0) === 1;
    if (follows && FAMILY.get(single.mark) === FAMILY.get(next.mark)) dropped.add(single).add(next);
  });
  return singles.filter((single) => !dropped.has(single));
}
