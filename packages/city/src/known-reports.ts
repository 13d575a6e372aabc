import type { ReportOptions } from "@liaocheng/report-parser";
import type { CitySource } from "./city-schema.js";

type ReportEntry = NonNullable<CitySource["reports"]>[number];

/** Answers what a city file says of a file, by its path from the city file, with / between folders. */
export function knownReports(entries: readonly ReportEntry[]): (path: string) => ReportOptions {
  const rows = entries.map((entry) => ({ entry, fits: patternOf(entry.file) }));
  return (path) => {
    const found = rows.find(({ fits }) => fits(path))?.entry;
    if (found === undefined) return {};
    const { region, year, reviewYear, kind } = found;
    return {
      ...(region === undefined ? {} : { region }),
      ...(year === undefined ? {} : { planYear: year }),
      ...(reviewYear === undefined ? {} : { reviewYear }),
      ...(kind === undefined ? {} : { documentKind: kind }),
    };
  };
}

/** A pattern without a folder fits a name anywhere, with or without the ending of the file. */
function patternOf(pattern: string): (path: string) => boolean {
  const parts = partsOf(pattern);
  if (parts.length > 1) return (path) => fitsParts(parts, partsOf(path));
  const [only = ""] = parts;
  return (path) => {
    const name = partsOf(path).at(-1) ?? "";
    return fitsWord(only, name) || fitsWord(only, name.replace(/\.[^.]{1,8}$/u, ""));
  };
}

const partsOf = (path: string): string[] => path.split(/[/\\]/u).filter((part) => part !== "" && part !== ".");

function fitsParts(pattern: readonly string[], path: readonly string[]): boolean {
  const [first, ...others] = pattern;
  if (first === undefined) return path.length === 0;
  if (first === "**") return path.some((_, at) => fitsParts(others, path.slice(at))) || fitsParts(others, []);
  return path.length > 0 && fitsWord(first, path[0] ?? "") && fitsParts(others, path.slice(1));
}

/** Whether a name fits a pattern in which * stands for any characters: its stretches follow one another. */
function fitsWord(pattern: string, name: string): boolean {
  const [head = "", ...others] = pattern.split("*");
  if (others.length === 0) return pattern === name;
  const tail = others.pop() ?? "";
  if (!name.startsWith(head) || !name.endsWith(tail) || name.length < head.length + tail.length) return false;
  let at = head.length;
  for (const stretch of others) {
    const found = name.indexOf(stretch, at);
    if (found < 0 || found + stretch.length > name.length - tail.length) return false;
    at = found + stretch.length;
  }
  return true;
}
