import { parseDocument } from "../known/parse-document.js";
import type { Command } from "commander";
import type { Context } from "../context.js";
import { writeDiagnostics } from "../notices.js";
import { readDocuments } from "../read-documents.js";
import { writeResult } from "../write-result.js";
import { knownOf } from "../known/known-of.js";
import { addKnownOptions, type KnownOptions } from "../known/known-options.js";
import { formatOption, integerOption, outputOption } from "./options.js";
import { renderOutline } from "./parse/outline.js";

interface ParseOptions extends KnownOptions {
  readonly format: "tree" | "json";
  readonly depth: number;
  readonly output?: string;
}

/** `gwr parse FILE…`: the report tree, as an outline or as JSON. */
export function registerParse(program: Command, context: Context): void {
  const { say } = context;
  const command = program
    .command("parse")
    .description(say({ zh: "解析报告结构：部分、章节、附件", en: "parse the structure: parts, sections, annexes" }))
    .argument("<files...>", say({ zh: "报告文件，- 为标准输入", en: "report files, - for standard input" }))
    .addOption(formatOption(context, ["tree", "json"]))
    .addOption(
      integerOption("--depth <levels>", say({ zh: "大纲显示的层数", en: "levels shown in the outline" })).default(3),
    )
    .addOption(outputOption(context));
  addKnownOptions(command, context).action(async (files: string[], options: ParseOptions) => {
    const known = await knownOf(options, context, files);
    const documents = await readDocuments(files, context);
    const reports = documents.map((document) => {
      const { report, diagnostics } = parseDocument(document.text, known(document.file), known.city(document.file));
      writeDiagnostics(context, document, diagnostics);
      return { document, report };
    });
    const result =
      options.format === "tree"
        ? reports.map((parsed) => renderOutline(context, parsed, options.depth)).join("\n\n")
        : JSON.stringify(reports.length === 1 ? reports[0]?.report : reports.map(({ report }) => report), null, 2);
    await writeResult(context, options.output, result);
  });
}
