import type { RuleCases } from "../../testing/rule-cases.js";

const report = (year: number, session: string, facts: string): string =>
  [
    "政府工作报告",
    `（${String(year + 1)}年1月16日在云平市第九届人民代表大会第${session}次会议上）`,
    "各位代表：",
    `一、${String(year)}年工作回顾`,
    `${String(year)}年，全市${facts}，社会大局和谐稳定。`,
    `二、${String(year + 1)}年重点工作任务`,
    `${String(year + 1)}年，我们将坚持稳中求进，全力推动高质量发展。`,
    "",
  ].join("\n");

const previous = report(2023, "三", "地区生产总值达到4100亿元，一般公共预算收入完成229亿元");

export const cases: RuleCases = {
  reject: [
    {
      text: report(2024, "四", "地区生产总值达到4050亿元，增长3%，一般公共预算收入完成250亿元，增长4%"),
      found: [
        ["base", "4050亿元"],
        ["base", "250亿元"],
      ],
      previous,
    },
    {
      text: report(2023, "三", "地区生产总值达到4000亿元，一般公共预算收入完成229亿元"),
      found: [["moved", "4000亿元"]],
      previous,
    },
  ],
  accept: [
    { text: report(2024, "四", "地区生产总值达到4223亿元，增长3%，一般公共预算收入完成240亿元，增长5%"), previous },
    report(2024, "四", "地区生产总值达到4050亿元，增长3%"),
  ],
};
