import { scaleFinder } from "../evaluate/compile.js";
import { colorName } from "../evaluate/describe.js";
import type { Verdict } from "../evaluate/verdict.js";
import type { RankingPolicy } from "../policy/policy.js";

/**
 * One unit and indicator whose colour is not what it was, or that appears in one of two bulletins only.
 *
 * @since 0.1.0
 */
export interface BulletinChange {
  readonly unit: string;
  readonly indicator: string;
  readonly kind: "better" | "worse" | "changed" | "entered" | "left";
  /** Word of the colour before; absent when the unit entered. */
  readonly before?: string;
  /** Word of the colour now; absent when the unit left. */
  readonly after?: string;
  readonly rankBefore?: number;
  readonly rankAfter?: number;
}

/**
 * Compares the verdicts of two periods: who moved to a better or worse colour, who is new, who is gone.
 *
 * @param previous - Verdicts of the earlier period.
 * @param current - Verdicts of the later one.
 * @param policy - The policy of both; its scale says what is better.
 * @returns Changes only: worse first, then better, then the rest, each in the order of `current`.
 * @example
 * const county = { unit: "莘县", unitType: "县（市、区）", indicator: "进出口", total: 11 };
 * const [before, after] = [4, 2].map((rank) => evaluate([{ ...county, rank }]));
 * compareVerdicts(before, after, liaochengPolicy);
 * // => [{ unit: "莘县", indicator: "进出口", kind: "better", before: "不标注", after: "蓝", rankBefore: 4, rankAfter: 2 }]
 * @since 0.1.0
 */
export function compareVerdicts(
  previous: readonly Verdict[],
  current: readonly Verdict[],
  policy: RankingPolicy,
): BulletinChange[] {
  const placeOf = scaleFinder(policy);
  const before = new Map(previous.map((verdict) => [keyOf(verdict), verdict]));
  const changes: BulletinChange[] = [];
  for (const verdict of current) {
    const earlier = before.get(keyOf(verdict));
    before.delete(keyOf(verdict));
    if (earlier?.color === verdict.color) continue;
    const kind = earlier ? kindOf(placeOf(earlier.color), placeOf(verdict.color)) : "entered";
    changes.push(toChange(verdict, kind, earlier, verdict, policy));
  }
  for (const verdict of before.values()) changes.push(toChange(verdict, "left", verdict, undefined, policy));
  return changes.sort((one, other) => KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind));
}

const KINDS: readonly BulletinChange["kind"][] = ["worse", "better", "changed", "entered", "left"];

const keyOf = ({ population, unitType, unit, indicator }: Verdict): string =>
  [population ?? unitType, unit, indicator].join("\n");

function kindOf(before: number | undefined, after: number | undefined): BulletinChange["kind"] {
  if (before === undefined || after === undefined) return "changed";
  return after < before ? "better" : "worse";
}

function toChange(
  { unit, indicator }: Verdict,
  kind: BulletinChange["kind"],
  before: Verdict | undefined,
  after: Verdict | undefined,
  policy: RankingPolicy,
): BulletinChange {
  return {
    unit,
    indicator,
    kind,
    ...(before && { before: colorName(policy, before.color) }),
    ...(after && { after: colorName(policy, after.color) }),
    ...(typeof before?.rank === "number" && { rankBefore: before.rank }),
    ...(typeof after?.rank === "number" && { rankAfter: after.rank }),
  };
}
