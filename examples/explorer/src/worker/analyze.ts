import type { City } from "@liaocheng/city";
import { indicatorCatalogue, type Catalogue } from "@liaocheng/indicator-catalogue";
import { extractIndicators, flattenIndicator, headlineTargets } from "@liaocheng/indicator-extractor";
import type { Concept, Indicator } from "@liaocheng/report-model";
import { parseReport } from "@liaocheng/report-parser";
import { readReport } from "@liaocheng/report-reader";
import type { Analysis, DocumentInput } from "./analysis.js";
import type { ReportStage } from "./job.js";
import { wordsOf } from "./words-of-city.js";

/** Hexadecimal digits of the hash that stand in a link. */
const KEY_LENGTH = 12;

/** The list of maps is loaded with the first pdf that asks for one. */
const readCmap = async (filename: string): Promise<Uint8Array> => (await import("./cmaps.js")).readCmap(filename);

/** Takes one document through the pipeline, up to its figures. */
export async function analyze({ name, content }: DocumentInput, stage: ReportStage, city?: City): Promise<Analysis> {
  stage("read");
  const pasted = typeof content === "string";
  const bytes = pasted ? new TextEncoder().encode(content) : content;
  const { text, source, warnings } = await readReport(bytes, pasted ? { type: "txt" } : { name, readCmap });
  stage("parse");
  const { report } = (city?.parseReport ?? parseReport)(text, city?.reportOptions(name));
  stage("extract");
  const { indicators, leftOut } = extractIndicators(report, wordsOf(city));
  const headline = new Set(headlineTargets(report, indicators));
  return {
    key: source.sha256.slice(0, KEY_LENGTH),
    name,
    type: source.type,
    ...(source.encoding === undefined ? {} : { encoding: source.encoding }),
    text,
    report,
    warnings: warnings.map(({ messages }) => messages),
    indicators,
    facts: indicators.map(flattenIndicator),
    leftOut,
    headline: indicators.flatMap((indicator, index) => (headline.has(indicator) ? [index] : [])),
    concepts: conceptsOf(indicators, city?.catalogue ?? indicatorCatalogue),
  };
}

function conceptsOf(
  indicators: readonly Indicator[],
  { concepts }: Pick<Catalogue, "concepts">,
): Record<string, Concept> {
  const used = new Set(indicators.map(({ concept }) => concept));
  return Object.fromEntries(concepts.filter(({ id }) => used.has(id)).map((concept) => [concept.id, concept]));
}
