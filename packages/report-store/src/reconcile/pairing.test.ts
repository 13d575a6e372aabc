import type { Commitment } from "@liaocheng/report-model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldWording } from "./fold.js";
import { pairCommitments } from "./pairing.js";

const promise = (text: string, section = "一"): Commitment => ({
  kind: "task",
  text,
  deed: text,
  span: { start: 0, end: text.length },
  section: [section],
  departments: [],
  leads: [],
  joint: [],
  indicators: [],
});
const pairs = (before: readonly string[], after: readonly string[]): (number | undefined)[] => {
  const found = pairCommitments(
    before.map((text) => promise(text)),
    after.map((text) => promise(text)),
  );
  return after.map((_text, place) => found.get(place));
};

describe("a promise is found again", () => {
  test.each([
    ["with another figure", ["新建学校12所"], ["新建学校15所"], [0]],
    ["with other blanks and marks", ["建成“一网通办”平台"], ["建成 「一网通办」平台"], [0]],
    ["with a word put right", ["实施老旧小区改造提升行动"], ["实施老旧小区改造提升工程"], [0]],
    ["with a deadline before it", ["建成市图书馆新馆"], ["6月底前建成市图书馆新馆"], [0]],
    ["after others were put before it", ["建成市图书馆"], ["开工建设体育馆", "建成市图书馆"], [undefined, 0]],
    [
      "reworded between neighbours that stayed",
      ["开工建设体育馆", "出台人才新政二十条", "新建公园3处"],
      ["开工建设体育馆", "出台人才新政若干措施", "新建公园3处"],
      [0, 1, 2],
    ],
    ["and not twice", ["新建公园3处"], ["新建公园3处", "新建公园3处"], [0, undefined]],
  ] as const)("%s", (_title, before, after, expected) => {
    expect(pairs(before, after)).toEqual(expected);
  });
});

describe("another promise is another", () => {
  test.each([
    ["of another railway", ["推进济郑高铁建设", "新建公园3处"], ["新建公园3处", "推进雄商高铁建设"], [1, undefined]],
    ["of another thing that is built", ["新建小学3所", "建成图书馆"], ["建成图书馆", "新建水厂3座"], [1, undefined]],
    [
      "of the same kind, each with its own figure",
      ["新建小学3所", "新建中学5所"],
      ["新建中学3所", "新建小学5所"],
      [1, 0],
    ],
  ] as const)("%s", (_title, before, after, expected) => {
    expect(pairs(before, after)).toEqual(expected);
  });
});

test("of equal promises each goes to the one in its section", () => {
  const found = pairCommitments(
    [promise("新建公园3处", "东区"), promise("新建公园3处", "西区")],
    [promise("新建公园3处", "西区"), promise("新建公园3处", "东区")],
  );
  expect([...found]).toEqual([
    [0, 1],
    [1, 0],
  ]);
});

const wording = fc
  .array(fc.constantFrom(..."建成新学校公园市图书馆3年12所、改造", "😀"), { maxLength: 12 })
  .map((parts) => parts.join(""));

describe("of any two lists", () => {
  test("no promise is given twice, and places are those of the lists", () => {
    fc.assert(
      fc.property(fc.array(wording, { maxLength: 12 }), fc.array(wording, { maxLength: 12 }), (before, after) => {
        const found = pairs(before, after).filter((place) => place !== undefined);
        expect(new Set(found).size).toBe(found.length);
        expect(found.every((place) => place >= 0 && place < before.length)).toBe(true);
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  test("the same words are found wherever they stand", () => {
    const lists = fc.uniqueArray(wording, { maxLength: 12, selector: foldWording });
    fc.assert(
      fc.property(lists, fc.nat(), (list, turn) => {
        const shift = list.length === 0 ? 0 : turn % list.length;
        const turned = [...list.slice(shift), ...list.slice(0, shift)];
        expect(pairs(list, turned).map((place) => list[place ?? -1])).toEqual(turned);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});
