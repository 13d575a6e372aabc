import { compact } from "../text/characters.js";
import { plainValue } from "../text/plain.js";

/** Where the head of a glossary entry ends and its definition begins. */
export interface TermRead {
  readonly term: string;
  readonly definition: string;
}

const LONGEST_TERM = 60;
const LINKERS = ["是指", "指的是", "主要是指", "，指", "，是指", "，即", ",指"];
const OPENERS = "“《（(「『【";
const CLOSERS = "”》）)」』】";
const FRAMED = /^\s{0,4}【(?<term>[^【】]{1,60})】[：:]?/u;
const NOTE_NUMBER = /^\s{0,4}注\s?\d{1,3}[：:.．、]\s?|^\d{1,3}\t/u;
const EMPHASIS = /^\*\*(?<term>[^*]{1,60})\*\*|^__(?<marked>[^_]{1,60})__/u;
const PAGE_REFERENCE = /[（(](?:见?(?:报告)?第?\d{1,3}页|p\.?\d{1,3})[）)]$/iu;
/** 指 that defines, not that of 指标, 指数, 指导. */
const BARE_LINK = /(?<=^.{2,24})指(?![标数导挥定南示引针])/u;
const WIDE_BLANK = /(?<=^\S.{0,40})(?:\t|\u3000|[ \u00A0]{2,})/u;
const FIRST_COMMA = /(?<=^[^，,。；]{2,24})[，,]/u;
const TERM_FRAME = /^[【［[]|[】］\]]$/gu;

/**
 * Reads 两业融合：先进制造业和现代服务业深入融合。 as printed, its number cut off.
 *
 * The head ends at the first colon outside quotation marks and brackets, else at a line break, 是指 or ——, else at a wide
 * blank, a bare 指 or the first comma. A reference to the page that uses the term (（第3页）) is no part of the head.
 */
export function readTerm(printed: string): TermRead {
  const entry = printed.replace(NOTE_NUMBER, "").replace(EMPHASIS, "$<term>$<marked>");
  const framed = FRAMED.exec(entry);
  if (framed?.groups) {
    return { term: clean(framed.groups["term"] ?? ""), definition: rejoin(entry.slice(framed[0].length)) };
  }
  const cut = cutAtRepeatedHead(entry, findCut(entry));
  if (!cut) return { term: clean(entry), definition: "" };
  return { term: clean(entry.slice(0, cut.at)), definition: rejoin(entry.slice(cut.at + cut.length)) };
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

/** “两稳”“两优” on a line, “两稳”是指… on the next: the definition that takes its head up again begins at its line. */
function cutAtRepeatedHead(entry: string, cut: Place | undefined): Place | undefined {
  const lineBreak = entry.indexOf("\n");
  if (!cut || lineBreak <= 0 || cut.at <= lineBreak) return cut;
  const repeated = compact(entry.slice(lineBreak, cut.at));
  return compact(entry.slice(0, lineBreak)).includes(repeated) ? { at: lineBreak, length: 1 } : cut;
}

interface Place {
  readonly at: number;
  readonly length: number;
}

function findCut(entry: string): Place | undefined {
  const limit = Math.min(entry.length, LONGEST_TERM * 2);
  let depth = 0;
  let lineBreak = -1;
  let insideColon = -1;
  for (let at = 0; at < limit; at++) {
    const char = entry.charAt(at);
    if (OPENERS.includes(char)) depth++;
    else if (CLOSERS.includes(char)) depth = Math.max(0, depth - 1);
    else if (depth > 0) {
      if (insideColon < 0 && (char === "：" || char === ":")) insideColon = at;
    } else if (char === "：" || char === ":") return at > 0 ? { at, length: 1 } : undefined;
    else if (char === "\n" && lineBreak < 0) lineBreak = at;
    else if (char === "。") break;
    else if (at > 0) {
      const linker = LINKERS.find((word) => entry.startsWith(word, at));
      if (linker !== undefined) return { at, length: linker.startsWith("，") || linker.startsWith(",") ? 1 : 0 };
      if (entry.startsWith("——", at)) return { at, length: 2 };
    }
  }
  // A quote or bracket that is never closed holds nothing in: “两个毫不动摇：…
  if (depth > 0 && insideColon > 0) return { at: insideColon, length: 1 };
  return lineBreak > 0 ? { at: lineBreak, length: 1 } : findLooseCut(entry);
}

/** Where a head without colon, 是指 or line of its own ends. */
function findLooseCut(entry: string): Place | undefined {
  const line = entry.slice(0, LONGEST_TERM);
  const quoted = /^\s{0,4}“[^“”]{1,30}”/u.exec(line)?.[0].length ?? 0;
  const afterQuote = line.slice(quoted);
  if (quoted > 0 && /^[指即为](?![标数导挥定])/u.test(afterQuote)) return { at: quoted, length: 0 };
  const blank = WIDE_BLANK.exec(line);
  if (blank) return { at: blank.index, length: blank[0].length };
  const link = BARE_LINK.exec(line);
  if (link) return { at: link.index, length: 0 };
  const comma = FIRST_COMMA.exec(line);
  return comma ? { at: comma.index, length: 1 } : undefined;
}
