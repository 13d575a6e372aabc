import { createHash } from "node:crypto";
import { copyFile, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore } from "@liaocheng/report-store";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CORRECTED, REPORT, TASK_TABLE, writeFiles } from "./ledger-report.js";
import { runInProcess } from "./run-in-process.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gwr-ledger-store-"));
  await writeFiles(folder, {
    "report.txt": REPORT,
    "corrected.txt": CORRECTED,
    "table.csv": TASK_TABLE,
    "other-city.txt": REPORT.replaceAll("明州", "安州"),
    "before.txt": REPORT.replaceAll("2023", "2022")
      .replaceAll("2024", "2023")
      .replace("地区生产总值增长5.5%以上", "地区生产总值增长6%以上"),
    "earlier-draft.txt": CORRECTED.replace("2024年1月20日", "2024年1月8日"),
    "nothing.txt": "谢谢大家！",
    "no-promise.txt": REPORT.slice(0, REPORT.indexOf("二、")),
    "no-database.db": "这不是数据库。".repeat(100),
    "tiny.db": "x",
  });
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

const ledger = (...argv: string[]) => runInProcess(["ledger", ...argv], { cwd: folder });
const json = async (...argv: string[]): Promise<Record<string, unknown>[]> =>
  JSON.parse((await ledger(...argv, "--format", "json")).stdout) as Record<string, unknown>[];

describe("import", () => {
  test("makes the ledger, and tells what a corrected report changes", async () => {
    expect(await ledger("import", "report.txt", "--store", "a.db")).toMatchObject({
      code: 0,
      stdout: "明州市2024年报告第1版：新增7项，变更0项，删去0项，不变0项\n",
      stderr: "",
    });
    expect((await ledger("import", "corrected.txt", "--store", "a.db")).stdout.trimEnd().split("\n")).toEqual([
      "明州市2024年报告第2版：新增1项，变更2项，删去1项，不变4项",
      "2024-003  文字：新建学校12所 → 新建学校15所；指标：新建学校 12所 → 新建学校 15所",
      "2024-004  文字：6月底前建成市图书馆 → 9月底前建成市图书馆；时限：2024-06-30 → 2024-09-30；牵头单位：市文旅局 → 市文化和旅游局",
      "2024-007  删去：出台关于支持科技创新的若干政策",
      "2024-008  新增：新建体育公园3处",
    ]);
  });

  test("says the same in English and as JSON", async () => {
    await ledger("import", "report.txt", "--store", "b.db");
    const english = await ledger("import", "corrected.txt", "--store", "b.db", "--lang", "en");
    expect(english.stdout).toContain("version 2: 1 new, 2 changed, 1 gone, 4 the same");
    expect(english.stdout).toContain("2024-007  gone: 出台关于支持科技创新的若干政策");
    const table = await json("import", "table.csv", "--store", "b.db");
    expect(table).toMatchObject({
      year: 2024,
      series: "tasks",
      version: 1,
      added: [{ id: "2024-009", text: "新建停车场8处" }],
      changed: [
        {
          id: "2024-005",
          changes: [
            { field: "deadline", before: "2024", after: "2024-11-30" },
            { field: "joint", after: "市城管局" },
          ],
        },
      ],
    });
  });
});

