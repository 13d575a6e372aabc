/**
 * Peak memory of `gwr extract` over a text of 60 MB: many reports after one another, and one whose parts are repeated. Fails above 300 MB.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Buffer } from "node:buffer";
import { row, seed } from "./seed.mjs";

const BYTES = 60_000_000;
const LIMIT_MB = 300;
const GWR = fileURLToPath(new URL("../packages/cli/bin/gwr.js", import.meta.url));
/** Runs the program and tells on the fourth descriptor what it took. */
const MEASURED = `process.argv.splice(1, 0, ""); process.on("exit", () => require("node:fs").writeSync(3, String(process.resourceUsage().maxRSS))); import(${JSON.stringify(GWR)})`;

const opening = seed.search(/^一、/mu);
const repeated = (text) => text.repeat(Math.ceil(BYTES / Buffer.byteLength(text)));
const TEXTS = {
  "many reports": () => repeated(`${seed}\n`),
  "one report": () => seed.slice(0, opening) + repeated(seed.slice(opening)),
};

const folder = mkdtempSync(join(tmpdir(), "gwr-long-"));
console.log(row("60 MB of text", "peak MB", "seconds"));
try {
  for (const [name, make] of Object.entries(TEXTS)) {
    const file = join(folder, "long.txt");
    writeFileSync(file, make());
    const started = performance.now();
    const { status, output } = spawnSync(
      process.execPath,
      ["-e", MEASURED, "extract", file, "--format", "jsonl", "-o", join(folder, "long.jsonl")],
      { stdio: ["ignore", "ignore", "ignore", "pipe"] },
    );
    if (status !== 0) throw new Error(`gwr extract ended with ${status}`);
    const megabytes = Number(String(output[3])) / 1024;
    console.log(row(name, megabytes.toFixed(0), ((performance.now() - started) / 1000).toFixed(0)));
    if (!(megabytes < LIMIT_MB)) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}
