import { findHeadlinePassages } from "@liaocheng/indicator-extractor";
import type { Indicator, Section, Sentence } from "@liaocheng/report-model";
import { walkParagraphs } from "@liaocheng/report-parser";
import type { ReadReport } from "../read-report.js";
import { promisesDeed } from "./checkable-deeds.js";
import type { Figures } from "./figures.js";
import { cutBehind, trimmed, type Stretch } from "./stretch.js";

/** A promise as found, before it is known who answers for it and by when. */
export interface FoundPromise extends Stretch {
  readonly kind: "target" | "task";
  readonly section: readonly string[];
  readonly indicators: readonly Indicator[];
}

/** Parts that say what is to be done this year; the part of the targets also speaks of the situation. */
const PROMISING: ReadonlySet<Section["role"]> = new Set(["tasks", "self-government"]);

/**
 * Promises of the body: a stretch between semicolons with a figure for the year, or with a deed that can be checked. Of the
 * main expected targets each is a promise of its own.
 */
export function* bodyPromises(
  { report, text }: ReadReport,
  figures: Figures,
): Generator<FoundPromise, void, undefined> {
  const passages = findHeadlinePassages(report);
  for (const { paragraph, path } of walkParagraphs(report)) {
    const section = path.map(({ heading }) => heading);
    const promising = path.some(({ role }) => PROMISING.has(role)) && !path.some(({ role }) => role === "review");
    for (const sentence of paragraph.children) {
      if (sentence.type !== "sentence") continue;
      const stretch = stretchOf(sentence);
      const headline = passages.some(({ start, end }) => start < stretch.end && stretch.start < end);
      const parts = headline ? mainTargets(text, stretch, figures) : cutBehind(text, stretch, "；;");
      for (const part of parts) {
        const indicators = figures.within(part);
        const place = trimmed(text, part);
        if (indicators.length > 0) yield { ...place, kind: "target", section, indicators };
        else if (promising && !headline && promisesDeed(text.slice(place.start, place.end))) {
          yield { ...place, kind: "task", section, indicators };
        }
      }
    }
  }
}

const stretchOf = ({ position }: Sentence): Stretch => ({ start: position.start.offset, end: position.end.offset });

/** Clauses of a sentence of targets; those about the same indicator stay together (增长5.5%以上，力争6%). */
function mainTargets(text: string, sentence: Stretch, figures: Figures): Stretch[] {
  const targets: { stretch: Stretch; name: string | undefined }[] = [];
  for (const clause of cutBehind(text, sentence, "，；：,;:")) {
    const indicators = figures.within(clause);
    const last = targets.at(-1);
    if (last !== undefined && indicators[0] !== undefined && indicators[0].name === last.name) {
      targets[targets.length - 1] = { stretch: { start: last.stretch.start, end: clause.end }, name: last.name };
    } else targets.push({ stretch: clause, name: indicators.at(-1)?.name });
  }
  return targets.map(({ stretch }) => stretch);
}
