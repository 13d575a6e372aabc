/**
 * What `gwr panel` takes beside the library alone on the same reports, both in one thread and in turn: `node panel.mjs FOLDER [rounds]`.
 */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { URL } from "node:url";
import { measured } from "./measured.mjs";
import { row } from "./seed.mjs";

const [folder, rounds = "3"] = process.argv.slice(2);
if (folder === undefined) throw new Error("node panel.mjs FOLDER [rounds]");
const LIBRARY = new URL("./library.mjs", import.meta.url).href;

console.log(row(`${readdirSync(folder).length} reports`, "library s", "panel s", "library / panel", "panel MB"));
for (let round = 1; round <= Number(rounds); round += 1) {
  const output = mkdtempSync(join(tmpdir(), "gwr-panel-"));
  try {
    const library = measured([folder], LIBRARY);
    const args = ["panel", folder, "--threads", "1", "--format", "parquet", "-o", join(output, "panel")];
    const panel = measured(args);
    const share = `${((library.processor / panel.processor) * 100).toFixed(0)} %`;
    const figures = [library.processor.toFixed(1), panel.processor.toFixed(1), share, panel.megabytes.toFixed(0)];
    console.log(row(`round ${round}`, ...figures));
  } finally {
    rmSync(output, { recursive: true });
  }
}
