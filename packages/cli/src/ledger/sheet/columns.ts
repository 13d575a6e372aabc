import type { Localized } from "../../language.js";

/** What a sheet for a department has; what is not to be filled in is locked. */
export interface SheetColumn {
  readonly header: Localized;
  readonly width: number;
  readonly filledIn?: true;
}

/** In the order of the sheet. */
export const SHEET_COLUMNS = {
  id: { header: { zh: "编号", en: "id" }, width: 10 },
  check: { header: { zh: "核对码", en: "check" }, width: 13 },
  deed: { header: { zh: "承诺事项", en: "promise" }, width: 44 },
  figure: { header: { zh: "指标", en: "figure" }, width: 26 },
  leads: { header: { zh: "牵头单位", en: "lead" }, width: 16 },
  joint: { header: { zh: "配合单位", en: "with" }, width: 18 },
  deadline: { header: { zh: "完成时限", en: "deadline" }, width: 12 },
  last: { header: { zh: "上次进展", en: "last report" }, width: 28 },
  date: { header: { zh: "进展日期", en: "date" }, width: 12, filledIn: true },
  value: { header: { zh: "完成值", en: "value" }, width: 10, filledIn: true },
  unit: { header: { zh: "单位", en: "unit" }, width: 7 },
  percent: { header: { zh: "完成进度（%）", en: "percent" }, width: 13, filledIn: true },
  state: { header: { zh: "状态", en: "state" }, width: 10, filledIn: true },
  note: { header: { zh: "进展情况", en: "progress" }, width: 40, filledIn: true },
  source: { header: { zh: "依据", en: "source" }, width: 20, filledIn: true },
} as const satisfies Record<string, SheetColumn>;

export type SheetKey = keyof typeof SHEET_COLUMNS;

export const SHEET_KEYS = Object.keys(SHEET_COLUMNS) as SheetKey[];

/** Whether a column is filled in by departments. */
export const isFilledIn = (key: SheetKey): boolean => "filledIn" in SHEET_COLUMNS[key];

/** A row of a sheet, as text. */
export type SheetCells = Readonly<Record<SheetKey, string>>;
