import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { needsOf } from "./needs.js";
import { wordPattern } from "./word-pattern.js";

const PATTERNS: readonly RegExp[] = [
  /(?:收入|支出|财力)$/u,
  /^(?:左右|以上)?的?基础/u,
  /^[甲乙]?丙{2,3}$/u,
  /(?<![重主])要(?!求)|计划(?=完成)/u,
  /(?:^|，)(?:继续|加快)/u,
  /[\d一-丄]{1,3}[.．]?(?:年|\n)/u,
  /(?<name>[^，；]{1,4})\k<name>$/u,
  /\u4e00{0,2}\x41?\p{Script=Han}$/u,
  /(?=[^甲]{0,3}乙)[^甲]{1,4}$/u,
  /[-－]丙|[\].]丁|^$/u,
  /^(?:甲[乙丙]?){1,3}丁?$/u,
  /甲$|乙/u,
];
const LETTERS = "丄丂甲乙丙丁收入支出左右的基础重主要求计划完成继续加快，；1.．年\n一A财力丁九-－].以上";
const texts = fc.string({ unit: fc.constantFrom(...LETTERS), maxLength: 8 });

describe("wordPattern", () => {
  it.each(PATTERNS)("finds in any stretch what %s finds", (pattern) => {
    const words = wordPattern(pattern);
    fc.assert(
      fc.property(texts, texts, texts, (before, text, behind) => {
        const whole = before + text + behind;
        const to = before.length + text.length;
        expect(words.test(text)).toBe(pattern.test(text));
        expect(words.exec(text)).toEqual(pattern.exec(text));
        expect(words.testIn(whole, before.length, to)).toBe(pattern.test(text));
        expect(words.execIn(whole, before.length, to)).toEqual(pattern.exec(text));
        expect(words.lengthIn(whole, before.length, to)).toBe(pattern.exec(text)?.[0].length ?? 0);
        expect(words.testIn(text, 0, text.length + 5)).toBe(pattern.test(text));
      }),
      { numRuns: 400 },
    );
  });
});

describe("needsOf", () => {
  const told = (pattern: RegExp) =>
    Object.fromEntries(
      Object.entries(needsOf(pattern)).map(([field, set]: [string, ReadonlySet<number> | undefined]) => [
        field,
        set && String.fromCharCode(...set),
      ]),
    );

  it.each([
    [/(?:收入|支出)$/u, { some: "收支", first: undefined, last: "入出" }],
    [/^的?(?:目标|任务)/u, { some: "目任", first: "的目任", last: undefined }],
    [/(?:^|，)继续/u, { some: "继", first: undefined, last: undefined }],
    [/(?<=增长)(?:速度|率)$/u, { some: "增", first: undefined, last: "度率" }],
    [/[^，]{1,4}$/u, { some: undefined, first: undefined, last: undefined }],
    [/^甲?$/u, { some: undefined, first: undefined, last: undefined }],
    [/[0-2一-鿿]/u, { some: undefined, first: undefined, last: undefined }],
    [/Ab/iu, { some: undefined, first: undefined, last: undefined }],
  ])("tells of %s", (pattern, needs) => {
    expect(told(pattern)).toEqual(needs);
  });
});
