import type { RuleCases } from "../../testing/rule-cases.js";

export const cases: RuleCases = {
  reject: [
    {
      text: "一、工作回顾\n过去一年，全市上下团结奋斗，圆满完成各项目标任务。\n二、主要目标。\n今年经济增长预期目标为5%左右，努力争取更好结果。\n三、重点任务\n今年重点抓好产业、城乡、民生等工作，确保取得实效。",
      found: [["found", "。"]],
    },
  ],
  accept: [
    "一、工作回顾\n全市上下团结奋斗。\n二、主要目标\n今年增长5%左右。\n附：\n1.绿色工厂\n2.智能车间",
    "一、工作回顾\n过去一年，全市上下团结奋斗。\n二、主要目标\n今年增长5%左右。",
  ],
};
