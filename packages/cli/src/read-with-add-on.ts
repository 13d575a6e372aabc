import { readReport, type ReadResult } from "@liaocheng/report-reader";
import { lazyRecogniser } from "./recogniser.js";

/**
 * Reads a file as every command does: its hard lines kept, for facts stand at offsets of the file and the parser reads across them,
 * and its scanned pages recognised where the add-on is installed.
 *
 * @param onMissing - Called when a page is a picture and the add-on is not installed, also when the file is refused.
 * @throws {ReadError} As `readReport`.
 */
export async function readWithAddOn(
  bytes: Uint8Array,
  name: string | undefined,
  onMissing: () => void,
): Promise<ReadResult> {
  const recogniser = lazyRecogniser();
  try {
    return await readReport(bytes, { name, keepLines: true, readPage: recogniser.readPage });
  } finally {
    if (recogniser.isMissing()) onMissing();
    await recogniser.close();
  }
}
