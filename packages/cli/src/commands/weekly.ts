import {
  checkWeekly,
  createWeeklyDigest,
  digestToHtml,
  digestToMarkdown,
  RankingError,
  reportingWeek,
  type RankingPolicy,
  type WeeklyCheck,
  type WeeklyReport,
} from "@liaocheng/ranking-evaluator";
import { DIGEST_HEADERS, digestCells, type DigestRow } from "@liaocheng/ranking-evaluator/parts";
import { InvalidArgumentError, Option, type Command } from "commander";
import { callerMistake } from "../caller-mistake.js";
import { CliError } from "../cli-error.js";
import type { Context } from "../context.js";
import { renderTable } from "../formats/table.js";
import { ledgerExtract, type LedgerExtract } from "../ledger/bulletin-lists.js";
import { now } from "../ledger/days.js";
import { lightsOf } from "../ledger/ledger-policies.js";
import { withLedger } from "../ledger/open-ledger.js";
import { addCityOptions, type CityOptions } from "../city/city-options.js";
import { citiesOf } from "../city/find-city.js";
import { loadPolicy } from "../rank/load-policy.js";
import type { KeptColors } from "../rank/color-keeping.js";
import { colorsOf, keptColors, memoryOptions, type MemoryOptions } from "../rank/kept-colors.js";
import { digestToDocx } from "../weekly/digest-docx.js";
import { readRoster } from "../weekly/roster.js";
import { readWeekly } from "../weekly/weekly-source.js";
import { writeResult } from "../write-result.js";
import { formatOption, outputOption } from "./options.js";

interface WeeklyOptions extends MemoryOptions, CityOptions {
  readonly week?: string;
  readonly deadline?: { readonly weekday: number; readonly time: string };
  readonly roster?: string;
  readonly policy: string;
  readonly title?: string;
  readonly notice?: string;
  readonly format: "table" | "json" | "md" | "html" | "docx";
  readonly output?: string;
}

/** `gwr weekly PATH`: who has not reported this week, what is late or empty, and the digest. */
export function registerWeekly(program: Command, context: Context): void {
  const { say } = context;
  const text = (flags: string, zh: string, en: string): Option => new Option(flags, say({ zh, en }));
  const command = program
    .command("weekly")
    .description(
      say({
        zh: "检查一周“双报告”：谁未报、迟报、哪项空缺，并生成摘要",
        en: "check weekly reports of units and their heads: who is missing, late or empty; print the digest",
      }),
    )
    .argument(
      "<path>",
      say({
        zh: "周报表（csv、xlsx、json）、单份周报或文件夹",
        en: "a sheet (csv, xlsx, json), one report, or a folder of them",
      }),
    )
    .addOption(
      text(
        "--week <week>",
        "周次 2023-W05 或其中一天；默认取周报里的周次",
        "ISO week or a day in it; by default that of the reports",
      ),
    )
    .addOption(
      text(
        "--deadline <deadline>",
        "时限：星期几和时间，如 5T18:00（默认）",
        "weekday and time, such as 5T18:00 (default)",
      ).argParser(deadlineOf),
    )
    .addOption(
      text(
        "--roster <file>",
        "应报单位名单：表格的“单位”列，或每行一个单位",
        "who has to report: a table, or a unit a line",
      ),
    )
    .addOption(text("--policy <policy>", "提醒规则", "policy of the reminders").default("weekly-reminders"))
    .addOption(text("--title <title>", "摘要标题", "title of the digest"))
    .addOption(text("--notice <notice>", "摘要首行的提示", "line above everything"))
    .addOption(formatOption(context, ["table", "json", "md", "html", "docx"]))
    .addOption(outputOption(context));
  for (const option of memoryOptions(context)) command.addOption(option);
  addCityOptions(command, context).action(async (path: string, options: WeeklyOptions) => {
    const reports = await readWeekly(path, context);
    const cityOf = await citiesOf([path], options, context);
    const city = cityOf(path)?.city;
    const policy = await loadPolicy(options.policy, context, city?.policies);
    const kept = await keptColors(context, policy.id, options);
    const { check, extract } = await checkReports(context, reports, options, { policy, lights: lightsOf(city) }, kept);
    await writeResult(context, options.output, await render(context, check, extract, options));
    if (options.remember && kept !== undefined) await keepWeek(context, check, kept, options);
    if (check.findings.some(({ id }) => id === "missing" || id === "late" || id === "empty-part")) context.exitCode = 1;
  });
}

