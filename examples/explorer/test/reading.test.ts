import { readReport } from "@liaocheng/report-reader";
import { expect, test } from "vitest";
import { paste, SHORT_REPORT } from "./documents.js";
import { downloaded, partOf } from "./downloaded.js";
import { openExplorer, SAMPLE, visit, type Explorer } from "./open-explorer.js";

const inspector = ({ page }: Explorer) => page.getByRole("complementary", { name: "查看" });
const text = ({ page }: Explorer) => page.getByRole("article", { name: "报告正文" });
const focused = ({ page }: Explorer) => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
const at = ({ page }: Explorer) => new URLSearchParams(page.url().split("?")[1]).get("at");

test("pointing at a figure tells its indicator, status, bound, period, kind and what is implied, with its sentence", async () => {
  const explorer = await visit(`#/${SAMPLE}/reading`);
  await text(explorer).getByRole("button", { name: "2800亿元" }).hover();
  const shown = (): Promise<string> => inspector(explorer).innerText();
  for (const words of [
    "生产总值",
    "实绩",
    "总量",
    "≥ 不低于（“突破”）",
    "2022年",
    "写明",
    "推定",
    "综合实力跃上新台阶",
  ])
    await expect.poll(shown).toContain(words);
  await expect
    .poll(() => inspector(explorer).locator("blockquote").innerText())
    .toContain("预计全年生产总值突破2800亿元，增长4.3%。");
  expect(explorer.errors).toEqual([]);
});

test("n and p go through the figures by keyboard, with the focus, the inspector and the address", async () => {
  const explorer = await visit(`#/${SAMPLE}/reading`);
  await explorer.page.keyboard.press("n");
  await explorer.page.keyboard.press("n");
  await explorer.page.keyboard.press("n");
  await expect.poll(() => focused(explorer)).toBe("2800亿元，生产总值，实绩");
  await expect.poll(() => at(explorer)).toBe("471-477");
  await explorer.page.keyboard.press("p");
  await expect.poll(() => focused(explorer)).toContain("20条");
  await expect.poll(() => inspector(explorer).innerText()).toContain("20条");
  await explorer.page.keyboard.press("Escape");
  await expect.poll(() => at(explorer)).toBeNull();
  await expect.poll(() => inspector(explorer).innerText()).toContain("概览");
});

