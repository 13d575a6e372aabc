import type { Indicator, Measure } from "@liaocheng/report-model";
import { coverageOf, type Catalogue } from "@liaocheng/indicator-catalogue";
import type { Figure } from "./draft.js";
import { NOVELTY_VERBS } from "./lexicon/verbs.js";
import { baseOf } from "./claims/base-of.js";
import { originsOf } from "./origins.js";
import type { Dated } from "./when/dated.js";
import { sourceEnd, sourceStart, type Reading } from "./sentence/normalize.js";
import type { ResolvedStatus } from "./status/resolve-status.js";

export interface Surroundings {
  readonly dated: Dated;
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
  { dated, status, reading, value, start, path, catalogue }: Surroundings,
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
    origins: originsOf(figure, dated, status),
  };
  const hint = { kind: figure.kind, unit: mention.unit };
  const novelty = noveltyBefore(figure, reading.text);
  const ofFlow = novelty === "" ? undefined : catalogue.findKey(novelty + figure.name, hint);
  const key = ofFlow ?? catalogue.findKey(figure.name, hint);
  const coverage = key === undefined ? coverageOf(figure.name) : key.coverage;
  if (key !== undefined) indicator.concept = key.concept.id;
  if (coverage !== undefined) indicator.coverage = coverage;
  if (mention.unknownUnit === true) indicator.quantity.unknownUnit = true;
  if (mention.parts !== undefined) indicator.quantity.parts = [...mention.parts];
  if (mention.qualifier !== undefined) indicator.qualifier = mention.qualifier.text;
  if (figure.modality !== undefined) indicator.modality = figure.modality;
  if (figure.direction !== undefined) indicator.direction = figure.direction;
  if (dated.period !== undefined) indicator.period = dated.period;
  if (dated.months !== undefined) indicator.months = [dated.months[0], dated.months[1]];
  addBase(indicator, figure);
  const measure = measureOf(figure);
  if (measure !== undefined) indicator.measure = measure;
  return indicator;
}

/** 新增地区总部51家、｜研发中心｜20家: the verb of novelty holds on in a list, so that its members are flows, not stocks; else nothing. */
function noveltyBefore({ name, nameBy, from, previous }: Figure, text: string): string {
  if (
    previous === undefined ||
    nameBy !== "own-subject" ||
    previous.after !== from - 1 ||
    text.charAt(from - 1) !== "、"
  )
    return "";
  if (NOVELTY_VERBS.startingAt(name, 0, name.length) !== undefined) return "";
  const verb = NOVELTY_VERBS.startingAt(previous.name, 0, previous.name.length)?.text;
  return verb ?? noveltyBefore(previous, text);
}

function addBase(indicator: Indicator, { base: printed, peer }: Figure): void {
  if (printed === undefined) return;
  indicator.baseText = printed;
  const base = baseOf(printed, peer);
  if (base !== undefined) indicator.base = base;
}

/** 年均增长12.2%, 累计完成300亿元; a yearly rate is no sum. */
function measureOf({ perYear, cumulative }: Figure): Measure | undefined {
  if (perYear) return "annual-average";
  return cumulative ? "cumulative" : undefined;
}
