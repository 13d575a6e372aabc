/** Headings of a first part, told at the beginning of 2019 about 2018. */
export const REVIEWS: readonly string[] = [
  "2018年工作回顾",
  "2018年工作回眸",
  "一年来的主要成绩",
  "2018，砥砺前行的一年",
  "回首2018",
  "回望2018：稳中求进、实干兴市",
  "2018年成绩单",
  "极不平凡的2018年",
  "2018年：在攻坚克难中交出优异答卷",
  "上年度工作情况",
  "二〇一八年工作回顾",
  "过去的一年",
  "关于2018年工作",
  "2018年重点工作落实情况",
  "一年来，我们攻坚克难、砥砺前行",
  "“答卷”2018",
  "2018 奋斗足迹",
  "坚定不移促发展，综合实力跃上新台阶",
];

/** Headings of the part behind it, about 2019. */
export const PLANS: readonly string[] = [
  "2019年工作安排",
  "2019年工作展望",
  "2019年重点",
  "2019年奋斗目标",
  "2019年：乘势而上、再谱新篇",
  "展望2019",
  "2019，我们这样干",
  "今年的工作",
  "新一年工作部署",
  "今年工作的总体思路",
  "新年度工作计划",
  "来年工作打算",
  "2019年度工作计划",
  "二〇一九年工作安排",
  "乘势而上 奋力谱写2019新篇章",
  "做好2019年工作的建议",
  "“蓝图”2019",
  "2019 奋进目标",
  "2019年重点抓好的几项工作",
  "扎实做好2019年各项工作",
  "新的一年，我们要勇毅前行",
  "今年主要任务",
];

/** Headings of a first part told at the beginning of 2016 about the five years before. */
export const FIVE_YEARS_TOLD: readonly string[] = [
  "“十二五”回眸",
  "“十二五”时期工作回顾",
  "过去五年工作回顾",
  "五年来的主要成就",
  "本届政府工作回顾",
  "“十二五”期间工作总结",
  "砥砺奋进的五年",
  "过去的五年",
];

/** Headings of the part on the five years to come. */
export const FIVE_YEARS_PLANNED: readonly string[] = [
  "“十三五”展望",
  "“十三五”时期发展目标",
  "今后五年的目标任务",
  "未来五年发展思路",
  "“十三五”蓝图",
  "“十三五”时期经济社会发展的指导思想和主要目标",
  "关于“十三五”规划纲要（草案）的说明",
];

/** Headings of a third part, on 2016. */
export const FIRST_YEAR_PLANNED: readonly string[] = [
  "2016年重点",
  "今年工作",
  "扎实做好2016年工作",
  "2016年：奋力实现良好开局",
  "2016年目标任务",
];
