// What gwr and the explorer build their own tables, sheets and digests from; outside semver until 1.0.
export { cellText } from "./sheet/cell.js";
export { SHEET_HEADERS } from "./sheet/columns.js";
export { HEADER_SEARCH } from "./sheet/open-sheet.js";
export { rankFigures } from "./sheet/rank-figures.js";
export { createSheetChecker } from "./sheet/read-sheet.js";
export {
  CHANGE_HEADERS,
  changeCells,
  noteLines,
  summarySentence,
  tableOf,
  UNIT_HEADERS,
  unitCells,
  UNITS_HEADING,
  type BulletinTable,
} from "./bulletin/words.js";
export { DIGEST_HEADERS, digestCells, type DigestRow } from "./weekly/digest.js";
export { timeWritten, weeklyPartNamed, weekWritten } from "./weekly/read-weekly.js";
export { isEmptyPart, WEEKLY_PARTS, weeklyReportSchema } from "./weekly/weekly-report.js";
