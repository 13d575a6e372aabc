import { access, appendFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { panelProblemSchema, panelReportSchema } from "@liaocheng/report-model";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startGwr } from "./gwr.js";
import { linesOf, manyReports, writeFiles } from "./panel-reports.js";
import { runInProcess } from "./run-in-process.js";

const MANY = 260;

let folder: string;
/** The rows of all reports, as a stream. */
let rows = "";
const file = (name: string): string => join(folder, name);
/**
 * What a run says besides how far it is, which it says once a minute: on a slow machine that may be often. It reads in one thread, which
 * saves the start of others; those that are killed below read in as many as there are.
 */
const panel = async (...args: string[]) => {
  const ended = await runInProcess(["panel", ...args, "--threads", "1"], { cwd: folder });
  return { ...ended, stderr: ended.stderr.replaceAll(/^\d+\/\d+ · .*\n/gmu, "") };
};

/** Every file of a folder with what is in it. */
async function contentOf(name: string): Promise<Record<string, string>> {
  const names = (await readdir(file(name), { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  return Object.fromEntries(
    await Promise.all(
      names.map(async (entry) => [entry.name, await readFile(join(entry.parentPath, entry.name), "base64")] as const),
    ),
  );
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "gwr-panel-dir-"));
  await writeFiles(join(folder, "reports"), manyReports(MANY));
  await writeFiles(join(folder, "few"), manyReports(5));
  await writeFile(file("words.txt"), "民生\n粮食\n");
  expect(await panel("reports", "-o", "whole", "--terms", "words.txt")).toMatchObject({
    code: 0,
    stdout: "",
    stderr: "",
  });
  rows = (await panel("reports")).stdout;
}, 120_000);
afterAll(() => rm(folder, { recursive: true }));

describe("a panel in a folder", () => {
  it("has parts, the other tables, a manifest and problems", async () => {
    expect((await readdir(file("whole"))).sort()).toEqual([
      "manifest.jsonl",
      "panel.json",
      "part-00000.jsonl",
      "part-00001.jsonl",
      "part-00002.jsonl",
      "problems.jsonl",
      "reports.jsonl",
      "terms.jsonl",
    ]);
    const manifest = linesOf(await readFile(file("whole/manifest.jsonl"), "utf8"));
    expect(manifest).toHaveLength(MANY);
    expect(manifest[200]).toMatchObject({
      source: "r0200",
      file: "reports/r0200.txt",
      part: "part-00001.jsonl",
      done: true,
    });
    const reports = linesOf(await readFile(file("whole/reports.jsonl"), "utf8"));
    expect(reports.filter((report) => !panelReportSchema.safeParse(report).success)).toEqual([]);
    expect(reports.map(({ sha256 }) => sha256)).toEqual(manifest.map(({ sha256 }) => sha256));
  });

  it("holds the rows that a file holds", async () => {
    const parts = await Promise.all(
      [0, 1, 2].map((part) => readFile(file(`whole/part-0000${String(part)}.jsonl`), "utf8")),
    );
    expect(parts.join("") === rows).toBe(true);
  });

  it("is not made again when it is complete, and not overwritten by another", async () => {
    const before = await contentOf("whole");
    expect(await panel("reports", "-o", "whole", "--terms", "words.txt")).toMatchObject({
      code: 0,
      stderr: expect.stringContaining("已经完成"),
    });
    for (const args of [["few"], ["reports", "--year", "1999"], ["reports", "--format", "csv"]]) {
      expect(await panel(...args, "-o", "whole")).toMatchObject({
        code: 2,
        stderr: expect.stringContaining("另一份面板"),
      });
    }
    expect(await contentOf("whole")).toEqual(before);
  });

  it("is rewritten with --resume, without leavings of the longer one", async () => {
    await cp(file("whole"), file("again"), { recursive: true });
    expect(await panel("few", "-o", "again", "--resume")).toMatchObject({ code: 0 });
    expect((await readdir(file("again"))).filter((name) => name.startsWith("part"))).toEqual(["part-00000.jsonl"]);
  });

  it("takes no place that holds files of the same names", async () => {
    await writeFiles(file("taken"), { "reports.csv": "mine" });
    expect(await panel("few", "-o", "taken")).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("reports.csv"),
    });
  });

  it("tells bad files one by one, and the rest is complete", async () => {
    await cp(file("few"), file("mixed"), { recursive: true });
    await writeFiles(file("mixed"), {
      "a-empty.txt": "",
      "b-poem.txt": "今天天气很好。",
      "c.doc": "\u00D0\u00CF\u0011\u00E0",
    });
    const { code, stderr } = await panel("mixed", "-o", "told");
    expect({ code, lines: stderr.trimEnd().split("\n").length }).toEqual({ code: 2, lines: 3 });
    const problems = linesOf(await readFile(file("told/problems.jsonl"), "utf8"));
    expect(problems.filter((problem) => !panelProblemSchema.safeParse(problem).success)).toEqual([]);
    expect(problems.map(({ source, code: what }) => [source, what])).toEqual([
      ["a-empty", "unsuitable"],
      ["b-poem", "no-report"],
      ["c", "unsuitable"],
    ]);
    expect(linesOf(await readFile(file("told/manifest.jsonl"), "utf8")).filter(({ done }) => done)).toHaveLength(6);
    const rows = await readFile(file("told/part-00000.jsonl"), "utf8");
    const clean = (await panel("few")).stdout;
    expect(rows.endsWith(clean)).toBe(true);
  });

  it("comes as parquet with its types, and as csv with its description", async () => {
    await panel("few", "-o", "parquet/", "--format", "parquet");
    const bytes = await readFile(file("parquet/part-00000.parquet"));
    const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
    const types = Object.fromEntries(
      parquetMetadata(buffer).schema.map(({ name, type, converted_type: as }) => [name, as ?? type]),
    );
    expect(types).toMatchObject({ source: "UTF8", reportYear: "INT32", valuePoint: "DOUBLE", isInterval: "BOOLEAN" });
    const reports = await readFile(file("parquet/reports.parquet"));
    const [first] = await parquetReadObjects({
      file: reports.buffer.slice(reports.byteOffset, reports.byteOffset + reports.length),
    });
    expect(first).toMatchObject({ deliveredOn: new Date("1990-01-10") });
    await panel("few", "-o", "csv/", "--format", "csv");
    const { tables } = JSON.parse(await readFile(file("csv/csv-metadata.json"), "utf8")) as {
      tables: { url: string; tableSchema: { columns: { name: string }[] } }[];
    };
    for (const { url, tableSchema } of tables) {
      const [header = ""] = (await readFile(file(`csv/${url}`), "utf8")).split("\r\n");
      expect(tableSchema.columns.map(({ name }) => name).join(",")).toBe(header);
    }
    expect(tables.map(({ url }) => url)).toEqual(["part-00000.csv", "reports.csv"]);
  });
});