function deadlineOf(value: string): { weekday: number; time: string } {
  const parts = /^(?<weekday>[1-9]|1[0-4])[T ](?<time>\d{2}:\d{2})$/u.exec(value)?.groups;
  if (!parts) throw new InvalidArgumentError("");
  return { weekday: Number(parts.weekday), time: parts.time ?? "" };
}

interface CheckedWeek {
  readonly check: WeeklyCheck;
  readonly extract: LedgerExtract | undefined;
}

async function checkReports(
  context: Context,
  reports: readonly WeeklyReport[],
  options: WeeklyOptions,
  { policy, lights }: { readonly policy: RankingPolicy; readonly lights: RankingPolicy },
  kept: KeptColors | undefined,
): Promise<CheckedWeek> {
  const week = options.week ?? mostCommonWeek(reports);
  if (week === undefined) {
    throw new CliError("USAGE", {
      zh: "周报没有写明周次和报送时间：请用 --week 指定",
      en: "the reports name no week; name it with --week",
    });
  }
  const roster = options.roster === undefined ? undefined : await readRoster(options.roster, context);
  try {
    const { id, to } = reportingWeek(week, options.deadline);
    const extract =
      options.store === undefined
        ? undefined
        : await withLedger(context, options.store, {}, (store) =>
            ledgerExtract(store, { asOf: to, period: id, lights }),
          );
    const check = checkWeekly(reports, {
      week,
      policy,
      ...(roster && { roster }),
      ...(kept && { memory: kept.memory(id) }),
      ...(extract && { measuresOf: (unit: string) => ({ overdueItems: extract.overdueOf(unit) }) }),
      ...(options.deadline && { deadline: options.deadline }),
    });
    return { check, extract };
  } catch (error) {
    if (!(error instanceof RankingError)) throw error;
    throw callerMistake("USAGE", error);
  }
}

/** Keeps the colours of the week and, in a ledger, its reports: a week given again replaces itself. */
async function keepWeek(
  context: Context,
  { week, units }: WeeklyCheck,
  kept: KeptColors,
  { store: file }: WeeklyOptions,
): Promise<void> {
  await kept.keep(
    colorsOf(
      units.map(({ verdict }) => verdict),
      week.id,
    ),
  );
  if (file === undefined) return;
  const reports = units.flatMap(({ unitReport, headReport }) =>
    [unitReport, headReport].filter((report) => report !== undefined),
  );
  await withLedger(context, file, {}, (store) => {
    store.keepWeekly(week.id, reports, now());
  });
}

/** The week most reports name, else the day most were handed in on; the first of equals. */
function mostCommonWeek(reports: readonly WeeklyReport[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { week, submittedAt } of reports) {
    const named = week ?? submittedAt?.slice(0, 10);
    if (named !== undefined) counts.set(named, (counts.get(named) ?? 0) + 1);
  }
  return [...counts].reduce<[string, number] | undefined>(
    (best, one) => (best && best[1] >= one[1] ? best : one),
    undefined,
  )?.[0];
}

async function render(
  context: Context,
  check: WeeklyCheck,
  extract: LedgerExtract | undefined,
  options: WeeklyOptions,
): Promise<string | Uint8Array> {
  const { title, notice, format } = options;
  const digest = createWeeklyDigest(check, {
    ...(title !== undefined && { title }),
    ...(notice !== undefined && { notice }),
    ...(extract && { lists: extract.lists }),
  });
  switch (format) {
    case "json": {
      const { week, units, findings } = check;
      return JSON.stringify({ week, units, findings }, null, 2);
    }
    case "md":
      return digestToMarkdown(digest);
    case "html":
      return digestToHtml(digest);
    case "docx":
      return digestToDocx(digest);
    case "table": {
      const columns = DIGEST_HEADERS.map((header, place) => ({
        header,
        value: (row: DigestRow) => digestCells(row)[place] ?? "",
      }));
      return [digest.period, renderTable(context, digest.rows, columns), digest.lead].join("\n");
    }
  }
}
