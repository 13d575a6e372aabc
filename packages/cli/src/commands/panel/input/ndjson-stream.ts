import type { Context } from "../../../context.js";
import { createRowReader, type RowReading } from "./corpus-list.js";
import { objectsOf } from "./json-lines.js";
import type { ReportInput } from "./report-input.js";

/** Names of the fields of a line. */
const FIELDS = {
  source: "source",
  text: "text",
  region: "region",
  year: "year",
  reviewYear: "reviewYear",
  kind: "documentKind",
  url: "url",
};

/** Reports that come as lines `{source, text, region?, year?, reviewYear?, documentKind?, url?}` by standard input. */
export async function* ndjsonStream(reading: RowReading, context: Context): AsyncGenerator<ReportInput> {
  const reader = createRowReader(FIELDS, reading, { keepNames: true });
  let at = 0;
  for await (const row of objectsOf(context.stdin)) {
    yield reader(row, { at, label: `-#${String(row.number)}`, stem: "stdin" });
    at += 1;
  }
}
