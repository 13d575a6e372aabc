import type { RawCell } from "./sheet-record.js";

/** A cell that does not hold what its column should. */
export interface CellProblem {
  readonly problem: "not-a-place" | "not-a-number" | "not-a-date" | "unknown-flag" | "unknown-color" | "no-reason";
  /** What it holds instead. */
  readonly value: string;
}

export const isProblem = (value: unknown): value is CellProblem =>
  typeof value === "object" && value !== null && "problem" in value;

const NOTHING = new Set(["", "-", "－", "—", "——", "–", "/", "无", "n/a", "null"]);

/**
 * Text of a cell without blanks around it; a day as ISO; empty when the cell holds nothing.
 *
 * @example
 * cellText(" 市商务局 "); // => "市商务局"
 * cellText(null); // => ""
 * @since 0.1.0
 */
export function cellText(cell: RawCell): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell).trim();
}

/** A place: 14, 第14, 14位, full-width digits; absent for blanks and dashes. */
export function placeOf(cell: RawCell): number | undefined | CellProblem {
  if (typeof cell === "string" && /^[1-9]\d{0,8}$/u.test(cell)) return Number(cell);
  const text = cellText(cell).normalize("NFKC");
  if (NOTHING.has(text.toLowerCase())) return undefined;
  const digits = /^第?(?<digits>\d{1,9})(?:\.0{1,9})?(?:位|名)?$/u.exec(text)?.groups?.["digits"];
  if (digits !== undefined && Number(digits) >= 1) return Number(digits);
  const isFigure = digits !== undefined || /^-?\d{1,15}(?:\.\d{1,15})?$/u.test(text);
  return { problem: isFigure ? "not-a-place" : "not-a-number", value: cellText(cell) };
}

/** A figure, with or without thousands marks and percent sign. */
export function figureOf(cell: RawCell): number | undefined | CellProblem {
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  const text = cellText(cell).normalize("NFKC");
  if (NOTHING.has(text.toLowerCase())) return undefined;
  const plain = text.replaceAll(",", "").replace(/%$/u, "");
  if (/^[+\-−]?\d{1,15}(?:\.\d{1,15})?$/u.test(plain)) return Number(plain.replace("−", "-"));
  return { problem: "not-a-number", value: cellText(cell) };
}

/** A day or time, 2023-02-01 or 2023/2/1 or 2023年2月1日, as ISO; absent for blanks. */
export function dayOf(cell: RawCell): string | undefined | CellProblem {
  const text = cellText(cell).normalize("NFKC");
  if (NOTHING.has(text.toLowerCase())) return undefined;
  const [, year = "", month = "", day = "", hour, minute = ""] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::\d{2})?)?$/u.exec(
      text.replace("日", " ").trim(),
    ) ?? [];
  const date = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const time = new Date(`${date}T00:00Z`);
  if (Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== date)
    return { problem: "not-a-date", value: cellText(cell) };
  return hour === undefined ? date : `${date}T${hour.padStart(2, "0")}:${minute}`;
}

/** Words separated by 、 ， ； or blanks. */
export function wordsOf(cell: RawCell): string[] {
  return cellText(cell)
    .split(/[、，,；;\s]/u)
    .filter((word) => word !== "");
}
