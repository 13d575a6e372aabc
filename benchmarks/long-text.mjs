/**
 * Peak memory of `gwr extract` over a text of 60 MB: many reports after one another, and one whose parts are repeated. Fails above 300 MB.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Buffer } from "node:buffer";
import { measured } from "./measured.mjs";
import { row, seed } from "./seed.mjs";

const BYTES = 60_000_000;
const LIMIT_MB = 300;

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
    const args = ["extract", file, "--format", "jsonl", "-o", join(folder, "long.jsonl")];
    const { megabytes, seconds } = measured(args);
    console.log(row(name, megabytes.toFixed(0), seconds.toFixed(0)));
    if (!(megabytes < LIMIT_MB)) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true });
}
