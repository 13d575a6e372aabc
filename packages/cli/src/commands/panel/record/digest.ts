import { readFileSync } from "node:fs";
import { extractIndicators, panelFigures } from "@liaocheng/indicator-extractor";
import type { PanelReport, PanelTerm } from "@liaocheng/report-model";
import type { ReportOptions } from "@liaocheng/report-parser";
import { ReadError } from "@liaocheng/report-reader";
import { cityFrom } from "../../../city/city-from.js";
import { wordsOf } from "../../../known/extract-document.js";
import { parseDocument } from "../../../known/parse-document.js";
import type { Localized } from "../../../language.js";
import { describeReadFailure } from "../../../read-documents.js";
import { readWithAddOn } from "../../../read-with-add-on.js";
import { ADD_ON_MISSING } from "../../../recogniser.js";
import { givenOf } from "../input/given-of.js";
import { sha256Of } from "../input/identity.js";
import type { ReportInput } from "../input/report-input.js";
import { linkKeyOf } from "../link/link-key.js";
import { linkValuesOf, type LinkKey, type LinkValues } from "../link/link-keys.js";
import { panelRecords } from "./panel-records.js";
import { textParts } from "./parts.js";
import { batchOf, type RowBatch } from "./record-batch.js";
import { failure, warning, type LocalizedProblem } from "./problem.js";
import { remarksOn } from "./remarks.js";
import { reportRow } from "./report-row.js";
import { termCounts } from "./term-counts.js";

/** What is told of a report, and what others find it by. */
export interface DigestHead extends Pick<ReportInput, "at" | "id" | "source" | "file" | "url"> {
  /** What the caller said of it. */
  readonly given: ReportOptions;
  /** Absent when its bytes could not be had. */
  readonly sha256?: string | undefined;
  readonly rows: number;
  readonly problems: readonly LocalizedProblem[];
  readonly key: LinkKey;
}

/** What a report gives to the tables. */
export interface DigestBody {
  readonly records: RowBatch;
  readonly report?: PanelReport;
  readonly terms: readonly PanelTerm[];
}

export interface Digest {
  readonly head: DigestHead;
  readonly body: DigestBody;
  /** Gives what other reports may look up. */
  readonly values: () => LinkValues;
}

/** Reads, parses and extracts one report; what cannot be read gives its problem and no rows. */
export async function digestReport(input: ReportInput, terms: readonly string[]): Promise<Digest> {
  const { at, id, source, file, url, problem } = input;
  const loaded = await load(input);
  const told = [...(problem === undefined ? [] : [warning("invalid", problem.zh, problem.en)]), ...loaded.problems];
  const head = { at, id, source, file, url, given: givenOf(input), sha256: loaded.sha256 };
  const { text, sha256 = "" } = loaded;
  if (text === undefined) {
    const values = (): LinkValues => ({ source, targets: {}, results: {} });
    return { head: { ...head, rows: 0, problems: told, key: {} }, body: { records: batchOf([]), terms: [] }, values };
  }
  const city = await cityFrom(input.city);
  const { report } = parseDocument(text, input.known, city);
  const { indicators } = extractIndicators(report, wordsOf(city));
  const figures = panelFigures(report, indicators);
  const parts = textParts(report);
  return {
    head: {
      ...head,
      rows: figures.length,
      problems: [...told, ...remarksOn(report, figures.length)],
      key: linkKeyOf(report),
    },
    body: {
      records: panelRecords(report, figures, { source, sha256, text }),
      report: reportRow(report, figures, parts, { source, file, url, sha256 }),
      terms: terms.length === 0 ? [] : termCounts(report, parts, { source, terms }),
    },
    values: () => linkValuesOf(report, figures, source),
  };
}

/** A report as it was read; without text when there is none, and a problem says why. */
interface Loaded {
  readonly text?: string;
  readonly sha256?: string;
  readonly problems: readonly LocalizedProblem[];
}

async function load({ body, file }: ReportInput): Promise<Loaded> {
  if ("refused" in body) return { problems: [failure("invalid", inFile(file, body.refused))] };
  if ("text" in body) return { text: body.text, sha256: sha256Of(body.text), problems: [] };
  let bytes: Uint8Array;
  try {
    bytes = "bytes" in body ? body.bytes : readFileSync(body.path);
  } catch (error) {
    return { problems: [failure("unreadable", describeReadFailure(file, error))] };
  }
  const problems: LocalizedProblem[] = [];
  const tell = ({ zh, en }: Localized): number => problems.push(warning("reader", zh, en));
  try {
    const name = "path" in body ? body.path : body.name;
    const { text, warnings, source } = await readWithAddOn(bytes, name, () => tell(ADD_ON_MISSING));
    for (const { messages } of warnings) tell(messages);
    return { text, sha256: source.sha256, problems };
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return { sha256: sha256Of(bytes), problems: [failure("unsuitable", inFile(file, error.messages)), ...problems] };
  }
}

const inFile = (file: string, { zh, en }: Localized): Localized => ({ zh: `${file}：${zh}`, en: `${file}: ${en}` });
