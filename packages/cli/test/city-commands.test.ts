import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Command } from "commander";
import { findPolicy } from "@liaocheng/ranking-evaluator";
import { beforeAll, describe, expect, test } from "vitest";
import { createContext } from "../src/context.js";
import { createProgram } from "../src/program.js";
import { REPORT } from "./ledger-report.js";
import { runInProcess } from "./run-in-process.js";

const ledger = ["--store", "台账.db"];

/** A run of every command that reads a report, a table or a ledger; one that is missing here fails the first test. */
const RUNS: Readonly<Record<string, readonly string[]>> = {
  parse: ["报告.txt"],
  extract: ["报告.txt"],
  terms: ["报告.txt"],
  term: ["图书馆", "报告.txt"],
  rank: ["排名.csv"],
  weekly: ["周报.csv"],
  check: ["报告.txt"],
  lsp: [],
  compare: ["去年.txt", "报告.txt"],
  diff: ["去年.txt", "报告.txt"],
  ledger: ["报告.txt"],
  "ledger import": ["更正.txt", ...ledger],
  "ledger update": ["2024-001", "--percent", "30", ...ledger],
  "ledger list": ledger,
  "ledger show": ["2024-001", ...ledger],
  "ledger export": ["--format", "json", ...ledger],
  "ledger merge": ["填报.csv", ...ledger],
  "register praise": ledger,
  "register negative": ledger,
  "register topic": ledger,
  "register weekly": ledger,
  panel: ["报告.txt"],
  init: ["报告.txt", "-o", "-"],
};

/** What reads no file of the user. */
const WITHOUT = ["rules"];

/** `init` writes the file that others find; of the editor's server `lsp.test.ts` tells. */
const LOOK_FOR_NONE = new Set(["init", "lsp"]);

const BROKEN = "lint: { presett: strict }\n";
const LIGHTS = findPolicy("ledger-lights");
/** The lights by other words. */
const CITY = JSON.stringify({
  policies: [{ ...LIGHTS, colors: LIGHTS.colors.map((color) => ({ ...color, name: `${color.name}灯` })) }],
});

const LIT = /[红黄蓝]灯/u;

const leaves = (command: Command, path: readonly string[] = []): string[] => [
  ...(path.length > 0 && (command.commands.length === 0 || command.registeredArguments.length > 0)
    ? [path.join(" ")]
    : []),
  ...command.commands.flatMap((one) => leaves(one, [...path, one.name()])),
];

let folder = "";
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "gwr-commands-"));
  const files = {
    "报告.txt": REPORT,
    "去年.txt": REPORT.replaceAll("2023", "2022").replaceAll("2024", "2023"),
    "更正.txt": REPORT.replace("新建学校12所", "新建学校15所"),
    "排名.csv": "单位,类别,指标,本期排名,参评总数\n甲县,县（市、区）,用电量,1,11\n",
    "周报.csv": "单位,报告人,周次,报送时间\n市文旅局,单位,2024年第27周,2024-07-05 16:00\n",
    "city.json": CITY,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  await gwr("ledger", "import", "报告.txt", ...ledger);
  await gwr("ledger", "export", "--format", "csv", "-o", "填报.csv", ...ledger);
  writeFileSync(join(folder, "gwr.config.yaml"), BROKEN);
});

const gwr = (...argv: string[]) => runInProcess(argv, { cwd: folder });
const words = (command: string): string[] => [...command.split(" "), ...(RUNS[command] ?? [])];

test("every command of the registry is here", async () => {
  const program = await createProgram(createContext([]), []);
  expect(leaves(program).toSorted()).toEqual([...Object.keys(RUNS), ...WITHOUT].toSorted());
});

describe.each(Object.keys(RUNS))("gwr %s", (command) => {
  test("takes the city file that is named", async () => {
    const { code, stderr } = await gwr(...words(command), "--city", "missing.yaml");
    expect([code, stderr]).toEqual([2, expect.stringContaining("missing.yaml")]);
  });

  test.skipIf(LOOK_FOR_NONE.has(command))("finds one, and takes none when told so", async () => {
    const found = await gwr(...words(command));
    expect([found.code, found.stderr]).toEqual([2, expect.stringContaining("gwr.config.yaml：没有 lint.presett")]);
    const none = await gwr(...words(command), "--no-config");
    expect(none.code).not.toBe(2);
    expect(none.stderr).not.toContain("presett");
  });
});

describe("the lights of a city count", () => {
  test.each([
    ["ledger list", ["ledger", "list", "--as-of", "2024-08-01", ...ledger]],
    ["ledger show", ["ledger", "show", "2024-002", "--as-of", "2024-08-01", ...ledger]],
    ["ledger update", ["ledger", "update", "2024-002", "--date", "2024-08-01", "--note", "在建", ...ledger]],
  ])("in %s", async (_name, argv) => {
    expect((await gwr(...argv, "--city", "city.json")).stdout).toMatch(LIT);
    expect((await gwr(...argv, "--no-config", ...(argv[1] === "update" ? ["--dry-run"] : []))).stdout).not.toMatch(LIT);
  });

  test("in registers, beside the promises they name", async () => {
    const entry = ["register", "praise", "--unit", "市文旅局", "--deed", "早", "--basis", "专报", "--task", "2024-002"];
    await gwr(...entry, ...ledger, "--no-config");
    const list = ["register", "praise", "--as-of", "2024-08-01", ...ledger];
    expect((await gwr(...list, "--city", "city.json")).stdout).toMatch(LIT);
    expect((await gwr(...list, "--no-config")).stdout).toMatch(/2024-002（[红黄蓝]）/u);
  });
});
