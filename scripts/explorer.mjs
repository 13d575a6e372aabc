#!/usr/bin/env node
/** Shows the explorer: sets up what is missing, then serves it on this computer and prints the address. */
import { join } from "node:path";
import process from "node:process";
import { root, runCommand, setUp } from "./setup.mjs";

await setUp();
const serve = join(root, "examples/explorer/scripts/serve.mjs");
const { code } = await runCommand(process.execPath, [serve, ...process.argv.slice(2)]);
process.exitCode = code;
