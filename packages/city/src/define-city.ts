import { unitsProblem, type CallerUnit } from "@liaocheng/chinese-quantity";
import { createGlossary, GlossaryError } from "@liaocheng/glossary";
import { CatalogueError, extendCatalogue, indicatorCatalogue, type Catalogue } from "@liaocheng/indicator-catalogue";
import { extractIndicators, type ExtractResult } from "@liaocheng/indicator-extractor";
import { parsePolicy, RankingError, type RankingPolicy } from "@liaocheng/ranking-evaluator";
import type { GlossaryTerm, Report } from "@liaocheng/report-model";
import {
  schemaProblem,
  type CallerError,
  type CallerProblem,
  type MessageLanguage,
} from "@liaocheng/report-model/caller";
import {
  createParser,
  extendProfile,
  type ParseResult,
  type ReportOptions,
  type ReportProfile,
} from "@liaocheng/report-parser";
import { CityError, type CityErrorCode } from "./city-error.js";
import { citySchema, type CityLint, type CitySource } from "./city-schema.js";
import { knownReports } from "./known-reports.js";
import { regionOf, type CityRegion } from "./region-of.js";

/**
 * A city, ready for every library: each takes its part as an option.
 *
 * @since 0.1.0
 */
export interface City {
  /** The file as it was written: plain data, to be sent to workers and read again by `defineCity`. */
  readonly source: CitySource;
  readonly name: string | undefined;
  /** GB/T 2260. */
  readonly adcode: string | undefined;
  /** For `createParser`. */
  readonly profile: ReportProfile;
  /** For `extractIndicators`, `lintReport`, `compareReports`, `commitments`. */
  readonly catalogue: Catalogue;
  /** For `findQuantities`, `extractIndicators`, `lintReport`, `compareReports`; `undefined` without units of its own. */
  readonly units: readonly CallerUnit[] | undefined;
  /** For `createGlossary` beside the terms of a report, and for `lintReport`. */
  readonly glossary: readonly GlossaryTerm[];
  /** For `evaluate`; the first is the one that is meant without a name. */
  readonly policies: readonly RankingPolicy[];
  /** How the linter is set. */
  readonly lint: CityLint;
  /** What the file says of a report, by its path from the city file. */
  readonly reportOptions: (path: string) => ReportOptions;
  /** `parseReport` by the profile; a report that names no region is the city's. */
  readonly parseReport: (text: string, options?: ReportOptions) => ParseResult;
  /** `extractIndicators` with the city's indicators and units. */
  readonly extractIndicators: (report: Report) => ExtractResult;
}

/**
 * How a city is defined.
 *
 * @since 0.1.0
 */
export interface DefineCityOptions {
  /** Language of the message of an error, Chinese by default; its `messages` hold both. */
  readonly language?: MessageLanguage | undefined;
}

/**
 * Checks a city file and makes its parts ready.
 *
 * @param source - What a YAML or JSON file holds, or the same written in code; nothing in it is required.
 * @param options - Language of an error's message.
 * @returns The city; what the file leaves out is that of all reports.
 * @throws {CityError} with the key, the nearest word that is known and messages in both languages.
 * @example
 * const city = defineCity({
 *   name: "南岭县",
 *   units: [{ unit: "羊单位" }],
 *   concepts: [{ id: "carrying-capacity", zh: "草原载畜量", unit: "万羊单位", polarity: "lower" }],
 * });
 * const { report } = city.parseReport("一、2026年主要任务\n草原载畜量控制在1200万羊单位以内。");
 * report.region; // => "南岭县"
 * city.extractIndicators(report).indicators.map(({ concept, bound }) => [concept, bound]); // => [["carrying-capacity", "le"]]
 * @since 0.1.0
 */
export function defineCity(source: CitySource, { language }: DefineCityOptions = {}): City {
  const refuse = (code: CityErrorCode, problem: CallerProblem, cause?: unknown): CityError =>
    new CityError(code, problem, { language, ...(cause === undefined ? {} : { cause }) });
  const { data, error } = citySchema.safeParse(source);
  if (error !== undefined) throw refuse("CITY_INVALID", schemaProblem(citySchema, source, error.issues), error);
  const { units, concepts, glossary = [], policies = [], lint, check, reports = [] } = data;
  if (lint !== undefined && check !== undefined) throw refuse("CITY_INVALID", BOTH);
  const region = regionOf(data.name, data.adcode);
  if ("messages" in region) throw refuse("CITY_REGION_INVALID", region);
  const ownUnits = units as readonly CallerUnit[] | undefined;
  const problem = ownUnits === undefined ? undefined : unitsProblem(ownUnits);
  if (problem !== undefined) throw refuse("CITY_PART_INVALID", problem);
  const part = <Part>(path: string, make: () => Part): Part => {
    try {
      return make();
    } catch (cause) {
      if (!isMistake(cause)) throw cause;
      throw refuse("CITY_PART_INVALID", within(path, cause), cause);
    }
  };
  const profile = extendProfile({ ...data.profile, name: data.profile?.name ?? region.name ?? "city" });
  const catalogue = part("concepts", () => (concepts === undefined ? indicatorCatalogue : extendCatalogue(concepts)));
  const terms = part("glossary", () => termsOf(glossary));
  return {
    source,
    ...region,
    profile,
    catalogue,
    units: ownUnits,
    glossary: terms,
    policies: policies.map((policy, index) => part(`policies[${String(index)}]`, () => parsePolicy(policy))),
    lint: lint ?? check ?? {},
    reportOptions: knownReports(reports),
    parseReport: parserOf(profile, region),
    extractIndicators: (report) => extractIndicators(report, { catalogue, units: ownUnits }),
  };
}

const BOTH: CallerProblem = {
  path: "check",
  nearest: "lint",
  messages: { zh: "lint 和 check 是同一项，只写 lint", en: "lint and check are one key; write lint alone" },
};

const isMistake = (error: unknown): error is CallerError =>
  error instanceof CatalogueError || error instanceof GlossaryError || error instanceof RankingError;

/** A mistake in a part, at its place in the file. */
function within(part: string, { path, nearest, messages }: CallerError): CallerProblem {
  if (path.startsWith(part)) return { path, nearest, messages };
  const { zh, en } = messages;
  return {
    path: path === "" ? part : `${part}.${path}`,
    nearest,
    messages: { zh: `${part}：${zh}`, en: `${part}: ${en}` },
  };
}

/** Terms with their aliases complete; what the glossary objects to is the caller's mistake. */
function termsOf(glossary: NonNullable<CitySource["glossary"]>): readonly GlossaryTerm[] {
  return createGlossary(glossary.map((entry) => ({ aliases: [], ...entry }) as GlossaryTerm)).entries;
}

function parserOf(profile: ReportProfile, { name, adcode }: CityRegion): City["parseReport"] {
  const parser = createParser(profile);
  return (text, options = {}) => {
    let parsed = parser.parseReport(text, options);
    if (parsed.report.region === undefined && name !== undefined)
      parsed = parser.parseReport(text, { ...options, region: name });
    if (adcode !== undefined && parsed.report.region === name) parsed.report.adcode = adcode;
    return parsed;
  };
}
