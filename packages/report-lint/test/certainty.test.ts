import { describe, expect, test } from "vitest";
import { lintReport } from "../src/index.js";

function severities(text: string, ruleId: string): string[] {
  return lintReport({ text })
    .findings.filter((finding) => finding.ruleId === ruleId)
    .map(({ severity }) => severity);
}

describe("only what can be nothing else is an error", () => {
  test.each([
    ["bracket-balance", "一年来，我们深入实施“十四五”规划（纲要，各项工作取得新进展。", "error"],
    ["bracket-balance", "一年来，我们深入实施“十四五”规划（纲要，各项工作取得新进展，", "warning"],
    ["fixed-name", "坚持以习近平新时代中国特设社会主义思想为指导，扎实推进各项工作。", "error"],
    ["fixed-name", "完成固定资户投资860亿元，新开工重点项目120个。", "warning"],
    ["word-doubled", "全面落实国家各项惠企政策惠企政策，为企业减负。", "error"],
    ["word-doubled", "全市粮食粮食总产量稳定在百亿斤以上，农业基础更加稳固。", "warning"],
    [
      "ordinal-sequence",
      "一、产业\n工业增长。\n二、城乡\n城市更美。\n四、民生\n就业稳定。\n五、改革\n活力增强。",
      "error",
    ],
    ["ordinal-sequence", "重点做到：一是稳增长；二是促改革；四是惠民生。", "warning"],
  ])("%s in %s", (ruleId, text, severity) => {
    expect(severities(text, ruleId)).toEqual([severity]);
  });
});
