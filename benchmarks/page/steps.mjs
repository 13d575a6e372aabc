/** How fast each step is by itself. */
import { extractIndicators } from "@liaocheng/indicator-extractor";
import { lintReport } from "@liaocheng/report-lint";
import { parseReport } from "@liaocheng/report-parser";
import { megabytes, seed } from "../seed.mjs";
import { measureInTurn, table } from "./measure.mjs";

export const title = "Steps";

export function run() {
  const { report } = parseReport(seed);
  const times = measureInTurn({
    "`parseReport`": () => parseReport(seed),
    "`extractIndicators` of a tree": () => extractIndicators(report),
    "`parseReport` and `extractIndicators`": () => extractIndicators(parseReport(seed).report),
    "`lintReport` of a tree": () => lintReport({ text: seed, report }),
  });
  const size = megabytes(seed);
  return table(
    [`the seed (${size.toFixed(3)} MB of UTF-8)`, "ms", "MB a second"],
    Object.entries(times).map(([name, time]) => [name, time.toFixed(1), ((1000 * size) / time).toFixed(1)]),
  );
}