describe("what a ledger does not take: one line, status 2, nothing written", () => {
  beforeAll(async () => {
    await ledger("import", "report.txt", "--store", "kept.db");
    await ledger("import", "corrected.txt", "--store", "kept.db");
    await copyFile(join(folder, "kept.db"), join(folder, "cut.db"));
    const bytes = await readFile(join(folder, "cut.db"));
    await writeFiles(folder, { "cut.db": bytes.subarray(0, 9000) });
  });

  test.each([
    [
      "the same report twice",
      ["import", "corrected.txt", "--store", "kept.db"],
      /已在台账里（第2版/u,
      /already holds/u,
    ],
    [
      "a report that was corrected since",
      ["import", "report.txt", "--store", "kept.db"],
      /旧稿不能覆盖新稿/u,
      /no newer one/u,
    ],
    ["an earlier draft", ["import", "earlier-draft.txt", "--store", "kept.db"], /作于2024-01-08/u, /of 2024-01-08/u],
    [
      "the report of another city",
      ["import", "other-city.txt", "--store", "kept.db"],
      /安州市.*明州市/u,
      /安州市.*明州市/u,
    ],
    ["the report of the year before", ["import", "before.txt", "--store", "kept.db"], /--older/u, /--older/u],
    ["a text that tells no year", ["import", "nothing.txt", "--store", "kept.db"], /--year/u, /--year/u],
    [
      "a report without promises",
      ["import", "no-promise.txt", "--store", "kept.db"],
      /没有读出承诺/u,
      /no promise found/u,
    ],
    ["a missing report", ["import", "none.txt", "--store", "kept.db"], /找不到文件/u, /no such file/u],
    [
      "a ledger that is not there",
      ["list", "--store", "none.db"],
      /没有台账文件 none\.db/u,
      /no ledger file none\.db/u,
    ],
    ["a ledger that is none", ["list", "--store", "no-database.db"], /不是台账文件/u, /no ledger file/u],
    ["a few bytes for a ledger", ["import", "report.txt", "--store", "tiny.db"], /不是台账文件/u, /no ledger file/u],
    ["a ledger cut off", ["list", "--store", "cut.db"], /已损坏/u, /damaged/u],
    ["a folder for a ledger", ["list", "--store", "."], /无法打开台账/u, /cannot open/u],
    ["a ledger in no folder", ["import", "report.txt", "--store", "none/a.db"], /无法打开台账/u, /cannot open/u],
    ["no ledger at all", ["list"], /缺少选项 --store/u, /missing option --store/u],
    ["an unknown id", ["show", "2024-999", "--store", "kept.db"], /没有编号 2024-999/u, /no promise 2024-999/u],
    ["a day that is none", ["list", "--store", "kept.db", "--as-of", "2024-02-30"], /--as-of/u, /--as-of/u],
    [
      "a colour that is none",
      ["list", "--store", "kept.db", "--color", "pink"],
      /没有颜色“pink”/u,
      /no colour “pink”/u,
    ],
    ["an unknown policy", ["list", "--store", "kept.db", "--policy", "nowhere"], /nowhere/u, /nowhere/u],
  ] as const)("%s", async (_title, argv, zh, en) => {
    const before = await filesOf();
    for (const [lang, pattern] of [
      ["zh", zh],
      ["en", en],
    ] as const) {
      const { code, stdout, stderr } = await ledger(...argv, "--lang", lang);
      expect({ code, stdout, lines: stderr.trimEnd().split("\n").length }).toEqual({ code: 2, stdout: "", lines: 1 });
      expect(stderr).toMatch(pattern);
      expect(stderr).not.toMatch(/undefined|\[object|Error:/u);
    }
    expect(await filesOf()).toEqual(before);
  });

  test("a locked ledger", async () => {
    const store = openStore(join(folder, "kept.db"));
    const { code, stderr } = await store.writing(() => ledger("import", "report.txt", "--store", "kept.db"));
    store.close();
    expect([code, stderr.split("\n").length]).toEqual([2, 2]);
  });

  test("no new ledger for a report that was refused", async () => {
    expect((await ledger("import", "no-promise.txt", "--store", "new.db")).code).toBe(2);
    expect(await filesOf()).not.toHaveProperty("new.db");
  });

  test("a year before is added when that is meant, and the list stays at the latest", async () => {
    await ledger("import", "report.txt", "--store", "years.db");
    expect((await ledger("import", "before.txt", "--store", "years.db", "--older")).code).toBe(0);
    expect(new Set((await json("list", "--store", "years.db")).map(({ year }) => year))).toEqual(new Set([2024]));
    expect(new Set((await json("list", "--store", "years.db", "--year", "all")).map(({ year }) => year))).toEqual(
      new Set([2023, 2024]),
    );
  });
});

/** Every file with its sum; of ledgers what they hold. */
async function filesOf(): Promise<Record<string, string>> {
  const names = (await readdir(folder)).sort();
  const entries = names.map(async (name) => [name, await contentOf(name)] as const);
  return Object.fromEntries(await Promise.all(entries));
}

async function contentOf(name: string): Promise<string> {
  if (name === "kept.db") {
    const store = openStore(join(folder, name));
    const held = JSON.stringify([store.identity(), store.reports(), store.promises(), store.progress()]);
    store.close();
    return held;
  }
  return createHash("sha256")
    .update(await readFile(join(folder, name)))
    .digest("hex");
}

describe("list and show", () => {
  beforeAll(async () => {
    await ledger("import", "report.txt", "--store", "list.db");
    await ledger("import", "table.csv", "--store", "list.db");
  });
  const list = async (...argv: string[]) =>
    (await json("list", "--store", "list.db", "--as-of", "2024-06-10", ...argv)).map(({ id }) => id);

  test.each([
    [["--department", "市住建局"], ["2024-005"]],
    [
      ["--department", "城管"],
      ["2024-005", "2024-008"],
    ],
    [
      ["--kind", "target"],
      ["2024-001", "2024-002", "2024-003", "2024-006", "2024-008"],
    ],
    [["--due-within", "30"], ["2024-004"]],
    [["--status", "done"], []],
    [["--status", "unreported", "--due-within", "30"], ["2024-004"]],
    [["--color", "黄", "--department", "市文旅局"], ["2024-004"]],
    [["--color", "red,blue"], []],
    [["--color", "none"], []],
  ])("%j chooses %j", async (options, expected) => {
    expect(await list(...options)).toEqual(expected);
  });

  test("a row has the promise with its place, its units, its deadline and its light", async () => {
    const [row] = await json("list", "--store", "list.db", "--as-of", "2024-07-01", "--department", "市文旅局");
    expect(row).toMatchObject({
      id: "2024-004",
      text: "6月底前建成市图书馆",
      deed: "建成市图书馆",
      leads: ["市文旅局"],
      deadline: "2024-06-30",
      deadlineText: "6月底前",
      figures: [],
      status: "unreported",
      color: "red",
      reason: "已逾期（逾期1天）",
      standing: { due: "2024-06-30", daysLeft: -1 },
    });
    expect(REPORT.slice(Number(row!.start), Number(row!.end))).toBe(row!.text);
  });

  test("the table ends with the totals, in both languages", async () => {
    const zh = (await ledger("list", "--store", "list.db", "--as-of", "2024-07-01")).stdout;
    expect(zh.trimEnd().split("\n").at(-1)).toBe("截至2024-07-01，共8项：蓝0项，黄7项，红1项，不标注0项；已完成0项。");
    const en = (await ledger("list", "--store", "list.db", "--as-of", "2024-07-01", "--lang", "en")).stdout;
    expect(en).toContain("As of 2024-07-01, 8 promises: blue 0, yellow 7, red 1, none 0; 0 done.");
    const cells = (
      await ledger("list", "--store", "list.db", "--as-of", "2024-07-01", "--lang", "en", "--format", "md")
    ).stdout;
    expect(cells).toContain("nothing reported yet; 1 day overdue");
  });

  test("csv and Markdown have a row a promise", async () => {
    const csv = (await ledger("list", "--store", "list.db", "--format", "csv")).stdout.trimEnd().split("\r\n");
    expect(csv).toHaveLength(9);
    expect((await ledger("list", "--store", "list.db", "--format", "md")).stdout.trimEnd().split("\n")).toHaveLength(
      10,
    );
  });

  test("show quotes the promise where it stands", async () => {
    const { stdout } = await ledger("show", "2024-004", "--store", "list.db", "--as-of", "2024-06-10");
    expect(stdout).toContain("report.txt 第10行（第1版）“（一）办好民生实事。新建学校12所");
    expect(stdout).toContain("颜色（截至2024-06-10）：黄，临近时限（距时限20天）");
    const [quote] = [
      JSON.parse((await ledger("show", "2024-004", "--store", "list.db", "--format", "json")).stdout) as {
        quote: { text: string; start: number; end: number };
      },
    ].map((row) => row.quote);
    expect(quote!.text.slice(quote!.start, quote!.end)).toBe("6月底前建成市图书馆");
  });
});

test("gwr ledger FILE prints as ever", async () => {
  const { code, stdout } = await ledger("report.txt", "--format", "json");
  expect([code, (JSON.parse(stdout) as unknown[]).length]).toEqual([0, 7]);
});
