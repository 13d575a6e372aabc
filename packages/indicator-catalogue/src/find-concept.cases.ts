import type { ConceptHint } from "./build-catalogue.js";

/** A name as reports print it, and the concept it stands for. */
export interface ConceptCase {
  readonly name: string;
  readonly hint?: ConceptHint;
  readonly concept: string | undefined;
}

const same = (concept: string | undefined, ...names: readonly string[]): readonly ConceptCase[] =>
  names.map((name) => ({ name, concept }));

/** What may stand around a name without changing what it measures. */
export const sameIndicatorCases: readonly ConceptCase[] = [
  ...same(
    "gdp",
    "全市生产总值",
    "全省地区生产总值",
    "预计全年国内生产总值",
    "GDP",
    "ｇｄｐ增速",
    "经济增长预期目标",
    "建议今年经济增长",
    "我国经济总量",
  ),
  ...same("gdp", "国内生产总值五年年均", "地区 生产总值", "国民生产总值", "国民经济增长速度"),
  ...same("gdp-per-capita", "人均GDP", "人均地区生产总值", "全省人均生产总值"),
  ...same(
    "general-public-budget-revenue",
    "一般公共预算收入同口径",
    "地方一般公共预算收入",
    "完成地方级一般公共预算收入",
  ),
  ...same("industrial-value-added", "规上工业增加值", "规模以上工业增加值增速", "全部工业增加值"),
  ...same("services-value-added", "三产增加值", "第三产业增加值", "服务业增加值"),
  ...same("retail-sales", "全市社会消费品零售总额", "社零额", "社会商品零售总额"),
  ...same("foreign-trade", "外贸进出口", "进出口总值", "货物和服务进出口", "对外贸易总额"),
  ...same("foreign-investment", "实际使用外资", "实际利用外商直接投资", "实际到账外资"),
  ...same("consumer-prices", "居民消费价格涨幅", "居民消费价格总水平涨幅", "居民消费价格指数（CPI）", "CPI涨幅"),
  ...same(
    "resident-income",
    "城镇常住居民人均可支配收入",
    "城乡居民人均收入",
    "全体居民人均可支配收入",
    "农牧民人均可支配收入",
  ),
  ...same("rural-net-income", "农村居民人均纯收入", "全市农民人均纯收入", "农牧民人均纯收入增速"),
  ...same("urban-new-jobs", "城镇新增就业", "新增城镇就业人数", "全市城镇新增就业"),
  ...same("unemployment-rate", "城镇调查失业率", "城镇登记失业率", "年末城镇调查失业率"),
  ...same("grain-output", "粮食总产", "粮食总产量", "全年粮食产量"),
  ...same("grain-output", "该县粮食产量", "州属粮食产量", "万源全市粮食总产", "调度粮食产量"),
  ...same("industrial-value-added", "现价工业增加值", "按可比价计算全部工业增加值", "区级规模以上工业增加值"),
  ...same("industrial-profit", "规上工业企业实现利润", "规模以上工业实现利润总额"),
  ...same("advanced-manufacturing-clusters", "国家级先进制造业集群", "国家先进制造业集群"),
  ...same("green-factories", "自治区级以上绿色工厂", "省级以上绿色工厂"),
  ...same("national-green-factories", "国家绿色工厂", "国家级绿色工厂"),
  ...same("charging-points-added", "增设充电桩", "新建充电桩"),
  ...same("creative-industry-value-added", "“四新”经济增加值", "四新经济增加值"),
  ...same(
    "energy-intensity",
    "单位GDP能耗",
    "单位地区生产总值能耗降低率",
    "万元国内生产总值综合能耗",
    "单位生产总值能耗累计",
  ),
];

/** Shares are found by their part and whole. */
export const shareCases: readonly ConceptCase[] = [
  ...same("rd-spending", "研发经费投入强度", "全社会研发经费支出相当于全市生产总值的比例", "全社会R&D经费占GDP比重"),
  ...same("rd-spending", "研究与试验发展经费投入占地区生产总值的比重"),
  ...same("private-investment-share", "民间投资占固定资产投资比重", "民间投资占比", "民间投资占全市固定资产投资的比重"),
  ...same("digital-core-share", "数字经济核心产业增加值占GDP比重", "数字经济核心产业增加值占全省生产总值比重"),
  ...same("gdp-share-of-nation", "经济总量占全国比重", "地区生产总值占全国的份额"),
  ...same("exports-share-of-nation", "出口规模占全国份额", "外贸出口占全国比重"),
  ...same(
    "services-share",
    "第三产业增加值在生产总值中的比重",
    "服务业在国内生产总值中所占的比重",
    "服务业增加值占地区生产总值比重",
    "第三产业增加值占GDP的比重",
  ),
  ...same("tax-share", "税收占一般公共预算收入比重", "税收收入占地方一般公共预算收入的比重"),
  ...same("logistics-cost-ratio", "社会物流总费用与地区生产总值的比率", "社会物流总费用占GDP比率"),
  ...same("deficit-ratio", "赤字率", "财政赤字占国内生产总值的比重"),
  { name: "民间投资", hint: { kind: "ratio", unit: "%" }, concept: "private-investment-share" },
  { name: "全社会研发投入", hint: { kind: "ratio", unit: "%" }, concept: "rd-spending" },
];

/** A part, another place's figure or a neighbour is not the indicator. */
export const otherIndicatorCases: readonly ConceptCase[] = [
  ...same(undefined, "泸州经济总量", "粮食总产增量", "县域经济", "世界经济", "市本级一般公共预算收入"),
  ...same(undefined, "陶瓷产业增加值", "灯具工业增加值", "省属企业研发经费投入", "中欧班列（西安）开行"),
  ...same("high-tech-manufacturing-value-added", "高技术制造业增加值"),
  ...same("marine-gdp", "海洋生产总值"),
  ...same("tax-share", "税收占一般公共预算收入比重"),
  ...same("total-fiscal-revenue", "财政总收入"),
  ...same("central-fiscal-deficit", "中央财政赤字"),
  ...same("energy-industry-value-added", "能源工业增加值"),
  ...same("automobile-industry-value-added", "汽车产业增加值", "规模以上汽车产业增加值"),
  ...same("exports", "外贸出口"),
  ...same("trade-with-asean", "对东盟进出口", "东盟进出口总额"),
  { name: "固定资产投资", hint: { kind: "ratio", unit: "%" }, concept: undefined },
  { name: "城镇新增就业", hint: { kind: "level", unit: "亿元" }, concept: undefined },
  { name: "全省生产总值", hint: { kind: "level", unit: "万亿" }, concept: "gdp" },
  { name: "PM2.5浓度", hint: { kind: "level", unit: "微克每立方米" }, concept: "pm25" },
  { name: "粮食", hint: { kind: "level", unit: "亿斤" }, concept: "grain-output" },
  { name: "粮食", hint: { kind: "level", unit: "万亩" }, concept: undefined },
  ...same(undefined, "", "“”", "全市", "增速", "占", "占比", "比重"),
];
