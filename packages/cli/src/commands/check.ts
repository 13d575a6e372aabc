import { isAbsolute, relative } from "node:path";
import type { CityLint } from "@liaocheng/city";
import { configForFile, LintError, lintRules, type LintConfig, type RuleSetting } from "@liaocheng/report-lint";
import { InvalidArgumentError, Option, type Command } from "commander";
import { checkLints } from "../city/check-lint.js";
import { CliError } from "../cli-error.js";
import type { Context } from "../context.js";
import { writeNotice } from "../notices.js";
import { readDocument } from "../read-documents.js";
import { oneLine } from "../one-line.js";
import { knownOf, type KnownOf } from "../known/known-of.js";
import { addKnownOptions, type KnownOptions } from "../known/known-options.js";
import { writeResult } from "../write-result.js";
import type { CheckedFile, CheckSettings } from "./check/check-file.js";
import { checkFiles, type SettingsOf } from "./check/check-files.js";
import { formatGithub, formatGitlab, formatJson, formatSarif } from "./check/formats.js";
import { knownIn, type KnownFinding, readKnownFindings, writeBaseline } from "./check/known-findings.js";
import { formatPretty } from "./check/pretty.js";
import { writeFixes } from "./check/write-fixes.js";
import { colorDiff } from "./check/unified-diff.js";
import { checkIntoWord } from "./check/word-file.js";
import { formatOption, integerOption, outputOption } from "./options.js";
import { expandFiles, REPORT_ENDINGS } from "./panel/input/expand-files.js";
import { nearestOf } from "./rules/nearest.js";

type Format = "pretty" | "json" | "sarif" | "github" | "gitlab" | "docx";

interface CheckOptions extends KnownOptions {
  readonly format: Format;
  readonly preset?: "strict" | "recommended" | "advisory";
  readonly rule?: Readonly<Record<string, RuleSetting>>;
  readonly profile?: string;
  readonly previous?: string;
  readonly fix?: true;
  readonly diff?: true;
  readonly baseline?: string;
  readonly updateBaseline?: true;
  readonly ignoreFile?: string;
  readonly maxWarnings?: number;
  readonly errorsOnly?: true;
  readonly jobs?: number;
  readonly accept?: true;
  readonly author?: string;
  readonly output?: string;
}

const LEVELS = ["off", "on", "error", "warning", "info"] as const;
const IGNORE_FILE = "gwr.ignore.json";

/** `gwr check FILE…`: what a proofreader would mark, and safe fixes. */
export function registerCheck(program: Command, context: Context): void {
  const { say } = context;
  const command = program
    .command("check")
    .description(
      say({
        zh: "校对报告：标点、数字、序号、事实、用语",
        en: "check punctuation, numbers, structure, facts and wording",
      }),
    )
    .argument(
      "<files...>",
      say({
        zh: "报告文件、文件夹或通配符，- 为标准输入",
        en: "report files, folders or patterns, - for standard input",
      }),
    )
    .addOption(formatOption(context, ["pretty", "json", "sarif", "github", "gitlab", "docx"]))
    .addOption(
      new Option("--preset <name>", say({ zh: "规则范围", en: "which rules run" })).choices([
        "strict",
        "recommended",
        "advisory",
      ]),
    )
    .addOption(ruleOption(context))
    .option(
      "--config <file>",
      say({
        zh: "即 --city",
        en: "the same as --city",
      }),
    )
    .option("--profile <name>", say({ zh: "采用配置中的一套规矩", en: "a profile of the configuration" }))
    .option(
      "--previous <file>",
      say({ zh: "上年报告，用于核对基数", en: "last year's report, to compare base values" }),
    )
    .option("--fix", say({ zh: "改正有把握的问题，写回原文件", en: "apply safe fixes to the files" }))
    .option("--diff", say({ zh: "只显示将怎样改", en: "show what --fix would change" }))
    .option(
      "--baseline <file>",
      say({ zh: "已知问题清单，只报告新问题；文件不存在时写出", en: "known findings; written when there is none" }),
    )
    .option("--update-baseline", say({ zh: "重写已知问题清单", en: "write the baseline anew" }))
    .option(
      "--ignore-file <file>",
      say({ zh: `忽略清单（默认 ${IGNORE_FILE}）`, en: `findings to leave out (default ${IGNORE_FILE})` }),
    )
    .addOption(
      countOption("--max-warnings <count>", say({ zh: "允许的警告数，默认 0", en: "warnings allowed, 0 by default" })),
    )
    .option("--errors-only", say({ zh: "只有错误才使检查不通过", en: "only errors make the check fail" }))
    .addOption(integerOption("--jobs <count>", say({ zh: "并行数", en: "how many files at a time" })))
    .option(
      "--accept",
      say({ zh: "docx：直接改正有把握的问题，不留修订痕迹", en: "docx: make safe fixes instead of tracking them" }),
    )
    .option("--author <name>", say({ zh: "docx：批注和修订的署名", en: "docx: author of comments and changes" }))
    .addOption(outputOption(context));
  addKnownOptions(command, context).action(async (files: string[], options: CheckOptions) => {
    await check(files, options, context);
  });
}

