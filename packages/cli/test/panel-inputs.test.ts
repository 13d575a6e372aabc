import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { panelProblemSchema, type PanelRecord, type PanelReport } from "@liaocheng/report-model";
import { parquetWriteBuffer } from "hyparquet-writer";
import papaparse from "papaparse";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { linesOf, reportOf, writeFiles } from "./panel-reports.js";
import { runInProcess } from "./run-in-process.js";
import { zipOf } from "./security/zip-of.js";

const SHANDONG = reportOf({ region: "山东省", year: 2021, grew: "3.6%", target: "6%以上" });
const HENAN = reportOf({ region: "河南省", year: 2021, grew: "1.3%", target: "7%以上" });
const ROWS = [
  { title: "山东", full_text: SHANDONG, year: 2021, province: "山东省", link: "http://example.org/1" },
  { title: "无名", full_text: "一、工作安排\n今年财政收入增长5%。", year: 2019, province: "青山县", link: "" },
];

let folder: string;
const panel = (...args: string[]) => runInProcess(["panel", ...args], { cwd: folder });
const sources = (jsonl: string) => [...new Set(linesOf<PanelRecord>(jsonl).map(({ source }) => source))];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gwr-panel-in-"));
  await writeFiles(folder, {
    "reports/2021/山东.txt": SHANDONG,
    "reports/2021/河南.txt": HENAN,
    "reports/2020/山东.txt": reportOf({ region: "山东省", year: 2020, grew: "5.5%", target: "6%" }),
    "reports/.hidden/x.txt": HENAN,
    "reports/data.xml": "<x/>",
    "one/山东.txt": SHANDONG,
    "empty/readme.xml": "",
    "list.txt": "reports/2021/河南.txt\n\none/山东.txt\n",
    "manifest.csv": "file,region,year,url\nreports/2021/河南.txt,,2021,http://example.org/henan\none/山东.txt,,,\n",
    "corpus.csv": `${papaparse.unparse(ROWS)}\n`,
    "corpus.jsonl": ROWS.map((row) => `${JSON.stringify(row)}\n`).join(""),
    "words.txt": "民生\n乡村 振兴,农村\n\n民生\n数字经济\n",
  });
  const columnData = Object.keys(ROWS[0] ?? {}).map((name) => ({
    name,
    data: ROWS.map((row) => row[name as keyof (typeof ROWS)[number]]),
  }));
  await writeFile(join(folder, "corpus.parquet"), new Uint8Array(parquetWriteBuffer({ columnData })));
});
afterAll(() => rm(folder, { recursive: true }));

