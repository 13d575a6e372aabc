import type { Context } from "../../context.js";
import { WORK_STATES } from "../words.js";
import { isFilledIn, SHEET_COLUMNS, SHEET_KEYS, type SheetCells, type SheetKey } from "./columns.js";

/** Ground of the cells that are to be filled in; no other cell has it. */
const OPEN = "FFFDE7";

/**
 * Writes rows as a workbook for a department: everything but the cells to be filled in is locked, states are chosen from a list,
 * values are numbers. There is no password: who has to can unlock it, and merging notices what was changed.
 */
export async function renderSheet({ say }: Context, name: string, rows: readonly SheetCells[]): Promise<Uint8Array> {
  const { default: writeXlsxFile } = await import("write-excel-file/node");
  const header = SHEET_KEYS.map((key) => ({
    value: say(SHEET_COLUMNS[key].header),
    fontWeight: "bold" as const,
    wrap: true,
    alignVertical: "center" as const,
  }));
  const body = rows.map((row) =>
    SHEET_KEYS.map((key) => ({
      ...(row[key] !== "" && { value: row[key] }),
      wrap: true,
      alignVertical: "top" as const,
      ...(isFilledIn(key) && { backgroundColor: `#${OPEN}`, borderColor: "#D9D9D9", borderStyle: "thin" as const }),
    })),
  );
  return writeXlsxFile(
    [header, ...body],
    {
      sheet: sheetName(name),
      orientation: "landscape",
      stickyRowsCount: 1,
      columns: SHEET_KEYS.map((key) => ({ width: SHEET_COLUMNS[key].width })),
    },
    { features: [lockingOf(say, rows.length)] },
  ).toBuffer();
}

/** At most 31 characters, none of those that a sheet's name may not have. */
const sheetName = (name: string): string => name.replace(/[\\/?*[\]:]/gu, " ").slice(0, 31);

/** Locks the sheet but for the cells with the ground of open ones, and restricts what these take. */
function lockingOf(say: Context["say"], rows: number) {
  return {
    files: {
      transform: {
        "xl/styles.xml": { transform: unlockOpenCells },
        "xl/worksheets/sheet{id}.xml": {
          transform: (sheet: string): string =>
            sheet.replace("</sheetData>", `</sheetData>${PROTECTION}${rows === 0 ? "" : validations(say, rows)}`),
        },
      },
    },
  };
}

/** Columns may be made wider and rows sorted out by eye; nothing else of a locked cell changes. */
const PROTECTION = '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>';

/** Of the styles of cells, those with the ground of open cells are not locked. */
function unlockOpenCells(styles: string): string {
  const fills =
    /<fills[^>]{0,100}>([\s\S]{0,20000}?)<\/fills>/u.exec(styles)?.[1]?.match(/<fill>[\s\S]{0,2000}?<\/fill>/gu) ?? [];
  const open = fills.findIndex((fill) => fill.includes(`FF${OPEN}`));
  return styles.replace(/<xf ([^>]{0,500})>([\s\S]{0,2000}?)<\/xf>/gu, (style, attributes: string, content: string) =>
    open >= 0 && attributes.includes(`fillId="${String(open)}"`)
      ? `<xf ${attributes} applyProtection="1">${content}<protection locked="0"/></xf>`
      : style,
  );
}

function validations(say: Context["say"], rows: number): string {
  const states = Object.values(WORK_STATES).map((word) => say(word));
  const list = rule("state", rows, `type="list"`, `<formula1>"${states.join(",")}"</formula1>`, {
    zh: `请从列表中选择：${states.join("、")}`,
    en: `choose from the list: ${states.join(", ")}`,
  });
  const number = (key: SheetKey, least: string): string =>
    rule(key, rows, `type="decimal" operator="greaterThanOrEqual"`, `<formula1>${least}</formula1>`, {
      zh: "请填数字，不带单位",
      en: "a number without its unit",
    });
  const day = rule("date", rows, `type="date" operator="greaterThan"`, "<formula1>36526</formula1>", {
    zh: "请填日期，如 2023-06-30",
    en: "a day, such as 2023-06-30",
  });
  const all = [day, number("value", "-1000000000000"), number("percent", "0"), list];
  return `<dataValidations count="${String(all.length)}">${all.join("")}</dataValidations>`;

  function rule(
    key: SheetKey,
    count: number,
    kind: string,
    formula: string,
    message: { zh: string; en: string },
  ): string {
    const column = String.fromCodePoint(0x41 + SHEET_KEYS.indexOf(key));
    const cells = `${column}2:${column}${String(count + 1)}`;
    return `<dataValidation ${kind} allowBlank="1" showErrorMessage="1" error="${say(message)}" sqref="${cells}">${formula}</dataValidation>`;
  }
}
