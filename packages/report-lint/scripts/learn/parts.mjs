import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** Parts that the places of a collection fall into: most are counted, the others tell weights, bars and how well all that serves. */
const PARTS = ["weights", "bars", "unseen"];
const SHARES = 16;
/** Always counted: there is but one State Council. */
const COUNTED = /国务院|规划|机构改革/u;
/** Reports that yardsticks of this project are made of: they belong to no part. */
const YARDSTICKS =
  /国务院\/(?:1978|1985|1993|1999|2005|2006|2007|2016|2021|2022|2023)\.md$|(?:贵州省|黑龙江省|内蒙古自治区|陕西省|山东省|上海市|四川省|浙江省)\/2026\.md$/u;

/**
 * Which part a report belongs to: all reports of a place to the same, as they hold whole sentences of one another.
 *
 * @param {string} path …/place/year.md
 * @returns {"counts" | "weights" | "bars" | "unseen" | undefined}
 */
export function partOf(path) {
  if (!/\.(?:md|txt)$/u.test(path) || YARDSTICKS.test(path) || /统计|README/u.test(path)) return undefined;
  const place = basename(dirname(path));
  if (COUNTED.test(path)) return "counts";
  let hash = 0;
  for (const character of place) hash = (hash * 31 + character.codePointAt(0)) % 65521;
  return PARTS[hash % SHARES] ?? "counts";
}

/** Files below a folder, or the file itself, in a fixed order. */
export function filesOf(path) {
  return statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => (name.startsWith(".") ? [] : filesOf(join(path, name))))
    : [path];
}

/** The text of a report without front matter and marks of Markdown. */
export function readReport(file) {
  return readFileSync(file, "utf8")
    .replace(/^---[\s\S]*?---/u, "")
    .replace(/!\[[^\]]*\]\([^)]*\)/gu, "")
    .replaceAll("**", "");
}
