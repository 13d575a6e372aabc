import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    {
      text: "1.建公园；\n2.建学校。\n3.建医院；\n4.建道路；\n5.建车站；\n6.建码头；",
      found: [
        ["differs", "。"],
        ["last", "；"],
      ],
    },
    { text: "1.建公园\n2.建学校；\n3.建医院\n4.建道路\n5.建车站", found: [["extra", "；"]] },
    { text: "1.建公园；\n2.建学校；\n3.建医院\n4.建道路；\n5.建车站；\n6.建码头。", found: [["missing", "院"]] },
  ],
  accept: [
    "1.建公园；\n2.建学校；\n3.建医院；\n4.建道路。",
    "1.建公园。\n2.建学校。\n3.建医院。\n4.让城市更有温度，让市民生活更加美好！",
  ],
};
