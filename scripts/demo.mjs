#!/usr/bin/env node
/** Shows the main job on the report in `seeds/`: sets up what is missing, then runs the quick-start example. */
import { join } from "node:path";
import process from "node:process";
import { root, runCommand, setUp } from "./setup.mjs";

await setUp();
const { code } = await runCommand(process.execPath, [join(root, "examples/quick-start/dist/quick-start.js")]);
process.exitCode = code;
