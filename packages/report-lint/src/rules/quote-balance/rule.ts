import type { Block } from "../../document/blocks.js";
import { isWholeParagraph, sentenceEnd } from "../../document/sentence-end.js";
import { defineLintRule, type LintRule, type RuleContext } from "../../engine/rule.js";

type MessageId = "unclosed" | "unopened" | "reversed" | "nested";
interface Mark {
  readonly opens: boolean;
  readonly start: number;
}

export const quoteBalance: LintRule = defineLintRule<MessageId>({
  id: "quote-balance",
  meta: {
    kind: "mechanical",
    preset: "strict",
    severity: "error",
    since: "0.1.0",
    description: { zh: "引号成对、方向正确", en: "Expect quotes to come in pairs and to face each other." },
    source: "GB/T 15834-2011 4.8（引号）",
  },
  messages: {
    unclosed: { zh: "“{{mark}}”没有配对的后引号", en: "Unclosed “{{mark}}”" },
    unopened: { zh: "“{{mark}}”没有配对的前引号", en: "Unopened “{{mark}}”" },
    reversed: { zh: "引号“{{mark}}”方向反了，应为“{{expected}}”", en: "Expected “{{expected}}” instead of “{{mark}}”" },
    nested: { zh: "引号里面再用引号，里层应为‘’", en: "Expected ‘’ inside “”" },
  },
  check(context) {
    const { blocks } = context.document;
    blocks.forEach((block, index) => {
      const previous = blocks.slice(Math.max(0, index - 3), index);
      const next = blocks.slice(index + 1, index + 4);
      checkMarks(context, { block, previous, next }, "“", "”");
      checkMarks(context, { block, previous, next }, "‘", "’");
    });
  },
});

function checkMarks(
  { report }: RuleContext<MessageId, unknown>,
  { block, previous, next: following }: { block: Block; previous: readonly Block[]; next: readonly Block[] },
  opening: string,
  closing: string,
): void {
  const marks = readMarks(block, opening, closing);
  const swap = (mark: Mark): void => {
    const [wrong, expected] = mark.opens ? [opening, closing] : [closing, opening];
    const span = { start: mark.start, end: mark.start + 1 };
    report("reversed", span, { data: { mark: wrong, expected }, fix: { ...span, text: expected, safe: false } });
  };
  let open: Mark | undefined;
  for (let index = 0; index < marks.length; index += 1) {
    const mark = marks[index];
    const next = marks[index + 1];
    const afterNext = marks[index + 2];
    if (mark === undefined) break;
    if (mark.opens && open === undefined) {
      open = mark;
    } else if (!mark.opens && open !== undefined) {
      open = undefined;
    } else if (mark.opens) {
      if (next?.opens === false && afterNext?.opens === false) {
        report("nested", { start: mark.start, end: next.start + 1 });
        index += 1;
      } else if (next === undefined || next.opens) {
        swap(mark);
        open = undefined;
      } else {
        unclosed(open ?? mark, mark.start);
        open = mark;
      }
    } else if (next?.opens === false || (next?.opens === true && (afterNext === undefined || afterNext.opens))) {
      swap(mark);
      if (next.opens) {
        swap(next);
        index += 1;
      } else open = mark;
    } else if (index > 0 || !isBroken(previous, block))
      report(
        "unopened",
        { start: mark.start, end: mark.start + 1 },
        { data: { mark: closing }, certainty: isWholeParagraph(block) ? "certain" : "likely" },
      );
  }
  const repeats =
    block.kind !== "heading" &&
    block.text.length >= 30 &&
    following[0]?.text.trimStart().startsWith(opening) === true &&
    opensBlock(block, open);
  const continues =
    repeats ||
    following.some((later, index) => closesFirst(later) && isBroken([block, ...following.slice(0, index)], later));
  if (open !== undefined && !continues) unclosed(open, sentenceEnd(block, open.start + 1));

  function unclosed(mark: Mark, end: number): void {
    const certainty = isWholeParagraph(block) ? "certain" : "likely";
    const span = { start: mark.start, end: Math.min(end, mark.start + 120) };
    report("unclosed", span, { data: { mark: opening }, certainty });
  }

  function closesFirst({ text }: Block): boolean {
    const close = text.indexOf(closing);
    const next = text.indexOf(opening);
    return close >= 0 && (next < 0 || close < next);
  }

  /** Lines that a web page broke within a sentence: no end mark, and the next begins in the middle of a quotation. */
  function isBroken(lines: readonly Block[], last: Block): boolean {
    const before = lines.at(-1);
    if (before === undefined || last.text.trim().length === 0) return false;
    const opened = lines.some(({ text }) => text.lastIndexOf(opening) > text.lastIndexOf(closing));
    return opened && lines.every(({ text }) => !/[。！？；：]\s*$/u.test(text));
  }
}

/** A quotation of several paragraphs repeats its opening mark at the head of each. */
function opensBlock(block: Block, mark: Mark | undefined): boolean {
  return mark !== undefined && block.text.slice(0, mark.start - block.start).trim() === "";
}

function readMarks(block: Block, opening: string, closing: string): Mark[] {
  const marks: Mark[] = [];
  for (let index = 0; index < block.text.length; index += 1) {
    const character = block.text.charAt(index);
    if (character === opening) marks.push({ opens: true, start: block.start + index });
    else if (character === closing && !isApostrophe(block.text, index)) {
      marks.push({ opens: false, start: block.start + index });
    }
  }
  return marks;
}

function isApostrophe(text: string, index: number): boolean {
  return text.charAt(index) === "’" && (/[A-Za-z]/u.test(text.charAt(index - 1)) || /\d/u.test(text.charAt(index + 1)));
}
