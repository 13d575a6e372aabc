import { sameWork } from "./deeds.js";
import type { Entry } from "./entry.js";
import { sameMeasure } from "./flow-or-stock.js";
import { isGiven, isMereMoney, samePurpose } from "./money-name.js";
import { nameScore, NAME_SCORES } from "./name-score.js";

/**
 * By what a result was found to be about the same thing as a target, and how well, from 0 to 1.
 *
 * @since 0.1.0
 */
export interface SubjectMatch {
  readonly by: "concept" | "name";
  readonly score: number;
}

/** Concepts under which townspeople, country people and all stand together. */
export type IsPartedConcept = (concept: string) => boolean;

/** Names that tell nothing without their sentence. */
const TOO_GENERAL: ReadonlySet<string> = new Set(
  "项目 工程 企业 平台 总量 增加值 投资 资金 产业 产量 产值 收入 规模 单位 园区 基地 机构 设施 重点 重大 营业额 占比 覆盖率 数量 总额".split(
    " ",
  ),
);

const CONCEPT_BASE = 0.9;

/**
 * Tells whether two figures are about the same thing, whatever they measure of it; `undefined` when not.
 *
 * A known concept decides before names do; two known concepts that differ are never the same, and of a concept that one
 * side alone is known to have, the names must agree in full. What came in the year is not all there is (新增80家, 达到820家),
 * building is not repairing, a region is not another.
 */
export function sameSubject(
  target: Entry,
  result: Entry,
  isParted: IsPartedConcept,
  least: number,
): SubjectMatch | undefined {
  const { concept } = target.indicator;
  const other = result.indicator.concept;
  if (target.owner !== result.owner) return undefined;
  if (concept !== undefined && other !== undefined && concept !== other) return undefined;
  const a = target.subject;
  const b = result.subject;
  if (!sameMeasure(a.measure, b.measure) || !sameWork(a.deeds, b.deeds) || a.parts !== b.parts) return undefined;
  const score = nameScore(a, b);
  if (concept !== undefined && concept === other) {
    if (a.people !== b.people && isParted(concept)) return undefined;
    return { by: "concept", score: CONCEPT_BASE + (1 - CONCEPT_BASE) * score };
  }
  if (isMereMoney(a.bare)) return byPurpose(target, result);
  if (TOO_GENERAL.has(a.bare)) return undefined;
  const needed = concept === other ? least : Math.max(least, NAME_SCORES.bare);
  return score >= needed ? { by: "name", score } : undefined;
}

/** How much of one purpose the other must hold. */
const LEAST_PURPOSE = 0.6;

/** Money that is called money and no more is the same when it is for the same; the very sum of the very giver is so as well. */
function byPurpose(target: Entry, result: Entry): SubjectMatch | undefined {
  const [a, b] = [target.subject, result.subject];
  if (!isMereMoney(b.bare)) return undefined;
  if (a.purpose === undefined || b.purpose === undefined) {
    const [left, right] = [target.indicator.quantity.scaled, result.indicator.quantity.scaled];
    const same = isGiven(a.bare) && a.bare === b.bare && left.unit === right.unit && left.value === right.value;
    return same && a.purpose === b.purpose ? { by: "name", score: LEAST_PURPOSE } : undefined;
  }
  const score = samePurpose(a.purpose, b.purpose);
  return score >= LEAST_PURPOSE ? { by: "name", score } : undefined;
}
