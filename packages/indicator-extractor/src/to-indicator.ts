import type { FieldOrigin, Indicator } from "@liaocheng/report-model";
import type { Catalogue } from "./catalogue/create-catalogue.js";
import type { Figure } from "./figure.js";
import type { ResolvedPeriod } from "./period/resolve-period.js";
import { sourceEnd, sourceStart, type Reading } from "./reading.js";
import type { ResolvedStatus } from "./status/resolve-status.js";

export interface Surroundings {
  readonly period: ResolvedPeriod;
  readonly status: ResolvedStatus;
  readonly reading: Reading;
  /** The sentence as printed, and where it starts in the source. */
  readonly value: string;
  readonly start: number;
  readonly path: readonly string[];
  readonly catalogue: Catalogue;
}

/** Puts what the resolvers found into the model's shape, with offsets into the text as given. */
export function toIndicator(
  figure: Figure,
  { period, status, reading, value, start, path, catalogue }: Surroundings,
): Indicator {
  const { mention } = figure;
  const from = sourceStart(reading, mention.start);
  const to = sourceEnd(reading, mention.end);
  const indicator: Indicator = {
    name: figure.name,
    quantity: { text: value.slice(from, to), value: mention.value, unit: mention.unit, scaled: mention.scaled },
    kind: figure.kind,
    bound: figure.bound,
    status: status.status,
    span: { start: start + from, end: start + to },
    sentence: { start, end: start + value.length },
    section: path as string[],
    origins: originsOf(figure, period, status),
  };
  const concept = catalogue.findConcept(figure.name, { kind: figure.kind, unit: mention.unit });
  if (concept !== undefined) indicator.concept = concept.id;
  if (mention.qualifier !== undefined) indicator.qualifier = mention.qualifier.text;
  if (figure.modality !== undefined) indicator.modality = figure.modality;
  if (figure.direction !== undefined) indicator.direction = figure.direction;
  if (period.period !== undefined) indicator.period = period.period;
  if (figure.base !== undefined) indicator.base = figure.base;
  return indicator;
}

const STATED_KINDS = new Set(["movement", "rank", "gap-to-peer", "percentage-points", "multiple"]);

function originsOf(figure: Figure, period: ResolvedPeriod, status: ResolvedStatus): Indicator["origins"] {
  const origins: Indicator["origins"] = {
    name: origin(figure.nameOrigin, figure.nameBy),
    kind: origin(STATED_KINDS.has(figure.kindBy) ? "stated" : "implied", figure.kindBy),
    bound:
      figure.mention.qualifier === undefined
        ? origin("implied", figure.bound === "eq" ? "no-comparator" : "predicate")
        : origin("stated", "comparator"),
    status: origin(status.origin, status.by),
  };
  if (figure.direction !== undefined) origins.direction = origin("stated", "predicate");
  if (period.period !== undefined) origins.period = origin(period.origin, period.by);
  return origins;
}

const ORIGINS = { stated: new Map<string, FieldOrigin>(), implied: new Map<string, FieldOrigin>() };

/** One shared object for each way a field comes to its value: thousands of indicators need a few dozen. */
function origin(kind: FieldOrigin["origin"], by: string): FieldOrigin {
  let known = ORIGINS[kind].get(by);
  if (known === undefined) {
    known = Object.freeze({ origin: kind, by });
    ORIGINS[kind].set(by, known);
  }
  return known;
}
