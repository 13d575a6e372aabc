#!/usr/bin/env node
/**
 * Holds what is promised of every text on real reports: serializing the tree gives the text back, and every indicator's
 * place holds its printed quantity.
 *
 *   node scripts/check-corpus.mjs [FOLDER]   (default ../shared/corpus; nothing to do where it is missing)
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { root } from "./setup.mjs";

const folder = process.argv[2] ?? join(root, "../shared/corpus");
const libraries = ["report-parser", "indicator-extractor"].map(
  (name) => import(pathToFileURL(join(root, "packages", name, "dist/index.js")).href),
);
const [{ parseReport, serializeReport }, { extractIndicators }] = await Promise.all(libraries);

const seeds = readdirSync(join(root, "seeds")).map((name) => join(root, "seeds", name));
const corpus = existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
let failed = 0;
for (const file of [...seeds, ...corpus].filter((name) => name.endsWith(".txt"))) {
  const text = readFileSync(file, "utf8");
  const { report } = parseReport(text);
  const { indicators } = extractIndicators(report);
  const lossless = serializeReport(report) === text;
  const misplaced = indicators.filter(({ span, quantity }) => text.slice(span.start, span.end) !== quantity.text);
  const ok = lossless && misplaced.length === 0;
  if (!ok) failed += 1;
  const verdict = ok ? "ok" : `FAILED: ${lossless ? "" : "text lost; "}${misplaced.length} misplaced`;
  process.stdout.write(
    `${file.split(/[\\/]/u).at(-1).padEnd(28)} ${String(indicators.length).padStart(5)} indicators  ${verdict}\n`,
  );
}
process.exitCode = failed === 0 ? 0 : 1;
