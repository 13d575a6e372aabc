import { nearestWord } from "@liaocheng/report-model/caller";
import { readdir, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import {
  normalizePopulation,
  readWeeklyReports,
  type RawCell,
  type UnknownColumn,
  type WeeklyReport,
} from "@liaocheng/ranking-evaluator";
import {
  cellText,
  timeWritten,
  weeklyPartNamed,
  weeklyReportSchema,
  weekWritten,
} from "@liaocheng/ranking-evaluator/parts";
import { CliError } from "../cli-error.js";
import type { Context } from "../context.js";
import { writeNotice } from "../notices.js";
import { openTable, type ObjectSource, type TableSource } from "../rank/table-source.js";
import { unknownColumnMessage } from "../rank/unknown-column.js";
import { readDocument } from "../read-documents.js";

const SHEET = /\.(?:csv|tsv|xlsx|json)$/iu;
const DOCUMENT = /\.(?:txt|md|docx|html?|pdf)$/iu;

/** Reads the weekly reports of a sheet, of one document, or of every file in a folder (in the order of their names). */
export async function readWeekly(path: string, context: Context): Promise<WeeklyReport[]> {
  const files = await filesOf(path, context);
  const reports: WeeklyReport[] = [];
  for (const file of files) {
    if (SHEET.test(file) || file === "-") reports.push(...(await readSheet(file, context)));
    else {
      const { text, label } = await readDocument(file, context);
      const found = readWeeklyReports(text, { name: label });
      if (found.length === 0)
        writeNotice(context, "warning", label, { zh: "没有写明单位，未计入", en: "names no unit and was left out" });
      reports.push(...found);
    }
  }
  return reports;
}

async function filesOf(path: string, context: Context): Promise<string[]> {
  const folder = resolve(context.cwd, path);
  const isFolder = path !== "-" && (await stat(folder).catch(() => undefined))?.isDirectory() === true;
  if (!isFolder) return [path];
  const names = (await readdir(folder)).filter(
    (name) => !/^[.~]/u.test(name) && (SHEET.test(name) || DOCUMENT.test(name)),
  );
  if (names.length === 0) {
    throw new CliError("UNSUITABLE", {
      zh: `${path} 里没有周报：请放入 txt、md、docx、html、pdf、csv、xlsx 或 json`,
      en: `${path} holds no weekly reports (txt, md, docx, html, pdf, csv, xlsx or json)`,
    });
  }
  return names.sort().map((name) => join(path, name));
}

const HEADERS = new Map<string, keyof WeeklyReport>(
  Object.entries({
    unit: ["单位", "单位名称", "报告单位", "unit"],
    unitType: ["类别", "unitType"],
    author: ["报告人", "报告类型", "author"],
    week: ["周次", "week"],
    submittedAt: ["报送时间", "报告时间", "submittedAt"],
    achievements: ["争取的重要成果", "重要成果", "achievements"],
    progress: ["重点工作进展情况", "重点工作进展", "progress"],
    frontline: ["主要负责人靠前工作情况", "主要负责人靠前工作", "靠前工作", "frontline"],
    guidance: ["对下指导情况", "对下指导", "guidance"],
  }).flatMap(([field, names]) => names.map((name) => [normalizePopulation(name), field as keyof WeeklyReport])),
);

async function readSheet(file: string, context: Context): Promise<WeeklyReport[]> {
  const source = await openTable(file, context);
  return source.kind === "objects" ? readObjects(source) : readRows(source, file, context);
}

function readObjects({ objects, label }: ObjectSource): WeeklyReport[] {
  return objects.map((object, index) => {
    const parsed = weeklyReportSchema.safeParse(object);
    if (parsed.success) return parsed.data;
    const field = parsed.error.issues[0]?.path.join(".") ?? "";
    throw new CliError("UNSUITABLE", {
      zh: `${label} 第${String(index + 1)}项“${field}”缺少或不合格式`,
      en: `${label}, item ${String(index + 1)}: ${field} is missing or malformed`,
    });
  });
}

async function readRows(source: TableSource, file: string, context: Context): Promise<WeeklyReport[]> {
  let columns: ReadonlyMap<keyof WeeklyReport, number> | undefined;
  const reports: WeeklyReport[] = [];
  for await (const { number, cells } of source.records()) {
    if (columns) reports.push(...readCells(columns, cells, source.label, number));
    else {
      const named = columnsOf(cells);
      if (!named.has("unit")) continue;
      columns = named;
      for (const column of unknownIn(cells))
        writeNotice(context, "warning", source.label, unknownColumnMessage(column));
    }
  }
  if (!columns)
    throw new CliError("UNSUITABLE", { zh: `${file} 缺少“单位”列`, en: `${file} has no column 单位 (unit)` });
  return reports;
}

/** The field of a header: by its name, else by the words that tell a part (靠前, 对下指导). */
function fieldOf(header: string): keyof WeeklyReport | undefined {
  return HEADERS.get(normalizePopulation(header.replace(/^\uFEFF/u, ""))) ?? weeklyPartNamed(header);
}

const FOR_PEOPLE = /^(?:序号|编号|备注|说明|联系人|联系电话)$/u;

function unknownIn(cells: readonly RawCell[]): UnknownColumn[] {
  return cells.flatMap((cell): UnknownColumn[] => {
    const header = cellText(cell).trim();
    if (header === "" || FOR_PEOPLE.test(header) || fieldOf(header) !== undefined) return [];
    const nearest = nearestWord(header, [...HEADERS.keys()]);
    return [{ header, ...(nearest === undefined ? {} : { nearest }) }];
  });
}

function columnsOf(cells: readonly RawCell[]): Map<keyof WeeklyReport, number> {
  const columns = new Map<keyof WeeklyReport, number>();
  cells.forEach((cell, index) => {
    const field = fieldOf(cellText(cell));
    if (field !== undefined && !columns.has(field)) columns.set(field, index);
  });
  return columns;
}

/** A row without a column for the author holds both reports. */
function readCells(
  columns: ReadonlyMap<keyof WeeklyReport, number>,
  cells: readonly RawCell[],
  label: string,
  number: number,
): WeeklyReport[] {
  const entries = [...columns].flatMap(([field, index]) => {
    const cell = cells[index];
    const text = cell instanceof Date ? cell.toISOString().slice(0, 16) : cellText(cell);
    return text === "" ? [] : [[field, text] as const];
  });
  const {
    author = "",
    week,
    submittedAt,
    unit = "",
    ...rest
  } = Object.fromEntries(entries) as Partial<Record<keyof WeeklyReport, string>>;
  if (unit === "") {
    throw new CliError("UNSUITABLE", {
      zh: `${label} 第${String(number)}行没有单位`,
      en: `${label}, row ${String(number)}: no unit`,
    });
  }
  const report = {
    ...rest,
    unit,
    source: label,
    ...(week !== undefined && { week: weekWritten(week) ?? week }),
    ...(submittedAt !== undefined && { submittedAt: timeWritten(submittedAt) }),
  };
  if (!columns.has("author"))
    return [
      { ...report, author: "unit" },
      { ...report, author: "head" },
    ];
  return [{ ...report, author: /负责人|局长|主任|长$|书记|head/u.test(author) ? "head" : "unit" }];
}
