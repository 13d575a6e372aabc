import { createWordLexicon, type WordLexicon } from "./word-lexicon.js";

/**
 * What the verb before a figure says about it.
 *
 * - `up` `down`: the figure is the movement itself (增长5%); `improve` likewise, without a direction
 * - `arrive`: the figure is where the movement ended (提高到5%, 达到5%); `exceed` and `fall-short`: it is passed, or not reached
 * - `hold`: the figure is where it stays (稳定在5%, 控制在5%)
 * - `done`: the figure counts what was done (完成, 实现)
 * - `is`: equation (为, 是, 有)
 * - `from`: the figure is where the movement began (由, 从)
 */
export type PredicateMove =
  | "up"
  | "down"
  | "improve"
  | "arrive"
  | "exceed"
  | "fall-short"
  | "at-least"
  | "at-most"
  | "hold"
  | "done"
  | "is"
  | "from";

const ENDINGS = "到 至 为 达 成";
const withEndings = (stems: string): string =>
  stems
    .split(" ")
    .flatMap((stem) => ENDINGS.split(" ").map((ending) => stem + ending))
    .join(" ");

/** Verbs that stand directly before a figure, by what they say of it. */
export const PREDICATES: WordLexicon<PredicateMove> = createWordLexicon<PredicateMove>([
  [
    "增长 上涨 提高 提升 上升 增加 增收 增支 超支 多支 增产 增效 扩大 上浮 攀升 上调 增 涨 回升 加快 增多 上扬 扩大了 增长了 提高了 增加了 上升了 提升了 上涨了 新增加 净增加 递增 增值 猛增 升高 抬升 延长 净增长 翻 核增 多收 多增 超收 前移 增幅达 增长达 增长约 多安排 多投放 多投 多放 多回笼 多发放 多产 多销 多缴 增加安排 年增 上拉 正增长 呈正增长 成长 ↑ ⬆ +",
    "up",
  ],
  [
    "下降 减少 降低 压减 压缩 精简 缩短 缩小 收窄 下调 回落 收缩 削减 下跌 减 减收 减支 少支 欠收 降 下浮 裁减 减产 减亏 下降了 减少了 降低了 压缩了 净减少 缩减 减轻 减排 调减 紧缩 下滑 递减 压降 精减 核减 节约 节省 减量 少收 少投放 少投 少放 少回笼 少发放 少产 少销 少缴 短收 少增 降幅达 下拉 拉低 少安排 年减 负增长 呈负增长 出现负增长 ↓ ⬇",
    "down",
  ],
  ["改善 变化 波动 好转", "improve"],
  [
    `${withEndings("增加 增长 提高 提升 上升 升 扩大 扩展 发展 拓展 延长 涨 跃升 攀升 恢复 回升 上涨 上调 增 提 扩 降 下降 减少 降低 减 压缩 缩短 缩小 精简 压减 回落 下调 收窄 缩 调整 优化 变 下放 晋升 稳定 稳步提升 覆盖 调 调高 调低 压降 跌 积累 发行")} 达到 达 达到了 达至 到达 增加到了 多达 高达 最多达 最高达 最大达 冲刺 冲击 上看 满`,
    "arrive",
  ],
  [
    "突破 首超 超过 超 过 逾 突破了 超过了 过了 远超 跨过 跨上 迈过 跨越 站上 迈上 跃上 登上 首破 破 冲破 迈向 已超 已超过 已突破 突破性达到 大于 高于 多于 快于 好于 优于 达到或超过 达到或高于 达到或略高于 等于或高于",
    "exceed",
  ],
  ["接近 逼近 直逼 近 不足 不到 未达 不及", "fall-short"],
  ["不低于 不少于 不小于 不短于 至少 至少达到 最低", "at-least"],
  ["不高于 不超过 不大于 不多于 低于 小于 少于 慢于 最多 最高", "at-most"],
  [
    "稳定在 保持在 控制在 控制到 维持在 保持 稳定 维持 控制为 稳定于 限制在 稳在 守住 按 按照 拟按 确定为 定为 设定为 定在 确定在 设定在 锚定在 会在 预期为 预期 锁定在 浮动在 运行在 控制 处在 处于 目标为 目标 奋斗目标 奋斗目标为",
    "hold",
  ],
  ["完成 实现 共有 累计完成 累计实现 完成了 实现了 一共 安排 拟安排 预算安排 取得", "done"],
  ["为 是 有 系 约为 则为 仅为 约有 已有 现有 拥有 仍有 尚有 占 占到 仅占 约占 已占 相当于 等于 只有 仅有 即", "is"],
  ["由 从 自", "from"],
]);

/** Verbs that put something in a place of a ranking. */
export const RANK_VERBS: WordLexicon<true> = createWordLexicon<true>([
  [
    "居 列 位居 位列 排名 排 跃居 稳居 名列 居于 排在 升至 跻身 进入 退出 迈入 升到 晋升 列居 位次 均居 均列 连居 连续居 占据 位于 高居 荣获 获 获得 获评 蝉联 夺得 勇夺 跨入 挺进 上升到 上升至 提升至 提升到 跃升至 跃升到 攀升至 前移至 前移到 保持 保持在 成为 继续居 稳定在 考核 评价 排位 排名第 均为 为 位 首次进入 连续保持 领跑 总量 规模 数量 产量",
    true,
  ],
]);
