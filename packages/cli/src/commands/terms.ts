import {
  createGlossary,
  entriesFromReport,
  findMentions,
  type Glossary,
  glossaryToCsv,
  glossaryToSkos,
  type Mention,
  type UndefinedCoinage,
  undefinedCoinages,
} from "@liaocheng/glossary";
import type { GlossaryTerm } from "@liaocheng/report-model";
import type { Command } from "commander";
import type { Context } from "../context.js";
import type { Column } from "../formats/column.js";
import { renderTable } from "../formats/table.js";
import { writeDiagnostics } from "../notices.js";
import { readDocument } from "../read-documents.js";
import { writeResult } from "../write-result.js";
import { parseDocument } from "../known/parse-document.js";
import { knownOf } from "../known/known-of.js";
import { addKnownOptions, type KnownOptions } from "../known/known-options.js";
import { formatOption, outputOption } from "./options.js";

interface TermsOptions extends KnownOptions {
  readonly format: keyof typeof RENDERERS;
  readonly output?: string;
}

const SHOWN_UNDEFINED = 20;

/** `gwr terms FILE`: the glossary of a report with every mention, and the words it forgot to explain. */
export function registerTerms(program: Command, context: Context): void {
  const { say } = context;
  const command = program
    .command("terms")
    .description(
      say({
        zh: "列出名词解释及其在正文中的出处，和未作解释的新提法",
        en: "list the glossary with its mentions, and coinages left unexplained",
      }),
    )
    .argument("<file>", say({ zh: "报告文件，- 为标准输入", en: "report file, - for standard input" }))
    .addOption(formatOption(context, ["table", "json", "csv", "skos"]))
    .addOption(outputOption(context));
  addKnownOptions(command, context).action(async (file: string, options: TermsOptions) => {
    const known = await knownOf(options, context, [file]);
    const document = await readDocument(file, context);
    const city = known.city(file);
    const { report } = parseDocument(document.text, known(file), city);
    const glossary = createGlossary([...entriesFromReport(report), ...(city?.glossary ?? [])]);
    writeDiagnostics(
      context,
      document,
      glossary.diagnostics.filter(({ severity }) => severity !== "info"),
    );
    const mentions = findMentions(report, glossary);
    const coinages = undefinedCoinages(report, glossary);
    const render = RENDERERS[options.format];
    await writeResult(context, options.output, render(context, glossary, mentions, coinages));
  });
}

/** An entry as JSON prints it: absent numbers are null. */
export function entryAsJson(entry: GlossaryTerm, mentions: readonly Mention[]): Record<string, unknown> {
  return {
    ordinal: entry.ordinal ?? null,
    term: entry.term,
    aliases: entry.aliases,
    definition: entry.definition,
    ...(entry.expansion !== undefined && { expansion: entry.expansion }),
    mentions: mentions.filter((mention) => mention.entry === entry).map(({ start, end }) => ({ start, end })),
  };
}

function renderJson(
  _context: Context,
  glossary: Glossary,
  mentions: readonly Mention[],
  coinages: readonly UndefinedCoinage[],
): string {
  const entries = glossary.entries.map((entry) => entryAsJson(entry, mentions));
  const missing = coinages.map(({ text, count, start, likelihood }) => ({ text, count, start, likelihood }));
  return JSON.stringify({ entries, undefined: missing }, undefined, 2);
}

function renderText(
  context: Context,
  glossary: Glossary,
  mentions: readonly Mention[],
  coinages: readonly UndefinedCoinage[],
): string {
  const { say } = context;
  const used = (entry: GlossaryTerm): Mention[] => mentions.filter((mention) => mention.entry === entry);
  const entryColumns: Column<GlossaryTerm>[] = [
    { header: say({ zh: "序号", en: "No." }), value: ({ ordinal }) => ordinal, align: "right" },
    { header: say({ zh: "名词", en: "Term" }), value: ({ term }) => term, width: 26 },
    { header: say({ zh: "出处", en: "Uses" }), value: (entry) => used(entry).length, align: "right" },
    { header: say({ zh: "首次位置", en: "First at" }), value: (entry) => used(entry)[0]?.start, align: "right" },
    { header: say({ zh: "释义", en: "Definition" }), value: ({ definition }) => definition, width: 60 },
  ];
  const coinageColumns: Column<UndefinedCoinage>[] = [
    { header: say({ zh: "未解释的提法", en: "Unexplained" }), value: ({ text }) => text, width: 30 },
    { header: say({ zh: "次数", en: "Uses" }), value: ({ count }) => count, align: "right" },
    { header: say({ zh: "首次位置", en: "First at" }), value: ({ start }) => start, align: "right" },
  ];
  const explained =
    glossary.entries.length === 0
      ? say({ zh: "报告没有名词解释。", en: "The report explains no terms." })
      : renderTable(context, glossary.entries, entryColumns);
  if (coinages.length === 0) return explained;
  const shown = coinages.slice(0, SHOWN_UNDEFINED);
  const rest = coinages.length - shown.length;
  const more = say({
    zh: `……另有${String(rest)}个，见 --format json`,
    en: `… and ${String(rest)} more, see --format json`,
  });
  return [explained, renderTable(context, shown, coinageColumns), ...(rest > 0 ? [more] : [])].join("\n");
}

const RENDERERS = {
  table: renderText,
  json: renderJson,
  csv: (_context: Context, { entries }: Glossary) => glossaryToCsv(entries),
  skos: (_context: Context, { entries }: Glossary) => JSON.stringify(glossaryToSkos(entries), undefined, 2),
};
