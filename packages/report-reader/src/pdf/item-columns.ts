import type { TextRun } from "./text-run.js";

type Rows = readonly (readonly TextRun[])[];

/** What the two sides of a page look like whose lines leave a strip between them free without running up to it. */
export type Sides = "columns" | "unsure" | "cells";

const NUMBER = /^[（(]?(?<number>\d{1,3})[）).．、](?!\d)|^(?<circled>[\u2460-\u2473])/u;
const ITEM_END = /[。；！？;]$/u;
const FIGURE_CELL = /^[\d.,%％+\-—–≥≤约]{1,12}[\p{L}%％]{0,6}$/u;
const FEWEST_ITEMS = 4;
const MOST = 0.6;
/** Items of two columns are about as long on either side. */
const LIKE_LENGTH = 0.55;
const SHORTEST_ITEM = 5;

/**
 * Two columns of short items, read by their numbers, which count on from the end of the first to the head of the second, or by the
 * marks that end items on both sides; a table has neither.
 */
export function sidesAt(rows: Rows, at: number): Sides {
  const left = textsOf(rows.map((row) => row.filter(({ end }) => end <= at)));
  const right = textsOf(rows.map((row) => row.filter(({ start }) => start >= at)));
  if (left.length < FEWEST_ITEMS || right.length < FEWEST_ITEMS) return "cells";
  if (countsOn(left, right)) return "columns";
  if (share(left, ENDED) >= MOST && share(right, ENDED) >= MOST && !hasCells(rows, at)) return "columns";
  return looksAlike(left, right) && !hasCells(rows, at) ? "unsure" : "cells";
}

const textsOf = (rows: Rows): string[] =>
  rows
    .map((row) =>
      [...row]
        .sort((one, other) => one.start - other.start)
        .map(({ text }) => text.text)
        .join("")
        .replace(/\s/gu, ""),
    )
    .filter((text) => text !== "");

const ENDED = (text: string): boolean => ITEM_END.test(text);

const share = (texts: readonly string[], applies: (text: string) => boolean): number =>
  texts.filter(applies).length / texts.length;

function countsOn(left: readonly string[], right: readonly string[]): boolean {
  const [one, other] = [left, right].map((texts) => texts.flatMap((text) => numberOf(text) ?? []));
  if (one === undefined || other === undefined || Math.min(one.length, other.length) < 2) return false;
  return ascends(one) && ascends(other) && other[0] === (one[one.length - 1] ?? 0) + 1;
}

function numberOf(text: string): number | undefined {
  const { number, circled } = NUMBER.exec(text)?.groups ?? {};
  if (circled !== undefined) return circled.charCodeAt(0) - 0x2460 + 1;
  return number === undefined ? undefined : Number(number);
}

const ascends = (numbers: readonly number[]): boolean =>
  numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);

/** Whether a side is parted once more, as the columns of a table are. */
function hasCells(rows: Rows, at: number): boolean {
  const several = rows.filter((row) =>
    [row.filter(({ end }) => end <= at), row.filter(({ start }) => start >= at)].some(
      (side) =>
        side.length > 1 &&
        side.some((run, index) => index > 0 && run.start - (side[index - 1]?.end ?? 0) > 2 * run.size),
    ),
  );
  return several.length * 4 > rows.length;
}

/** Words with figures on both sides, about as long: items as well as names of a table and what is said of them. */
function looksAlike(left: readonly string[], right: readonly string[]): boolean {
  const [one, other] = [left, right].map((texts) => texts.reduce((sum, { length }) => sum + length, 0) / texts.length);
  if (one === undefined || other === undefined) return false;
  const likeLength =
    Math.min(one, other) >= Math.max(one, other) * LIKE_LENGTH && Math.min(one, other) >= SHORTEST_ITEM;
  const tells = (text: string): boolean =>
    /\d/u.test(text) && !FIGURE_CELL.test(text) && /\p{Script=Han}{2}/u.test(text);
  return likeLength && share(left, tells) >= MOST && share(right, tells) >= MOST;
}
