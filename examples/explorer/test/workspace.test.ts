import type { Page } from "playwright-core";
import { readReport } from "@liaocheng/report-reader";
import { expect, test } from "vitest";
import { violations } from "./axe.js";
import { bytesOf, drop, paste, SHORT_REPORT, wordFile } from "./documents.js";
import { downloaded, partOf } from "./downloaded.js";
import { openExplorer, SAMPLE, untilReady } from "./open-explorer.js";

/** A report with a slip whose fix is taken unless it is refused. */
const SLIPPED = SHORT_REPORT.replace("增长6.1%", "增长6.1 %");
const view = (page: Page, name: string) => page.getByRole("navigation", { name: "视图" }).getByRole("link", { name });
const tabs = (page: Page) => page.getByRole("navigation", { name: "已打开的报告" }).getByRole("link");
const note = (page: Page) => page.getByRole("listitem").filter({ hasText: "数字与百分号之间多了空格" });
const keep = (page: Page) => page.getByRole("switch", { name: "保留在本机" });

async function refuse(page: Page): Promise<void> {
  await page.keyboard.press("f");
  await note(page).getByRole("checkbox").uncheck();
}

test("a refused fix stays refused in other views and reports, and the corrected text leaves the words alone", async () => {
  const { page, errors } = await openExplorer();
  await drop(page, [{ name: "云平.txt", bytes: bytesOf(`${SLIPPED}今年新增企业 5,6家。\n`) }]);
  await tabs(page).filter({ hasText: "云平市" }).waitFor();
  await untilReady(page);
  await refuse(page);
  await page.locator(".reading-bar").getByText("看过 1 条").waitFor();
  await view(page, "事实").click();
  await paste(page, SHORT_REPORT.replaceAll("云平", "安远"));
  await untilReady(page);
  await tabs(page).filter({ hasText: "云平市" }).click();
  await view(page, "阅读").click();
  await expect.poll(() => note(page).getByRole("checkbox").isChecked()).toBe(false);
  const draft = await downloaded(page, () => page.getByRole("button", { name: "下载修订稿 Word" }).click());
  const { text } = await readReport(new Uint8Array(draft.content), { type: "docx" });
  expect(text).toContain("增长6.1 %。");
  expect(partOf(draft, "word/comments.xml")).not.toContain("数字与百分号之间多了空格");
  expect(errors).toEqual([]);
});

test("the office's own Word file comes back: its styles and other parts untouched, changes tracked at exact words", async () => {
  const { page } = await openExplorer();
  const own = await wordFile(`${SLIPPED}今年新增“<img src=x onerror=alert(1)>”企业 5 家。`);
  await drop(page, [{ name: "云平.docx", bytes: own }]);
  await tabs(page).filter({ hasText: "云平市" }).waitFor();
  await untilReady(page);
  await page.keyboard.press("f");
  await note(page).waitFor();
  const draft = await downloaded(page, () => page.getByRole("button", { name: "下载修订稿 Word" }).click());
  expect(draft.name).toBe("云平（修订稿）.docx");
  const before = { name: "", content: Buffer.from(own) };
  for (const part of ["word/styles.xml", "word/settings.xml", "docProps/core.xml"])
    expect(partOf(draft, part)).toBe(partOf(before, part));
  expect(partOf(draft, "word/document.xml")).toMatch(/<w:del [^>]*w:author="报告透视"/u);
  for (const part of ["word/document.xml", "word/comments.xml"]) expect(partOf(draft, part)).not.toContain("<img");
  expect((await readReport(new Uint8Array(draft.content), { type: "docx" })).text).toContain("增长6.1%。");
});

test("files and decisions outlive the page only where the reader switched that on, and leave with the switch", async () => {
  const { page, errors } = await openExplorer();
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.type());
    void dialog.accept();
  });
  await expect.poll(() => keep(page).isChecked()).toBe(false);
  await paste(page, SLIPPED);
  await tabs(page).filter({ hasText: "云平市" }).waitFor();
  await untilReady(page);
  await refuse(page);
  await page.reload();
  await untilReady(page);
  expect(dialogs).toEqual(["beforeunload"]);
  await page.getByRole("heading", { name: "链接指向的报告（云平市 2025年）没有打开" }).waitFor();

  await keep(page).check();
  await drop(page, [
    { name: "云平.txt", bytes: bytesOf(SLIPPED) },
    { name: "安远.txt", bytes: bytesOf(SHORT_REPORT.replaceAll("云平", "安远")) },
  ]);
  await expect.poll(() => tabs(page).allInnerTexts()).toEqual(["云平市 2025年", "安远市 2025年"]);
  await untilReady(page);
  if (await note(page).getByRole("checkbox").isChecked()) await refuse(page);
  await tabs(page).nth(1).click();
  await page.reload();
  await untilReady(page);
  await page.locator("nav.document-tabs a[aria-current]", { hasText: "安远市" }).waitFor();
  await expect.poll(() => tabs(page).allInnerTexts()).toEqual(["云平市 2025年", "安远市 2025年"]);
  await tabs(page).first().click();
  await expect.poll(() => note(page).getByRole("checkbox").isChecked()).toBe(false);
  expect(dialogs).toEqual(["beforeunload"]);

  await keep(page).uncheck();
  await page.getByText("已从这个浏览器里删除").waitFor();
  expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([]);
  await page.goto("about:blank");
  expect(dialogs).toEqual(["beforeunload", "beforeunload"]);
  await page.goBack();
  await untilReady(page);
  await expect.poll(() => tabs(page).allInnerTexts()).toEqual(["聊城市 2023年"]);
  expect(errors).toEqual([]);
});

