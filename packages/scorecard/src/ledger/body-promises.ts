import { findHeadlinePassages } from "@liaocheng/indicator-extractor";
import type { Section, Sentence } from "@liaocheng/report-model";
import { walkParagraphs } from "@liaocheng/report-parser";
import type { ReadReport } from "../read-report.js";
import type { Figures } from "./figures.js";
import { WORDED_TARGETS } from "./lexicon/targets.js";
import { distribute } from "./rows/distribute.js";
import type { Row } from "./rows/row.js";
import { rowBuilder } from "./rows/sentence-rows.js";
import { cutBehind, trimmed, type Stretch } from "./stretch.js";

/** A promise as found, before it is known by when. */
export interface FoundPromise extends Row {
  readonly kind: "target" | "task";
  readonly section: readonly string[];
}

/** Parts that say what is to be done this year; the part of the targets also speaks of the situation. */
const PROMISING: ReadonlySet<Section["role"]> = new Set(["tasks", "self-government"]);

/**
 * Promises of the body, a clause each: a figure for the year, or a deed or a target that can be asked after. Of the main
 * expected targets each is a promise of its own.
 */
export function* bodyPromises(
  { report, text }: ReadReport,
  figures: Figures,
  planned: Figures,
): Generator<FoundPromise, void, undefined> {
  const passages = findHeadlinePassages(report);
  const builder = rowBuilder(text);
  /** Of each row of the builder. */
  const readings: { readonly section: readonly string[]; readonly figures: Figures }[] = [];
  for (const { paragraph, path } of walkParagraphs(report)) {
    const past = path.some(({ role }) => role === "review");
    const section = path.map(({ heading }) => heading);
    const deeds = path.some(({ role }) => PROMISING.has(role)) && !past;
    const own = deeds ? figures : planned;
    let opensParagraph = true;
    for (const sentence of paragraph.children) {
      if (sentence.type !== "sentence") continue;
      const stretch = stretchOf(sentence);
      const headline = passages.some(({ start, end }) => start < stretch.end && stretch.start < end);
      if (headline) for (const row of mainTargets(text, stretch, planned)) yield { ...row, kind: kindOf(row), section };
      else if (!past) builder.sentence(stretch, { deeds, figures: own, opensParagraph });
      while (readings.length < builder.rows().length) readings.push({ section, figures: own });
      opensParagraph = false;
    }
  }
  for (const [index, found] of builder.rows().entries()) {
    const { section = [], figures: own = planned } = readings[index] ?? {};
    for (const row of distribute(text, found, own)) yield { ...row, kind: kindOf(row), section };
  }
}

const kindOf = ({ indicators }: Row): FoundPromise["kind"] => (indicators.length > 0 ? "target" : "task");

const stretchOf = ({ position }: Sentence): Stretch => ({ start: position.start.offset, end: position.end.offset });

/**
 * Clauses of a sentence of targets; those about the same indicator stay together (增长5.5%以上，力争6%). Targets in words
 * (与经济增长同步) count as well.
 */
function mainTargets(text: string, sentence: Stretch, figures: Figures): Row[] {
  const targets: { stretch: Stretch; name: string | undefined }[] = [];
  for (const clause of cutBehind(text, sentence, "，；：,;:。")) {
    const indicators = figures.within(clause);
    const last = targets.at(-1);
    if (last !== undefined && indicators[0] !== undefined && indicators[0].name === last.name) {
      targets[targets.length - 1] = { stretch: { start: last.stretch.start, end: clause.end }, name: last.name };
    } else targets.push({ stretch: clause, name: indicators.at(-1)?.name });
  }
  return targets.flatMap(({ stretch }) => {
    const place = trimmed(text, stretch);
    const indicators = figures.within(place);
    if (indicators.length === 0 && !WORDED_TARGETS.test(text.slice(place.start, place.end))) return [];
    return [{ ...place, deed: place, indicators, attribution: undefined, time: undefined }];
  });
}
