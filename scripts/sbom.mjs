#!/usr/bin/env node
/**
 * Writes a bill of materials (CycloneDX) of what a user of the packed packages installs: `node scripts/sbom.mjs sbom.cdx.json`.
 */
import { writeFileSync } from "node:fs";
import process from "node:process";
import { install, pack, run } from "./consumer/folder.mjs";

const [file = "sbom.cdx.json"] = process.argv.slice(2);
const folder = await install("sbom", await pack());
const bill = await run("npm", ["sbom", "--sbom-format", "cyclonedx"], folder);
const { components } = JSON.parse(bill);
writeFileSync(file, bill);
process.stdout.write(`${file}: ${String(components.length)} components\n`);
