import { readFileSync } from "node:fs";
import { join } from "node:path";
import { lintReport, lintRules, type LintRule } from "@liaocheng/report-lint";
import { address } from "./relink.js";
import type { Language } from "./documents.js";
import { root } from "./root.js";

const WORDS = {
  zh: {
    title: "校对规则",
    intro: "`gwr check` 和 `lintReport` 的全部规则，由规则登记表写成；`gwr rules 编号` 在终端里显示同样的内容。",
    facts: ["范围", "级别", "类别", "始于", "依据"],
    columns: ["规则", "查什么", "级别"],
    found: "校对结果",
    says: "会怎么说",
    off: "关掉或改变级别",
    presets: { strict: "strict：机械、确定", recommended: "recommended：默认", advisory: "advisory：仅供参考" },
  },
  en: {
    title: "Rules of the linter",
    intro:
      "All rules of `gwr check` and `lintReport`, written from their registry; `gwr rules ID` prints the same in a terminal. What a rule is for, in a line, and what it says are in English; the rest is in Chinese, as the rules are about Chinese.",
    facts: ["preset", "severity", "kind", "since", "source"],
    columns: ["rule", "what it checks", "severity"],
    found: "What it finds",
    says: "What it says",
    off: "Switch off, or change the level",
    presets: {
      strict: "strict: mechanical and certain",
      recommended: "recommended: the default",
      advisory: "advisory: worth a look",
    },
  },
} as const;

/** The list of all rules, by preset. */
export function ruleIndex(language: Language): string {
  const words = WORDS[language];
  const presets = (["strict", "recommended", "advisory"] as const).map((preset) => {
    const rows = lintRules
      .filter(({ meta }) => meta.preset === preset)
      .map(({ id, meta }) => [
        `[${id}](${address(`rules/${id}`, language)})`,
        meta.description[language],
        meta.severity,
      ]);
    return `## ${words.presets[preset]}\n\n${table(words.columns, rows)}`;
  });
  return `# ${words.title}\n\n${words.intro}\n\n${presets.join("\n\n")}\n`;
}

/** The page of one rule: its README, and what the program finds in the README's own examples. */
export function rulePage(rule: LintRule, language: Language): string {
  const words = WORDS[language];
  const { preset, severity, kind, since, source } = rule.meta;
  const readme = readFileSync(join(root, `packages/report-lint/src/rules/${rule.id}/README.md`), "utf8");
  const explained = readme.replace(/^# .*\n/u, "").trim();
  return [
    `# ${rule.id}`,
    table(words.facts, [[preset, severity, kind, since, source]]),
    inLanguage(explained, language),
    `## ${words.says}\n\n${saying(rule, language)}`,
    ...findingsIn(rule, readme, language),
    `## ${words.off}\n\n\`\`\`yaml\n# gwr.config.yaml\nlint:\n  rules:\n    ${rule.id}: off # error, warning, info\n\`\`\``,
  ].join("\n\n");
}

/** The messages of a rule, a line each; what stands in braces is filled in. */
const saying = ({ messages }: LintRule, language: Language): string =>
  Object.values(messages)
    .map((message) => `- ${message[language].replace(/\{\{(?<name>\w+)\}\}/gu, "‹$<name>›")}`)
    .join("\n");

/** Headings of the README are in both languages; a page has its own. */
function inLanguage(markdown: string, language: Language): string {
  return markdown.replace(
    /^## (?<en>[^·\n]+) · (?<zh>[^\n]+)$/gmu,
    (_, en: string, zh: string) => `## ${language === "zh" ? zh : en}`,
  );
}

/** What `lintReport` says of each wrong example; those that need another report beside them show nothing. */
function findingsIn(rule: LintRule, readme: string, language: Language): string[] {
  const lines = wrongExamples(readme).flatMap((text) =>
    lintReport({ text, language, rules: [rule], config: { preset: rule.meta.preset } }).findings.map(
      ({ message, span }) => `${place(text, span.start)} ${message}`,
    ),
  );
  return lines.length === 0 ? [] : [`## ${WORDS[language].found}\n\n\`\`\`text\n${lines.join("\n")}\n\`\`\``];
}

/** The examples below the heading Incorrect. */
export function wrongExamples(readme: string): string[] {
  const section = /^## Incorrect[^\n]*\n(?<examples>[\s\S]*?)(?=^## )/mu.exec(readme)?.groups?.["examples"] ?? "";
  return Array.from(section.matchAll(/^```text\n(?<text>[\s\S]*?)\n```$/gmu), ({ groups }) => groups?.["text"] ?? "");
}

function place(text: string, offset: number): string {
  const before = text.slice(0, offset).split("\n");
  return `${String(before.length)}:${String((before.at(-1)?.length ?? 0) + 1)}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
