/// <reference types="node" />
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { applyFixes, lintReport } from "../../src/index.js";
import { mutators } from "../planting/mutators.js";
import { placesOf, plant } from "../planting/plant.js";
import { syntheticReports } from "../planting/synthetic-reports.js";
import { keptParts, type KeptParts } from "./kept.js";
import { layouts } from "./layouts.js";

const seed = readFileSync(new URL("../../../../seeds/liaocheng-2022.txt", import.meta.url), "utf8");
/** Slips whose mending is safe: the fixes below have something to do in every layout. */
const MENDED = new Set([
  "half-width comma",
  "half-width semicolon",
  "doubled comma",
  "stray blank",
  "blank before percent",
]);

function withSlips(text: string): string {
  return mutators
    .filter(({ kind }) => MENDED.has(kind))
    .reduce((slipped, mutator) => {
      const places = placesOf(slipped, mutator);
      const place = places[places.length >> 1];
      return place === undefined ? slipped : plant(slipped, [place]).text;
    }, text);
}

const texts = [["the seed", seed] as const, ...syntheticReports].map(
  ([name, text]) => [name, withSlips(text)] as const,
);

describe.each(layouts)("a report with $name", ({ lay }) => {
  test.each(texts)("keeps its figures, ordinals, tables, links, names and lines when %s is mended", (_, text) => {
    const laid = lay(text);
    const { text: fixed, applied } = applyFixes(laid, lintReport({ text: laid }).findings);
    expect(applied.length).toBeGreaterThan(0);
    expect(keptParts(fixed)).toEqual(keptParts(laid));
  });

  test.each(texts)("keeps them too when every suggestion for %s is taken", (_, text) => {
    const laid = lay(text);
    const { findings } = lintReport({ text: laid, config: { preset: "advisory" } });
    const fixed = applyFixes(laid, findings, { safeOnly: false }).text;
    const chosen = ({ links, names, lineEnds, frontMatter, tables }: KeptParts): unknown => [
      links,
      names,
      lineEnds,
      frontMatter,
      tables.length,
    ];
    expect(chosen(keptParts(fixed))).toEqual(chosen(keptParts(laid)));
  });
});
