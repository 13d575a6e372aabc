import type { Indicator } from "@liaocheng/report-model";
import type { ConceptById } from "../compare/polarity.js";
import { comparedKind } from "../compare/signed-value.js";
import { toCommonUnit } from "../compare/unit-conversions.js";
import type { Entry } from "./entry.js";
import type { IsPartedConcept } from "./same-subject.js";

/** One target, however often the report states it. */
export interface TargetGroup extends Entry {
  /** The entry in which the target is stated first. */
  readonly stated: Entry;
  /** The same target stated again: in a task, in an annex. */
  readonly restatements: readonly Indicator[];
  /** The target this one reaches beyond: 增长5.5%以上，力争6%. */
  readonly beyond?: Entry;
}

const REACH = /力争|争取|冲刺|努力实现更/u;

/**
 * Joins targets that are stated more than once, and finds those that reach beyond another.
 *
 * @returns Main expected targets first, then the others, each in the order of the text.
 */
export function groupTargets(targets: readonly Entry[], isParted: IsPartedConcept, byId: ConceptById): TargetGroup[] {
  const ordered = [...targets].sort((a, b) => Number(b.headline) - Number(a.headline) || a.order - b.order);
  const stated = new Map<string, { entry: Entry; restatements: Indicator[] }>();
  const firstOf = new Map<string, Entry>();
  const beyond = new Map<Entry, Entry>();
  for (const entry of ordered) {
    const subject = subjectKey(entry, isParted, byId);
    const key = `${subject} ${JSON.stringify(toCommonUnit(entry.indicator.quantity.scaled).value)}`;
    const known = stated.get(key);
    if (known !== undefined) {
      known.restatements.push(entry.indicator);
      continue;
    }
    stated.set(key, { entry, restatements: [] });
    const first = firstOf.get(subject);
    if (first === undefined) firstOf.set(subject, entry);
    else if (REACH.test(entry.indicator.modality ?? "") && !REACH.test(first.indicator.modality ?? "")) {
      beyond.set(entry, first);
    }
  }
  return [...stated.values()].map(({ entry, restatements }) => {
    const first = beyond.get(entry);
    return { ...entry, stated: entry, restatements, ...(first === undefined ? {} : { beyond: first }) };
  });
}

function subjectKey(
  { compared: indicator, subject, owner }: Entry,
  isParted: IsPartedConcept,
  byId: ConceptById,
): string {
  const { concept, direction = "", baseText: base = "" } = indicator;
  const about = concept === undefined ? subject.bare : `${concept} ${isParted(concept) ? subject.people : ""}`;
  const { unit } = toCommonUnit(indicator.quantity.scaled);
  return [about, comparedKind(indicator, byId), unit, direction, owner, base].join("\n");
}
