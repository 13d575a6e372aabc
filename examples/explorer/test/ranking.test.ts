import { readFileSync } from "node:fs";
import readXlsxFile from "read-excel-file/universal";
import type { Page } from "playwright-core";
import { expect, onTestFinished, test } from "vitest";
import { violations } from "./axe.js";
import { bytesOf, drop } from "./documents.js";
import { downloaded } from "./downloaded.js";
import { openExplorer, SAMPLE, visit, type Explorer } from "./open-explorer.js";
import type { WindowOptions } from "./window.js";

const HEADER = ["单位", "类别", "指标", "本期排名", "上期排名", "参评总数"].join("\t");
const COUNTIES = ["莘县", "冠县", "高唐县", "东阿县", "阳谷县", "临清市", "茌平区"];
const rowsOf = (lines: readonly string[]): string => [HEADER, ...lines].join("\n");
const SHEET = rowsOf([
  ["市商务局", "市政府部门", "进出口", 14, 11, 16].join("\t"),
  ["市科技局", "市政府部门", "高新产值", 7, 13, 16].join("\t"),
  ["市水利局", "市政府部门", "水利投资", 10, 6, 16].join("\t"),
  ...COUNTIES.map((unit, index) => [unit, "县（市、区）", "用电量", index + 1, index + 1, 7].join("\t")),
]);

/** The view without a sheet; the one that a test puts there is closed after it. */
async function openRanking(options: WindowOptions = {}): Promise<Explorer> {
  const explorer = await visit(`#/${SAMPLE}/ranking`, options);
  const close = explorer.page.getByRole("button", { name: "关闭", exact: true });
  onTestFinished(async ({ task }) => {
    if (task.result?.state === "pass" && (await close.count()) > 0) await close.click();
  });
  return explorer;
}

async function paste(page: Page, text: string): Promise<void> {
  await page.getByLabel("排名表").fill(text);
  await page.getByRole("button", { name: "生成通报" }).click();
}

async function openBulletin(text = SHEET, options: WindowOptions = {}): Promise<Explorer> {
  const explorer = await openRanking(options);
  await paste(explorer.page, text);
  await explorer.page.getByRole("article", { name: "通报" }).waitFor();
  return explorer;
}

const policyField = (page: Page) => page.getByRole("combobox", { name: "规则", exact: true });
const chip = (page: Page, unit: string) => page.getByRole("button", { name: new RegExp(`^${unit}：`, "u") });
const colorOf = async (page: Page, unit: string): Promise<string | null> => chip(page, unit).getAttribute("data-color");

test("cells pasted from Excel become a bulletin with the colours of the rule, each with its word", async () => {
  const { page, errors } = await openBulletin();
  expect(
    await Promise.all(
      ["市商务局", "市科技局", "市水利局", "莘县", "东阿县", "茌平区"].map((unit) => colorOf(page, unit)),
    ),
  ).toEqual(["red", "blue", "yellow", "blue", "none", "red"]);
  expect(await chip(page, "市商务局").innerText()).toContain("红");
  expect(await page.getByText("本期共通报10项：蓝4项、黄1项、红4项，不标注1项。").count()).toBe(1);
  expect(await page.getByRole("heading", { level: 4 }).allInnerTexts()).toEqual([
    "市政府部门",
    "县（市、区）：用电量",
    "说明",
  ]);
  expect(errors).toEqual([]);
});

test("a table that is pasted into the field is judged at once", async () => {
  const { page } = await openRanking({ permissions: ["clipboard-read", "clipboard-write"] });
  await page.evaluate((text) => navigator.clipboard.writeText(text), SHEET);
  await page.getByLabel("排名表").focus();
  await page.keyboard.press("Control+V");
  await chip(page, "市商务局").waitFor();
});

