import { createWordLexicon, type WordLexicon } from "./word-lexicon.js";

/** What the last word of a subject says about the kind of its figures. */
export type SubjectNoun = "rate" | "growth-rate" | "decline-rate" | "time" | "stock" | "place";

/** Nouns that end the name of a measure; `分别` lists share them, and percentages of them are ratios or growth rates. */
export const MEASURE_NOUNS: WordLexicon<SubjectNoun> = createWordLexicon<SubjectNoun>([
  [
    "提价幅度 递增的速度 递增速度 增长的速度 发展速度 增速 增幅 涨幅 增长率 增长速度 增长 增长预期 增长预期目标 增长目标 年均增速 平均增速 增长幅度 上涨幅度 提高幅度 增加幅度 经济增长 提升幅度 同比增速 增值率 成长率 经济成长率 平均成长率 成长幅度 经济成长 年增率 年增幅",
    "growth-rate",
  ],
  ["降幅 下降率 下降幅度 减少幅度 降低幅度 削减幅度 降低率 减幅", "decline-rate"],
  [
    "自然增长率 人口自然增长率 机械增长率 率 增长面 下降面 上升面 亏损面 比重 占比 比例 强度 比率 份额 度 覆盖面 普及面 概率 贡献 含量 水平 成数 面 比 首位度 浓度比 负担 保有度 利润率",
    "rate",
  ],
  ["时间 天数 年限 寿命 时长 周期 期限 工期 用时 时限 时 小时数 里程时间 时效 车程 历时 预期寿命 健康预期寿命", "time"],
  ["位次 排名 名次 位势", "place"],
  [
    "生产总值 总值 增加值 总产值 产值 总额 税收 交货值 零售额 销售额 营业额 成交额 交易额 余额 税额 额 收入 营业收入 主营业务收入 营收 利润 利润总额 投资 投资额 支出 出口 进口 进出口 外资 消费 产量 蓄水量 供水量 需水量 供电量 供气量 存栏量 出栏量 饲养量 交易量 销售量 使用量 供应量 需求量 捕捞量 运输量 总产量 总产 单产 销量 用量 用电量 发电量 吞吐量 周转量 运量 客运量 货运量 排放量 排放总量 流量 存量 总量 容量 保有量 数量 人数 户数 家数 件数 起数 项数 次数 列数 条数 处数 面积 播种面积 里程 长度 规模 产能 能力 装机 装机容量 装机规模 人口 就业 就业人数 用户 用户数 标准 补助标准 价格 指数 浓度 平均浓度 均浓度 能耗 水耗 电耗 储量 库存 资金 贷款 贷款余额 存款 存款余额 债券 国债 赤字 基金 补助 补贴 成本 费用 关税 税率 工资 养老金 床位数 床位 学位 学位数 基站 授权量 总数 个数 人次 旅客 客流 客流量 游客 游客人数 旅游收入 赛事 经费 研发经费 储蓄 储备 事故 死亡人数 案件 预算 待遇 纯收入 消费水平 需氧量",
    "stock",
  ],
]);