async function check(named: readonly string[], options: CheckOptions, context: Context): Promise<void> {
  const { files } = await expandFiles(named, REPORT_ENDINGS, context);
  const known = await knownOf(options, context, files);
  checkLints(files, known, context);
  const configOf = (file: string): CityLint => known.city(file)?.lint ?? {};
  const fileConfig = configOf(files[0] ?? "-");
  const ignoreFile = options.ignoreFile ?? fileConfig.ignoreFile ?? IGNORE_FILE;
  const ignored = (await readKnownFindings(ignoreFile, context)) ?? missingIgnoreFile(options.ignoreFile);
  const baseline = options.baseline ?? fileConfig.baseline;
  const baselined = baseline === undefined || options.updateBaseline ? [] : await readKnownFindings(baseline, context);
  if (baselined === undefined && context.env["CI"]) {
    throw new CliError("UNREADABLE", {
      zh: `找不到基线 ${baseline ?? ""}：先在本地运行一次写出，再提交`,
      en: `no such baseline: ${baseline ?? ""}; write it locally and commit it`,
    });
  }
  const previous = options.previous === undefined ? undefined : (await readDocument(options.previous, context)).text;
  const settings = (file: string): CheckSettings => ({
    config: withIgnored(configForFile(mergeConfig(configOf(file), options), withinFolder(file, context.cwd)), [
      ...knownIn([...ignored, ...(baselined ?? [])], file, context),
    ]),
    lang: context.lang,
    fix: options.fix === true && options.diff !== true && options.format !== "docx",
    diff: options.diff === true && options.format !== "docx",
    ...(previous === undefined ? {} : { previous }),
  });
  const checked = await runChecks(files, { settings, knownOf: known }, options, context);
  await writeFixes(checked, context);
  const failures = tellFailures(checked, context);
  for (const { file, notices } of checked) for (const notice of notices) writeNotice(context, "warning", file, notice);
  if (baseline !== undefined && (baselined === undefined || options.updateBaseline)) {
    await writeBaseline(baseline, checked, context);
    context.exitCode = failures > 0 ? 2 : 0;
    return;
  }
  const { format } = options;
  if (format !== "docx") await writeResult(context, options.output, render(checked, { ...options, format }, context));
  const allowed = options.errorsOnly ? Infinity : (options.maxWarnings ?? fileConfig.maxWarnings ?? 0);
  context.exitCode = failures > 0 ? 2 : fails(checked, allowed) ? 1 : 0;
}

/** Says of each file that could not be checked why; the findings of the others stay. */
function tellFailures(checked: readonly CheckedFile[], context: Context): number {
  const failures = checked.flatMap(({ failure }) => failure ?? []);
  for (const { message } of failures) {
    const label = context.errorColors.red(context.say({ zh: "错误：", en: "error: " }));
    context.stderr.write(`${label}${oneLine(context.say(message))}\n`);
  }
  return failures.length;
}

async function runChecks(
  files: readonly string[],
  { settings, knownOf }: { readonly settings: SettingsOf; readonly knownOf: KnownOf },
  options: CheckOptions,
  context: Context,
): Promise<CheckedFile[]> {
  try {
    const inFiles = { settings, knownOf };
    if (options.format === "docx") return [await checkIntoWord(files, inFiles, options, context)];
    const checked = await checkFiles(files, settings, context, { jobs: options.jobs, knownOf });
    const [only, ...others] = checked;
    if (only?.failure !== undefined && others.length === 0) throw new CliError(only.failure.code, only.failure.message);
    return checked;
  } catch (error) {
    if (!isLintError(error)) throw error;
    throw new CliError("USAGE", { zh: error.message, en: error.message }, { cause: error });
  }
}