test("a colour explains itself: rules that matched, the one that decides, the way to the next", async () => {
  const { page } = await openBulletin();
  await chip(page, "市商务局").click();
  const reasons = page.getByRole("region", { name: "理由" });
  expect((await reasons.getByRole("listitem").allInnerTexts()).map((words) => words.replaceAll(/\s+/gu, " "))).toEqual([
    "红 居后3位（第14位，共16位） 决定颜色",
    "黄 下降3—4位（第11位→第14位，下降3位） 被覆盖",
  ]);
  expect(await reasons.innerText()).toContain("提升1位至第13位 → 不标注");
  await chip(page, "市商务局").click();
  await expect.poll(() => reasons.count()).toBe(0);
});

test("the slider judges the whole ranking anew: who is passed makes room and may change colour", async () => {
  const { page } = await openBulletin();
  await chip(page, "东阿县").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowLeft");
  const panel = page.getByRole("region", { name: "如果名次变了" });
  await panel.getByText("2 个颜色变了，2 行名次或颜色有变动").waitFor();
  expect([await colorOf(page, "东阿县"), await colorOf(page, "高唐县")]).toEqual(["blue", "none"]);
  await expect.poll(() => panel.getByRole("spinbutton", { name: "名次" }).inputValue()).toBe("3");
  await panel.getByRole("spinbutton", { name: "名次" }).fill("7");
  expect([await colorOf(page, "东阿县"), await colorOf(page, "阳谷县")]).toEqual(["red", "none"]);
  await panel.getByRole("button", { name: "还原" }).click();
  expect([await colorOf(page, "东阿县"), await colorOf(page, "高唐县")]).toEqual(["none", "blue"]);
  await expect
    .poll(() => panel.getByRole("list", { name: "各名次的颜色" }).getByRole("listitem").allInnerTexts())
    .toEqual(["蓝\n1–3", "不标注\n4", "红\n5–7"]);
});

test("each bad row is told with row, column and what to do, and the others are judged", async () => {
  const { page } = await openBulletin(`${SHEET}\n冠县\t乡镇\t用电量\t三\t\t7\n莘县\t县\t粮食\t9\t\t7`);
  const lines = await page.getByRole("alert").getByRole("listitem").allInnerTexts();
  expect(lines).toEqual([
    "第 12 行“本期排名”列： 排名“三”不是数字。 改成阿拉伯数字；没有的留空",
    "第 12 行“类别”列： 类别“乡镇”不在规则范围内。 改成所选规则的类别，或另选规则",
    "第 13 行“本期排名”列： 排名9超过参评总数7。 核对排名和参评总数",
  ]);
  expect(await page.getByRole("alert").innerText()).toContain("有 2 行有误，没有列入通报");
});

test("a sheet that cannot be read says why", async () => {
  const { page } = await openRanking();
  for (const [text, message] of [
    ["单位\t指标\n甲\tx", "缺少“类别”列（unitType）"],
    ["指标\t类别\t本期排名\nx\t县\t1", "缺少“单位”列（unit）"],
    ["单位\t指标\t类别\n甲\tx\t县", "缺少“本期排名”列（rank）"],
    [HEADER, "表里只有表头，没有数据"],
    ['{"单位": "甲"}', "应是 JSON 数组"],
    ["[{", "不是有效的 JSON"],
  ] as const) {
    await paste(page, text);
    await page.getByRole("alert").getByText(message).waitFor();
    await page.getByRole("button", { name: "关闭", exact: true }).click();
  }
});

test("a sheet without types gets one for all its units", async () => {
  const { page } = await openRanking();
  await paste(page, "单位,指标,本期排名,参评总数\n市商务局,进出口,15,16");
  await page.getByLabel("所有单位的类别").selectOption("市政府部门");
  await chip(page, "市商务局").waitFor();
  await expect.poll(() => colorOf(page, "市商务局")).toBe("red");
});

