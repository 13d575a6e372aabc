import type { PhenomenonCase } from "../case.js";

/** Plans, accounts of them, and accounts whose headings number anew. */
export const planDocumentCases: readonly PhenomenonCase[] = [
  // A plan without headings tells first how the last year went, to the end of its paragraph.
  {
    passage: "none",
    text: "云岭市2023年国民经济和社会发展计划出台\n去年，全市生产总值增长11%。社会事业全面进步，城镇化率达53.2%。今年，生产总值增长8%。\n新建公园3个。",
    facts: [
      "生产总值 | 11% | growth eq up | actual 2022",
      "城镇化率 | 53.2% | ratio eq - | actual 2022",
      "生产总值 | 8% | growth eq up | target 2023",
      "新建公园 | 3个 | level eq - | target 2023",
    ],
  },
  {
    passage: "none",
    text: "云岭市2023年国民经济和社会发展计划出台\n去年，全市生产总值增长11%，新建学校6所。\n新建公园3个。",
    facts: [
      "生产总值 | 11% | growth eq up | actual 2022",
      "新建学校 | 6所 | level eq - | actual 2022",
      "新建公园 | 3个 | level eq - | target 2023",
    ],
  },
  // Headings that number anew inside a section of what was done plan nothing.
  {
    passage: "none",
    text: "青石镇2012年工作总结\n一、2012年工作回顾\n（一）农业生产\n新建大棚30个。\n（二）主要做法\n一、狠抓项目建设\n新上项目5个。\n二、全面推进农业开发\n栽植果树300亩。\n二、2013年工作安排\n新建学校1所。",
    facts: [
      "新建大棚 | 30个 | level eq - | actual 2012",
      "新上项目 | 5个 | level eq - | actual 2012",
      "栽植果树 | 300亩 | level eq - | actual 2012",
      "新建学校 | 1所 | level eq - | target 2013",
    ],
  },
  // An account of how a plan went, without headings, tells what was done; what shall be done it says.
  {
    passage: "none",
    text: "青石县2012年国民经济和社会发展计划执行情况\n全县共有企业9户，农民收入增长3%。2013年计划新建学校2所。",
    facts: [
      "企业 | 9户 | level eq - | actual 2012",
      "农民收入 | 3% | growth eq up | actual 2012",
      "新建学校 | 2所 | level eq - | target 2013",
    ],
  },
  // The tasks of the year, told first in an account of its half.
  {
    passage: "none",
    text: "水利上半年工作总结\n时间：2022-07-15\n现把2010年1~6月工作总结如下：\n2010年我县水利建设的主要任务是：计划完成水利工程19件，其中水毁修复4件。\n一、工作完成情况\n完成水利工程11件。",
    facts: [
      "水利工程 | 19件 | level eq - | target 2010",
      "水毁修复 | 4件 | level eq - | target 2010",
      "水利工程 | 11件 | level eq - | actual 2010 1–6",
    ],
  },
  // A heading that says what became of a target.
  {
    passage: "none",
    text: "青石县长王平：全县经济在困难中稳步发展\n1992年，我们是在困难中渡过的。国民生产总值实现4280万元，增长3.6%。\n1.农业实现了“一年受灾、一年恢复”目标。粮食总产26万公斤，造林41亩。",
    facts: [
      "国民生产总值 | 4280万元 | level eq - | actual 1992",
      "国民生产总值 | 3.6% | growth eq up | actual 1992",
      "粮食总产 | 26万公斤 | level eq - | actual 1992",
      "造林 | 41亩 | level eq - | actual 1992",
    ],
  },
  // What was planned for the year, and what its half has brought.
  {
    passage: "none",
    text: "青石县水利局2018年上半年工作总结\n今年我县计划新建渠道30公里。上半年，完成投资1600万元，新建泵站3座。",
    facts: [
      "新建渠道 | 30公里 | level eq - | target 2018",
      "投资 | 1600万元 | level eq - | actual 2018 1–6",
      "新建泵站 | 3座 | level eq - | actual 2018 1–6",
    ],
  },
  {
    passage: "none",
    text: "青石县水利局2018年工作总结\n一、2018年工作情况\n2018年我局的主要任务是：改造渠道30公里，新建泵站5座。全年改造渠道31公里。",
    facts: [
      "改造渠道 | 30公里 | level eq - | target 2018",
      "新建泵站 | 5座 | level eq - | target 2018",
      "改造渠道 | 31公里 | level eq - | actual 2018",
    ],
  },
  // Headings that name a goal without its time: their sentences say whether it was reached.
  {
    passage: "none",
    text: "青石县1996年经济发展情况\n1996年，国民生产总值增长8%。\n1.实现“一年起步、两年见效”目标\n造林2万亩，比上年增长20%。\n2.工业在困境中发展\n新增企业30家。",
    facts: [
      "国民生产总值 | 8% | growth eq up | actual 1996",
      "造林 | 2万亩 | level eq - | actual 1996",
      "造林 | 20% | growth eq up | actual 1996",
      "新增企业 | 30家 | level eq - | actual 1996",
    ],
  },
  // The outline of a five-year plan: what was, and what all its years shall bring.
  {
    passage: "none",
    text: "白水县国民经济和社会发展第十三个五年规划纲要\n第一章 发展基础\n“十二五”时期，全县生产总值年均增长11%，2015年达到95亿元。\n第二章 发展目标\n到2020年，全县生产总值达到140亿元，年均增长8%。\n第三章 重点任务\n新建高标准农田12万亩。",
    facts: [
      "全县生产总值 | 11% | growth eq up | actual 2011/2015",
      "全县生产总值 | 95亿元 | level eq - | actual 2015",
      "全县生产总值 | 140亿元 | level eq - | target 2020",
      "全县生产总值 | 8% | growth eq up | target 2016/2020",
      "新建高标准农田 | 12万亩 | level eq - | target 2016/2020",
    ],
  },
];
