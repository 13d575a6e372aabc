import type { AnnexKind } from "@liaocheng/report-model";
import { compact, isBlank } from "../text/characters.js";
import type { Lines } from "../text/lines.js";
import { isFigureCell, isYearCell } from "./figure-cell.js";
import { readRowLine, type Cell, type RowLine } from "./row-line.js";

/** A row of a table, and what it is there for. */
export interface FoundRow {
  readonly line: number;
  readonly role: "head" | "data" | "group";
  readonly columns: number;
  readonly cells: readonly Cell[];
}

/** A table of figures, its title and line of units before it included. */
export interface FoundTable {
  readonly firstLine: number;
  readonly lastLine: number;
  readonly captions: readonly number[];
  readonly rows: readonly FoundRow[];
}

/** What tables are looked for in. */
export interface TableSource {
  readonly text: string;
  readonly lines: Lines;
  /** The kind of the annex that the line heads; undefined when it heads none. */
  readonly annexKindAt: (line: number) => AnnexKind | undefined;
}

interface Row extends RowLine {
  readonly line: number;
  readonly isData: boolean;
}

const MOST_HEADS = 3;
const LONGEST_GROUP = 40;
const LONGEST_CAPTION = 60;
const CAPTION_LINES = 3;
/** A list of an annex begins this near to its title. */
const LINES_FROM_ANNEX_HEAD = 4;
/** What the first head of a column says, by which a table opens under another without a gap. */
const FIRST_HEAD = /^(?:序号|编号|指标|项目|名称|产品|地区|区域|年份|年度|类别|分类|品名|品种|行业|单位名称)/u;
const HEAD_WORDS = /指标|项目|名称|单位|年|地区|类别|产品|实际|计划|目标|预期|完成|增长|增速|总量|比重|数值|投资/u;
const NUMBERED_CAPTION = /^续?附?表\s{0,2}[\d一二三四五六七八九十]/u;
const CAPTION_END = /表(?:[（(][^（）()]{1,20}[）)])?$/u;
const UNIT_LINE = /^[（(]?(?:计量)?单位[：:][^。；]{1,40}$/u;
const PROSE_MARK = /[。；！？]/u;

/** The tables of figures between two lines, by the line they begin at. */
export function findTables(source: TableSource, from: number, to: number): ReadonlyMap<number, FoundTable> {
  const found = new Map<number, FoundTable>();
  for (let line = from; line < to;) {
    const { rows, behind } = rowsFrom(source, line, to);
    for (const part of rows.some(({ isData }) => isData) ? partsOf(source.text, rows) : []) {
      const table = tableOf(source, part, from);
      if (table !== undefined) found.set(table.firstLine, table);
    }
    line = behind;
  }
  return found;
}

interface Run {
  readonly rows: Row[];
  /** The next line to look at. */
  readonly behind: number;
}

/** The rows that follow each other from a line on, parted alike; a line of one cell between two heads those below it. */
function rowsFrom({ text, lines }: TableSource, from: number, to: number): Run {
  const rows: Row[] = [];
  let form: RowLine["form"] = "rule";
  let line = from;
  for (; line < to; line++) {
    if (line > from && (lines.number[line] ?? 0) - (lines.number[line - 1] ?? 0) > 1) break;
    const row = rowAt(text, lines, line);
    if (row === undefined) {
      if (!rows.some(({ isData }) => isData)) break;
      const group = groupAt(text, lines, line);
      const next = line + 1 < to ? rowAt(text, lines, line + 1) : undefined;
      const goesOn = next?.isData === true && next.form === form;
      if (group === undefined || !goesOn) break;
      rows.push(group);
      continue;
    }
    if (form !== "rule" && row.form !== "rule" && row.form !== form) break;
    if (row.form !== "rule") form = row.form;
    rows.push(row);
  }
  return { rows, behind: Math.max(line, from + 1) };
}

function rowAt(text: string, lines: Lines, line: number): Row | undefined {
  const start = lines.start[line] ?? 0;
  const row = readRowLine(
    text,
    indentStart(text, start, lines.origin[line] ?? 0),
    blankEnd(text, lines.end[line] ?? 0),
  );
  if (row === undefined) return undefined;
  const isData = row.cells.some(({ start: low, end, column }) => column > 0 && isFigureCell(text.slice(low, end)));
  return { ...row, line, isData };
}

function groupAt(text: string, lines: Lines, line: number): Row | undefined {
  const start = lines.start[line] ?? 0;
  const end = lines.end[line] ?? 0;
  if (end - start > LONGEST_GROUP || PROSE_MARK.test(text.slice(start, end))) return undefined;
  return { form: "tabs", columns: 1, cells: [{ start, end, column: 0 }], line, isData: false };
}

/** Empty cells may stand before the first and behind the last word of a line. */
function indentStart(text: string, start: number, origin: number): number {
  let at = start;
  while (at > origin && isBlank(text.charCodeAt(at - 1)) && text.charAt(at - 1) !== "\r") at--;
  return at;
}

const isLineEnd = (code: number): boolean => code === 0x0a || code === 0x0d;

function blankEnd(text: string, end: number): number {
  let at = end;
  while (at < text.length && isBlank(text.charCodeAt(at)) && !isLineEnd(text.charCodeAt(at))) at++;
  return at;
}

/** Rows that head columns anew, behind data, open a table of their own; those that repeat the first do not. */
function partsOf(text: string, rows: readonly Row[]): Row[][] {
  const parts: Row[][] = [];
  let part: Row[] = [];
  let hasData = false;
  let first = "";
  for (const row of rows) {
    const words = wordsOf(text, row);
    if (hasData && !row.isData && row.cells.length > 1 && FIRST_HEAD.test(words) && words !== first) {
      parts.push(part);
      part = [];
      hasData = false;
    }
    if (part.length === 0) first = words;
    part.push(row);
    hasData ||= row.isData;
  }
  return [...parts, part];
}

const wordsOf = (text: string, { cells }: Pick<Row, "cells">): string =>
  cells.map(({ start, end }) => compact(text.slice(start, end))).join("\t");

function tableOf(source: TableSource, all: readonly Row[], from: number): FoundTable | undefined {
  const { text } = source;
  const captions: number[] = [];
  const rows = all.filter(({ form }) => form !== "rule");
  while (rows[0] !== undefined && !rows[0].isData && isCaption(text, rows[0])) captions.push(rows.shift()?.line ?? 0);
  const data = rows.findIndex((row) => row.isData && !headsYears(text, row));
  if (data < 0) return undefined;
  const headed = rows.slice(Math.max(0, data - MOST_HEADS));
  const heads = Math.min(data, MOST_HEADS);
  const body = headed.slice(heads);
  const count = body.filter(({ isData }) => isData).length;
  const isHeaded =
    heads > 0 &&
    HEAD_WORDS.test(
      headed
        .slice(0, heads)
        .map((row) => wordsOf(text, row))
        .join(""),
    );
  if (count < (isHeaded ? 1 : 2) || count * 2 < body.filter(({ cells }) => cells.length > 1).length) return undefined;
  const firstRow = (headed[0] as Row).line;
  if (belongsToList(source, firstRow)) return undefined;
  const before = heads < data ? [] : captionsBefore(source, captions[0] ?? firstRow, from);
  const firstHead = heads === 0 ? undefined : wordsOf(text, headed[0] as Row);
  return {
    firstLine: before[0] ?? captions[0] ?? firstRow,
    lastLine: (all[all.length - 1] as Row).line,
    captions: [...before, ...(heads < data ? [] : captions)],
    rows: headed.map((row, index) => ({ ...row, role: roleOf(text, row, index < heads, firstHead) })),
  };
}

function roleOf(text: string, row: Row, isHead: boolean, firstHead: string | undefined): FoundRow["role"] {
  if (isHead || (!row.isData && firstHead === wordsOf(text, row))) return "head";
  return row.cells.length === 1 && !row.isData ? "group" : "data";
}

/** 指标 2021 2022 2023: years alone. */
const headsYears = (text: string, { cells }: Row): boolean =>
  cells.length > 1 &&
  cells.every(({ start, end, column }) => {
    const cell = text.slice(start, end);
    return isYearCell(cell) || !isFigureCell(cell) || column === 0;
  });

function isCaption(text: string, { cells }: Pick<Row, "cells">): boolean {
  const words = cells.map(({ start, end }) => compact(text.slice(start, end)));
  return words.every((word) => isCaptionLine(word)) && words.length <= 2;
}

function isCaptionLine(line: string): boolean {
  if (line.length > LONGEST_CAPTION || PROSE_MARK.test(line)) return false;
  return NUMBERED_CAPTION.test(line) || UNIT_LINE.test(line) || (CAPTION_END.test(line) && !/[，、：]/u.test(line));
}

/** Title and line of units right above a table. */
function captionsBefore({ text, lines }: TableSource, first: number, from: number): number[] {
  const found: number[] = [];
  for (let line = first - 1; line >= Math.max(from, first - CAPTION_LINES); line--) {
    const words = compact(text.slice(lines.start[line], lines.end[line]));
    if (!isCaptionLine(words) || /^(?:附件|[一二三四五六七八九十（(]{1,3}[、）)])/u.test(words)) break;
    found.unshift(line);
  }
  return found;
}

/** Lists of terms, documents, projects and actions are read as entries, whatever figures their columns hold. */
function belongsToList({ annexKindAt }: TableSource, line: number): boolean {
  for (let before = line - 1; before >= Math.max(0, line - LINES_FROM_ANNEX_HEAD); before--) {
    const kind = annexKindAt(before);
    if (kind !== undefined) return kind !== "other";
  }
  return false;
}