test("another policy judges by its own rule, told with source and text, and stays in the address", async () => {
  const { page } = await openBulletin();
  await policyField(page).selectOption("weinan-2014");
  await page.getByText("六个领域按季度考评13个县").first().waitFor();
  await expect.poll(() => colorOf(page, "莘县")).toBe("red");
  expect(page.url()).toContain("policy=weinan-2014");
  await expect.poll(() => page.getByRole("link", { name: "news.sohu.com" }).count()).toBe(1);
});

test("exports hold the bulletin, without what is imagined", async () => {
  const { page } = await openBulletin();
  await page.getByText("标题、期间、发文机关").click();
  await page.getByLabel("标题", { exact: true }).fill("一季度通报");
  await chip(page, "东阿县").click();
  await page.getByRole("slider").fill("1");
  const keep = (name: string) =>
    downloaded(page, () =>
      page.getByRole("group", { name: "带走" }).getByRole("button", { name, exact: true }).click(),
    );
  const html = await keep("网页");
  expect(html.name).toBe("一季度通报.html");
  expect(html.content.toString()).toContain("<h1>一季度通报</h1>");
  expect((await keep("Markdown")).content.toString()).toContain("| 东阿县 | 4/7 | 4 | 持平 | 不标注 |");
  expect((await keep("CSV")).content.toString()).toContain("\r\n市政府部门,市商务局,进出口,14,11,16,-3,红,");
  const verdicts = JSON.parse((await keep("JSON")).content.toString()) as { unit: string; color: string | null }[];
  expect(verdicts[0]).toMatchObject({ unit: "市商务局", color: "red", toBetter: { to: 13 } });
  const sheets = await readXlsxFile(new Blob([new Uint8Array((await keep("Excel")).content)]));
  expect(sheets.map(({ sheet }) => sheet)).toEqual(["概况", "通报"]);
});

test("five thousand rows are judged, found, imagined and kept as a workbook, a part at a time", async () => {
  const lines = Array.from({ length: 5000 }, (_, index) =>
    [`单位${String(index)}`, "县", `指标${String(Math.floor(index / 50))}`, (index % 50) + 1, "", 50].join("\t"),
  );
  const { page, errors } = await openRanking();
  await drop(page, [{ name: "large.tsv", bytes: bytesOf(rowsOf(lines)) }]);
  await page.getByText("5000 行", { exact: true }).waitFor();
  expect(await page.locator(".ranking-table tbody tr").count()).toBe(200);
  await page.getByRole("button", { name: "再显示 200 行" }).click();
  await expect.poll(() => page.locator(".ranking-table tbody tr").count()).toBe(400);
  await page.getByRole("searchbox").fill("单位4321");
  await page.getByText("1 行符合").waitFor();
  await chip(page, "单位4321").click();
  await page.getByRole("slider").fill("1");
  await page.getByText(/另有 \d+ 行变动/u).waitFor();
  const workbook = await downloaded(page, () => page.getByRole("button", { name: "Excel", exact: true }).click());
  const sheets = await readXlsxFile(new Blob([new Uint8Array(workbook.content)]));
  expect(sheets[1]?.data).toHaveLength(5001);
  await page.getByRole("button", { name: "关闭", exact: true }).click();
  await drop(page, [{ name: "large.xlsx", bytes: new Uint8Array(workbook.content) }]);
  await page.getByText("5000 行", { exact: true }).waitFor();
  expect(errors).toEqual([]);
});

test("a colour of the summary shows its rows alone", async () => {
  const { page } = await openBulletin();
  await page.getByTitle("只看红").click();
  await expect.poll(() => page.locator(".ranking-table tbody tr").count()).toBe(4);
  expect(page.url()).toContain("color=red");
});

test("text of a sheet is shown as text", async () => {
  const { page, errors } = await openBulletin(
    `${HEADER}\n<img src=x onerror=alert(1)>\t部门\t<script>alert(1)</script>\t1\t1\t16`,
  );
  await page.getByText("<img src=x onerror=alert(1)>").first().waitFor();
  expect(await page.locator("main img").count()).toBe(0);
  expect(errors).toEqual([]);
});