describe("a run that was killed", () => {
  /** Waits until a condition holds, then kills; gives false when the run was over before. */
  async function killWhen(args: readonly string[], holds: () => Promise<boolean>): Promise<boolean> {
    const child = startGwr(["panel", ...args], { cwd: folder });
    let over = false;
    const ended = new Promise<void>((done) => {
      child.once("exit", () => {
        over = true;
        done();
      });
    });
    while (!over && !(await holds())) await new Promise((done) => setTimeout(done, 2));
    const killed = !over && child.kill("SIGKILL");
    await ended;
    return killed;
  }
  const countIn = async (name: string, ending: string): Promise<number> =>
    (await readdir(file(name)).catch(() => [])).filter((one) => one.endsWith(ending)).length;

  it("goes on to the same bytes, wherever it was stopped, and leaves nothing behind", async () => {
    const args = ["reports", "-o", "killed", "--terms", "words.txt"];
    for (const chunks of [1, 9]) {
      await killWhen(args, async () => (await countIn("killed/work", ".chunk")) >= chunks);
    }
    await killWhen(args, async () => (await countIn("killed", ".jsonl")) > 0);
    await writeFile(file(`killed/work/x.chunk.${hostname()}.999999.0.tmp`), "half");
    expect(await panel(...args)).toMatchObject({ code: 0, stderr: "" });
    expect(await contentOf("killed")).toEqual(await contentOf("whole"));
  }, 120_000);

  it("reads nothing again that was done", async () => {
    await cp(file("reports"), file("moved"), { recursive: true });
    const args = ["moved", "-o", "once", "--keep-work", "--resume"];
    await panel(...args);
    const before = await readdir(file("once/work"));
    await appendFile(file("moved/r0007.txt"), "新建医院3所。\n");
    await panel(...args);
    const added = (await readdir(file("once/work"))).filter((name) => !before.includes(name));
    expect(added).toHaveLength(1);
    const header = (await readFile(file(`once/work/${added[0] ?? ""}`), "utf8")).split("\n")[0] ?? "";
    expect((JSON.parse(header) as { heads: { source: string }[] }).heads.map(({ source }) => source)).toEqual([
      "r0007",
    ]);
    const rows = linesOf(await readFile(file("once/part-00000.jsonl"), "utf8"));
    expect(rows.filter(({ source, text }) => source === "r0007" && text === "3所")).toHaveLength(1);
  }, 60_000);

  it("of a file goes on beside it, and removes its work", async () => {
    const killed = await killWhen(
      ["reports", "-o", "panel.jsonl"],
      async () => (await countIn("panel.jsonl.work", ".chunk")) > 1,
    );
    expect(killed).toBe(true);
    await access(file("panel.jsonl.work"));
    await panel("reports", "-o", "panel.jsonl");
    expect((await readdir(folder)).filter((name) => /panel\.jsonl\..*/u.test(name))).toEqual([]);
    expect((await readFile(file("panel.jsonl"), "utf8")) === rows).toBe(true);
  }, 60_000);
});
