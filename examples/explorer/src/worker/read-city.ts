import { CityError, type City, type CitySource } from "@liaocheng/city";
import { readReport } from "@liaocheng/report-reader";
import { parseDocument } from "yaml";
import type { DocumentInput } from "./analysis.js";
import { cityOf } from "./city.js";

/** What a city file says, checked; plain data. */
export interface ReadCity extends Pick<City, "policies"> {
  readonly source: CitySource;
  readonly name?: string;
}

/** Beyond this no city file is meant. */
const LARGEST = 1_000_000;

/**
 * Reads a city file, YAML or JSON in any encoding.
 *
 * @throws {CityError} With the key, or the line of what is no YAML.
 */
export async function readCity({ content }: DocumentInput): Promise<ReadCity> {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  if (bytes.byteLength > LARGEST)
    throw refusal({
      zh: "城市配置不会有这么大（上限 1 MB）：请检查是不是这个文件",
      en: "no city file is so large (at most 1 MB); is it this file?",
    });
  const { text } = await readReport(bytes, { type: "txt" });
  const source = parsed(text);
  const { name, policies } = cityOf(source);
  return { source, policies, ...(name === undefined ? {} : { name }) };
}

function parsed(text: string): CitySource {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error !== undefined) throw noYaml(error.linePos?.[0].line, error);
  try {
    return (document.toJS() ?? {}) as CitySource;
  } catch (cause) {
    // Aliases of aliases that would fill the memory.
    throw noYaml(undefined, cause);
  }
}

function noYaml(line: number | undefined, cause: unknown): CityError {
  const at = line === undefined ? { zh: "", en: "" } : { zh: `第${String(line)}行`, en: `line ${String(line)} ` };
  return refusal({ zh: `${at.zh}不是有效的 YAML 或 JSON`, en: `${at.en}is no valid YAML or JSON` }, cause);
}

const refusal = (messages: { readonly zh: string; readonly en: string }, cause?: unknown): CityError =>
  new CityError("CITY_INVALID", { path: "", messages }, { cause });
