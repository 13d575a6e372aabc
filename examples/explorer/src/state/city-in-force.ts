import { signal } from "@preact/signals";
import type { CitySource } from "@liaocheng/city";
import type { RankingPolicy } from "@liaocheng/ranking-evaluator";
import type { DocumentInput } from "../worker/analysis.js";

/** A city file that every report on the page is read by. */
export interface CityInForce {
  /** The file as it was given. */
  readonly file: DocumentInput;
  /** What it says, as the worker takes it with each job. */
  readonly source: CitySource;
  /** The region it is of, where it says so. */
  readonly name?: string;
  /** Its rules of rankings; the first is the usual one. */
  readonly policies: readonly RankingPolicy[];
}

/** The city file in force; without one reports are read by the rules of all. */
export const cityInForce = signal<CityInForce | undefined>(undefined);
