import type { Concept } from "@liaocheng/report-model";
import { conceptGroup } from "../concept-group.js";
import { LABOUR, YEARBOOK } from "../sources.js";

const PRICES = conceptGroup("价格", YEARBOOK, [
  {
    id: "consumer-prices",
    zh: "居民消费价格",
    en: "Consumer prices (CPI)",
    unit: "%",
    coverage: "all",
    coverages: ["all", "urban", "rural"],
    kind: "growth",
    polarity: "lower",
    aliases:
      "居民消费价格指数 居民消费价格总水平 居民消费品价格 居民消费品价格总水平 居民消费物价 居民消费物价指数 居民消费价格总指数 消费价格总水平 消费价格 消费物价 消费者物价 价格总水平 物价总水平 物价 CPI 市场物价 物价指数 消费价格指数 通货膨胀率 通胀率",
  },
  {
    id: "retail-prices",
    zh: "商品零售价格",
    en: "Retail prices of goods (RPI)",
    unit: "%",
    kind: "growth",
    polarity: "lower",
    aliases:
      "商品零售价格指数 零售物价 零售物价总水平 社会零售物价 商品零售价格总水平 零售物价总指数 零售物价指数 商品零售物价 商品零售物价总水平",
  },
  {
    id: "producer-prices",
    zh: "工业生产者出厂价格",
    en: "Producer prices (PPI)",
    unit: "%",
    kind: "growth",
    polarity: "neutral",
    aliases: "工业生产者出厂价格指数 PPI 工业品出厂价格",
  },
]);

const EMPLOYMENT = conceptGroup("就业", LABOUR, [
  {
    id: "urban-new-jobs",
    zh: "城镇新增就业",
    en: "New urban jobs",
    unit: "万人",
    aliases:
      "新增城镇就业 城镇新增就业人员 城镇新增就业人口 城镇新增就业岗位 新增城镇就业岗位 新增城镇就业人员 城镇新就业 城镇就业新增 新增就业 新增就业人口 新增就业人员 新增就业岗位",
  },
  {
    id: "unemployment-rate",
    zh: "城镇调查失业率",
    en: "Urban unemployment rate",
    unit: "%",
    coverages: ["surveyed", "registered"],
    kind: "ratio",
    polarity: "lower",
    aliases:
      "城镇居民登记失业率 城镇居民调查失业率 城镇失业率 失业率 城镇人口登记失业率 城镇登记失业人员失业率 城市调查失业率 总体失业率",
  },
  {
    id: "employed-persons",
    zh: "就业人员",
    unit: "万人",
    source: YEARBOOK,
    aliases: "就业人口",
  },
  {
    id: "reemployment",
    zh: "城镇失业人员再就业",
    en: "Urban unemployed re-employed",
    unit: "万人",
    aliases: "失业人员再就业 下岗失业人员再就业 实现再就业 下岗职工再就业",
  },
  { id: "jobs-by-new-firms", zh: "创业带动就业", unit: "万人" },
  { id: "policy-jobs", zh: "政策性岗位", unit: "万个", aliases: "开发政策性岗位 释放政策性岗位" },
  { id: "job-service-stations", zh: "“家门口”就业服务站", unit: "个", aliases: "新增“家门口”就业服务站 就业服务站" },
  { id: "public-welfare-jobs", zh: "公益性岗位", unit: "万个", aliases: "开发公益性岗位 城乡公益性岗位" },
  { id: "veterans-employed", zh: "退役军人就业", unit: "人", aliases: "新增退役军人就业" },
  {
    id: "hard-to-employ",
    zh: "就业困难人员实现就业",
    en: "People with difficulty finding jobs employed",
    unit: "万人",
    aliases: "困难人员就业 就业困难人员就业 城镇就业困难人员就业 困难人员实现就业",
  },
  {
    id: "rural-labour-transfer",
    zh: "农村劳动力转移就业",
    en: "Rural labourers in non-farm work",
    unit: "万人",
    aliases: "农村劳动力转移 农民工转移就业 农牧民转移就业 农村富余劳动力转移就业",
  },
  {
    id: "migrant-workers",
    zh: "农民工总量",
    unit: "万人",
    polarity: "neutral",
    source: "国家统计局《农民工监测调查报告》",
    aliases: "农民工",
  },
  {
    id: "poverty-relieved-workers",
    zh: "脱贫人口务工规模",
    en: "People lifted out of poverty in wage work",
    unit: "万人",
    source: "农业农村部巩固拓展脱贫攻坚成果统计",
    aliases: "脱贫人口务工就业 脱贫人口务工 脱贫劳动力务工就业 脱贫劳动力就业",
  },
  {
    id: "vocational-training",
    zh: "职业技能培训",
    unit: "万人次",
    aliases: "补贴性职业技能培训 职业技能培训人次",
  },
  {
    id: "skilled-workers",
    zh: "高技能人才",
    en: "Highly skilled workers",
    unit: "万人",
    added: true,
  },
  {
    id: "college-graduates",
    zh: "高校毕业生",
    unit: "万人",
    polarity: "neutral",
    source: "教育部高校毕业生统计",
    aliases: "高校应届毕业生",
  },
  {
    id: "graduate-placement-rate",
    zh: "高校毕业生毕业去向落实率",
    en: "Placement rate of college graduates",
    unit: "%",
    kind: "ratio",
    source: "教育部高校毕业生统计",
    aliases: "高校毕业生初次毕业去向落实率 高校毕业生就业率 高校毕业生初次就业率",
  },
]);

export const PRICES_AND_EMPLOYMENT: readonly Concept[] = [...PRICES, ...EMPLOYMENT];
