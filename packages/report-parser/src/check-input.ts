import { documentKinds } from "@liaocheng/report-model";
import { unknownWord, wrongKind, type CallerProblem } from "@liaocheng/report-model/caller";
import type { ReportOptions } from "./anchor/sources.js";
import { ParserError } from "./parser-error.js";

/** Throws for what is no text, and for options that cannot be meant. */
export function checkInput(text: unknown, options: ReportOptions): void {
  if (typeof text !== "string") throw new ParserError("PARSER_TEXT_INVALID", wrongKind("text", "string", text));
  const problem = optionProblem(options);
  if (problem !== undefined) throw new ParserError("PARSER_OPTION_INVALID", problem);
}

function optionProblem(options: ReportOptions): CallerProblem | undefined {
  if (typeof options !== "object" || options === null) return wrongKind("options", "object", options);
  const { region, planYear, reviewYear, documentKind, fileName } = options;
  for (const [path, year] of [["planYear", planYear] as const, ["reviewYear", reviewYear] as const])
    if (year !== undefined && !Number.isInteger(year)) return wrongKind(path, "int", year);
  for (const [path, text] of [["region", region] as const, ["fileName", fileName] as const])
    if (text !== undefined && typeof text !== "string") return wrongKind(path, "string", text);
  if (documentKind === undefined || documentKinds.includes(documentKind)) return undefined;
  if (typeof documentKind !== "string") return wrongKind("documentKind", "string", documentKind);
  return unknownWord("documentKind", documentKind, documentKinds, { zh: "文种", en: "document kind" });
}
