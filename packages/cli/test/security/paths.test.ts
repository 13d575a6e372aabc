import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runInProcess } from "../run-in-process.js";
import { reportWith, useFolder } from "./hostile.js";

const UP = "../../外面/";

const { path, run } = useFolder({
  "report.txt": reportWith("").replace("市教育局", `${UP}市教育局`),
});

const all = async (): Promise<string[]> => readdir(path(), { recursive: true, encoding: "utf8" });

test("sheets for departments stay in their folder, whatever a department is called", async () => {
  await mkdir(join(path(), "inside"));
  await run("ledger", "import", "report.txt", "--store", "a.db");
  const before = new Set(await all());
  const { code } = await run("ledger", "export", "--store", "a.db", "--format", "csv", "-o", "inside/sheets/");
  expect(code).toBe(0);
  const written = (await all()).filter((name) => !before.has(name));
  expect(written.length).toBeGreaterThan(1);
  expect(written.filter((name) => !name.startsWith(join("inside", "sheets")))).toEqual([]);
});

test("a panel writes no file by the name that a line gives", async () => {
  const before = new Set(await all());
  const stdin = `${JSON.stringify({ source: "../../../up", text: reportWith("") })}\n`;
  const argv = ["panel", "--from", "ndjson", "-", "-o", "rows.jsonl", "--format", "jsonl"];
  expect((await runInProcess(argv, { cwd: path(), stdin })).code).toBe(0);
  expect((await all()).filter((name) => !before.has(name))).toEqual(["rows.jsonl"]);
});

test("the page of a rule is read by its id alone", async () => {
  const { code, stdout } = await run("rules", "../../../../package.json");
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
});
