import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  concat,
  copied,
  isCopy,
  made,
  replaceIn,
  slice,
  splitAt,
  standingFor,
  trim,
  type TracedText,
} from "./traced-text.js";

const SOURCE = "预计全年生产总值增长4.3%，  其中工业增长5.1%。\n";

/** Texts made from the source by copying, replacing and adding. */
const texts: fc.Arbitrary<TracedText> = fc
  .array(
    fc.oneof(
      fc
        .tuple(fc.nat(SOURCE.length), fc.nat(SOURCE.length))
        .map(([one, other]) => copied(SOURCE.slice(Math.min(one, other), Math.max(one, other)), Math.min(one, other))),
      fc.string({ maxLength: 3 }).map(made),
      fc
        .tuple(fc.string({ minLength: 1, maxLength: 2 }), fc.nat(10))
        .map(([text, from]) => standingFor(text, from, from + 5)),
    ),
    { maxLength: 8 },
  )
  .map(concat);

function expectSound({ text, spans }: TracedText): void {
  let end = 0;
  for (const span of spans) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    end = span.end;
    if (isCopy(span) && span.fromEnd - span.from !== 5)
      expect(SOURCE.slice(span.from, span.fromEnd)).toBe(text.slice(span.start, span.end));
  }
  expect(end).toBeLessThanOrEqual(text.length);
}

describe("whatever is done to a text, copied characters point at themselves", () => {
  test.each<[what: string, change: (text: TracedText) => TracedText, plain: (text: string) => string]>([
    ["trimming", trim, (text) => text.trim()],
    ["cutting", (text) => slice(text, 2, 9), (text) => text.slice(2, 9)],
    [
      "replacing",
      (text) => replaceIn(text, /增长|\s+|4/gu, () => "replaced"),
      (text) => text.replace(/增长|\s+|4/gu, "replaced"),
    ],
    ["taking out", (text) => replaceIn(text, /[工业]/gu, () => ""), (text) => text.replace(/[工业]/gu, "")],
    ["splitting", (text) => concat(splitAt(text, /，/gu)), (text) => text.split("，").join("")],
  ])("%s", (_what, change, plain) => {
    fc.assert(
      fc.property(texts, (text) => {
        const changed = change(text);
        expect(changed.text).toBe(plain(text.text));
        expectSound(changed);
      }),
      { seed: 20221227, numRuns: 300 },
    );
  });
});

test("neighbours in text and source are one span", () => {
  expect(concat([copied("生产", 10), copied("总值", 12)]).spans).toEqual([{ start: 0, end: 4, from: 10, fromEnd: 14 }]);
});
