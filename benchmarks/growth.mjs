/**
 * How time and memory grow with length: parsing and extracting 64 KB to 64 MB of concatenated reports.
 *
 * Every size is run several times after warm-up, over about as many bytes of text, and the median counts. Results are kept
 * until a run is done, as a program keeps them that reads many reports or a long one: the collector then has as much to
 * carry at every size, and what differs between the rows is what length itself costs. Times are those of the processor,
 * all threads of the process together, so that other programs on the machine count little; wall time stands beside them.
 * Wants `--expose-gc`.
 */
import { Buffer } from "node:buffer";
import { extractIndicators } from "@liaocheng/indicator-extractor";
import { parseReport } from "@liaocheng/report-parser";
import { megabytes, repeatSeed, row, seed } from "./seed.mjs";

const KB = 1024;
const SIZES = [Buffer.byteLength(seed), 256 * KB, 1024 * KB, 4096 * KB, 16384 * KB, 65536 * KB];
const RUNS = 5;
/** Small texts are read one after another until a run has read this much. */
const BYTES_OF_RUN = 16384 * KB;
const WARM_UP_MS = 8000;

const median = (figures) => [...figures].sort((one, other) => one - other)[figures.length >> 1];

/** Milliseconds that the processor has worked for this process. */
function processorTime() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** One run, for each text of it: milliseconds of parsing and extracting, wall time of both, bytes of heap of the results. */
function measure(texts) {
  const kept = [];
  globalThis.gc();
  const heapBefore = process.memoryUsage().heapUsed;
  const started = performance.now();
  let parsing = 0;
  let extracting = 0;
  for (const text of texts) {
    const before = processorTime();
    const { report } = parseReport(text);
    const parsed = processorTime();
    const result = extractIndicators(report);
    extracting += processorTime() - parsed;
    parsing += parsed - before;
    kept.push(report, result);
  }
  const wall = performance.now() - started;
  globalThis.gc();
  const heap = process.memoryUsage().heapUsed - heapBefore;
  const each = (total) => total / texts.length;
  return { parsing: each(parsing), extracting: each(extracting), wall: each(wall), heap: each(heap) };
}

const warm = repeatSeed(1024 * KB);
for (const until = performance.now() + WARM_UP_MS; performance.now() < until;) {
  extractIndicators(parseReport(seed).report);
  extractIndicators(parseReport(warm).report);
}

console.log(`Median of ${RUNS} runs after warm-up; Node ${process.versions.node}`);
console.log(row("one text", "parse MB/s", "extract MB/s", "both MB/s", "(by the wall)", "heap B/B", "worst / best"));
const rates = [];
for (const bytes of SIZES) {
  const text = bytes === SIZES[0] ? seed : repeatSeed(bytes);
  const size = megabytes(text);
  const texts = new Array(Math.max(1, Math.round(BYTES_OF_RUN / bytes))).fill(text);
  const runs = Array.from({ length: RUNS }, () => measure(texts));
  const rate = (time) => size / (median(runs.map(time)) / 1000);
  const totals = runs.map(({ parsing, extracting }) => parsing + extracting);
  rates.push(rate(({ parsing, extracting }) => parsing + extracting));
  console.log(
    row(
      `${size.toFixed(2)} MB, ${texts.length} a run`,
      rate(({ parsing }) => parsing).toFixed(1),
      rate(({ extracting }) => extracting).toFixed(1),
      rates.at(-1).toFixed(1),
      rate(({ wall }) => wall).toFixed(1),
      (median(runs.map(({ heap }) => heap)) / (size * 1e6)).toFixed(1),
      (Math.max(...totals) / Math.min(...totals)).toFixed(2),
    ),
  );
}
const [best, worst] = [Math.max(...rates), Math.min(...rates)];
console.log(
  `\nbest size ${best.toFixed(1)} MB/s, worst ${worst.toFixed(1)} MB/s: a byte of the worst takes ${(best / worst).toFixed(2)} times as long`,
);
