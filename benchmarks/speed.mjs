/**
 * Speed on the report in `seeds/` after warm-up: each step in MB of UTF-8 a second, and finding quantities beside
 * Recognizers-Text in the same process on the same text.
 */
import { findQuantities } from "@liaocheng/chinese-quantity";
import { extractIndicators } from "@liaocheng/indicator-extractor";
import { parseReport } from "@liaocheng/report-parser";
import recognizers from "@microsoft/recognizers-text-suite";
import { Bench } from "tinybench";
import { megabytes, row, seed } from "./seed.mjs";

const { Culture, recognizeCurrency, recognizeDimension, recognizeNumber, recognizePercentage } = recognizers;
const size = megabytes(seed);
const { report } = parseReport(seed);

const OURS = "findQuantities: all with units";
const PEER = "Recognizers-Text: numbers, percentages";
const bench = new Bench({ time: 2000, warmupTime: 1000 })
  .add("parseReport", () => parseReport(seed))
  .add("extractIndicators of a tree", () => extractIndicators(report))
  .add("parse and extract", () => extractIndicators(parseReport(seed).report))
  .add(OURS, () => findQuantities(seed))
  .add(PEER, () => [recognizeNumber(seed, Culture.Chinese), recognizePercentage(seed, Culture.Chinese)]);
bench.runSync();

console.log(
  `Seed report: ${size.toFixed(3)} MB of UTF-8, ${seed.length} UTF-16 code units; Node ${process.versions.node}`,
);
console.log(row("after warm-up", "median ms", "p99 ms", "MB/s"));
for (const { name, result } of bench.tasks) {
  if (result.state !== "completed") throw result.error ?? new Error(`${name}: ${result.state}`);
  const { p50, p99 } = result.latency;
  console.log(row(name, p50.toFixed(2), p99.toFixed(2), (size / (p50 / 1000)).toFixed(2)));
}

const median = (name) => bench.getTask(name).result.latency.p50;
console.log(
  `\nfindQuantities is ${(median(PEER) / median(OURS)).toFixed(0)} times as fast as its numbers and percentages alone`,
);

// Its units take minutes for the whole report, for their time grows faster than the text: once over the beginning.
const beginning = seed.slice(0, 4000);
const millisecondsOf = (work) => {
  const started = performance.now();
  work();
  return performance.now() - started;
};
const ours = millisecondsOf(() => findQuantities(beginning));
const theirs = millisecondsOf(() => [
  recognizeNumber(beginning, Culture.Chinese),
  recognizePercentage(beginning, Culture.Chinese),
  recognizeDimension(beginning, Culture.Chinese),
  recognizeCurrency(beginning, Culture.Chinese),
]);
console.log(
  `with its units and currencies, over the first ${beginning.length} code units: ` +
    `${theirs.toFixed(0)} ms beside ${ours.toFixed(2)} ms`,
);
