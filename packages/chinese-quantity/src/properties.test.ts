import fc from "fast-check";
import { expect, test } from "vitest";
import { chineseToNumber, findQuantities, findTimeExpressions, scanQuantities, type QuantityMention } from "./index.js";
import { NO_QUANTITY } from "./no-quantity.cases.js";
import { QUANTITY_CASES } from "./quantity.cases.js";

const SEED = { seed: 20221227 } as const;
const PIECES = [
  ..."0123456789０１２５零〇一二两三五九十百千万亿兆萬億几数多余来半点.．·,，、。；：:-—－~～至到和与%％‰个家年月日元分之第前后又负翻番首位约超近过比大小“”（）()/／+×\n\r 　GPmMkK",
  "百分之",
  "个百分点",
  "亿元",
  "万人次",
  "以上",
  "左右",
  "不超过",
  "大于",
  "小于",
  "十四五",
  "2022年",
  "五年来",
  "千瓦",
  "个多月",
  "一系列",
  "\ud800",
  "\udc00",
  "之间",
];
const reportLike = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join(""));
const anyText = fc.oneof(
  reportLike,
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.string({ unit: "grapheme", maxLength: 30 }),
);
const options = fc.record({ bareChineseNumerals: fc.boolean(), magnitudes: fc.boolean(), ordinals: fc.boolean() });

test("quantities cut the text exactly, in order, without overlap", () => {
  fc.assert(
    fc.property(anyText, options, (text, chosen) => {
      let last = 0;
      const cuts = (one: { start: number; end: number; text: string }): boolean =>
        text.slice(one.start, one.end) === one.text;
      return findQuantities(text, chosen).every((mention) => {
        const inOrder = mention.start >= last && mention.end > mention.start;
        last = mention.end;
        return inOrder && cuts(mention) && (mention.qualifier === undefined || cuts(mention.qualifier));
      });
    }),
    { ...SEED, numRuns: 6000 },
  );
});

test("values are finite and ranges rise", () => {
  fc.assert(
    fc.property(anyText, options, (text, chosen) => {
      return findQuantities(text, chosen).every(
        ({ value, scaled }) =>
          ![value, scaled.value].flat().some(Number.isNaN) && (typeof value === "number" || value[0] < value[1]),
      );
    }),
    { ...SEED, numRuns: 3000 },
  );
});

test("time expressions cut the text exactly, in order, without overlap", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let last = 0;
      return findTimeExpressions(text).every((found) => {
        const inOrder = found.start >= last;
        last = found.end;
        return inOrder && text.slice(found.start, found.end) === found.text;
      });
    }),
    { ...SEED, numRuns: 3000 },
  );
});

test("a quantity never starts or ends inside a longer number", () => {
  const digits = /\d/u;
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 999_999 }),
      fc.integer({ min: 0, max: 99 }),
      fc.constantFrom("个", "亿元", "%", ""),
      (whole, part, unit) => {
        const text = `共${String(whole)}.${String(part)}${unit}，`;
        for (const { start, end } of findQuantities(text)) {
          expect(digits.test(text[start - 1] ?? "")).toBe(false);
          expect(digits.test(text[end] ?? "")).toBe(false);
        }
        expect(findQuantities(text)[0]?.value).toBe(Number(`${String(whole)}.${String(part)}`));
      },
    ),
    SEED,
  );
});

test("sentences do not influence each other", () => {
  const sentences = [
    ...QUANTITY_CASES.flatMap(({ spellings }) => spellings.map((s) => s.replace(/[⟦⟧]/gu, ""))),
    ...NO_QUANTITY,
  ]
    .filter((sentence) => !/\n|^\.|^[一二三四五六七八九十\d（]+[、.）]/u.test(sentence))
    .map((sentence) => `指标${sentence}。`);
  const alone = sentences.flatMap((sentence) => findQuantities(sentence).map(({ text }) => text));
  expect(findQuantities(sentences.join("")).map(({ text }) => text)).toEqual(alone);
});

test("a slice gives what the cut text gives", () => {
  fc.assert(
    fc.property(reportLike, reportLike, reportLike, (before, middle, after) => {
      const cut = findQuantities(middle).map(({ text, value, unit }) => [text, value, unit]);
      const sliced: QuantityMention[] = [];
      scanQuantities(before + middle + after, before.length, before.length + middle.length, (mention) =>
        sliced.push(mention),
      );
      expect(sliced.length).toBeLessThanOrEqual(middle.length);
      if (before === "" && after === "")
        expect(sliced.map(({ text, value, unit }) => [text, value, unit])).toEqual(cut);
      for (const { start, end } of sliced) {
        expect(start).toBeGreaterThanOrEqual(before.length);
        expect(end).toBeLessThanOrEqual(before.length + middle.length);
      }
    }),
    { ...SEED, numRuns: 2000 },
  );
});

const HOSTILE = [
  "5",
  "一",
  "万",
  "百分之",
  "1 ",
  "1,",
  "亿万",
  "零",
  "点五",
  "1.",
  "二〇",
  "5%—",
  "3、",
  "1/",
  "又三分之一",
  "千",
  "数",
  "多万",
  "1\n",
  "第",
  "“十四五",
  "2022—",
  "个",
  "大于5小于",
  "-",
  "（一）",
  "元/",
  "分之",
  "\ud800",
];

test.each(HOSTILE)("100 000 characters of %j are read in one go", (piece) => {
  const text = piece.repeat(Math.ceil(100_000 / piece.length));
  expect(findQuantities(text).every(({ start, end }) => end > start)).toBe(true);
  expect(findTimeExpressions(text).every(({ start, end }) => end > start)).toBe(true);
  expect(Number.isNaN(chineseToNumber(text))).toBe(false);
});
