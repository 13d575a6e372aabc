import { createTwoFilesPatch, diffChars } from "diff";
import type { Colors } from "../../context.js";

/** A unified diff of one file; empty when nothing changes. */
export function unifiedDiff(file: string, before: string, after: string): string {
  if (before === after) return "";
  const name = file === "-" ? "stdin" : file;
  return createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, { context: 1 }).replace(
    /^=+\n/u,
    "",
  );
}

/** Longer lines are coloured whole. */
const LONGEST = 20_000;

/** A unified diff with colours, the characters that change in each pair of lines set off from the rest. */
export function colorDiff(patch: string, colors: Colors): string {
  if (!colors.isColorSupported) return patch;
  const lines = patch.split("\n");
  const shown: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const next = lines[at + 1] ?? "";
    const header = line.startsWith("---") || line.startsWith("+++") || line.startsWith("@@");
    if (header) shown.push(colors.dim(line));
    else if (line.startsWith("-") && next.startsWith("+") && line.length + next.length < LONGEST) {
      const parts = diffChars(line.slice(1), next.slice(1));
      const kept = (
        part: { value: string; added?: boolean; removed?: boolean },
        set: (text: string) => string,
      ): string => (part.added === true || part.removed === true ? colors.inverse(set(part.value)) : set(part.value));
      shown.push(
        colors.red("-") +
          parts
            .filter(({ added }) => added !== true)
            .map((part) => kept(part, colors.red))
            .join(""),
        colors.green("+") +
          parts
            .filter(({ removed }) => removed !== true)
            .map((part) => kept(part, colors.green))
            .join(""),
      );
      at += 1;
    } else shown.push(line.startsWith("-") ? colors.red(line) : line.startsWith("+") ? colors.green(line) : line);
  }
  return shown.join("\n");
}
