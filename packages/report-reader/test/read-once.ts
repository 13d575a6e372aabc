import { extractIndicators, type ExtractResult } from "@liaocheng/indicator-extractor";
import { readReport, type ReadResult } from "../src/index.js";
import type { WrittenFile } from "./file-of-type.js";

const extractions = new Map<string, ExtractResult>();
const readings = new Map<WrittenFile, Map<readonly string[], Promise<ReadResult>>>();

/** The indicators of a text, extracted once for all tests: most files give the same text. */
export function extractedOnce(text: string): ExtractResult {
  const known = extractions.get(text) ?? extractIndicators(text);
  extractions.set(text, known);
  return known;
}

/** What is read of a file of these paragraphs, written and read once for all tests. */
export function readOnce(file: WrittenFile, paragraphs: readonly string[]): Promise<ReadResult> {
  const known = readings.get(file) ?? new Map<readonly string[], Promise<ReadResult>>();
  readings.set(file, known);
  const reading =
    known.get(paragraphs) ??
    Promise.resolve(file.bytes(paragraphs)).then((bytes) => readReport(bytes, { name: file.name }));
  known.set(paragraphs, reading);
  return reading;
}
