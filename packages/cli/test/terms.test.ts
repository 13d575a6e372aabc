import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { gwr, seedFile } from "./gwr.js";
import { runInProcess } from "./run-in-process.js";

interface PrintedEntry {
  ordinal: number | null;
  term: string;
  aliases: string[];
  definition: string;
  mentions: { start: number; end: number }[];
}

interface PrintedTerms {
  entries: PrintedEntry[];
  undefined: { text: string; count: number; start: number }[];
}

const seed = readFileSync(seedFile, "utf8");
const bare = (text: string): string => text.replace(/[“”]/gu, "");

describe("gwr terms on the seed", () => {
  test("finds all 28 terms in the body, in the order of their first use", async () => {
    const { code, stdout, stderr } = await gwr(["terms", seedFile, "--format", "json"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const { entries } = JSON.parse(stdout) as PrintedTerms;
    expect(entries.map(({ ordinal }) => ordinal)).toEqual(Array.from({ length: 28 }, (_, index) => index + 1));
    const firsts = entries.map(({ mentions }) => mentions[0]?.start ?? -1);
    expect(firsts).toEqual([...firsts].sort((left, right) => left - right));
    expect(firsts[0]).toBeGreaterThan(0);
    expect(firsts[27]).toBeLessThan(seed.indexOf("附件1"));
    for (const { term, aliases, mentions } of entries) {
      for (const { start, end } of mentions) {
        expect([term, ...aliases].map(bare)).toContain(bare(seed.slice(start, end)));
      }
    }
  });

  test("lists coinages left unexplained where they stand, and no household names", async () => {
    const { undefined: coinages } = JSON.parse(
      (await runInProcess(["terms", seedFile, "--format", "json"])).stdout,
    ) as PrintedTerms;
    const texts = coinages.map(({ text }) => text);
    expect(texts.slice(0, 25)).toEqual(expect.arrayContaining(["五水共享", "六个新聊城", "两降一升", "四新"]));
    for (const known of ["天花板", "两个确立", "一带一路", "十四五", "三品一标"]) expect(texts).not.toContain(known);
    for (const { text, count, start } of coinages) {
      expect(seed.slice(start, start + text.length)).toBe(text);
      expect(count).toBeGreaterThan(0);
    }
  });

  test("prints tables for people", async () => {
    const { code, stdout } = await runInProcess(["terms", seedFile]);
    expect(code).toBe(0);
    expect(stdout).toContain("三区三线");
    expect(stdout).toContain("未解释的提法");
  });

  test("writes the entries as CSV and as SKOS", async () => {
    const csv = await runInProcess(["terms", seedFile, "--format", "csv"]);
    expect(csv.stdout.split("\r\n")[0]).toBe("term,aliases,definition,expansion,ordinal,source,note");
    expect(csv.stdout).toContain("三区三线,");
    const { stdout } = await runInProcess(["terms", seedFile, "--format", "skos"]);
    expect((JSON.parse(stdout) as { "@graph": unknown[] })["@graph"]).toHaveLength(29);
  });

  test("a report without a glossary has no entries", async () => {
    const input = "政府工作报告\n\n一、工作回顾\n推进“九水归一”。\n";
    const { code, stdout } = await runInProcess(["terms", "-", "--format", "json"], { stdin: input });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ entries: [], undefined: [{ text: "九水归一", count: 1 }] });
  });
});

describe("gwr term on the seed", () => {
  test.each(["三区三线", "“三区三线”", "三区 三线"])("%s is found", async (word) => {
    const { code, stdout } = await runInProcess(["term", word, seedFile, "--format", "json"]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ query: word, match: { ordinal: 5, term: "三区三线" }, nearMisses: [] });
  });

  test.each([
    ["三线三区", "三区三线"],
    ["晨星工场", "晨星工厂"],
    ["sqsx", "三区三线"],
  ])("%s is not found, %s is offered, status 1", async (word, offered) => {
    const { code, stdout } = await runInProcess(["term", word, seedFile, "--format", "json"]);
    expect(code).toBe(1);
    const { match, nearMisses } = JSON.parse(stdout) as { match: unknown; nearMisses: { term: string }[] };
    expect(match).toBeNull();
    expect(nearMisses[0]?.term).toBe(offered);
  });

  test("a word that resembles nothing has no near misses, status 1", async () => {
    const { code, stdout } = await runInProcess(["term", "房价", seedFile, "--format", "json"]);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toEqual({ query: "房价", match: null, nearMisses: [] });
  });

  test("text for people names alias, place and near misses", async () => {
    expect((await runInProcess(["term", "蓝黄红", seedFile])).stdout).toMatch(
      /“蓝黄红”通报[\s\S]*标注通报[\s\S]*正文出现2次/u,
    );
    expect(await runInProcess(["term", "双控", seedFile, "--lang", "en"])).toMatchObject({
      code: 1,
      stdout: expect.stringContaining("Did you mean") as string,
    });
  });

  test.each([
    ["a missing file", ["term", "三区三线", "no-such-file.txt"]],
    ["no file", ["term", "三区三线"]],
    ["an unknown format", ["terms", seedFile, "--format", "xml"]],
  ])("%s is refused in one line, status 2", async (_case, args) => {
    const { code, stdout, stderr } = await runInProcess(args);
    expect({ code, stdout, lines: stderr.trimEnd().split("\n").length }).toEqual({ code: 2, stdout: "", lines: 1 });
  });
});
