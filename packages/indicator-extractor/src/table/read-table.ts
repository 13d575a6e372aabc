import type { CallerUnit } from "@liaocheng/chinese-quantity";
import type { IndicatorStatus, Table, TableCell, TableRow } from "@liaocheng/report-model";
import type { Clock } from "../passage/clock.js";
import type { Frame } from "../passage/frame.js";
import { resolveTime } from "../passage/resolve-time.js";
import { stateWith, type PassageState } from "../passage/state.js";
import type { SentenceReader } from "../read-sentence.js";
import type { TimeExpression } from "../sentence/times.js";
import { cellsOf, layOut, type Column, type Grid } from "./columns.js";
import { readFigureCell, type FigureCell } from "./figure-cell.js";
import { bareRowHead, canName, readHead, type HeadWords } from "./heads.js";
import { takeUnit, unitOf, unitOfCaption } from "./unit-words.js";
import { writeOut } from "./written-out.js";

/** What a table is read with. */
export interface TableContext {
  readonly table: Table;
  readonly reader: SentenceReader;
  readonly clock: Clock;
  readonly path: readonly string[];
  readonly state: PassageState;
  readonly units: readonly CallerUnit[] | undefined;
  simplify(text: string): string;
  /** Numbers that no fact was read from. */
  leaveOut(value: string, start: number): void;
}

/** What holds for all figures of a row. */
interface RowWords {
  readonly name: string;
  readonly unit: string | undefined;
  /** Two units that differ, or words that name several. */
  readonly isUnitUnsure: boolean;
  readonly time: TimeExpression | undefined;
  /** The row as printed, and where it starts in the text. */
  readonly value: string;
  readonly start: number;
}

/** What holds for all figures of a table. */
interface TableWords {
  readonly grid: Grid;
  readonly unit: string | undefined;
  readonly about: HeadWords | undefined;
}

/** Words longer than this are a sentence of their own, not a mark. */
const SHORTEST_PROSE = 8;

/** Reads the figures of a table: name by row and column, unit and years by the heads. What is not sure is left out. */
export function readTable(context: TableContext): void {
  const { table, simplify, units } = context;
  const captions = table.children.flatMap((child) => (child.type === "heading" ? [child] : []));
  for (const { value, position } of captions) context.leaveOut(value, position.start.offset);
  const grid = layOut(table, simplify, units);
  const caption = simplify(captions.map(({ value }) => value).join(" "));
  const words: TableWords | undefined = grid && {
    grid,
    unit: unitOfCaption(caption, units),
    about: captions.length === 0 ? undefined : aboutOf(caption),
  };
  const passage = words?.about && frameOf({ ...words.about, noun: "" }, undefined, words.about, context);
  const state = passage === undefined ? context.state : stateWith(context.state, { part: passage, frame: passage });
  const names = words === undefined ? new Map<string, number>() : countNames(words, context);
  for (const row of table.children) {
    if (row.type !== "tableRow") continue;
    const isRead = words !== undefined && words.grid.rows.includes(row);
    const rowWords = isRead ? wordsOfRow(row, words.grid, context) : undefined;
    const isOne = rowWords !== undefined && (names.get(rowWords.name) ?? 0) < 2;
    for (const cell of cellsOf(row)) {
      if (words !== undefined && isOne && readCell(cell, rowWords, words, context)) continue;
      readRest(cell, isRead ? words.grid.columns[cell.column]?.role : undefined, { ...context, state });
    }
  }
}

