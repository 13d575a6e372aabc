/**
 * Words that make a part, another reckoning or another rank of a thing that the catalogue knows under one concept:
 * 公办幼儿园 and 幼儿园, 规上 and all, 净增 and 新增.
 */
const PART_WORDS =
  "公办 民办 省级 国家级 市级 县级 困难 规上 限上 义务教育 基础教育 学前 高中 过夜 入库 净增 货物和服务 财政".split(
    " ",
  );

/** Titles that one rank of government alone confers, named or not. */
const RANK_UNDERSTOOD = /专精特新|小巨人|单项冠军/u;
const RANKS: ReadonlySet<string> = new Set(["省级", "国家级", "市级", "县级"]);

/** The part words of a folded name, in a fixed order; equal for names of one part. */
export function partsOf(name: string): string {
  const understood = RANK_UNDERSTOOD.test(name);
  return PART_WORDS.filter((word) => name.includes(word) && !(understood && RANKS.has(word))).join(" ");
}
