#!/usr/bin/env node
/** Builds the documentation site into site/dist: sets up what is missing, writes the pages, follows every link. */
import process from "node:process";
import { setUp, turbo } from "./setup.mjs";

await setUp();
const { code } = await turbo(["run", "site"]);
process.exitCode = code;
