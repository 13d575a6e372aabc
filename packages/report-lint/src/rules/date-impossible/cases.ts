import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    {
      text: "定于2月30日召开，13月完成。",
      found: [
        ["day", "2月30日"],
        ["month", "13月"],
      ],
    },
    {
      text: "2023年2月29日通过，20025年建成，第五季度考核。",
      found: [
        ["day", "2023年2月29日"],
        ["year", "20025年"],
        ["quarter", "第五季度"],
      ],
    },
    { text: "上午10:75开会。", found: [["time", "10:75"]] },
  ],
  accept: ["定于2月28日召开。", "2024年2月29日通过。"],
};
