import type { Diagnostic } from "@liaocheng/report-model";
import { lineAt, lineStarts } from "./line-starts.js";
import type { Context } from "./context.js";
import { shownText } from "./formats/shown-text.js";
import type { Localized } from "./language.js";
import type { SourceDocument } from "./source-document.js";

const SEVERITIES: Readonly<Record<Diagnostic["severity"], Localized>> = {
  error: { zh: "错误", en: "error" },
  warning: { zh: "注意", en: "warning" },
  info: { zh: "提示", en: "note" },
};

/** Writes one line to standard error: how grave, where, what. */
export function writeNotice(
  context: Context,
  severity: Diagnostic["severity"],
  where: string,
  message: Localized,
): void {
  const { errorColors, say, stderr } = context;
  const paint = { error: errorColors.red, warning: errorColors.yellow, info: errorColors.dim }[severity];
  const colon = say({ zh: "：", en: ": " });
  stderr.write(`${paint(say(SEVERITIES[severity]))} ${shownText(where)}${colon}${shownText(say(message))}\n`);
}

/** What the program says where a library speaks to a caller: which option helps. */
const IN_PROGRAM: Readonly<Record<string, Localized>> = {
  "anchor/undated": {
    zh: "没有读出报告的年份，今年、去年的数字不带年份；请用 --year 或 --manifest 指明",
    en: "the text does not tell its year, so figures of this and last year have none; give --year or --manifest",
  },
};

/**
 * Writes what a library noticed in a document to standard error, as `file:line:column`.
 *
 * Remarks on figures that leave them as they are (two values of one statistic) are for those who look into figures: `remarks`.
 */
export function writeDiagnostics(
  context: Context,
  document: Pick<SourceDocument, "text" | "label">,
  diagnostics: readonly Diagnostic[],
  options: { readonly remarks?: boolean } = {},
): void {
  createDiagnosticWriter(context, document, options)(diagnostics);
}

/** {@link writeDiagnostics} for a document whose diagnostics come in turns; its lines are counted once. */
export function createDiagnosticWriter(
  context: Context,
  document: Pick<SourceDocument, "text" | "label">,
  { remarks = false }: { readonly remarks?: boolean } = {},
): (diagnostics: readonly Diagnostic[]) => void {
  let place: ReturnType<typeof placesOf> | undefined;
  return (diagnostics) => {
    for (const diagnostic of diagnostics) {
      if (!remarks && isRemark(diagnostic)) continue;
      const { severity, span, message, messageEn, ruleId, messageId } = diagnostic;
      place ??= placesOf(document.text);
      const where = span ? `${document.label}:${place(span.start)}` : document.label;
      const id = context.errorColors.dim(`[${ruleId}/${messageId}]`);
      const { zh, en } = IN_PROGRAM[`${ruleId}/${messageId}`] ?? { zh: message, en: messageEn ?? message };
      writeNotice(context, severity, where, { zh: `${zh} ${id}`, en: `${en} ${id}` });
    }
  };
}

const isRemark = ({ ruleId, severity }: Diagnostic): boolean => ruleId === "frame" && severity === "info";

/** Gives `line:column`, both from 1, of an offset; finds line starts once. */
function placesOf(text: string): (offset: number) => string {
  const starts = lineStarts(text);
  return (offset) => {
    const line = lineAt(starts, offset);
    return `${String(line + 1)}:${String(offset - (starts[line] ?? 0) + 1)}`;
  };
}
