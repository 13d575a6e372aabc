import { describe, expect, test } from "vitest";
import { configForFile, lintReport } from "../src/index.js";

const found = (text: string): string[] => lintReport({ text }).findings.map(({ ruleId }) => ruleId);
const LINE = "推进节能技改,新增绿色工厂10家，完成投资3亿元元。";

describe("comments in the text silence rules", () => {
  test.each([
    ["nothing", `${LINE}\n`, ["punctuation-halfwidth", "unit-doubled"]],
    ["all of the next line", `// gwr-lint-disable-next-line\n${LINE}\n`, []],
    [
      "one rule of the next line",
      `<!-- gwr-lint-disable-next-line unit-doubled -->\n${LINE}\n`,
      ["punctuation-halfwidth"],
    ],
    [
      "rules to where they are told to speak again",
      `<!-- gwr-lint-disable unit-doubled, punctuation-halfwidth -->\n${LINE}\n<!-- gwr-lint-enable unit-doubled -->\n安排资金5亿元元。\n`,
      ["unit-doubled"],
    ],
    ["to the end", `${LINE}\n\n// gwr-lint-disable\n${LINE}\n`, ["punctuation-halfwidth", "unit-doubled"]],
  ])("%s", (_, text, rules) => {
    expect(found(text)).toEqual(rules);
  });
});

describe("overrides set files by pattern", () => {
  const config = {
    rules: { "range-dash": "error" as const },
    overrides: [
      { files: ["*.md", "old/**"], rules: { "range-dash": "off" as const } },
      { files: ["old/{2024,2025}.txt"], preset: "strict" as const, ignore: ["a"] },
    ],
  };

  test.each([
    ["new/2026.txt", "error", undefined],
    ["new/2026.md", "off", undefined],
    ["old/more/2023.txt", "off", undefined],
    ["./old/2025.txt", "off", "strict"],
    ["old\\2025.txt", "off", "strict"],
    ["old/2025.txt.bak", "off", undefined],
  ])("%s", (file, level, preset) => {
    const merged = configForFile(config, file);
    expect([merged.rules?.["range-dash"], merged.preset]).toEqual([level, preset]);
    expect(lintReport({ text: "全市经济稳中有进。", config: merged }).findings).toEqual([]);
  });
});

test("a finding stays what it was when its figure is revised", () => {
  const fingerprint = (figure: string): string | undefined =>
    lintReport({ text: `完成固定资产投资${figure}亿元元，同比增长7%。` }).findings[0]?.fingerprint;
  expect(fingerprint("86.5")).toBe(fingerprint("91"));
  expect(fingerprint("86.5")).not.toBe(
    lintReport({ text: "完成社会消费品零售总额86.5亿元元，同比增长7%。" }).findings[0]?.fingerprint,
  );
});