test("layers are a preference, and a link that names some shows those without changing it", async () => {
  const { page } = await openExplorer();
  const pressed = (name: string) => page.getByRole("button", { name, exact: true }).getAttribute("aria-pressed");
  await page.getByRole("button", { name: "校对意见" }).click();
  await page.goto(`${page.url().split("#")[0] ?? ""}#/${SAMPLE}/reading?show=target`);
  await expect.poll(() => pressed("校对意见")).toBe("false");
  await expect.poll(() => pressed("目标")).toBe("true");
  await paste(page, SHORT_REPORT);
  await tabs(page).filter({ hasText: "云平市" }).waitFor();
  await expect.poll(() => pressed("校对意见")).toBe("true");
  expect(await pressed("实绩")).toBe("true");
});

test("thirty reports load quietly in one row with a filter, are cancelled, closed together, and the sample comes back", async () => {
  // A history ends at fifty steps: those of other tests must not fill it.
  const { page, errors } = await openExplorer({
    firstVisit: true,
    context: { viewport: { width: 360, height: 740 } },
  });
  const counties = Array.from("甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄宇宙洪荒");
  const steps = await page.evaluate(() => history.length);
  await drop(
    page,
    counties.map((county) => ({
      name: `${county}.txt`,
      bytes: bytesOf(SHORT_REPORT.replaceAll("云平", `${county}平`)),
    })),
  );
  await page
    .locator(".progress")
    .getByText(/^\d+\/30 /u)
    .waitFor();
  await untilReady(page);
  expect(await tabs(page).count()).toBe(30);
  await page.locator("nav.document-tabs a[aria-current]", { hasText: "甲平市" }).waitFor();
  expect(await page.evaluate(() => history.length)).toBe(steps + 1);
  expect(
    await page.evaluate(() => document.querySelector(".view-tabs")?.getBoundingClientRect().top ?? 1000),
  ).toBeLessThan(260);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(await violations(page)).toEqual([]);
  await page.getByRole("searchbox", { name: "在 30 份报告里找" }).fill("荒平");
  await expect.poll(() => tabs(page).allInnerTexts()).toEqual(["甲平市 2025年", "荒平市 2025年"]);
  await page.getByRole("button", { name: "全部关闭" }).click();
  await page.getByRole("heading", { name: "还没有打开报告" }).waitFor();

  await drop(
    page,
    counties.map((county) => ({
      name: `${county}.txt`,
      bytes: bytesOf(SHORT_REPORT.replaceAll("云平", `${county}安`).repeat(40)),
    })),
  );
  await tabs(page).first().waitFor();
  await page.locator(".progress").getByRole("button", { name: "取消" }).click();
  await untilReady(page);
  await expect.poll(() => tabs(page).count()).toBeLessThan(30);
  await paste(page, SHORT_REPORT.replaceAll("云平", "后来"));
  await page.locator("nav.document-tabs a[aria-current]", { hasText: "后来市" }).waitFor();
  await page.goBack();
  await page.goBack();
  expect(errors).toEqual([]);
});

test("a long text comes slice by slice, its last part by a link at once, and all of it stands there in the end and on paper", async () => {
  const { page, errors } = await openExplorer();
  const parts = Array.from({ length: 600 }, (_, index) => `第${String(index + 1)}段新增企业${String(index + 1)}家。`);
  const text = `${SHORT_REPORT}${parts.join("\n")}\n三、结束语\n谢谢大家。\n`;
  await drop(page, [{ name: "长.txt", bytes: bytesOf(text) }]);
  await tabs(page).filter({ hasText: "云平市" }).waitFor();
  await page.getByRole("navigation", { name: "目录" }).getByRole("link", { name: "三、结束语" }).click();
  await page.locator(".reading-block", { hasText: "第600段" }).waitFor({ state: "attached" });
  await page.locator('.reading-text[aria-busy="false"]').waitFor();
  await expect.poll(() => page.locator(".reading-block", { hasText: /^第\d+段/u }).count()).toBe(600);
  await page.locator("[data-place]", { hasText: "结束语" }).waitFor();
  expect(errors).toEqual([]);
});

test("files of one title are told apart, and more than three megabytes of text are asked about", async () => {
  const { page } = await openExplorer();
  await drop(page, [
    { name: "稿一.txt", bytes: bytesOf(SHORT_REPORT) },
    { name: "稿二.txt", bytes: bytesOf(`${SHORT_REPORT}谢谢大家。\n`) },
    { name: "巨.txt", bytes: bytesOf("字".repeat(1_100_000)) },
  ]);
  const asked = page.getByRole("dialog", { name: /^巨\.txt 有 3\.3 MB/u });
  await asked.waitFor();
  expect(await violations(page)).toEqual([]);
  await asked.getByRole("button", { name: "取消" }).click();
  await untilReady(page);
  await expect.poll(() => tabs(page).allInnerTexts()).toEqual(["云平市 2025年 · 稿一.txt", "云平市 2025年 · 稿二.txt"]);
  await expect.poll(() => page.title()).toContain("稿一.txt");
});
