import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { bytesOf, drop, SHORT_REPORT, wordFile } from "./documents.js";
import { openExplorer } from "./open-explorer.js";

test("once loaded, charts included, the page works without a network and asks for nothing", async () => {
  const { page, requests, errors } = await openExplorer({ firstVisit: true });
  await page.waitForLoadState("networkidle");
  const show = (view: string): Promise<void> =>
    page.getByRole("navigation", { name: "视图" }).getByRole("link", { name: view }).click();
  await show("目标");
  await page.locator(".targets-chart svg").first().waitFor();
  await show("阅读");
  const loaded = requests.length;
  await page.context().setOffline(true);
  await drop(page, [{ name: "云平.txt", bytes: bytesOf(SHORT_REPORT) }]);
  await page.locator("nav.document-tabs a[aria-current]", { hasText: "云平市 2025年" }).waitFor();
  await page.keyboard.press("n");
  await page.keyboard.press("f");
  for (const view of ["事实", "目标", "蓝黄红", "清单", "阅读"]) await show(view);
  expect(requests.slice(loaded).filter((address) => !address.startsWith("blob:"))).toEqual([]);
  expect(errors).toEqual([]);
});

test("everything it loads comes from where the page comes from", async () => {
  const { page, requests } = await openExplorer({ firstVisit: true });
  await drop(page, [{ name: "云平.docx", bytes: await wordFile(SHORT_REPORT) }]);
  await page.locator("nav.document-tabs a[aria-current]", { hasText: "云平市 2025年" }).waitFor();
  const { origin } = new URL(page.url());
  expect(requests.filter((address) => !/^(?:data|blob):/u.test(address) && new URL(address).origin !== origin)).toEqual(
    [],
  );
});

test("a part that cannot be reached any more says what to do", async () => {
  const { page } = await openExplorer({ firstVisit: true });
  await page.context().setOffline(true);
  await drop(page, [{ name: "云平.docx", bytes: await wordFile(SHORT_REPORT) }]);
  const alert = page.getByRole("alert").locator("span");
  await alert.waitFor();
  expect(await alert.innerText()).toContain("请联网后再试，或使用单文件版");
});

test("the single file asks for nothing, reads docx, and keeps its place in the address", async () => {
  const { page, requests, errors } = await openExplorer({
    fromFolder: true,
    hash: "#/f74099ba9767/reading?at=480-484",
  });
  await page.locator('.reading-mark[aria-current="true"]', { hasText: "4.3%" }).waitFor();
  await drop(page, [{ name: "云平.docx", bytes: await wordFile(SHORT_REPORT) }]);
  await page.locator("nav.document-tabs a[aria-current]", { hasText: "云平市 2025年" }).waitFor();
  expect(requests.filter((address) => !/^(?:data|blob):/u.test(address))).toHaveLength(1);
  expect(errors).toEqual([]);
});

test.each(["../dist/index.html", "../dist-single/explorer.html"])(
  "%s may run its own code and nothing else",
  (file) => {
    const html = readFileSync(new URL(file, import.meta.url), "utf8");
    const policy = /http-equiv="Content-Security-Policy" content="(?<policy>[^"]*)"/u.exec(html)?.groups?.["policy"];
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-|https?:|\*|connect-src/u);
  },
);

test("the hosted build opened from a folder goes on to the single file beside it, to the same place", async () => {
  const { page, errors } = await openExplorer({ firstVisit: true });
  await page.goto(new URL("../dist/index.html#/f74099ba9767/reading?at=480-484", import.meta.url).href);
  await page.locator('.reading-mark[aria-current="true"]', { hasText: "4.3%" }).waitFor();
  expect(page.url()).toMatch(/dist\/explorer\.html#/u);
  expect(errors.filter((error) => !error.includes("file:"))).toEqual([]);
});
