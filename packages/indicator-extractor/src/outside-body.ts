import { findQuantities, type CallerUnit } from "@liaocheng/chinese-quantity";
import type { Report, ReportNode } from "@liaocheng/report-model";
import { apartFrom, multipliedIn } from "./claims/multiplied.js";
import { rejectionReason } from "./claims/reject-quantity.js";
import type { LeftOutNumber } from "./left-out-number.js";
import { readSentence, sourceEnd, sourceStart } from "./sentence/normalize.js";
import { findTimes } from "./sentence/times.js";

/** Leaves that are printed with a report and state none of its facts. */
const OUTSIDE: ReadonlySet<string> = new Set(["furniture", "metadata", "salutation"]);

/** The numbers that are printed outside the body: in head, page furniture and lists of documents; in the order of the text. */
export function numbersOutsideBody(
  report: Report,
  simplify: (text: string) => string,
  units?: readonly CallerUnit[],
): LeftOutNumber[] {
  const found: LeftOutNumber[] = [];
  visit(report, false);
  return found;

  function visit(node: Report | ReportNode, isListed: boolean): void {
    if ("children" in node) {
      const holdsList = isListed || (node.type === "annex" && node.kind === "policies");
      // Most leaves are sentences, and state facts.
      for (const child of node.children as readonly ReportNode[])
        if (child.type !== "sentence" || holdsList) visit(child, holdsList);
    } else if (isListed || OUTSIDE.has(node.type))
      for (const number of numbersOf(node.value, node.position.start.offset, { simplify, units }, "outside-body"))
        found.push(number);
  }
}

interface NumberReader {
  readonly simplify: (text: string) => string;
  readonly units: readonly CallerUnit[] | undefined;
}

/** The numbers of a leaf of which none is a fact, times apart for one reason. */
export function numbersOf(
  value: string,
  offset: number,
  { simplify, units }: NumberReader,
  why: "outside-body" | "table",
): LeftOutNumber[] {
  const reading = readSentence(simplify(value));
  const { text, signs } = reading;
  const quantities = findQuantities(text, { units });
  const products = multipliedIn(text, quantities, { units, signs });
  const mentions = products.length === 0 ? quantities : [...apartFrom(products, quantities), ...products];
  if (mentions.length === 0) return why === "table" ? digitsOf(value, offset) : [];
  const sentence = { text, times: findTimes(text), before: undefined };
  return mentions.map((mention, index): LeftOutNumber => {
    const from = sourceStart(reading, mention.start);
    const to = sourceEnd(reading, mention.end);
    const isTime = rejectionReason(sentence, mention, mentions[index + 1]) === "time";
    const reason = isTime ? "time" : why;
    return { start: offset + from, end: offset + to, text: value.slice(from, to), reason };
  });
}

/** Digits that stand in a cell as no quantity does: [7.7]. */
const digitsOf = (value: string, offset: number): LeftOutNumber[] =>
  Array.from(value.matchAll(/\d[\d.]{0,20}/gu), ({ 0: text, index }) => ({
    start: offset + index,
    end: offset + index + text.length,
    text,
    reason: "table",
  }));
