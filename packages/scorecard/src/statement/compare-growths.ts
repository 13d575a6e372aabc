import type { Catalogue } from "@liaocheng/indicator-catalogue";
import { decimal } from "../compare/decimal.js";
import type { Entry } from "../match/entry.js";
import type { StatedTarget } from "./find-statements.js";

/** Two growths that a target in words holds against each other, as the later report prints them. */
export interface ComparedGrowths {
  readonly figures: readonly [Entry, Entry];
  /** First less second, in percentage points. */
  readonly gap: number;
}

const ECONOMY = /^(?:经济|GDP|国民经济|生产总值)/u;
const NATION = /^全国/u;

/** Finds both growths of a target that holds one against the other; `undefined` where either is not printed. */
export function compareGrowths(
  { words, subject, against }: StatedTarget,
  results: readonly Entry[],
  catalogue: Catalogue,
): ComparedGrowths | undefined {
  if (against === undefined || (words.claim !== "in-step" && words.claim !== "above")) return undefined;
  const concept = conceptOf(subject, catalogue);
  if (concept === undefined) return undefined;
  const own = growthOf(concept, "own", results);
  const other = NATION.test(against)
    ? growthOf(concept, "nation", results)
    : growthOf(ECONOMY.test(against) ? "gdp" : conceptOf(against, catalogue), "own", results);
  if (own === undefined || other === undefined || own === other) return undefined;
  return { figures: [own, other], gap: decimal(valueOf(own) - valueOf(other)) };
}

/** 居民收入 is what the statistics call 居民人均可支配收入. */
const conceptOf = (name: string, catalogue: Catalogue): string | undefined =>
  catalogue.findConcept(name.replace(/居民(?:人均)?收入/u, "居民人均可支配收入"), { kind: "growth", unit: "%" })?.id;

function growthOf(concept: string | undefined, owner: string, results: readonly Entry[]): Entry | undefined {
  const found = results.filter(
    ({ compared, indicator, subject, owner: whose }) =>
      concept !== undefined &&
      indicator.concept === concept &&
      whose === owner &&
      compared.kind === "growth" &&
      compared.bound === "eq" &&
      compared.period?.length === 4 &&
      (compared.coverage === undefined || compared.coverage === "all") &&
      subject.people === "all" &&
      typeof compared.quantity.scaled.value === "number",
  );
  return found.find(({ subject }) => subject.clause.includes("实际")) ?? found[0];
}

function valueOf({ compared }: Entry): number {
  const value = Number(compared.quantity.scaled.value);
  return compared.direction === "down" ? -Math.abs(value) : value;
}
