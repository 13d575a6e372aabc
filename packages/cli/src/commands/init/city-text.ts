import { citySchemaAddress } from "@liaocheng/city";
import type { Report } from "@liaocheng/report-model";
import { stringify } from "yaml";
import type { Localized } from "../../language.js";
import type { ReportFacts, UnknownFact } from "./report-facts.js";

/** Names that are listed; a report has hundreds, most of them said once. */
const MOST_NAMES = 30;
const LONGEST = 60;

type Say = (message: Localized) => string;

/** A city file to begin with: what is certain as keys, what is to be decided as comments. */
export function cityText(file: string, report: Report, facts: ReportFacts, say: Say): string {
  return [
    `# yaml-language-server: $schema=${citySchemaAddress}`,
    comment(
      say({
        zh: `城市配置，由 gwr init 据 ${file} 写出；去掉行首的“# ”即采用`,
        en: `A city file, written by gwr init from ${file}; take “# ” away from a line to use it`,
      }),
    ),
    ...regionLines(report, say),
    "",
    ...headingLines(facts, say),
    "",
    ...unitLines(facts.units, say),
    "",
    ...nameLines(facts.names, say),
    "",
    ...termLines(facts, say),
    "",
    comment(say({ zh: "校对规则：见 gwr rules", en: "Rules of gwr check: see gwr rules" })),
    "lint:",
    "  preset: recommended",
    comment("  rules: { dash-form: off }"),
    "",
    ...reportLines(file, report, say),
    "",
  ].join("\n");
}

const comment = (text: string): string => `# ${text}`;
/** A value as YAML writes it in one line. */
const plain = (value: string | number): string => stringify(value, { lineWidth: 0 }).trim();
const short = (text: string): string =>
  (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text).replaceAll(/\s+/gu, " ");

function regionLines({ region, adcode }: Report, say: Say): string[] {
  if (region === undefined)
    return [
      comment(say({ zh: "报告没有写明地区；写上它的全称", en: "The report names no region; write its full name" })),
      comment("name: 南岭县"),
    ];
  return [`name: ${plain(region)}`, ...(adcode === undefined ? [] : [`adcode: "${adcode}"`])];
}

function headingLines({ headings }: ReportFacts, say: Say): string[] {
  const unknown = headings.filter(({ role }) => role === "other");
  const shown = headings.map(({ heading, role }) => comment(`  ${role.padEnd(16)} ${short(heading)}`));
  return [
    comment(
      say({
        zh: "读到的部分及其作用（other 为没有读出）",
        en: "Parts of the report and the roles read (other: none was read)",
      }),
    ),
    ...shown,
    comment(
      say({
        zh: "标题里的词与作用（按位置推测，请核对）：review 回顾 plan 多年规划 targets 目标 tasks 任务 self-government 自身建设 closing 结语",
        en: "Words in headings and their roles (a guess by place; decide): review, plan (of several years), targets, tasks, self-government, closing",
      }),
    ),
    comment("profile:"),
    comment("  roles:"),
    ...(unknown.length === 0 ? [comment("    - { role: review, words: [答卷] }")] : []),
    ...unknown.map(({ heading, likely }) =>
      comment(`    - { role: ${likely}, words: [${plain(short(heading).replaceAll(/[[\]{},…]/gu, ""))}] }`),
    ),
  ];
}

const place = ({ count, line, printed }: UnknownFact, say: Say): string =>
  say({
    zh: `${String(count)}处，首见第${String(line)}行“${short(printed)}”`,
    en: `${String(count)} times, first in line ${String(line)}: “${short(printed)}”`,
  });

function unitLines(units: readonly UnknownFact[], say: Say): string[] {
  const head = comment(
    units.length === 0
      ? say({ zh: "没有不认得的单位", en: "No unknown units" })
      : say({ zh: "数字后面可能是单位而不认得的词", en: "Words behind numbers that may be units and are not known" }),
  );
  return [
    head,
    comment("units:"),
    ...(units.length === 0
      ? [comment("  - { unit: 羊单位 }")]
      : units.map((unit) => comment(`  - { unit: ${plain(unit.text)} } # ${place(unit, say)}`))),
  ];
}

function nameLines(names: readonly UnknownFact[], say: Say): string[] {
  const shown = names.slice(0, MOST_NAMES);
  const rest = names.length - shown.length;
  return [
    comment(
      say({
        zh: `指标目录里没有的名称，共${String(names.length)}个；要跨年比较的给它编号`,
        en: `Names that are not in the catalogue, ${String(names.length)} of them; give an id to those that years are compared by`,
      }),
    ),
    comment("concepts:"),
    ...(shown.length === 0
      ? [comment("  - { id: carrying-capacity, zh: 草原载畜量, unit: 万羊单位, polarity: lower }")]
      : []),
    ...shown.map((name, index) =>
      comment(`  - { id: own-${String(index + 1)}, zh: ${plain(name.text)}, polarity: neutral } # ${place(name, say)}`),
    ),
    ...(rest > 0 ? [comment(say({ zh: `  另有${String(rest)}个`, en: `  and ${String(rest)} more` }))] : []),
  ];
}

function termLines({ terms }: ReportFacts, say: Say): string[] {
  const head = comment(say({ zh: "名词解释：各年报告共用", en: "Terms that reports of all years share" }));
  if (terms.length === 0)
    return [head, comment("glossary:"), comment("  - { term: 两山三水, definition: 两座山和三条河 }")];
  const entries = terms.map(({ term, aliases, definition }) => ({
    term,
    ...(aliases.length === 0 ? {} : { aliases: [...aliases] }),
    definition,
  }));
  return [head, stringify({ glossary: entries }, { lineWidth: 0 }).trimEnd()];
}

function reportLines(file: string, { planYear, reviewYear, documentKind }: Report, say: Say): string[] {
  const known = [
    ...(planYear === undefined ? [] : [`year: ${String(planYear)}`]),
    ...(reviewYear === undefined ? [] : [`reviewYear: ${String(reviewYear)}`]),
    ...(documentKind === undefined ? [] : [`kind: ${documentKind}`]),
  ];
  const row = `  - { file: ${plain(file)}${known.length === 0 ? ", year: 2026" : `, ${known.join(", ")}`} }`;
  return [
    comment(
      say({
        zh: "报告正文没有写明的年份、地区和文种；年份是报告安排的那一年",
        en: "Years, regions and kinds that texts do not tell; the year is the one a report plans",
      }),
    ),
    comment("reports:"),
    comment(row),
  ];
}
