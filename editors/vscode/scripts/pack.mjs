#!/usr/bin/env node
/** Packs the built extension: `node scripts/pack.mjs [FILE]`, by default dist/gwr-report.vsix. */
import { writeFileSync } from "node:fs";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { vsixOf } from "./vsix.mjs";

const folder = fileURLToPath(new URL("..", import.meta.url));
const target = process.argv[2] ?? `${folder}dist/gwr-report.vsix`;
const packed = vsixOf(folder);
writeFileSync(target, packed);
process.stdout.write(`${target}: ${String(Math.ceil(packed.length / 1024))} KB\n`);
