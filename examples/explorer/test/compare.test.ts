import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { unzipSync, strFromU8 } from "fflate";
import { violations } from "./axe.js";
import { PROMISING, TELLING } from "./consecutive-reports.js";
import { bytesOf, drop, SHORT_REPORT } from "./documents.js";
import { downloaded, partOf } from "./downloaded.js";
import { openExplorer, untilReady, type Explorer } from "./open-explorer.js";

const HOSTILE = "新增“<img src=x onerror=alert(1)>”企业5家。";
const FIRST = `${SHORT_REPORT}${"各级各部门密切配合，各项工作扎实推进，群众得到更多实惠。\n".repeat(60)}新建公办幼儿园12所。${HOSTILE}
附件1
2025年民生实事
1.新建公办幼儿园12所。
`;
const SECOND = FIRST.replace("增长6.1%", "增长6.3%")
  .replace("新建公办幼儿园12所。新增", "新建公办幼儿园15所。新增")
  .replace("居民消费价格涨幅3%以内", "居民消费价格涨幅2%左右，城镇新增就业3万人");

const list = (page: Page) => page.getByRole("list", { name: "变化清单" }).getByRole("listitem");
const pane = (page: Page, side: "前" | "后") => page.getByRole("article", { name: new RegExp(`^${side}：`, "u") });
const view = (page: Page, name: string) => page.getByRole("navigation", { name: "视图" }).getByRole("link", { name });

async function openTwo(texts: readonly string[], options = {}): Promise<Explorer> {
  const explorer = await openExplorer(options);
  await drop(
    explorer.page,
    texts.map((text, index) => ({ name: `${["一稿", "二稿"][index] ?? ""}.txt`, bytes: bytesOf(text) })),
  );
  await explorer.page.locator("nav.document-tabs a").nth(1).waitFor();
  await untilReady(explorer.page);
  return explorer;
}

test("two drafts stand side by side: each change jumps in both, scrolling is linked, the list is filtered and handed over", async () => {
  const { page, errors } = await openTwo([FIRST, SECOND]);
  await view(page, "比对").click();
  await expect.poll(() => list(page).count()).toBe(4);
  const words = (await list(page).allInnerTexts()).map((text) => text.replace(/\s+/gu, " "));
  expect(words[0]).toContain("改动 生产总值 6.1% → 6.3% +0.2百分点");
  expect(words[2]).toContain("新增");
  expect(words[3]).toContain("12所 → 15所 +3所");
  expect(words[3]).toContain("未随之改动：12所（2025年民生实事）");
  expect(await violations(page)).toEqual([]);

  await list(page).nth(3).getByRole("button").click();
  const inView = (side: "前" | "后", text: string) =>
    pane(page, side)
      .getByRole("button", { name: text, exact: true })
      .evaluate((mark) => {
        const [at, box] = [mark.getBoundingClientRect(), mark.closest("article")?.getBoundingClientRect()];
        return box !== undefined && at.top >= box.top && at.bottom <= box.bottom;
      });
  await expect.poll(() => inView("前", "12所")).toBe(true);
  await expect.poll(() => inView("后", "15所")).toBe(true);
  await pane(page, "前").hover();
  await page.mouse.wheel(0, -20_000);
  await expect.poll(() => inView("前", "6.1%")).toBe(true);
  await expect.poll(() => inView("后", "6.3%")).toBe(true);
  await expect.poll(() => pane(page, "后").locator("img").count()).toBe(0);

  await page.getByRole("button", { name: "新增 1" }).click();
  await expect.poll(() => list(page).count()).toBe(3);
  const group = page.getByRole("group", { name: "带走" });
  const word = await downloaded(page, () => group.getByRole("button", { name: "Word" }).click());
  expect(word.name).toBe("数字比对：云平市 2025年 · 一稿.txt → 云平市 2025年 · 二稿.txt.docx".replaceAll("：", "："));
  const body = partOf(word, "word/document.xml");
  expect(body).toContain("w:tblHeader");
  expect(body).toContain("6.3%");
  const csv = (await downloaded(page, () => group.getByRole("button", { name: "CSV" }).click())).content.toString();
  expect(csv.split("\r\n")[0]).toBe("\uFEFF变化,指标,前,后,相差,说明,前文,后文");
  await page.getByRole("button", { name: "互换前后" }).click();
  await expect.poll(async () => (await list(page).first().innerText()).replace(/\s+/gu, " ")).toContain("6.3% → 6.1%");
  expect(errors).toEqual([]);
});

