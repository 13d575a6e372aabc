import { ScorecardError } from "../scorecard-error.js";

/**
 * How far “左右” and “约” reach.
 *
 * @since 0.1.0
 */
export interface Tolerance {
  /** For rates and shares, in percentage points. */
  readonly points: number;
  /** For everything else, as a share of the printed value: 0.02 is 2 %. */
  readonly share: number;
}

/**
 * The reach of “左右” unless a caller says otherwise: 0.2 percentage points for rates, 2 % of the value for the rest.
 *
 * @since 0.1.0
 */
export const defaultTolerance: Tolerance = { points: 0.2, share: 0.02 };

/** Fills in what the caller left out, and refuses what cannot be meant. */
export function checkedTolerance(given: Partial<Tolerance> = {}): Tolerance {
  const { points = defaultTolerance.points, share = defaultTolerance.share } = given;
  for (const [name, value] of [["points", points] as const, ["share", share] as const]) {
    if (Number.isFinite(value) && value >= 0) continue;
    throw new ScorecardError(
      "SCORECARD_TOLERANCE_INVALID",
      `Expected tolerance.${name} to be a number from 0, got ${String(value)}`,
    );
  }
  return { points, share };
}