/** Years and status that the title of a table tells: 表1 2023年主要工业产品产量. */
const aboutOf = (caption: string): HeadWords | undefined => {
  const name = caption.replace(/^续?附?表\s{0,2}[\d一二三四五六七八九十—.-]{1,6}/u, "");
  const unit = name.search(/[（(]?单位[：:]/u);
  return readHead(unit < 0 ? name : name.slice(0, unit));
};

/** A name that several rows have says too little. */
function countNames({ grid }: TableWords, context: TableContext): Map<string, number> {
  const names = new Map<string, number>();
  for (const row of grid.rows) {
    const { name, time } = wordsOfRow(row, grid, context);
    if (time === undefined) names.set(name, (names.get(name) ?? 0) + 1);
  }
  return names;
}

function wordsOfRow(row: TableRow, { columns }: Grid, { simplify, units }: TableContext): RowWords {
  const at = (role: Column["role"]): string =>
    simplify(cellsOf(row).find((cell) => columns[cell.column]?.role === role)?.value ?? "").replace(/\s/gu, "");
  const { rest, unit } = takeUnit(at("name"), units);
  const year = at("year");
  const beside = at("unit");
  const ofCell = unitOf(beside, units);
  return {
    name: bareRowHead(rest),
    unit: unit ?? ofCell,
    isUnitUnsure: /[\p{L}%％]/u.test(beside) && (ofCell === undefined || (unit !== undefined && unit !== ofCell)),
    time: year === "" ? undefined : readHead(year)?.time,
    value: row.children.map(({ value }) => value).join(""),
    start: row.position.start.offset,
  };
}

/** Reads the figure of a cell; false when it gives no fact. */
function readCell(cell: TableCell, row: RowWords, words: TableWords, context: TableContext): boolean {
  const { grid } = words;
  const column = grid.columns[cell.column];
  const figure = readFigureCell(context.simplify(cell.value));
  if (column?.role !== "figure" || column.head === undefined || figure === undefined) return false;
  const head = withNeighbour(column.head, grid, cell.column);
  const isOfYear = row.name === "" && row.time !== undefined && head.noun !== "";
  const subject = subjectOf(row.name, head.noun);
  if (!isOfYear && !canName(row.name, head.noun)) return false;
  const unit = unitFor(figure, head, row, words.unit, context.units);
  if (unit === undefined) return false;
  const frame = head.movement.includes("年均")
    ? yearsOfAverage(head, words, context)
    : frameOf(head, row, words.about, context);
  if (frame === undefined) return false;
  const movement = /[增减升降提]/u.test(figure.lead) ? "" : head.movement;
  if (movement !== "" && unit !== "%" && /[-－−]/u.test(figure.lead)) return false;
  const written = writeOut(subject + movement, figure, unit, cell.position.start.offset - row.start);
  const state = stateWith(context.state, { part: frame, frame });
  return context.reader.readWritten(
    { ...written, value: row.value, start: row.start, subject, unit, hasTime: head.time !== undefined },
    { path: context.path, opening: false },
    state,
  );
}

/** 水泥 | 产量 is 水泥产量, 发电量 | 产量 is 发电量. */
const subjectOf = (name: string, noun: string): string =>
  name.endsWith(noun) || (GENERAL_NOUN.test(noun) && name.endsWith(noun.slice(-1))) ? name : name + noun;

const GENERAL_NOUN = /^(?:产量|数量|总量|金额|数额|总额|人数|总数|个数)$/u;

/** 2023年实际 | 增长（%）: a head of movement alone speaks of the figures beside it. */
function withNeighbour(head: HeadWords, { columns }: Grid, at: number): HeadWords {
  if (head.movement === "" || head.movement.includes("年均")) return head;
  const beside = columns
    .slice(0, at)
    .findLast(({ role, head: left }) => role === "figure" && left?.movement !== head.movement);
  if (beside?.head === undefined || beside.head.movement !== "") return head;
  const { noun, time, status } = beside.head;
  const isOfOwn = head.time !== undefined || head.status !== undefined;
  return {
    ...head,
    noun: head.noun === "" ? noun : head.noun,
    time: isOfOwn ? head.time : time,
    status: isOfOwn ? head.status : status,
  };
}

/** The unit of a figure: its own, else that of the head of its column, its row or the table; undefined where they differ. */
function unitFor(
  figure: FigureCell,
  head: HeadWords,
  row: RowWords,
  ofTable: string | undefined,
  units: readonly CallerUnit[] | undefined,
): string | undefined {
  if (figure.unit !== "") return unitOf(figure.unit, units);
  if (row.isUnitUnsure) return undefined;
  if (head.movement !== "") {
    // The growth of a rate is told in points, not in percent of it.
    if (head.unit !== undefined) return head.unit === "%" && row.unit === "%" ? undefined : head.unit;
    return row.unit === undefined || row.unit === "%" ? "%" : undefined;
  }
  if (head.unit !== undefined) return row.unit === undefined || row.unit === head.unit ? head.unit : undefined;
  return row.unit ?? ofTable ?? "";
}

/** The years and status that heads, row and title tell, else those of the passage; undefined when they cannot be told. */
function frameOf(
  head: HeadWords,
  row: RowWords | undefined,
  about: HeadWords | undefined,
  { state, clock }: TableContext,
): Frame | undefined {
  const time = head.time ?? row?.time ?? about?.time;
  const status = head.status ?? about?.status;
  const { frame } = state;
  if (time === undefined) return status === undefined || status === frame.status ? frame : frameOfStatus(status, clock);
  const years = yearsOf(time, about?.time, clock);
  if (years === undefined) return undefined;
  const [from, to] = years;
  return { status: status ?? statusOfYears(to, clock) ?? frame.status, from, to, months: time.months, why: "frame" };
}

/** A yearly rate holds for several years: those of its head or title, or those from the first of two years in the heads to the other. */
function yearsOfAverage(head: HeadWords, { grid, about }: TableWords, context: TableContext): Frame | undefined {
  const { clock } = context;
  const own = [head.time, about?.time].flatMap((time) =>
    time === undefined ? [] : [resolveTime(time, clock, undefined)],
  );
  const named = own.find((years) => years !== undefined && years[0] < years[1]);
  const heads = grid.columns.flatMap(({ head: other }) => (other?.time?.kind === "year" ? [other] : []));
  const [first, last] = heads;
  const isPair = heads.length === 2 && first?.time?.to !== undefined && last?.time?.to !== undefined;
  const between = isPair ? ([(first.time?.to ?? 0) + 1, last.time?.to ?? 0] as const) : undefined;
  const years = named ?? between;
  if (years === undefined || years[0] >= years[1]) return undefined;
  const status = head.status ?? last?.status ?? statusOfYears(years[1], clock) ?? context.state.frame.status;
  return { status, from: years[0], to: years[1], why: "frame" };
}

function frameOfStatus(status: IndicatorStatus, { reviewYear, planYear }: Clock): Frame {
  const year = status === "target" ? planYear : reviewYear;
  return { status, from: year, to: year, why: "frame" };
}

/** 上年 is the year before the one that the title names; without one nobody can tell. */
function yearsOf(
  time: TimeExpression,
  named: TimeExpression | undefined,
  clock: Clock,
): readonly [number, number] | undefined {
  if (time.kind !== "relative") {
    const years = resolveTime(time, clock, clock.reviewYear);
    if (years !== undefined || time.kind !== "part-of-year" || clock.reviewYear === undefined) return years;
    return [clock.reviewYear, clock.reviewYear];
  }
  const base = named === undefined || named.kind === "relative" ? undefined : resolveTime(named, clock, undefined);
  return base === undefined ? undefined : [base[0] + (time.offset ?? 0), base[1] + (time.offset ?? 0)];
}

function statusOfYears(last: number, { reviewYear, planYear }: Clock): IndicatorStatus | undefined {
  if (reviewYear !== undefined && last <= reviewYear) return "actual";
  return planYear !== undefined && last >= planYear ? "target" : undefined;
}

/** Cells of words are sentences of their own; the numbers of the others are left out. */
function readRest(cell: TableCell, role: Column["role"] | undefined, context: TableContext): void {
  const { value, position } = cell;
  if (!/[\d０-９一二三四五六七八九十]/u.test(value)) return;
  const { path, reader, state, table } = context;
  const isProse = role === "text" && value.length >= SHORTEST_PROSE && readFigureCell(value) === undefined;
  if (isProse) reader.readProse(cell, table, { path, opening: false }, state);
  else context.leaveOut(value, position.start.offset);
}
