import {
  createGlossary,
  entriesFromReport,
  findMentions,
  type LookupResult,
  type Mention,
  pinyinInitials,
} from "@liaocheng/glossary";
import type { Command } from "commander";
import type { Context } from "../context.js";
import { readDocument } from "../read-documents.js";
import { writeResult } from "../write-result.js";
import { parseDocument } from "../known/parse-document.js";
import { knownOf } from "../known/known-of.js";
import { addKnownOptions, type KnownOptions } from "../known/known-options.js";
import { formatOption, outputOption } from "./options.js";
import { entryAsJson } from "./terms.js";

interface TermOptions extends KnownOptions {
  readonly format: "text" | "json";
  readonly output?: string;
}

/** `gwr term WORD FILE`: what a word means in a report; near misses and status 1 when it explains no such word. */
export function registerTerm(program: Command, context: Context): void {
  const { say } = context;
  const command = program
    .command("term")
    .description(
      say({ zh: "查一个词在报告中的解释，查不到时给出相近的词", en: "look up a word in a report's glossary" }),
    )
    .argument("<word>", say({ zh: "要查的词，也可用简称或拼音首字母", en: "word, alias or pinyin initials" }))
    .argument("<file>", say({ zh: "报告文件，- 为标准输入", en: "report file, - for standard input" }))
    .addOption(formatOption(context, ["text", "json"]))
    .addOption(outputOption(context));
  addKnownOptions(command, context).action(async (word: string, file: string, options: TermOptions) => {
    const known = await knownOf(options, context, [file]);
    const document = await readDocument(file, context);
    const city = known.city(file);
    const { report } = parseDocument(document.text, known(file), city);
    const glossary = createGlossary([...entriesFromReport(report), ...(city?.glossary ?? [])], {
      initials: pinyinInitials,
    });
    const result = glossary.lookup(word);
    const mentions = findMentions(report, glossary).filter(({ entry }) => entry === result.match);
    const render = options.format === "json" ? renderJson : renderText;
    await writeResult(context, options.output, render(context, result, mentions));
    if (result.match === undefined) context.exitCode = 1;
  });
}

function renderJson(_context: Context, result: LookupResult, mentions: readonly Mention[]): string {
  const { query, match, nearMisses } = result;
  return JSON.stringify(
    {
      query,
      match: match === undefined ? null : entryAsJson(match, mentions),
      nearMisses: nearMisses.map(({ term, score, reason, message }) => ({ term, score, reason, message })),
    },
    undefined,
    2,
  );
}

function renderText(
  context: Context,
  { query, match, nearMisses }: LookupResult,
  mentions: readonly Mention[],
): string {
  const { say, colors } = context;
  if (match !== undefined) {
    const places = mentions.map(({ start }) => start).join(", ");
    const lines = [
      colors.bold(match.term),
      match.definition,
      ...(match.expansion ?? []).map((member) => `  · ${member}`),
      ...(match.aliases.length > 0
        ? [say({ zh: `又作：${match.aliases.join("、")}`, en: `also: ${match.aliases.join(", ")}` })]
        : []),
      say({
        zh: `正文出现${String(mentions.length)}次${places === "" ? "" : `，位置 ${places}`}`,
        en: `${String(mentions.length)} uses in the body${places === "" ? "" : `, at ${places}`}`,
      }),
    ];
    return lines.join("\n");
  }
  const missing = say({ zh: `报告没有解释“${query}”。`, en: `The report does not explain “${query}”.` });
  if (nearMisses.length === 0) return missing;
  const offered = nearMisses.map(({ term, message }) => `  ${term}  ${colors.dim(message)}`);
  return [missing, say({ zh: "是不是：", en: "Did you mean:" }), ...offered].join("\n");
}
