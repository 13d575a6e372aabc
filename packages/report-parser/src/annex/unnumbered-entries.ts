import type { OutlineBlock } from "../heading/outline-block.js";
import { compact } from "../text/characters.js";
import type { EntryRole } from "./entry-role.js";
import { readEntry, type TermCut } from "./glossary-entry.js";

/** A longer line without a definition is no term. */
const LONGEST_LONE_TERM = 30;
const LONGEST_BARE_TERM = 32;
const QUOTED_WHOLE = /^[“《【「][^“”]{1,40}[”》】」]$/u;
/** What opens a paragraph of a definition rather than a term. */
const NO_TERM =
  /^(?:其中|具体|主要|包括|同时|此外|另外|目前|近年|例如|比如|如[：:]|即[：:]|[一二三四五六七八九十][是要]|到?\d{2,4}年|截至|根据|按照|依据|为了?|通过|围绕|坚持|该|这|以上)/u;

interface Line {
  readonly index: number;
  readonly cut: TermCut;
  readonly term: string;
}

/** The blocks that open an entry in a list of terms without numbers. */
export function unnumberedOpeners(
  text: string,
  blocks: readonly OutlineBlock[],
  roles: readonly EntryRole[],
): number[] {
  const lines: Line[] = [];
  for (const [index, { start, end }] of blocks.entries()) {
    if (roles[index] !== "rest") continue;
    const { term, cut } = readEntry(text.slice(start, end));
    lines.push({ index, cut, term });
  }
  const standsAlone = lines.map((line) => isLoneTerm(text, blocks[line.index] as OutlineBlock, line));
  const clear = lines.filter((line) => isClear(line)).length;
  const alone = countPairs(standsAlone);
  const commas = lines.filter((line) => line.cut === "comma" && !NO_TERM.test(line.term)).length;
  const behindAlone = lines.filter((line, at) => isClear(line) && standsAlone[at - 1]).length;
  const isAloneStyle = alone > clear - behindAlone;
  const isCommaStyle = !isAloneStyle && commas > clear;
  const found: number[] = [];
  for (const [at, line] of lines.entries()) {
    if (standsAlone[at]) found.push(line.index);
    else if (at > 0 && standsAlone[at - 1]) continue;
    else if (!isAloneStyle && (isClear(line) || opensByComma(line, isCommaStyle))) found.push(line.index);
    else if (at === 0 && line.cut !== "none") found.push(line.index);
  }
  return found;
}

function isClear({ cut, term }: Line): boolean {
  if (cut === "none" || cut === "comma") return false;
  if (cut === "framed") return true;
  if (NO_TERM.test(term) || /[。；]/u.test(term)) return false;
  return term.length <= LONGEST_BARE_TERM || QUOTED_WHOLE.test(term) || term.startsWith("“");
}

function opensByComma({ cut, term }: Line, isCommaStyle: boolean): boolean {
  if (cut !== "comma") return false;
  return QUOTED_WHOLE.test(term) || (isCommaStyle && !NO_TERM.test(term));
}

function isLoneTerm(text: string, { start, end }: OutlineBlock, { cut }: Line): boolean {
  if (cut !== "none" || end - start > LONGEST_LONE_TERM * 2) return false;
  const line = compact(text.slice(start, end));
  return line.length <= LONGEST_LONE_TERM && !/[。；！，]/u.test(line.replace(/“[^“”]{0,40}”/gu, ""));
}

/** Terms alone on a line with a definition under them. */
function countPairs(standsAlone: readonly boolean[]): number {
  let pairs = 0;
  for (let at = 0; at + 1 < standsAlone.length; at++) if (standsAlone[at] && !standsAlone[at + 1]) pairs++;
  return pairs;
}
