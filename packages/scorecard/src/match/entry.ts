import type { Catalogue } from "@liaocheng/indicator-catalogue";
import type { Indicator } from "@liaocheng/report-model";
import type { ReadReport } from "../read-report.js";
import { asAmountCut } from "./amount-cut.js";
import { clauseBefore } from "./clause.js";
import { ownerOf, type Owner } from "./owner.js";
import { nameBeforeBreak, namesOfEach, nameWithDeed, workOfBenefit } from "./readings.js";
import { subjectOf, type Subject } from "./subject.js";

/** A target or a result with its subject and its place among the others. */
export interface Entry {
  /** The figure as printed; its name is that of one thing where the figure holds of several. */
  readonly indicator: Indicator;
  /** The figure as it is compared; another than `indicator` only where a cut is told as a fall, a deed as a rise. */
  readonly compared: Indicator;
  readonly subject: Subject;
  /** Place of the figure in the text; entries of one figure share it. */
  readonly order: number;
  /** Whose figure it is: that of the report's own region, of its province, of the nation. */
  readonly owner: Owner;
  /** Among the main expected targets of the year. */
  readonly headline: boolean;
}

/** Reads the subjects of figures, in the order given; a figure of several things gives an entry for each. */
export function entriesOf(
  indicators: readonly Indicator[],
  { text, report }: ReadReport,
  catalogue: Catalogue,
  headline: ReadonlySet<Indicator> = new Set(),
): Entry[] {
  const entries: Entry[] = [];
  let previous: Entry | undefined;
  indicators.forEach((indicator, order) => {
    const clause = clauseBefore(indicator, text);
    const told =
      workOfBenefit(clause) ??
      nameWithDeed(indicator.name, clause) ??
      nameBeforeBreak(indicator.name, text, indicator.span.start);
    const names = told === undefined ? namesOfEach(indicator, clause) : [told];
    for (const name of names) {
      const named = name === indicator.name ? indicator : renamed(indicator, name, catalogue);
      const subject = subjectOf(named, text, sharedSubject(previous, indicator));
      const entry: Entry = {
        indicator: named,
        compared: asAmountCut(asDeedDone(named, subject), subject),
        subject,
        order,
        owner: ownerOf(named, report.region),
        headline: headline.has(indicator),
      };
      entries.push(entry);
      previous = entry;
    }
  });
  return entries;
}

/** Nouns that a catalogue may name a work by, where the report names the work alone: 农村饮水安全人口. */
const WITH_NOUN = ["", "人口", "问题"] as const;

function renamed(indicator: Indicator, name: string, catalogue: Catalogue): Indicator {
  const hint = { kind: indicator.kind, unit: indicator.quantity.unit };
  const concept = WITH_NOUN.map((noun) => catalogue.findConcept(name + noun, hint)?.id).find((id) => id !== undefined);
  const named: Indicator = { ...indicator, name };
  delete named.concept;
  return concept === undefined ? named : { ...named, concept };
}

/** The subject of the figure before, in the same sentence and of the same unit. */
function sharedSubject(previous: Entry | undefined, { sentence, quantity }: Indicator): Subject | undefined {
  if (previous?.indicator.sentence.start !== sentence.start) return undefined;
  return previous.indicator.quantity.scaled.unit === quantity.scaled.unit ? previous.subject : undefined;
}

/** 新开工630万套 is an amount done, though its verb reads like a rise. */
function asDeedDone(indicator: Indicator, { deedAlone }: Subject): Indicator {
  if (indicator.kind !== "change" || !deedAlone || indicator.baseText !== undefined) return indicator;
  const amount: Indicator = { ...indicator, kind: "level" };
  delete amount.direction;
  return amount;
}