test("a fact is copied as JSON with its offsets, and as a link to it", async () => {
  const explorer = await visit(`#/${SAMPLE}/reading?at=480-484`, {
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const copied = async (button: string): Promise<string> => {
    const copying = inspector(explorer).getByRole("button", { name: button });
    await copying.click();
    // Its words change to 已复制 for a moment.
    await copying.waitFor({ state: "detached" });
    return explorer.page.evaluate(() => navigator.clipboard.readText());
  };
  expect(JSON.parse(await copied("复制 JSON"))).toMatchObject({ start: 480, end: 484, text: "4.3%", concept: "gdp" });
  expect((await copied("复制 CSV")).split("\r\n")[1]).toMatch(/^生产总值,gdp,4\.3,%,4\.3%,growth,eq,/u);
  expect(decodeURIComponent(await copied("复制链接"))).toMatch(/#\/f74099ba9767~聊城市 2023年\/reading\?at=480-484$/u);
});

test("the outline shows parts with roles and leads to each", async () => {
  const explorer = await visit(`#/${SAMPLE}/reading`);
  const outline = explorer.page.getByRole("navigation", { name: "目录" });
  expect(await outline.locator('li[data-depth="1"] .reading-role').allInnerTexts()).toEqual([
    "回顾",
    "目标",
    "任务",
    "政府自身建设",
    "民生事项",
    "政策清单",
    "行动计划",
    "用语说明",
  ]);
  await outline.getByRole("link", { name: /2023年重点行动计划清单/u }).click();
  await explorer.page.waitForFunction(() => {
    const place = document.querySelector("[data-place]")?.getBoundingClientRect();
    return place !== undefined && place.top > 0 && place.bottom < innerHeight;
  });
  await explorer.page.goBack();
  await expect.poll(() => at(explorer)).toBeNull();
});

test("search counts, goes from hit to hit by Enter, and finds spaced words", async () => {
  const explorer = await visit(`#/${SAMPLE}/reading`);
  await explorer.page.keyboard.press("/");
  await explorer.page.keyboard.type("高质量发展");
  const status = explorer.page.getByRole("search").getByRole("status");
  await status.getByText("共 27 处").waitFor();
  await explorer.page.keyboard.press("Enter");
  await explorer.page.keyboard.press("Enter");
  await expect.poll(() => status.innerText()).toBe("第 2 处，共 27 处");
  await explorer.page.keyboard.press("Shift+Enter");
  await expect.poll(() => status.innerText()).toBe("第 1 处，共 27 处");
  await expect.poll(() => text(explorer).locator(".reading-place").innerText()).toBe("高质量发展");
  await explorer.page.getByRole("searchbox").fill("政府工作报告");
  await expect.poll(() => status.innerText()).toMatch(/处$/u);
  await explorer.page.keyboard.press("Escape");
  await expect.poll(() => text(explorer).locator(".reading-hit").count()).toBe(0);
});

test("terms are underlined once in a section and tell what they mean", async () => {
  const explorer = await visit(`#/${SAMPLE}/reading`);
  await explorer.page.keyboard.press("t");
  await expect.poll(() => focused(explorer)).toContain("十二大攻坚行动");
  await expect.poll(() => inspector(explorer).locator(".reading-definition").innerText()).not.toBe("");
  const marked = await text(explorer).locator('[data-kind="term"]').count();
  expect(marked).toBeGreaterThan(20);
  expect(marked).toBeLessThanOrEqual(32);
});

test("the review mode shows what became no fact, with the reason", async () => {
  const explorer = await visit(`#/${SAMPLE}/reading`);
  await expect.poll(() => text(explorer).locator('[data-kind="unread"]').count()).toBe(0);
  await explorer.page.getByRole("button", { name: "未成事实" }).click();
  await explorer.page.getByText(/2\d\d 个数字成为事实，\d+ 个没有/u).waitFor();
  await explorer.page.getByRole("button", { name: /^名称里的门槛 \d+$/u }).click();
  await expect.poll(() => inspector(explorer).innerText()).toContain("threshold");
  await expect.poll(() => new URLSearchParams(explorer.page.url().split("?")[1]).get("show")).toContain("unread");
});

test("findings stand beside their paragraph with their fix, and go out as a Word file: comments, and a tracked change for each fix", async () => {
  const explorer = await visit(`#/${SAMPLE}/reading`);
  await explorer.page.keyboard.press("f");
  const note = explorer.page.getByRole("listitem").filter({ hasText: "数字与百分号之间多了空格" });
  await note.getByText("quantity-space").waitFor();
  await explorer.page.getByText("检索时会找不到“政府工作报告”").waitFor();
  await expect.poll(() => note.getByRole("checkbox").isChecked()).toBe(true);
  const draft = await downloaded(explorer.page, () =>
    explorer.page.getByRole("button", { name: "下载修订稿 Word" }).click(),
  );
  expect(draft.name).toBe("liaocheng-2022（修订稿）.docx");
  expect(partOf(draft, "word/document.xml")).toMatch(/<w:del [^>]+>.{0,300}<w:delText/u);
  expect(partOf(draft, "word/comments.xml")).toContain("规则：quantity-space");
  const { text: read } = await readReport(new Uint8Array(draft.content), { type: "docx" });
  expect(read).toContain("占社零额比重达20%以上");
  expect(read).toContain("生产总值突破2800亿元，增长4.3%");
  await explorer.page.getByText("修订稿已下载").waitFor();
});

test("hidden kinds of figures leave the text and the keys", async () => {
  const explorer = await visit(`#/${SAMPLE}/reading`);
  await explorer.page.getByRole("button", { name: "实绩", exact: true }).click();
  await explorer.page.keyboard.press("n");
  await expect.poll(() => focused(explorer)).toMatch(/目标$|其他$/u);
  await expect.poll(() => text(explorer).locator('[data-status="actual"]').count()).toBe(0);
});

test("a link to a fact opens at the fact; one to a paragraph marks the paragraph", async () => {
  const explorer = await openExplorer({ hash: `#/${SAMPLE}/reading?at=7500-7504` });
  expect(await explorer.page.locator("[data-place]").first().isVisible()).toBe(true);
  await explorer.page.goto("about:blank");
  const fact = await openExplorer({ hash: `#/${SAMPLE}/reading?at=480-484` });
  await expect.poll(() => focused(fact)).toBe("4.3%，生产总值，实绩");
  await expect.poll(() => inspector(fact).innerText()).toContain("按增减动词");
  const block = text(fact).locator(".reading-block", { hasText: "现在，我代表市人民政府" });
  await block.hover();
  await block.getByRole("link", { name: "此段的链接" }).click();
  await block.locator(".reading-body[data-place]").waitFor();
  await fact.page.goBack();
  await fact.page.locator('.reading-mark[aria-current="true"]', { hasText: "4.3%" }).waitFor();
});

test("single keys rest while typing, can be switched off, and ? tells them", async () => {
  const explorer = await openExplorer();
  await explorer.page.keyboard.press("?");
  const help = explorer.page.getByRole("dialog", { name: "快捷键" });
  await help.getByRole("checkbox").uncheck();
  await help.getByRole("button", { name: "关闭" }).click();
  await explorer.page.keyboard.press("n");
  await expect.poll(() => at(explorer)).toBeNull();
  await explorer.page.getByRole("searchbox").fill("n");
  await expect.poll(() => at(explorer)).toBeNull();
});

test("another report and another view are shown from their beginning", async () => {
  const explorer = await openExplorer({ hash: `#/${SAMPLE}/reading?at=12000-12003` });
  const scrolled = () => explorer.page.evaluate(() => scrollY);
  await expect.poll(scrolled).toBeGreaterThan(1000);
  await paste(explorer.page, SHORT_REPORT);
  await explorer.page.locator("nav.document-tabs a[aria-current]", { hasText: "云平市" }).waitFor();
  await expect.poll(scrolled).toBe(0);
});

test("on a phone a link with findings lands on its place, units stay with their values, and contents are not covered", async () => {
  const { page } = await openExplorer({
    hash: `#/${SAMPLE}/reading?at=12000-12003&show=actual+target+findings`,
    context: { viewport: { width: 360, height: 740 } },
  });
  await page.locator(".reading-note").first().waitFor({ state: "attached" });
  const inView = () =>
    page.evaluate(() => {
      const box = document.querySelector("[data-place]")?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    });
  await expect.poll(inView).toBe(true);
  await page.goto(`${page.url().split("#")[0] ?? ""}#/${SAMPLE}/reading?at=480-484`);
  await page.locator('.reading-mark[aria-current="true"]', { hasText: "4.3%" }).waitFor();
  const [mark, sheet] = await Promise.all(
    ['.reading-mark[aria-current="true"]', ".reading-inspector"].map((part) => page.locator(part).boundingBox()),
  );
  expect((mark?.y ?? 0) + (mark?.height ?? 0)).toBeLessThan(sheet?.y ?? 0);
  const lines = await page
    .locator('.reading-mark[data-kind="fact"]')
    .evaluateAll((marks) => marks.map((mark) => mark.getClientRects().length));
  expect(Math.max(...lines)).toBe(1);
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  expect(await page.getByRole("complementary", { name: "查看" }).isVisible()).toBe(true);
  await page.getByRole("button", { name: "目录" }).click();
  await expect.poll(() => page.getByRole("complementary", { name: "查看" }).isVisible()).toBe(false);
  await paste(page, "全市生产总值突破1200亿元，增长6.1%，新增就业3万人。");
  await page.getByRole("heading", { level: 2, name: "粘贴的文字 1" }).waitFor({ state: "attached" });
});
