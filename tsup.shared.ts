import { readFileSync } from "node:fs";
import type { Options } from "tsup";

/**
 * The one way every library of this repository is built: ESM with declarations, source maps, no bundled dependencies. Types are written as
 * they are; `scripts/typecheck.mjs` checks them.
 */
export function libraryBuild({ dts, ...overrides }: Options = {}): Options {
  return {
    entry: ["src/index.ts"],
    format: ["esm"],
    target: "es2022",
    platform: "neutral",
    dts: dts === false ? false : { compilerOptions: { noCheck: true }, ...(typeof dts === "object" ? dts : {}) },
    clean: true,
    sourcemap: true,
    treeshake: true,
    ...overrides,
  };
}

/**
 * What `src/index.ts` and other entries re-export as files of their own, what they share in chunks: a bundler takes only the
 * functions that are used, and Node still loads few files.
 */
export function exportedModules(...others: readonly string[]): Pick<Options, "entry" | "dts"> {
  const entries = ["index", ...others];
  const exported = entries.map((name) => readFileSync(`src/${name}.ts`, "utf8")).join("\n");
  const modules = Array.from(
    exported.matchAll(/^(?:export|\}) (?!type ).*from "\.\/([^"]+)\.js";$/gmu),
    ([, path]) => path ?? "",
  );
  const named = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, `src/${name}.ts`]));
  return { entry: named([...entries, ...modules]), dts: { entry: named(entries) } };
}
