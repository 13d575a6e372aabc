import { readSmallNumeral } from "../characters.js";
import { searchBlocks } from "../search.js";
import type { LintDocument } from "../lint-document.js";

/** Verbs of both ways; in a ranking the first place is the highest. */
const UP = "升|上升|提升|提高|跃升|前移|前进|攀升|晋升|进位";
const DOWN = "下降|下滑|后移|后退|回落|退";
const RISES = new RegExp(`^(?:${UP})`, "u");
const VERB = `(?:${UP}|${DOWN})`;
const OF = "(?:20\\d{2}年的?)?(?:全[国省市区州县])?";
const place = (name: string): string => `第(?<${name}>\\d{1,3}|[一二三四五六七八九十]{1,3})[位名]`;
const BY = "(?<by>\\d{1,3}|[一二三四五六七八九十]{1,3})(?:个?位次|个名次|个位|[位名])";

/** 由第12位上升到第9位; by how many places is read with the other changes. */
const FROM_TO = new RegExp(
  `[由从]${OF}${place("from")}(?<verb>${VERB})[到至]${OF}${place("to")}(?:[，、](?<within>一年|年内|累计|共|净|[二两三四五]年)?(?:[比较](?:上年|去年)(?:同期)?)?(?<then>${VERB})了?${BY})?`,
  "gu",
);
/** 居全国第9位，比上年的第12位上升3位. */
const AGAINST = new RegExp(
  `${place("to")}[，、]?[比较](?:上年|去年|20\\d{2}年)(?:同期)?的?${OF}${place("from")}(?<verb>${VERB})了?(?:${BY})?`,
  "gu",
);

/** A move from one place of a ranking to another, and what the text says of it. */
export interface RankMove {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly verb: string;
  /** False when the verb goes the other way. */
  readonly agrees: boolean;
  /** By how many places, as printed. */
  readonly by: number | undefined;
}

/** Moves in rankings of which the text names both ends. */
export function readRankMoves({ blocks }: Pick<LintDocument, "blocks">): RankMove[] {
  return [FROM_TO, AGAINST].flatMap((pattern) =>
    [...searchBlocks(blocks, pattern)].flatMap(({ text, start, end, groups }): RankMove[] => {
      const [from, to] = [readSmallNumeral(groups["from"] ?? ""), readSmallNumeral(groups["to"] ?? "")];
      if (from === undefined || to === undefined || from === to) return [];
      const { verb = "", then } = groups;
      const rises = to < from;
      const by =
        groups["by"] === undefined || (then !== undefined && groups["within"] === undefined)
          ? undefined
          : readSmallNumeral(groups["by"]);
      const agrees = RISES.test(verb) === rises && (then === undefined || RISES.test(then) === rises);
      return [{ text, start, end, from, to, verb: then ?? verb, agrees, by }];
    }),
  );
}
