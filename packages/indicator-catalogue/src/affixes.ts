import { closingWords, openingWords } from "./edge-words.js";

/**
 * Words before an indicator's name that say whose, when or that it is done, not what is measured. A named place
 * (浙江, 泸州) and a rank of government (省级, 市本级, 中央) do say what: they stay.
 */
const LEADING = [
  ..."全市 全省 全区 全县 全州 全盟 全旗 全国 全自治区 全域 我市 我省 我区 我县 我州 我国 本市 本省 全社会 全口径".split(
    " ",
  ),
  ..."全年 年末 年底 去年 今年 上年 明年 当年 本年 年度 每年 目前 现在 期末 累计 年均 平均 五年 十年 常年 同期 期间".split(
    " ",
  ),
  ..."完成 实现 预计 预期 力争 争取 确保 保持 达到 其中 安排 使 拟按 拟 按 保证 努力 计划 要求 推动 促进 提出 建议 确定 设定 到 以及 和 实际 主要 经济社会发展".split(
    " ",
  ),
] as const;

/** Words after it that say how it moves or is counted. */
const TRAILING = [
  ..."增速 增长速度 增长率 增长幅度 增幅 增长 增加 涨幅 上涨幅度 上涨 上涨率 降幅 下降 降低 降低率 下降率 减少 降低幅度 提高 回升".split(
    " ",
  ),
  ..."宏观调控目标 调控目标 宏观调控 调控 目标 目标任务 任务 预期目标 预期 预定 计划 同口径 可比口径 累计 年均 每年 平均 平均每年 总量 总额 额 数 数量 总数 人数 规模 水平 五年 十年 完成 实现 达到 保持 控制 全年".split(
    " ",
  ),
] as const;

/** The name without its first leading word; `undefined` when it opens with none, or is nothing else. */
export const { strip: withoutLeadingWord } = openingWords(LEADING);

/** The name without its last trailing word; `undefined` when it ends with none, or is nothing else. */
export const { strip: withoutTrailingWord } = closingWords(TRAILING);
