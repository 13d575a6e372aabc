import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    {
      text: "三年行动（2021-2023年）和规划（2024-2026年）。",
      found: [
        ["year", "2021-2023年"],
        ["year", "2024-2026年"],
      ],
    },
    { text: "新建10-15个。", found: [["hyphen", "10-15个"]] },
    { text: "新建3—5个、改造7—9个、提升2～4个。", found: [["mixed", "2～4个"]] },
  ],
  accept: ["三年行动（2021—2023年）。", "新建10～15个、提升2～4个。", "电话0635-8288888。"],
};
