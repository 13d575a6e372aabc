#!/usr/bin/env node
/** Runs turbo as the other scripts do: quiet, offline, with the repository's own tools found first. */
import process from "node:process";
import { turbo } from "./setup.mjs";

const { code } = await turbo(process.argv.slice(2));
process.exitCode = code;
