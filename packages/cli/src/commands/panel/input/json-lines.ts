import { createReadStream } from "node:fs";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { CliError } from "../../../cli-error.js";
import type { Context } from "../../../context.js";
import { describeReadFailure } from "../../../read-documents.js";
import type { CorpusRow } from "./corpus-row.js";

/** Reads a file of one JSON object a line; blank lines are passed over, others that are no object say so. */
export async function* jsonLines(file: string, context: Context): AsyncGenerator<CorpusRow> {
  try {
    yield* objectsOf(createReadStream(resolve(context.cwd, file)));
  } catch (error) {
    if (!(error instanceof Error && "code" in error)) throw error;
    throw new CliError("UNREADABLE", describeReadFailure(file, error), { cause: error });
  }
}

/** The objects of a stream of lines. */
export async function* objectsOf(stream: Readable): AsyncGenerator<CorpusRow> {
  let number = 0;
  for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    const text = line.replace(/^\uFEFF/u, "");
    if (text.trim() !== "") yield rowOf(text, number);
  }
}

function rowOf(text: string, number: number): CorpusRow {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return { number, cells: { ...value } };
  } catch {
    // Said below, with lines that are JSON but no object.
  }
  return {
    number,
    cells: {},
    refused: {
      zh: `第 ${String(number)} 行不是 JSON 对象`,
      en: `line ${String(number)} is no JSON object`,
    },
  };
}
