import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { ciCommands } from "../../../examples/ci-check/scripts/ci-commands.mjs";
import { runInProcess } from "./run-in-process.js";

const example = fileURLToPath(new URL("../../../examples/ci-check", import.meta.url));
const REPORT = "reports/云平市2025.txt";

/** A copy of the example, as a server checks it out, with its dependencies installed. */
function checkout(change: (text: string) => string = (text) => text): string {
  const folder = mkdtempSync(join(tmpdir(), "gwr-ci-"));
  for (const name of readdirSync(example)) {
    if (name !== "node_modules" && name !== "test-results")
      cpSync(join(example, name), join(folder, name), { recursive: true });
  }
  symlinkSync(join(example, "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, REPORT), change(readFileSync(join(folder, REPORT), "utf8")));
  return folder;
}

/** Runs the hook, which mends, before what a server runs: what they give `gwr`, in this process. */
async function runAll(folder: string): Promise<{ source: string; status: number }[]> {
  const ended = [];
  for (const { source, command } of ciCommands(folder, [REPORT, "README.md"]).reverse()) {
    const [npx, option, gwr, ...argv] = command.replace("reports/*.txt", REPORT).split(" ");
    expect([npx, option, gwr]).toEqual(["npx", "--no-install", "gwr"]);
    ended.push({ source, status: (await runInProcess(argv, { cwd: folder })).code });
  }
  return ended;
}

/** Four programs by npx, one after the other: a busy machine takes minutes. */
const PROGRAMS_TIMEOUT = 180_000;

describe("the command lines of the configurations", () => {
  test("are four: annotations, code scanning, code quality and the hook", () => {
    expect(ciCommands(example, [REPORT, "README.md"])).toEqual([
      { source: "GitHub Actions", command: "npx --no-install gwr check reports/*.txt --format github" },
      { source: "GitHub Actions", command: "npx --no-install gwr check reports/*.txt --format sarif -o gwr.sarif" },
      {
        source: "GitLab CI",
        command: "npx --no-install gwr check reports/*.txt --format gitlab -o gl-code-quality-report.json",
      },
      { source: "pre-commit", command: `npx --no-install gwr check --fix ${REPORT}` },
    ]);
  });

  test("mend what is certain before a commit, and let the sound report through", async () => {
    const folder = checkout((text) => text.replace("增长5.6%；", "增长5.6%;"));
    expect((await runAll(folder)).map(({ status, source }) => [source, status])).toEqual([
      ["pre-commit", 0],
      ["GitLab CI", 0],
      ["GitHub Actions", 0],
      ["GitHub Actions", 0],
    ]);
    expect(readFileSync(join(folder, REPORT), "utf8")).toBe(readFileSync(join(example, REPORT), "utf8"));
  });

  test(
    "stop a report with a slip that needs a person, and show where it is; the script runs all of them and ends with the worst status",
    () => {
      const folder = checkout((text) => text.replace("提高0.5个百分点", "提高0.5%"));
      const { status, stdout } = spawnSync(process.execPath, ["scripts/run-ci.mjs"], { cwd: folder, encoding: "utf8" });
      expect(status).toBe(1);
      expect(stdout.match(/^.+(?= → 1$)/gmu)).toEqual(
        ciCommands(folder, [REPORT]).map(({ source, command }) => `${source}: ${command}`),
      );
      expect(stdout).toContain("::warning file=reports/云平市2025.txt,line=13,");
      const sarif = JSON.parse(readFileSync(join(folder, "gwr.sarif"), "utf8")) as { runs: { results: unknown[] }[] };
      expect(sarif.runs[0]?.results).toHaveLength(1);
      const quality = JSON.parse(readFileSync(join(folder, "gl-code-quality-report.json"), "utf8")) as {
        check_name: string;
      }[];
      expect(quality.map(({ check_name }) => check_name)).toEqual(["percentage-point"]);
    },
    PROGRAMS_TIMEOUT,
  );
});

test("the city file is found from the report, wherever the check is started", async () => {
  const folder = checkout((text) => text.replace("提高0.5个百分点", "提高到5000平米"));
  const elsewhere = mkdtempSync(join(tmpdir(), "gwr-ci-"));
  const check = (...argv: string[]) =>
    runInProcess(["check", join(folder, REPORT), "--format", "json", ...argv], { cwd: elsewhere });
  const severities = (stdout: string) =>
    (JSON.parse(stdout) as { findings: { ruleId: string; severity: string }[] }).findings
      .filter(({ ruleId }) => ruleId === "unit-informal")
      .map(({ severity }) => severity);
  expect(severities((await check()).stdout)).toEqual(["error"]);
  expect(severities((await check("--no-config")).stdout)).not.toEqual(["error"]);
});
