import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { LAST_YEAR, REPORT } from "../../../packages/cli/test/guide-files.js";
import { bytesOf, drop } from "./documents.js";
import { openExplorer, untilReady } from "./open-explorer.js";

const guide = (page: string): string => readFileSync(new URL(`../../../docs/${page}`, import.meta.url), "utf8");

/** What stands between fences of a language. */
const blockOf = (markdown: string, language: string): string =>
  new RegExp(`^\`\`\`${language}\\n(?<text>(?:(?!\`\`\`).*\\n)*)\`\`\`$`, "mu").exec(markdown)?.groups?.["text"] ?? "";

test.each(["your-city.zh-CN.md", "your-city.md"])("docs/%s: the page shows what its last step says", async (name) => {
  const lines = blockOf(guide(name), "page").trim().split("\n");
  expect(lines).toHaveLength(4);
  const { page, errors } = await openExplorer();
  await drop(page, [
    { name: "报告.txt", bytes: bytesOf(REPORT) },
    { name: "去年.txt", bytes: bytesOf(LAST_YEAR) },
    { name: "gwr.config.yaml", bytes: bytesOf(blockOf(guide("your-city.zh-CN.md"), "yaml")) },
  ]);
  for (const line of lines) await page.getByText(line).first().waitFor();
  await untilReady(page);
  await page.locator('.reading-mark[data-status="actual"]', { hasText: "1800张" }).waitFor();
  await page.getByRole("navigation", { name: "已打开的报告" }).getByText("南岭县 2025年").waitFor();
  const roles = page.getByRole("navigation", { name: "目录" }).getByText("回顾", { exact: true });
  await roles.waitFor();
  await page.getByRole("button", { name: "不再使用" }).click();
  await page.locator(".city-file:empty").waitFor({ state: "attached" });
  await untilReady(page);
  await expect.poll(() => roles.count()).toBe(0);
  expect(errors).toEqual([]);
});
