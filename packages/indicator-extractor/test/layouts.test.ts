/// <reference types="node" />
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { extractIndicators, flattenIndicator } from "../src/index.js";
import { scoreGold, type GoldRow } from "./score-gold.js";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");
const seed = read("../../../seeds/liaocheng-2022.txt");
const gold = read("./gold/liaocheng-2022.jsonl")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as GoldRow);

/** A text laid out anew, and where each character of the old one stands in it. */
interface Layout {
  readonly text: string;
  readonly places: readonly number[];
}

/** Puts something else for every character: nothing, one or several. */
function lay(replacement: (character: string, at: number) => string): Layout {
  const places: number[] = [];
  let text = "";
  for (let at = 0; at < seed.length; at++) {
    places.push(text.length);
    text += replacement(seed.charAt(at), at);
  }
  places.push(text.length);
  return { text, places };
}

const swap = (pairs: Readonly<Record<string, string>>): Layout => lay((character) => pairs[character] ?? character);

function wrapped(width: number): Layout {
  let column = 0;
  return lay((character) => {
    const breaks = column >= width && character !== "\n";
    column = character === "\n" ? 0 : breaks ? 1 : column + 1;
    return breaks ? `\n${character}` : character;
  });
}

function withoutNumbersOfParts(): Layout {
  const dropped = new Set<number>();
  for (const match of seed.matchAll(
    /^[ \u3000]*(?:[一二三四五六七八九十]{1,3}、|（[一二三四五六七八九十]{1,3}）)/gmu,
  )) {
    for (let at = 0; at < match[0].length; at++) dropped.add(match.index + at);
  }
  return lay((character, at) => (dropped.has(at) ? "" : character));
}

const FULL_WIDTH = Object.fromEntries(
  [..."0123456789%."].map((char) => [char, String.fromCharCode(char.charCodeAt(0) + 0xfee0)]),
);

const layouts: [claim: string, layout: Layout][] = [
  ["lines wrapped after 38 characters", wrapped(38)],
  ["full-width digits and signs", swap(FULL_WIDTH)],
  ["half-width punctuation", swap({ "，": ",", "；": ";", "：": ":", "（": "(", "）": ")" })],
  ["straight quotes", swap({ "“": '"', "”": '"' })],
  ["lines that end as on Windows", swap({ "\n": "\r\n" })],
  ["one line with the indents of its paragraphs", swap({ "\n": "\u3000\u3000" })],
  [
    "a blank between words and figures",
    lay((char, at) => (/\d/u.test(char) && /[一-鿿]/u.test(seed.charAt(at - 1)) ? ` ${char}` : char)),
  ],
  ["headings without their numbers", withoutNumbersOfParts()],
];

test.each(layouts)(
  "the seed reads the same with %s: found at least 98 %, dated facts at least 97 %",
  (_claim, layout) => {
    const moved = gold.map((row) => ({
      ...row,
      start: layout.places[row.start] ?? 0,
      end: layout.places[row.end] ?? 0,
    }));
    const { found, dated } = scoreGold(moved, extractIndicators(layout.text).indicators.map(flattenIndicator));
    expect(found).toBeGreaterThanOrEqual(0.98);
    expect(dated).toBeGreaterThanOrEqual(0.97);
  },
);
