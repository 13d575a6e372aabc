import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { NAMED_SAMPLE, openExplorer, SAMPLE, visit } from "./open-explorer.js";

test("the page opens with the sample", async () => {
  const { page, errors } = await openExplorer();
  expect(await page.getByRole("navigation", { name: "已打开的报告" }).getByRole("link").innerText()).toBe(
    "聊城市 2023年",
  );
  expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#/${NAMED_SAMPLE}/reading`);
  expect(errors).toEqual([]);
});

test("each tab shows its view, and going back leaves it", async () => {
  const { page, errors } = await visit(`#/${SAMPLE}/reading`);
  const current = (name: string) => page.locator('nav.view-tabs a[aria-current="page"]', { hasText: name }).waitFor();
  for (const name of ["事实", "目标", "比对", "起草", "蓝黄红", "清单"]) {
    await page.getByRole("navigation", { name: "视图" }).getByRole("link", { name }).click();
    await current(name);
    await page.goBack();
    await current("阅读");
  }
  expect(errors).toEqual([]);
});

test("an address without a document is meant for the one that opens, with all it says", async () => {
  const { page, errors } = await openExplorer({ hash: "#/-/facts?status=target&q=增长" });
  await page.getByRole("searchbox", { name: "搜索" }).waitFor();
  const { hash } = new URL(page.url());
  expect(decodeURIComponent(hash)).toBe(`#/${NAMED_SAMPLE}/facts?status=target&q=增长`);
  expect(await page.getByRole("searchbox", { name: "搜索" }).inputValue()).toBe("增长");
  expect(errors).toEqual([]);
});

test("nothing moves while the page and its sample come", async () => {
  const shifts = async (page: Page): Promise<void> => {
    await page.addInitScript(() => {
      const all = globalThis as unknown as { shifted: number };
      all.shifted = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) all.shifted += (entry as unknown as { value: number }).value;
      }).observe({ type: "layout-shift", buffered: true });
    });
  };
  for (const viewport of [
    { width: 1360, height: 850 },
    { width: 360, height: 740 },
  ]) {
    const { page } = await openExplorer({ context: { viewport }, before: shifts });
    await page.locator(".reading-mark").first().waitFor();
    expect(await page.evaluate(() => (globalThis as unknown as { shifted: number }).shifted)).toBeLessThan(0.05);
  }
});

test("closing a report or a notice leaves the focus in the page", async () => {
  const { page } = await openExplorer();
  await page
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name: "无字.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-") });
  await page.getByRole("alert").getByRole("button").press("Enter");
  const focused = () => page.evaluate(() => document.activeElement?.id);
  await expect.poll(() => focused()).toBe("main");
  await page.getByRole("button", { name: "关闭 聊城市 2023年" }).press("Enter");
  await page.getByRole("heading", { name: "还没有打开报告" }).waitFor();
  await expect.poll(() => focused()).toBe("main");
});
