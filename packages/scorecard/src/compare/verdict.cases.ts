import type { ReasonCode, Verdict } from "./reason.js";

/** A target and a result as reports print them, and what comparing them tells. */
export interface VerdictCase {
  readonly target: string;
  readonly result: string;
  readonly verdict: Verdict;
  readonly code: ReasonCode;
  readonly gap?: readonly [value: number, unit: string];
  readonly completion?: number;
}

const POINTS = "百分点";

/** More is better, or the target says what to reach. */
export const floorCases: readonly VerdictCase[] = [
  {
    target: "地区生产总值增长5.5%以上",
    result: "地区生产总值增长5.6%",
    verdict: "met",
    code: "beyond",
    gap: [0.1, POINTS],
  },
  { target: "地区生产总值增长5.5%以上", result: "地区生产总值增长5.5%", verdict: "met", code: "at", gap: [0, POINTS] },
  {
    target: "地区生产总值增长5.5%以上",
    result: "地区生产总值增长5.4%",
    verdict: "missed",
    code: "short",
    gap: [-0.1, POINTS],
  },
  {
    target: "固定资产投资增长8%",
    result: "固定资产投资下降1.2%",
    verdict: "missed",
    code: "short",
    gap: [-9.2, POINTS],
  },
  // A printed minus counts once, as a verb does.
  {
    target: "固定资产投资增长8%",
    result: "固定资产投资增长-1.2%",
    verdict: "missed",
    code: "short",
    gap: [-9.2, POINTS],
  },
  {
    target: "地区生产总值增长6.5%—7%",
    result: "地区生产总值增长6.7%",
    verdict: "met",
    code: "within",
    gap: [0, POINTS],
  },
  {
    target: "地区生产总值增长6.5%—7%",
    result: "地区生产总值增长7.2%",
    verdict: "met",
    code: "beyond",
    gap: [0.2, POINTS],
  },
  {
    target: "地区生产总值增长6.5%—7%",
    result: "地区生产总值增长6.4%",
    verdict: "missed",
    code: "short",
    gap: [-0.1, POINTS],
  },
  {
    target: "城镇新增就业1000万人以上",
    result: "城镇新增就业1314万人",
    verdict: "met",
    code: "beyond",
    gap: [314, "万人"],
    completion: 1.314,
  },
  {
    target: "城镇新增就业4.2万人以上",
    result: "城镇新增就业41000人",
    verdict: "missed",
    code: "short",
    gap: [-0.1, "万人"],
    completion: 0.97619047619,
  },
  { target: "森林覆盖率达到21.5%", result: "森林覆盖率达到21.5%", verdict: "met", code: "at", gap: [0, POINTS] },
];

/** 左右 on what is to be reached tolerates a little, and no more. */
export const toleranceCases: readonly VerdictCase[] = [
  { target: "地区生产总值增长5%左右", result: "地区生产总值增长5%", verdict: "met", code: "at" },
  {
    target: "地区生产总值增长5%左右",
    result: "地区生产总值增长4.8%",
    verdict: "met",
    code: "tolerated",
    gap: [-0.2, POINTS],
  },
  {
    target: "地区生产总值增长5%左右",
    result: "地区生产总值增长4.7%",
    verdict: "missed",
    code: "short",
    gap: [-0.3, POINTS],
  },
  { target: "地区生产总值增长5%左右", result: "地区生产总值增长5.3%", verdict: "met", code: "beyond" },
  {
    target: "城镇新增就业5万人左右",
    result: "城镇新增就业4.9万人",
    verdict: "met",
    code: "tolerated",
    completion: 0.98,
  },
  {
    target: "城镇新增就业5万人左右",
    result: "城镇新增就业4.8万人",
    verdict: "missed",
    code: "short",
    completion: 0.96,
  },
  {
    target: "单位生产总值能耗下降3%左右",
    result: "单位生产总值能耗下降2.9%",
    verdict: "met",
    code: "tolerated",
    gap: [-0.1, POINTS],
  },
];

