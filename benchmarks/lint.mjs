/**
 * Speed of the linter: the report in `seeds/` after warm-up, parsing included, and 1 000 files by `gwr check` on all
 * processors, start of the program included.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { lintReport } from "@liaocheng/report-lint";
import { parseReport } from "@liaocheng/report-parser";
import { Bench } from "tinybench";
import { row, seed } from "./seed.mjs";

const FILES = 1000;
const { report } = parseReport(seed);
const bench = new Bench({ time: 3000, warmupTime: 1500 })
  .add("lintReport of a text", () => lintReport({ text: seed }))
  .add("lintReport of a tree", () => lintReport({ text: seed, report }))
  .add("lintReport, advisory", () => lintReport({ text: seed, config: { preset: "advisory" } }));
bench.runSync();

console.log(`Seed report: ${seed.length} UTF-16 code units; Node ${process.versions.node}`);
console.log(row("after warm-up", "median ms", "p99 ms", ""));
for (const { name, result } of bench.tasks) {
  if (result.state !== "completed") throw result.error ?? new Error(`${name}: ${result.state}`);
  console.log(row(name, result.latency.p50.toFixed(2), result.latency.p99.toFixed(2), ""));
}

const hostile = ["（", "，", "7", "“", "甲、"];
for (const unit of hostile) {
  const [half, whole] = [50_000, 100_000].map((size) => {
    const text = unit.repeat(size / unit.length);
    const started = performance.now();
    lintReport({ text });
    return performance.now() - started;
  });
  console.log(row(`100 000 characters of ${unit}`, whole.toFixed(0), "", `${(whole / half).toFixed(1)} × half`));
}

const folder = mkdtempSync(join(tmpdir(), "gwr-bench-"));
try {
  const names = Array.from({ length: FILES }, (_, index) => `${String(index)}.txt`);
  for (const name of names) writeFileSync(join(folder, name), seed);
  const gwr = fileURLToPath(new URL("../bin/gwr.js", import.meta.resolve("@liaocheng/cli")));
  const started = performance.now();
  const { status } = spawnSync(process.execPath, [gwr, "check", ...names, "--format", "json", "-o", "out.json"], {
    cwd: folder,
  });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 1) throw new Error(`gwr check ended with status ${String(status)}`);
  console.log(
    `${String(FILES)} reports by gwr check: ${seconds.toFixed(1)} s on ${String(availableParallelism())} processors`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
