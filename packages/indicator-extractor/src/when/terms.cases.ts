import type { PhenomenonCase } from "../case.js";

/** Years of a movement, of a term and of what is compared with an earlier year. */
export const termCases: readonly PhenomenonCase[] = [
  // Years of a movement, and the growth of one of them told behind it.
  {
    passage: "none",
    text: "各位代表：\n生产总值由2012年的100亿元增加到2017年的200亿元，2017年比上年增长9%。",
    facts: [
      "生产总值 | 100亿元 | level eq - | actual 2012",
      "生产总值 | 200亿元 | level eq - | actual 2017",
      "生产总值 | 9% | growth eq up | actual 2017",
    ],
  },
  // Averages behind the yearly rate of a term are of the same years.
  {
    passage: "none",
    text: "各位代表：\n过去五年，生产总值由2002年的300亿元增加到2007年的600亿元，五年年均增长14.5%，2007年比上年增长15%。物价总水平年均上涨2.3%。",
    facts: [
      "生产总值 | 300亿元 | level eq - | actual 2002",
      "生产总值 | 600亿元 | level eq - | actual 2007",
      "生产总值 | 14.5% | growth eq up | actual 2003/2007",
      "生产总值 | 15% | growth eq up | actual 2007",
      "物价总水平 | 2.3% | growth eq up | actual 2003/2007",
    ],
  },
  // A fraction of an earlier year.
  {
    passage: "review",
    text: "受灾面积是2019年的五分之一，成灾面积1200亩。",
    facts: ["受灾面积 | 五分之一 | ratio eq - | actual 2025", "成灾面积 | 1200亩 | level eq - | actual 2025"],
  },
  // 今年 of a summary is its own year.
  {
    passage: "none",
    text: "白水县水利局2021年工作总结\n今年共完成投资3000万元，新修水渠20公里。",
    facts: ["投资 | 3000万元 | level eq - | actual 2021", "新修水渠 | 20公里 | level eq - | actual 2021"],
  },
  // The year in the name of a paper.
  {
    passage: "review",
    text: "根据《全省2017年度考核办法》，争取奖补资金3500万元。",
    facts: ["奖补资金 | 3500万元 | level eq - | actual 2025"],
  },
  // The month of an event dates its sentence.
  {
    passage: "none",
    text: "2018年5月，我县召开了招商大会。\n完成工业投资35亿元，增长7%。2018年，引进企业12家。",
    facts: [
      "工业投资 | 35亿元 | level eq - | actual 2018",
      "工业投资 | 7% | growth eq up | actual 2018",
      "企业 | 12家 | level eq - | actual 2018",
    ],
  },
];
