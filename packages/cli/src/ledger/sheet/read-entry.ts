import type { ProgressEntry } from "@liaocheng/report-model";
import { CliError } from "../../cli-error.js";
import type { Localized } from "../../language.js";
import { isDay } from "../days.js";
import { stateNamed, WORK_STATES } from "../words.js";
import type { CheckedRow } from "./check-code.js";
import { isFilledIn, SHEET_COLUMNS, SHEET_KEYS, type SheetKey } from "./columns.js";
import type { ReturnedRow } from "./read-sheet.js";

/**
 * The entry that a row says; `undefined` when nothing but perhaps a day was filled in.
 *
 * @param date - Day of rows that tell none.
 * @throws {CliError} `UNSUITABLE` with row and column for what is no day, number or state.
 */
export function readEntry(
  returned: ReturnedRow,
  { id, figure }: CheckedRow,
  date: string | undefined,
): ProgressEntry | undefined {
  const { cells } = returned;
  if (SHEET_KEYS.every((key) => !isFilledIn(key) || key === "date" || cells[key] === "")) return undefined;
  const value = numberOf(returned, "value");
  const percent = numberOf(returned, "percent");
  const state = cells.state === "" ? undefined : stateNamed(cells.state);
  if (cells.state !== "" && state === undefined) throw wrong(returned, "state", statesOf());
  if (percent !== undefined && percent < 0) throw wrong(returned, "percent", NUMBER);
  if (value !== undefined && figure === 0) throw wrong(returned, "value", NO_FIGURE);
  return {
    promise: id,
    date: dayOf(returned, date),
    ...(value !== undefined && figure > 1 && { figure }),
    ...(value !== undefined && { value }),
    ...(percent !== undefined && { percent }),
    ...(state !== undefined && { state }),
    ...(cells.note !== "" && { note: cells.note }),
    ...(cells.source !== "" && { source: cells.source }),
  };
}

const NUMBER: Localized = { zh: "应是数字，不带单位", en: "must be a number without its unit" };
const NO_FIGURE: Localized = {
  zh: "这一项没有指标，请填进度或进展情况",
  en: "the promise has no figure; fill in percent or progress",
};
const DAY: Localized = { zh: "应是日期，如 2023-06-30", en: "must be a day, such as 2023-06-30" };

const statesOf = (): Localized => ({
  zh: `应是${Object.values(WORK_STATES)
    .map(({ zh }) => zh)
    .join("、")}`,
  en: `must be one of ${Object.values(WORK_STATES)
    .map(({ en }) => en)
    .join(", ")}`,
});

function numberOf(returned: ReturnedRow, key: SheetKey): number | undefined {
  const text = returned.cells[key].normalize("NFKC").replaceAll(",", "").replace(/%$/u, "");
  if (text === "") return undefined;
  if (!/^[+-]?\d{1,15}(?:\.\d{1,15})?$/u.test(text)) throw wrong(returned, key, NUMBER);
  return Number(text);
}

/** A day as people write it: 2023-6-30, 2023/6/30, 2023年6月30日. */
function dayOf(returned: ReturnedRow, fallback: string | undefined): string {
  const text = returned.cells.date.normalize("NFKC");
  if (text === "" && fallback !== undefined) return fallback;
  const [, year = "", month = "", day = ""] =
    /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[ T].*)?$/u.exec(text) ?? [];
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  if (!isDay(iso)) throw wrong(returned, "date", DAY);
  return iso;
}

function wrong({ sheet, row, cells }: ReturnedRow, key: SheetKey, { zh, en }: Localized): CliError {
  const { header } = SHEET_COLUMNS[key];
  const text = cells[key];
  return new CliError("UNSUITABLE", {
    zh: `${sheet} 第${String(row)}行“${header.zh}”为“${text}”：${zh}`,
    en: `${sheet}, row ${String(row)}: ${header.en} is “${text}”; it ${en.replace(/^the promise/u, "cannot be, the promise")}`,
  });
}
