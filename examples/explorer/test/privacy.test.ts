import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { bytesOf, drop, pdfFile, SHORT_REPORT, wordFile } from "./documents.js";
import { downloaded } from "./downloaded.js";
import { openExplorer, untilReady } from "./open-explorer.js";

const show = (page: Page, view: string): Promise<void> =>
  page.getByRole("navigation", { name: "视图" }).getByRole("link", { name: view }).click();
const current = (page: Page) =>
  page.locator("nav.document-tabs a[aria-current]", { hasText: "云平市 2025年" }).waitFor();
const charted = (page: Page) => page.locator(".targets-chart svg text").first().waitFor();
const outside = (requests: readonly string[], origin: string): string[] =>
  requests.filter((address) => !/^(?:data|blob):/u.test(address) && new URL(address).origin !== origin);

test("everything comes from where the page comes from; once loaded, charts included, it works without a network and asks for nothing", async () => {
  const { page, requests, errors } = await openExplorer({ firstVisit: true });
  await page.waitForLoadState("networkidle");
  expect(requests.filter((address) => address.includes("draw-bars"))).toEqual([]);
  await show(page, "目标");
  await charted(page);
  expect(requests.filter((address) => address.includes("draw-bars"))).toHaveLength(1);
  await show(page, "阅读");
  const loaded = requests.length;
  await page.context().setOffline(true);
  await drop(page, [{ name: "云平.txt", bytes: bytesOf(SHORT_REPORT) }]);
  await current(page);
  await page.keyboard.press("n");
  await page.keyboard.press("f");
  for (const view of ["事实", "目标", "蓝黄红", "清单", "阅读"]) await show(page, view);
  expect(requests.slice(loaded).filter((address) => !address.startsWith("blob:"))).toEqual([]);
  await page.context().setOffline(false);
  await drop(page, [{ name: "云平.docx", bytes: await wordFile(SHORT_REPORT) }]);
  await page.locator("nav.document-tabs a[aria-current]", { hasText: "云平.docx" }).waitFor();
  expect(outside(requests, new URL(page.url()).origin)).toEqual([]);
  expect(errors).toEqual([]);
});

test("a hosted page is installed, and opens again without a network: targets with charts and the sample ranking work", async () => {
  const { page, errors, requests } = await openExplorer({ keepsPage: true });
  page.context().on("request", (request) => requests.push(request.url()));
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  const manifest = (await (await page.request.get(new URL("manifest.webmanifest", page.url()).href)).json()) as {
    icons: { src: string }[];
    start_url: string;
    display: string;
  };
  expect(manifest).toMatchObject({ display: "standalone", start_url: "./" });
  for (const { src } of manifest.icons) expect((await page.request.get(new URL(src, page.url()).href)).ok()).toBe(true);
  await page.context().setOffline(true);
  await page.reload();
  await untilReady(page);
  await show(page, "目标");
  await charted(page);
  await show(page, "蓝黄红");
  await page.getByRole("button", { name: "样例：一季度排名（虚构）" }).click();
  await page.getByRole("article", { name: "通报" }).waitFor();
  await drop(page, [{ name: "云平.docx", bytes: await wordFile(SHORT_REPORT) }]);
  await show(page, "阅读");
  await current(page);
  const { origin } = new URL(page.url());
  expect(outside(requests, origin)).toEqual([]);
  const kept = await page.evaluate(async () => {
    const caught = await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys()));
    return caught.flat().map(({ url }) => url);
  });
  expect(kept.length).toBeGreaterThan(20);
  expect(outside(kept, origin)).toEqual([]);
  expect(errors).toEqual([]);
});

test("a part that cannot be reached says what to do, and comes later", async () => {
  const { page } = await openExplorer({ firstVisit: true });
  await page.context().setOffline(true);
  await show(page, "目标");
  await page.getByText("请联网后再试").waitFor();
  await drop(page, [{ name: "云平.docx", bytes: await wordFile(SHORT_REPORT) }]);
  await page.getByRole("alert").getByText("请联网后再试，或使用单文件版").waitFor();
  await page.context().setOffline(false);
  await show(page, "阅读");
  await show(page, "目标");
  await charted(page);
});

test("a part of the worker that was not there is asked for again, and other work goes on meanwhile", async () => {
  let reached = false;
  const { page } = await openExplorer({
    firstVisit: true,
    before: async (page) => {
      await page
        .context()
        .route(/pair-targets/u, (route) => (reached ? route.continue() : route.abort("connectionfailed")));
    },
  });
  await show(page, "目标");
  await page.getByText("请联网后再试").waitFor();
  await drop(page, [{ name: "云平.txt", bytes: bytesOf(SHORT_REPORT) }]);
  await current(page);
  reached = true;
  await show(page, "阅读");
  await show(page, "目标");
  await charted(page);
});

test("the single file asks for nothing, keeps its place in the address, and has everything: docx, pdf, charts, workbooks", async () => {
  const { page, requests, errors } = await openExplorer({
    fromFolder: true,
    hash: "#/f74099ba9767/reading?at=480-484",
  });
  await page.locator('.reading-mark[aria-current="true"]', { hasText: "4.3%" }).waitFor();
  await show(page, "目标");
  await charted(page);
  await show(page, "事实");
  const facts = await downloaded(page, () => page.getByRole("button", { name: "Excel", exact: true }).click());
  expect(facts.content.subarray(0, 2).toString()).toBe("PK");
  await show(page, "蓝黄红");
  await page.getByRole("button", { name: "样例：一季度排名（虚构）" }).click();
  const bulletin = await downloaded(page, () => page.getByRole("button", { name: "Excel", exact: true }).click());
  expect(bulletin.content.subarray(0, 2).toString()).toBe("PK");
  await show(page, "阅读");
  await drop(page, [{ name: "云平.docx", bytes: await wordFile(SHORT_REPORT) }]);
  await current(page);
  await drop(page, [{ name: "打印.pdf", bytes: pdfFile() }]);
  await page.getByRole("article", { name: "报告正文" }).getByText("现在，我代表市人民政府").waitFor();
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
