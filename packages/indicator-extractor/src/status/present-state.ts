import type { Figure } from "../draft.js";
import type { PassageWords } from "../sentence/sentence-words.js";
import { wordPattern } from "../pattern/word-pattern.js";

const RANKED = wordPattern(/稳居|位居|位列|跃居|名列|均居|连居|排名|居全|列全/u);
const OWNED = wordPattern(
  /(?:拥有|涵盖|现有|已有|共有|(?:我国|全国|全[省市区县])(?:现|共)?有|已经?(?:加入|签署|建成|建立|批准|形成|覆盖|达到?))$/u,
);

/** 该市目前拥有高新技术企业｜820家: said of now. */
const HAS_NOW = wordPattern(/(?:目前|现在?|截至目前)(?:已经?|共|累计){0,2}(?:拥有|建有|有)(?!望)/u);

/** 稳居全省前三, 拥有32个大类: how things stand, said among plans. */
export function standsAlready(words: PassageWords, figure: Figure, clause: string): boolean {
  const stands = figure.kind === "rank" ? RANKED.test(clause) : OWNED.test(clause) || HAS_NOW.test(clause);
  return stands && words.promiseAt >= figure.mention.start;
}
