import type { PhenomenonCase } from "../case.js";

export const gapToPeerCases: readonly PhenomenonCase[] = [
  {
    passage: "review",
    text: "审批前置条件及中介服务事项同比分别减少33%、76%。",
    facts: ["审批前置条件 | 33% | growth eq down | actual 2025", "中介服务事项 | 76% | growth eq down | actual 2025"],
  },
  {
    passage: "review",
    text: "规上工业增加值增长8.1%，高于全国2.3个百分点；农民收入增速比城镇居民快1.9个百分点。",
    facts: [
      "规上工业增加值 | 8.1% | growth eq up | actual 2025",
      "规上工业增加值 | 2.3个百分点 | gap eq up | actual 2025",
      "农民收入增速 | 1.9个百分点 | gap eq up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "城镇调查失业率平均为4.9%，低于全省0.3个百分点。",
    facts: [
      "城镇调查失业率 | 4.9% | ratio eq - | actual 2025",
      "城镇调查失业率 | 0.3个百分点 | gap eq down | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "贷款利率比上年下降0.4个百分点，货币发行比年初计划少了近50亿元。",
    facts: [
      "贷款利率 | 0.4个百分点 | change eq down | actual 2025",
      "货币发行 | 50亿元 | gap approx down | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "人均生产总值7.2万元，比全省高0.9万元。",
    facts: ["人均生产总值 | 7.2万元 | level eq - | actual 2025", "人均生产总值 | 0.9万元 | gap eq up | actual 2025"],
  },
  {
    passage: "review",
    text: "技改投资、制造业投资增速分别高于全省4.5个、3个百分点。",
    facts: ["技改投资增速 | 4.5个 | gap eq up | actual 2025", "制造业投资增速 | 3个百分点 | gap eq up | actual 2025"],
  },
  {
    passage: "review",
    text: "固定资产投资增长4.8%，与年度目标相差1.2个百分点；外贸进出口增速与年度目标6%相差0.4个百分点。",
    facts: [
      "固定资产投资 | 4.8% | growth eq up | actual 2025",
      "固定资产投资 | 1.2个百分点 | gap eq down | actual 2025",
      "外贸进出口增速 | 6% | growth eq up | target 2025",
      "外贸进出口增速 | 0.4个百分点 | gap eq down | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "人均生产总值仅为全省的78%，农村居民人均可支配收入相当于全国平均水平的92%。",
    facts: ["人均生产总值 | 78% | ratio eq - | actual 2025", "农村居民人均可支配收入 | 92% | ratio eq - | actual 2025"],
  },
  {
    passage: "review",
    text: "外贸出口增长9.2%，比全省（5.1%）和全国平均水平（4.4%）分别高4.1、4.8个百分点，增幅居全省第2位。",
    facts: [
      "外贸出口 | 9.2% | growth eq up | actual 2025",
      "全省外贸出口 | 5.1% | growth eq up | actual 2025",
      "全国外贸出口 | 4.4% | growth eq up | actual 2025",
      "外贸出口 | 4.1 | gap eq up | actual 2025",
      "外贸出口 | 4.8个百分点 | gap eq up | actual 2025",
      "外贸出口增幅 | 第2位 | rank eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "城镇调查失业率5.1%，低于全国（5.3%）0.2个百分点；我市规上工业增加值下降1.2%，比全省（0.8%）低2个百分点。",
    facts: [
      "城镇调查失业率 | 5.1% | ratio eq - | actual 2025",
      "全国城镇调查失业率 | 5.3% | ratio eq - | actual 2025",
      "城镇调查失业率 | 0.2个百分点 | gap eq down | actual 2025",
      "我市规上工业增加值 | 1.2% | growth eq down | actual 2025",
      "全省规上工业增加值 | 0.8% | growth eq up | actual 2025",
      "我市规上工业增加值 | 2个百分点 | gap eq down | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "民间投资16亿元，超出上级下达任务指标5000万元。",
    facts: ["民间投资 | 16亿元 | level eq - | actual 2025", "民间投资 | 5000万元 | gap eq up | actual 2025"],
  },
  {
    passage: "review",
    text: "社零总额增长4.1%，塌目标2.4个百分点；技改投资增长6%，欠序时进度1.5个百分点；单位能耗下降3.9%，超额完成考核目标0.9个百分点。",
    facts: [
      "社零总额 | 4.1% | growth eq up | actual 2025",
      "社零总额 | 2.4个百分点 | gap eq down | actual 2025",
      "技改投资 | 6% | growth eq up | actual 2025",
      "技改投资 | 1.5个百分点 | gap eq down | actual 2025",
      "单位能耗 | 3.9% | growth eq down | actual 2025",
      "单位能耗 | 0.9个百分点 | gap eq up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "水利工程完成投资3.2亿元，比计划投资高8.4个百分点。",
    facts: [
      "水利工程完成投资 | 3.2亿元 | level eq - | actual 2025",
      "水利工程完成投资 | 8.4个百分点 | gap eq up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "财政收入增长9.2%，超目标任务1.2个百分点；签约项目230个，超年计划30个；税收超额完成年度任务4.5%。",
    facts: [
      "财政收入 | 9.2% | growth eq up | actual 2025",
      "财政收入 | 1.2个百分点 | gap eq up | actual 2025",
      "签约项目 | 230个 | level eq - | actual 2025",
      "签约项目 | 30个 | gap eq up | actual 2025",
      "税收完成年度任务 | 4.5% | ratio eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "农民人均纯收入4100元，增长11%，高于年初人代会8%的目标3个百分点；规模工业增加值增长16%，高于年初确定的14%的目标2个百分点，出口增长9%。",
    facts: [
      "农民人均纯收入 | 4100元 | level eq - | actual 2025",
      "农民人均纯收入 | 11% | growth eq up | actual 2025",
      "农民人均纯收入 | 8% | growth eq up | target 2025",
      "农民人均纯收入 | 3个百分点 | gap eq up | actual 2025",
      "规模工业增加值 | 16% | growth eq up | actual 2025",
      "规模工业增加值 | 14% | growth eq up | target 2025",
      "规模工业增加值 | 2个百分点 | gap eq up | actual 2025",
      "出口 | 9% | growth eq up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "城镇登记失业率2.9%，低于4.5%的控制目标1.6个百分点；居民消费价格上涨1.2%，低于预期3%的目标1.8个百分点。",
    facts: [
      "城镇登记失业率 | 2.9% | ratio eq - | actual 2025",
      "城镇登记失业率 | 4.5% | ratio eq - | target 2025",
      "城镇登记失业率 | 1.6个百分点 | gap eq down | actual 2025",
      "居民消费价格 | 1.2% | growth eq up | actual 2025",
      "居民消费价格 | 3% | growth eq up | target 2025",
      "居民消费价格 | 1.8个百分点 | gap eq down | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "固定资产投资增长12%，比年初确定的15%的预期目标低3个百分点，比上年回落4个百分点，高于全省2个百分点。",
    facts: [
      "固定资产投资 | 12% | growth eq up | actual 2025",
      "固定资产投资 | 15% | growth eq up | target 2025",
      "固定资产投资 | 3个百分点 | gap eq down | actual 2025",
      "固定资产投资 | 4个百分点 | change eq down | actual 2025",
      "固定资产投资 | 2个百分点 | gap eq up | actual 2025",
    ],
  },
  // A yearly rate is a peer like any other, a year is none; 超任务 is beyond a plan.
  {
    passage: "review",
    text: "财政收入年均增长15.5%，比生产总值年均增幅高出3.9个百分点；植树12876亩，超市任务近2000亩。",
    facts: [
      "财政收入 | 15.5% | growth eq up | actual -",
      "财政收入 | 3.9个百分点 | gap eq up | actual 2025",
      "植树 | 12876亩 | level eq - | actual 2025",
      "植树 | 2000亩 | gap approx up | actual 2025",
    ],
  },
];
