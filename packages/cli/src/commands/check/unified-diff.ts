import { createTwoFilesPatch } from "diff";

/** A unified diff of one file; empty when nothing changes. */
export function unifiedDiff(file: string, before: string, after: string): string {
  if (before === after) return "";
  const name = file === "-" ? "stdin" : file;
  return createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after, undefined, undefined, { context: 1 }).replace(
    /^=+\n/u,
    "",
  );
}
