import { isDeedAlone } from "./bare-deed.js";
import { giverOf, isMereMoney, objectOf, pointsBack, samePurpose } from "./money-name.js";
import { foldContext } from "./fold-name.js";
import type { Subject } from "./subject.js";

/** Names, or ends of names, that tell nothing without what they are the scope, the standard or the share of. */
const OPEN =
  /^(?:试点|改革)?(?:范围|覆盖面|覆盖率|比例|标准|补助标准|财政补助标准|起付线|参保率|参保人数|人数|规模|投产|产能)$/u;

/** Nouns of measure: a name that ends in one tells what is measured. */
const MEASURE = /(?:率|比例|比重|占比|标准|覆盖面|范围)$/u;

const LEAST_NAMED = 3;
const LEAST_SHARED = 6;
const LEAST_SHARED_BY_MONEY = 7;
const LEAST_REST = 3;
const LEAST_PURPOSE = 0.6;

/** How sure a match is that the context tells; less than of any that names tell. */
const SCORE = { named: 0.85, shared: 0.8 } as const;

/** Whether a name says too little for its figure to be found by it. */
export const isToldByContext = ({ core, bare, place, share, deedAlone }: Subject): boolean =>
  place !== undefined ||
  deedAlone ||
  isDeedAlone(core) ||
  OPEN.test(core) ||
  isMereMoney(bare) ||
  (share && !MEASURE.test(core));

/**
 * How well two figures agree of which one at least is named too little by itself, and tells before its clause what it is
 * about; `undefined` when they do not, or when their names suffice.
 *
 * 今年再开工580万套 behind 启动棚改攻坚计划 is 棚户区改造; 试点范围扩大到23%的县 behind 新型农村社会养老保险 is what covers 24%的县;
 * 加计扣除比例, 将科技型中小企业…提高到100% is 科技型中小企业加计扣除比例.
 */
export function toldByContext(a: Subject, b: Subject): number | undefined {
  return reach(a, b) ?? places(a, b) ?? named(a, b) ?? named(b, a);
}

/** Shares of the same places that one scheme reaches. */
function places(a: Subject, b: Subject): number | undefined {
  if (a.place === undefined || a.place !== b.place) return undefined;
  return shared(whole(a), whole(b)) ? SCORE.shared : undefined;
}

const whole = ({ core, clause, context }: Subject): string => `${core} ${foldContext(clause)} ${context}`;

/** Two deeds without a thing, of one thing named before. */
function reach(a: Subject, b: Subject): number | undefined {
  if (!isDeedAlone(a.core) || !isDeedAlone(b.core)) return undefined;
  return shared(a.context, b.context) ? SCORE.shared : undefined;
}

function named(open: Subject, full: Subject): number | undefined {
  if (full.core.length < LEAST_NAMED) return undefined;
  if (open.deedAlone && open.core.includes(full.core)) return SCORE.named;
  if (isDeedAlone(open.core)) return open.context.includes(full.core) ? SCORE.named : undefined;
  const rest = restOf(open.core, full.core);
  if (rest === undefined || rest.length < LEAST_REST || !open.context.includes(rest)) return undefined;
  const tells = OPEN.test(open.core) || (!MEASURE.test(open.core) && MEASURE.test(rest));
  return tells ? SCORE.named : undefined;
}

/** What a name has beyond another that opens or ends it. */
function restOf(part: string, whole: string): string | undefined {
  if (part.length < 2 || part.length >= whole.length) return undefined;
  if (whole.endsWith(part)) return whole.slice(0, -part.length);
  return whole.startsWith(part) ? whole.slice(part.length) : undefined;
}

/** Whether two stretches of text share the name of one thing. */
function shared(a: string, b: string, least = LEAST_SHARED): boolean {
  for (let at = 0; at + least <= a.length; at += 1) {
    const piece = a.slice(at, at + least);
    if (/^[\u4e00-\u9fff]+$/u.test(piece) && b.includes(piece)) return true;
  }
  return false;
}

/**
 * How well two sums agree of which one at least is called money and no more; `undefined` when they do not. What they are for
 * is told by the name of one, behind the figure or before it, and must be the same; money for several things is not that for
 * one of them.
 */
export function sameMoney(a: Subject, b: Subject): number | undefined {
  const givers = [giverOf(a.clause + a.bare), giverOf(b.clause + b.bare)];
  if (givers[0] !== givers[1] && !givers.includes("")) return undefined;
  const [mereA, mereB] = [isMereMoney(a.bare), isMereMoney(b.bare)];
  if (mereA && mereB) {
    if (a.purpose !== undefined && b.purpose !== undefined) return enough(samePurpose(a.purpose, b.purpose));
    if (pointsBack(a.bare) && pointsBack(b.bare)) return enough(samePurpose(lastClause(a), lastClause(b)));
    if (a.purpose !== undefined || b.purpose !== undefined) return undefined;
    return shared(a.context, b.context, LEAST_SHARED_BY_MONEY) ? SCORE.shared : undefined;
  }
  const [mere, full] = mereA ? [a, b] : [b, a];
  const object = objectOf(full.bare);
  if (object.length < 2) return undefined;
  const said = mere.purpose ?? lastClause(mere);
  if (said.includes("、")) return undefined;
  return said.includes(object) ? SCORE.named : undefined;
}

const enough = (score: number): number | undefined => (score >= LEAST_PURPOSE ? score * SCORE.named : undefined);

/** The last clause of the context, whose marks are folded to those of Latin text. */
const lastClause = ({ context }: Subject): string =>
  context.slice(Math.max(...[",", ";", ":", "。"].map((mark) => context.lastIndexOf(mark))) + 1);
