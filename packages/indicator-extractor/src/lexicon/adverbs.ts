import { createWordLexicon, type WordLexicon } from "./word-lexicon.js";

export type AdverbSense = "per-year" | "respectively" | "cumulative" | "base" | "filler";

const PRICES = "可比价 可比价格 不变价 不变价格 现价 现行价格 当年价 当年价格 可比口径 同口径 可比";
/** 按可比价计算, 按现价: at what prices a movement is counted. */
const AT_PRICES = PRICES.split(" ")
  .flatMap((price) => ["", "计算", "测算", "核算"].map((end) => `按${price}${end}`))
  .join(" ");

/** Words between subject and verb, or between verb and figure, that carry no name: how, how much, since when. */
export const ADVERBS: WordLexicon<AdverbSense> = createWordLexicon<AdverbSense>([
  ["年均 年平均 平均每年 每年 年人均 年户均 人均年 户均年 每年都 逐年 连年 年年 历年 各年 各年度 每年新增", "per-year"],
  ["分别 分别约 分别再", "respectively"],
  ["累计 共计 总计 合计", "cumulative"],
  [
    `${AT_PRICES} 按年 按季 按月 同比 同口径 可比口径 同口径比较 同口径计算 可比 环比 比上年 比去年 较上年 较去年 比上年同期 较上年同期 较年初 比年初 较上年末 比上年末 较上年底 比上年底 与上年相比 同上年相比 比前年 比往年 扣除价格因素 扣除价格因素后 扣除物价因素 剔除价格因素 比改革前 较同期 比同期`,
    "base",
  ],
  [
    "略 一律 各 均 都 也 又 再 还 已 已经 仍 则 更 就 才 只 仅 竟 即 共 预 拟 将 要 可 需 应 能 首次 历史性 一举 成功 顺利 大体 大致 大约 大概 约 近 将近 接近 不 实际 实质 名义 相应 直接 间接 平均 人均 进一步 稳步 持续 不断 继续 连续 快速 大幅 大幅度 明显 显著 有望 同步 一次性 逐步 率先 有效 着力 大力 努力 力争 争取 确保 预计 预期 计划 初步 全部 总体 先后 陆续 每天 每月 每月均 每季均 每年均 每季度 平均每天 每人 每人每年 每人每月 每人每天 人均每年 户均 每亩 每吨 每户 每公斤 每平方公里 每百平方公里 每百公里 每平方米 每公顷 每千人 每万人 每十万人 每百户 每百人 每公里 每件 每套 每台 每个 每立方米 提前 超额 如期 按期 目前 现在 了 着 在 约有 地 的 上 左右 总体上 分期 分批 全年 年度 今年 去年 上 累计分别 月均 月人均 人均每月 日均 同 提速 恢复性 逆势 折合 约合 双双 普遍 统统 逐步 较快 仍然 依然 总共 曾 曾经 随后 随即 亦 开始 当月 当季 当日 单月 单季",
    "filler",
  ],
]);

/** Adverbs behind a counted noun, before its verb: 36个扶贫车间｜要｜实现, 1200名贫困人口｜如期｜脱贫. */
export const ADVERBS_BEHIND_NOUN: WordLexicon<true> = createWordLexicon([
  [
    "目前 平均 要 已 均 都 将 可 也 还 就 正 应 再 又 才 皆 正在 已经 扎实 圆满 如期 稳定 按期 按时 已全面 基本 高效 一次性 逐步 率先 大幅 大幅度",
    true,
  ],
]);
