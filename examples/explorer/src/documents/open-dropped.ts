import { openFiles } from "../state/opening.js";
import { giveSheetFile, isSheetFile } from "../state/given-sheet.js";

/** Opens files that were dropped or pasted: reports one after the other, of ranking sheets the last. */
export async function openDropped(files: readonly File[]): Promise<void> {
  const sheet = files.findLast(isSheetFile);
  if (sheet !== undefined) await giveSheetFile(sheet);
  await openFiles(files.filter((file) => !isSheetFile(file)));
}
