import { closingWords, openingWords } from "./edge-words.js";

const words = (list: string): readonly string[] => list.split(" ");

/**
 * Words before an indicator's name that say whose, when, how counted or that it is done, not what is measured. A named
 * place (浙江, 泸州) and most ranks of government (省级, 市本级, 中央) do say what: they stay.
 */
const LEADING: readonly string[] = [
  // whose: the region that reports
  ...words("全市 全省 全区 全县 全州 全盟 全旗 全国 全镇 全乡 全境 全域 全地区 全自治区 全自治州 全社会 全口径"),
  ...words(
    "我市 我省 我区 我县 我州 我盟 我旗 我国 我镇 我乡 本市 本省 本区 本县 本州 本地 本地区 该市 该省 该区 该县 该州",
  ),
  ...words("州属 区级 县级 州级 全市范围 全县范围 地级及以上城市 设区城市 设区市"),
  // when
  ...words(
    "全年 全年度 年度 本年度 年末 年底 年初 去年 今年 上年 明年 当年 本年 每年 目前 现在 截至年底 截至年末 今年以来",
  ),
  ...words(
    "上半年 下半年 前三季度 一季度 二季度 三季度 四季度 第一季度 第二季度 第三季度 第四季度 当月 当季 上月 本月",
  ),
  ...words("期末 月末 季末 累计 年均 平均 五年 十年 常年 同期 期间 五年累计 五年来 十三五期间 十四五期间"),
  // how counted
  ...words(
    "现价 可比价 不变价 当年价 当年价格 可比价格 不变价格 按可比价计算 按可比价格计算 按不变价计算 按不变价格计算",
  ),
  ...words(
    "按可比价 按现价计算 按现价 同口径 可比口径 同比口径 按常住人口计算 按常住人口计算的 按户籍人口计算 剔除价格因素",
  ),
  ...words(
    "扣除价格因素 初步核算 初步统计 初步预计 初步测算 据初步统计 据统计 经初步核算 经核算 据抽样调查 据快报统计",
  ),
  // done or intended
  ...words(
    "完成 实现 预计 预期 力争 争取 确保 保持 达到 其中 安排 使 拟按 拟 按 保证 努力 计划 要求 推动 促进 提出 建议",
  ),
  ...words(
    "确定 设定 到 以及 和 对 实际 主要 经济社会发展 建成 累计建成 已建成 建成投用 建设 培育 打造 创建 获批 入选 拥有",
  ),
  ...words(
    "与 自治区 发行 调度 年 财政安排 高质量 办理 开展 发放 提供 实施 开行 接待 建立 设立 组织 推广 全面完成 超额完成 圆满完成 共有 现有 已有 有",
  ),
];

/** Words after it that say how it moves or is counted. */
const TRAILING: readonly string[] = [
  ...words(
    "增速 增长速度 增长率 增长幅度 增幅 增长 增加 涨幅 上涨幅度 上涨 上涨率 降幅 下降 降低 降低率 下降率 下降幅度",
  ),
  ...words(
    "减少 降低幅度 提高 回升 同比 环比 同比增长 同比下降 比上年 比上年增长 比上年下降 较上年 同比增速 名义增长 实际增长",
  ),
  ...words("实际增速 名义增速 均值 平均值 指数增幅 累计增长 初值 初步数"),
  ...words(
    "宏观调控目标 调控目标 宏观调控 调控 目标 目标任务 任务 预期目标 预期 预定 计划 同口径 可比口径 现价 可比价 不变价",
  ),
  ...words(
    "累计 年均 每年 平均 平均每年 总量 总额 额 数 数量 总数 人数 户数 家数 规模 总规模 水平 五年 十年 完成 实现 达到",
  ),
  ...words("保持 控制 全年 完成额 实现额 情况"),
];

/** The name without its first leading word; `undefined` when it opens with none, or is nothing else. */
export const { strip: withoutLeadingWord } = openingWords(LEADING);

/** The name without its last trailing word; `undefined` when it ends with none, or is nothing else. */
export const { strip: withoutTrailingWord } = closingWords(TRAILING);

/** 万源全市, 甲县全县, 澳门本地: a named place that is said to be meant as a whole; not 纺织业拉动全市, which moves it. */
const NAMED_WHOLE =
  /^(?!\p{Script=Han}{0,7}?(?:拉动|带动|推动|占|高于|低于|对))\p{Script=Han}{1,8}?(?:本地(?=生产总值|GDP|居民)|全市|全省|全区|全县|全州|全旗|全盟|全镇|全乡|全境|全域)(?=\p{Script=Han})/u;

/** The name without the place named before it as a whole; `undefined` when there is none. */
export function withoutNamedWhole(name: string): string | undefined {
  const place = /[全地]/u.test(name) ? NAMED_WHOLE.exec(name)?.[0] : undefined;
  return place === undefined ? undefined : name.slice(place.length);
}
