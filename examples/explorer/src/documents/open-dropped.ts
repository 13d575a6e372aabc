import { openFiles } from "../state/opening.js";
import { giveSheetFile, isSheetFile } from "../state/given-sheet.js";

/** Endings that city files have, among others. */
const MAY_BE_CITY = /\.(?:ya?ml|json|[cm]?[jt]s)$/iu;

/**
 * Opens files that were dropped, pasted or chosen: a city file first, so that all others are read by it; reports one after the
 * other, of ranking sheets the last.
 */
export async function openDropped(files: readonly File[], isSheet = isSheetFile): Promise<void> {
  const others = files.some(({ name }) => MAY_BE_CITY.test(name))
    ? await (await import("../city/take-city.js")).takeCityAmong(files)
    : files;
  const sheet = others.findLast(isSheet);
  if (sheet !== undefined) await giveSheetFile(sheet);
  await openFiles(others.filter((file) => !isSheet(file)));
}
