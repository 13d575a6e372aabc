import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { liaochengPolicy } from "@liaocheng/ranking-evaluator";
import { stringify } from "yaml";
import { beforeAll, describe, expect, test } from "vitest";
import { runInProcess } from "./run-in-process.js";

const policy = liaochengPolicy;

const CITY = {
  name: "南岭旗",
  profile: { roles: [{ role: "review", words: ["答卷"] }] },
  concepts: [{ id: "carrying-capacity", zh: "草原载畜量", unit: "万羊单位", polarity: "lower" }],
  units: [{ unit: "羊单位" }],
  glossary: [{ term: "两山三水", aliases: ["山水工程"], definition: "两座山和三条河" }],
  policies: [{ ...policy, id: "nanling", title: "南岭旗通报" }],
  lint: { rules: { "dash-form": "off", "bracket-halfwidth": "off" } },
  reports: [{ file: "reports/*.txt", year: 2026, kind: "work-report" }],
};

const PLAN =
  "一、过去一年的答卷\n草原载畜量控制在1180万羊单位以内。\n二、主要任务\n草原载畜量控制在1200万羊单位以内，推进山水工程(一期)。\n";
const RESULT = "一、过去一年的答卷\n草原载畜量1195万羊单位。\n二、主要任务\n草原载畜量控制在1190万羊单位以内。\n";
const RANKS = "单位,类别,指标,本期排名,上期排名,参评总数\n甲局,市政府部门,进出口,16,12,16\n";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "gwr-city-"));
  mkdirSync(join(folder, "reports"));
  mkdirSync(join(folder, "elsewhere"));
  writeFileSync(join(folder, "gwr.config.yaml"), stringify(CITY));
  writeFileSync(join(folder, "reports/a.txt"), PLAN);
  writeFileSync(join(folder, "reports/b.txt"), RESULT);
  writeFileSync(join(folder, "reports/ranks.csv"), RANKS);
  writeFileSync(join(folder, "elsewhere/empty.yaml"), "{}\n");
});

/** Runs in a folder beside, so that the city file is found from the report alone. */
const gwr = async (...argv: string[]) => {
  const { stdout, stderr, code } = await runInProcess(argv, { cwd: join(folder, "elsewhere") });
  return { out: stdout, err: stderr, code };
};
const json = async (...argv: string[]) => {
  const { out, code } = await gwr(...argv);
  expect(code).toBe(0);
  return JSON.parse(out) as never;
};

describe("a city file is found upward from the report by", () => {
  test("parse: headings, region and years", async () => {
    const report = await json("parse", "../reports/a.txt", "--format", "json");
    expect(report).toMatchObject({ region: "南岭旗", planYear: 2026, documentKind: "work-report" });
    const roles = (report as { children: { role?: string }[] }).children.map(({ role }) => role);
    expect(roles.filter((role) => role !== undefined)).toEqual(["review", "tasks"]);
  });

  test("extract: indicators and units, by name too", async () => {
    const rows = await json("extract", "../reports/a.txt", "--format", "json", "--concept", "草原载畜量");
    expect(rows).toMatchObject([
      { concept: "carrying-capacity", unit: "万羊单位", bound: "le", period: "2025", scaledUnit: "羊单位" },
      { concept: "carrying-capacity", value: 1200, period: "2026" },
    ]);
  });

  test("terms and term: its glossary", async () => {
    const { entries } = await json("terms", "../reports/a.txt", "--format", "json");
    expect(entries).toMatchObject([{ term: "两山三水", mentions: [{ start: expect.any(Number) }] }]);
    expect(await gwr("term", "山水工程", "../reports/a.txt")).toMatchObject({
      code: 0,
      out: expect.stringContaining("两座山"),
    });
  });

  test("compare: which way is better", async () => {
    const { rows } = await json(
      "compare",
      "../reports/a.txt",
      "../reports/b.txt",
      "--year",
      "2027",
      "--format",
      "json",
    );
    expect(rows).toMatchObject([{ verdict: "met", target: { text: "1200万羊单位" } }]);
  });

  test("diff: figures with its units", async () => {
    const { changes } = await json(
      "diff",
      "../reports/a.txt",
      "../reports/b.txt",
      "--format",
      "json",
      "--basis",
      "drafts",
    );
    expect(changes).toMatchObject(expect.arrayContaining([expect.objectContaining({ change: "changed" })]));
  });

  test("ledger: promises with its figures", async () => {
    const rows = await json("ledger", "../reports/a.txt", "--format", "json");
    expect(JSON.stringify(rows)).toContain("1200万羊单位");
  });

  test("panel: in worker threads and without", async () => {
    for (const threads of ["1", "2"]) {
      const { out } = await gwr("panel", "../reports", "--format", "csv", "--threads", threads);
      expect(out.match(/carrying-capacity/gu)).toHaveLength(4);
    }
  });

  test("check: rules that it turns off", async () => {
    const args = ["check", "../reports/a.txt", "--format", "json", "--rule", "figure-magnitude=off"];
    const ruleIds = async (...more: string[]) => {
      const { out } = await gwr(...args, ...more);
      return (JSON.parse(out) as { findings: { ruleId: string }[] }).findings.map(({ ruleId }) => ruleId);
    };
    expect(await ruleIds("--no-config")).toContain("bracket-halfwidth");
    expect(await ruleIds()).not.toContain("bracket-halfwidth");
  });

  test("rank: its policy, also by name", async () => {
    const args = ["rank", "../reports/ranks.csv", "--format", "md"];
    expect((await gwr(...args)).out).toContain("南岭旗通报");
    expect((await gwr(...args, "--policy", "nanling")).out).toContain("南岭旗通报");
    expect((await gwr(...args, "--policy", "liaocheng")).out).not.toContain("南岭旗通报");
  });
});

