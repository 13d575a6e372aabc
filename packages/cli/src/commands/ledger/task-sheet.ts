import { cellText } from "@liaocheng/ranking-evaluator/parts";
import { CliError } from "../../cli-error.js";
import type { Context } from "../../context.js";
import { openTable } from "../../rank/table-source.js";
import { readDocument } from "../../read-documents.js";
import type { SourceDocument } from "../../source-document.js";

export const SHEET = /\.(?:csv|tsv|xlsx)$/iu;

/** A text to take a ledger of; of a sheet (任务分解表) a line is a row, its cells parted by tabs. */
export async function readTasks(
  file: string,
  context: Context,
): Promise<Pick<SourceDocument, "text" | "label" | "file">> {
  if (!SHEET.test(file)) return readDocument(file, context);
  const source = await openTable(file, context);
  if (source.kind === "objects") {
    throw new CliError("UNSUITABLE", {
      zh: `${source.label} 不是任务分解表：请给出有“工作任务”和“责任单位”两列的表格`,
      en: `${source.label} is no task table; give a sheet with columns 工作任务 and 责任单位`,
    });
  }
  const lines: string[] = [];
  for await (const { cells } of source.records()) {
    const printed = cells.map((cell) => cellText(cell).replace(/\s+/gu, " "));
    while (printed.at(-1) === "") printed.pop();
    lines.push(printed.join("\t"));
  }
  return { file, label: source.label, text: `${lines.join("\n")}\n` };
}
