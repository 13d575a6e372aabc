import type { RawCell } from "./raw-cell.js";

/** A cell that does not hold what its column should. */
export interface CellProblem {
  readonly problem: string;
}

export const isProblem = (value: unknown): value is CellProblem =>
  typeof value === "object" && value !== null && "problem" in value;

const NOTHING = new Set(["", "-", "－", "—", "——", "–", "/", "无", "n/a", "null"]);

/** Text of a cell without blanks around it; empty when it holds nothing. */
export function textOf(cell: RawCell): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return String(cell).trim();
}

/** A place: 14, 第14, 14位, full-width digits; absent for blanks and dashes. */
export function placeOf(cell: RawCell, title: string): number | undefined | CellProblem {
  if (typeof cell === "string" && /^[1-9]\d{0,8}$/u.test(cell)) return Number(cell);
  const text = textOf(cell).normalize("NFKC");
  if (NOTHING.has(text.toLowerCase())) return undefined;
  const digits = /^第?(?<digits>\d{1,9})(?:\.0{1,9})?(?:位|名)?$/u.exec(text)?.groups?.digits;
  if (digits !== undefined && Number(digits) >= 1) return Number(digits);
  if (digits !== undefined || /^-?\d{1,15}(?:\.\d{1,15})?$/u.test(text))
    return { problem: `${title}“${textOf(cell)}”不是从1开始的整数` };
  return { problem: `${title}“${textOf(cell)}”不是数字` };
}

/** A figure, with or without thousands marks and percent sign. */
export function figureOf(cell: RawCell, title: string): number | undefined | CellProblem {
  if (typeof cell === "number" && Number.isFinite(cell)) return cell;
  const text = textOf(cell).normalize("NFKC");
  if (NOTHING.has(text.toLowerCase())) return undefined;
  const plain = text.replaceAll(",", "").replace(/%$/u, "");
  if (/^[+\-−]?\d{1,15}(?:\.\d{1,15})?$/u.test(plain)) return Number(plain.replace("−", "-"));
  return { problem: `${title}“${textOf(cell)}”不是数字` };
}

/** A day or time, 2023-02-01 or 2023/2/1 or 2023年2月1日, as ISO; absent for blanks. */
export function dayOf(cell: RawCell, title: string): string | undefined | CellProblem {
  const text = textOf(cell).normalize("NFKC");
  if (NOTHING.has(text.toLowerCase())) return undefined;
  const parts =
    /^(?<year>\d{4})[-/.年](?<month>\d{1,2})[-/.月](?<day>\d{1,2})(?:[T ](?<hour>\d{1,2}):(?<minute>\d{2})(?::\d{2})?)?$/u.exec(
      text.replace("日", " ").trim(),
    )?.groups;
  const problem = { problem: `${title}“${textOf(cell)}”不是日期` };
  if (!parts) return problem;
  const two = (part: string | undefined): string => (part ?? "0").padStart(2, "0");
  const day = `${parts.year ?? ""}-${two(parts.month)}-${two(parts.day)}`;
  const iso = parts.hour === undefined ? day : `${day}T${two(parts.hour)}:${two(parts.minute)}`;
  const time = new Date(`${day}T00:00Z`);
  return Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== day ? problem : iso;
}

/** Words separated by 、 ， ； or blanks. */
export function wordsOf(cell: RawCell): string[] {
  return textOf(cell)
    .split(/[、，,；;\s]/u)
    .filter((word) => word !== "");
}
