import readXlsxFile from "read-excel-file/universal";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { violations } from "./axe.js";
import { downloaded, partOf, type Downloaded } from "./downloaded.js";
import { keepSample, openExplorer, SAMPLE, visit } from "./open-explorer.js";
import { SAMPLE_FACTS } from "./sample-facts.js";

const FACTS = `#/${SAMPLE}/facts`;

const table = (page: Page) => page.getByRole("table", { name: "报告里的每个数字" });
const count = (page: Page) => page.locator(".facts-count");
const values = (page: Page) => table(page).locator('td[data-column="value"]').allInnerTexts();

const exported = (page: Page, format: string): Promise<Downloaded> =>
  downloaded(page, () =>
    page.getByRole("group", { name: "带走" }).getByRole("button", { name: format, exact: true }).click(),
  );

test("all facts of the report stand in a real table, whose rows come as the reader goes on", async () => {
  const { page, errors } = await visit(FACTS);
  expect(await count(page).innerText()).toBe(`共 ${String(SAMPLE_FACTS)} 条`);
  const rows = table(page).locator("tbody tr");
  expect(await rows.count()).toBe(60);
  expect(await table(page).getAttribute("aria-rowcount")).toBe(String(SAMPLE_FACTS + 1));
  await rows.last().scrollIntoViewIfNeeded();
  await rows.nth(60).waitFor({ state: "attached" });
  expect(errors).toEqual([]);
});

test("all rows come at once when they are asked for", async () => {
  const { page } = await visit(FACTS);
  await page.getByRole("button", { name: "全部列出" }).press("Enter");
  await expect.poll(() => table(page).locator("tbody th[scope=row]").count()).toBe(SAMPLE_FACTS);
});

test("printed, the table is complete", async () => {
  const { page } = await visit(FACTS);
  await table(page).waitFor();
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect.poll(() => table(page).locator("tbody tr").count()).toBe(SAMPLE_FACTS);
});

test("headers sort up and down, and say so", async () => {
  const { page } = await visit(`${FACTS}?kind=growth&status=target`);
  const header = table(page).locator("thead th", { hasText: "数值" });
  await header.getByRole("button").press("Enter");
  await expect.poll(() => header.getAttribute("aria-sort")).toBe("ascending");
  const rising = (await values(page)).map(parseFloat);
  expect(rising).toEqual([...rising].sort((a, b) => a - b));
  await header.getByRole("button").press("Enter");
  await expect.poll(() => header.getAttribute("aria-sort")).toBe("descending");
  expect((await values(page)).map(parseFloat)).toEqual(rising.reverse());
  expect(page.url()).toContain("sort=-value");
});

test("filters narrow the table, tell their counts, stay in the address and are cleared", async () => {
  const { page } = await visit(FACTS);
  const status = page.getByRole("combobox", { name: "状态" });
  const option = await status.locator('option[value="target"]').innerText();
  const expected = /^目标（(?<expected>\d+)）$/u.exec(option)?.groups?.["expected"] ?? "";
  await status.selectOption("target");
  await count(page)
    .filter({ hasText: `${expected} 条，共 ${String(SAMPLE_FACTS)} 条` })
    .waitFor();
  await expect.poll(() => table(page).locator("tbody tr").count()).toBeLessThanOrEqual(Number(expected));
  await page.reload();
  await count(page)
    .filter({ hasText: `${expected} 条，共 ${String(SAMPLE_FACTS)} 条` })
    .waitFor();
  await page.getByRole("button", { name: "清除筛选" }).click();
  await count(page)
    .filter({ hasText: `共 ${String(SAMPLE_FACTS)} 条` })
    .waitFor();
});

test("search looks into names, quotes and headings, marks what it found, and says when there is nothing", async () => {
  const { page } = await visit(FACTS);
  const field = page.getByRole("searchbox", { name: "搜索" });
  await field.fill("固定资产投资");
  await count(page)
    .filter({ hasText: `，共 ${String(SAMPLE_FACTS)} 条` })
    .waitFor();
  await expect.poll(() => table(page).locator("mark").first().innerText()).toBe("固定资产投资");
  await field.fill("查无此词");
  await page.getByText("没有符合条件的事实").waitFor();
  await expect.poll(() => page.getByRole("button", { name: "CSV", exact: true }).isDisabled()).toBe(true);
});

test("a figure leads to its place in the text", async () => {
  const { page } = await visit(`${FACTS}?q=突破2800亿元`);
  await table(page).getByRole("link", { name: "2800亿元，看原文" }).click();
  await page.waitForURL(/\/reading\?at=\d+-\d+$/u);
});

