import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { violations } from "./axe.js";
import { PROMISING, TELLING } from "./consecutive-reports.js";
import { bytesOf, drop } from "./documents.js";
import { inEnglish, keepSample, openExplorer, SAMPLE, visit } from "./open-explorer.js";

const TARGETS = `#/${SAMPLE}/targets`;

const section = (page: Page, name: string) => page.getByRole("region", { name }).first();
const own = (page: Page) => section(page, "今年的目标与上年的实绩");
const promises = (page: Page) => section(page, "承诺与兑现");

/** Bodies of bars of a role; the ends have other colours. */
const bars = (page: Page, role: "actual" | "target") =>
  own(page).locator(`.targets-chart path[fill="var(--${role === "actual" ? "actual" : "target-wash"})"]`);

const charted = (page: Page) => page.locator(".targets-chart svg text").first().waitFor();

const openTwo = async (page: Page): Promise<void> => {
  await drop(page, [
    { name: "平川2023.txt", bytes: bytesOf(PROMISING) },
    { name: "平川2024.txt", bytes: bytesOf(TELLING) },
  ]);
  await page.locator("nav.document-tabs a", { hasText: "平川市 2024年" }).waitFor();
};

test("each target is a bar beside its result", async () => {
  const { page, errors } = await visit(TARGETS);
  await charted(page);
  expect(await bars(page, "actual").count()).toBe(7);
  expect(await bars(page, "target").count()).toBe(8);
  const chart = own(page).getByRole("img", { name: /^条形图：增速 \(%\)，8 行/u });
  const words = await chart.locator("text").allTextContents();
  expect(words.join(" ")).toContain("居民消费价格涨幅");
  for (const value of ["4.3%", "5.5%以上", "3%以内", "0%", "15%"]) expect(words).toContain(value);
  expect(errors).toEqual([]);
});

test("a bar leads to its source", async (): Promise<void> => {
  const { page } = await visit(TARGETS);
  await charted(page);
  await bars(page, "target").first().click();
  await page.waitForURL(/\/reading\?at=\d+-\d+$/u);
  await expect.poll(() => page.locator('.reading-mark[aria-current="true"]').innerText()).toContain("5.5%");
});

test("a bar shows its words under the pointer", async () => {
  const { page } = await visit(TARGETS);
  await charted(page);
  await bars(page, "actual").first().hover();
  await expect.poll(() => page.locator(".targets-hint").innerText()).toContain("2022年实绩 4.3%：“");
});

test("the table holds the same figures, each with a link and its words", async () => {
  const { page } = await visit(TARGETS);
  await page.getByRole("group", { name: "显示为" }).getByRole("button", { name: "表" }).click();
  const table = page.getByRole("table", { name: "2023年目标与2022年实绩对照" });
  const rows = table.locator("tbody tr");
  await expect.poll(() => rows.count()).toBe(8);
  await expect
    .poll(() => table.locator('td[data-column="target"] a').allInnerTexts())
    .toEqual(expect.arrayContaining(["5.5%以上", "3%以内"]));
  expect(await table.locator('td[data-column="result"] a').count()).toBe(7);
  expect(await rows.first().locator("q").last().innerText()).toBe("地区生产总值增长5.5%以上");
  expect(await page.locator(".targets-chart").count()).toBe(0);
  await page.reload();
  await table.waitFor();
});

describe("the charts follow", () => {
  const fill = (page: Page): Promise<string> =>
    bars(page, "actual")
      .first()
      .evaluate((path) => getComputedStyle(path).fill);

  test("the theme, and paper", async () => {
    const { page } = await visit(TARGETS);
    await charted(page);
    const light = await fill(page);
    await page.getByLabel("明暗").selectOption("dark");
    await expect.poll(() => fill(page)).not.toBe(light);
    await page.emulateMedia({ media: "print" });
    await expect.poll(() => fill(page)).toBe(light);
    expect(
      await page
        .locator(".targets-chart")
        .first()
        .evaluate((chart) => chart.clientHeight),
    ).toBeGreaterThan(200);
  });

  test("the language", async () => {
    const { page } = await visit(TARGETS);
    await charted(page);
    await inEnglish(page);
    await page
      .locator(".targets-chart svg text", { hasText: "Retail sales" })
      .or(page.locator(".targets-chart svg text", { hasText: "retail sales" }))
      .first()
      .waitFor();
  });

  test("the size of the page", async () => {
    const { page } = await visit(TARGETS);
    await charted(page);
    const width = (): Promise<number> =>
      page
        .locator(".targets-chart svg")
        .first()
        .evaluate((svg) => svg.getBoundingClientRect().width);
    const wide = await width();
    await page.setViewportSize({ width: 600, height: 800 });
    await expect.poll(width).toBeLessThan(wide);
  });
});

test("without it, tables stand in and the page says why", async () => {
  const { page } = await openExplorer({
    before: async (page) => {
      await page.route("**/draw-bars-*.js", (route) => route.abort());
    },
  });
  await page.getByRole("navigation", { name: "视图" }).getByRole("link", { name: "目标" }).click();
  await page.getByText("画图的程序没能载入").waitFor();
  await expect
    .poll(() => page.getByRole("table", { name: "2023年目标与2022年实绩对照" }).locator("tbody tr").count())
    .toBe(8);
});

