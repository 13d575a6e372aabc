import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { violations } from "./axe.js";
import { bytesOf, drop, SHORT_REPORT } from "./documents.js";
import { inEnglish, openExplorer, SAMPLE, untilReady } from "./open-explorer.js";

const field = (page: Page) => page.getByRole("textbox", { name: "草稿" });
const keep = (page: Page) => page.getByRole("switch", { name: "保留在本机" });
const kept = (page: Page) => page.locator(".draft-counts [data-kept]");
const written = (page: Page) => field(page).inputValue();

/** A draft view whose questions of the browser are answered with yes and counted. */
async function openDraft(): Promise<{ page: Page; errors: string[]; dialogs: string[] }> {
  const { page, errors } = await openExplorer({ hash: `#/${SAMPLE}/draft` });
  const dialogs: string[] = [];
  page.on("dialog", (dialog) => {
    dialogs.push(dialog.type());
    void dialog.accept();
  });
  await field(page).waitFor();
  return { page, errors, dialogs };
}

test("a draft outlives the page where the reader agreed, is read again at once, and leaves with the switch", async () => {
  const { page, errors, dialogs } = await openDraft();
  await keep(page).check();
  await page.getByRole("button", { name: "新起一稿" }).click();
  await field(page).fill(`${SHORT_REPORT}今年新增“<img src=x onerror=alert(1)>”企业5家。\n`);
  await kept(page).getByText("已保留在本机").waitFor();
  expect(await violations(page)).toEqual([]);
  await page.reload();
  await untilReady(page);
  await expect.poll(() => written(page)).toContain("云平市");
  await page.locator('.draft-behind mark[data-kinds~="target"]', { hasText: "6%" }).waitFor();
  await kept(page).waitFor();
  expect(await page.locator("main img").count()).toBe(0);

  await field(page).press("End");
  await page.keyboard.type("谢谢大家。");
  await kept(page).waitFor();
  // Elsewhere on the page it is kept as well.
  await page.getByRole("navigation", { name: "视图" }).getByRole("link", { name: "阅读" }).click();
  await page.reload();
  await untilReady(page);
  await page.getByRole("navigation", { name: "视图" }).getByRole("link", { name: "起草" }).click();
  await expect.poll(() => written(page)).toContain("谢谢大家。");
  expect(dialogs).toEqual([]);

  await keep(page).uncheck();
  await page.getByText("已从这个浏览器里删除").waitFor();
  await expect.poll(() => kept(page).count()).toBe(0);
  expect(await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toEqual([]);
  await page.reload();
  await untilReady(page);
  expect(dialogs).toEqual(["beforeunload"]);
  await expect.poll(() => written(page)).not.toContain("谢谢大家。");
  expect(errors).toEqual([]);
});

test("what nobody has written in is not kept, and a draft that is replaced goes", async () => {
  const { page, dialogs } = await openDraft();
  await keep(page).check();
  await page.reload();
  await untilReady(page);
  await expect.poll(() => written(page)).toContain("聊城");
  await field(page).fill("全市生产总值增长6%。");
  await kept(page).waitFor();
  await page.getByRole("button", { name: "新起一稿" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "打开" }).click();
  await expect.poll(() => written(page)).toBe("");
  await expect.poll(() => kept(page).count()).toBe(0);
  await field(page).fill("甲");
  await kept(page).waitFor();
  await page.reload();
  await untilReady(page);
  await expect.poll(() => written(page)).toBe("甲");
  await inEnglish(page);
  await page.getByText("Kept here").waitFor();
  expect(dialogs).toEqual([]);
  await page.getByRole("switch", { name: "Keep here" }).uncheck();
});

test("a city file is kept with the reports that are read by it, and what browsers kept before there were drafts is still there", async () => {
  const { page, errors } = await openExplorer({ firstVisit: true });
  await page.evaluate(async (text) => {
    localStorage.setItem("explorer.keep", "on");
    await new Promise((resolve, reject) => {
      const request = indexedDB.open("explorer", 1);
      request.onupgradeneeded = () => {
        const files = request.result.createObjectStore("files", { autoIncrement: true });
        files.createIndex("key", "key", { unique: true });
        files.add({ key: "0", name: "云平.txt", content: text });
        request.result.createObjectStore("works");
      };
      request.onsuccess = () => {
        request.result.close();
        resolve(undefined);
      };
      request.onerror = reject;
    });
  }, SHORT_REPORT);
  await page.reload();
  await untilReady(page);
  await page.getByRole("navigation", { name: "已打开的报告" }).getByText("云平市 2025年").waitFor();
  await drop(page, [
    { name: "gwr.config.yaml", bytes: bytesOf("name: 云平市\nreports: [{ file: 云平.txt, year: 2031 }]\n") },
  ]);
  await page.getByRole("navigation", { name: "已打开的报告" }).getByText("云平市 2031年").waitFor();
  await untilReady(page);
  const stored = () =>
    page.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const request = indexedDB.open("explorer");
          request.onsuccess = () => {
            const city = request.result.transaction("ones").objectStore("ones").get("city");
            city.onsuccess = () => {
              request.result.close();
              resolve((city.result as { name: string } | undefined)?.name ?? "");
            };
          };
        }),
    );
  await expect.poll(stored).toBe("gwr.config.yaml");
  await page.reload();
  await untilReady(page);
  await page.locator(".city-file").getByText("云平市").waitFor();
  await page.getByRole("navigation", { name: "已打开的报告" }).getByText("云平市 2031年").waitFor();
  await page.getByRole("button", { name: "不再使用" }).click();
  await expect.poll(stored).toBe("");
  expect(errors).toEqual([]);
});
