import type { PhenomenonCase } from "../case.js";

/** What a place is and who met hold in no year that is told. */
export const standingFactCases: readonly PhenomenonCase[] = [
  {
    passage: "none",
    text: "云岭县位于省境西南，国土面积2695平方公里，总人口48万。\n2015年，全县完成生产总值120亿元，增长9%。",
    facts: [
      "国土面积 | 2695平方公里 | level eq - | actual -",
      "总人口 | 48万 | level eq - | actual -",
      "生产总值 | 120亿元 | level eq - | actual 2015",
      "生产总值 | 9% | growth eq up | actual 2015",
    ],
  },
  {
    passage: "none",
    text: "发布时间：2019-01-10\n云岭市九届人大四次会议开幕。会议应到代表338人。2018年，全市生产总值412亿元。2019年的主要预期目标是：生产总值增长7%。会议期间共收到代表建议96件。",
    facts: [
      "会议应到代表 | 338人 | level eq - | actual -",
      "生产总值 | 412亿元 | level eq - | actual 2018",
      "生产总值 | 7% | growth eq up | target 2019",
      "会议期间共收到代表建议 | 96件 | level eq - | actual -",
    ],
  },
];
