import {
  checkPolicy,
  createEvaluator,
  evaluate,
  RankingError,
  type RankingPolicy,
  type Verdict,
} from "@liaocheng/ranking-evaluator";
import { InvalidArgumentError, Option, type Command } from "commander";
import { callerMistake } from "../caller-mistake.js";
import { CliError } from "../cli-error.js";
import type { Context } from "../context.js";
import { ledgerExtract, type LedgerExtract } from "../ledger/bulletin-lists.js";
import { today } from "../ledger/days.js";
import { lightsOf } from "../ledger/ledger-policies.js";
import { withLedger } from "../ledger/open-ledger.js";
import { writeNotice } from "../notices.js";
import { addCityOptions, type CityOptions } from "../city/city-options.js";
import { citiesOf } from "../city/find-city.js";
import { loadPolicy } from "../rank/load-policy.js";
import { colorsOf, keptColors, keptPeriod, memoryOptions, type MemoryOptions } from "../rank/kept-colors.js";
import { withOverdue } from "../rank/overdue.js";
import { RANK_FORMATS, writeVerdicts, type RankFormat } from "../rank/render.js";
import { readRankingTable } from "../rank/rows.js";
import { openTable } from "../rank/table-source.js";
import { writeResult } from "../write-result.js";
import { bomOption, formatOption, outputOption } from "./options.js";

interface RankOptions extends MemoryOptions, CityOptions {
  readonly policy?: string;
  readonly format: RankFormat;
  readonly explain?: true;
  readonly checkPolicy?: true | number;
  readonly type?: string;
  readonly groupBy?: "population" | "indicator";
  readonly title?: string;
  readonly period?: string;
  readonly issuer?: string;
  readonly issuedOn?: string;
  readonly docNumber?: string;
  readonly to?: string;
  readonly copiedTo?: string;
  readonly printedBy?: string;
  readonly printedOn?: string;
  readonly notice?: string;
  readonly units?: true;
  readonly redHead?: true;
  readonly previous?: string;
  readonly asOf?: string;
  readonly bom?: true;
  readonly output?: string;
}

/** The policy of a ranking, and that of the ledger beside it. */
interface RankingPolicies {
  readonly policy: RankingPolicy;
  readonly lights: RankingPolicy;
}

/** `gwr rank FILE`: rankings to colours, and to a bulletin. */
export function registerRank(program: Command, context: Context): void {
  const { say } = context;
  const text = (flags: string, zh: string, en: string): Option => new Option(flags, say({ zh, en }));
  const command = program
    .command("rank")
    .description(
      say({
        zh: "按“蓝黄红”等规则给排名标色，写出理由和通报",
        en: "give rankings their colours by a policy, with reasons and a bulletin",
      }),
    )
    .argument(
      "[file]",
      say({
        zh: "排名表（csv、xlsx、json），- 为标准输入",
        en: "table of rankings (csv, xlsx, json), - for standard input",
      }),
    )
    .addOption(
      text(
        "--policy <policy>",
        "规则名或规则文件（json、yaml），默认城市配置中的第一个，再次 liaocheng",
        "name of a policy or a policy file (json, yaml); by default the first of the city file, else liaocheng",
      ),
    )
    .addOption(formatOption(context, RANK_FORMATS))
    .addOption(
      text("--explain", "逐行说明，并给出离下一颜色还差多少", "explain each row, with the distance to the next colour"),
    )
    .addOption(
      text(
        "--check-policy [total]",
        "试遍所有位次变化，报告规则的重叠和漏洞",
        "try every move and report overlaps and gaps of the policy",
      ).argParser(totalOf),
    )
    .addOption(
      text("--type <type>", "表中没有“类别”列时各单位的类别", "type of every unit when the table has no such column"),
    )
    .addOption(
      text("--group-by <what>", "通报按对象或按指标分表", "bulletin: one table a population or an indicator").choices([
        "population",
        "indicator",
      ]),
    )
    .addOption(text("--title <title>", "通报标题", "bulletin: title"))
    .addOption(text("--period <period>", "通报期间，如 2023年1月", "bulletin: period"))
    .addOption(text("--issuer <issuer>", "发文机关", "bulletin: issuer"))
    .addOption(text("--issued-on <date>", "成文日期", "bulletin: date of issue"))
    .addOption(text("--doc-number <number>", "发文字号，如 聊政督〔2023〕5号", "bulletin: number of the document"))
    .addOption(text("--to <units>", "主送机关", "bulletin: whom it is sent to"))
    .addOption(text("--copied-to <units>", "抄送机关（版记）", "bulletin: who gets a copy (imprint)"))
    .addOption(text("--printed-by <office>", "印发机关（版记）", "bulletin: who prints it (imprint)"))
    .addOption(text("--printed-on <date>", "印发日期（版记）", "bulletin: day of printing (imprint)"))
    .addOption(
      text(
        "--units",
        "按单位汇总（规则须有 units），输出 table、json 或 csv",
        "one verdict a unit over its indicators, where the policy joins them; table, json or csv",
      ),
    )
    .addOption(text("--notice <notice>", "通报首行的提示", "bulletin: line above everything"))
    .addOption(text("--red-head", "docx 加红色发文机关标志", "docx: issuer in red above a red rule"))
    .addOption(
      text(
        "--previous <file>",
        "上一次的排名表，列出颜色变化",
        "table of the period before, to list who changed colour",
      ),
    )
    .addOption(text("--as-of <date>", "判断时限所用的日期，如 2023-02-01", "day on which deadlines are judged"))
    .addOption(bomOption(context))
    .addOption(outputOption(context));
  for (const option of memoryOptions(context)) command.addOption(option);
  addCityOptions(command, context).action(async (file: string | undefined, options: RankOptions) => {
    const cityOf = await citiesOf(file === undefined ? [] : [file], options, context);
    const city = cityOf(file ?? "-")?.city;
    const policy = await loadPolicy(options.policy, context, city?.policies);
    if (options.checkPolicy !== undefined) await reportPolicy(context, policy, options);
    else if (file === undefined) {
      throw new CliError("USAGE", { zh: "请给出排名表：gwr rank 表格.csv", en: "name a table: gwr rank table.csv" });
    } else await rankFile(context, { policy, lights: lightsOf(city) }, file, options);
  });
}