/** Errors lose their class on the way back from a worker. */
function isLintError(error: unknown): error is Error {
  return error instanceof LintError || (error instanceof Error && error.name === "LintError");
}

const withIgnored = (config: LintConfig, ignored: readonly string[]): LintConfig => ({
  ...config,
  ignore: [...(config.ignore ?? []), ...ignored],
});

function mergeConfig(fileConfig: CityLint, options: CheckOptions): LintConfig {
  const { preset, profile, profiles, rules, ignore, overrides } = fileConfig;
  const chosenPreset = options.preset ?? preset;
  const chosenProfile = options.profile ?? profile;
  return {
    ...(chosenPreset === undefined ? {} : { preset: chosenPreset }),
    ...(chosenProfile === undefined ? {} : { profile: chosenProfile }),
    ...(profiles === undefined ? {} : { profiles }),
    rules: { ...rules, ...options.rule },
    ignore: ignore ?? [],
    ...(overrides === undefined ? {} : { overrides }),
  };
}

function missingIgnoreFile(named: string | undefined): readonly KnownFinding[] {
  if (named === undefined) return [];
  throw new CliError("UNREADABLE", { zh: `找不到忽略清单 ${named}：请检查路径`, en: `no such ignore list: ${named}` });
}

function render(
  files: readonly CheckedFile[],
  options: CheckOptions & { readonly format: Exclude<Format, "docx"> },
  context: Context,
): string {
  if (options.diff)
    return files
      .map(({ diff = "" }) => colorDiff(diff, context.colors))
      .filter((diff) => diff !== "")
      .join("");
  const shown = files.map((checked) => ({ ...checked, file: withinFolder(checked.file, context.cwd) }));
  const report = { files: shown, rules: lintRules, lang: context.lang };
  switch (options.format) {
    case "json":
      return formatJson(report);
    case "sarif":
      return formatSarif(report);
    case "github":
      return formatGithub(report);
    case "gitlab":
      return formatGitlab(report);
    case "pretty":
      return formatPretty(context, files);
  }
}

function fails(files: readonly CheckedFile[], maxWarnings: number): boolean {
  const findings = files.flatMap((file) => file.findings);
  const warnings = findings.filter(({ severity }) => severity === "warning").length;
  return findings.some(({ severity }) => severity === "error") || warnings > maxWarnings;
}

function ruleOption(context: Context): Option {
  const { say } = context;
  return new Option(
    "--rule <id=level>",
    say({
      zh: `设定一条规则（${LEVELS.join("、")}），可重复`,
      en: `set a rule to ${LEVELS.join(", ")}; may be repeated`,
    }),
  ).argParser((value: string, previous: Readonly<Record<string, RuleSetting>> | undefined) => {
    const settings = value.split(",").map((part) => part.split("=").map((word) => word.trim()));
    const set: Record<string, RuleSetting> = { ...previous };
    for (const [id = "", level = ""] of settings) {
      const known = LEVELS.find((candidate) => candidate === level);
      if (!lintRules.some((rule) => rule.id === id)) throw new InvalidArgumentError(noRule(id, context));
      if (known === undefined) throw new InvalidArgumentError(`Allowed choices are ${LEVELS.join(", ")}.`);
      set[id] = known;
    }
    return set;
  });
}

/** Services that show findings beside a text know its path from the run's folder. */
function withinFolder(file: string, cwd: string): string {
  if (!isAbsolute(file)) return file;
  const path = relative(cwd, file);
  return path.startsWith("..") || isAbsolute(path) ? file : path;
}

function noRule(id: string, { say }: Context): string {
  const near = nearestOf(
    id,
    lintRules.map((rule) => rule.id),
  );
  return say({
    zh: `没有规则 ${id}${near === undefined ? "" : `，是不是 ${near}？`}`,
    en: `no rule ${id}${near === undefined ? "" : `; did you mean ${near}?`}`,
  });
}

function countOption(flags: string, description: string): Option {
  return new Option(flags, description).argParser((value) => {
    if (!/^\d{1,9}$/u.test(value)) throw new InvalidArgumentError("");
    return Number(value);
  });
}
