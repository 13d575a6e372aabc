import type { Indicator } from "@liaocheng/report-model";
import { findConcept } from "./catalogue/indicator-catalogue.js";
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
}

/** Puts what the resolvers found into the model's shape, with offsets into the text as given. */
export function toIndicator(figure: Figure, { period, status, reading, value, start, path }: Surroundings): Indicator {
  const from = sourceStart(reading, figure.mention.start);
  const to = sourceEnd(reading, figure.mention.end);
  const { mention } = figure;
  const qualifier = mention.qualifier?.text;
  const concept = findConcept(figure.name, { kind: figure.kind, unit: mention.unit })?.id;
  return {
    name: figure.name,
    ...(concept === undefined ? {} : { concept }),
    quantity: {
      text: value.slice(from, to),
      value: mention.value,
      unit: mention.unit,
      scaled: { value: mention.scaled.value, unit: mention.scaled.unit },
    },
    kind: figure.kind,
    bound: figure.bound,
    ...(qualifier === undefined ? {} : { qualifier }),
    ...(figure.modality === undefined ? {} : { modality: figure.modality }),
    ...(figure.direction === undefined ? {} : { direction: figure.direction }),
    status: status.status,
    ...(period.period === undefined ? {} : { period: period.period }),
    ...(figure.base === undefined ? {} : { base: figure.base }),
    span: { start: start + from, end: start + to },
    sentence: { start, end: start + value.length },
    section: [...path],
    origins: {
      name: { origin: figure.nameOrigin, by: figure.nameBy },
      kind: {
        origin: figure.kindBy === "movement" || figure.kindBy === "rank" ? "stated" : "implied",
        by: figure.kindBy,
      },
      status: { origin: status.origin, by: status.by },
      ...(period.period === undefined ? {} : { period: { origin: period.origin, by: period.by } }),
    },
  };
}
