import { CliError } from "../../../cli-error.js";
import type { Context } from "../../../context.js";
import { readBytes } from "../../../read-documents.js";

/** Reads words to count: one a line, what stands behind a comma or tab left out, each once. */
export async function readTerms(file: string | undefined, context: Context): Promise<readonly string[]> {
  if (file === undefined) return [];
  const text = new TextDecoder().decode(await readBytes(file, context));
  const words = text.split(/\r?\n/u).map((line) => (/^[^,，\t]*/u.exec(line)?.[0] ?? "").replace(/\s+/gu, ""));
  const terms = [...new Set(words.filter((word) => word !== ""))];
  if (terms.length > 0) return terms;
  throw new CliError("UNSUITABLE", { zh: `${file} 里没有词`, en: `${file} holds no word` });
}
