import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { Readable } from "node:stream";
import { likeliestSheet, type RawCell, type SheetRecord } from "@liaocheng/ranking-evaluator";
import { CliError } from "../cli-error.js";
import { refuseBomb } from "./refuse-bomb.js";
import type { Context } from "../context.js";
import { readBytes } from "../read-documents.js";
import { csvRecords } from "./csv-records.js";

/** A table that can be read as often as needed; CSV files are read piece by piece. */
export interface TableSource {
  readonly kind: "table";
  /** For messages: the base name, or standard input. */
  readonly label: string;
  records(): AsyncIterable<SheetRecord>;
}

/** A JSON file: objects as they are. */
export interface ObjectSource {
  readonly kind: "objects";
  readonly label: string;
  readonly objects: readonly unknown[];
}

/** Files above this are read piece by piece, twice, and not held. */
const HELD_BYTES = 64 * 1024 * 1024;

/**
 * Opens a table: CSV (UTF-8, UTF-16 or GB18030, with or without byte order mark), XLSX, or JSON, told by content.
 *
 * @throws {CliError} `UNREADABLE`, or `UNSUITABLE` for what is empty or no table.
 */
export async function openTable(file: string, context: Context): Promise<TableSource | ObjectSource> {
  const label = file === "-" ? context.say({ zh: "标准输入", en: "standard input" }) : basename(file);
  const path = resolve(context.cwd, file);
  if (file !== "-" && (await sizeOf(path)) > HELD_BYTES && /\.(?:csv|tsv|txt)$/iu.test(file)) {
    return csvSource(label, () => createReadStream(path));
  }
  const bytes = await readBytes(file, context);
  if (bytes.length === 0) throw unsuitable(label, "是空的：请给出有内容的表格", "is empty; give a table with rows");
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return xlsxSource(label, bytes);
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    throw unsuitable(label, "是旧版 .xls：请另存为 .xlsx 或 .csv", "is an old .xls file; save it as .xlsx or .csv");
  }
  const first = bytes.find((byte) => byte > 0x20 && ![0xef, 0xbb, 0xbf].includes(byte));
  if (first === 0x5b || first === 0x7b) return jsonSource(label, bytes);
  return csvSource(label, () => Readable.from([bytes]));
}

async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size;
  } catch {
    return 0;
  }
}

async function csvSource(label: string, open: () => Readable): Promise<TableSource> {
  const encoding = await detectEncoding(open());
  if (encoding === undefined) {
    throw unsuitable(
      label,
      "既不是 CSV，也不是 XLSX 或 JSON：请另存为其中一种",
      "is neither CSV nor XLSX nor JSON; save it as one of these",
    );
  }
  return {
    kind: "table",
    label,
    async *records() {
      let number = 0;
      for await (const cells of csvRecords(decode(open(), encoding))) {
        number += 1;
        if (cells.some((cell) => cell.trim() !== "")) yield { number, cells };
      }
    },
  };
}

async function* decode(bytes: AsyncIterable<Uint8Array>, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding);
  for await (const chunk of bytes) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** The first encoding that decodes every byte; `undefined` for binary files. */
async function detectEncoding(bytes: AsyncIterable<Uint8Array>): Promise<string | undefined> {
  const candidates = ["utf-8", "gb18030"].map((name) => ({ name, decoder: new TextDecoder(name, { fatal: true }) }));
  let start: Uint8Array | undefined;
  let possible = candidates;
  for await (const chunk of bytes) {
    if (start === undefined && chunk[0] === 0xff && chunk[1] === 0xfe) return "utf-16le";
    if (start === undefined && chunk[0] === 0xfe && chunk[1] === 0xff) return "utf-16be";
    start ??= chunk;
    if (chunk.includes(0)) return undefined;
    possible = possible.filter(({ decoder }) => decodes(() => decoder.decode(chunk, { stream: true })));
  }
  return possible.find(({ decoder }) => decodes(() => decoder.decode()))?.name;
}

function decodes(decode: () => string): boolean {
  try {
    decode();
    return true;
  } catch {
    return false;
  }
}

async function xlsxSource(label: string, bytes: Uint8Array): Promise<TableSource> {
  const { default: readXlsxFile } = await import("read-excel-file/node");
  let records: readonly SheetRecord[];
  try {
    refuseBomb(bytes);
    const sheets = await readXlsxFile(Buffer.from(bytes));
    records = likeliestSheet(sheets.map(({ data }) => data as readonly (readonly RawCell[])[]));
  } catch (error) {
    throw unsuitable(
      label,
      "不是可读的 XLSX 表格：请用表格软件重新保存",
      "is no readable XLSX workbook; save it again",
      error,
    );
  }
  return {
    kind: "table",
    label,
    async *records() {
      for (const record of records) yield await Promise.resolve(record);
    },
  };
}

function jsonSource(label: string, bytes: Uint8Array): ObjectSource {
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (error) {
    throw unsuitable(label, "不是有效的 UTF-8 JSON", "is no valid UTF-8 JSON", error);
  }
  if (!Array.isArray(data)) {
    throw unsuitable(label, "应是 JSON 数组，每项一行", "must be a JSON array with one object a row");
  }
  return { kind: "objects", label, objects: data };
}

function unsuitable(label: string, zh: string, en: string, cause?: unknown): CliError {
  return new CliError("UNSUITABLE", { zh: `${label} ${zh}`, en: `${label} ${en}` }, { cause });
}
