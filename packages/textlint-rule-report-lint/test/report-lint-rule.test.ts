/// <reference types="node" />
import { readFileSync } from "node:fs";
import { TextlintKernel } from "@textlint/kernel";
import textPlugin from "@textlint/textlint-plugin-text";
import { lintReport } from "@liaocheng/report-lint";
import { expect, test } from "vitest";
import rule, { reportLintRule, type ReportLintRuleOptions } from "../src/index.js";

const seed = readFileSync(new URL("../../../seeds/liaocheng-2022.txt", import.meta.url), "utf8");
const kernel = new TextlintKernel();
const plugin = (textPlugin as { default?: unknown }).default ?? textPlugin;

function settings(options: ReportLintRuleOptions | true = true): Parameters<TextlintKernel["lintText"]>[1] {
  return {
    ext: ".txt",
    plugins: [{ pluginId: "text", plugin: plugin as never }],
    rules: [{ ruleId: "report-lint", rule, options: options as never }],
  };
}

test("textlint shows every finding of the linter at its place", async () => {
  const { messages } = await kernel.lintText(seed, settings());
  const shown = messages.map(({ range, message }) => [range[0], message]);
  expect(shown).toEqual(
    lintReport({ text: seed }).findings.map(({ span, message, ruleId }) => [span.start, `${message}（${ruleId}）`]),
  );
});

test("the options of the rule are the configuration of the linter", async () => {
  const { messages } = await kernel.lintText(
    "推进技改,新增20 %。",
    settings({ rules: { "quantity-space": "off" }, language: "en" }),
  );
  expect(messages.map(({ message }) => message)).toEqual(["Expected “，” instead of “,”（punctuation-halfwidth）"]);
});

test("textlint's fixer applies the safe fixes alone", async () => {
  const { output } = await kernel.fixText("推进技改,新增绿地19.5万平米。", settings());
  expect(output).toBe("推进技改，新增绿地19.5万平米。");
});

test("the package's default export is the rule", () => {
  expect(rule).toBe(reportLintRule);
});

test("markup of Markdown, tables and padded names come through the fixer as they were", async () => {
  const text =
    "---\ntitle: 工作报告, 草案\n---\n\n详见[全文,附件](https://example.org/a,b)。\n\n指标  今年  去年\n产值  12亿元  11亿元\n\n主席团：李　明、王　芳。\n";
  const { output } = await kernel.fixText(text, settings());
  expect(output).toBe(text.replace("[全文,附件]", "[全文，附件]"));
});