test("the sheet stays on the computer: nothing is asked for but parts of the page", async () => {
  const { page, requests } = await openBulletin();
  const { origin } = new URL(page.url());
  expect(requests.filter((address) => !/^(?:data|blob):/u.test(address) && new URL(address).origin !== origin)).toEqual(
    [],
  );
});

test.each(["light", "dark"] as const)(
  "axe finds nothing wrong with bulletin and explanation, %s, and a phone does not scroll sideways",
  async (colorScheme) => {
    const { page } = await openBulletin(`${SHEET}\n冠县\t乡镇\t用电量\t三\t\t7`, {
      viewport: { width: 360, height: 740 },
      colorScheme,
    });
    await chip(page, "市商务局").click();
    await page.getByRole("slider").fill("2");
    await page.getByText("逐条规则和口径").click();
    await page.getByText("试遍各种情形").click();
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  },
);

test("printed, the bulletin stands alone, with all its rows", async () => {
  const { page } = await openBulletin();
  await page.emulateMedia({ media: "print" });
  expect(await page.getByRole("article", { name: "通报" }).isVisible()).toBe(true);
  for (const hidden of [".ranking-policy", ".ranking-bar", ".ranking-tools", ".view-tabs"])
    expect(await page.locator(hidden).isVisible()).toBe(false);
});

test("files that are dropped on any view open here: CSV in GB18030, workbooks, JSON", async () => {
  const { page, errors } = await openExplorer();
  const workbook = readFileSync(new URL("../../ranking-bulletin/rankings.xlsx", import.meta.url));
  await drop(page, [{ name: "rankings.xlsx", bytes: new Uint8Array(workbook) }]);
  await page.getByText("63 行").waitFor();
  const gb18030 = [0xb5, 0xa5, 0xce, 0xbb, 0x2c, ...bytesOf("unitType,indicator,rank,total\nA,departments,x,1,16\n")];
  await drop(page, [{ name: "a.csv", bytes: Uint8Array.from(gb18030) }]);
  await chip(page, "A").waitFor();
  const rows = [{ 单位: "乙局", 类别: "部门", 指标: "x", 本期排名: "15", 参评总数: 16 }];
  await drop(page, [{ name: "a.json", bytes: bytesOf(JSON.stringify(rows)) }]);
  await chip(page, "乙局").waitFor();
  await drop(page, [{ name: "old.xls", bytes: Uint8Array.from([0xd0, 0xcf, 0x11]) }]);
  await page.getByRole("alert").getByText("请另存为 .xlsx 或 .csv").waitFor();
  expect(errors).toEqual([]);
});

test("a policy of one's own is checked before it is used", async () => {
  const { page } = await openExplorer({ hash: `#/${SAMPLE}/ranking` });
  await paste(page, SHEET);
  await page.getByRole("button", { name: "用自己的规则" }).click();
  const dialog = page.getByRole("dialog", { name: "自己的规则" });
  const check = async (text: string, message: string): Promise<void> => {
    await dialog.getByLabel("规则 JSON").fill(text);
    await dialog.getByRole("button", { name: "检查" }).click();
    await dialog.getByText(message).first().waitFor();
  };
  await check("{", "不是有效的 JSON");
  await check('{"id": "x"}', "规则有误：缺少 title");
  await dialog.getByRole("button", { name: "填入聊城的规则" }).click();
  const policy = (await dialog.getByLabel("规则 JSON").inputValue()).replace('"atMost": 3', '"atMost": 1');
  await check(policy, "没有自相矛盾");
  await dialog.getByRole("button", { name: "采用" }).click();
  await page
    .getByLabel("规则", { exact: true })
    .locator("option", { hasText: "自定：" })
    .waitFor({ state: "attached" });
  expect(await colorOf(page, "冠县")).toBe("blue");
});
