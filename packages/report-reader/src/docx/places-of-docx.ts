import { descendants } from "../markup/markup-tree.js";
import type { ReadPlace } from "../read-place.js";
import { firstEndingAfter } from "../traced/traced-text.js";
import type { DocumentPart } from "./document-parts.js";

/** A run with its place; runs of text boxes lie within other runs. */
interface PlacedRun {
  readonly start: number;
  /** Where it or any run that began before it ends, so that a search can tell which to look at. */
  readonly reach: number;
  readonly end: number;
  readonly paragraph: number;
  readonly run: number;
  readonly part: DocumentPart;
}

/** Says in which part, paragraph and run a stretch of the source stands. */
export function placesOfDocx(
  parts: readonly (DocumentPart | undefined)[],
): (from: number, fromEnd: number) => Omit<ReadPlace, "start" | "end"> {
  const runs: PlacedRun[] = [];
  for (const part of parts) {
    if (part === undefined) continue;
    let paragraph = 0;
    let run = 0;
    let reach = 0;
    for (const element of descendants(part.root)) {
      if (element.name === "w:p") {
        paragraph += 1;
        run = 0;
      } else if (element.name === "w:r") {
        run += 1;
        reach = Math.max(reach, element.end);
        runs.push({ start: element.start, end: element.end, reach, paragraph, run, part });
      }
    }
  }
  const reaches = runs.map(({ reach }) => ({ end: reach }));
  return (from, fromEnd) => {
    let found: PlacedRun | undefined;
    for (let index = firstEndingAfter(reaches, from); index < runs.length; index += 1) {
      const run = runs[index];
      if (run === undefined || run.start > from) break;
      if (run.end > from) found = run;
    }
    if (found === undefined) return {};
    const { part, paragraph, run } = found;
    return { part: part.name, paragraph, run, sourceStart: from - part.base, sourceEnd: fromEnd - part.base };
  };
}
