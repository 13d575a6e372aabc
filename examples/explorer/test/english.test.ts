import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { violations } from "./axe.js";
import { bytesOf, drop } from "./documents.js";
import { downloaded } from "./downloaded.js";
import { inEnglish, openExplorer, untilReady } from "./open-explorer.js";

const tabs = (page: Page) => page.getByRole("navigation", { name: "Open reports" }).getByRole("link");
const view = (page: Page, name: string) => page.getByRole("navigation", { name: "Views" }).getByRole("link", { name });
/** A report of a place for a year, of our own wording. */
const reportOf = (place: string, year: number, growth: string): string =>
  `${place}政府工作报告
一、${String(year - 1)}年工作回顾
生产总值增长6.1%。
二、${String(year)}年主要目标
今年主要预期目标是：生产总值增长${growth}以上，居民消费价格涨幅3%以内。
`;
const dropped = (name: string, text: string) => ({ name, bytes: bytesOf(text) });

test("on the English page provinces and cities have their English names: tabs, titles, inspector, map, files", async () => {
  const { page, errors } = await openExplorer();
  await inEnglish(page);
  await page.getByRole("button", { name: "Sample: Liaocheng" }).click();
  await expect.poll(() => tabs(page).allInnerTexts()).toEqual(["Liaocheng 2023"]);
  await drop(page, [
    dropped("a.txt", reportOf("陕西省", 2026, "5%")),
    dropped("b.txt", reportOf("山西省", 2026, "6%")),
    dropped("c.txt", reportOf("呼和浩特市", 2026, "7%")),
    dropped("d.txt", reportOf("云平县", 2026, "8%")),
  ]);
  await untilReady(page);
  await expect
    .poll(() => tabs(page).allInnerTexts())
    .toEqual(["Liaocheng 2023", "Shaanxi 2026", "Shanxi 2026", "Hohhot 2026", "云平县 2026"]);
  await tabs(page).filter({ hasText: "Shaanxi" }).click();
  await page.locator(".reading-headline").getByText("Gross domestic (regional) product").first().waitFor();
  await expect.poll(() => page.title()).toContain("Shaanxi 2026");
  await view(page, "Targets").click();
  await page.locator(".tile-map-tile").getByText("Shanxi 2026").waitFor({ state: "attached" });
  await page.getByText("Open the report of Shaanxi for 2025 or 2027").waitFor();
  await view(page, "Facts").click();
  const csv = await downloaded(page, () => page.getByRole("button", { name: "CSV", exact: true }).click());
  expect(csv.content.toString("utf8")).toContain(",Shaanxi,2026,");
  await page.getByRole("button", { name: "中文" }).click();
  await page.getByRole("navigation", { name: "已打开的报告" }).getByText("呼和浩特市 2026年").waitFor();
  await page.getByRole("button", { name: "English" }).click();
  expect(errors).toEqual([]);
});

test("a report without a title has headings in order, in both languages, on a phone and in the dark", async () => {
  const { page, errors } = await openExplorer({
    context: { viewport: { width: 360, height: 740 }, colorScheme: "dark" },
  });
  const untitled = reportOf("", 2026, "5%").split("\n").slice(1).join("\n");
  await drop(page, [dropped("无题.txt", `各位代表：\n${untitled}（一）做强工业\n新建工厂12座。\n`)]);
  const levels = () =>
    page.evaluate(() =>
      Array.from(document.querySelectorAll("h1,h2,h3,h4,h5,h6"), ({ tagName }) => Number(tagName[1])),
    );
  for (const language of ["zh", "en"]) {
    if (language === "en") await inEnglish(page);
    await page.locator("nav.document-tabs a[aria-current]", { hasText: "无题.txt" }).waitFor();
    await untilReady(page);
    const found = await levels();
    expect(found[0]).toBe(1);
    expect(found.filter((level, index) => level > (found[index - 1] ?? 0) + 1)).toEqual([]);
    expect(found.filter((level) => level === 1)).toHaveLength(1);
    expect(await violations(page)).toEqual([]);
  }
  expect(errors).toEqual([]);
});

test("an OpenDocument text is told what to do with, in the language of the page", async () => {
  const { page } = await openExplorer();
  const { zipSync } = await import("fflate");
  const odt = zipSync({ mimetype: bytesOf("application/vnd.oasis.opendocument.text"), "content.xml": bytesOf("<a/>") });
  await drop(page, [{ name: "稿.odt", bytes: odt }]);
  const alert = page.getByRole("alert");
  await alert
    .getByText("稿.odt：这是 OpenDocument 文稿（.odt）：请用 WPS、Word 或 LibreOffice 打开，另存为 .docx 再读")
    .waitFor();
  await inEnglish(page);
  await alert.getByText("稿.odt: This is an OpenDocument text (.odt); open it in WPS, Word or LibreOffice").waitFor();
});
