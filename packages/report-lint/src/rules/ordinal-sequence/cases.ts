import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    {
      text: "一、工作回顾\n（一）产业。工业增长较快，农业稳步发展。\n（二）城乡。城市更加宜居，乡村更加美丽。\n（四）民生。就业稳定，收入增长。\n（四）改革。改革深化，活力增强。",
      found: [["backward", "（四）"]],
    },
    { text: "重点做到：一是稳增长；二是促改革；四是惠民生。", found: [["gap", "四是"]] },
    {
      text: "要求：一要抓紧；一要抓实；三要抓好。五要抓细。",
      found: [
        ["gap", "三要"],
        ["gap", "五要"],
      ],
    },
    { text: "1.建设公园；\n2.建设学校；\n2.建设医院；\n4.建设道路。", found: [["repeated", "2."]] },
  ],
  accept: [
    "一、工作回顾\n（一）产业。工业增长较快。\n（二）城乡。城市更加宜居。\n二、工作任务\n（一）产业。壮大工业。\n（二）城乡。建设乡村。",
  ],
};
