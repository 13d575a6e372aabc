import { compact } from "../text/characters.js";
import { plainValue } from "../text/plain.js";

/** Where the head of a glossary entry ends and its definition begins. */
export interface TermRead {
  readonly term: string;
  readonly definition: string;
}

/** What the head of an entry ends at. */
export type TermCut = "framed" | "colon" | "linker" | "dash" | "line" | "blank" | "comma" | "none";

/** An entry with what its head ends at. */
export interface EntryRead extends TermRead {
  readonly cut: TermCut;
}

const LONGEST_TERM = 60;
const LINKERS = [
  "是指",
  "指的是",
  "主要是指",
  "一般是指",
  "通常是指",
  "具体是指",
  "即指",
  "系指",
  "泛指",
  "特指",
  "专指",
  "一般指",
  "通常指",
  "主要指",
  "，指",
  "，是指",
  "，是",
  "，主要是指",
  "，即",
  "，简称",
  "，又称",
  "，也称",
  ",指",
];
const LINKER_STARTS: ReadonlySet<string> = new Set(LINKERS.map((word) => word.charAt(0)));
const OPENERS = "“《（(「『【";
const CLOSERS = "”》）)」』】";
const FRAMED = /^\s{0,4}【(?<term>[^【】]{1,60})】[：:]?/u;
const NOTE_NUMBER = /^\s{0,4}注\s?\d{1,3}[：:.．、]\s?|^\d{1,3}\t/u;
const EMPHASIS = /^\*\*(?<term>[^*]{1,60})\*\*|^__(?<marked>[^_]{1,60})__/u;
const PAGE_REFERENCE = /[（(](?:见?(?:报告)?第?\d{1,3}页|p\.?\d{1,3})[）)]$/iu;
/** 指 that defines, not that of 指标, 指数, 指导. */
const NO_LINK_AFTER = "标数导挥定南示引针尖纹";
const BARE_LINK = /(?<=^.{2,24})指(?![标数导挥定南示引针])/u;
const WIDE_BLANK = /(?<=^\S.{0,40})(?:\t|\u3000|[ \u00A0]{2,})/u;
const FIRST_COMMA = /(?<=^[^，,。；]{2,24})[，,]/u;
/** 即 that defines, not that of 即将, 即时, 立即. */
const BARE_NAMELY = /(?<=^[^，,。；：:]{2,24}(?<![立随当亦]))即(?![将时使便可刻日期兴])/u;
const SO_CALLED = /^\s{0,4}所谓/u;
const TERM_FRAME = /^[【［[]|[】］\]]$/gu;

/**
 * Reads 两业融合：先进制造业和现代服务业深入融合。 as printed, its number cut off.
 *
 * The head ends at the first colon outside quotation marks and brackets, else at a line break, 是指 or ——, else at a wide
 * blank, a bare 指 or the first comma. A reference to the page that uses the term (（第3页）) is no part of the head.
 */
export function readTerm(printed: string, headAlone = false): TermRead {
  const { term, definition } = readEntry(printed, headAlone);
  return { term, definition };
}

/** Reads an entry, and what its head ends at; `headAlone` tells that the list prints its terms on lines of their own. */
export function readEntry(printed: string, headAlone = false): EntryRead {
  const entry = printed.replace(NOTE_NUMBER, "").replace(EMPHASIS, "$<term>$<marked>").replace(SO_CALLED, "");
  const framed = FRAMED.exec(entry);
  if (framed?.groups) {
    const definition = rejoin(entry.slice(framed[0].length));
    return { term: clean(framed.groups["term"] ?? ""), definition, cut: "framed" };
  }
  const cut = cutAtFirstLine(entry, findCut(entry), headAlone);
  if (!cut) return { term: clean(entry), definition: "", cut: "none" };
  return {
    term: clean(entry.slice(0, cut.at)),
    definition: rejoin(entry.slice(cut.at + cut.length)),
    cut: cut.by,
  };
}

function clean(head: string): string {
  return compact(head)
    .replace(TERM_FRAME, "")
    .replace(/[。：:]$/u, "")
    .replace(PAGE_REFERENCE, "");
}

function rejoin(definition: string): string {
  return plainValue(definition);
}

/** Ends the head at its line when a list prints terms alone, or when the words behind it are no part of a name. */
function cutAtFirstLine(entry: string, cut: Place | undefined, headAlone: boolean): Place | undefined {
  const lineBreak = entry.indexOf("\n");
  if (!cut || lineBreak <= 0 || cut.at <= lineBreak) return cut;
  const line = compact(entry.slice(0, lineBreak));
  const atLine: Place = { at: lineBreak, length: 1, by: "line" };
  if (!isBalanced(line) || /[和与及、]$/u.test(line)) return cut;
  const behind = compact(entry.slice(lineBreak, cut.at));
  if (headAlone || line.includes(behind) || /[，。；]/u.test(behind) || behind.length > LONGEST_TORN) return atLine;
  return cut;
}