test("on a dark phone the list tells both wordings, and one text alone says what to do", async () => {
  const { page, errors } = await openTwo([FIRST, SECOND], {
    context: { viewport: { width: 360, height: 740 }, colorScheme: "dark" },
  });
  await view(page, "比对").click();
  await list(page).first().waitFor();
  await expect.poll(() => list(page).first().locator("ins").isVisible()).toBe(true);
  await expect.poll(() => pane(page, "前").isVisible()).toBe(false);
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await page.getByRole("button", { name: /^关闭 .*二稿/u }).click();
  await page.getByText("再打开一份文稿").waitFor();
  expect(errors).toEqual([]);
});

test("promised and done, and the whole report with what was decided, are handed over as files that need nothing else", async () => {
  const { page, errors } = await openTwo(
    [PROMISING.replace("增长4.2%", `增长4.2 %。${HOSTILE}全市增长4.2%`), TELLING],
    {
      context: { viewport: { width: 1280, height: 800 } },
    },
  );
  await page.keyboard.press("f");
  const fix = page.getByRole("listitem").filter({ hasText: "数字与百分号之间多了空格" }).getByRole("checkbox");
  await fix.uncheck();
  const saved = await downloaded(page, () => page.getByRole("button", { name: "单文件" }).click());
  expect(saved.name).toBe("平川市 2023年.html");
  const html = saved.content.toString();
  expect(html).not.toMatch(/<script|<img|https?:/u);
  expect(html).toContain("&lt;img src=x onerror=alert(1)&gt;");
  expect(html).toContain("<td>不采纳</td>");

  await view(page, "目标").click();
  const group = page.getByRole("group", { name: "带走" });
  const word = await downloaded(page, () => group.getByRole("button", { name: "Word" }).click());
  const parts = unzipSync(new Uint8Array(word.content));
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array());
  for (const words of ["w:tblHeader", "固定资产投资增长10%以上", "未完成"])
    expect(text("word/document.xml")).toContain(words);
  expect(Object.keys(parts).some((name) => text(name).includes("NUMPAGES") && text(name).includes("平川市"))).toBe(
    true,
  );
  const sheet = await downloaded(page, () => group.getByRole("button", { name: "Excel" }).click());
  expect(sheet.name).toMatch(/\.xlsx$/u);
  const picture = (format: string) =>
    downloaded(page, () =>
      page
        .getByRole("button", { name: new RegExp(`^增速.*存成 ${format}$`, "u") })
        .first()
        .click(),
    );
  await page.locator(".targets-chart svg text").first().waitFor();
  const svg = await picture("SVG");
  expect(svg.name).toBe("平川市 2023年 · 增速 (%).svg");
  expect(svg.content.toString()).toMatch(/^<svg[^>]+>.*平川市 2023年 · 增速.*10%以上/su);
  expect(svg.content.toString()).not.toContain("var(--");
  expect((await picture("PNG")).content.subarray(1, 4).toString()).toBe("PNG");
  const foot = await page.evaluate(() =>
    document.adoptedStyleSheets.flatMap(({ cssRules }) => Array.from(cssRules, ({ cssText }) => cssText)).join(""),
  );
  expect(foot).toMatch(/平川市 2023年 · 目标.*counter\(page\)/su);
  expect(errors).toEqual([]);

  const alone = await page.context().newPage();
  const wrong: string[] = [];
  alone.on("request", (request) => wrong.push(request.url()));
  alone.on("console", (message) => wrong.push(message.text()));
  await alone.setContent(html);
  expect(await violations(alone)).toEqual([]);
  expect(await alone.locator("article a.actual, article a.target").count()).toBeGreaterThan(3);
  expect(wrong).toEqual([]);
});
