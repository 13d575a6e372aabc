import { randomUUID } from "node:crypto";
import { stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import type { Context } from "../../context.js";
import { isPipeOrDevice, unwritable } from "../../result-target.js";
import { removeStaleTemporaries, temporaryName } from "../../temporary-files.js";
import { WORK } from "./folder-state.js";

/** Where a panel goes: a folder with all its tables, or a file or standard output with one. */
export type Target = { readonly folder: string } | { readonly file: string | undefined };

/**
 * Tells what `-o` names: a folder when it is one, ends in a slash or has no ending (`-o panel/`, `-o panel`), else a file; `-` and nothing
 * are standard output.
 */
export async function targetOf(output: string | undefined, context: Context): Promise<Target> {
  if (output === undefined || output === "-") return { file: undefined };
  const path = resolve(context.cwd, output);
  const found = await stat(path).catch(() => undefined);
  const named = /[/\\]$/u.test(output) || !basename(path).includes(".");
  const isFolder = found === undefined ? named : found.isDirectory();
  return isFolder ? { folder: path } : { file: output };
}

/**
 * The folder for the work under way: inside a folder, beside a file, so that a killed run is continued, and in the system's for
 * temporary files for standard output.
 *
 * @throws {CliError} `UNWRITABLE` when the folder of a file is not there.
 */
export async function workFolderOf(target: Target, context: Context): Promise<string> {
  if ("folder" in target) return join(target.folder, WORK);
  const path = target.file === undefined ? undefined : resolve(context.cwd, target.file);
  if (path === undefined || isPipeOrDevice(path)) {
    await removeStaleTemporaries(tmpdir(), TEMPORARY);
    return temporaryName(join(tmpdir(), `${TEMPORARY}${randomUUID()}`));
  }
  await stat(dirname(path)).catch((error: unknown) => {
    throw unwritable(target.file ?? "", error);
  });
  return `${path}.${WORK}`;
}

const TEMPORARY = "gwr-panel-";
