/// <reference types="node" />
import { readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { lintRules } from "../../src/index.js";
import { mutators } from "../planting/mutators.js";
import { hasEarnedItsPlace, renderFindings, totalOf, type ReadFindings } from "./render.js";

const docs = new URL("../../../../docs/", import.meta.url);
const read = JSON.parse(readFileSync(new URL("lint-findings.json", docs), "utf8")) as ReadFindings;
const BEGIN = "<!-- findings -->\n";
const END = "\n<!-- /findings -->";

test.each([
  ["lint-rules.md", "en"],
  ["lint-rules.zh-CN.md", "zh"],
] as const)("%s tells of each rule what reading its findings gave (UPDATE=1 writes it)", (file, language) => {
  const page = new URL(file, docs);
  const printed = readFileSync(page, "utf8");
  const [before = "", rest = ""] = printed.split(BEGIN);
  const after = rest.split(END)[1] ?? "";
  const expected = `${before}${BEGIN}${renderFindings(read, lintRules, language)}${END}${after}`;
  if (process.env["UPDATE"] !== undefined) writeFileSync(page, expected);
  expect(readFileSync(page, "utf8")).toBe(expected);
});

test("whoever is named is a rule", () => {
  const ids = new Set(lintRules.map(({ id }) => id));
  expect(Object.keys(read.rules).filter((id) => !ids.has(id))).toEqual([]);
});

test.each(lintRules.filter(({ meta }) => meta.preset !== "advisory").map(({ id }) => id))(
  "%s is on by default and was right once, or is never wrong and finds what is planted for it",
  (id) => {
    const [, taste, wrong] = totalOf(read, id);
    const isSound =
      taste + wrong === 0 && read.wide[id] === undefined && mutators.some(({ rules }) => rules.includes(id));
    expect(hasEarnedItsPlace(read, id) || isSound).toBe(true);
  },
);

test.each(lintRules.filter(({ meta }) => meta.severity === "error").map(({ id }) => id))(
  "%s is an error and never wrong",
  (id) => {
    expect(totalOf(read, id)[2]).toBe(0);
  },
);
