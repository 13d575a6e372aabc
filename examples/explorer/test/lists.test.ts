import { expect, test } from "vitest";
import { violations } from "./axe.js";
import { bytesOf, drop, SHORT_REPORT } from "./documents.js";
import { downloaded } from "./downloaded.js";
import { inEnglish, SAMPLE, visit, type Explorer } from "./open-explorer.js";
import type { WindowOptions } from "./window.js";

const openLists = (query = "", options: WindowOptions = {}): Promise<Explorer> =>
  visit(`#/${SAMPLE}/lists${query}`, options);

test("the lists of the report stand as tabs with how long they are", async () => {
  const { page, errors } = await openLists();
  const tabs = page.getByRole("navigation", { name: "清单", exact: true }).getByRole("link");
  expect((await tabs.allInnerTexts()).slice(0, 4)).toEqual([
    "民生事项 30",
    "政策清单 31",
    "行动计划 16",
    "用语说明 28",
  ]);
  expect(await page.getByRole("listitem").filter({ hasText: "新改扩建公办幼儿园11所" }).count()).toBe(1);
  expect(errors).toEqual([]);
});

test("policies stand by the department that leads, and are searched by department too", async () => {
  const { page } = await openLists("?list=policies");
  await page.getByText("31 项政策，16 个部门牵头").waitFor();
  expect(await page.getByRole("heading", { level: 3 }).first().innerText()).toBe("市工业和信息化局 8");
  await page.getByRole("searchbox").fill("金融");
  await page.getByText("2 项政策，1 个部门牵头").waitFor();
  expect(page.url()).toContain("q=");
});

test("an entry leads to its place in the Reading view, and back", async () => {
  const { page } = await openLists("?list=plans");
  await page.getByRole("link", { name: "看原文：服务业“三百”工程" }).click();
  const place = page.locator(".reading-place, [data-place]").first();
  await place.waitFor();
  expect(
    await page.locator(".reading-body[data-place], .reading-block:has(.reading-place)").first().innerText(),
  ).toContain("三百");
  await page.goBack();
  await page.getByRole("link", { name: "看原文：服务业“三百”工程" }).waitFor();
});

test.each([
  ["蓝黄红", "别称", "“蓝黄红”通报", undefined],
  ["三标一品", "相近的用语", "三品一标", "与“三品一标”用字相同、次序不同"],
  ["spy", "接着输入可能是", "三品一标", undefined],
])("looking up %s finds %s", async (word, heading, term, remark) => {
  const { page } = await openLists("?list=glossary");
  await page.getByRole("searchbox").pressSequentially(word);
  const found = page.locator(".lists-section", { has: page.getByRole("heading", { name: heading, exact: true }) });
  await found.locator("dfn", { hasText: term }).first().waitFor();
  if (remark !== undefined) expect(await found.innerText()).toContain(remark);
});

test("a term shows its definition and the places that use it, which lead there", async () => {
  const { page } = await openLists("?list=glossary&q=三品一标");
  const entry = page.getByRole("listitem").filter({ has: page.locator("dfn", { hasText: "三品一标" }) });
  await page.getByText(/^查到/u).waitFor();
  expect(await entry.first().innerText()).toContain("无公害农产品、绿色食品");
  await entry
    .first()
    .getByRole("link", { name: /三品一标/u })
    .first()
    .click();
  await page.locator("[data-place], [aria-current='true'].reading-mark").first().waitFor();
  expect(page.url()).toMatch(/reading\?at=\d+-\d+$/u);
});

test("a word that nothing comes near says so", async () => {
  const { page } = await openLists("?list=glossary");
  await page.getByRole("searchbox").fill("zzzz");
  await page.getByText("没有“zzzz”，也没有相近的").waitFor();
});

test("words nobody explains are listed with counts, likeliest first, and lead to each use", async () => {
  const { page } = await openLists("?list=coinages");
  const entry = page.getByRole("listitem").filter({ hasText: "五水共享" }).first();
  expect(await entry.innerText()).toContain("很可能要解释");
  await entry.getByRole("link").click();
  await page.locator("[data-place], .reading-place").first().waitFor();
  expect(page.url()).toContain("/reading?at=");
});

test("each list is kept as CSV and JSON, whole, with places in the text", async () => {
  const { page } = await openLists("?list=policies&q=金融");
  const keep = (format: string) =>
    downloaded(page, () => page.getByRole("button", { name: format, exact: true }).click());
  const csv = await keep("CSV");
  expect(csv.name).toBe("聊城市 2023年 政策清单.csv");
  const lines = csv.content.toString().trim().split("\r\n");
  expect(lines).toHaveLength(32);
  expect(lines[1]).toMatch(
    /^2023年拟制发主要政策清单,1,关于新能源产业高质量发展的意见,,市发展改革委,市发展改革委,,\d+,\d+$/u,
  );
  await page.getByRole("link", { name: /用语说明/u }).click();
  const terms = JSON.parse((await keep("JSON")).content.toString()) as { term: string; mentions: unknown[] }[];
  expect(terms).toHaveLength(28);
  expect(terms.every(({ mentions }) => mentions.length > 0)).toBe(true);
});

test("a report without annexes says what would stand here", async () => {
  const { page } = await openLists();
  await drop(page, [{ name: "云平.txt", bytes: bytesOf(SHORT_REPORT) }]);
  await page.getByRole("heading", { name: "这份报告没有附件清单" }).waitFor();
});

test.each([
  ["projects", "light", "zh"],
  ["policies", "dark", "en"],
  ["glossary&q=三标一品", "dark", "zh"],
  ["coinages", "light", "en"],
] as const)(
  "axe finds nothing wrong in the list %s, %s and %s, and a phone does not scroll sideways",
  async (list, colorScheme, language) => {
    const { page } = await openLists(`?list=${list}`, { viewport: { width: 360, height: 740 }, colorScheme });
    if (language === "en") await inEnglish(page);
    await page.locator(".lists li").first().waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  },
);
