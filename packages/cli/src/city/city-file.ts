import { readFile } from "node:fs/promises";
import { basename, dirname, extname, isAbsolute, relative, resolve, sep } from "node:path";
import type { City, CitySource } from "@liaocheng/city";
import { CallerError } from "@liaocheng/report-model/caller";
import { callerMistake } from "../caller-mistake.js";
import { CliError } from "../cli-error.js";
import type { Context } from "../context.js";
import { describeReadFailure } from "../read-documents.js";

/** A city and the folder its file stands in. */
export interface CityFile {
  readonly city: City;
  readonly path: string;
  /** What the file says of a report, by its path in the run. */
  readonly reportOptions: (file: string) => ReturnType<City["reportOptions"]>;
}

/** Names of a city file, the first in a folder counts. */
export const CITY_FILES = [
  "gwr.config.yaml",
  "gwr.config.yml",
  "gwr.config.json",
  "gwr.config.ts",
  "gwr.config.js",
  "gwr.config.mjs",
] as const;

const PROGRAMS: ReadonlySet<string> = new Set([".ts", ".mts", ".js", ".mjs"]);

/**
 * Reads and checks a city file.
 *
 * @param named - As the user wrote it, or its path when it was found.
 * @throws {CliError} `UNREADABLE`; `UNSUITABLE` with the key for a file that says what cannot be meant.
 */
export async function readCityFile(named: string, context: Context, wasFound = false): Promise<CityFile> {
  const path = resolve(context.cwd, named);
  const label = wasFound ? relative(context.cwd, path) || basename(path) : named;
  const source = await sourceOf(path, label, context, wasFound);
  const { defineCity } = await import("@liaocheng/city");
  try {
    const city = defineCity(source as CitySource, { language: context.lang });
    const folder = dirname(path);
    const within = (file: string): string => relative(folder, resolve(context.cwd, file)).split(sep).join("/");
    return { city, path, reportOptions: (file) => city.reportOptions(file === "-" ? "-" : within(file)) };
  } catch (error) {
    if (error instanceof CallerError) throw callerMistake("UNSUITABLE", error, label);
    throw error;
  }
}

async function sourceOf(path: string, label: string, context: Context, wasFound: boolean): Promise<unknown> {
  if (PROGRAMS.has(extname(path))) {
    if (wasFound && !isNear(path, context.cwd)) throw foreignProgram(label);
    return parsed(label, () => importProgram(path));
  }
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    throw new CliError("UNREADABLE", describeReadFailure(label, error), { cause: error });
  }
  return parsed(label, async () => {
    if (extname(path) === ".json") return JSON.parse(text) as unknown;
    const { parse } = await import("yaml");
    return (parse(text) as unknown) ?? {};
  });
}

async function importProgram(path: string): Promise<unknown> {
  const { createJiti } = await import("jiti");
  const found: unknown = await createJiti(import.meta.url, { fsCache: false }).import(path, { default: true });
  // defineCity gives what it was given beside what it made of it.
  return typeof found === "object" && found !== null && "parseReport" in found && "source" in found
    ? found.source
    : found;
}

async function parsed(label: string, parse: () => Promise<unknown>): Promise<unknown> {
  try {
    return await parse();
  } catch (error) {
    if (error instanceof CallerError) throw callerMistake("UNSUITABLE", error, label);
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    throw new CliError(
      "UNSUITABLE",
      { zh: `城市配置 ${label} 不能解析（${reason}）`, en: `cannot parse the city file ${label} (${reason})` },
      { cause: error },
    );
  }
}

/** A program is run unasked only in the folder of the run, below it or above it. */
function isNear(path: string, cwd: string): boolean {
  const isIn = (inner: string, outer: string): boolean => {
    const way = relative(outer, inner);
    return way === "" || (!way.startsWith("..") && !isAbsolute(way));
  };
  return isIn(path, cwd) || isIn(cwd, dirname(path));
}

const foreignProgram = (label: string): CliError =>
  new CliError("UNSUITABLE", {
    zh: `${label} 是程序，又不在当前文件夹上下，未经指明不运行：用 --city ${label} 指明，或加 --no-config`,
    en: `${label} is a program outside the folder of the run and is not run unasked; name it with --city ${label}, or add --no-config`,
  });
