import type { PhenomenonCase } from "../case.js";

/** Hard-wrapped and letter-spaced figures, full-width digits, Chinese numerals, ranges in all their signs. */
export const quantityFormCases: readonly PhenomenonCase[] = [
  {
    passage: "review",
    text: "国民生产总值比上年增长百分之七点八，粮食总产量４９２５０万吨，增长１０．５％。",
    facts: [
      "国民生产总值 | 百分之七点八 | growth eq up | actual 2025",
      "粮食总产量 | ４９２５０万吨 | level eq - | actual 2025",
      "粮食总产量 | １０．５％ | growth eq up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "工业总产值增长1 0 ％，煤炭产量达到4 9 2 5 0 万吨，投资增长19·5％。",
    facts: [
      "工业总产值 | 1 0 ％ | growth eq up | actual 2025",
      "煤炭产量 | 4 9 2 5 0 万吨 | level eq - | actual 2025",
      "投资 | 19·5％ | growth eq up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "引进外资3。65亿美元，增长42。8%；新建桥梁5座。",
    facts: [
      "外资 | 3。65亿美元 | level eq - | actual 2025",
      "外资 | 42。8% | growth eq up | actual 2025",
      "新建桥梁 | 5座 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "**产业加快集聚。**园区企业达到**120家**，产值增长**8%**。",
    facts: ["园区企业 | 120家 | level eq - | actual 2025", "园区企业产值 | 8% | growth eq up | actual 2025"],
  },
  {
    passage: "tasks",
    text: "生产总值增长5%—5.5%，培育企业10～15家，新建公园3至5个，工业增长百分之八至九。",
    facts: [
      "生产总值 | 5%—5.5% | growth eq up | target 2026",
      "企业 | 10～15家 | level eq - | target 2026",
      "新建公园 | 3至5个 | level eq - | target 2026",
      "工业 | 百分之八至九 | growth eq up | target 2026",
    ],
  },
  {
    passage: "review",
    text: "一般公共预算收入25.6亿元,增长7.5%;税收18亿元(含留抵退税),增速居全市第三;",
    facts: [
      "一般公共预算收入 | 25.6亿元 | level eq - | actual 2025",
      "一般公共预算收入 | 7.5% | growth eq up | actual 2025",
      "税收 | 18亿元 | level eq - | actual 2025",
      "税收增速 | 第三 | rank eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "财政支出共为一千二百亿元，降低一般工商业电价8%。",
    facts: ["财政支出 | 一千二百亿元 | level eq - | actual 2025", "一般工商业电价 | 8% | growth eq down | actual 2025"],
  },
  {
    passage: "review",
    text: "三次产业结构由10.2∶43.5∶46.3调整为8.8∶41.6∶49.6，城乡居民收入比缩小到2.1：1以内。",
    facts: [
      "三次产业结构 | 10.2∶43.5∶46.3 | ratio eq - | actual -",
      "三次产业结构 | 8.8∶41.6∶49.6 | ratio eq - | actual 2025",
      "城乡居民收入比 | 2.1：1 | ratio le - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "三次产业结构比为16.2:37.6:46.2，上年同期为17.1:38:44.9。",
    facts: [
      "三次产业结构比 | 16.2:37.6:46.2 | ratio eq - | actual 2025",
      "三次产业结构比 | 17.1:38:44.9 | ratio eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "推行“1:2:7”学习法，举办培训班26期。",
    facts: ["培训班 | 26期 | level eq - | actual 2025"],
  },
  {
    passage: "review",
    text: "工业增加值326亿元 ↑6.2%；房地产投资↓3.1%；社消零总额同比+7.7%。",
    facts: [
      "工业增加值 | 326亿元 | level eq - | actual 2025",
      "工业增加值 | 6.2% | growth eq up | actual 2025",
      "房地产投资 | 3.1% | growth eq down | actual 2025",
      "社消零总额 | 7.7% | growth eq up | actual 2025",
    ],
  },
  {
    passage: "tasks",
    text: "登记失业率＜4%，村集体收入≥20万元。",
    facts: ["登记失业率 | 4% | ratio le - | target 2026", "村集体收入 | 20万元 | level ge - | target 2026"],
  },
  {
    passage: "review",
    text: "公私车辆比例由60:40调整至70:30，三次产业结构由2006年的21﹕60﹕19调整为14︰52︰34。",
    facts: [
      "公私车辆比例 | 60:40 | ratio eq - | actual -",
      "公私车辆比例 | 70:30 | ratio eq - | actual 2025",
      "三次产业结构 | 21﹕60﹕19 | ratio eq - | actual 2006",
      "三次产业结构 | 14︰52︰34 | ratio eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "光缆8.2万芯千米，增长12%；按年平均汇率7.0467折算，人均生产总值1.2万美元。",
    facts: [
      "光缆 | 8.2万芯千米 | level eq - | actual 2025",
      "光缆 | 12% | growth eq up | actual 2025",
      "人均生产总值 | 1.2万美元 | level eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "外贸出口18亿元，负增长5.3%；技改投资负增长2.1%，降幅收窄4.4个百分点；企业税负增长1.2%。",
    facts: [
      "外贸出口 | 18亿元 | level eq - | actual 2025",
      "外贸出口 | 5.3% | growth eq down | actual 2025",
      "技改投资 | 2.1% | growth eq down | actual 2025",
      "技改投资降幅 | 4.4个百分点 | change eq down | actual 2025",
      "企业税负 | 1.2% | growth eq up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "出生率为千分之九点六，事故率控制在万分之一点二以内，惠及五分之一的行政村。",
    facts: [
      "出生率 | 千分之九点六 | ratio eq - | actual 2025",
      "事故率 | 万分之一点二 | ratio le - | actual 2025",
      "行政村 | 五分之一 | ratio eq - | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "营业额较上年大幅成长12.4%，家数成长3.1%，物价年增率为2.2%，全年经济增长为3.5%。",
    facts: [
      "营业额 | 12.4% | growth eq up | actual 2025",
      "家数 | 3.1% | growth eq up | actual 2025",
      "物价年增率 | 2.2% | growth eq up | actual 2025",
      "经济 | 3.5% | growth eq up | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "财政收入3亿元，工业税收1.2亿元，同比分别-4.1%、-9.5%；服务业税收同比-2.6%。",
    facts: [
      "财政收入 | 3亿元 | level eq - | actual 2025",
      "工业税收 | 1.2亿元 | level eq - | actual 2025",
      "财政收入 | -4.1% | growth eq down | actual 2025",
      "工业税收 | -9.5% | growth eq down | actual 2025",
      "服务业税收 | -2.6% | growth eq down | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "实现国内生产总值21100万元，占年计划的48.2，同比增长15.8；地方税收同比下降3.4。",
    facts: [
      "国内生产总值 | 21100万元 | level eq - | actual 2025",
      "国内生产总值占年计划 | 48.2 | ratio eq - | actual 2025",
      "国内生产总值 | 15.8 | growth eq up | actual 2025",
      "地方税收 | 3.4 | growth eq down | actual 2025",
    ],
  },
  {
    passage: "review",
    text: "石油、煤炭加工业，通用设备制造业，金属制品业3个行业增加值分别增长11.5%、20.3%、9.2%；造纸业、食品业2个行业利润分别增长4%、5%。",
    facts: [
      "行业 | 3个 | level eq - | actual 2025",
      "石油、煤炭加工业增加值 | 11.5% | growth eq up | actual 2025",
      "通用设备制造业增加值 | 20.3% | growth eq up | actual 2025",
      "金属制品业增加值 | 9.2% | growth eq up | actual 2025",
      "行业 | 2个 | level eq - | actual 2025",
      "造纸业利润 | 4% | growth eq up | actual 2025",
      "食品业利润 | 5% | growth eq up | actual 2025",
    ],
  },
  // How a character is read aloud, behind it.
  {
    passage: "review",
    text: "國內生產(chǎn)總值達到379億元。",
    facts: ["国内生产总值 | 379億元 | level eq - | actual 2025"],
  },
  // The end of a page inside an amount.
  {
    passage: "none",
    text: "一、2022年工作回顾\n全乡财政收入达到812万元，比上年增长12%，各项存贷款余额达7338万元和4022\n- 1 -\n万元，同比增长37.8%和14.8%。全乡税收收入4.6\n\n2\n\n亿元，增长9%。",
    facts: [
      "全乡财政收入 | 812万元 | level eq - | actual 2022",
      "全乡财政收入 | 12% | growth eq up | actual 2022",
      "各项存款余额 | 7338万元 | level eq - | actual 2022",
      "各项贷款余额 | 4022\n- 1 -\n万元 | level eq - | actual 2022",
      "各项存款余额 | 37.8% | growth eq up | actual 2022",
      "各项贷款余额 | 14.8% | growth eq up | actual 2022",
      "全乡税收收入 | 4.6\n\n2\n\n亿元 | level eq - | actual 2022",
      "全乡税收收入 | 9% | growth eq up | actual 2022",
    ],
  },
];