function totalOf(value: string): number {
  if (!/^[1-9]\d?$|^100$/u.test(value)) throw new InvalidArgumentError("");
  return Number(value);
}

async function reportPolicy(
  context: Context,
  policy: RankingPolicy,
  { checkPolicy: total, format, output }: RankOptions,
): Promise<void> {
  const check = checkPolicy(policy, typeof total === "number" ? { total } : {});
  const tried = check.populations.map((one) => one.tried).reduce((sum, count) => sum + count, 0);
  const verdict = check.sound ? "没有自相矛盾、永不成立的规则或漏洞" : "有问题";
  const text = [
    ...check.findings,
    `${policy.title}：参评${String(check.total)}，共试${String(tried)}种情形，${verdict}`,
  ].join("\n");
  await writeResult(context, output, format === "json" ? JSON.stringify(check, null, 2) : text);
  if (!check.sound) context.exitCode = 1;
}

async function rankFile(
  context: Context,
  { policy, lights }: RankingPolicies,
  file: string,
  options: RankOptions,
): Promise<void> {
  const kept = await keptColors(context, policy.id, options);
  const key = kept === undefined ? undefined : keptPeriod(options.period, options.remember === true);
  const memory = kept?.memory(key);
  const extract = await readExtract(context, options, key, lights);
  const settings = { ...(memory && { memory }), ...(options.asOf !== undefined && { asOf: options.asOf }) };
  const evaluator = withUsageErrors(() => createEvaluator(policy, settings));
  const read = await readRankingTable(await openTable(file, context), policy, options, context, (row) => {
    evaluator.collect(row);
  });
  const table = extract === undefined ? read : withOverdue(read, policy, extract);
  const previous =
    options.previous === undefined ? undefined : await judgeAll(context, policy, options.previous, options);
  const judged: Verdict[] = [];
  let unjudged = 0;
  const { format, output, explain = false, bom = false, redHead = false } = options;
  const { title, period, issuer, issuedOn, notice, groupBy } = options;
  const { docNumber: documentNumber, to, copiedTo, printedBy, printedOn } = options;
  const imprint = Object.fromEntries(
    Object.entries({ documentNumber, to, copiedTo, printedBy, printedOn }).filter(([, value]) => value !== undefined),
  );
  const bulletin = Object.fromEntries(
    Object.entries({
      title,
      period,
      issuer,
      issuedOn,
      imprint,
      notice,
      groupBy,
      previous,
      lists: extract?.lists,
    }).filter(([, value]) => value !== undefined),
  );
  await writeVerdicts(
    context,
    policy,
    evaluator,
    table,
    { format, output, explain, bom, redHead, units: options.units ?? false, ...bulletin },
    (verdict) => {
      if (options.remember) judged.push(verdict);
      if (verdict.unjudged.some(({ missing }) => missing.includes("total"))) unjudged += 1;
    },
  );
  if (unjudged > 0) {
    writeNotice(context, "warning", table.label, {
      zh: `有${String(unjudged)}行缺参评总数，未判居后的位次`,
      en: `${String(unjudged)} rows lack the total; the bottom places were not judged`,
    });
  }
  if (options.remember && kept !== undefined && key !== undefined) await kept.keep(colorsOf(judged, key));
}

/** What the ledger adds: lists, and overdue items for policies that ask about them. */
function readExtract(
  context: Context,
  { store: file, asOf = today() }: RankOptions,
  period: string | undefined,
  lights: RankingPolicy,
): Promise<LedgerExtract | undefined> {
  if (file === undefined) return Promise.resolve(undefined);
  return withLedger(context, file, {}, (store) => ledgerExtract(store, { asOf, period, lights }));
}

async function judgeAll(
  context: Context,
  policy: RankingPolicy,
  file: string,
  options: RankOptions,
): Promise<Verdict[]> {
  const table = await readRankingTable(await openTable(file, context), policy, options, context, () => undefined);
  const rows = [];
  for await (const row of table.rows()) rows.push(row);
  return evaluate(rows, policy);
}

function withUsageErrors<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof RankingError)) throw error;
    throw callerMistake("USAGE", error);
  }
}
