import { DEEDS, deedAt, type Deed } from "./deeds.js";

/** Words that may stand with a deed and name nothing: 今年再新开工, 年内基本建成. */
const BESIDE = /^(?:其中|今年|年内|全年|[又再已新共]|计划|安排|力争|确保|实现)+/u;

/** The last stretch of a clause, behind 、 too. */
const pieceOf = (clause: string): string => clause.slice(clause.lastIndexOf("、") + 1).normalize("NFKC");

/**
 * The deeds of a figure whose clause says no more than what is done: 基本建成 of “新开工666万套，基本建成544万套”. `undefined`
 * where a thing is named.
 */
export function bareDeed(clause: string): readonly Deed[] | undefined {
  const piece = pieceOf(clause).trim();
  if (piece === "") return undefined;
  const word = DEED_BY_WORD.get(piece) ?? DEED_BY_WORD.get(piece.replace(BESIDE, ""));
  return word !== undefined && word.length > 0 ? word : undefined;
}

/** Whether a name is a word of doing and nothing else. */
export const isDeedAlone = (name: string): boolean => DEED_BY_WORD.has(name) || deedAt(name, "front")?.[0] === name;

const DEED_BY_WORD: ReadonlyMap<string, readonly Deed[]> = new Map(DEEDS);
