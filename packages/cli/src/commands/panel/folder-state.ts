import { createReadStream } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { CliError } from "../../cli-error.js";
import { givenOf } from "./input/given-of.js";
import { sha256Of } from "./input/identity.js";
import type { InputList, ReportInput } from "./input/report-input.js";
import { EXTRACTOR_VERSION } from "./record/extractor-version.js";
import type { PanelSettings } from "./settings.js";
import { isPanelName, PANEL_FILE, type ManifestLine, type PanelFile } from "./write/folder-files.js";

/** Folder for the work under way, inside the one for the result. */
export const WORK = "work";

/** What stands in the folder of a panel: nothing or work under way, or just what is asked for. */
export interface FolderState {
  readonly complete: boolean;
  /** Whether a report of the complete panel could not be read. */
  readonly refused?: boolean;
}

/**
 * Looks at the folder that a panel is to be written to.
 *
 * @param list - What is asked for; undefined when that cannot be compared (a merge).
 * @throws {CliError} `UNWRITABLE` when it holds something else: another panel, or files that are none of a panel.
 */
export async function lookAtFolder(
  folder: string,
  list: InputList | undefined,
  settings: PanelSettings,
): Promise<FolderState> {
  const names: readonly string[] = await readdir(folder).catch(() => []);
  if (settings.resume || names.includes(WORK)) return { complete: false };
  if (!names.some(isPanelName)) return { complete: false };
  if (!names.includes(PANEL_FILE)) {
    const taken = names.find(isPanelName) ?? "";
    throw new CliError("UNWRITABLE", {
      zh: `${folder} 里已有 ${taken}，会被覆盖：请换一个文件夹，或加 --resume`,
      en: `${folder} holds ${taken}, which would be overwritten; choose another folder or add --resume`,
    });
  }
  const panel = JSON.parse(await readFile(join(folder, PANEL_FILE), "utf8")) as PanelFile;
  const same = list !== undefined && isMadeAlike(panel, settings) ? await holdsJust(folder, list) : undefined;
  if (same !== undefined) return same;
  throw new CliError("UNWRITABLE", {
    zh: `${folder} 里已有另一份面板：请换一个文件夹，或加 --resume 改写它`,
    en: `${folder} holds another panel; choose another folder, or rewrite it with --resume`,
  });
}

const isMadeAlike = ({ extractorVersion, format, terms }: PanelFile, settings: PanelSettings): boolean =>
  extractorVersion === EXTRACTOR_VERSION &&
  format === settings.format &&
  JSON.stringify(terms) === JSON.stringify(settings.terms);

/** Compares the manifest with what is asked for, by content; undefined when they differ. */
async function holdsJust(folder: string, list: InputList): Promise<FolderState | undefined> {
  const lines = createInterface({ input: createReadStream(join(folder, "manifest.jsonl")) })[Symbol.asyncIterator]();
  let refused = false;
  for await (const input of list.read({ from: 0, to: list.count })) {
    const next = await lines.next();
    if (next.done === true) return undefined;
    const line = JSON.parse(next.value) as ManifestLine;
    if (!(await isSame(line, input))) return undefined;
    refused ||= !line.done;
  }
  return (await lines.next()).done === true ? { complete: true, refused } : undefined;
}

async function isSame({ source, file, url, given, sha256 }: ManifestLine, input: ReportInput): Promise<boolean> {
  return (
    source === input.source &&
    file === input.file &&
    url === input.url &&
    JSON.stringify(given) === JSON.stringify(givenOf(input)) &&
    sha256 === (await digestOf(input))
  );
}

async function digestOf({ body }: ReportInput): Promise<string | undefined> {
  if ("refused" in body) return undefined;
  if ("text" in body) return sha256Of(body.text);
  if ("bytes" in body) return sha256Of(body.bytes);
  return readFile(body.path).then(sha256Of, () => undefined);
}
