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
  // The plan in the name of a thing.
  {
    passage: "review",
    text: "2025年，建成“十三五”易地搬迁安置点12个，盘活“十二五”闲置厂房3万平方米；“十三五”时期新建学校12所。",
    facts: [
      "易地搬迁安置点 | 12个 | level eq - | actual 2025",
      "盘活“十二五”闲置厂房 | 3万平方米 | level eq - | actual 2025",
      "新建学校 | 12所 | level eq - | actual 2016/2020",
    ],
  },
  // Sums behind the value of one year.
  {
    passage: "none",
    text: "“十一五”时期，全县生产总值2010年达到39亿元，引进资金累计46亿元，年均培训农民2万人。",
    facts: [
      "全县生产总值 | 39亿元 | level eq - | actual 2010",
      "资金 | 46亿元 | level eq - | actual 2006/2010",
      "培训农民 | 2万人 | level eq - | actual 2006/2010",
    ],
  },
  // From when on a standard rose is not the year of what it was.
  {
    passage: "review",
    text: "从2025年7月起，城市低保标准由月人均700元提高到760元，补差水平提高到不低于310元；游客由去年的300万人次增加到350万人次。",
    facts: [
      "城市低保标准 | 700元 | level eq - | actual -",
      "城市低保标准 | 760元 | level eq - | actual 2025",
      "补差水平 | 310元 | level ge - | actual 2025",
      "游客 | 300万人次 | level eq - | actual 2024",
      "游客 | 350万人次 | level eq - | actual 2025",
    ],
  },
  // The span that opens a sentence holds for what it lists as done; 每年 for each of its years.
  {
    passage: "review",
    text: "五年新增城镇就业9.2万人；新转移劳动力29万人。五年累计实施项目1344个，完成投资1039亿元。",
    facts: [
      "新增城镇就业 | 9.2万人 | level eq - | actual 2021/2025",
      "新转移劳动力 | 29万人 | level eq - | actual 2021/2025",
      "项目 | 1344个 | level eq - | actual 2021/2025",
      "投资 | 1039亿元 | level eq - | actual 2021/2025",
    ],
  },
  {
    passage: "five-years",
    text: "每年将民生支出的80%以上投入乡村。",
    facts: ["民生支出 | 80% | ratio ge - | actual 2021/2025"],
  },
  // The years of what is left out are not those of what is left.
  {
    passage: "none",
    text: "一、2015年工作回顾\n2015年，除去2000年、2001年补助到期面积后，全县补助面积为11.1万亩。",
    facts: ["全县补助面积 | 11.1万亩 | level eq - | actual 2015"],
  },
];
