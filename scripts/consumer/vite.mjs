/** A web page with every browser library, by Vite. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { manifests } from "./folder.mjs";

const ON_NODE = new Set(["@liaocheng/cli", "@liaocheng/report-ocr", "@liaocheng/report-store"]);

/** Builds it; a warning of the bundler is a failure. */
export async function bundlesWithVite(folder) {
  const names = [...manifests.keys()].filter((name) => !ON_NODE.has(name));
  writeFileSync(join(folder, "index.html"), '<!doctype html><script type="module" src="/page.js"></script>');
  writeFileSync(
    join(folder, "page.js"),
    names
      .map((name, index) => `import * as p${String(index)} from "${name}";\nconsole.log(p${String(index)});`)
      .join("\n"),
  );
  const warnings = [];
  await build({
    root: folder,
    configFile: false,
    logLevel: "silent",
    build: { chunkSizeWarningLimit: 1e6, rollupOptions: { onwarn: ({ message }) => warnings.push(message) } },
  });
  if (warnings.length > 0) throw new Error(warnings.join("\n"));
}
