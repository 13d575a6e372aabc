import { createWordLexicon, type WordLexicon } from "./word-lexicon.js";

/** Words that open a clause before its subject: connectives, when, how surely. */
export const LEADING_WORDS: WordLexicon<true> = createWordLexicon<true>([
  [
    "其中 同时 并 并且 而 而且 且 和 及 以及 与 、 也 又 还 再 但 但是 另 另外 此外 特别是 尤其是 比如 例如 如 即 使 令 让 全年 全年度 全年共 年末 年底 年内 当年 今年 去年 明年 上年 前年 今年以来 去年末 去年底 上年末 今年末 年初 目前 当前 现在 现 截至 截至目前 到年底 至年底 新的一年 一年来 预计 预计全年 预期 力争 力争全年 争取 确保 努力 努力实现 努力使 必须 应当 应该 需 需要 要 将 把 对 计划 拟 拟安排 可 有望 已 已经 共 共有 现有 共计 累计 总计 合计 年均 平均 平均每天 每天 每月 每小时 每分钟 平均每年 每年 虽然 尽管 建议 原定 原定到 由于 如果 略 通过 连续 首次 再 又 更 就 均 都 则 分别 新时代以来 届时 一年 五年间 初步 约 近 超过 超额 超 上 的 率先 累计共 并将 并使 还将 还要 继续 进一步 一共 大约 据统计 据初步统计 据测算 初步统计 初步核算 由此 从而 因此 到 全市 在 年度 为 向 使得 带动了 成功 一是 二是 三是 四是 五是 六是 也是 是在 要求 具体 具体包括 主要包括 主要有 免费 了 建成后 投产后 达产后 建成投产后 全部建成后 全部投产后 项目建成后 投用后 投运后 完工后 竣工后 实施后 半年度 主要 估计 估计能 估计可 基本能 基本可 能 能够 可以 保证 确保了 加上 有所 略有 稍有 这 这些 其 我们 我们将 我们要 我们把 我们安排 我们确定 我们计划 我们预计",
    true,
  ],
]);

/** How surely or how hard something is promised; kept as the indicator's modality. */
export const MODAL_WORDS: WordLexicon<"estimated" | "intended"> = createWordLexicon<"estimated" | "intended">([
  ["预计 预计全年 初步核算 初步统计 据统计 据初步统计 预计可 有望", "estimated"],
  [
    "力争 确保 努力 争取 努力实现 力争全年 力争实现 计划 拟 拟安排 必须 预期 奋力 全力 务必 力促 争取实现 确保实现 确保完成",
    "intended",
  ],
]);
