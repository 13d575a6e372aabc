import type { Indicator, Polarity } from "@liaocheng/report-model";
import { acceptedValues, reachOf, type AcceptedValues } from "./accepted-values.js";
import { decimal } from "./decimal.js";
import { completionOf, gapBetween, inPrintedUnit, type Gap } from "./gap.js";
import { place, type Interval } from "./interval.js";
import type { ConceptById } from "./polarity.js";
import type { ReasonCode, Verdict, VerdictReason } from "./reason.js";
import { asPrinted, comparedKind, signedValue, type SignedValue } from "./signed-value.js";
import { statedValues } from "./stated-values.js";
import type { Tolerance } from "./tolerance.js";

/** What comparing a target with a result tells. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly reason: VerdictReason;
  readonly gap?: Gap;
  readonly completion?: number;
}

/** What the policy of a comparison says of single verdicts. */
export interface JudgeSettings {
  readonly tolerance: Tolerance;
  /** How far short of a target still is 基本完成; absent where that is no verdict. */
  readonly nearly?: Tolerance;
  readonly byId: ConceptById;
}

/** What is accepted, and so much beyond on either side. */
const widened = (accepted: AcceptedValues, reach: number): Interval => ({
  ...accepted,
  low: decimal(accepted.low - reach),
  high: decimal(accepted.high + reach),
});

/**
 * Compares a target with the result of the same measure.
 *
 * @param target - The target.
 * @param result - A result of the same kind and unit.
 * @param polarity - Which way is better for it.
 */
export function judge(
  target: Indicator,
  result: Indicator,
  polarity: Polarity,
  { tolerance, nearly, byId }: JudgeSettings,
): Judgement {
  const growth = byId(target.concept)?.kind === "growth";
  const aimed = signedValue(target, growth && comparedKind(target, byId) === "growth");
  const reached = signedValue(result, growth && comparedKind(result, byId) === "growth");
  if (aimed.directed !== reached.directed) {
    return { verdict: "not-comparable", reason: { code: "unknown-direction" } };
  }
  const accepted = acceptedValues(target, aimed, aimed.directed ? polarity : "higher", tolerance);
  const stated = statedValues(result, reached, tolerance);
  const [verdict, code] = saysTheSame(target, aimed, result, reached)
    ? (["met", "at"] as const)
    : verdictOf(accepted, stated, aimed, reached, result.bound === "approx");
  const near = verdict === "missed" && nearly !== undefined ? reachOf(aimed, nearly) : 0;
  const isNear = near > 0 && place(stated, widened(accepted, near)) === "inside";
  const gap = gapBetween(target, aimed, result, reached);
  const completion = accepted.reading === "floor" ? completionOf(target, aimed, reached) : undefined;
  return {
    verdict: isNear ? "nearly" : verdict,
    reason: {
      code,
      reading: accepted.reading,
      ...(isNear ? { nearly: inPrintedUnit(near, target, aimed) } : {}),
      ...(accepted.tolerance === undefined ? {} : { tolerance: inPrintedUnit(accepted.tolerance, target, aimed) }),
    },
    ...(gap === undefined ? {} : { gap }),
    ...(completion === undefined ? {} : { completion }),
  };
}

/** 5%左右 is what was asked for by 5%左右. */
const saysTheSame = (target: Indicator, aimed: SignedValue, result: Indicator, reached: SignedValue): boolean =>
  target.bound === "approx" && result.bound === "approx" && aimed.low === reached.low && aimed.high === reached.high;

/** A verdict and its code. */
type Decided = readonly [verdict: Verdict, code: ReasonCode];

function verdictOf(
  accepted: AcceptedValues,
  stated: Interval,
  aimed: SignedValue,
  reached: SignedValue,
  approximate: boolean,
): Decided {
  const { reading } = accepted;
  switch (place(stated, accepted)) {
    case "inside":
      return ["met", metBy(accepted, aimed, reached, isOpen(stated))];
    case "across":
      return ["undecided", approximate ? "approximate-result" : "open-result"];
    case "outside":
      if (reading === "point") return ["undecided", "no-better-side"];
      if (reading === "range" && Number.isFinite(accepted.low) && Number.isFinite(accepted.high)) {
        return ["missed", "outside"];
      }
      return ["missed", openAbove(accepted, aimed) ? "short" : "over"];
  }
}

function metBy(accepted: AcceptedValues, aimed: SignedValue, reached: SignedValue, open: boolean): ReasonCode {
  const wanted = asPrinted(aimed, aimed.sign);
  const got = asPrinted(reached, aimed.sign);
  if (open && got.low <= wanted.high && got.high >= wanted.low) return "reached";
  if (accepted.reading === "range" && wanted.low <= got.low && got.high <= wanted.high) return "within";
  if (openAbove(accepted, aimed)) {
    if (got.low > wanted.high) return "beyond";
    return got.low < wanted.low ? "tolerated" : "at";
  }
  if (accepted.reading === "point") return got.low === wanted.low && got.high === wanted.high ? "at" : "tolerated";
  if (got.high > wanted.high) return "tolerated";
  return got.high < wanted.high ? "under" : "at";
}

const isOpen = ({ low, high }: Interval): boolean => !Number.isFinite(low) || !Number.isFinite(high);

/** Whether more of what is printed, a greater fall included, is always accepted. */
const openAbove = ({ low, high }: AcceptedValues, { sign }: SignedValue): boolean =>
  sign > 0 ? high === Infinity : low === -Infinity;
