#!/usr/bin/env node
/**
 * Bundles the extension and its server into `dist`, with the licences of whatever is in them. Nothing is installed beside them.
 */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { noticesOf } from "./notices.mjs";

const folder = fileURLToPath(new URL("..", import.meta.url));
const shared = {
  absWorkingDir: folder,
  bundle: true,
  platform: "node",
  target: "node20",
  minify: true,
  legalComments: "none",
  metafile: true,
  logLevel: "error",
};

rmSync(`${folder}dist`, { recursive: true, force: true });
mkdirSync(`${folder}dist`);
const extension = await build({
  ...shared,
  entryPoints: ["src/extension.ts"],
  outfile: "dist/extension.cjs",
  format: "cjs",
  external: ["vscode"],
});
const server = await build({
  ...shared,
  entryPoints: ["src/server.ts"],
  outfile: "dist/server.mjs",
  format: "esm",
  banner: {
    js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);',
  },
});
// jiti loads this beside its folder, and only for city files that are programs.
const jiti = createRequire(import.meta.url).resolve("jiti");
copyFileSync(join(dirname(jiti), "../dist/babel.cjs"), `${folder}dist/babel.cjs`);
writeFileSync(`${folder}dist/THIRD-PARTY-NOTICES.txt`, noticesOf(folder, [extension.metafile, server.metafile]));
