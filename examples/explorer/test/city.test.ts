import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { liaochengPolicy } from "@liaocheng/ranking-evaluator";
import { stringify } from "yaml";
import { violations } from "./axe.js";
import { bytesOf, drop, type DroppedFile } from "./documents.js";
import { inEnglish, openExplorer, SAMPLE, untilReady, visit } from "./open-explorer.js";

const REPORT = `南岭旗政府工作报告
一、走过的路
草原载畜量1195万羊单位，新增客房500床以上。
二、手头的事
草原载畜量控制在1200万羊单位以内，推进山水工程(一期)。
`;

const CITY = {
  name: "南岭旗",
  profile: {
    roles: [
      { role: "review", words: ["走过的路"] },
      { role: "targets", words: ["手头的事"] },
    ],
  },
  concepts: [{ id: "carrying-capacity", zh: "草原载畜量", unit: "万羊单位", polarity: "lower" }],
  units: [{ unit: "羊单位" }],
  glossary: [{ term: "两山三水", aliases: ["山水工程"], definition: "两座山和三条河" }],
  policies: [{ ...liaochengPolicy, id: "nanling", title: "南岭旗通报" }],
  lint: { rules: { "bracket-halfwidth": "off" } },
  reports: [{ file: "reports/今年.txt", year: 2026 }],
};

const file = (name: string, content: string): DroppedFile => ({ name, bytes: bytesOf(content) });
const YAML = file("gwr.config.yaml", stringify(CITY));
const TEXT = file("今年.txt", REPORT);

const inForce = (page: Page) => page.locator(".city-file");
const tabs = (page: Page) => page.getByRole("navigation", { name: "已打开的报告" }).getByRole("link");
const view = (page: Page, name: string) => page.getByRole("navigation", { name: "视图" }).getByRole("link", { name });
const mark = (page: Page, text: string) => page.locator(".reading-mark", { hasText: text });
const status = async (page: Page, text: string) => (await mark(page, text).first().getAttribute("data-status")) ?? "";

test("a city file dropped beside a report is what it is read by: headings, units, indicators, terms, rules, rankings; and it goes again", async () => {
  const { page, errors, requests } = await openExplorer();
  await drop(page, [TEXT, YAML]);
  await inForce(page).getByText("城市配置：南岭旗（gwr.config.yaml）").waitFor();
  await tabs(page).filter({ hasText: "南岭旗 2026年" }).waitFor();
  await untilReady(page);
  expect(await violations(page)).toEqual([]);
  expect(await status(page, "1200万羊单位")).toContain("target");
  await page.keyboard.press("f");
  await page.locator(".reading-text[aria-busy=false]").waitFor();
  await expect.poll(() => page.getByRole("listitem").filter({ hasText: "半角括号" }).count()).toBe(0);
  await view(page, "清单").click();
  await page.getByText("两座山和三条河").waitFor();
  await view(page, "事实").click();
  await page
    .getByRole("row", { name: /草原载畜量/u })
    .first()
    .waitFor();
  await view(page, "蓝黄红").click();
  await drop(page, [file("排名.csv", "单位,类别,指标,本期排名,上期排名,参评总数\n甲局,市政府部门,进出口,16,12,16\n")]);
  await page.getByRole("article", { name: "通报" }).getByText("南岭旗通报").waitFor();
  await view(page, "阅读").click();
  await tabs(page).filter({ hasText: "南岭旗 2026年" }).click();

  await inForce(page).getByRole("button", { name: "不再使用" }).click();
  await expect.poll(() => inForce(page).innerText()).toBe("");
  await untilReady(page);
  await expect.poll(() => status(page, "1200万羊单位")).not.toContain("target");
  expect(
    requests.filter((address) => !address.startsWith(new URL(page.url()).origin) && !/^(?:data|blob):/u.test(address)),
  ).toEqual([]);
  expect(errors).toEqual([]);
});

test("a city file that comes later reads what is open anew; chosen by the button as JSON too, in English, on a phone", async () => {
  const { page, errors } = await openExplorer({
    context: { viewport: { width: 360, height: 740 }, colorScheme: "dark" },
  });
  await drop(page, [TEXT]);
  await tabs(page).filter({ hasText: "南岭旗" }).waitFor();
  await untilReady(page);
  expect(await status(page, "1200万羊单位")).not.toContain("target");
  await inEnglish(page);
  await page.locator('input[type="file"]').setInputFiles({
    name: "nanling.json",
    mimeType: "application/json",
    buffer: Buffer.from(JSON.stringify(CITY)),
  });
  await inForce(page).getByText("City file: 南岭旗 (nanling.json)").waitFor();
  await untilReady(page);
  await expect.poll(() => status(page, "1200万羊单位")).toContain("target");
  expect(await violations(page)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  expect(errors).toEqual([]);
});

const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${Array.from("bcdefghi", (name, index) => `${name}: &${name} [${Array.from({ length: 9 }, () => `*${"abcdefgh"[index] ?? ""}`).join(",")}]`).join("\n")}\n`;

test.each([
  ["gwr.config.ts", "export default { name: '甲县' };", "gwr.config.ts 是程序，网页不运行它"],
  ["gwr.config.mjs", "globalThis.ran = true;", "gwr.config.mjs 是程序，网页不运行它"],
  ["gwr.config.yaml", "lint: { presett: strict }\n", "gwr.config.yaml：没有 lint.presett 这一项，是不是 preset？"],
  ["a.yml", "name: 甲县\nunits: [\n", "a.yml：第"],
  ["b.yaml", bomb, "b.yaml：不是有效的 YAML 或 JSON"],
  ["c.yaml", "<img src=x onerror=alert(1)>: 1\n", "没有 <img src=x onerror=alert(1)> 这一项"],
  ["d.yaml", "name: !!js/function 'function(){globalThis.ran = true}'\nunit: 1\n", "d.yaml：没有 unit 这一项"],
  ["gwr.config.json", '{ "__proto__": { "ran": true }, "unitss": [] }', "gwr.config.json："],
])("%s that cannot be meant is refused in one line, and nothing changes", async (name, content, line) => {
  const { page, errors } = await visit(`#/${SAMPLE}/reading`);
  await drop(page, [file(name, content)]);
  const alert = page.getByRole("alert");
  await alert.filter({ hasText: line }).waitFor();
  expect(await alert.count()).toBe(1);
  expect(await inForce(page).innerText()).toBe("");
  expect(
    await page.evaluate(() => [(globalThis as { ran?: boolean }).ran, document.querySelectorAll("main img").length]),
  ).toEqual([undefined, 0]);
  await alert.getByRole("button").click();
  await expect.poll(() => alert.count()).toBe(0);
  expect(errors).toEqual([]);
});
