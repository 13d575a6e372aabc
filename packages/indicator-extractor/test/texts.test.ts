/// <reference types="node" />
import { readdirSync, readFileSync } from "node:fs";
import { parseReport } from "@liaocheng/report-parser";
import type { FlatIndicator } from "@liaocheng/report-model";
import { describe, expect, test } from "vitest";
import { extractIndicators, flattenIndicator } from "../src/index.js";

const folder = new URL("./texts/", import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), "utf8");
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .map((name) => name.slice(0, -4));

const factsOf = (text: string): FlatIndicator[] =>
  extractIndicators(parseReport(text).report).indicators.map((indicator) => flattenIndicator(indicator));

/** 8.5% | actual 2023 1–6: when a figure holds and whether it happened. */
const spell = ({ text, status, period, months }: FlatIndicator): string =>
  `${text.replace(/\s/gu, "")} | ${status} ${period ?? "-"}${months === undefined ? "" : ` ${months.join("–")}`}`;

describe("short texts of all kinds, read by a person", () => {
  test.each(names)("%s", (name) => {
    expect(factsOf(read(`${name}.txt`)).map(spell)).toEqual(read(`${name}.facts`).trimEnd().split("\n"));
  });
});

const HALF_WIDTH: Readonly<Record<string, string>> = { "，": ",", "；": ";", "：": ":", "。": "." };

/** The same text as other offices type, print and save it. */
const layouts: readonly (readonly [layout: string, lay: (text: string) => string])[] = [
  ["wrapped after 30 characters", (text) => text.replace(/[^\n]{30}(?=[^\n])/gu, "$&\n")],
  ["with Windows line ends and blank lines", (text) => text.replace(/\n/gu, "\r\n\r\n")],
  ["on one line", (text) => text.replace(/\n/gu, " ")],
  ["with half-width marks", (text) => text.replace(/[，；：。]/gu, (mark) => HALF_WIDTH[mark] ?? mark)],
  ["without its first line", (text) => text.slice(text.indexOf("\n") + 1)],
  ["without its first two lines", (text) => text.split("\n").slice(2).join("\n")],
];

/** Facts by their place among those of the text: their digits and units, in order. */
const key = ({ text }: FlatIndicator): string => text.replace(/\s/gu, "");

describe.each(layouts)("laid out anew: %s", (_layout, lay) => {
  test.each(names)("years of %s stay or become absent, never others", (name) => {
    const text = read(`${name}.txt`);
    const wanted = factsOf(text);
    let from = 0;
    const wrong: string[] = [];
    for (const fact of factsOf(lay(text))) {
      const at = wanted.findIndex((candidate, index) => index >= from && key(candidate) === key(fact));
      if (at < 0) continue;
      from = at + 1;
      const before = wanted[at];
      if (fact.period !== undefined && before?.period !== undefined && fact.period !== before.period)
        wrong.push(`${spell(fact)} ≠ ${spell(before)}`);
    }
    expect(wrong).toEqual([]);
  });
});
