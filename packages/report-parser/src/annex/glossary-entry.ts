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
const TERM_FRAME = /^[【［[]|[】］\]]$/gu;

/**
 * Reads 两业融合：先进制造业和现代服务业深入融合。 as printed, its number cut off.
 *
 * The head ends at the first colon outside quotation marks and brackets, else at a line break, 是指 or ——.
 */
export function readTerm(entry: string): TermRead {
  const framed = FRAMED.exec(entry);
  if (framed?.groups) {
    return { term: clean(framed.groups["term"] ?? ""), definition: rejoin(entry.slice(framed[0].length)) };
  }
  const cut = findCut(entry);
  if (!cut) return { term: clean(entry), definition: "" };
  return { term: clean(entry.slice(0, cut.at)), definition: rejoin(entry.slice(cut.at + cut.length)) };
}

function clean(head: string): string {
  return compact(head)
    .replace(TERM_FRAME, "")
    .replace(/[。：:]$/u, "");
}

function rejoin(definition: string): string {
  return plainValue(definition);
}

function findCut(entry: string): { at: number; length: number } | undefined {
  const limit = Math.min(entry.length, LONGEST_TERM * 2);
  let depth = 0;
  let lineBreak = -1;
  for (let at = 0; at < limit; at++) {
    const char = entry.charAt(at);
    if (OPENERS.includes(char)) depth++;
    else if (CLOSERS.includes(char)) depth = Math.max(0, depth - 1);
    else if (depth > 0) continue;
    else if (char === "：" || char === ":") return at > 0 ? { at, length: 1 } : undefined;
    else if (char === "\n" && lineBreak < 0) lineBreak = at;
    else if (char === "。") break;
    else if (at > 0) {
      const linker = LINKERS.find((word) => entry.startsWith(word, at));
      if (linker !== undefined) return { at, length: linker.startsWith("，") || linker.startsWith(",") ? 1 : 0 };
      if (entry.startsWith("——", at)) return { at, length: 2 };
    }
  }
  return lineBreak > 0 ? { at: lineBreak, length: 1 } : undefined;
}