describe("which file is taken", () => {
  const concepts = async (...argv: string[]) => {
    const { out } = await gwr("extract", "../reports/b.txt", "--format", "jsonl", ...argv);
    return out.includes("carrying-capacity");
  };

  test("the nearest one, the one named, or none", async () => {
    expect(await concepts()).toBe(true);
    expect(await concepts("--city", "empty.yaml")).toBe(false);
    expect(await concepts("--no-config")).toBe(false);
  });

  test.each([
    ["gwr.config.json", JSON.stringify(CITY)],
    ["gwr.config.js", `export default ${JSON.stringify(CITY)};`],
    ["gwr.config.mjs", `export default ${JSON.stringify(CITY)};`],
    ["gwr.config.ts", `const city: object = ${JSON.stringify(CITY)};\nexport default city;`],
  ])("%s is one too", async (name, text) => {
    const cwd = mkdtempSync(join(tmpdir(), "gwr-city-"));
    writeFileSync(join(cwd, name), text);
    writeFileSync(join(cwd, "b.txt"), RESULT);
    const { stdout } = await runInProcess(["extract", "b.txt", "--format", "jsonl"], { cwd });
    expect(stdout).toContain("carrying-capacity");
  });

  test("a program is not run because a report from elsewhere lies beside it", async () => {
    const other = mkdtempSync(join(tmpdir(), "gwr-city-"));
    writeFileSync(join(other, "gwr.config.mjs"), "throw new Error('ran');");
    writeFileSync(join(other, "b.txt"), RESULT);
    const found = await gwr("parse", join(other, "b.txt"));
    expect([found.code, found.err]).toEqual([2, expect.stringContaining("未经指明不运行")]);
    expect((await gwr("parse", join(other, "b.txt"), "--city", join(other, "gwr.config.mjs"))).err).toContain("ran");
    expect((await gwr("parse", join(other, "b.txt"), "--no-config")).code).toBe(0);
  });

  test("options outrank it", async () => {
    const report = await json("parse", "../reports/a.txt", "--format", "json", "--year", "2024", "--region", "东阿县");
    expect(report).toMatchObject({ planYear: 2024, region: "东阿县" });
  });
});

test.each([
  ["lint: { rules: { dash-from: off } }\n", "没有规则“dash-from”，是不是“dash-form”？", "did you mean “dash-form”?"],
  ["lint: { rules: { unit-informal: [error, { alow: [公分] }] } }\n", "是不是 allow？", "did you mean allow?"],
])("a rule that is none is told of by check, with the file it stands in: %s", async (text, zh, en) => {
  writeFileSync(join(folder, "elsewhere/rules.yaml"), text);
  const args = ["check", "../reports/a.txt", "--city", "rules.yaml"];
  const chinese = await gwr(...args);
  expect([chinese.code, chinese.err]).toEqual([2, expect.stringContaining(zh)]);
  expect(chinese.err).toContain("rules.yaml lint：");
  expect((await gwr(...args, "--lang", "en")).err).toContain(en);
});

test.each([
  [
    "lint: { presett: strict }\n",
    "没有 lint.presett 这一项，是不是 preset？",
    "there is no key lint.presett; did you mean preset?",
  ],
  ["profile: { roles: [{ role: reviw, words: [答卷] }] }\n", "是不是 review？", "did you mean review?"],
  ["name: 南岭旗\nunits: [\n", "wrong.yaml 第", "is no valid YAML or JSON"],
])("a wrong file is told of in one language, at its key: %s", async (text, zh, en) => {
  const file = join(folder, "elsewhere/wrong.yaml");
  writeFileSync(file, text);
  const chinese = await gwr("parse", "../reports/a.txt", "--city", "wrong.yaml");
  expect([chinese.code, chinese.err]).toEqual([2, expect.stringContaining(zh)]);
  expect(chinese.err).toContain("wrong.yaml");
  const english = await gwr("parse", "../reports/a.txt", "--city", "wrong.yaml", "--lang", "en");
  expect(english.err).toContain(en);
  expect(english.err.replace(/“[^“”]{0,20}”/gu, "")).not.toMatch(/[\u4e00-\u9fff]/u);
});
