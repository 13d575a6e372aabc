import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import papaparse from "papaparse";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

interface Fact {
  readonly concept: string;
  readonly indicator: string;
  readonly result?: string;
  readonly resultAt?: number;
  readonly target: string;
  readonly targetAt: number;
}

const program = fileURLToPath(new URL("../dist/quick-start.js", import.meta.url));
const atRoot = (file: string): Promise<string> => readFile(new URL(`../../../${file}`, import.meta.url), "utf8");

let folder = "";
let printed = "";
let facts: Fact[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "quick-start-"));
  ({ stdout: printed } = await promisify(execFile)(process.execPath, [program], { cwd: folder }));
  facts = JSON.parse(await readFile(join(folder, "out/headline.json"), "utf8")) as Fact[];
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

test("the headline targets of 2023 stand beside the results of 2022", () => {
  expect(facts.map(({ concept, result, target }) => [concept, result, target])).toEqual([
    ["gdp", "4.3%", "≥ 5.5%"],
    ["general-public-budget-revenue", "7%", "≥ 6%"],
    ["fixed-asset-investment", "17%", "≥ 10%"],
    ["retail-sales", "1%", "≥ 6%"],
    ["foreign-trade", "15%", "≥ 8%"],
    ["foreign-investment", undefined, "≥ 12%"],
    ["resident-income", "5.8%", "≥ 6%"],
    ["consumer-prices", "2.5%", "≤ 3%"],
  ]);
});

test("every fact says where it stands", async () => {
  const text = await atRoot("seeds/liaocheng-2022.txt");
  for (const { result = "", resultAt, target, targetAt } of facts) {
    expect(text.startsWith(target.replace(/^[≥≤≈] /u, ""), targetAt)).toBe(true);
    if (resultAt !== undefined) expect(text.startsWith(result.replace(/^[≥≤≈] /u, ""), resultAt)).toBe(true);
  }
});

test("the CSV file holds the facts of the JSON file", async () => {
  const csv = await readFile(join(folder, "out/headline.csv"), "utf8");
  const { data } = papaparse.parse<Fact>(csv.replace(/^\uFEFF/u, "").trim(), { header: true, dynamicTyping: true });
  expect(data).toEqual(facts.map((fact) => ({ result: null, resultAt: null, ...fact })));
});

describe.each(["README.md", "README.zh-CN.md"])("%s", (readme) => {
  test("shows what the example prints", async () => {
    expect(await atRoot(readme)).toContain(printed.trimEnd());
  });
});
