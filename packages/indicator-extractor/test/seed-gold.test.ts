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

test("the annotated seed is read as two careful readers read it: found at least 99 %, dated facts at least 98 %", () => {
  const { found, dated } = scoreGold(gold, extractIndicators(seed).indicators.map(flattenIndicator));
  expect(found).toBeGreaterThanOrEqual(0.99);
  expect(dated).toBeGreaterThanOrEqual(0.98);
});

test("the scorer misses every required figure when nothing is extracted", () => {
  const { found, missed } = scoreGold(gold, []);
  expect(found).toBe(0);
  expect(missed.length).toBe(gold.filter((row) => row.optional !== true).length);
});
