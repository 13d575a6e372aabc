import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { configForFile, lintReport } from "@liaocheng/report-lint";
import type { Finding, Indicator, Report } from "@liaocheng/report-model";
import type { City } from "@liaocheng/city";
import { checkLint } from "../city/check-lint.js";
import { CliError } from "../cli-error.js";
import type { CityOptions } from "../city/city-options.js";
import type { Context } from "../context.js";
import { extractDocument, wordsOf } from "../known/extract-document.js";
import { knownOf } from "../known/known-of.js";
import { parseDocument } from "../known/parse-document.js";

/** What is known of a text in the editor. */
export interface Analysis {
  readonly version: number;
  readonly text: string;
  readonly report: Report;
  readonly findings: readonly Finding[];
  /** Figures with what they mean, read when first asked for. */
  readonly indicators: () => readonly Indicator[];
  /** Why the settings of the folder could not be used. */
  readonly problem?: string;
}

/** The run of the server, and which city file it was given. */
export interface Run {
  readonly context: Context;
  readonly options: CityOptions;
}

/** Reads and checks a text as `gwr check` would its file: by the city file above it, by its name. */
export async function analyse(
  uri: string,
  text: string,
  version: number,
  { context, options }: Run,
): Promise<Analysis> {
  const file = fileOf(uri);
  const folder = file === undefined ? context.cwd : dirname(file);
  const name = file ?? "-";
  let problem: string | undefined;
  const known = await knownOf(options, { ...context, cwd: folder }, [name]).catch((error: unknown) => {
    if (!(error instanceof CliError)) throw error;
    problem = context.say(error.localized);
    return undefined;
  });
  const city = soundCity(known?.city(name), known?.cityFile(name), { ...context, cwd: folder });
  const { report } = parseDocument(text, known?.(name) ?? {}, city);
  const { maxWarnings, baseline, ignoreFile, ...config } = city?.lint ?? {};
  void [maxWarnings, baseline, ignoreFile];
  const findings = lint();
  let indicators: readonly Indicator[] | undefined;
  return {
    version,
    text,
    report,
    findings,
    indicators: () => (indicators ??= extractDocument(report, city).indicators),
    ...(problem === undefined ? {} : { problem }),
  };

  /** A city file whose rules are none is told of and left aside, so that the text is still checked. */
  function soundCity(found: City | undefined, path: string | undefined, run: Context): City | undefined {
    if (found === undefined || path === undefined) return found;
    try {
      checkLint(found, path, run);
      return found;
    } catch (error) {
      if (!(error instanceof CliError)) throw error;
      problem = context.say(error.localized);
      return undefined;
    }
  }

  function lint(): readonly Finding[] {
    return lintReport({
      text,
      report,
      config: configForFile(config, name),
      language: context.lang,
      ...(city === undefined ? {} : { ...wordsOf(city), glossary: city.glossary }),
    }).findings;
  }
}

/** Path of a document that lies in a file. */
function fileOf(uri: string): string | undefined {
  try {
    return uri.startsWith("file:") ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
}
