/**
 * Writes docs/benchmarks.md and its Chinese page: every section of `page/` is run here and now, once, and what it gives is both pages.
 *
 * A section is a module of `page/` with a `title` in both languages and a `run` that measures and gives what writes Markdown in either.
 */
import { writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg, release, totalmem, type } from "node:os";
import process from "node:process";
import * as proofreaders from "./page/proofreaders.mjs";
import * as recognizers from "./page/recognizers.mjs";
import * as scores from "./page/scores.mjs";
import * as steps from "./page/steps.mjs";

const SECTIONS = [recognizers, proofreaders, steps, scores];

const HEADS = {
  en:
    "# Benchmarks\n\nWritten by `npm run bench:page`, which measures everything below in one run; no figure is put in by hand. What `npm run bench` " +
    "prints beside it: [benchmarks](../benchmarks/README.md). [中文](benchmarks.zh-CN.md)",
  zh:
    "# 速度和质量\n\n本页由 `npm run bench:page` 写出：下面的数字都在同一次运行中测得，没有一个是手填的。`npm run bench` 另外打印的见 " +
    "[benchmarks](../benchmarks/README.md)。[English](benchmarks.md)",
};

const load = loadavg()[0].toFixed(1);
const sections = [];
for (const { title, run } of SECTIONS) sections.push({ title, write: await run() });
for (const [language, file] of [
  ["en", "benchmarks.md"],
  ["zh", "benchmarks.zh-CN.md"],
]) {
  const parts = sections.map(({ title, write }) => `## ${title[language]}\n\n${write(language)}`);
  const page = [HEADS[language], machine()[language], ...parts].join("\n\n");
  writeFileSync(new URL(`../docs/${file}`, import.meta.url), `${page}\n`);
}

/** Where it was measured. Times are of the processor, works in turn, medians: other work on the machine changes ratios little. */
function machine() {
  const [{ model }] = cpus();
  const memory = `${(totalmem() / 2 ** 30).toFixed(0)} GB`;
  const system = `${type()} ${release()}`;
  const node = `Node ${process.versions.node}`;
  return {
    en:
      `Measured on ${availableParallelism()} processors (${model.trim()}), ${memory}, ${system}, ${node}, ` +
      `load ${load}. Times are processor time, medians of works done in turn.`,
    zh: `机器：${availableParallelism()} 个处理器（${model.trim()}），${memory}，${system}，${node}，负载 ${load}。时间是处理器时间，各项轮流跑，取中位数。`,
  };
}
