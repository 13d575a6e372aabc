import type { CallerUnit } from "@liaocheng/chinese-quantity";
import type { Report, ReportNode } from "@liaocheng/report-model";
import { numbersIn, sortNumbers, type SortedNumbers } from "../claims/sort-numbers.js";
import { readSentence, type Reading } from "./normalize.js";
import { findTimes, type TimeExpression } from "./times.js";

/** What a sentence says by its own characters, whatever stands around it. */
export interface SeenSentence {
  readonly reading: Reading;
  readonly times: readonly TimeExpression[];
  readonly numbers: SortedNumbers;
}

/** Looks sentences over before they are read. */
export interface Overview {
  /** Looks over all sentences under a node at once, and forgets those before. */
  lookOver(node: ReportNode | Report["children"][number]): void;
  /** What a sentence says, looked over already or not. */
  see(value: string): SeenSentence;
}

/**
 * Times and numbers are found in all sentences of a part before the first of them is read. Each takes a few microseconds of a
 * sentence, and twice that where the processor comes to it from all the rest of the reading, and has to fetch its code anew.
 */
export function createOverview(
  simplify: (text: string) => string,
  units: readonly CallerUnit[] | undefined,
  longest: number,
): Overview {
  const seen = new Map<string, SeenSentence>();
  return {
    lookOver(node) {
      seen.clear();
      const values = sentencesOf(node, []).filter(({ length }) => length <= longest);
      const readings = values.map((value) => readSentence(simplify(value)));
      const times = readings.map(({ text }) => findTimes(text));
      const quantities = readings.map(({ text }) => numbersIn(text, units));
      for (const [index, value] of values.entries()) {
        const reading = readings[index] as Reading;
        const found = times[index] as readonly TimeExpression[];
        seen.set(value, {
          reading,
          times: found,
          numbers: sortNumbers({ text: reading.text, times: found }, units, quantities[index]),
        });
      }
    },
    see: (value) => seen.get(value) ?? look(value),
  };

  function look(value: string): SeenSentence {
    const reading = readSentence(simplify(value));
    const { text } = reading;
    const times = findTimes(text);
    return { reading, times, numbers: sortNumbers({ text, times }, units) };
  }
}

/** Adds the sentences and headings under a node, those of lists of documents apart, which are not read. */
function sentencesOf(node: ReportNode | Report["children"][number], values: string[]): string[] {
  if (node.type === "sentence" || node.type === "heading") values.push(node.value);
  else if ("children" in node && !(node.type === "annex" && node.kind === "policies"))
    for (const child of node.children) sentencesOf(child as ReportNode, values);
  return values;
}
