import type { FlatIndicator } from "@liaocheng/report-model";

/** A row of an annotated report; `alt…` fields hold the second defensible reading, fields left out are not judged. */
export interface GoldRow {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly name: string;
  readonly full?: string;
  readonly alt?: readonly string[];
  readonly value: number | readonly [number, number];
  readonly unit: string;
  readonly optional?: boolean;
  readonly [field: string]: unknown;
}

export interface GoldScore {
  /** F1 of quantities found with their value, 0 to 1. */
  readonly found: number;
  /** F1 of quantities with name, kind, bound, direction, status and period right too, 0 to 1. */
  readonly dated: number;
  readonly missed: readonly GoldRow[];
  readonly spurious: readonly FlatIndicator[];
}

const JUDGED = ["kind", "bound", "direction", "status", "period"] as const;

/** Compares indicators with the annotation of the same text, place by place. */
export function scoreGold(gold: readonly GoldRow[], predicted: readonly FlatIndicator[]): GoldScore {
  const taken = new Set<FlatIndicator>();
  const missed: GoldRow[] = [];
  let found = 0;
  let dated = 0;
  for (const row of gold) {
    const hit = predicted.find(
      (candidate) => !taken.has(candidate) && overlaps(candidate, row) && sameValue(candidate.value, row.value),
    );
    if (hit !== undefined) taken.add(hit);
    if (row.optional === true) continue;
    if (hit === undefined) missed.push(row);
    else {
      found++;
      if (sameName(hit.indicator, row) && JUDGED.every((field) => agrees(hit, row, field))) dated++;
    }
  }
  const required = gold.filter((row) => row.optional !== true);
  const spurious = predicted.filter(
    (candidate) => !taken.has(candidate) && !gold.some((row) => row.optional === true && overlaps(candidate, row)),
  );
  const claims = required.length + found + spurious.length;
  return { found: (2 * found) / claims, dated: (2 * dated) / claims, missed, spurious };
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

function sameValue(a: number | readonly number[], b: number | readonly number[]): boolean {
  const left = [a].flat();
  const right = [b].flat();
  return (
    left.length === right.length &&
    left.every((value, i) => Math.abs(Math.abs(value) - Math.abs(right[i] ?? NaN)) < 1e-3)
  );
}

function agrees(hit: FlatIndicator, row: GoldRow, field: (typeof JUDGED)[number]): boolean {
  const alternative = row[`alt${field.charAt(0).toUpperCase()}${field.slice(1)}`];
  const value = hit[field] ?? "";
  return row[field] === undefined || value === row[field] || (alternative !== undefined && value === alternative);
}

const bare = (name: string): string => name.replace(/[\s“”"'《》〈〉（）()、，,。·—-]/gu, "");

/** The same name, or one that shares four fifths of its character pairs, or one that holds the core and half of the full name. */
function sameName(name: string, row: GoldRow): boolean {
  const names = [row.name, row.full ?? row.name, ...(row.alt ?? [])].map(bare);
  const [core = "", full = core] = names;
  const given = bare(name);
  if (names.includes(given) || names.some((other) => pairsShared(given, other) >= 0.8)) return true;
  return (
    given.includes(core) &&
    given.length <= Math.max(full.length + 4, core.length * 2) &&
    pairsShared(given, full) >= 0.5
  );
}

function pairsShared(a: string, b: string): number {
  const pairs = (text: string): string[] =>
    Array.from({ length: Math.max(1, text.length - 1) }, (_, i) => text.slice(i, i + 2));
  const rest = pairs(b);
  const total = pairs(a).length + rest.length;
  let shared = 0;
  for (const pair of pairs(a)) {
    const at = rest.indexOf(pair);
    if (at < 0) continue;
    shared++;
    rest.splice(at, 1);
  }
  return (2 * shared) / total;
}
