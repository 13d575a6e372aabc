import { afterEach, describe, expect, test } from "vitest";
import { rankingWith, reportWith, useFolder } from "./hostile.js";

const POLLUTED = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}';
const YAML = "__proto__:\n  polluted: 1\nconstructor:\n  prototype:\n    polluted: 1\n";

const { run } = useFolder({
  "report.txt": reportWith(""),
  "next.txt": reportWith("", 2025),
  "table.csv": rankingWith("东阿县"),
  "policy.json": `${POLLUTED},"id":"x","title":"x"}`,
  "policy.yaml": `${YAML}id: x\n`,
  "compare.json": `${POLLUTED}}`,
  "links.json": `${POLLUTED},"links":[]}`,
  "config.json": `${POLLUTED},"rules":{"__proto__":{"polluted":1}}}`,
  "config.yaml": `${YAML}rules:\n  __proto__:\n    polluted: 1\n`,
  "ignore.json": `${POLLUTED},"findings":[]}`,
  "rows.json":
    '[{"unit":"__proto__","unitType":"县（市、区）","indicator":"constructor","rank":11,"previousRank":8,"total":11,"__proto__":{"polluted":1}}]',
  "memory.json": `${POLLUTED},"colors":[]}`,
  "lines.ndjson": '{"source":"a","text":"地区生产总值增长5%。","__proto__":{"polluted":1}}\n',
  "manifest.csv": "file,region,year,__proto__\nreport.txt,明州市,2024,x\n",
});

afterEach(() => {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

describe("names that every object has are words like others", () => {
  test.each([
    ["rank", "table.csv", "--policy", "policy.json"],
    ["rank", "table.csv", "--policy", "policy.yaml"],
    ["rank", "table.csv", "--memory", "memory.json"],
    ["compare", "report.txt", "next.txt", "--policy", "compare.json"],
    ["compare", "report.txt", "next.txt", "--links", "links.json"],
    ["check", "report.txt", "--config", "config.json"],
    ["check", "report.txt", "--config", "config.yaml"],
    ["check", "report.txt", "--ignore-file", "ignore.json"],
    ["panel", "lines.ndjson", "--text-column", "text"],
    ["panel", "--manifest", "manifest.csv"],
  ])("gwr %s %s %s %s", async (...argv) => {
    const { code } = await run(...argv);
    expect(code).toBeLessThan(3);
  });

  test("a unit named __proto__ gets its colour", async () => {
    const { code, stdout } = await run("rank", "rows.json", "--format", "json");
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject([{ unit: "__proto__", indicator: "constructor", color: "red" }]);
    expect((await run("rank", "rows.json", "--format", "html")).stdout).toContain("__proto__");
  });

  test.each(["__proto__", "constructor", "toString"])("%s is no rule, no term, no policy", async (word) => {
    expect((await run("rules", word)).code).toBe(2);
    expect((await run("check", "report.txt", "--rule", `${word}=off`)).code).toBe(2);
    expect((await run("rank", "table.csv", "--policy", word)).code).toBe(2);
    expect((await run("term", word, "report.txt")).code).toBe(1);
  });
});
