import { readFileSync } from "node:fs";
import { extractIndicators } from "@liaocheng/indicator-extractor";
import { parseReport } from "@liaocheng/report-parser";

const text = readFileSync(new URL("../../../seeds/liaocheng-2022.txt", import.meta.url), "utf8");

/** How many facts the sample has, as the library reads it. */
export const SAMPLE_FACTS = extractIndicators(parseReport(text).report).indicators.length;
