import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    { text: "按照通知（省政办[2024]16号）要求抓好落实。", found: [["number", "[2024]16号"]] },
    {
      text: "市图书馆(含博物馆)、市档案馆(含国土档案馆)建成开放。",
      found: [
        ["halfwidth", "(含博物馆)"],
        ["halfwidth", "(含国土档案馆)"],
      ],
    },
  ],
  accept: [
    "按照通知（省政办〔2024〕16号）要求抓好落实。",
    "市图书馆（含博物馆）建成开放。",
    "软件版本为Node (LTS) 20。",
  ],
};
