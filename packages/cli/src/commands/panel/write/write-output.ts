import { basename, dirname, resolve } from "node:path";
import type { Context } from "../../../context.js";
import { openResult } from "../../../open-result.js";
import { removeStaleTemporaries } from "../../../temporary-files.js";
import type { Sink } from "./table-form.js";

/** Writes a result piece by piece to a file, whole or not at all, or to standard output. What a killed run left beside the file goes. */
export async function writeOutput(
  context: Context,
  file: string | undefined,
  produce: (write: Sink) => Promise<void>,
): Promise<void> {
  if (file !== undefined && file !== "-") {
    const path = resolve(context.cwd, file);
    await removeStaleTemporaries(dirname(path), `${basename(path)}.`);
  }
  const result = openResult(context, file);
  try {
    await produce(result.write);
    await result.finish();
  } catch (error) {
    await result.abandon();
    throw error;
  }
}
