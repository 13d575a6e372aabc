import { panelProblemSchema } from "@liaocheng/report-model";
import { columnsOf, TABLES, type TableColumn, type TableName } from "../src/commands/panel/write/columns.js";
import { HEAD_IN_CHINESE, MEANINGS_IN_CHINESE } from "./panel-dictionary-zh.js";

/** Names under which papers and yearbooks know a column. */
const KNOWN_AS: Readonly<Record<string, string>> = {
  govLevel: "gov_level",
  reportYear: "report_year",
  targetYear: "target_year",
  indicator: "indicator_label_raw",
  concept: "indicator_code",
  kind: "measure",
  bound: "comparator",
  qualifier: "qualifier_raw",
  valueLow: "value_low",
  valueHigh: "value_high",
  valuePoint: "value_point",
  isInterval: "is_interval",
  valueSi: "value_si",
  unitSi: "unit_si",
  hardSoft: "hard_soft",
  parentTierTarget: "parent_tier_target",
  overshootVsParent: "overshoot_vs_parent",
  prevTarget: "prev_target",
  section: "section_path",
  start: "char_start",
  end: "char_end",
  extractorVersion: "extractor_version",
  count: "term_count",
  shareReview: "text_share",
};

const HEAD = `# The panel: what its columns mean

\`gwr panel\` writes three tables. \`indicators\` has a row a figure, \`reports\` a row a report, \`terms\` a row for each word and part of a
report that names it. This page is written from the schemas of the model by a test of \`packages/cli\` (\`vitest run -u\`); the same words
stand in the CSVW description that is written beside csv. [中文](panel.zh-CN.md)

A cell is empty (null in parquet, absent in jsonl) where nothing is known; no zero and no text stands for what is missing. In jsonl a range
is \`"value": [6, 6.5]\` and a part of a year \`"months": [1, 9]\`; csv and parquet have columns for their ends.

## How words are coded

**Hard and soft.** A target is \`hard\` when 确保, 必须, 务必, 保证 or 坚决 carry it or a comparator makes it a floor or a ceiling (以上,
不低于, 以内, 不超过); \`soft\` when 力争, 争取, 努力, 预期, 力促 or 奋力 carry it or it is 左右; \`mixed\` when both stand (力争增长7%以上);
\`plain\` when neither does. \`hardSoftRule\` names the words, so that another coding needs no new reading: \`力争=soft 以上=hard\`.

**One number for a value.** \`valueLow\` and \`valueHigh\` are the ends as printed, open where 以上 or 以内 leave them open. \`valuePoint\` is the
number printed, the bound of 以上 and 以内, or the middle of a range; \`pointRule\` tells which.

**SI.** \`valueSi\` folds multipliers and prefixes: 亩 and 公顷 are m2, 吨 and 斤 kg, 千瓦 W, 千瓦时 J. Money, people, shares and times of the
calendar stay in \`scaledUnit\`.

## What other reports tell

Targets of the region itself for the year its report plans (\`status\` target, \`period\` = \`reportYear\`, \`concept\` known) are linked when all
reports are read; a shard and \`--no-link\` leave these columns empty.

- \`parentTierTarget\` comes from the report of \`parentAdcode\` for the same year: same concept, kind, unit and coverage, rates only (growth,
  ratio), for amounts of a nation and a province do not compare. \`overshootVsParent\` is the difference, 层层加码.
- \`prevTarget\` comes from the region's report of the year before; \`actual\` from what its report of the next year prints as result, in the
  unit and direction of the target (against 增长6%, 下降1% is −1). \`gap\` is \`actual\` − \`valuePoint\`.
- The main expected targets go before others. A measure for which a report, or two reports of one region and year, state several values is
  not linked: which of them holds cannot be told.
- \`…At\` names where the other figure stands: \`source:start\`.

## The year

\`reportYear\` is the year that a report plans, which it calls this year. \`yearEvidence\` are the words it was read from, \`yearSource\` where
they stand (\`caller\`: given by \`--year\`, a manifest or a column), \`yearConfidence\` how sure that evidence is by itself.
`;

type Language = "en" | "zh";

const WORDS = {
  en: {
    head: HEAD,
    table: "Table",
    about: {
      indicators: "One row a figure.",
      reports: "One row a report.",
      terms: "With `--terms FILE`: one row for each word and part of a report that names it.",
    },
    columns: "| column | known as | type | | meaning |",
    always: "always",
    problems: [
      "## Problems",
      "",
      "Lines of `problems.jsonl`, of `--problems FILE`, and of standard error with `--from ndjson`.",
    ],
    fields: "| field | meaning |",
    values: (choices: string) => ` (${choices})`,
  },
  zh: {
    head: HEAD_IN_CHINESE,
    table: "表",
    about: {
      indicators: "每个数字一行。",
      reports: "每份报告一行。",
      terms: "给出 `--terms 文件` 时：每个词在提到它的每一部分里一行。",
    },
    columns: "| 列 | 文献中的名称 | 类型 | | 含义 |",
    always: "必有",
    problems: ["## 问题", "", "`problems.jsonl`、`--problems 文件` 的各行，以及 `--from ndjson` 时标准错误的各行。"],
    fields: "| 字段 | 含义 |",
    values: (choices: string) => `（${choices}）`,
  },
} as const;

/** docs/panel.md, and its Chinese page. */
export function panelDictionary(language: Language): string {
  const words = WORDS[language];
  const problems = Object.entries(panelProblemSchema.shape).map(
    ([name, field]) => `| \`${name}\` | ${escaped(meaning(language, "problems", name, field.description))} |`,
  );
  return [
    words.head,
    ...TABLES.flatMap((table) => tableOf(table, language)),
    ...words.problems,
    "",
    words.fields,
    "| --- | --- |",
    ...problems,
    "",
  ].join("\n");
}

function tableOf(table: TableName, language: Language): string[] {
  const words = WORDS[language];
  return [
    `## ${words.table} \`${table}\``,
    "",
    words.about[table],
    "",
    words.columns,
    "| --- | --- | --- | --- | --- |",
    ...columnsOf(table).map((column) => lineOf(table, column, language)),
    "",
  ];
}

function lineOf(table: TableName, column: TableColumn, language: Language): string {
  const { name, type, required, choices, description } = column;
  const words = WORDS[language];
  const values =
    choices === undefined || choices.length > 12
      ? ""
      : words.values(choices.map((choice) => `\`${choice}\``).join(" "));
  const known = KNOWN_AS[name] === undefined ? "" : `\`${KNOWN_AS[name]}\``;
  const told = escaped(meaning(language, table, name, description));
  return `| \`${name}\` | ${known} | ${type} | ${required ? words.always : ""} | ${told}${values} |`;
}

/** Empty where a language does not say it yet. */
export function meaning(language: Language, table: TableName | "problems", name: string, description = ""): string {
  if (language === "en") return description;
  return MEANINGS_IN_CHINESE[`${table}.${name}`] ?? MEANINGS_IN_CHINESE[name] ?? "";
}

const escaped = (text: string): string => text.replaceAll("|", "\\|");
