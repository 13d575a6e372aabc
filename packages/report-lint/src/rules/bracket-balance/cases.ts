import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    { text: "市图书馆（含博物馆建成开放。", found: [["unclosed", "（含博物馆建成开放"]] },
    {
      text: "落实《条例规定》》要求，建设城区）园区（项目。",
      found: [
        ["unopened", "》"],
        ["reversed", "）园区（"],
      ],
    },
    { text: "推进（县区】工作。", found: [["crossed", "（县区】"]] },
  ],
  accept: [
    "（二）城乡。城市更加宜居。\n（\n三）民生。就业稳定，收入增长，社会大局和谐稳定。",
    "市图书馆（含博物馆）建成开放。",
    "重点是：1）产业；2）民生。",
  ],
};
