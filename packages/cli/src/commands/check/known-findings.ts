import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
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

/** Fingerprints of one file of known findings; `undefined` when there is no such file. */
export async function readKnownFindings(file: string, context: Context): Promise<readonly string[] | undefined> {
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
      ? (parsed.data.findings as { fingerprint: string }[])
      : (parsed.data.ignore as (string | { fingerprint: string })[]);
  return entries.map((entry) => (typeof entry === "string" ? entry : entry.fingerprint));
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
  const findings = checked.flatMap(({ file: source, findings: found }) =>
    found.map(({ fingerprint, ruleId, message }) => ({ fingerprint, ruleId, file: source, message })),
  );
  await writeResult(context, file, JSON.stringify({ findings }, null, 2));
  context.stderr.write(
    context.say({
      zh: `基线已写入 ${file}（${String(findings.length)} 项），以后只报告新出现的问题\n`,
      en: `wrote the baseline ${file} (${String(findings.length)} findings); later runs report what is new\n`,
    }),
  );
}
