#!/usr/bin/env node
/**
 * Installs the packed packages in an empty folder, as a stranger does, and uses them.
 *
 * `node scripts/check-consumer.mjs` does what is cheap with the lowest versions of all dependencies; `--full` also the newest ones, every
 * module resolution, the examples of the READMEs and a Vite bundle; `--record` writes the measured sizes into docs/sizes.json.
 */
import process from "node:process";
import { docExamples } from "../tooling/doc-examples/dist/index.js";
import { install, lowestVersions, manifests, pack } from "./consumer/folder.mjs";
import { join } from "node:path";
import { copiedExampleWorks } from "./consumer/ci-check.mjs";
import { entriesAreSound } from "./consumer/entries.mjs";
import { deadLinks, strayChineseReadmes } from "./consumer/links.mjs";
import { failsAsDefect, loads, works } from "./consumer/programs.mjs";
import { checkSizes } from "./consumer/sizes.mjs";
import { readmesCompile, RESOLUTIONS, typesAreClean } from "./consumer/types.mjs";
import { bundlesWithVite } from "./consumer/vite.mjs";

const full = process.argv.includes("--full");
const record = process.argv.includes("--record");
let failed = 0;

async function step(title, work) {
  const started = Date.now();
  try {
    const result = await work();
    process.stdout.write(`${title}: ok, ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
    return result;
  } catch (error) {
    failed += 1;
    process.stdout.write(`${title}: FAILED\n${error instanceof Error ? error.message : String(error)}\n`);
    return undefined;
  }
}

process.stdout.write(`Node ${process.versions.node}\n`);
const archives = await step("pack", pack);
const overrides = lowestVersions();
if (archives) await step("entries and their types", () => entriesAreSound(archives));
const lowest = archives && (await step("install, lowest versions", () => install("lowest", archives, { overrides })));
if (archives) await step("examples/ci-check, copied", () => copiedExampleWorks(archives));
if (lowest !== undefined) {
  await step("import and require, lowest versions", () => loads(lowest));
  await step("gwr, lowest versions", () => works(lowest));
  await step("a defect while loading", () => failsAsDefect(lowest));
  await step("links", () => {
    const dead = [...deadLinks(lowest), ...strayChineseReadmes(lowest)];
    if (dead.length > 0) throw new Error(dead.join("\n"));
  });
  if (!full) {
    await step("types, nodenext", () => typesAreClean(lowest, "nodenext"));
    await step("sizes", async () => print(await checkSizes(lowest, { record })));
  }
}
const newest = full && archives && (await step("install, newest versions", () => install("newest", archives)));
if (newest) {
  await step("import and require, newest versions", () => loads(newest));
  await step("gwr, newest versions", () => works(newest));
  for (const resolution of Object.keys(RESOLUTIONS)) {
    await step(`types, ${resolution}`, () => typesAreClean(newest, resolution));
  }
  await step("READMEs, compiled", () => readmesCompile(newest));
  for (const name of manifests.keys()) {
    const [readme] = docExamples({ folder: join(newest, "node_modules", name) }).filter(
      (one) => one.name === "README.md",
    );
    if (readme !== undefined) await step(`README of ${name}, run`, readme.run);
  }
  await step("sizes", async () => print(await checkSizes(newest, { record })));
  await step("Vite bundle", () => bundlesWithVite(newest));
}
process.exitCode = failed === 0 ? 0 : 1;

function print(sizes) {
  for (const [specifier, functions] of Object.entries(sizes))
    for (const [name, bytes] of Object.entries(functions))
      process.stdout.write(`  ${specifier} ${name} ${(bytes / 1024).toFixed(1)} KB\n`);
}
