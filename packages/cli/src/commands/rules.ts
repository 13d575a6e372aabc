import { lintRules, presets, ruleUrl, type LintRule } from "@liaocheng/report-lint";
import type { Command } from "commander";
import { CliError } from "../cli-error.js";
import type { Context } from "../context.js";
import { writeResult } from "../write-result.js";
import { formatOption, outputOption } from "./options.js";
import { nearestOf } from "./rules/nearest.js";
import { readRulePage } from "./rules/rule-page.js";

interface RulesOptions {
  readonly format: "table" | "json";
  readonly output?: string;
}

/** `gwr rules [ID]`: every rule of the proofreader, or one with its reasons, examples and source. */
export function registerRules(program: Command, context: Context): void {
  const { say } = context;
  program
    .command("rules")
    .description(say({ zh: "列出校对规则；给出编号则说明一条", en: "list the rules of check, or explain one" }))
    .argument("[id]", say({ zh: "规则编号", en: "id of a rule" }))
    .addOption(formatOption(context, ["table", "json"]))
    .addOption(outputOption(context))
    .action(async (id: string | undefined, { format, output }: RulesOptions) => {
      const chosen = id === undefined ? lintRules : [ruleOf(id)];
      const described = chosen.map((rule) => describe(rule, context));
      if (format === "json") return writeResult(context, output, JSON.stringify({ rules: described }, null, 2));
      const text = id === undefined ? list(context) : explain(ruleOf(id), context);
      return writeResult(context, output, text);
    });
}

function ruleOf(id: string): LintRule {
  const rule = lintRules.find((candidate) => candidate.id === id);
  if (rule !== undefined) return rule;
  const near = nearestOf(
    id,
    lintRules.map((candidate) => candidate.id),
  );
  throw new CliError("USAGE", {
    zh: `没有规则 ${id}${near === undefined ? "" : `，是不是 ${near}`}？gwr rules 列出全部规则`,
    en: `no rule ${id}${near === undefined ? "" : `; did you mean ${near}`}? gwr rules lists them all`,
  });
}

function describe({ id, meta, messages }: LintRule, { lang }: Context): Record<string, unknown> {
  return {
    id,
    kind: meta.kind,
    preset: meta.preset,
    severity: meta.severity,
    description: meta.description[lang],
    source: meta.source,
    messages: Object.fromEntries(Object.entries(messages).map(([messageId, text]) => [messageId, text[lang]])),
    url: ruleUrl(id),
  };
}

function list({ lang, colors }: Context): string {
  const widest = Math.max(...lintRules.map(({ id }) => id.length));
  return presets
    .flatMap((preset) => [
      colors.bold(preset),
      ...lintRules
        .filter(({ meta }) => meta.preset === preset)
        .map(({ id, meta }) => `  ${id.padEnd(widest)}  ${meta.description[lang]}`),
    ])
    .join("\n");
}

/** Headings of a page are in both languages. */
const HEADING = /^(?<en>[^·\n]+) · (?<zh>[^\n]+)/u;

function explain({ id, meta }: LintRule, { say, lang, colors }: Context): string {
  const page = readRulePage(id) ?? "";
  const head = `${colors.bold(id)}  ${meta.preset} · ${meta.severity}\n${meta.description[lang]}`;
  const body = page
    .split("\n## ")
    .slice(1)
    .map((section) => `## ${section.trim().replace(HEADING, (_, en: string, zh: string) => say({ zh, en }))}`)
    .join("\n\n");
  return [head, body, say({ zh: `依据：${meta.source}`, en: `Source: ${meta.source}` })]
    .filter((part) => part !== "")
    .join("\n\n");
}
