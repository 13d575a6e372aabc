import { expect, test } from "vitest";
import { ordinalCounter } from "../docx/automatic-ordinal.js";
import { readListTables } from "./list-tables.js";
import { readStyleLists } from "./style-lists.js";

const u16 = (value: number): number[] => [value & 255, (value >> 8) & 255];
const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];
const zeros = (count: number): number[] => new Array<number>(count).fill(0);

const DECIMAL = 0;
const CHINESE = 39;

/** A level as Word stores it; in its text `1` to `9` stand for the counts of levels. */
const level = (format: number, text: string, start = 1): number[] => [
  ...u32(start),
  format,
  ...zeros(19),
  ...[2, 3, 0, 0],
  ...zeros(5),
  ...u16(text.length),
  ...Array.from(text, (character) =>
    /[1-9]/u.test(character) ? Number(character) - 1 : character.charCodeAt(0),
  ).flatMap(u16),
];
const list = (id: number, simple: boolean): number[] => [...u32(id), ...zeros(22), simple ? 1 : 0, 0];
const others = (count: number): number[] => Array.from({ length: count }, () => level(DECIMAL, "")).flat();

const lists = Uint8Array.from([
  ...u16(2),
  ...list(70, false),
  ...list(80, true),
  ...level(CHINESE, "1、"),
  ...level(CHINESE, "（2）"),
  ...level(DECIMAL, "1.2.3"),
  ...others(6),
  ...level(DECIMAL, "1."),
]);
const reference = (id: number, overrides: number): number[] => [...u32(id), ...zeros(8), overrides, ...zeros(3)];
const references = Uint8Array.from([
  ...u32(4),
  ...reference(70, 0),
  ...reference(80, 0),
  ...reference(80, 1),
  ...reference(70, 1),
  ...u32(0xffffffff),
  ...u32(0xffffffff),
  ...[...u32(0xffffffff), ...u32(5), 16, 0, 0, 0],
  ...[...u32(0xffffffff), ...u32(1), 32, 0, 0, 0, ...level(DECIMAL, "第1条")],
]);

test.each<[what: string, paragraphs: readonly (readonly [list: number, level: number])[], printed: readonly unknown[]]>(
  [
    [
      "chapters and sections in Chinese",
      [
        [1, 0],
        [1, 1],
        [1, 1],
        [1, 0],
        [1, 1],
      ],
      ["一、", "（一）", "（二）", "二、", "（一）"],
    ],
    [
      "several levels in one number",
      [
        [1, 0],
        [1, 1],
        [1, 2],
        [1, 2],
      ],
      ["一、", "（一）", "一.一.1", "一.一.2"],
    ],
    [
      "items, and items that begin at another number",
      [
        [2, 0],
        [2, 0],
        [3, 0],
        [3, 0],
      ],
      ["1.", "2.", "5.", "6."],
    ],
    [
      "a level written otherwise",
      [
        [4, 0],
        [4, 0],
      ],
      ["第1条", "第2条"],
    ],
    [
      "lists that are not there",
      [
        [9, 0],
        [2, 3],
      ],
      [undefined, undefined],
    ],
  ],
)("%s are counted", (_what, paragraphs, printed) => {
  const count = ordinalCounter(readListTables(lists, references));
  expect(paragraphs.map(([id, at]) => count(id, at))).toEqual(printed);
});

test("cut or empty tables give what is whole, or nothing", () => {
  for (let length = 0; length < lists.length; length += 3)
    expect(readListTables(lists.subarray(0, length), references).size).toBeLessThanOrEqual(4);
  expect(readListTables(lists, references.subarray(0, 40)).size).toBe(0);
});

test("a style has the list it says, else that of the style it is built on", () => {
  const style = (kind: number, base: number, place: readonly number[]): number[] => {
    const name = [...u16(1), ...u16(0x41), ...u16(0)];
    const properties = [...u16(2 + place.length), ...u16(0), ...place];
    return [...u16(0), ...u16(kind | (base << 4)), ...zeros(6), ...name, ...properties];
  };
  const stored = [style(1, 0xfff, [7, 1]), style(1, 0, [0, 2]), [], style(2, 0xfff, [9, 9])];
  const sheet = Uint8Array.from([
    ...u16(4),
    ...u16(stored.length),
    ...u16(10),
    ...stored.flatMap((one) => [...u16(one.length), ...one]),
  ]);
  const listsOf = readStyleLists(sheet, (view, start, length) => ({
    list: length >= 2 && view.getUint8(start) > 0 ? view.getUint8(start) : undefined,
    level: length >= 2 ? view.getUint8(start + 1) : undefined,
  }));
  expect([0, 1, 2, 3].map(listsOf)).toEqual([{ list: 7, level: 1 }, { list: 7, level: 2 }, {}, {}]);
});
