import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { violations } from "./axe.js";
import { SHORT_REPORT, wordFile } from "./documents.js";
import { openExplorer, type Explorer } from "./open-explorer.js";

const HOSTILE = `${SHORT_REPORT}今年新增“<img src=x onerror=alert(1)>”企业5家。<script>document.title="broken"</script>\n`;

/** A page of another site's kind, which has nothing but the element, and what it may load. */
async function portal(body: string, files: Readonly<Record<string, string | Uint8Array>> = {}): Promise<Explorer> {
  return openExplorer({
    firstVisit: true,
    path: "strange.html",
    untilReady: false,
    before: async (page) => {
      const policy =
        "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; style-src 'self'; img-src data:";
      const html = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>门户</title><link rel="icon" href="data:,"><meta http-equiv="Content-Security-Policy" content="${policy}"><script type="module" src="./gwr-report.js"></script></head><body><main><h1>门户</h1>${body}</main></body></html>`;
      for (const [name, content] of Object.entries({ "strange.html": html, ...files }))
        await page.route(`${inject("address")}${name}`, (route) =>
          route.fulfill({
            status: content === "" ? 404 : 200,
            body: Buffer.from(content),
            contentType: name.endsWith(".html") ? "text/html; charset=utf-8" : "application/octet-stream",
          }),
        );
    },
  });
}

const figure = (page: Page, text: string) => page.locator("gwr-report article").getByRole("button", { name: text });

test("the page of a portal shows a report by its address: figures are explained, and a table lists the targets", async () => {
  const { page, errors, requests } = await openExplorer({ firstVisit: true, path: "portal.html", untilReady: false });
  await figure(page, "2800亿元").click();
  const card = page.locator("gwr-report aside").first();
  for (const words of ["生产总值 2800亿元以上", "≥ 不低于（“突破”）", "实绩", "预计全年生产总值突破2800亿元"])
    await expect.poll(() => card.innerText()).toContain(words);
  const heading = page.locator("gwr-report article").getByRole("heading", { name: "综合实力跃上新台阶" });
  expect(await heading.innerText()).toBe("（一）综合实力跃上新台阶。");
  await card.getByRole("button", { name: "关闭" }).click();
  await expect.poll(() => card.isVisible()).toBe(false);
  const rows = page.locator("gwr-report").nth(1).locator("tbody tr");
  await expect.poll(() => rows.first().innerText()).toContain("5.5%以上");
  await expect.poll(() => page.locator('gwr-report >> nth=1 >> tbody tr:not([data-status="target"])').count()).toBe(0);
  expect(await violations(page)).toEqual([]);
  const { origin } = new URL(page.url());
  expect(requests.filter((address) => !address.startsWith(origin) && !address.startsWith("data:"))).toEqual([]);
  expect(errors).toEqual([]);
});

test("a docx and facts by their address are shown as text, whatever stands in them, and events tell the page", async () => {
  const facts = [
    {
      text: "6%",
      indicator: "<b>生产总值</b>",
      status: "target",
      kind: "growth",
      bound: "ge",
      period: "2025",
      section: ["<i>任务</i>"],
    },
    { text: "1", indicator: "x", status: "constructor", kind: "growth", bound: "ge" },
    null,
    "6%",
  ];
  const { page, errors } = await portal(
    '<gwr-report id="docx" src="云平.docx" status="actual"></gwr-report><gwr-report id="facts" facts="facts.json" lang="en"></gwr-report>',
    {
      [encodeURIComponent("云平.docx")]: await wordFile(HOSTILE),
      "facts.json": JSON.stringify(facts),
    },
  );
  await figure(page, "1200亿元").waitFor();
  const article = page.locator("#docx article");
  expect(await article.innerText()).toContain("<img src=x onerror=alert(1)>");
  expect(await article.locator("img, script").count()).toBe(0);
  expect(await page.locator('#docx article [role="button"]:not([data-status="actual"])').count()).toBe(0);
  const table = page.locator("#facts table");
  expect((await table.locator("tbody tr").allInnerTexts()).map((row) => row.split("\t"))).toEqual([
    ["<b>生产总值</b>", "at least 6%", "target", "2025", "<i>任务</i>"],
  ]);
  const chosen = page.evaluate(
    () =>
      new Promise((resolve) => {
        addEventListener("gwr-select", (event) => {
          resolve((event as CustomEvent<{ fact: { name: string } }>).detail.fact.name);
        });
      }),
  );
  await figure(page, "6.1%").click();
  expect(await chosen).toBe("生产总值");
  await expect.poll(() => page.title()).toBe("门户");
  expect(errors).toEqual([]);
});

test("what is not there, or no report, is said in a sentence; another address is read instead", async () => {
  const { page } = await portal('<gwr-report src="missing.txt"></gwr-report>', {
    "missing.txt": "",
    "facts.json": "{",
    "云平.txt": SHORT_REPORT,
  });
  const said = page.locator("gwr-report").getByRole("alert");
  await said.getByText("没有读到 missing.txt：HTTP 404").waitFor();
  await page.locator("gwr-report").evaluate((element) => {
    element.removeAttribute("src");
  });
  await said.getByText("没有给出报告的地址").waitFor();
  await page.locator("gwr-report").evaluate((element) => {
    element.setAttribute("facts", "facts.json");
  });
  await said.getByText("没有读到 facts.json").waitFor();
});
