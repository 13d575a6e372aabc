import type { PhenomenonCase } from "../case.js";

/** What a digest of a congress tells and promises, over its headings. */
export const digestCases: readonly PhenomenonCase[] = [
  // What a digest opens with holds under its headings, and 全面完成 of what is to be done ends it no more than 将 of a clause begins it.
  {
    passage: "none",
    text: "本报讯 2月25日，市长作政府工作报告。今年，将实现一系列年度目标。\n畅通云州\n新增高速公路40公里。完成轨道交通投资70亿元。\n健康云州\n全面完成学位建设计划，新建学校50所。\n（2025年2月26日）",
    facts: [
      "新增高速公路 | 40公里 | level eq - | target 2025",
      "轨道交通投资 | 70亿元 | level eq - | target 2025",
      "新建学校 | 50所 | level eq - | target 2025",
    ],
  },
  {
    passage: "none",
    text: "数读政府工作报告\n2025年1月22日\n刚刚过去的2024年，建成农村公路200公里，让农民出行更加方便；随着水库投用后，将新增供水能力335万立方米。水质达标率达到100%。",
    facts: [
      "农村公路 | 200公里 | level eq - | actual 2024",
      "新增供水能力 | 335万立方米 | level eq - | target 2024",
      "水质达标率 | 100% | ratio eq - | actual 2024",
    ],
  },
  // Heard by a reporter, of no year that is told.
  {
    passage: "none",
    text: "1月19日，记者从市人大会议上获悉，今年，市政府将集中精力办好10件民生实事。\n一是实施街巷改造，对25条道路进行改造。\n二是完成6处以上试点任务。\n三是针对115栋超高层建筑，建设微型消防站。",
    facts: [
      "道路 | 25条 | level eq - | target -",
      "试点任务 | 6处 | level ge - | target -",
      "超高层建筑 | 115栋 | level eq - | target -",
    ],
  },
  // A headline of two items, and a congress of spring that names one year and no result.
  {
    passage: "none",
    text: "云州主城改造80条主干道 新增7万个停车位\n时间：2019-01-06\n1月5日，云州市第十四届人民代表大会第四次会议开幕。市长作政府工作报告。\n2019年，城镇新增就业20万人，新建中小学20所。\n扶持创业3万人。继续新建养老中心100家。新开工保障房3.5万套。",
    facts: [
      "主干道 | 80条 | level eq - | target 2019",
      "新增停车位 | 7万个 | level eq - | target 2019",
      "城镇新增就业 | 20万人 | level eq - | target 2019",
      "新建中小学 | 20所 | level eq - | target 2019",
      "创业 | 3万人 | level eq - | target 2019",
      "新建养老中心 | 100家 | level eq - | target 2019",
      "新开工保障房 | 3.5万套 | level eq - | target 2019",
    ],
  },
  // That a plan goes well promises nothing.
  {
    passage: "five-years",
    text: "“十四五”计划圆满完成，“十五五”计划进展顺利。\n五年累计利用外资941万美元；完成投资43亿元。",
    facts: ["利用外资 | 941万美元 | level eq - | actual 2021/2025", "投资 | 43亿元 | level eq - | actual 2021/2025"],
  },
  // What was done ends a plan put forward, and so does a heading of what was achieved.
  {
    passage: "none",
    text: "本报讯 2月25日，市长作政府工作报告。今年，将新建学校30所。\n脱贫任务全部完成，贫困村脱贫30个。粮食产量80万吨。\n（2025年2月26日）",
    facts: [
      "新建学校 | 30所 | level eq - | target 2025",
      "贫困村脱贫 | 30个 | level eq - | actual 2024",
      "粮食产量 | 80万吨 | level eq - | actual 2024",
    ],
  },
  {
    passage: "none",
    text: "本报讯 1月10日，云州市十届人大四次会议开幕，市长作报告。今年，全市将新增就业3万人。\n成就篇\n粮食产量80万吨。\n展望篇\n建成农田15万亩。\n（2025年1月11日）",
    facts: [
      "新增就业 | 3万人 | level eq - | target 2025",
      "粮食产量 | 80万吨 | level eq - | actual 2024",
      "农田 | 15万亩 | level eq - | target 2025",
    ],
  },
  // Behind last year's figure, what is planned this year begins with its name, though the sentence told something first.
  {
    passage: "none",
    text: "本报讯 1月10日，云州市十届人大四次会议开幕，市长作报告。\n代表热议\n“企业2024年投入了1200万元，今年计划再投入2000万元。”代表王萍说，他去年种了90亩地，今年准备再流转40亩。\n（2025年1月11日）",
    facts: [
      "企业投入 | 1200万元 | level eq - | actual 2024",
      "投入 | 2000万元 | level eq - | target 2025",
      "地 | 90亩 | level eq - | actual 2024",
      "准备再流转 | 40亩 | level eq - | target 2025",
    ],
  },
];
