/** How much a web page loads for one function, against what is recorded. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { root } from "../setup.mjs";

const FILE = join(root, "docs", "sizes.json");

/** Bundles each recorded function by itself, minified; sizes are of the gzipped bundle, in bytes. */
async function measureSizes(folder) {
  const recorded = JSON.parse(readFileSync(FILE, "utf8"));
  const sizes = {};
  for (const [specifier, functions] of Object.entries(recorded)) {
    sizes[specifier] = {};
    for (const name of Object.keys(functions)) {
      const { outputFiles } = await build({
        stdin: { contents: `export { ${name} } from "${specifier}";`, resolveDir: folder },
        bundle: true,
        format: "esm",
        platform: "browser",
        target: "es2022",
        minify: true,
        write: false,
        logLevel: "silent",
      });
      sizes[specifier][name] = gzipSync(outputFiles[0].contents, { level: 9 }).length;
    }
  }
  return { recorded, sizes };
}

/** Functions that have grown past their budget: `{ budget, bytes }` of the record. */
export async function checkSizes(folder, { record = false } = {}) {
  const { recorded, sizes } = await measureSizes(folder);
  const grown = [];
  for (const [specifier, functions] of Object.entries(recorded)) {
    for (const [name, entry] of Object.entries(functions)) {
      const bytes = sizes[specifier][name];
      if (bytes > entry.budget)
        grown.push(`${specifier} ${name}: ${String(bytes)} bytes, ${String(entry.budget)} allowed`);
      entry.bytes = bytes;
    }
  }
  if (record) writeFileSync(FILE, `${JSON.stringify(recorded, undefined, 2)}\n`);
  if (grown.length > 0) throw new Error(grown.join("\n"));
  return sizes;
}
