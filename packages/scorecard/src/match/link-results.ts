import type { ConceptById } from "../compare/polarity.js";
import { asAmounts } from "./amount-cut.js";
import type { Assignment } from "./assign-results.js";
import type { Entry } from "./entry.js";
import type { Links } from "./links.js";
import { measureDifference } from "./same-measure.js";
import type { TargetGroup } from "./target-groups.js";

/** Gives linked targets the figures that people accepted for them, whatever the reading of those figures. */
export function linkResults(
  targets: readonly TargetGroup[],
  links: Links,
  figures: readonly Entry[],
  assigned: Map<TargetGroup, Assignment>,
  byId: ConceptById,
): void {
  const byStart = new Map(figures.map((figure) => [figure.indicator.span.start, figure]));
  for (const target of targets) {
    const accepted = links.of(target.indicator)?.result;
    const result = accepted === null || accepted === undefined ? undefined : byStart.get(accepted.start);
    if (result === undefined) continue;
    const [aimed, reached] = asAmounts<Entry, Entry>(target, result);
    const clauses = { target: target.subject.clause, result: result.subject.clause };
    const difference = measureDifference(aimed.compared, reached.compared, clauses, byId);
    assigned.set(target, {
      result,
      match: { by: "link", score: 1 },
      compared: { target: aimed.compared, result: reached.compared },
      ...(difference === undefined ? {} : { difference }),
    });
  }
}