/** Characters of a name that a line break may tear off. */
const LONGEST_TORN = 14;

/** Every quotation mark and bracket of the line is closed in it. */
export function isBalanced(line: string): boolean {
  let depth = 0;
  for (const char of line) {
    if (OPENERS.includes(char)) depth++;
    else if (CLOSERS.includes(char)) depth--;
  }
  return depth === 0;
}

interface Place {
  readonly at: number;
  readonly length: number;
  readonly by: TermCut;
}

function findCut(entry: string): Place | undefined {
  const limit = Math.min(entry.length, LONGEST_TERM * 2);
  let depth = 0;
  let lineBreak = -1;
  let insideColon = -1;
  let loose: Place | undefined;
  for (let at = 0; at < limit; at++) {
    const char = entry.charAt(at);
    depth = depthBehind(char, depth);
    if (depth > 0 || CLOSERS.includes(char)) {
      if (insideColon < 0 && isColon(char)) insideColon = at;
      continue;
    }
    if (char === "。") break;
    if (isColon(char)) return atColon(at, loose);
    if (char === "\n" && lineBreak < 0) lineBreak = at;
    if (at === 0 || char === "\n") continue;
    const certain = certainCut(entry, at, lineBreak < 0, loose);
    if (certain !== undefined) return certain;
    if (lineBreak < 0) loose ??= looseAt(entry, at);
  }
  // A quote or bracket that is never closed holds nothing in: “两个毫不动摇：…
  if (depth > 0 && insideColon > 0) return { at: insideColon, length: 1, by: "colon" };
  return lineBreak > 0 ? { at: lineBreak, length: 1, by: "line" } : (loose ?? findLooseCut(entry));
}

const isColon = (char: string): boolean => char === "：" || char === ":";

/** How many quotation marks and brackets are open behind a character. */
function depthBehind(char: string, depth: number): number {
  if (OPENERS.includes(char)) return depth + 1;
  return CLOSERS.includes(char) ? Math.max(0, depth - 1) : depth;
}

/** A colon ends the head, unless a looser mark ended it long before. */
function atColon(at: number, loose: Place | undefined): Place | undefined {
  if (loose !== undefined && at - loose.at > LONGEST_HEAD_REST) return loose;
  return at > 0 ? { at, length: 1, by: "colon" } : undefined;
}

/** A tab on the first line, 是指 or a dash. */
function certainCut(entry: string, at: number, onFirstLine: boolean, loose: Place | undefined): Place | undefined {
  const char = entry.charAt(at);
  if (char === "\t" && onFirstLine) return { at, length: 1, by: "blank" };
  const linker = LINKER_STARTS.has(char) ? LINKERS.find((word) => entry.startsWith(word, at)) : undefined;
  if (linker !== undefined && loose?.by !== "comma") return linkerPlace(linker, at);
  return entry.startsWith("——", at) ? { at, length: 2, by: "dash" } : undefined;
}

function linkerPlace(linker: string, at: number): Place {
  return { at, length: /^[，,]/u.test(linker) ? 1 : 0, by: linker.endsWith("指") ? "linker" : "comma" };
}

/** Characters between a comma, a blank or 指 and the colon of a head: 不忘初心，牢记使命：. */
const LONGEST_HEAD_REST = 8;
const LONGEST_LOOSE_HEAD = 24;

/** A place where the head ends unless a colon follows soon. */
function looseAt(entry: string, at: number): Place | undefined {
  if (at < 2 || at > LONGEST_LOOSE_HEAD) return undefined;
  const char = entry.charAt(at);
  if (char === "，" || char === ",") return { at, length: 1, by: "comma" };
  if (char === "\u3000" && !"：:".includes(entry.charAt(at + 1))) return { at, length: 1, by: "blank" };
  const defines = char === "指" && !NO_LINK_AFTER.includes(entry.charAt(at + 1));
  return defines ? { at, length: 0, by: "linker" } : undefined;
}

/** Where a head without colon, 是指 or line of its own ends. */
function findLooseCut(entry: string): Place | undefined {
  const line = entry.slice(0, LONGEST_TERM);
  const quoted = /^\s{0,4}“[^“”]{1,30}”/u.exec(line)?.[0].length ?? 0;
  const afterQuote = line.slice(quoted);
  if (quoted > 0 && /^[指即为](?![标数导挥定])/u.test(afterQuote)) return { at: quoted, length: 0, by: "linker" };
  const blank = WIDE_BLANK.exec(line);
  if (blank) return { at: blank.index, length: blank[0].length, by: "blank" };
  const link = BARE_LINK.exec(line) ?? BARE_NAMELY.exec(line);
  if (link) return { at: link.index, length: 0, by: "linker" };
  const comma = FIRST_COMMA.exec(line);
  return comma ? { at: comma.index, length: 1, by: "comma" } : undefined;
}
