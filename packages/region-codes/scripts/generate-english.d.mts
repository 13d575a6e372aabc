import type { DataRow } from "./generate.mjs";
export function englishNames(rows: readonly DataRow[]): ReadonlyMap<string, string>;
export function englishSource(rows: readonly DataRow[]): string;
