import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    {
      text: "三、重点任务\n我们将重点抓好四个方面工作。\n（一）产业。壮大工业，提升能级。\n（二）城乡。建设乡村，改造城市。\n（三）民生。增加收入，改善服务。",
      found: [["differs", "四个方面工作"]],
    },
    { text: "着重把握以下三点：一是稳；二是进；三是好；四是准。", found: [["differs", "三点"]] },
  ],
  accept: [
    "《规划纲要》提出了9个方面的主要任务。一是产业要强；二是城乡要美；三是民生要好。",
    "我们将重点抓好三个方面工作。\n（一）产业。壮大工业。\n（二）城乡。建设乡村。\n（三）民生。增加收入。",
  ],
};
