import type { FieldOrigin, Indicator } from "@liaocheng/report-model";
import type { Figure } from "./figure.js";
import type { Dated } from "./when/dated.js";
import type { ResolvedStatus } from "./status/resolve-status.js";

type Origins = Indicator["origins"];

const STATED_KINDS = new Set(["movement", "rank", "gap-to-peer", "percentage-points", "multiple"]);

/** The ways a field comes to its value, each with a number. */
const WAYS: FieldOrigin[] = [];
const NUMBERS = { stated: new Map<string, number>(), implied: new Map<string, number>() };
/** The resolvers know a few dozen ways; six bits hold the number of each. */
const MOST_WAYS = 64;

const NO_WAY = way("implied", "");
const STATED_BOUND = way("stated", "comparator");
const UNBOUND = way("implied", "no-comparator");
const BOUND_BY_VERB = way("implied", "predicate");
const STATED_DIRECTION = way("stated", "predicate");

function way(origin: FieldOrigin["origin"], by: string): number {
  const known = NUMBERS[origin].get(by);
  if (known !== undefined) return known;
  if (WAYS.length === MOST_WAYS) throw new RangeError(`Expected at most ${String(MOST_WAYS)} ways to a value`);
  NUMBERS[origin].set(by, WAYS.length);
  return WAYS.push(Object.freeze({ origin, by })) - 1;
}

const SHARED = new Map<number, Origins>();

/** Who decided each field of an indicator, and by what; one shared object for all indicators of which the same holds. */
export function originsOf(figure: Figure, period: Dated, status: ResolvedStatus): Origins {
  const name = way(figure.nameOrigin, figure.nameBy);
  const kind = way(STATED_KINDS.has(figure.kindBy) ? "stated" : "implied", figure.kindBy);
  const bound = figure.mention.qualifier !== undefined ? STATED_BOUND : figure.bound === "eq" ? UNBOUND : BOUND_BY_VERB;
  const told = way(status.origin, status.by);
  const years = period.period === undefined ? NO_WAY : way(period.origin, period.by);
  const moves = figure.direction !== undefined;
  const key = ((((((name << 6) | kind) << 6) | told) << 6) | years) * 16 + (bound << 1) + (moves ? 1 : 0);
  let origins = SHARED.get(key);
  if (origins === undefined) {
    origins = { name: wayAt(name), kind: wayAt(kind), bound: wayAt(bound), status: wayAt(told) };
    if (moves) origins.direction = wayAt(STATED_DIRECTION);
    if (years !== NO_WAY) origins.period = wayAt(years);
    SHARED.set(key, Object.freeze(origins));
  }
  return origins;
}

const wayAt = (number: number): FieldOrigin => WAYS[number] as FieldOrigin;