describe("two reports in a row", () => {
  test("get a verdict on each main target with the words of both, are filtered by it, joined by tasks, and lead into either", async () => {
    const { page, errors } = await openExplorer({ hash: TARGETS });
    await openTwo(page);
    const table = promises(page).getByRole("table", { name: "平川市 2023年的目标与平川市 2024年报告的结果" });
    await table.waitFor();
    const verdicts = await table
      .locator("tbody tr")
      .evaluateAll((rows) =>
        rows.map((row) => [
          row.querySelector("th")?.firstChild?.textContent,
          row.querySelector('td[data-column="verdict"] .verdict-mark')?.textContent,
          row.querySelector('td[data-column="gap"]')?.textContent,
        ]),
      );
    expect(verdicts).toEqual([
      ["地区生产总值", "✓ 完成", "+0.6百分点"],
      ["固定资产投资", "✗ 未完成", "−1.8百分点"],
      ["城镇新增就业", "✓ 完成", "+0.3万人"],
      ["居民消费价格涨幅", "✓ 完成", "−2.6百分点"],
      ["单位生产总值能耗", "✓ 完成", "+0.4百分点"],
      ["城镇调查失业率", "✓ 完成", "−0.3百分点"],
      ["粮食产量", "– 未找到", ""],
    ]);
    const [promised, done] = await table.locator("tbody tr").nth(1).locator("q").allInnerTexts();
    expect([promised, done]).toEqual(["固定资产投资增长10%以上", "固定资产投资增长8.2%"]);

    const rows = promises(page).locator("tbody tr");
    const missed = promises(page).getByRole("button", { name: "未完成 1" });
    await missed.click();
    await expect.poll(() => missed.getAttribute("aria-pressed")).toBe("true");
    await expect.poll(() => rows.count()).toBe(1);
    await missed.click();
    await promises(page)
      .getByLabel(/^连同任务和附件里的目标/u)
      .check();
    await expect.poll(() => rows.filter({ hasText: "改造老旧小区120个" }).count()).toBe(1);

    await promises(page).getByRole("link", { name: "8.2%，看原文" }).click();
    await page.locator("nav.document-tabs a[aria-current]", { hasText: "平川市 2024年" }).waitFor();
    await expect.poll(() => page.locator('.reading-mark[aria-current="true"]').innerText()).toContain("8.2%");
    expect(errors).toEqual([]);
  });

  test("of different places are compared only when asked, with a warning", async () => {
    const { page } = await openExplorer({ hash: TARGETS });
    await keepSample(page);
    await drop(page, [{ name: "平川2024.txt", bytes: bytesOf(TELLING) }]);
    await page.locator("nav.document-tabs a[aria-current]", { hasText: "平川市 2024年" }).waitFor();
    await promises(page).getByText("再打开平川市 2023年或 2025年的报告").waitFor();
    await promises(page).getByRole("combobox", { name: "对照的报告" }).selectOption({ label: "聊城市 2023年" });
    await promises(page).getByText("不是同一地方相连的两年").waitFor();
    await expect.poll(() => promises(page).locator("tbody tr").count()).toBe(8);
  });
});

test("many reports stand in a small chart of each shared indicator, and in one table", async () => {
  const { page } = await openExplorer({ hash: TARGETS });
  await keepSample(page);
  await openTwo(page);
  const many = section(page, "3 份报告的目标并看");
  await many.locator(".targets-chart svg text").first().waitFor();
  const captions = await many.locator("figcaption").allInnerTexts();
  expect(captions).toHaveLength(4);
  expect(captions[0]).toBe("地区生产总值 · 增速 (%) · 越高越好");
  const words = (await many.locator("figure").first().locator("svg text").allTextContents()).map((text) => text.trim());
  expect(words.filter((text) => /^..市 20/u.test(text))).toEqual(["平川市 2024年", "聊城市 2023年", "平川市 2023年"]);
  for (const told of ["中位数 5.5%", "比上年实绩低 0.1个百分点"]) expect(words).toContain(told);
  await page.getByRole("button", { name: "表", exact: true }).click();
  await expect.poll(() => many.locator("tbody tr").filter({ hasText: "平川市 2024年" }).count()).toBe(4);
});

test("provinces are squares of one map, which leads to each figure", async () => {
  const { page } = await openExplorer({ hash: TARGETS });
  const provinces = ["四川", "江苏"].map((name, index) => ({
    name: `${name}.txt`,
    bytes: bytesOf(TELLING.replaceAll("平川市", `${name}省`).replace("增长6%以上", `增长${String(6 + index)}%以上`)),
  }));
  await drop(page, provinces);
  await page.locator("nav.document-tabs a", { hasText: "江苏省" }).waitFor();
  const map = section(page, "各省方格图");
  await map.getByRole("combobox", { name: "指标" }).selectOption({ label: "地区生产总值" });
  await expect.poll(() => map.locator("a strong").allInnerTexts()).toEqual(["6%", "7%"]);
  await expect.poll(() => map.getByRole("listitem").count()).toBe(34);
  expect(await violations(page)).toEqual([]);
  await map.getByRole("link", { name: /江苏省 2024年：7%以上，看原文$/u }).click();
  await page.locator('.reading-mark[aria-current="true"]', { hasText: "7%" }).waitFor();
});

test("it is accessible, light and dark, wide and on a phone, and the page never scrolls sideways", async () => {
  const { page } = await openExplorer({ hash: TARGETS });
  await openTwo(page);
  for (const [colorScheme, width, form] of [
    ["light", 1280, "图"],
    ["dark", 1280, "表"],
    ["light", 360, "表"],
    ["dark", 360, "图"],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await page.getByRole("button", { name: form, exact: true }).click();
    if (form === "图") await charted(page);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  }
});
