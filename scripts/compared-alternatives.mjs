#!/usr/bin/env node
/**
 * Files in which ESLint takes long to compare the alternatives of patterns with each other, and finds none that is in vain: each with the
 * hash of what it held, so that `eslint.config.js` does not ask again while it is as it was. Any other file, and any change, is asked.
 *
 * Run as a program, which takes a minute, it writes the list anew. That changes how long `npm run lint` takes, and nothing it finds.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import process from "node:process";
import { fileURLToPath, pathToFileURL } from "node:url";

/** The rule that compares them. */
export const RULE = "regexp/no-dupe-disjunctions";
/** Milliseconds that are worth writing down. */
const LONG = 1000;

const root = fileURLToPath(new URL("..", import.meta.url));
const LIST = fileURLToPath(new URL("compared-alternatives.json", import.meta.url));

const hashOf = (file) => createHash("sha256").update(readFileSync(file)).digest("hex");

/** Paths of the listed files that are as they were. */
export function comparedFiles() {
  const hashes = Object.entries(JSON.parse(readFileSync(LIST, "utf8")));
  return hashes.flatMap(([path, hash]) =>
    existsSync(join(root, path)) && hashOf(join(root, path)) === hash ? [path] : [],
  );
}

async function record() {
  const { ESLint } = await import("eslint");
  const eslint = new ESLint({
    cwd: root,
    stats: true,
    overrideConfig: { rules: { [RULE]: "error" } },
    ruleFilter: ({ ruleId }) => ruleId === RULE,
  });
  const took = ({ stats }) => Math.max(...stats.times.passes.map(({ rules }) => rules?.[RULE]?.total ?? 0));
  const slow = (await eslint.lintFiles(["packages/*/src/**/*.ts"])).filter((result) => took(result) > LONG);
  const wrong = slow.filter(({ errorCount }) => errorCount > 0);
  for (const { filePath } of wrong) process.stderr.write(`${relative(root, filePath)}: run npm run lint\n`);
  if (wrong.length > 0) process.exitCode = 1;
  const passed = slow
    .filter(({ errorCount }) => errorCount === 0)
    .map(({ filePath }) => [relative(root, filePath).replaceAll("\\", "/"), hashOf(filePath)]);
  writeFileSync(LIST, `${JSON.stringify(Object.fromEntries(passed), undefined, 2)}\n`);
}

// Not awaited here: ESLint's configuration waits for this file.
if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) void record();
