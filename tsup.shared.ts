import { readFileSync } from "node:fs";
import type { Options } from "tsup";

/** The one way every library of this repository is built: ESM with declarations, source maps, no bundled dependencies. */
export function libraryBuild(overrides: Options = {}): Options {
  return {
    entry: ["src/index.ts"],
    format: ["esm"],
    target: "es2022",
    platform: "neutral",
    dts: true,
    clean: true,
    sourcemap: true,
    treeshake: true,
    ...overrides,
  };
}

/**
 * What `src/index.ts` re-exports as files of their own, what they share in chunks: a bundler takes only the functions that are
 * used, and Node still loads few files.
 */
export function exportedModules(): Pick<Options, "entry" | "dts"> {
  const index = readFileSync("src/index.ts", "utf8");
  const modules = Array.from(
    index.matchAll(/^(?:export|\}) (?!type ).*from "\.\/([^"]+)\.js";$/gmu),
    ([, path]) => path ?? "",
  );
  return {
    entry: { index: "src/index.ts", ...Object.fromEntries(modules.map((path) => [path, `src/${path}.ts`])) },
    dts: { entry: { index: "src/index.ts" } },
  };
}