test("the inspector opens beside the table, and Escape gives the focus back", async () => {
  const { page } = await visit(`${FACTS}?concept=gdp&status=target`);
  const name = table(page).getByRole("button", { name: "地区生产总值" }).first();
  await name.click();
  const panel = page.getByRole("complementary", { name: "所选事实" });
  await panel.getByText("5.5%").first().waitFor();
  await expect.poll(() => table(page).locator("tbody tr[aria-current]").count()).toBe(1);
  await page.keyboard.press("Escape");
  await panel.waitFor({ state: "detached" });
  await expect.poll(() => name.evaluate((element) => element === document.activeElement)).toBe(true);
});

test("what is shown is exported, in its order", async () => {
  const { page, errors } = await visit(`${FACTS}?concept=gdp&status=target&sort=-value`);
  await count(page)
    .filter({ hasText: `，共 ${String(SAMPLE_FACTS)} 条` })
    .waitFor();
  const shown = await values(page);
  const json = await exported(page, "JSON");
  expect(json.name).toBe("聊城市 2023年 事实.json");
  const facts = JSON.parse(json.content.toString()) as { text: string; concept: string }[];
  expect(facts.map(({ text }) => text)).toEqual(shown);
  expect(new Set(facts.map(({ concept }) => concept))).toEqual(new Set(["gdp"]));
  const csv = (await exported(page, "CSV")).content.toString();
  expect(csv.startsWith("\uFEFF报告,地区,报告年份,指标,目录指标,数值,单位,原样,")).toBe(true);
  expect(csv).toContain("liaocheng-2022.txt,聊城市,2023,");
  expect(csv.trimEnd().split("\r\n")).toHaveLength(shown.length + 1);
  const xlsx = await exported(page, "Excel");
  expect(xlsx.name).toBe("聊城市 2023年 事实.xlsx");
  expect(xlsx.content.subarray(0, 2).toString()).toBe("PK");
  expect(errors).toEqual([]);
});

test("what is shown goes out to be confirmed: as a sheet with empty columns, and as comments in the Word file", async () => {
  const { page, errors } = await visit(`${FACTS}?concept=gdp&status=target`);
  await count(page).filter({ hasText: "，共" }).waitFor();
  const shown = await values(page);
  const sheet = await exported(page, "核实表 Word");
  expect(sheet.name).toBe("聊城市 2023年 数据核实表.docx");
  const table = partOf(sheet, "word/document.xml");
  for (const words of ["核实人", "备注", "地区生产总值增长5.5%以上", "w:tblHeader"]) expect(table).toContain(words);
  const workbook = await exported(page, "核实表 Excel");
  const [first] = await readXlsxFile(new Blob([new Uint8Array(workbook.content)]));
  expect(first?.data[0]).toEqual(expect.arrayContaining(["原文", "责任单位", "核实人", "备注"]));
  expect(first?.data).toHaveLength(shown.length + 1);
  const commented = await exported(page, "批注 Word");
  expect(commented.name).toBe("liaocheng-2022（指标批注）.docx");
  const comments = partOf(commented, "word/comments.xml");
  expect(comments.match(/<w:comment /gu)).toHaveLength(shown.length);
  for (const words of ["状态：目标", "≥ 不低于"]) expect(comments).toContain(words);
  expect(errors).toEqual([]);
});

test.each([
  ["light", 1280],
  ["dark", 1280],
  ["light", 360],
  ["dark", 360],
] as const)("it is accessible, %s at %i pixels, and the page never scrolls sideways", async (colorScheme, width) => {
  const { page } = await visit(`${FACTS}?q=增长&fact=${SAMPLE}:0-0`, { colorScheme, viewport: { width, height: 800 } });
  await count(page)
    .filter({ hasText: `，共 ${String(SAMPLE_FACTS)} 条` })
    .waitFor();
  await table(page).locator(".facts-name").first().click();
  await page.getByRole("complementary", { name: "所选事实" }).waitFor();
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
});

test("facts of all open reports stand in one table that tells which", async () => {
  const { page } = await openExplorer({ hash: FACTS });
  await keepSample(page);
  const content = "政府工作报告\n一、2023年工作回顾\n平川市生产总值增长4.6%。\n";
  await page.locator("input[type=file]").setInputFiles({
    name: "平川.txt",
    mimeType: "text/plain",
    buffer: Buffer.from(content),
  });
  await page.getByLabel("全部 2 份报告").check();
  await count(page)
    .filter({ hasText: `共 ${String(SAMPLE_FACTS + 1)} 条` })
    .waitFor();
  await page.getByRole("searchbox").fill("平川市生产总值");
  await count(page)
    .filter({ hasText: `1 条，共 ${String(SAMPLE_FACTS + 1)} 条` })
    .waitFor();
  expect((await exported(page, "CSV")).content.toString()).toContain("\r\n平川.txt,");
});
