/**
 * How time and memory grow with length: copies of the seed report, 64 KB to 64 MB of UTF-8, one run each. Linear growth
 * keeps MB/s and bytes of heap per byte of input level. Wants `--expose-gc`.
 */
import { extractIndicators } from "@liaocheng/indicator-extractor";
import { parseReport } from "@liaocheng/report-parser";
import { megabytes, repeatSeed, row, seed } from "./seed.mjs";

const KB = 1024;
const SIZES = [64 * KB, 256 * KB, 1024 * KB, 4096 * KB, 16384 * KB, 65536 * KB];

for (let run = 0; run < 20; run++) extractIndicators(parseReport(seed).report);
console.log(`\n${row("text", "parse MB/s", "extract MB/s", "both, ms", "heap B/B")}`);
for (const bytes of SIZES) {
  const text = repeatSeed(bytes);
  globalThis.gc();
  const heapBefore = process.memoryUsage().heapUsed;
  const started = performance.now();
  const { report } = parseReport(text);
  const parsed = performance.now();
  const { indicators } = extractIndicators(report);
  const extracted = performance.now();
  globalThis.gc();
  const heap = process.memoryUsage().heapUsed - heapBefore;
  const size = megabytes(text);
  console.log(
    row(
      `${size.toFixed(2)} MB, ${indicators.length} indicators, ${report.children.length} parts`,
      (size / ((parsed - started) / 1000)).toFixed(2),
      (size / ((extracted - parsed) / 1000)).toFixed(2),
      (extracted - started).toFixed(0),
      (heap / (size * 1e6)).toFixed(1),
    ),
  );
}
