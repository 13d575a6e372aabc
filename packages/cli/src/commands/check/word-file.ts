import { basename, resolve } from "node:path";
import type { DocxAnnotation } from "@liaocheng/report-reader";
import { CliError } from "../../cli-error.js";
import type { Context } from "../../context.js";
import { renderWordRemarks } from "../../formats/word-remarks.js";
import type { KnownOf } from "../../known/known-of.js";
import { readBytes } from "../../read-documents.js";
import { readWithAddOn } from "../../read-with-add-on.js";
import { writeResult } from "../../write-result.js";
import { checkFile, type CheckedFile } from "./check-file.js";
import type { SettingsOf } from "./check-files.js";
import type { PlacedFinding } from "./places.js";

export interface WordOptions {
  readonly accept?: true;
  readonly author?: string;
  readonly output?: string;
}

/**
 * Checks one report and writes it as a Word file: each finding a comment at its words, each safe fix a tracked change, or made with
 * `--accept`.
 *
 * @throws {CliError} `USAGE` for several files; what is wrong with the file as for the other formats.
 */
export async function checkIntoWord(
  files: readonly string[],
  { settings, knownOf }: { readonly settings: SettingsOf; readonly knownOf: KnownOf },
  options: WordOptions,
  context: Context,
): Promise<CheckedFile> {
  const [file] = files;
  if (file === undefined || files.length > 1)
    throw new CliError("USAGE", {
      zh: "--format docx 一次只写一个文件：请逐个校对",
      en: "--format docx writes one file at a time; check the reports one by one",
    });
  const bytes = await readBytes(file, context);
  const checked = await checkFile({
    file,
    path: resolve(context.cwd, file),
    bytes,
    settings: settings(file),
    known: knownOf(file),
    city: knownOf.city(file)?.source,
  });
  if (checked.failure !== undefined) throw new CliError(checked.failure.code, checked.failure.message);
  // The check has told already what is missing.
  const { text, source } = await readWithAddOn(bytes, file === "-" ? undefined : basename(file), () => undefined);
  const remarks = checked.findings.flatMap((finding) => remarksOn(finding, options, context));
  const author = options.author ?? context.say({ zh: "gwr 校对", en: "gwr check" });
  const report = { file, bytes, text, type: source.type };
  const accept = options.accept === true;
  await writeResult(context, options.output, await renderWordRemarks(report, remarks, { author, accept }, context));
  return checked;
}

/** A comment for each finding and a change for each safe fix; a fix that is made needs no comment. */
function remarksOn(finding: PlacedFinding, { accept }: WordOptions, { say }: Context): DocxAnnotation[] {
  const { span, fix, message, ruleId, related = [] } = finding;
  const change: DocxAnnotation[] =
    fix?.safe === true ? [{ start: fix.start, end: fix.end, replacement: fix.text }] : [];
  if (change.length > 0 && accept === true) return change;
  const suggestion =
    fix === undefined || fix.safe ? [] : [say({ zh: `建议改为：“${fix.text}”`, en: `Suggestion: “${fix.text}”` })];
  const others = related.map((other) => other.message);
  const comment = [message, ...suggestion, ...others, say({ zh: `规则：${ruleId}`, en: `Rule: ${ruleId}` })].join("\n");
  return [{ start: span.start, end: span.end, comment }, ...change];
}
