import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runInProcess } from "../../test/run-in-process.js";
import { nearestOf } from "./rules/nearest.js";

test("every rule is listed with what it checks", async () => {
  const { stdout, code } = await runInProcess(["rules"]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^recommended$/mu);
  expect(stdout).toMatch(/^ {2}change-arithmetic +增减方向/mu);
});

test("one rule is explained with examples and source", async () => {
  const { stdout } = await runInProcess(["rules", "date-order"]);
  expect(stdout).toContain("11月10日至6日举办国际博览会。");
  expect(stdout).toContain("依据：GB/T 15835-2011");
});

test.each([
  ["zh", "## 检查什么\n", "What it checks"],
  ["en", "## What it checks\n", "检查什么"],
])("headings of a rule are in the language of the run: %s", async (lang, shown, hidden) => {
  const { stdout } = await runInProcess(["--lang", lang, "rules", "unit-doubled"]);
  expect(stdout).toContain(shown);
  expect(stdout).not.toContain(hidden);
});

test("a rule as data has its messages", async () => {
  const { stdout } = await runInProcess(["rules", "date-order", "--format", "json", "--lang", "en"]);
  expect(JSON.parse(stdout)).toMatchObject({
    rules: [{ id: "date-order", messages: { reversed: "Reversed dates in “{{text}}”" } }],
  });
});

test("an unknown rule is told with the nearest one", async () => {
  const { stderr, code } = await runInProcess(["rules", "date-ordr"]);
  expect(code).toBe(2);
  expect(stderr).toContain("是不是 date-order");
});

test.each([
  ["quote-balence", "quote-balance"],
  ["xyz", undefined],
])("the nearest to %s is %s", (word, expected) => {
  expect(nearestOf(word, ["quote-balance", "bracket-balance"])).toBe(expected);
});

test("with --errors-only warnings do not fail the check", async () => {
  const cwd = mkdtempSync(join(tmpdir(), "gwr-rules-"));
  writeFileSync(join(cwd, "a.txt"), "企业总数由200家增加到250家，增长30%。\n");
  expect((await runInProcess(["check", "a.txt"], { cwd })).code).toBe(1);
  expect((await runInProcess(["check", "a.txt", "--errors-only"], { cwd })).code).toBe(0);
});

test("a conflict shows where the other value stands, in the lines of people and of SARIF", async () => {
  const cwd = mkdtempSync(join(tmpdir(), "gwr-rules-"));
  writeFileSync(join(cwd, "a.txt"), "企业总数由200家增加到250家，增长30%。\n");
  expect((await runInProcess(["check", "a.txt"], { cwd })).stdout).toContain("参见 1:6 200家");
  const { stdout } = await runInProcess(["check", join(cwd, "a.txt"), "--format", "sarif"], { cwd });
  const log = JSON.parse(stdout) as {
    runs: [
      {
        artifacts: unknown;
        results: [{ relatedLocations: { message: unknown; physicalLocation: { region: unknown } }[] }];
      },
    ];
  };
  expect(log.runs[0].artifacts).toEqual([{ location: { uri: "a.txt" } }]);
  expect(log.runs[0].results[0].relatedLocations[0]).toMatchObject({ message: { text: "200家" } });
});

test("the configuration is found in a folder above", async () => {
  const cwd = mkdtempSync(join(tmpdir(), "gwr-rules-"));
  writeFileSync(join(cwd, "gwr.config.json"), JSON.stringify({ check: { rules: { "change-arithmetic": "off" } } }));
  mkdirSync(join(cwd, "drafts"));
  writeFileSync(join(cwd, "drafts", "a.txt"), "企业总数由200家增加到250家，增长30%。\n");
  expect((await runInProcess(["check", "a.txt"], { cwd: join(cwd, "drafts") })).code).toBe(0);
});
