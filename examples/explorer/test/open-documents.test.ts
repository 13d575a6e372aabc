import { expect, test } from "vitest";
import { bytesOf, drop, paste, pdfFile, SHORT_REPORT, wordFile } from "./documents.js";
import { openExplorer, type Explorer } from "./open-explorer.js";

const tabs = ({ page }: Explorer) => page.getByRole("navigation", { name: "已打开的报告" }).getByRole("link");
const text = ({ page }: Explorer) => page.getByRole("article", { name: "报告正文" });
const current = ({ page }: Explorer, title: string) =>
  page.locator("nav.document-tabs a[aria-current]", { hasText: title }).waitFor();

test("a dropped txt, docx, html and pdf open and are shown, and the sample leaves", async () => {
  const explorer = await openExplorer();
  const html = `<html><body><p>${SHORT_REPORT.replaceAll("\n", "</p><p>")}</p></body></html>`;
  await drop(explorer.page, [{ name: "云平.txt", bytes: bytesOf(SHORT_REPORT) }]);
  await current(explorer, "云平市 2025年");
  expect(await tabs(explorer).allInnerTexts()).toEqual(["云平市 2025年"]);
  for (const [type, bytes] of [
    ["docx", await wordFile(SHORT_REPORT)],
    ["html", bytesOf(html)],
  ] as const) {
    await drop(explorer.page, [{ name: `云平.${type}`, bytes }]);
    await current(explorer, `云平.${type}`);
    expect(await text(explorer).getByRole("button", { name: "1200亿元" }).count()).toBe(1);
  }
  await drop(explorer.page, [{ name: "打印.pdf", bytes: pdfFile() }]);
  await expect.poll(() => text(explorer).innerText()).toContain("现在，我代表市人民政府向大会报告工作");
  expect(explorer.errors).toEqual([]);
});

test("of several files the first is shown and stays; each keeps its address and can be closed", async () => {
  const explorer = await openExplorer();
  const { page } = explorer;
  const other = SHORT_REPORT.replaceAll("云平", "安远");
  await drop(page, [
    { name: "a.txt", bytes: bytesOf(SHORT_REPORT) },
    { name: "b.txt", bytes: bytesOf(other) },
  ]);
  await expect.poll(() => tabs(explorer).allInnerTexts()).toEqual(["云平市 2025年", "安远市 2025年"]);
  await current(explorer, "云平市 2025年");
  await tabs(explorer).nth(1).click();
  await page.getByRole("button", { name: "关闭 安远市 2025年" }).click();
  await current(explorer, "云平市 2025年");
  await page.goBack();
  await page.getByRole("heading", { name: "链接指向的报告（安远市 2025年）没有打开" }).waitFor();
  await drop(page, [{ name: "b.txt", bytes: bytesOf(other) }]);
  await current(explorer, "安远市 2025年");
  expect(explorer.errors).toEqual([]);
});

test("pasted text opens, on the page and through the dialog", async () => {
  const explorer = await openExplorer();
  await paste(explorer.page, SHORT_REPORT);
  await current(explorer, "云平市 2025年");
  await explorer.page.getByRole("button", { name: "粘贴文字" }).click();
  await explorer.page.getByRole("textbox", { name: "报告全文" }).fill(SHORT_REPORT.replaceAll("云平", "安远"));
  await explorer.page.getByRole("button", { name: "打开", exact: true }).click();
  await current(explorer, "安远市 2025年");
  expect(explorer.errors).toEqual([]);
});

test("what cannot be read says so in one line and leaves the rest alone", async () => {
  const explorer = await openExplorer();
  await drop(explorer.page, [
    { name: "扫描.png", bytes: new Uint8Array([0x89, 0x50, 0x4e, 0x47]) },
    { name: "云平.txt", bytes: bytesOf(SHORT_REPORT) },
  ]);
  await current(explorer, "云平市 2025年");
  const alert = explorer.page.getByRole("alert");
  expect(await alert.locator("span").innerText()).toBe("扫描.png：这是图片：请先做文字识别（OCR），再读识别出的文本");
  await explorer.page.getByRole("button", { name: "English" }).click();
  await expect.poll(() => alert.locator("span").innerText()).toContain("picture");
  await alert.getByRole("button").click();
  await expect.poll(() => alert.count()).toBe(0);
});

test("a report that holds markup shows it as text", async () => {
  const hostile = `${SHORT_REPORT}今年新增“<img src=x onerror=alert(1)>”企业5家。<script>document.title="broken"</script>\n`;
  const explorer = await openExplorer();
  let dialogs = 0;
  explorer.page.on("dialog", (dialog) => {
    dialogs += 1;
    void dialog.dismiss();
  });
  await paste(explorer.page, hostile);
  await current(explorer, "云平市 2025年");
  const shown = await text(explorer).innerText();
  expect(shown).toContain("<img src=x onerror=alert(1)>");
  expect(shown).toContain('<script>document.title="broken"</script>');
  expect(await text(explorer).locator("img, script").count()).toBe(0);
  expect(await explorer.page.title()).not.toBe("broken");
  expect(dialogs).toBe(0);
  expect(explorer.errors).toEqual([]);
});

test("a text without anything of a report is shown as it is", async () => {
  const explorer = await openExplorer();
  await paste(explorer.page, "今天天气很好，我们一起去公园散步，看见了许多花。");
  await current(explorer, "粘贴的文字 1");
  expect(await text(explorer).innerText()).toContain("许多花");
  expect(explorer.errors).toEqual([]);
});
