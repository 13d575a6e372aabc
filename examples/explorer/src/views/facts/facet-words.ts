import { language } from "../../state/preferences.js";
import {
  boundSigns,
  kindLabels,
  statusLabels,
  periodLabel,
  type Bound,
  type IndicatorKind,
  type IndicatorStatus,
} from "@liaocheng/report-model";
import { BOUND_WORDS } from "../../words/indicator-words.js";
import { say } from "../../words/use-messages.js";
import type { Analysis } from "../../worker/analysis.js";
import type { Facet } from "./model/filter-facts.js";

/** A value of a facet in the language of the page. */
export function facetWords(facet: Facet, value: string, documents: readonly Analysis[]): string {
  switch (facet) {
    case "status":
      return say(statusLabels[value as IndicatorStatus]);
    case "kind":
      return say(kindLabels[value as IndicatorKind]);
    case "bound":
      return `${boundSigns[value as Bound]} ${say(BOUND_WORDS[value as Bound])}`;
    case "period":
      return say(periodLabel(value));
    case "concept":
      return conceptName(value, documents);
    case "section":
      return value;
  }
}

/** The name of a known indicator; its id when no open report has it. */
export function conceptName(id: string, documents: readonly Analysis[]): string {
  const concept = documents.find(({ concepts }) => concepts[id] !== undefined)?.concepts[id];
  return concept?.[language.value] ?? id;
}
