import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    {
      text: "粮食总产量42万顿，新增规上企业35豕，改造管网120公理。",
      found: [
        ["wrong", "顿"],
        ["wrong", "豕"],
        ["wrong", "公理"],
      ],
    },
    {
      text: "公路总里程达到3200平方公里，新增绿地面积12公里。",
      found: [
        ["length", "平方公里"],
        ["area", "公里"],
      ],
    },
  ],
  accept: [
    "农村公路总里程达到3200公里，新增绿地面积12公顷，硬化道路20万平方米。",

    "改造毡房1200顶，获评特色旅游城市12佳。",
    "粮食总产量42万吨，新增规上企业35家，改造管网120公里。",
    "每天提供3顿热饭，评选100名优秀教师。",
  ],
};
