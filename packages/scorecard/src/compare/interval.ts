/** Numbers between two ends; an open end does not belong to it. Unbounded ends are infinite. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowOpen?: boolean;
  readonly highOpen?: boolean;
}

/** How what is known of a value lies to what is accepted. */
export type Placement = "inside" | "outside" | "across";

/**
 * Tells whether all, none or some of the values that `known` allows are in `accepted`.
 *
 * A result “超过250天” is every number above 250: inside “250天以上”, across “260天以上”.
 */
export function place(known: Interval, accepted: Interval): Placement {
  if (reaches(known, accepted) && reaches(mirrored(known), mirrored(accepted))) return "inside";
  return before(known, accepted) || before(accepted, known) ? "outside" : "across";
}

/** Whether the lower end of `known` is no lower than that of `accepted`. */
const reaches = (known: Interval, accepted: Interval): boolean =>
  known.low > accepted.low || (known.low === accepted.low && (accepted.lowOpen !== true || known.lowOpen === true));

const before = (a: Interval, b: Interval): boolean =>
  a.high < b.low || (a.high === b.low && (a.highOpen === true || b.lowOpen === true));

/** The interval of the negated values. */
export const mirrored = ({ low, high, lowOpen = false, highOpen = false }: Interval): Interval => ({
  low: -high,
  high: -low,
  lowOpen: highOpen,
  highOpen: lowOpen,
});
