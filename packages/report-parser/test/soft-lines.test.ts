import { expect, test } from "vitest";
import { parseReport, plainText, serializeReport } from "../src/index.js";

/** Paragraphs of the body as they read. */
function paragraphs(text: string): string[] {
  const { report } = parseReport(text);
  expect(serializeReport(report)).toBe(text);
  return plainText(report).split("\n").slice(2);
}

const HEAD = "# 政府工作报告\n\n## 一、2022年工作回顾\n\n";
const END = "\n\n民生持续改善。\n\n治理不断加强。\n\n改革深入推进。\n";

test.each<readonly [what: string, lines: string, paragraphs: readonly string[]]>([
  [
    "a line broken off within a sentence goes on in the next",
    "过去一年，全市粮食总产量达到\n56.5万吨，增长3%。",
    ["过去一年，全市粮食总产量达到56.5万吨，增长3%。"],
  ],
  [
    "inside the items of a list, and not over them",
    "- 新建改建农村公路245公里，惠及\n  居民2万户\n- 改造供水管网35公里，覆盖镇街\n  12个",
    ["新建改建农村公路245公里，惠及居民2万户", "改造供水管网35公里，覆盖镇街12个"],
  ],
])("%s", (_what, lines, expected) => {
  expect(paragraphs(HEAD + lines + END)).toEqual([...expected, "民生持续改善。", "治理不断加强。", "改革深入推进。"]);
});

test("where paragraphs follow without blank lines a line is a paragraph", () => {
  const text =
    "政府工作报告\n一、2022年工作回顾\n全市粮食总产量达到预期目标以上\n农村公路建设提前完成全年任务\n民生改善。\n治理加强。\n改革推进。\n";
  expect(paragraphs(text)).toContain("全市粮食总产量达到预期目标以上");
});
