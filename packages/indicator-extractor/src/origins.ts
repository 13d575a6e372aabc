import { resolverIds, type FieldOrigin, type Indicator, type ResolverId } from "@liaocheng/report-model";
import type { Figure } from "./draft.js";
import type { Dated } from "./when/dated.js";
import type { ResolvedStatus } from "./status/resolve-status.js";

type Origins = Indicator["origins"];

const STATED_KINDS = new Set<ResolverId>(["movement", "rank", "gap-to-peer", "percentage-points", "multiple"]);

/** All origins there can be; equal ones share one frozen object. An origin is known by its index, its id. */
const ORIGINS: readonly FieldOrigin[] = resolverIds.flatMap((by) => [
  Object.freeze<FieldOrigin>({ origin: "implied", by }),
  Object.freeze<FieldOrigin>({ origin: "stated", by }),
]);
const IMPLIED_IDS = new Map<ResolverId, number>(resolverIds.map((by, index) => [by, index * 2]));
/** No origin, of a field that is absent. */
const NO_ORIGIN = ORIGINS.length;
/** More than any id. */
const ID_RANGE = NO_ORIGIN + 1;

const originId = (origin: FieldOrigin["origin"], by: ResolverId): number =>
  (IMPLIED_IDS.get(by) ?? 0) + (origin === "stated" ? 1 : 0);

const STATED_BOUND = originId("stated", "comparator");
const UNBOUND = originId("implied", "no-comparator");
const BOUND_BY_VERB = originId("implied", "predicate");
const STATED_DIRECTION = originId("stated", "predicate");

const keyOf = (before: number, id: number): number => before * ID_RANGE + id;

const SHARED = new Map<number, Origins>();

/** Provenance of each field of an indicator; equal provenances share one frozen object. */
export function originsOf(figure: Figure, dated: Dated, { origin, by }: ResolvedStatus): Origins {
  const name = originId(figure.nameOrigin, figure.nameBy);
  const kind = originId(STATED_KINDS.has(figure.kindBy) ? "stated" : "implied", figure.kindBy);
  const bound = figure.mention.qualifier !== undefined ? STATED_BOUND : figure.bound === "eq" ? UNBOUND : BOUND_BY_VERB;
  const status = originId(origin, by);
  const period = dated.period === undefined ? NO_ORIGIN : originId(dated.origin, dated.by);
  const direction = figure.direction === undefined ? NO_ORIGIN : STATED_DIRECTION;
  const key = keyOf(keyOf(keyOf(keyOf(keyOf(name, kind), bound), status), period), direction);
  let origins = SHARED.get(key);
  if (origins === undefined) {
    origins = { name: originOf(name), kind: originOf(kind), bound: originOf(bound), status: originOf(status) };
    if (direction !== NO_ORIGIN) origins.direction = originOf(direction);
    if (period !== NO_ORIGIN) origins.period = originOf(period);
    SHARED.set(key, Object.freeze(origins));
  }
  return origins;
}

const originOf = (id: number): FieldOrigin => ORIGINS[id] as FieldOrigin;
