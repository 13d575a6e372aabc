/** How fast each step is by itself. */
import { extractIndicators } from "@liaocheng/indicator-extractor";
import { lintReport } from "@liaocheng/report-lint";
import { parseReport } from "@liaocheng/report-parser";
import { megabytes, seed } from "../seed.mjs";
import { measureInTurn, table } from "./measure.mjs";

export const title = { en: "Steps", zh: "各步" };

const WORDS = {
  en: {
    head: (size) => [`the seed (${size} MB of UTF-8)`, "ms", "MB a second"],
    names: {
      parse: "`parseReport`",
      extract: "`extractIndicators` of a tree",
      both: "`parseReport` and `extractIndicators`",
      lint: "`lintReport` of a tree",
    },
  },
  zh: {
    head: (size) => [`示例报告（UTF-8 ${size} MB）`, "毫秒", "每秒 MB"],
    names: {
      parse: "`parseReport`",
      extract: "`extractIndicators`，给报告树",
      both: "`parseReport` 和 `extractIndicators`",
      lint: "`lintReport`，给报告树",
    },
  },
};

export async function run() {
  const { report } = parseReport(seed);
  const times = await measureInTurn({
    parse: () => parseReport(seed),
    extract: () => extractIndicators(report),
    both: () => extractIndicators(parseReport(seed).report),
    lint: () => lintReport({ text: seed, report }),
  });
  const size = megabytes(seed);
  return (language) => {
    const { head, names } = WORDS[language];
    return table(
      head(size.toFixed(3)),
      Object.entries(times).map(([step, time]) => [names[step], time.toFixed(1), ((1000 * size) / time).toFixed(1)]),
    );
  };
}
