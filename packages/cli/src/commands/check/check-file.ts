import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import type { CitySource } from "@liaocheng/city";
import { applyFixes, lintReport, type LintConfig } from "@liaocheng/report-lint";
import type { Finding } from "@liaocheng/report-model";
import type { ReportOptions } from "@liaocheng/report-parser";
import { ReadError } from "@liaocheng/report-reader";
import { callerMistake } from "../../caller-mistake.js";
import { cityFrom } from "../../city/city-from.js";
import { wordsOf } from "../../known/extract-document.js";
import { parseDocument } from "../../known/parse-document.js";
import type { Lang, Localized } from "../../language.js";
import { readWithAddOn } from "../../read-with-add-on.js";
import { ADD_ON_MISSING } from "../../recogniser.js";
import { describePlaces, type PlacedFinding } from "./places.js";
import { unifiedDiff } from "./unified-diff.js";
import { encodeLike } from "./encode-like.js";

/** What to do with each file; plain data, so that it can be sent to a worker. */
export interface CheckSettings {
  readonly config: LintConfig;
  readonly lang: Lang;
  readonly fix: boolean;
  readonly diff: boolean;
  /** Last year's report. */
  readonly previous?: string;
}

/** One file to check: bytes when they were read from standard input, else a path. */
export interface CheckTask {
  readonly file: string;
  readonly path: string;
  readonly bytes?: Uint8Array;
  readonly settings: CheckSettings;
  /** What is known of it besides its text. */
  readonly known: ReportOptions;
  /** The city file it is read by. */
  readonly city?: CitySource | undefined;
}

/** What came of one file; plain data, so that it can be sent back from a worker. */
export interface CheckedFile {
  readonly file: string;
  readonly findings: readonly PlacedFinding[];
  readonly notices: readonly Localized[];
  /** Why the file could not be checked. */
  readonly failure?: { readonly code: "UNREADABLE" | "UNSUITABLE"; readonly message: Localized };
  readonly diff?: string;
  /** The bytes to write in place of the file's, when fixes were asked for and made. */
  readonly fixed?: Uint8Array;
  readonly fixes: number;
}

const ROUNDS = 10;

/** Reads, checks and, when asked, mends one file in memory; never throws for what a file holds. */
export async function checkFile({
  file,
  path,
  bytes: given,
  settings,
  known,
  city: source,
}: CheckTask): Promise<CheckedFile> {
  const { config, lang, previous } = settings;
  let bytes: Uint8Array;
  try {
    bytes = given ?? (await readFile(path));
  } catch (error) {
    return failed(file, "UNREADABLE", describeFailure(file, error));
  }
  const notices: Localized[] = [];
  try {
    const name = file === "-" ? undefined : basename(path);
    const document = await readWithAddOn(bytes, name, () => notices.push(ADD_ON_MISSING));
    const city = await cityFrom(source);
    const lint = (text: string): Finding[] =>
      lintReport({
        text,
        report: parseDocument(text, known, city).report,
        ...(city === undefined ? {} : { ...wordsOf(city), glossary: city.glossary }),
        config,
        language: lang,
        ...(previous === undefined
          ? {}
          : { previous: { text: previous, report: parseDocument(previous, {}, city).report } }),
      }).findings;
    notices.push(...document.warnings.map(({ messages }) => messages));
    const before = lint(document.text);
    if (!settings.fix && !settings.diff) {
      return { file, findings: describePlaces(document.text, before), notices, fixes: 0 };
    }
    const mended = mend(document.text, before, lint);
    const diff = settings.diff ? { diff: unifiedDiff(file, document.text, mended.text) } : {};
    if (!settings.fix) {
      return { file, findings: describePlaces(document.text, before), notices, fixes: mended.fixes, ...diff };
    }
    const { type, encoding } = document.source;
    const fixed = mended.fixes === 0 ? undefined : encodeLike(bytes, document.text, mended.text, { type, encoding });
    if (mended.fixes > 0 && fixed === undefined) {
      const refused: Localized = {
        zh: `${type} 文件不改写，请按提示在原文件中修改`,
        en: `${type} files are not rewritten; mend the original by hand`,
      };
      return {
        file,
        findings: describePlaces(document.text, before),
        notices: [...notices, refused],
        fixes: 0,
        ...diff,
      };
    }
    return {
      file,
      findings: describePlaces(mended.text, mended.findings),
      notices,
      fixes: mended.fixes,
      ...diff,
      ...(fixed === undefined ? {} : { fixed }),
    };
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return { ...failed(file, "UNSUITABLE", callerMistake("UNSUITABLE", error, file).localized), notices };
  }
}

/** Applies safe fixes until none is left; a fix may uncover another. */
function mend(
  text: string,
  findings: Finding[],
  lint: (text: string) => Finding[],
): { text: string; findings: Finding[]; fixes: number } {
  let fixes = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const { text: next, applied } = applyFixes(text, findings);
    if (applied.length === 0) break;
    text = next;
    fixes += applied.length;
    findings = lint(text);
  }
  return { text, findings, fixes };
}

function failed(file: string, code: "UNREADABLE" | "UNSUITABLE", message: Localized): CheckedFile {
  return { file, findings: [], notices: [], fixes: 0, failure: { code, message } };
}

function describeFailure(file: string, error: unknown): Localized {
  const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
  if (code === "ENOENT" || code === "ENOTDIR") {
    return { zh: `找不到文件 ${file}：请检查路径`, en: `no such file: ${file}; check the path` };
  }
  if (code === "EISDIR") {
    return { zh: `${file} 是文件夹：请给出其中的文件`, en: `${file} is a folder; name the files in it` };
  }
  return { zh: `无法读取 ${file}（${code}）`, en: `cannot read ${file} (${code})` };
}
