import { readFile } from "node:fs/promises";
import { dirname, extname, join, resolve } from "node:path";
import { lintConfigSchema } from "@liaocheng/report-lint";
import { createJiti } from "jiti";
import { parse as parseYaml } from "yaml";
import * as z from "zod";
import { CliError } from "../../cli-error.js";
import type { Context } from "../../context.js";

const NAMES = ["gwr.config.json", "gwr.config.yaml", "gwr.config.yml", "gwr.config.ts"];

const checkConfigSchema = z.strictObject({
  ...lintConfigSchema.shape,
  maxWarnings: z.int().min(0).optional().describe("Warnings allowed before the check fails"),
  baseline: z.string().optional().describe("File of known findings, beside the configuration"),
  ignoreFile: z.string().optional().describe("File of findings that are left out, gwr.ignore.json by default"),
});

const configSchema = z.looseObject({ check: checkConfigSchema.optional() });

/** What `gwr.config.*` says of `gwr check`. */
export type CheckConfig = z.infer<typeof checkConfigSchema>;

/**
 * Reads the configuration named by `--config`, or the nearest `gwr.config.json`, `.yaml`, `.yml` or `.ts` in the run's folder or
 * above it.
 *
 * @returns What stands under `check`; empty when there is no file.
 * @throws {CliError} `UNREADABLE` for a named file that cannot be read; `UNSUITABLE` for one that says what cannot be meant.
 */
export async function readConfigFile(named: string | undefined, context: Context): Promise<CheckConfig> {
  for (const name of named === undefined ? namesUpward(context.cwd) : [named]) {
    const path = resolve(context.cwd, name);
    let source: string;
    try {
      source = await readFile(path, "utf8");
    } catch (error) {
      if (named === undefined) continue;
      throw new CliError(
        "UNREADABLE",
        { zh: `无法读取配置 ${name}：请检查路径`, en: `cannot read the configuration ${name}; check the path` },
        { cause: error },
      );
    }
    const parsed = configSchema.safeParse(await parseConfig(name, path, source));
    if (parsed.success) return parsed.data.check ?? {};
    const issue = parsed.error.issues[0];
    const where = issue?.path.map(String).join(".") ?? "";
    const what = issue?.message ?? "";
    throw new CliError("UNSUITABLE", { zh: `${name} 的 ${where}：${what}`, en: `${name}, ${where}: ${what}` });
  }
  return {};
}

/** The names in the run's folder, then in each folder above it. */
function namesUpward(folder: string): string[] {
  const above = dirname(folder);
  return [...NAMES.map((name) => join(folder, name)), ...(above === folder ? [] : namesUpward(above))];
}

async function parseConfig(name: string, path: string, source: string): Promise<unknown> {
  try {
    switch (extname(path)) {
      case ".ts":
      case ".mts":
      case ".js":
      case ".mjs":
        return await createJiti(import.meta.url, { fsCache: false }).import(path, { default: true });
      case ".yaml":
      case ".yml":
        return parseYaml(source) ?? {};
      default:
        return JSON.parse(source) as unknown;
    }
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    throw new CliError(
      "UNSUITABLE",
      { zh: `配置 ${name} 不能解析：${reason}`, en: `cannot parse the configuration ${name}: ${reason}` },
      { cause: error },
    );
  }
}
