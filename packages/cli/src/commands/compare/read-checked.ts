import { schemaProblem } from "@liaocheng/report-model/caller";
import type { z } from "zod";
import { CliError } from "../../cli-error.js";
import type { Context } from "../../context.js";
import { readBytes } from "../../read-documents.js";

/**
 * Reads a JSON file and holds it to a schema.
 *
 * @throws {CliError} `UNREADABLE`; `UNSUITABLE` with the place of the first mistake.
 */
export async function readChecked<Value>(file: string, schema: z.ZodType<Value>, context: Context): Promise<Value> {
  const bytes = await readBytes(file, context);
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    throw unsuitable(file, "不是有效的 UTF-8 JSON", "is no valid UTF-8 JSON", error);
  }
  const { data: value, error } = schema.safeParse(data);
  if (error === undefined) return value as Value;
  const { zh, en } = schemaProblem(schema, data, error.issues).messages;
  throw unsuitable(file, `不合要求：${zh}`, `does not fit: ${en}`, error);
}

const unsuitable = (file: string, zh: string, en: string, cause: unknown): CliError =>
  new CliError("UNSUITABLE", { zh: `${file} ${zh}`, en: `${file} ${en}` }, { cause });
