#!/usr/bin/env node
/** Serves the built explorer on this computer and prints its address: `node scripts/serve.mjs [--port 4173]`. */
import process from "node:process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { preview } from "vite";

const { values } = parseArgs({ options: { port: { type: "string", default: "4173" } } });
const server = await preview({
  root: fileURLToPath(new URL("..", import.meta.url)),
  logLevel: "error",
  preview: { port: Number(values.port), host: "127.0.0.1" },
});
const { port } = server.httpServer.address();
process.stdout.write(`报告透视 Report explorer: http://127.0.0.1:${port}/  (Ctrl+C 结束 to stop)\n`);
