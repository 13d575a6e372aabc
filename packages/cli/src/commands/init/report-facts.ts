import { entriesFromReport } from "@liaocheng/glossary";
import type { ExtractResult } from "@liaocheng/indicator-extractor";
import type { GlossaryTerm, Report } from "@liaocheng/report-model";

/** A heading of a part with the role the parser gave it. */
interface HeadingFact {
  readonly heading: string;
  readonly role: string;
  /** Where no role was read, the likeliest by place and words; to be decided by whoever knows the report. */
  readonly likely: string;
}

/** Something a report says that is not known: how often, and where first. */
export interface UnknownFact {
  readonly text: string;
  readonly count: number;
  /** From 1. */
  readonly line: number;
  /** As printed the first time. */
  readonly printed: string;
}

/** What a city file can be begun with. */
export interface ReportFacts {
  readonly headings: readonly HeadingFact[];
  readonly units: readonly UnknownFact[];
  readonly names: readonly UnknownFact[];
  readonly terms: readonly GlossaryTerm[];
}

const MULTIPLIERS = /^[十百千万亿]+/u;
/** Behind a number without a unit: the characters that may be one. */
const NOUN_BEHIND = /^[\u4e00-\u9fff]{1,4}/u;

/** Gathers what a report prints in its own way: parts with their roles, units and names that are not known, its glossary. */
export function factsOf(text: string, report: Report, { indicators, leftOut }: ExtractResult): ReportFacts {
  const lineOf = lineFinder(text);
  const units = counter(lineOf);
  const names = counter(lineOf);
  for (const { name, concept, quantity, span } of indicators) {
    if (quantity.unknownUnit === true) units.add(quantity.unit.replace(MULTIPLIERS, ""), quantity.text, span.start);
    if (concept === undefined && name.length > 1) names.add(name, quantity.text, span.start);
  }
  for (const { reason, end, start, text: number } of leftOut) {
    const noun = reason === "bare-number" ? NOUN_BEHIND.exec(text.slice(end, end + 4))?.[0] : undefined;
    if (noun !== undefined) units.add(noun, number + noun, start);
  }
  return {
    headings: headingsOf(text, report),
    units: units.facts(),
    names: names.facts(),
    terms: entriesFromReport(report),
  };
}

/** A part that says what is expected of the year. */
const EXPECTED = /(?:预期|主要|奋斗|发展)目标/u;
/** A part with fewer characters that ends a report says farewell. */
const SHORT = 300;

const AHEAD: ReadonlySet<string> = new Set(["targets", "tasks", "plan"]);

/** Parts in order: what stands before the first that looks ahead looks back, what expects sets targets, a short last one closes. */
function headingsOf(text: string, { children }: Report): HeadingFact[] {
  const parts = children.flatMap((part) => (part.type === "section" && part.depth === 1 ? [part] : []));
  const words = parts.map(({ position }) => text.slice(position.start.offset, position.end.offset));
  const ahead = parts.findIndex(
    ({ role }, index) => index > 0 && (AHEAD.has(role) || EXPECTED.test(words[index] ?? "")),
  );
  const guess = (index: number, said: string): string => {
    if (index < Math.max(ahead, 1)) return "review";
    if (EXPECTED.test(said)) return "targets";
    return index === parts.length - 1 && said.length < SHORT ? "closing" : "tasks";
  };
  return parts.map(({ heading, role }, index) => ({
    heading,
    role,
    likely: role === "other" ? guess(index, words[index] ?? "") : role,
  }));
}

function counter(lineOf: (offset: number) => number): {
  readonly add: (text: string, printed: string, at: number) => void;
  readonly facts: () => UnknownFact[];
} {
  const found = new Map<string, UnknownFact>();
  return {
    add: (text, printed, at) => {
      const before = found.get(text);
      found.set(text, {
        text,
        count: (before?.count ?? 0) + 1,
        line: before?.line ?? lineOf(at),
        printed: before?.printed ?? printed,
      });
    },
    facts: () => [...found.values()].sort((left, right) => right.count - left.count || left.line - right.line),
  };
}

function lineFinder(text: string): (offset: number) => number {
  const ends = Array.from(text.matchAll(/\n/gu), ({ index }) => index);
  return (offset) => ends.filter((end) => end < offset).length + 1;
}
