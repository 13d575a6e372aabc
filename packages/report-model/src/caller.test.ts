import { expect, test } from "vitest";
import { z } from "zod";
import * as mini from "zod/mini";
import { nearestWord, schemaProblem } from "./caller.js";

test.each([
  ["reviw", ["plan", "review"], "review"],
  ["firts", ["first", "is"], "first"],
  ["presett", ["profile", "preset"], "preset"],
  ["Preset", ["preset"], "preset"],
  ["排名", ["单位", "本期排名"], "本期排名"],
  ["本期的排名", ["单位", "本期排名"], "本期排名"],
  ["up", ["higher", "lower", "neutral"], undefined],
  ["增速", ["单位", "类别"], undefined],
  ["", ["单位"], undefined],
])("nearest to “%s” of %j is %s", (word, candidates, nearest) => {
  expect(nearestWord(word, candidates)).toBe(nearest);
});

const schema = z.strictObject({
  preset: z.enum(["strict", "advisory"]).optional(),
  roles: z
    .array(z.strictObject({ role: z.enum(["review", "plan"]), words: z.array(z.string().min(1)).min(1) }))
    .default([]),
  rules: z
    .record(z.string(), z.union([z.enum(["on", "off"]), z.tuple([z.enum(["on", "off"]), z.unknown()])]))
    .optional(),
  years: z.int().min(1900).optional(),
});

const problemOf = (value: unknown) => schemaProblem(schema, value, schema.safeParse(value).error?.issues ?? []);

test.each([
  [
    { presett: "strict" },
    "presett",
    "没有 presett 这一项，是不是 preset？",
    "there is no key presett; did you mean preset?",
  ],
  [
    { roles: [{ role: "reviw", words: ["回顾"] }] },
    "roles[0].role",
    "roles[0].role 不接受“reviw”，是不是 review？可用：review、plan",
    "roles[0].role: does not take “reviw”; did you mean review? choices: review, plan",
  ],
  [
    { roles: [{ role: "review", word: ["回顾"] }] },
    "roles[0].word",
    "没有 roles[0].word 这一项，是不是 words？",
    "there is no key roles[0].word; did you mean words?",
  ],
  [{ roles: [{ role: "plan" }] }, "roles[0].words", "roles[0] 缺少 words", "roles[0] lacks words"],
  [
    { roles: [{ role: "plan", words: [] }] },
    "roles[0].words",
    "roles[0].words 至少1项",
    "roles[0].words: has at least 1 items",
  ],
  [{ roles: "回顾" }, "roles", "roles 应为列表，却是文本", "roles: expected a list, got text"],
  [
    { rules: { dash: "of" } },
    "rules.dash",
    "rules.dash 不接受“of”，是不是 off？可用：on、off",
    "rules.dash: does not take “of”; did you mean off? choices: on, off",
  ],
  [
    { rules: { dash: ["onn", {}] } },
    "rules.dash[0]",
    "rules.dash[0] 不接受“onn”，是不是 on？可用：on、off",
    "rules.dash[0]: does not take “onn”; did you mean on? choices: on, off",
  ],
  [{ years: 20.5 }, "years", "years 应为整数，却是数字", "years: expected a whole number, got a number"],
  [{ years: 20 }, "years", "years “20”须不小于1900", "years “20”: must be at least 1900"],
  [null, "", "内容 应为对象，却是空值", "the whole: expected an object, got null"],
  [
    { other: 1 },
    "other",
    "没有 other 这一项，可用：preset、roles、rules、years",
    "there is no key other; choices: preset, roles, rules, years",
  ],
])("%j is told in both languages", (value, path, zh, en) => {
  const problem = problemOf(value);
  expect([problem.path, problem.messages.zh, problem.messages.en]).toEqual([path, zh, en]);
});

test("schemas of zod/mini are told of alike, and the keys above them are named", () => {
  const small = mini.strictObject({ preset: mini.optional(mini.enum(["strict", "advisory"])) });
  const { error } = mini.safeParse(small, { preset: "strikt" });
  const problem = schemaProblem(small, { preset: "strikt" }, error?.issues ?? [], ["lint"]);
  expect([problem.path, problem.nearest]).toEqual(["lint.preset", "strict"]);
});
