#!/usr/bin/env node
/**
 * Runs every test of every package and ends with the plain line `N passed, N failed`.
 *
 * Arguments go to turbo: `npm test -- --filter=@liaocheng/report-parser`.
 */
import { existsSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join, relative } from "node:path";
import process from "node:process";
import { install, packageFolders, turbo } from "./setup.mjs";

/**
 * The packages whose tests take longest, each beside all others from the first moment: begun last, they would keep one core and leave the
 * other idle. Turbo knows no order but that of what needs what.
 */
const LONGEST = ["@liaocheng/example-explorer", "@liaocheng/cli"];

/** What failed, for the end of a long log: file, test, and the first line of the reason. */
function failuresOf({ testResults }) {
  return testResults.flatMap(({ name, message, assertionResults }) => {
    const file = relative(process.cwd(), name);
    const failures = assertionResults.filter(({ status }) => status === "failed");
    if (failures.length === 0 && message) return [`FAILED ${file}: ${message.split("\n")[0]}`];
    return failures.map(
      ({ fullName, failureMessages }) => `FAILED ${file}: ${fullName}: ${failureMessages[0]?.split("\n")[0] ?? ""}`,
    );
  });
}

await install();
const results = packageFolders().map((folder) => join(folder, "test-results"));
for (const folder of results) rmSync(folder, { recursive: true, force: true });
const code = process.argv.length > 2 ? await testSome(process.argv.slice(2)) : await testAll();
let passed = 0;
let failed = 0;
for (const folder of results) {
  const file = join(folder, "vitest.json");
  if (!existsSync(file)) continue;
  const counts = JSON.parse(readFileSync(file, "utf8"));
  passed += counts.numPassedTests;
  failed += counts.numFailedTests;
  for (const line of failuresOf(counts)) process.stdout.write(`${line}\n`);
}
if (code !== 0 && failed === 0) failed = 1;
if (passed + failed === 0) {
  process.stderr.write("No test was run.\n");
  process.exitCode = 1;
} else process.exitCode = code;
process.stdout.write(`${passed} passed, ${failed} failed\n`);

/** What is built is tested while the rest is being built: turbo.json says what a test needs, and which logs are shown. */
async function testSome(args) {
  // Some tests wait for a browser or a program of their own: one more package at a time than cores keeps these busy.
  const concurrency = `--concurrency=${String(availableParallelism() + 1)}`;
  const { code } = await turbo(["run", "build", "test", "--continue", "--log-order=grouped", concurrency, ...args]);
  return code;
}

async function testAll() {
  const how = ["--continue", "--log-order=grouped"];
  const built = await turbo(["run", "build", ...how]);
  const runs = [...LONGEST.map((name) => [`--filter=${name}`]), LONGEST.map((name) => `--filter=!${name}`)];
  const tested = await Promise.all(runs.map((args) => turbo(["run", "test", ...how, ...args], { lines: true })));
  return Math.max(...[built, ...tested].map(({ code }) => code));
}
