import { resolve } from "node:path";
import type { Context } from "../../../context.js";
import type { KnownOf } from "../../../known/known-of.js";
import { readBytes } from "../../../read-documents.js";
import { fingerprint, stampOf } from "./identity.js";
import type { InputList, ReportInput } from "./report-input.js";
import { sourceNames } from "./source-names.js";

/** Reports that are files of their own; `-` is one that comes by standard input. */
export async function listFiles(files: readonly string[], known: KnownOf, context: Context): Promise<InputList> {
  const names = sourceNames(files.map((file) => (file === "-" ? "stdin" : resolve(context.cwd, file))));
  const stdin = files.includes("-") ? await readBytes("-", context) : undefined;
  return {
    count: files.length,
    async *read({ from, to }) {
      for (const [index, file] of files.slice(from, to).entries()) {
        const at = from + index;
        yield inputOf({ file, at, source: names[at] ?? file, stdin, known }, context);
      }
    },
  };
}

interface Listed {
  readonly file: string;
  readonly at: number;
  readonly source: string;
  readonly stdin: Uint8Array | undefined;
  readonly known: KnownOf;
}

function inputOf({ file, at, source, stdin, known }: Listed, context: Context): ReportInput {
  const { url, ...options } = known(file);
  const city = known.city(file)?.source;
  if (file === "-" && stdin !== undefined) {
    const id = fingerprint("bytes", Buffer.from(stdin).toString("base64"), options, url, city);
    return { at, id, source, file, body: { bytes: stdin }, known: options, city, url };
  }
  const path = resolve(context.cwd, file);
  const id = fingerprint("file", file, source, stampOf(path), options, url, city);
  return { at, id, source, file, body: { path }, known: options, city, url };
}
