/// <reference types="node" />
import { readFileSync } from "node:fs";
import type { Span } from "@liaocheng/report-model";
import { beforeAll, describe, expect, test } from "vitest";
import { lintReport, lintRules, rulesOfPreset } from "../../src/index.js";
import { batchesOf, wrongOf } from "./batches.js";
import { mutators } from "./mutators.js";
import { isAtPlace, newFindings, placesOf, type Place, type Planted } from "./plant.js";
import { syntheticReports } from "./synthetic-reports.js";

const seed = readFileSync(new URL("../../../../seeds/liaocheng-2022.txt", import.meta.url), "utf8");
/** Rules that were never right in a published text, and wrong at times, are advisory; what they are for is planted all the same. */
const config = { preset: "advisory" as const };
const texts = [["the seed", seed] as const, ...syntheticReports];

/** What else is found of a slip must not come from the rules that are on by default; advice may follow from it. */
const onByDefault = new Set(rulesOfPreset("recommended", lintRules).map(({ id }) => id));

/** Findings of each sound text, told once: every slip is compared with them. */
const soundFindings = new Map(texts.map(([, text]) => [text, lintReport({ text, config }).findings]));

/** What is wrong of the slips of a text: one that is not found where it stands, and a rule that is on by default and finds something elsewhere. */
function judge(name: string, text: string, planted: Planted): string[] {
  const fresh = newFindings(
    soundFindings.get(text) ?? [],
    lintReport({ text: planted.text, config }).findings,
    planted,
  );
  const around = ({ start, end }: Span): string => `${name}: ${planted.text.slice(Math.max(0, start - 12), end + 12)}`;
  const missed = planted.slips.filter((slip) => !fresh.some((finding) => isAtPlace(finding, slip)));
  const others = fresh.filter(
    (finding) => onByDefault.has(finding.ruleId) && !planted.slips.some((slip) => isAtPlace(finding, slip)),
  );
  return [
    ...missed.map((slip) => `missed at ${around(slip)}`),
    ...others.map(({ ruleId, span }) => `${ruleId} at ${around(span)}`),
  ];
}

const placesIn = texts.map(([name, text]) => ({
  name,
  text,
  places: mutators.flatMap((mutator) => placesOf(text, mutator)),
}));
const wrong: (readonly [Place, readonly string[]])[] = [];

beforeAll(() => {
  for (const { name, text, places } of placesIn) {
    const judged = batchesOf(places).flatMap((batch) => wrongOf(text, batch, (planted) => judge(name, text, planted)));
    wrong.push(...judged);
  }
}, 300_000);

describe.each(mutators)("$kind", (mutator) => {
  test("has places to stand in", () => {
    expect(placesIn.some(({ places }) => places.some((place) => place.mutator === mutator))).toBe(true);
  });

  test("is found where it stands, and nothing else is", () => {
    expect(wrong.filter(([place]) => place.mutator === mutator)).toEqual([]);
  });
});
