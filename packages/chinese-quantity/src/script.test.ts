import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readScriptTable, renderScriptTable } from "../scripts/generate-script-table.mjs";
import { FOLD } from "./char-fold.js";
import { SCRIPT_PAIRS } from "./generated/script-table.js";
import { scriptOf, toSimplified } from "./index.js";

const characters = Object.values(SCRIPT_PAIRS).join("");
const traditional = characters.replaceAll(/(?<from>.)./gsu, "$<from>");
const simplified = characters.replaceAll(/.(?<to>.)/gsu, "$<to>");

const han = fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCharCode(code));
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string({ unit: han }),
  fc.string({ unit: fc.constantFrom(...characters) }),
);
const SEED = { seed: 20221227 };

test.each([
  ["地區生產總值達到379億元", "地区生产总值达到379亿元"],
  ["連續五年位居全縣首位，較上年提高0.8個百分點", "连续五年位居全县首位，较上年提高0.8个百分点"],
  ["產業鏈、産業鏈、裡裏、為爲、群羣、眾衆", "产业链、产业链、里里、为为、群群、众众"],
  ["臺灣與台灣、線與綫、啟與啓、只與衹", "台湾与台湾、线与线、启与启、只与只"],
  ["餅乾、乾旱與乾隆年間", "饼干、干旱与干隆年间"],
  ["發展與頭髮，鬆散與松樹，後天與皇后", "发展与头发，松散与松树，后天与皇后"],
  ["沿著國道，成效顯著", "沿著国道，成效显著"],
  ["低於全國、高於全省", "低于全国、高于全省"],
  ["徵收稅費", "征收税费"],
  ["𠮷野家的國旗\ud83d\ude00", "𠮷野家的国旗\ud83d\ude00"],
])("%s becomes %s", (from, to) => {
  expect(toSimplified(from)).toBe(to);
});

test.each([
  "乾县、於潜镇、魏徵、毕昇、谿谷、夥同",
  "皇后乡、南里村、岳阳、云和县、万俟、丰镇、卜里、斗门、松潘、范县、谷城、郁南、后山",
  "成效显著，围绕着目标，沿著大道",
  "2022年全市生产总值2800亿元，增长4.3%左右，么二三",
])("simplified text stays: %s", (printed) => {
  expect(toSimplified(printed)).toBe(printed);
});

test("what the text does not show can be said", () => {
  expect(toSimplified("乾旱低於往年")).toBe("乾旱低於往年");
  expect(toSimplified("乾旱低於往年", { from: "hant" })).toBe("干旱低于往年");
  expect(toSimplified("“國”字旗", { from: "hans" })).toBe("“國”字旗");
});

describe("properties", () => {
  test("the length stays, and so does all that is no traditional character", () => {
    fc.assert(
      fc.property(text, fc.constantFrom(undefined, "hans" as const, "hant" as const), (input, from) => {
        const output = toSimplified(input, from === undefined ? {} : { from });
        expect(output).toHaveLength(input.length);
        for (let i = 0; i < input.length; i++) {
          if (output[i] !== input[i]) expect(traditional).toContain(input[i]);
        }
      }),
      SEED,
    );
  });

  test("converting twice changes nothing more", () => {
    fc.assert(
      fc.property(text, fc.constantFrom({}, { from: "hant" as const }), (input, options) => {
        expect(toSimplified(toSimplified(input, options), options)).toBe(toSimplified(input, options));
      }),
      SEED,
    );
  });

  test("no simplified form is converted further", () => {
    expect(toSimplified(simplified, { from: "hant" })).toBe(simplified);
  });

  test("a piece says what the whole says once the script is known", () => {
    fc.assert(
      fc.property(text, text, (left, right) => {
        const options = { from: "hant" } as const;
        expect(toSimplified(left, options) + toSimplified(right, options)).toBe(toSimplified(left + right, options));
      }),
      SEED,
    );
  });
});

test.each([
  ["全國經濟社會發展", "hant"],
  ["全国经济社会发展", "hans"],
  ["魏徵乾隆於", undefined],
  ["", undefined],
  ["GDP 5.3%，人口山水", undefined],
  ["国國", undefined],
  ["他说这块匾额上写的是“東湖書院”，书院建于清代", "hans"],
  ["皇后、公里、面對系統", "hant"],
] as const)("scriptOf(%j) is %s", (printed, script) => {
  expect(scriptOf(printed)).toBe(script);
});

test("the table in the repository is what the script writes", () => {
  expect(readScriptTable()).toBe(renderScriptTable());
});

/** The hundredth of a yen: a Japanese form, which no table of traditional characters has. */
const JAPANESE_SEN = "銭";

test("characters of units fold to the forms of the table", () => {
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const folded = FOLD[code] ?? code;
    const character = String.fromCharCode(code);
    if (folded === code || character === JAPANESE_SEN) continue;
    expect([character, String.fromCharCode(folded)]).toEqual([character, toSimplified(character, { from: "hant" })]);
  }
});
