/** 记者从市统计局获悉，｜: who tells, before the time. */
const SOURCE_NAMED =
  /^[^，；。\d]{0,14}：$|^[^；。\d]{0,44}(?:获悉|了解到|据(?:统计|悉|介绍|了解)|介绍|显示|表明|(?:核算|测算|审定|初步统计)(?:结果)?)，$/u;

/** 8月20日，记者从…了解到，｜: the day of the news says nothing of what is told. */
const DAY_BEFORE = /^\d{1,2}月\d{1,2}日，/u;

/** Whether the words before a time only say who tells, and on which day. */
export const isSourceNamed = (before: string): boolean =>
  SOURCE_NAMED.test(before.replace(DAY_BEFORE, "").replace(/截?[至止]到?$/u, ""));
