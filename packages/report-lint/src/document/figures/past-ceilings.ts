import type { Span } from "@liaocheng/report-model";
import { NOUN_CEILINGS } from "../../data/noun-ceilings.js";
import type { LintDocument } from "../lint-document.js";
import { searchBlocks } from "../search.js";
import { MULTIPLIERS } from "./multipliers.js";

const PATTERNS = NOUN_CEILINGS.map(({ noun, unit, most, least = 0 }) => ({
  pattern: new RegExp(
    `(?<name>${noun})(?:达到了?|达|为|突破|超过|提高到|提升到|增加到|共|约|已)*(?<value>(?<number>\\d{1,7}(?:\\.\\d{1,4})?)(?<many>万亿|亿|万)?${unit})`,
    "gu",
  ),
  most,
  least,
}));
/** A count over years. */
const OVER_YEARS = /累计|五年|三年|两年|年均/u;

/** A figure that is more than the whole country has, or less than there can be. */
interface PastCeiling {
  readonly span: Span;
  readonly name: string;
  readonly value: string;
}

/** All of a text. */
export function readPastCeilings({ blocks, text }: LintDocument): PastCeiling[] {
  return PATTERNS.flatMap(({ pattern, most, least }) =>
    [...searchBlocks(blocks, pattern)].flatMap(({ start, end, groups }): PastCeiling[] => {
      const { name = "", value = "", number = "", many = "" } = groups;
      const size = Number(number) * (MULTIPLIERS[many] ?? 1);
      if ((size <= most && size >= least) || OVER_YEARS.test(text.slice(Math.max(0, start - 20), start))) return [];
      return [{ span: { start: end - value.length, end }, name, value }];
    }),
  );
}
