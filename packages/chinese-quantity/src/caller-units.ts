import { unknownWord, wrongKind, type CallerProblem } from "@liaocheng/report-model/caller";
import { QuantityError } from "./quantity-error.js";
import { unitTable, type UnitTable } from "./unit-trie.js";
import type { UnitFamily } from "./unit-row.js";
import { UNITS, type UnitEntry } from "./units.js";

/**
 * A unit of the caller: of a trade, a region, a kind of report.
 *
 * @since 0.1.0
 */
export interface CallerUnit {
  /** As printed, without multiplier: 羊单位. Letters, Chinese characters and signs, no digits and no blanks. */
  readonly unit: string;
  /** What it measures; count by default. */
  readonly family?: UnitFamily | undefined;
  /** UCUM or ISO 4217 code that values are scaled to; the unit itself by default. */
  readonly code?: string | undefined;
  /** Power of ten from the unit to its code, 0 by default: 4 for a unit of 10 000. */
  readonly power?: number | undefined;
  /** Other spellings: 绵羊单位. */
  readonly aliases?: readonly string[] | undefined;
}

/**
 * What units may measure, in the order they are told.
 *
 * @since 0.1.0
 */
export const unitFamilies: readonly UnitFamily[] = [
  "percent",
  "currency",
  "length",
  "area",
  "volume",
  "mass",
  "energy",
  "data",
  "temperature",
  "time",
  "multiple",
  "rank",
  "count",
];

const KEYS = ["unit", "family", "code", "power", "aliases"];
const LONGEST = 12;
const LARGEST_POWER = 24;
/** Neither a digit, Arabic or Chinese, nor a blank: they would be read as part of the number. */
const SPELLING = /^[^\d\s〇零一二两三四五六七八九十百千万亿兆][^\d\s]*$/u;

const tables = new WeakMap<readonly CallerUnit[], UnitTable>();

/** The table of a caller's units before the known ones; made once for each list. */
export function tableOf(units: readonly CallerUnit[]): UnitTable {
  const made = tables.get(units);
  if (made !== undefined) return made;
  const problem = unitsProblem(units);
  if (problem !== undefined) throw new QuantityError("QUANTITY_UNITS_INVALID", problem);
  const table = unitTable([...units.flatMap(entriesOf), ...UNITS]);
  tables.set(units, table);
  return table;
}

function entriesOf({ unit, family = "count", code = unit, power = 0, aliases = [] }: CallerUnit): UnitEntry[] {
  return [unit, ...aliases].map((spelling) => ({ unit: spelling, family, code, power, weak: false }));
}

/**
 * The first thing that is wrong with a list of units, with the key and the nearest word that is known.
 *
 * @returns `undefined` when the list can be used.
 * @example
 * unitsProblem([{ unit: "羊单位", family: "cuont" }])?.nearest; // => "count"
 * unitsProblem([{ unit: "羊单位" }]); // => undefined
 * @since 0.1.0
 */
export function unitsProblem(units: unknown): CallerProblem | undefined {
  if (!Array.isArray(units)) return wrongKind("units", "array", units);
  for (const [index, unit] of units.entries()) {
    const problem = unitProblem(unit, `units[${String(index)}]`);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function unitProblem(given: unknown, path: string): CallerProblem | undefined {
  if (typeof given !== "object" || given === null || Array.isArray(given)) return wrongKind(path, "object", given);
  const strange = Object.keys(given).find((key) => !KEYS.includes(key));
  if (strange !== undefined)
    return unknownWord(`${path}.${strange}`, strange, KEYS, { zh: `${path} 的这一项`, en: `key of ${path}:` });
  const { unit, family, code, power, aliases } = given as Readonly<Record<string, unknown>>;
  if (aliases !== undefined && !Array.isArray(aliases)) return wrongKind(`${path}.aliases`, "array", aliases);
  return (
    spellingProblem(unit, `${path}.unit`) ??
    (aliases ?? []).map((alias, at) => spellingProblem(alias, `${path}.aliases[${String(at)}]`)).find(Boolean) ??
    familyProblem(family, `${path}.family`) ??
    (code === undefined || typeof code === "string" ? undefined : wrongKind(`${path}.code`, "string", code)) ??
    powerProblem(power, `${path}.power`)
  );
}

function spellingProblem(unit: unknown, path: string): CallerProblem | undefined {
  if (typeof unit !== "string") return wrongKind(path, "string", unit);
  if (unit.length <= LONGEST && SPELLING.test(unit)) return undefined;
  return {
    path,
    messages: {
      zh: `${path} “${unit}”不能作单位：须是1到${String(LONGEST)}个字，不含空格和数字，不以万、亿等开头`,
      en: `${path}: “${unit}” cannot be a unit; write 1 to ${String(LONGEST)} characters without blanks and digits, not opening with 万 or 亿`,
    },
  };
}

function familyProblem(family: unknown, path: string): CallerProblem | undefined {
  if (family === undefined) return undefined;
  if (typeof family !== "string") return wrongKind(path, "string", family);
  if (unitFamilies.some((known) => known === family)) return undefined;
  const problem = unknownWord(path, family, unitFamilies, { zh: "量的种类", en: "family of units" });
  const choices = unitFamilies.join(", ");
  return {
    ...problem,
    messages: {
      zh: `${path}：${problem.messages.zh}可用：${unitFamilies.join("、")}`.replace("”可用", "”，可用"),
      en: `${path}: ${problem.messages.en}; choices: ${choices}`.replace("?;", "? "),
    },
  };
}

function powerProblem(power: unknown, path: string): CallerProblem | undefined {
  if (power === undefined || (Number.isInteger(power) && Math.abs(power as number) <= LARGEST_POWER)) return undefined;
  return typeof power === "number"
    ? {
        path,
        messages: {
          zh: `${path} 须为-${String(LARGEST_POWER)}到${String(LARGEST_POWER)}的整数`,
          en: `${path}: expected a whole number from -${String(LARGEST_POWER)} to ${String(LARGEST_POWER)}`,
        },
      }
    : wrongKind(path, "int", power);
}
