/** A head, opening or dateline, and what it says of the report: `kind | region | year reviewed | year planned`; `-` where it cannot be told. */
export interface AnchorCase {
  readonly text: string;
  readonly says: string;
}

export const anchorCases: readonly AnchorCase[] = [
  {
    text: "清源县2019年政府工作报告\n各位代表：\n现在，我代表县人民政府报告工作。",
    says: "work-report | 清源县 | 2018 | 2019",
  },
  {
    text: "政府工作报告\n——2008年1月15日在松岭市第三届人民代表大会第一次会议上\n各位代表：",
    says: "work-report | 松岭市 | 2007 | 2008",
  },
  {
    text: "政府工作报告\n（二〇一一年二月十日在云溪区第七届人民代表大会第五次会议上）\n各位代表：",
    says: "work-report | 云溪区 | 2010 | 2011",
  },
  {
    text: "各位代表：\n我代表镇人民政府作工作报告。\n2013年工作回顾\n一年来成绩显著。\n2014年工作打算\n重点抓好农业。",
    says: "work-report | - | 2013 | 2014",
  },
  {
    text: "关于南陵州2021年国民经济和社会发展计划执行情况与2022年国民经济和社会发展计划草案的报告\n各位代表：",
    says: "plan | 南陵州 | 2021 | 2022",
  },
  {
    text: "北原市2024年国民经济和社会发展计划\n一、主要预期目标\n地区生产总值增长6%。",
    says: "plan | 北原市 | - | 2024",
  },
  {
    text: "关于白石县2020年上半年国民经济和社会发展计划执行情况的报告\n一、上半年执行情况\n生产总值增长1%。",
    says: "half-year | 白石县 | 2020 | 2020",
  },
  { text: "红岭市2019年一季度经济运行情况\n一季度，全市生产总值增长6%。", says: "bulletin | 红岭市 | 2019 | -" },
  {
    text: "绿洲县召开人代会\n绿洲新闻网2016年1月20日讯 记者从绿洲县第十五届人民代表大会第六次会议上获悉，2015年全县生产总值增长8%。",
    says: "press-digest | 绿洲县 | 2015 | 2016",
  },
  {
    text: "政府工作報告\n各位代表：\n現在，我代表市人民政府向大會報告工作。\n一、2017年工作回顧\n經濟平穩增長，農業連年豐收。\n二、2018年工作安排\n實施重點項目。",
    says: "work-report | - | 2017 | 2018",
  },
  {
    text: "政府工作报告\n各位代表：\n刚刚过去的2009年，我们经受了考验。\n今年要做好农业工作。",
    says: "work-report | - | 2009 | 2010",
  },
  { text: "２０１２年东川市政府工作报告\n各位代表：", says: "work-report | 东川市 | 2011 | 2012" },
  { text: "政府工作报告\n各位代表：\n过去一年成绩很大，今年任务繁重。", says: "work-report | - | - | -" },
  { text: "今天天气很好。", says: "- | - | - | -" },
];
