import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { violations } from "./axe.js";
import { SHORT_REPORT } from "./documents.js";
import { openExplorer, SAMPLE, untilReady } from "./open-explorer.js";

const field = (page: Page) => page.getByRole("textbox", { name: "草稿" });
const findings = (page: Page) => page.getByRole("list", { name: "校对意见" }).getByRole("listitem");
const facts = (page: Page) => page.getByRole("list", { name: "这一段的数字" }).getByRole("listitem");
const read = (page: Page) => page.locator('.draft-counts [data-state="read"]').waitFor();
/** Puts the caret behind words, as a click would. */
const caretBehind = (page: Page, words: string) =>
  field(page).evaluate((area, wanted) => {
    const at = (area as HTMLTextAreaElement).value.indexOf(wanted) + wanted.length;
    area.focus();
    (area as HTMLTextAreaElement).setSelectionRange(at, at);
  }, words);

test("figures and findings follow what is written, fixes are taken back by undo, and nothing is lost without a question", async () => {
  const { page, errors } = await openExplorer({ hash: `#/${SAMPLE}/draft` });
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.type());
    void dialog.accept();
  });
  await page.getByRole("button", { name: "新起一稿" }).click();
  await field(page).fill(SHORT_REPORT);
  await page.locator('.draft-behind mark[data-kinds~="target"]', { hasText: "6%" }).waitFor();
  await read(page);
  const quiet = await findings(page).count();
  await caretBehind(page, "增长6.1%");
  await page.keyboard.type("，新增就业3万人");
  await facts(page).filter({ hasText: "新增就业 3万人" }).waitFor();
  await expect.poll(() => facts(page).filter({ hasText: "生产总值 6.1%" }).count()).toBe(1);
  await caretBehind(page, "6.1");
  await page.keyboard.type(" ");
  const slip = findings(page).filter({ hasText: "数字与百分号之间多了空格" });
  await slip.waitFor();
  await page.locator('.draft-behind mark[data-kinds~="finding"]').first().waitFor();
  await slip.getByRole("button", { name: "删去" }).click();
  await expect.poll(() => field(page).inputValue()).toContain("增长6.1%，新增就业3万人");
  await read(page);
  await expect.poll(() => findings(page).count()).toBe(quiet);
  await page.keyboard.press("Control+Z");
  await expect.poll(() => field(page).inputValue()).toContain("增长6.1 %，新增就业3万人");
  await slip.waitFor();
  expect(await violations(page)).toEqual([]);

  const view = (name: string) => page.getByRole("navigation", { name: "视图" }).getByRole("link", { name });
  await view("阅读").click();
  await view("起草").click();
  await expect.poll(() => field(page).inputValue()).toContain("增长6.1 %，新增就业3万人");
  await page.getByRole("button", { name: "新起一稿" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "取消" }).click();
  await page.getByRole("button", { name: "作为报告打开" }).click();
  await untilReady(page);
  await page.locator("nav.document-tabs a[aria-current]", { hasText: "云平市 2025年" }).waitFor();
  await caretBehind(page, "增长6.1");
  await page.keyboard.type("5");
  await page.goto("about:blank");
  expect(dialogs).toEqual(["beforeunload"]);
  expect(errors).toEqual([]);
});

test("what is pasted into a draft is text, its copy behind the field lies under it word for word, on a phone and in the dark too", async () => {
  const { page, errors } = await openExplorer({
    hash: `#/${SAMPLE}/draft`,
    context: { viewport: { width: 360, height: 740 }, colorScheme: "dark" },
  });
  await read(page);
  await page.locator(".draft-behind mark", { hasText: "2800亿元" }).waitFor();
  expect(
    await page.evaluate(() => {
      const [area, behind] = [document.querySelector(".draft-field"), document.querySelector(".draft-behind")];
      return [
        area?.clientWidth === behind?.clientWidth,
        Math.abs((area?.scrollHeight ?? 0) - (behind?.scrollHeight ?? 0)) < 60,
      ];
    }),
  ).toEqual([true, true]);
  await page.getByRole("button", { name: "新起一稿" }).click();
  await field(page).fill(`${SHORT_REPORT}今年新增“<img src=x onerror=alert(1)>”企业5家。`);
  await page.locator(".draft-behind mark", { hasText: "5家" }).waitFor();
  await expect.poll(() => page.locator("main img").count()).toBe(0);
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(errors).toEqual([]);
});