describe("which reports a panel reads", () => {
  it.each([
    ["a folder, sorted, hidden and other files left out", ["reports"], ["2020/山东", "2021/山东", "河南"]],
    ["a pattern that the shell left", ["reports/*/山东.txt"], ["2020/山东", "2021/山东"]],
    ["files in the order given", ["one/山东.txt", "reports/2021/河南.txt"], ["山东", "河南"]],
    ["a list", ["--files-from", "list.txt"], ["河南", "山东"]],
    ["a manifest alone", ["--manifest", "manifest.csv"], ["河南", "山东"]],
  ])("%s", async (_case, args, expected) => {
    const { code, stdout, stderr } = await panel(...args);
    expect({ code, stderr, sources: sources(stdout) }).toEqual({ code: 0, stderr: "", sources: expected });
  });

  it("reads a list from standard input, apart by zero bytes too", async () => {
    for (const apart of ["\n", "\0"]) {
      const stdin = ["one/山东.txt", "reports/2021/河南.txt"].join(apart);
      const { stdout } = await runInProcess(["panel", "--files-from", "-"], { cwd: folder, stdin });
      expect(sources(stdout)).toEqual(["山东", "河南"]);
    }
  });

  it("reads a file that is named twice once, and says so", async () => {
    const { stdout, stderr } = await panel("one/山东.txt", "one", "./one/山东.txt");
    expect(sources(stdout)).toEqual(["山东"]);
    expect(stderr.trimEnd().split("\n")).toHaveLength(2);
    expect(stderr).toContain("只读一次");
  });

  it("keeps the address that a manifest names", async () => {
    const { stdout } = await panel("--manifest", "manifest.csv", "--table", "reports");
    expect(linesOf<PanelReport>(stdout).map(({ source, url }) => [source, url])).toEqual([
      ["河南", "http://example.org/henan"],
      ["山东", undefined],
    ]);
  });

  test.each(["corpus.csv", "corpus.jsonl", "corpus.parquet"])("rows of %s are reports", async (corpus) => {
    const columns = ["--text-column", "full_text", "--year-column", "year", "--region-column", "province"];
    const names = ["--source-column", "title", "--url-column", "link"];
    const { code, stdout } = await panel(corpus, ...columns, ...names, "--table", "reports");
    expect(code).toBe(0);
    const rows = linesOf<PanelReport>(stdout).map(({ source, region, adcode, reportYear, url }) => ({
      source,
      region,
      adcode,
      reportYear,
      url,
    }));
    expect(rows).toEqual([
      { source: "山东", region: "山东省", adcode: "370000", reportYear: 2021, url: "http://example.org/1" },
      { source: "无名", region: "青山县", reportYear: 2019 },
    ]);
    const unnamed = await panel(corpus, "--text-column", "full_text");
    expect(sources(unnamed.stdout)).toEqual([
      expect.stringMatching(/^corpus#\d$/u),
      expect.stringMatching(/^corpus#\d$/u),
    ]);
  });

  it("tells rows that do not fit and takes the others", async () => {
    const lines = [
      JSON.stringify({ text: SHANDONG, year: "辛丑" }),
      "{not json",
      '["list"]',
      JSON.stringify({ year: 2020 }),
    ];
    await writeFile(join(folder, "bad.jsonl"), `${lines.join("\n")}\n`);
    const { code, stdout, stderr } = await panel("bad.jsonl", "--text-column", "text", "--year-column", "year");
    expect(code).toBe(2);
    expect(sources(stdout)).toEqual(["bad#1"]);
    expect(stderr.trimEnd().split("\n")).toEqual([
      expect.stringContaining("“辛丑”不是年份"),
      expect.stringContaining("bad.jsonl#2：第 2 行不是 JSON 对象"),
      expect.stringContaining("bad.jsonl#3：第 3 行不是 JSON 对象"),
      expect.stringContaining("bad.jsonl#4：没有正文"),
    ]);
  });

  test.each([
    [[], "没有给出报告"],
    [["empty"], "没有可读的文件"],
    [["reports/*.docx"], "没有符合"],
    [["corpus.csv"], "--text-column"],
    [["corpus.csv", "--text-column", "正文"], "没有“正文”一列，有：title、full_text"],
    [["no.parquet", "--text-column", "text"], "找不到文件"],
    [["list.txt", "--table", "terms"], "需要 --terms"],
    [["list.txt", "--shard", "3/2"], "--shard"],
    [["list.txt", "--from", "ndjson"], "只读标准输入"],
  ])("%j is one clear line", async (args, message) => {
    const { code, stdout, stderr } = await panel(...args);
    expect({ code, stdout, lines: stderr.trimEnd().split("\n").length }).toEqual({ code: 2, stdout: "", lines: 1 });
    expect(stderr).toContain(message);
  });
});

describe("gwr panel --from ndjson", () => {
  const lines = [
    JSON.stringify({ source: "a", text: SHANDONG }),
    "oops",
    JSON.stringify({ source: "b", text: "一、工作安排\n今年财政收入增长5%。", year: 2019, region: "青山县" }),
    JSON.stringify({ source: "c", text: "今天天气很好。" }),
  ].join("\n");

  it("turns lines into rows, and writes problems as lines too", async () => {
    const { code, stdout, stderr } = await runInProcess(["panel", "--from", "ndjson", "-"], { stdin: lines });
    expect(code).toBe(2);
    expect(sources(stdout)).toEqual(["a", "b"]);
    expect(linesOf<PanelRecord>(stdout).find(({ source }) => source === "b")).toMatchObject({
      region: "青山县",
      reportYear: 2019,
    });
    const problems = linesOf(stderr);
    expect(problems.filter((problem) => !panelProblemSchema.safeParse(problem).success)).toEqual([]);
    expect(problems.map(({ source, code: what }) => [source, what])).toEqual([
      ["stdin#2", "invalid"],
      ["c", "no-report"],
    ]);
  });

  it("gives for a stream what it gives for its pieces", async () => {
    const whole = (await runInProcess(["panel", "--from", "ndjson"], { stdin: lines })).stdout;
    const pieces = await Promise.all(
      lines.split("\n").map((line) => runInProcess(["panel", "--from", "ndjson", "-"], { stdin: line })),
    );
    expect(pieces.map(({ stdout }) => stdout).join("")).toBe(whole);
  });
});

describe("gwr panel --terms", () => {
  it("counts words by part, each by itself", async () => {
    const { stdout } = await panel("one/山东.txt", "--terms", "words.txt", "--table", "terms");
    expect(linesOf(stdout)).toMatchObject([
      { source: "山东", region: "山东省", reportYear: 2021, term: "民生", section: "2021年工作安排", count: 1 },
      { term: "乡村振兴", section: "2021年工作安排", count: 1 },
    ]);
  });
});

describe("zips of reports", () => {
  beforeAll(async () => {
    await mkdir(join(folder, "zips"));
    const many = {
      "2021/山东.txt": SHANDONG,
      "2021/河南.txt": HENAN,
      "坏.pdf": "no pdf",
      "内.rar": "Rar!\u001a\u0007",
    };
    await writeFile(join(folder, "zips/all.zip"), zipOf(many));
    await writeFile(join(folder, "zips/one.zip"), zipOf({ "山东.txt": SHANDONG }));
    await writeFile(join(folder, "zips/torn.zip"), zipOf(many).subarray(0, 100));
  });

  it("are taken apart, each report a source; what cannot be read is one line each", async () => {
    const { code, stdout, stderr } = await panel("zips/all.zip");
    expect(sources(stdout)).toEqual(["all.zip!2021/山东.txt", "all.zip!2021/河南.txt"]);
    expect(code).toBe(2);
    expect(stderr.trimEnd().split("\n")).toEqual([
      expect.stringContaining("zips/all.zip!内.rar"),
      expect.stringContaining("zips/all.zip!坏.pdf"),
    ]);
  });

  it("give the same rows as their files", async () => {
    const rows = (jsonl: string) => linesOf<PanelRecord>(jsonl).map(({ source: _source, ...row }) => row);
    const [zip, files] = [await panel("zips/all.zip"), await panel("reports/2021")];
    const ids = /"id":"[^"]*"|"[a-z_]*id":"[^"]*"/giu;
    expect(rows(zip.stdout.replaceAll(ids, '"id":""'))).toEqual(rows(files.stdout.replaceAll(ids, '"id":""')));
  });

  it("with one report, and those that are torn, are files like others", async () => {
    const { stdout, stderr } = await panel("zips");
    expect(sources(stdout)).toEqual(["all.zip!2021/山东.txt", "all.zip!2021/河南.txt", "one"]);
    expect(stderr).toContain("torn.zip");
  });

  it("name what is known of a report by the name of its entry", async () => {
    await writeFile(join(folder, "known.csv"), "file,url\n河南.txt,http://example.org/henan\n");
    const { stdout } = await panel("zips/all.zip", "--manifest", "known.csv", "--table", "reports");
    expect(linesOf<PanelReport>(stdout).map(({ url }) => url)).toEqual([undefined, "http://example.org/henan"]);
  });
});
