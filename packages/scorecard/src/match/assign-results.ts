import type { ConceptById } from "../compare/polarity.js";
import type { Indicator } from "@liaocheng/report-model";
import { asAmounts } from "./amount-cut.js";
import type { Entry } from "./entry.js";
import type { Links } from "./links.js";
import { indexResults } from "./result-index.js";
import { NAME_SCORES } from "./name-score.js";
import { measureDifference, showsTheSame, type MeasureDifference } from "./same-measure.js";
import { sameSubject, type IsPartedConcept, type SubjectMatch } from "./same-subject.js";
import type { TargetGroup } from "./target-groups.js";

/** The result found for a target. */
export interface Assignment {
  readonly result: Entry;
  readonly match: SubjectMatch;
  /** Both figures in the form in which they are compared. */
  readonly compared: { readonly target: Indicator; readonly result: Indicator };
  /** Why it cannot be compared all the same; absent when it can. */
  readonly difference?: MeasureDifference;
}

/** What finding results needs to know. */
export interface AssignContext {
  readonly isParted: IsPartedConcept;
  readonly byId: ConceptById;
  /** Least score of names that are no concept. */
  readonly least: number;
  /** What people decided: what they linked is not assigned anew, what they rejected never. */
  readonly links: Links;
}

interface Pair {
  readonly target: TargetGroup;
  readonly place: number;
  readonly assignment: Assignment;
}

/**
 * Gives each target the result that is most surely its own, and each result to one target.
 *
 * Surest pairs go first, main expected targets before others among equals. What reaches beyond a target shares its result. A
 * target that stays without gets a free result about the same thing that measures it otherwise, to be shown.
 */
export function assignResults(
  targets: readonly TargetGroup[],
  results: readonly Entry[],
  context: AssignContext,
): Map<TargetGroup, Assignment> {
  const pairs = pairsOf(targets, results, context).sort(bySureness);
  const assigned = new Map<TargetGroup, Assignment>();
  const taken = new Set<Entry>();
  for (const { target, assignment } of pairs) {
    if (assigned.has(target) || taken.has(assignment.result)) continue;
    assigned.set(target, assignment);
    taken.add(assignment.result);
  }
  const byEntry = new Map<Entry, TargetGroup>(targets.map((target) => [target.stated, target]));
  for (const target of targets) {
    const first = target.beyond === undefined ? undefined : byEntry.get(target.beyond);
    const shared = first === undefined ? undefined : assigned.get(first);
    if (shared !== undefined) {
      assigned.set(target, { ...shared, compared: { target: target.compared, result: shared.result.compared } });
    }
  }
  return assigned;
}

function pairsOf(targets: readonly TargetGroup[], results: readonly Entry[], context: AssignContext): Pair[] {
  const index = indexResults(results);
  const pairs: Pair[] = [];
  targets.forEach((target, place) => {
    if (target.beyond !== undefined || context.links.of(target.indicator)?.result !== undefined) return;
    for (const result of index.candidates(target)) {
      if (context.links.rejects(target.indicator, result.indicator)) continue;
      const found = matchOf(asAmounts<Entry, Entry>(target, result), context) ?? matchOf([target, result], context);
      if (found === undefined) continue;
      const { match, aimed, reached } = found;
      const clauses = { target: target.subject.clause, result: result.subject.clause };
      const difference = measureDifference(aimed.compared, reached.compared, clauses, context.byId);
      if (difference !== undefined && match.by === "name" && match.score < NAME_SCORES.same) continue;
      const compared = { target: aimed.compared, result: reached.compared };
      pairs.push({
        target,
        place,
        assignment: { result, match, compared, ...(difference === undefined ? {} : { difference }) },
      });
    }
  });
  return pairs;
}

/** Two figures about the same thing that show it in ways to be set side by side. */
function matchOf([aimed, reached]: readonly [Entry, Entry], { isParted, least }: AssignContext) {
  const match = sameSubject(aimed, reached, isParted, least);
  return match === undefined || !showsTheSame(aimed.compared, reached.compared) ? undefined : { match, aimed, reached };
}

function bySureness(a: Pair, b: Pair): number {
  return (
    Number(a.assignment.difference !== undefined) - Number(b.assignment.difference !== undefined) ||
    b.assignment.match.score - a.assignment.match.score ||
    Number(b.target.headline) - Number(a.target.headline) ||
    a.place - b.place ||
    a.assignment.result.order - b.assignment.result.order
  );
}
