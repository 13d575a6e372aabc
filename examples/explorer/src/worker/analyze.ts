import { createGlossary, entriesFromReport, findMentions } from "@liaocheng/glossary";
import { indicatorCatalogue } from "@liaocheng/indicator-catalogue";
import { extractIndicators, flattenIndicator, headlineTargets } from "@liaocheng/indicator-extractor";
import type { Concept, Indicator } from "@liaocheng/report-model";
import { parseReport } from "@liaocheng/report-parser";
import { readReport } from "@liaocheng/report-reader";
import type { Analysis, DocumentInput } from "./analysis.js";
import type { ReportStage } from "./job.js";

/** Hexadecimal digits of the hash that stand in a link. */
const KEY_LENGTH = 12;

/** The list of maps is loaded with the first pdf that asks for one. */
const readCmap = async (filename: string): Promise<Uint8Array> => (await import("./cmaps.js")).readCmap(filename);

/** Takes one document through the pipeline, up to its terms. */
export async function analyze({ name, content }: DocumentInput, stage: ReportStage): Promise<Analysis> {
  stage("read");
  const pasted = typeof content === "string";
  const bytes = pasted ? new TextEncoder().encode(content) : content;
  const { text, source, warnings } = await readReport(bytes, pasted ? { type: "txt" } : { name, readCmap });
  stage("parse");
  const { report } = parseReport(text);
  stage("extract");
  const { indicators, leftOut } = extractIndicators(report);
  const headline = new Set(headlineTargets(report, indicators));
  stage("terms");
  const glossary = createGlossary(entriesFromReport(report));
  const order = new Map(glossary.entries.map((entry, index) => [entry, index]));
  const mentions = findMentions(report, glossary).map(({ start, end, entry }) => ({
    start,
    end,
    term: order.get(entry) ?? 0,
  }));
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
    concepts: conceptsOf(indicators),
    terms: glossary.entries,
    mentions,
  };
}

function conceptsOf(indicators: readonly Indicator[]): Record<string, Concept> {
  const used = new Set(indicators.map(({ concept }) => concept));
  return Object.fromEntries(
    indicatorCatalogue.concepts.filter(({ id }) => used.has(id)).map((concept) => [concept.id, concept]),
  );
}
