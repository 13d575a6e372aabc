import { panelRowSchema } from "@liaocheng/report-model";
import { parseReport } from "@liaocheng/report-parser";
import { describe, expect, it } from "vitest";
import { extractIndicators } from "../extract-indicators.js";
import { panelRows } from "./panel-rows.js";

const HEAD = "政府工作报告\n——2025年1月8日在平川市第十八届人民代表大会第三次会议上\n各位代表：\n二、2025年工作安排\n";

const rowsOf = (text: string) => {
  const { report } = parseReport(HEAD + text);
  return panelRows(report, extractIndicators(report).indicators, { source: "平川-2025", sha256: "0" });
};
const conceptsOf = (text: string) => rowsOf(text).map(({ concept, text: printed }) => `${concept ?? "-"} ${printed}`);

describe("panelRows", () => {
  it.each([
    [
      "a target of a part that differs from the headline",
      "今年主要预期目标是：固定资产投资增长5%。\n主城区扩大有效投资，固定资产投资增长8%。",
      ["fixed-asset-investment 5%", "- 8%"],
    ],
    [
      "the headline's target said again",
      "今年主要预期目标是：生产总值增长6%。\n确保生产总值增长6%。",
      ["gdp 6%", "gdp 6%"],
    ],
    [
      "a change beside its value",
      "今年赤字率拟按3%安排，比上年提高0.2个百分点。",
      ["deficit-ratio 3%", "- 0.2个百分点"],
    ],
    ["a reach beyond the target", "今年主要预期目标是：生产总值增长6%，力争7%。", ["gdp 6%", "- 7%"]],
    ["a rank", "今年主要预期目标是：生产总值增长6%，居全省第3位。", ["gdp 6%", "- 第3位"]],
    [
      "two indicators that share a figure",
      "今年主要预期目标是：固定资产投资、社会消费品零售总额均增长7%。",
      ["fixed-asset-investment 7%", "retail-sales 7%"],
    ],
    [
      "a target outside the headline",
      "今年主要预期目标是：生产总值增长6%。\n外贸进出口增长5%。",
      ["gdp 6%", "foreign-trade 5%"],
    ],
    [
      "what is so called by national rank, not the nation's value",
      "培育全国重点实验室8家。\n全国粮食产量1.4万亿斤。",
      ["state-key-laboratories 8家", "- 1.4万亿斤"],
    ],
  ])("keeps the concept for the region's own value only: %s", (_case, text, expected) => {
    expect(conceptsOf(text)).toEqual(expected);
  });

  it("fits the model and carries report, place and digest", () => {
    const [row] = rowsOf("今年主要预期目标是：生产总值增长6%以上。");
    expect(panelRowSchema.parse(row)).toEqual(row);
    expect(row).toMatchObject({
      source: "平川-2025",
      region: "平川市",
      reportYear: 2025,
      section: "2025年工作安排",
      headline: true,
      sha256: "0",
    });
  });

  it("gives no rows for no indicators", () => {
    expect(rowsOf("我们要继续努力。")).toEqual([]);
  });
});
