/**
 * Writes docs/benchmarks.md: every section of `page/` is run here and now, and what it gives is the page.
 *
 * A section is a module of `page/` with a `title` and a `run` that gives Markdown.
 */
import { writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg, release, totalmem, type } from "node:os";
import process from "node:process";
import * as recognizers from "./page/recognizers.mjs";
import * as scores from "./page/scores.mjs";
import * as steps from "./page/steps.mjs";

const SECTIONS = [recognizers, steps, scores];

const sections = [];
for (const { title, run } of SECTIONS) sections.push(`## ${title}\n\n${await run()}`);
const page = [
  "# Benchmarks",
  "Written by `npm run bench:page`, which measures everything below in one run; no figure is put in by hand. What `npm run bench` prints " +
    "beside it: [benchmarks](../benchmarks/README.md).",
  machine(),
  ...sections,
];
writeFileSync(new URL("../docs/benchmarks.md", import.meta.url), `${page.join("\n\n")}\n`);

/** Where it was measured. Times are of the processor, works in turn, medians: other work on the machine changes ratios little. */
function machine() {
  const { model } = cpus()[0];
  const memory = `${(totalmem() / 2 ** 30).toFixed(0)} GB`;
  return (
    `Measured on ${availableParallelism()} processors (${model.trim()}), ${memory}, ${type()} ${release()}, Node ${process.versions.node}, ` +
    `load ${loadavg()[0].toFixed(1)}. Times are processor time, medians of works done in turn.`
  );
}
