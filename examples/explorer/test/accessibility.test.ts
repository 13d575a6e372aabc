import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { violations } from "./axe.js";
import { drop } from "./documents.js";
import { inEnglish, openExplorer, SAMPLE, untilReady, visit } from "./open-explorer.js";

const EVERYTHING = `#/${SAMPLE}/reading?at=480-484&show=actual+target+other+terms+unread+findings`;

const PHONE = { viewport: { width: 360, height: 740 } };

test.each([
  ["zh", "light"],
  ["en", "dark"],
] as const)("axe finds nothing wrong in the Reading view, %s and %s", async (language, colorScheme) => {
  const { page } = await visit(EVERYTHING, { colorScheme });
  if (language === "en") await inEnglish(page);
  expect(await violations(page)).toEqual([]);
});

// Facts, targets, drafts and comparisons have such tests beside their others, on phones too.
test.each(["ranking", "lists"])("axe finds nothing wrong in the view %s", async (view) => {
  const { page } = await visit(`#/${SAMPLE}/${view}`);
  expect(await violations(page)).toEqual([]);
});

test("a phone shows the report without scrolling sideways", async () => {
  const { page } = await visit(EVERYTHING, PHONE);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test("among hundreds of marks Tab stops once, at the current one", async () => {
  const { page } = await visit(`#/${SAMPLE}/reading`);
  expect(await page.locator('.reading-text [tabindex="0"]').count()).toBe(1);
  await page.keyboard.press("n");
  await page.keyboard.press("n");
  await page.locator('.reading-text [tabindex="0"][aria-current="true"]').waitFor();
  await expect.poll(() => page.locator('.reading-text [tabindex="0"]').count()).toBe(1);
});

test("printed, the page is the report: text with its marks, without tools", async () => {
  const { page } = await visit(EVERYTHING, { viewport: { width: 800, height: 1100 } });
  await page.emulateMedia({ media: "print" });
  expect(await page.getByRole("article", { name: "报告正文" }).isVisible()).toBe(true);
  for (const hidden of [
    ".reading-toolbar",
    ".reading-outline",
    ".reading-inspector",
    ".reading-bar >> nth=0",
    ".view-tabs",
    ".header-actions",
  ])
    expect(await page.locator(hidden).isVisible()).toBe(false);
  expect((await page.pdf({ format: "A4" })).byteLength).toBeGreaterThan(50_000);
});

/** Reports beside the repository, where there are any; none is in it. */
const CORPUS = new URL("../../../../shared/corpus/", import.meta.url);
const REPORTS = existsSync(CORPUS) ? readdirSync(CORPUS).filter((name) => name.endsWith(".txt")) : [];

test("axe finds nothing wrong in three other reports, where they are at hand", async () => {
  const chosen = [0, 1, 2].map((part) => REPORTS[Math.floor((part * (REPORTS.length - 1)) / 2)] ?? "");
  const { page } = await openExplorer({ hash: EVERYTHING, context: { colorScheme: "dark" } });
  for (const name of REPORTS.length < 3 ? [] : chosen) {
    await drop(page, [{ name, bytes: readFileSync(new URL(name, CORPUS)) }]);
    await page.locator(`nav.document-tabs a[aria-current][title="${name}"]`).waitFor();
    await untilReady(page);
    const shown = await page.evaluate(() => location.hash.split("?")[0] ?? "");
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `${shown}?show=actual+target+other+terms+unread+findings`);
    await page.locator('.reading-text[data-findings][aria-busy="false"]').waitFor();
    expect([name, await violations(page)]).toEqual([name, []]);
  }
});

test("axe finds nothing wrong in the dialogs and where no report is open", async () => {
  const { page } = await openExplorer();
  await page.keyboard.press("?");
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "粘贴文字" }).click();
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /^关闭 聊城市/u }).click();
  await page.getByRole("heading", { name: "还没有打开报告" }).waitFor();
  expect(await violations(page)).toEqual([]);
});

test("Tab reaches the skip link first, and it leads past everything to the text", async () => {
  const { page } = await openExplorer();
  await page.keyboard.press("Tab");
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("跳到正文");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("main");
});

test("language and theme are kept for the next visit", async () => {
  const { page } = await openExplorer();
  await page.getByRole("button", { name: "English" }).click();
  await page.getByLabel("Theme").selectOption("dark");
  await page.reload();
  await page.getByRole("button", { name: "中文" }).waitFor();
  await expect
    .poll(() => page.evaluate(() => [document.documentElement.lang, document.documentElement.dataset["theme"]]))
    .toEqual(["en", "dark"]);
});
