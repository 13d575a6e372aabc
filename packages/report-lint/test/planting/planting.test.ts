/// <reference types="node" />
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { lintReport, lintRules, rulesOfPreset } from "../../src/index.js";
import { mutators } from "./mutators.js";
import { isAtPlace, newFindings, plant } from "./plant.js";
import { syntheticReports } from "./synthetic-reports.js";

const seed = readFileSync(new URL("../../../../seeds/liaocheng-2022.txt", import.meta.url), "utf8");
/** Rules that were never right in a published text, and wrong at times, are advisory; what they are for is planted all the same. */
const config = { preset: "advisory" as const };
const texts = [["the seed", seed] as const, ...syntheticReports];

/** What else is found of a slip must not come from the rules that are on by default; advice may follow from it. */
const onByDefault = new Set(rulesOfPreset("recommended", lintRules).map(({ id }) => id));

/** Findings of each sound text, told once: every slip is compared with them. */
const soundFindings = new Map(texts.map(([, text]) => [text, lintReport({ text, config }).findings]));

/** Places where a reader could not tell either: the wording allows both readings. */
const UNDECIDABLE = new Set<string>([]);

describe.each(mutators)("$kind", (mutator) => {
  const places = texts.flatMap(([name, text]) => plant(text, mutator).map((planted) => ({ name, text, planted })));

  test("has places to stand in", () => {
    expect(places.length).toBeGreaterThan(0);
  });

  test("is found where it stands, and nothing else is", () => {
    const outcomes = places.map(({ name, text, planted }) => {
      const before = soundFindings.get(text) ?? [];
      const after = lintReport({ text: planted.text, config }).findings;
      const fresh = newFindings(before, after, planted, planted.text.length - text.length);
      const around = `${name}: ${planted.text.slice(Math.max(0, planted.start - 12), planted.end + 12)}`;
      return {
        around,
        missed: !fresh.some((finding) => isAtPlace(finding, planted, mutator)),
        others: fresh
          .filter((finding) => onByDefault.has(finding.ruleId) && !isAtPlace(finding, planted, mutator))
          .map(({ ruleId }) => ruleId),
      };
    });
    const wrong = outcomes.filter(
      ({ around, missed, others }) => (missed || others.length > 0) && !UNDECIDABLE.has(around),
    );
    expect(wrong).toEqual([]);
  });
});
