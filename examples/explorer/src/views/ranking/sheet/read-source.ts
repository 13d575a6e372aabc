import { likeliestSheet, type RawCell, type SheetRecord, type SheetSource } from "@liaocheng/ranking-evaluator";
import papaparse from "papaparse";
import type { GivenSheet } from "../../../state/given-sheet.js";
import { decodeText } from "./decode-text.js";
import { SheetError } from "./sheet-error.js";

/**
 * Makes records of a sheet, told by content: a workbook, JSON, or lines with commas, tabs or semicolons.
 *
 * @throws {SheetError} When it is none of these.
 */
export async function readSource({ content }: GivenSheet): Promise<SheetSource> {
  if (typeof content === "string") return textSource(content);
  if (content[0] === 0x50 && content[1] === 0x4b) return { records: await workbookRecords(content) };
  if (content[0] === 0xd0 && content[1] === 0xcf)
    throw new SheetError({
      zh: "这是旧版 .xls：请另存为 .xlsx 或 .csv",
      en: "This is an old .xls file; save it as .xlsx or .csv",
    });
  return textSource(decodeText(content));
}

function textSource(text: string): SheetSource {
  const plain = text.replace(/^\uFEFF/u, "");
  if (plain.trim() === "")
    throw new SheetError({ zh: "表格是空的：请给出有内容的表格", en: "The sheet is empty; give one with rows" });
  return /^\s*[[{]/u.test(plain) ? { objects: jsonRows(plain) } : { records: delimitedRecords(plain) };
}

function delimitedRecords(text: string): SheetRecord[] {
  const { data } = papaparse.parse<string[]>(text, { delimitersToGuess: ["\t", ",", ";", "|"] });
  return data
    .map((cells, index) => ({ number: index + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
}

function jsonRows(text: string): readonly unknown[] {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    throw new SheetError({ zh: "不是有效的 JSON", en: "This is no valid JSON" }, { cause });
  }
  if (Array.isArray(data)) return data;
  throw new SheetError({
    zh: "应是 JSON 数组，每项一行",
    en: "Expected a JSON array with one object a row",
  });
}

async function workbookRecords(bytes: Uint8Array): Promise<SheetRecord[]> {
  const { default: readXlsxFile } = await import("read-excel-file/universal");
  try {
    const sheets = await readXlsxFile(new Blob([bytes.slice()]));
    return likeliestSheet(sheets.map(({ data }) => data as readonly (readonly RawCell[])[]));
  } catch (cause) {
    throw new SheetError(
      { zh: "不是可读的 XLSX 表格：请用表格软件重新保存", en: "This is no readable XLSX workbook; save it again" },
      { cause },
    );
  }
}
