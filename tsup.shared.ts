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