/** Less is better: 左右 is a ceiling there. */
export const ceilingCases: readonly VerdictCase[] = [
  { target: "居民消费价格涨幅3%左右", result: "居民消费价格上涨2%", verdict: "met", code: "under", gap: [-1, POINTS] },
  { target: "居民消费价格涨幅3%左右", result: "居民消费价格上涨3%", verdict: "met", code: "at" },
  {
    target: "居民消费价格涨幅3%左右",
    result: "居民消费价格上涨3.1%",
    verdict: "met",
    code: "tolerated",
    gap: [0.1, POINTS],
  },
  {
    target: "居民消费价格涨幅3%左右",
    result: "居民消费价格上涨3.3%",
    verdict: "missed",
    code: "over",
    gap: [0.3, POINTS],
  },
  {
    target: "居民消费价格涨幅3%左右",
    result: "居民消费价格下降0.1%",
    verdict: "met",
    code: "under",
    gap: [-3.1, POINTS],
  },
  {
    target: "居民消费价格控制在3%以内",
    result: "居民消费价格上涨0.4%",
    verdict: "met",
    code: "under",
    gap: [-2.6, POINTS],
  },
  {
    target: "城镇登记失业率4.5%以内",
    result: "城镇登记失业率4.02%",
    verdict: "met",
    code: "under",
    gap: [-0.48, POINTS],
  },
  {
    target: "城镇调查失业率5.5%左右",
    result: "城镇调查失业率5.6%",
    verdict: "met",
    code: "tolerated",
    gap: [0.1, POINTS],
  },
  {
    target: "PM2.5平均浓度38微克/立方米",
    result: "PM2.5平均浓度36微克/立方米",
    verdict: "met",
    code: "under",
    gap: [-2, "微克/立方米"],
  },
  {
    target: "单位生产总值能耗下降3.4%以上",
    result: "单位生产总值能耗下降5%",
    verdict: "met",
    code: "beyond",
    gap: [1.6, POINTS],
  },
  {
    target: "单位生产总值能耗下降3.4%以上",
    result: "单位生产总值能耗下降3.2%",
    verdict: "missed",
    code: "short",
    gap: [-0.2, POINTS],
  },
  {
    target: "单位生产总值能耗下降3.4%以上",
    result: "单位生产总值能耗上升1%",
    verdict: "missed",
    code: "short",
    gap: [-4.4, POINTS],
  },
  { target: "审批时限压缩30%", result: "审批时限压缩35%", verdict: "met", code: "beyond", gap: [5, POINTS] },
  {
    target: "煤炭消费压减100万吨",
    result: "压减煤炭消费120万吨",
    verdict: "met",
    code: "beyond",
    gap: [20, "万吨"],
    completion: 1.2,
  },
  {
    target: "煤炭消费压减100万吨",
    result: "煤炭消费压减90万吨",
    verdict: "missed",
    code: "short",
    gap: [-10, "万吨"],
    completion: 0.9,
  },
  { target: "消除黑臭水体20条", result: "消除黑臭水体25条", verdict: "met", code: "beyond", completion: 1.25 },
];

/** What is printed openly or roughly proves only what it proves. */
export const openCases: readonly VerdictCase[] = [
  { target: "优良天数250天以上", result: "优良天数超过250天", verdict: "met", code: "reached" },
  { target: "优良天数达到260天", result: "优良天数超过250天", verdict: "undecided", code: "open-result" },
  { target: "优良天数达到240天", result: "优良天数超过250天", verdict: "met", code: "beyond" },
  { target: "新建公园15—20个", result: "建成公园超过16个", verdict: "met", code: "reached" },
  { target: "城镇新增就业4万人", result: "城镇新增就业不足4万人", verdict: "missed", code: "short" },
  { target: "城镇调查失业率5.5%以内", result: "城镇调查失业率超过5.5%", verdict: "missed", code: "over" },
  { target: "城镇调查失业率5.5%以内", result: "城镇调查失业率超过5%", verdict: "undecided", code: "open-result" },
  {
    target: "地区生产总值增长5%以上",
    result: "地区生产总值增长5%左右",
    verdict: "undecided",
    code: "approximate-result",
  },
  { target: "地区生产总值增长5%左右", result: "地区生产总值增长5%左右", verdict: "met", code: "at" },
  { target: "城镇调查失业率5.5%左右", result: "城镇调查失业率5.5%左右", verdict: "met", code: "at" },
];

/** Units with other multipliers, and other units of the same. */
export const unitCases: readonly VerdictCase[] = [
  {
    target: "粮食产量稳定在320亿斤",
    result: "粮食产量1600万吨",
    verdict: "met",
    code: "at",
    gap: [0, "亿斤"],
    completion: 1,
  },
  {
    target: "新建高标准农田400万亩",
    result: "建成高标准农田28万公顷",
    verdict: "met",
    code: "beyond",
    gap: [20, "万亩"],
    completion: 1.05,
  },
  {
    target: "地区生产总值达到2000亿元",
    result: "地区生产总值0.19万亿元",
    verdict: "missed",
    code: "short",
    gap: [-100, "亿元"],
    completion: 0.95,
  },
  { target: "新建幼儿园26所", result: "建成幼儿园26个", verdict: "met", code: "at", completion: 1 },
];

/** Reported, but not so that it compares; or with no better side. */
export const incomparableCases: readonly VerdictCase[] = [
  { target: "外贸进出口增长5%", result: "外贸进出口3200亿元", verdict: "not-comparable", code: "other-kind" },
  { target: "旅游收入突破1000亿元", result: "1—11月旅游收入930亿元", verdict: "not-comparable", code: "part-year" },
  {
    target: "城镇调查失业率全年控制在5.5%以内",
    result: "年末城镇调查失业率5.4%",
    verdict: "not-comparable",
    code: "year-end",
  },
  { target: "财政收入增加20亿元", result: "财政收入达到300亿元", verdict: "not-comparable", code: "other-kind" },
  {
    target: "新建高标准农田20万亩",
    result: "过去五年新建高标准农田85万亩",
    verdict: "not-comparable",
    code: "several-years",
  },
  { target: "改造老旧小区180个", result: "改造老旧小区2.6万户", verdict: "not-comparable", code: "other-unit" },
  {
    target: "外贸进出口增速高于全国2个百分点",
    result: "外贸进出口增速高于全省1个百分点",
    verdict: "not-comparable",
    code: "other-base",
  },
  { target: "PM2.5浓度下降3%", result: "PM2.5浓度改善4%", verdict: "not-comparable", code: "unknown-direction" },
  { target: "商品房销售面积增长2%", result: "商品房销售面积增长1.2%", verdict: "undecided", code: "no-better-side" },
  { target: "商品房销售面积增长2%", result: "商品房销售面积增长2%", verdict: "met", code: "at" },
];
