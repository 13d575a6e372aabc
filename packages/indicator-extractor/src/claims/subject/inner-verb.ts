import { createWordLexicon, type WordLexicon } from "../../lexicon/word-lexicon.js";
import { NOVELTY_VERBS } from "../../lexicon/verbs.js";
import { isQuoted } from "../../sentence/segments.js";

/** Verbs that split a long phrase; `kept` ones belong to the name behind them. */
const INNER_VERBS: WordLexicon<"dropped" | "kept"> = createWordLexicon<"dropped" | "kept">([
  [
    "促成 助力 支撑 助推 撬动 制定修改 制定修订 增补 配备 安装 购置 带动 拉动 惠及 培育 引进 吸引 建成 实施 完成 实现 打造 推动 达到 累计建设 组建 兑现 受理",
    "dropped",
  ],
  ["新增 新建", "kept"],
]);

/** Heads too general to stand alone: 高价值专利培育｜中心 stays whole. */
const GENERAL_HEADS = new Set(
  "中心 基地 机构 平台 工程 项目 企业 园区 体系 制度 计划 行动 任务 方案 条件 水平 质量 时间 工作".split(" "),
);

/** Characters that make a noun of the verb before them: 覆盖+率, 推进+剂, 建成+区. */
const NOUN_TAILS = new Set([..."率面业值额量数性化者费型品度比区制剂力"]);
/** 全省城镇｜新增就业, 工伤保险｜新增参保人数: which half is part of the measure. */
const HALF = /^(?:城镇|城市|农村|乡村|保险|社保|医保)$/u;
/** 高速公路建成｜通车: one verb goes on with the other. */
const COMPLETION = /^(?:通车|投产|投用|投运|使用|运行|运营|开通|试运转)$/u;
const SHORTEST_SPLIT = 7;

export const opensNounTail = (text: string, at: number): boolean => NOUN_TAILS.has(text.charAt(at));

/** Where the object of the last verb inside a long phrase starts: 山东科技大市场促成｜技术交易; else `start`. */
export function behindInnerVerb(text: string, start: number, end: number): number {
  if (end - start < SHORTEST_SPLIT) return start;
  const first = start + Math.max(1, NOVELTY_VERBS.startingAt(text, start, end)?.text.length ?? 0);
  for (let at = end - 4; at >= first; at--) {
    const verb = INNER_VERBS.startingAt(text, at, end - 2);
    if (verb === undefined) continue;
    const rest = at + verb.text.length;
    if (
      opensNounTail(text, rest) ||
      text.charAt(rest) === "或" ||
      COMPLETION.test(text.slice(rest, end)) ||
      GENERAL_HEADS.has(text.slice(rest, end)) ||
      isQuoted(text, start, at) ||
      (verb.value === "kept" && /^(?:项目|工程|企业)/u.test(text.slice(rest, end))) ||
      (verb.value === "kept" && HALF.test(text.slice(Math.max(start, at - 2), at)))
    )
      continue;
    return verb.value === "kept" ? at : rest;
  }
  return start;
}
