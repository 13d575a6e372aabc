/** What a program of one's own over the library takes: every report of a folder read, parsed and extracted, nothing written. */
import { readdirSync, readFileSync } from "node:fs";
import { join, parse } from "node:path";
import { extractIndicators } from "@liaocheng/indicator-extractor";
import { parseReport } from "@liaocheng/report-parser";
import { readReport } from "@liaocheng/report-reader";

const [folder] = process.argv.slice(2);
for (const name of readdirSync(folder).sort()) {
  const { text } = await readReport(readFileSync(join(folder, name)), { name, keepLines: true }).catch(() => ({
    text: "",
  }));
  if (text !== "") extractIndicators(parseReport(text, { fileName: parse(name).name }).report);
}
