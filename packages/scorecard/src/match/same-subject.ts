import { isDeedAlone } from "./bare-deed.js";
import { sameWork, type Deed } from "./deeds.js";
import type { Entry } from "./entry.js";
import { sameMeasure } from "./flow-or-stock.js";
import { isGiven, isMereMoney } from "./money-name.js";
import { nameScore, NAME_SCORES } from "./name-score.js";
import type { Subject } from "./subject.js";
import { sameMoney, toldByContext } from "./told-by-context.js";

/**
 * By what a result was found to be about the same thing as a target, and how well, from 0 to 1.
 *
 * @since 0.1.0
 */
export interface SubjectMatch {
  /** `context`: one name says too little, and what stands before it says the rest; `link`: a person accepted it. */
  readonly by: "concept" | "name" | "context" | "link";
  readonly score: number;
}

/** Concepts under which townspeople, country people and all stand together. */
export type IsPartedConcept = (concept: string) => boolean;

/** Names that tell nothing without their sentence. */
const TOO_GENERAL: ReadonlySet<string> = new Set(
  "项目 工程 企业 平台 总量 增加值 投资 资金 产业 产量 产值 收入 规模 单位 园区 基地 机构 设施 重点 重大 营业额 占比 覆盖率 数量 总额 速度 标准 补助标准 财政补助标准 试点 试点范围 覆盖面 县 城市 人数 比例".split(
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
  if (!sameMeasure(a.measure, b.measure) || !agreeingWork(target, result)) return undefined;
  if (concept !== undefined && concept === other) {
    if (a.parts !== b.parts || (a.people !== b.people && isParted(concept))) return undefined;
    return { by: "concept", score: CONCEPT_BASE + (1 - CONCEPT_BASE) * nameScore(a, b) };
  }
  const money = isMereMoney(a.bare) || isMereMoney(b.bare);
  const named = money ? theVerySum(target, result) : byName(a, b, concept === other ? least : NAME_SCORES.bare);
  if (named !== undefined && named.score >= least) return named;
  const told = money ? sameMoney(a, b) : toldByContext(a, b);
  return told === undefined ? named : { by: "context", score: told };
}

function byName(a: Subject, b: Subject, needed: number): SubjectMatch | undefined {
  if (a.parts !== b.parts || TOO_GENERAL.has(a.bare) || isDeedAlone(a.core)) return undefined;
  const score = nameScore(a, b);
  return score >= needed ? { by: "name", score } : undefined;
}

/** Deeds that can be the same work; a rate falls however its fall is told (压减, 下降). */
function agreeingWork({ subject: a, compared: target }: Entry, { subject: b, compared: result }: Entry): boolean {
  const rates = target.kind === "growth" && result.kind === "growth" && target.direction === result.direction;
  const deeds = (of: readonly Deed[]): readonly Deed[] => (rates ? of.filter((deed) => deed !== "cut") : of);
  return sameWork(deeds(a.deeds), deeds(b.deeds));
}

const VERY_SUM = 0.6;

/** The very sum of the very giver, called money and no more by both: what both leave unsaid is the same. */
function theVerySum(target: Entry, result: Entry): SubjectMatch | undefined {
  const [a, b] = [target.subject, result.subject];
  const [left, right] = [target.indicator.quantity.scaled, result.indicator.quantity.scaled];
  const same = isGiven(a.bare) && a.bare === b.bare && left.unit === right.unit && left.value === right.value;
  return same && a.purpose === b.purpose ? { by: "name", score: VERY_SUM } : undefined;
}
