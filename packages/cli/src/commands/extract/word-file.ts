import { boundSigns, kindLabels, statusLabels, periodLabel, type FlatIndicator } from "@liaocheng/report-model";
import type { DocxAnnotation } from "@liaocheng/report-reader";
import { CliError } from "../../cli-error.js";
import type { Context } from "../../context.js";
import { renderWordRemarks } from "../../formats/word-remarks.js";
import { readBytes } from "../../read-documents.js";
import type { Extraction, IndicatorRow } from "./row.js";
import { DIRECTIONS } from "./words.js";

/**
 * The report as a Word file, each figure with a comment that says how it was read.
 *
 * @throws {CliError} `USAGE` for several reports, or for standard input, whose bytes are gone.
 */
export async function renderFiguresInWord(
  context: Context,
  extractions: readonly Extraction[],
  rows: readonly IndicatorRow[],
): Promise<Uint8Array> {
  const [extraction] = extractions;
  if (extraction === undefined || extractions.length > 1 || extraction.document.file === "-")
    throw new CliError("USAGE", {
      zh: "--format docx 一次只写一个文件，且不能来自标准输入",
      en: "--format docx writes one file at a time, and not from standard input",
    });
  const { file, text, source } = extraction.document;
  const bytes = await readBytes(file, context);
  const remarks = rows.map(({ flat }): DocxAnnotation => ({
    start: flat.start,
    end: flat.end,
    comment: readingOf(flat, context),
  }));
  const author = context.say({ zh: "gwr 指标", en: "gwr extract" });
  return renderWordRemarks({ file, bytes, text, type: source.type }, remarks, { author }, context);
}

/** How a figure was read, in a few lines. */
function readingOf(flat: FlatIndicator, { say }: Context): string {
  const direction = flat.direction === undefined ? "" : DIRECTIONS[flat.direction];
  const period = flat.period === undefined ? undefined : say(periodLabel(flat.period, flat.months));
  const lines = [
    [say({ zh: "指标", en: "indicator" }), flat.indicator],
    [
      say({ zh: "读作", en: "read as" }),
      `${say(kindLabels[flat.kind])}${direction} ${boundSigns[flat.bound]} ${flat.text}`,
    ],
    [say({ zh: "期间", en: "period" }), period],
    [say({ zh: "状态", en: "status" }), say(statusLabels[flat.status])],
    [say({ zh: "基期", en: "base" }), flat.baseText],
    [say({ zh: "地区", en: "region" }), flat.region],
  ];
  const colon = say({ zh: "：", en: ": " });
  return lines.flatMap(([name, value]) => (value === undefined ? [] : [`${name ?? ""}${colon}${value}`])).join("\n");
}
