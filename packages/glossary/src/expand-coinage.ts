import { writeArabicNumerals } from "./spelling/arabic-numerals.js";
import { foldSpelling } from "./spelling/fold.js";
import { listsIn, type PrintedList } from "./spelling/printed-lists.js";

/**
 * What one numeral of a coinage stands for: 七横 and the seven roads.
 *
 * @since 0.1.0
 */
export interface CoinageGroup {
  /** The piece of the coinage, 七横; the whole head where the pieces are listed together. */
  readonly name: string;
  /** Members as printed. */
  readonly members: readonly string[];
}

interface CountedPiece {
  readonly name: string;
  readonly count: number;
}

const NUMERALS = "\\d一二三四五六七八九十两双";
const PIECE = new RegExp(
  `(?<numeral>\\d{1,3}|[一二三四五六七八九十两双]{1,3})(?<noun>(?:个[一\\d])?[^${NUMERALS}+、，（(]{0,8})`,
  "gu",
);
const QUOTED = /[“「](?<core>[^”」]{1,20})[”」]/gu;

function countOf(numeral: string): number {
  if (numeral === "两" || numeral === "双") return 2;
  return Number(writeArabicNumerals(numeral));
}

function countedPieces(coinage: string): CountedPiece[] {
  return Array.from(coinage.matchAll(PIECE), ({ groups }): CountedPiece => {
    const numeral = groups?.["numeral"] ?? "";
    return { name: numeral + (groups?.["noun"] ?? ""), count: countOf(numeral) };
  }).filter(({ count }) => Number.isInteger(count) && count > 0);
}

/** Pairs such as 乱贴乱画 count as two members each where only that makes the number right. */
function countsAs(list: PrintedList, count: number): boolean {
  if (list.members.length === count) return true;
  const [first = ""] = list.members;
  const paired = list.members.every(
    (member) => /^(?<repeated>.).\k<repeated>.$/u.test(member) && member[0] === first[0],
  );
  return paired && list.members.length * 2 === count;
}

function namedGroups(pieces: readonly CountedPiece[], lists: readonly PrintedList[]): CoinageGroup[] {
  return pieces.flatMap(({ name, count }) => {
    const list = lists.find((candidate) => candidate.label === name && countsAs(candidate, count));
    return list === undefined ? [] : [{ name, members: list.members }];
  });
}

function groupsInOrder(pieces: readonly CountedPiece[], lists: readonly PrintedList[]): CoinageGroup[] {
  let lastClause = -1;
  return pieces.flatMap(({ name, count }) => {
    if (count < 2) return [];
    const list = lists.find((candidate) => candidate.clause > lastClause && countsAs(candidate, count));
    if (list === undefined) return [];
    lastClause = list.clause;
    return [{ name, members: list.members }];
  });
}

function groupsOf(coinage: string, lists: readonly PrintedList[]): CoinageGroup[] {
  const pieces = countedPieces(coinage);
  const named = namedGroups(pieces, lists);
  if (named.length > 0 && pieces.length > 1) return named;
  const total = pieces.reduce((sum, { count }) => sum + count, 0);
  const together = pieces.length > 1 ? lists.find((list) => countsAs(list, total)) : undefined;
  if (together !== undefined) return [{ name: coinage, members: together.members }];
  return groupsInOrder(pieces, lists);
}

/**
 * The members that a definition lists for a numeric coinage: 七横 and its seven roads, 十乱 and its five pairs.
 *
 * A list is taken only when it has as many members as the numeral says; nothing is guessed from lists of other lengths.
 *
 * @param head - The coinage as printed: 两纵七横一环.
 * @param definition - Its definition.
 * @returns A group for each piece whose members are listed, or one group for the whole; empty when none is.
 * @example
 * expandCoinage("三品一标", "无公害农产品、绿色食品、有机农产品和农产品地理标志。")[0]?.members; // => ["无公害农产品", "绿色食品", "有机农产品", "农产品地理标志"]
 * expandCoinage("十乱", "乱贴乱画、乱泼乱倒、乱拉乱挂、乱搭乱建、乱停乱放。")[0]?.members.length; // => 5
 * @since 0.1.0
 */
export function expandCoinage(head: string, definition: string): CoinageGroup[] {
  const quoted = Array.from(head.matchAll(QUOTED), (match) => match.groups?.["core"] ?? "");
  const coinages = quoted.length === 0 ? [head] : quoted;
  const lists = listsIn(definition);
  return coinages.flatMap((coinage) => {
    const core = foldSpelling(coinage);
    const own = lists.filter((list) => list.label === coinage);
    return groupsOf(core, own.length > 0 ? own : coinages.length > 1 ? [] : lists);
  });
}
