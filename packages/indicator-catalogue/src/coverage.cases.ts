import type { Coverage } from "@liaocheng/report-model";

/** A name, the coverage its words tell, and the full key it is filed under. */
export interface CoverageCase {
  readonly name: string;
  readonly stated: Coverage | undefined;
  readonly concept: string;
  readonly coverage: Coverage | undefined;
}

const of = (
  concept: string,
  rows: readonly (readonly [name: string, stated: Coverage | undefined, coverage?: Coverage])[],
): readonly CoverageCase[] =>
  rows.map(([name, stated, coverage]) => ({ name, stated, concept, coverage: coverage ?? stated }));

/** One statistic of several people, firms or bases: one concept, and the coverage tells which. */
export const coverageCases: readonly CoverageCase[] = [
  ...of("resident-income", [
    ["居民人均可支配收入", undefined, "all"],
    ["全县全体居民人均可支配收入", "all"],
    ["城乡居民收入", "all"],
    ["城镇常住居民人均可支配收入", "urban"],
    ["预计城镇居民收入", "urban"],
    ["城市居民人均可支配收入", "urban"],
    ["农村居民人均可支配收入增速", "rural"],
    ["农牧民人均可支配收入", "rural"],
    ["农民收入", "rural"],
  ]),
  ...of("rural-net-income", [["农民人均纯收入", "rural"]]),
  ...of("unemployment-rate", [
    ["城镇登记失业率", "registered"],
    ["全年城镇调查失业率均值", "surveyed"],
    ["城镇失业率", undefined],
  ]),
  ...of("industrial-value-added", [
    ["规上工业增加值", "above-scale"],
    ["全部工业增加值", "all"],
    ["规模工业增加值", "above-scale"],
    ["工业增加值", undefined],
  ]),
  ...of("fixed-asset-investment", [
    ["全社会固定资产投资", "all"],
    ["固定资产投资（不含农户）", "excluding-rural-households"],
    ["固定资产投资", undefined],
  ]),
  ...of("foreign-trade", [
    ["货物进出口总额", "goods"],
    ["外贸进出口", undefined, "goods"],
    ["货物和服务进出口", "goods-and-services"],
  ]),
  ...of("rd-spending", [
    ["研究与试验发展（R&D）经费支出", undefined, "amount"],
    ["全社会研发经费投入强度", "intensity"],
    ["R&D经费支出占GDP比重", undefined, "intensity"],
  ]),
  ...of("median-income", [
    ["居民人均可支配收入中位数", undefined, "all"],
    ["农村居民人均可支配收入中位数", "rural"],
  ]),
  ...of("per-capita-consumption", [["城镇居民人均消费支出", "urban"]]),
  ...of("furniture-retail-sales", [
    ["家具类零售额", undefined],
    ["限额以上单位家具类商品零售额", "above-threshold"],
  ]),
  ...of("gross-industrial-output", [
    ["规模以上工业总产值", "above-scale"],
    ["工业总产值", undefined],
  ]),
  ...of("consumer-prices", [
    ["居民消费价格", undefined, "all"],
    ["城市居民消费价格", "urban"],
    ["农村居民消费价格", "rural"],
  ]),
];
