import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    {
      text: "一、工作任务\n1.抓好工业。壮大产业集群。\n（一）培育企业。新增企业10家。\n二、工作保障\n1.抓好作风。改进会风文风。\n（一）精简会议。减少会议数量。",
      found: [
        ["inverted", "（一）"],
        ["inverted", "（一）"],
      ],
    },
  ],
  accept: ["一、工作任务\n（一）抓好工业。壮大产业集群。\n1.培育企业。新增企业10家。"],
};
