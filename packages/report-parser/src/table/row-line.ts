import { isBlank, skipBlank, trimBlank } from "../text/characters.js";

/** How the cells of a row are parted. */
type RowForm = "tabs" | "bars" | "blanks";

/** A cell that is not empty, without the blanks around it. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly column: number;
}

/** A line that reads as a row of a table, or as the rule between two (|---|---|, ├──┼──┤). */
export interface RowLine {
  readonly form: RowForm | "rule";
  readonly columns: number;
  readonly cells: readonly Cell[];
}

const BARS = "|｜│┃";
/** What a rule is drawn with; the hyphen first, as it stands in a class of a pattern. */
const RULE_SIGNS = `-${BARS}+=:─━═┌┬┐├┼┤└┴┘╔╦╗╠╬╣╚╩╝`;
const OPENS_RULE: ReadonlySet<number> = new Set(RULE_SIGNS.split("").map((sign) => sign.charCodeAt(0)));
const RULE = new RegExp(`^[${RULE_SIGNS}\\s]{3,}$`, "u");
const RULE_LINE = /[-=─━═]{2}/u;
/** A row parted by blanks alone has more cells than a line of the head that is set apart. */
const LEAST_BY_BLANKS = 3;

/** Reads a line between two line ends as a row of a table; undefined when it is none. */
export function readRowLine(text: string, low: number, high: number): RowLine | undefined {
  const start = skipBlank(text, low, high);
  const end = trimBlank(text, start, high);
  if (start === end) return undefined;
  if (OPENS_RULE.has(text.charCodeAt(start)) && isRule(text.slice(start, end)))
    return { form: "rule", columns: 0, cells: [] };
  const { bars, tabs, runs } = partingsIn(text, start, end);
  if (bars > 0 && bars >= (BARS.includes(text.charAt(start)) ? 2 : 1)) return barRow(text, start, end);
  if (tabs > 0) return rowOf("tabs", text, pieces(low, high, tabsIn(text, low, high)));
  return runs + 1 < LEAST_BY_BLANKS
    ? undefined
    : rowOf("blanks", text, pieces(start, end, blankRuns(text, start, end)));
}

const isRule = (line: string): boolean => RULE.test(line) && RULE_LINE.test(line);

/** How many bars, tabs and runs of two blanks or more stand in a stretch. */
interface Partings {
  readonly bars: number;
  readonly tabs: number;
  readonly runs: number;
}

const BAR = 1;
const BLANK = 2;
const TAB = 0x09;
/** What may part cells, by code unit: nearly every line is prose, and is read here for nothing. */
const PARTINGS = new Uint8Array(0x10000);
for (let code = 0; code < PARTINGS.length; code++) PARTINGS[code] = isBlank(code) ? BLANK : 0;
for (const bar of BARS) PARTINGS[bar.charCodeAt(0)] = BAR;

function partingsIn(text: string, start: number, end: number): Partings {
  let bars = 0;
  let tabs = 0;
  let runs = 0;
  let blanks = 0;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    const parting = PARTINGS[code];
    blanks = parting === BLANK ? blanks + 1 : 0;
    if (parting === 0) continue;
    if (parting === BAR) bars++;
    if (code === TAB) tabs++;
    if (blanks === 2) runs++;
  }
  return { bars, tabs, runs };
}

/** The bars at both ends of a line frame it. */
function barRow(text: string, start: number, end: number): RowLine | undefined {
  const low = BARS.includes(text.charAt(start)) ? start + 1 : start;
  const high = end - 1 > low && BARS.includes(text.charAt(end - 1)) ? end - 1 : end;
  const cuts: Gap[] = [];
  for (let at = low; at < high; at++) if (BARS.includes(text.charAt(at))) cuts.push({ start: at, end: at + 1 });
  const row = rowOf("bars", text, pieces(low, high, cuts));
  return row.columns < 2 ? undefined : row;
}

interface Gap {
  readonly start: number;
  readonly end: number;
}

function tabsIn(text: string, low: number, high: number): Gap[] {
  const cuts: Gap[] = [];
  for (let at = text.indexOf("\t", low); at >= 0 && at < high; at = text.indexOf("\t", at + 1))
    cuts.push({ start: at, end: at + 1 });
  return cuts;
}

/** Runs of two blanks or more. */
function blankRuns(text: string, start: number, end: number): Gap[] {
  const cuts: Gap[] = [];
  for (let at = start; at < end; at++) {
    if (!isBlank(text.charCodeAt(at))) continue;
    const stop = skipBlank(text, at, end);
    if (stop - at > 1) cuts.push({ start: at, end: stop });
    at = stop;
  }
  return cuts;
}

/** What stands between the gaps. */
function pieces(low: number, high: number, gaps: readonly Gap[]): Gap[] {
  const found: Gap[] = [];
  let from = low;
  for (const { start, end } of gaps) {
    found.push({ start: from, end: start });
    from = end;
  }
  return [...found, { start: from, end: high }];
}

function rowOf(form: RowForm, text: string, stretches: readonly Gap[]): RowLine {
  const cells: Cell[] = [];
  for (const [column, stretch] of stretches.entries()) {
    const start = skipBlank(text, stretch.start, stretch.end);
    const end = trimBlank(text, start, stretch.end);
    if (start < end) cells.push({ start, end, column });
  }
  return { form, columns: stretches.length, cells };
}
