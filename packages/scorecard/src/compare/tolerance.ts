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

const NOTHING: Tolerance = { points: 0, share: 0 };

/** Fills in what the caller left out, and refuses what cannot be meant. */
export const checkedTolerance = (given: Partial<Tolerance> = {}): Tolerance =>
  checked(given, "tolerance", defaultTolerance);

/** How far short of a target still is 基本完成; `undefined` where the caller has no such verdict. */
export const checkedNearness = (given: Partial<Tolerance> | undefined): Tolerance | undefined =>
  given === undefined ? undefined : checked(given, "nearly", NOTHING);

function checked(given: Partial<Tolerance>, option: string, otherwise: Tolerance): Tolerance {
  const { points = otherwise.points, share = otherwise.share } = given;
  for (const [name, value] of [["points", points] as const, ["share", share] as const]) {
    if (Number.isFinite(value) && value >= 0) continue;
    const path = `${option}.${name}`;
    throw new ScorecardError("SCORECARD_TOLERANCE_INVALID", {
      path,
      messages: {
        zh: `${path} 应为不小于0的数，却是${String(value)}`,
        en: `${path}: expected a number from 0, got ${String(value)}`,
      },
    });
  }
  return { points, share };
}
