import { existsSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { dirname, relative, resolve, sep } from "node:path";
import { Option, type Command } from "commander";
import { version } from "../../package.json";
import { CITY_FILES } from "../city/city-file.js";
import { CliError } from "../cli-error.js";
import type { Context } from "../context.js";
import { extractDocument } from "../known/extract-document.js";
import { knownOf } from "../known/known-of.js";
import { addKnownOptions, type KnownOptions } from "../known/known-options.js";
import { parseDocument } from "../known/parse-document.js";
import { writeNotice } from "../notices.js";
import { readDocument } from "../read-documents.js";
import { writeResult } from "../write-result.js";
import { CI_SERVICES, ciFile, pinnedPackage, type CiService } from "./init/ci-files.js";
import { cityText } from "./init/city-text.js";
import { factsOf } from "./init/report-facts.js";
import { outputOption } from "./options.js";

interface InitOptions extends KnownOptions {
  readonly ci?: CiService;
  readonly force?: true;
  readonly output?: string;
}

/** `gwr init REPORT`: a city file to begin with; `gwr init --ci SERVICE`: files with which a server checks reports. */
export function registerInit(program: Command, context: Context): void {
  const { say } = context;
  const command = program
    .command("init")
    .description(
      say({
        zh: "由一份报告写出城市配置（gwr.config.yaml）；或用 --ci 写出入库校对的配置",
        en: "write a city file (gwr.config.yaml) from a report, or with --ci the files of a server that checks reports",
      }),
    )
    .argument("[report]", say({ zh: "报告文件，- 为标准输入", en: "report file, - for standard input" }))
    .addOption(
      new Option(
        "--ci <service>",
        say({ zh: "写出这一服务的校对配置", en: "write the files with which this service checks reports" }),
      ).choices(CI_SERVICES),
    )
    .addOption(new Option("--force", say({ zh: "覆盖已有的文件", en: "replace files that are there" })))
    .addOption(outputOption(context));
  addKnownOptions(command, context).action(async (report: string | undefined, options: InitOptions) => {
    if (report === undefined && options.ci === undefined)
      throw new CliError("USAGE", {
        zh: "请给出一份报告：gwr init 报告.txt；或指明服务：gwr init --ci github",
        en: "name a report: gwr init report.txt; or a service: gwr init --ci github",
      });
    if (report !== undefined) await writeCity(report, options, context);
    if (options.ci !== undefined) await writeCi(options.ci, options, context);
  });
}

async function writeCity(file: string, options: InitOptions, context: Context): Promise<void> {
  const output = options.output ?? CITY_FILES[0];
  if (output !== "-") refuseWritten(output, options, context);
  const document = await readDocument(file, context);
  const known = await knownOf({ ...options, config: options.city === undefined ? false : true }, context, [file]);
  const city = known.city(file);
  const { report } = parseDocument(document.text, known(file), city);
  const facts = factsOf(document.text, report, extractDocument(report, city));
  const named = file === "-" ? "-" : relative(dirname(resolve(context.cwd, output)), resolve(context.cwd, file));
  await write(output, cityText(named.split(sep).join("/"), report, facts, context.say), context);
  writeNotice(context, "info", output, {
    zh: `已写出：${String(facts.units.length)}个不认得的单位、${String(facts.names.length)}个目录外的名称、${String(facts.terms.length)}条名词，请逐条定夺`,
    en: `written: ${String(facts.units.length)} unknown units, ${String(facts.names.length)} names outside the catalogue, ${String(facts.terms.length)} terms to decide on`,
  });
}

async function writeCi(service: CiService, options: InitOptions, context: Context): Promise<void> {
  const { path, text } = ciFile(service);
  refuseWritten(path, options, context);
  const manifestPath = resolve(context.cwd, "package.json");
  const written = existsSync(manifestPath) ? await readFile(manifestPath, "utf8") : undefined;
  const manifest = manifestOf(written);
  await mkdir(dirname(resolve(context.cwd, path)), { recursive: true });
  await write(path, text, context);
  if (manifest !== undefined) await write("package.json", manifest, context);
  writeNotice(context, "info", path, {
    zh: `已写出；gwr 的版本由 package-lock.json 固定：请运行 npm install 并一同提交`,
    en: `written; package-lock.json pins the version of gwr: run npm install and commit it too`,
  });
}

function manifestOf(written: string | undefined): string | undefined {
  try {
    return pinnedPackage(written, version);
  } catch (error) {
    throw new CliError(
      "UNSUITABLE",
      { zh: "package.json 不是有效的 JSON", en: "package.json is no valid JSON" },
      { cause: error },
    );
  }
}

/** A file that is there is somebody's work. */
function refuseWritten(file: string, { force }: InitOptions, { cwd }: Context): void {
  if (force === true || !existsSync(resolve(cwd, file))) return;
  throw new CliError("UNWRITABLE", {
    zh: `${file} 已经存在，没有改动：确要覆盖请加 --force`,
    en: `${file} is there already and was left alone; add --force to replace it`,
  });
}

const write = (file: string, text: string, context: Context): Promise<void> => writeResult(context, file, text);
