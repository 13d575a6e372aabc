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
    return runProgram(label, path);
  }
  let text: string;
  try {
    text = await readFile(path, "utf8");
  } catch (error) {
    throw new CliError("UNREADABLE", describeReadFailure(label, error), { cause: error });
  }
  return extname(path) === ".json" ? readJson(label, text) : readYaml(label, text);
}

function readJson(label: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const at = /position (?<at>\d+)/u.exec(error instanceof Error ? error.message : "")?.groups?.["at"];
    throw unreadable(label, at === undefined ? undefined : text.slice(0, Number(at)).split("\n").length, error);
  }
}

async function readYaml(label: string, text: string): Promise<unknown> {
  const { parseDocument } = await import("yaml");
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error !== undefined) throw unreadable(label, error.linePos?.[0].line, error);
  return (document.toJS() as unknown) ?? {};
}

/** A file that is no YAML or JSON; parsers say why in English alone, so the line is told. */
function unreadable(label: string, line: number | undefined, cause: unknown): CliError {
  const at = line === undefined ? { zh: "", en: "" } : { zh: `第${String(line)}行`, en: `, line ${String(line)}` };
  return new CliError(
    "UNSUITABLE",
    {
      zh: `城市配置 ${label} ${at.zh}不是有效的 YAML 或 JSON`,
      en: `the city file ${label}${at.en} is no valid YAML or JSON`,
    },
    { cause },
  );
}

async function importProgram(path: string): Promise<unknown> {
  const { createJiti } = await import("jiti");
  const found: unknown = await createJiti(import.meta.url, { fsCache: false }).import(path, { default: true });
  // defineCity gives what it was given beside what it made of it.
  return typeof found === "object" && found !== null && "parseReport" in found && "source" in found
    ? found.source
    : found;
}

/** Runs a program; what it throws of its own is quoted as it stands. */
async function runProgram(label: string, path: string): Promise<unknown> {
  try {
    return await importProgram(path);
  } catch (error) {
    if (error instanceof CallerError) throw callerMistake("UNSUITABLE", error, label);
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    throw new CliError(
      "UNSUITABLE",
      { zh: `城市配置 ${label} 运行出错：“${reason}”`, en: `the city file ${label} failed: “${reason}”` },
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
