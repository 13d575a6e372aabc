import { readFile } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";
import * as z from "zod";
import { CliError } from "../../cli-error.js";
import type { Context } from "../../context.js";
import { writeResult } from "../../write-result.js";
import type { CheckedFile } from "./check-file.js";

/** A baseline, an ignore list, or what `gwr check --format json` printed: all that counts are the fingerprints. */
const knownFindingsSchema = z.union([
  z.looseObject({ findings: z.array(z.looseObject({ fingerprint: z.string() })) }),
  z.looseObject({ ignore: z.array(z.union([z.string(), z.looseObject({ fingerprint: z.string() })])) }),
  z.array(z.union([z.string(), z.looseObject({ fingerprint: z.string() })])),
]);

interface Entry {
  readonly fingerprint: string;
  readonly file?: unknown;
}

/** A finding that is known, and the file it was found in, where the list says so. */
export interface KnownFinding {
  readonly fingerprint: string;
  readonly path?: string;
}

/** Fingerprints of the known findings of one file, and of those that are of none. */
export function knownIn(known: readonly KnownFinding[], file: string, { cwd }: Context): string[] {
  const path = resolve(cwd, file);
  return known
    .filter((finding) => finding.path === undefined || finding.path === path)
    .map(({ fingerprint }) => fingerprint);
}

/** What one file of known findings holds; `undefined` when there is no such file. */
export async function readKnownFindings(file: string, context: Context): Promise<readonly KnownFinding[] | undefined> {
  let source: string;
  try {
    source = await readFile(resolve(context.cwd, file), "utf8");
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw new CliError("UNREADABLE", { zh: `无法读取 ${file}`, en: `cannot read ${file}` }, { cause: error });
  }
  const parsed = knownFindingsSchema.safeParse(parseJson(file, source));
  if (!parsed.success) {
    throw new CliError("UNSUITABLE", {
      zh: `${file} 不是基线或忽略清单：应有 findings 或 ignore 数组，各项带 fingerprint`,
      en: `${file} is no baseline or ignore list: expected findings or ignore, each with a fingerprint`,
    });
  }
  const entries = Array.isArray(parsed.data)
    ? parsed.data
    : "findings" in parsed.data
      ? (parsed.data.findings as Entry[])
      : (parsed.data.ignore as (string | Entry)[]);
  const folder = dirname(resolve(context.cwd, file));
  return entries.map((entry): KnownFinding => {
    if (typeof entry === "string") return { fingerprint: entry };
    const { fingerprint, file: source } = entry as Entry;
    const named = typeof source === "string" && source !== "" && source !== "-";
    return named ? { fingerprint, path: resolve(folder, source) } : { fingerprint };
  });
}

function parseJson(file: string, source: string): unknown {
  try {
    return JSON.parse(source) as unknown;
  } catch (error) {
    throw new CliError("UNSUITABLE", { zh: `${file} 不是 JSON`, en: `${file} is not JSON` }, { cause: error });
  }
}

/** Writes the findings of this run as the baseline of later ones. */
export async function writeBaseline(file: string, checked: readonly CheckedFile[], context: Context): Promise<void> {
  const folder = dirname(resolve(context.cwd, file));
  const pathFrom = (source: string): string =>
    source === "-" ? source : relative(folder, resolve(context.cwd, source)).replaceAll("\\", "/");
  const findings = checked.flatMap(({ file: source, findings: found }) =>
    found.map(({ fingerprint, ruleId, message }) => ({ fingerprint, ruleId, file: pathFrom(source), message })),
  );
  await writeResult(context, file, JSON.stringify({ findings }, null, 2));
  context.stderr.write(
    context.say({
      zh: `基线已写入 ${file}（${String(findings.length)} 项），以后只报告新出现的问题\n`,
      en: `wrote the baseline ${file} (${String(findings.length)} findings); later runs report what is new\n`,
    }),
  );
}
