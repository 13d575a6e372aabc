import process from "node:process";
import { configDefaults, type ViteUserConfig } from "vitest/config";

/**
 * What `SAMPLE_ONLY` leaves out, where the same build is tested again on another Node: texts of enormous length, texts made up at random,
 * slips planted by the hundred, examples of documents. Cases with their answers, files, threads and processes stay.
 */
const LEFT_OUT =
  process.env["SAMPLE_ONLY"] === undefined
    ? []
    : ["hostile*", "properties", "*.prop", "round-trip", "planting", "layouts", "fuzz", "bad-input", "doc-examples"];

/** The one way every package of this repository is tested; the counts go where `npm test` adds them up. */
export const testConfig: ViteUserConfig = {
  test: {
    include: ["{src,test}/**/*.test.ts"],
    exclude: [...configDefaults.exclude, ...LEFT_OUT.map((name) => `**/${name}.test.ts`)],
    typecheck: { enabled: true, include: ["{src,test}/**/*.test-d.ts"] },
    passWithNoTests: false,
    // The files of a package share what they import, which costs more than most of their tests; no test may leave
    // anything behind in a module.
    isolate: false,
    // What is built runs as it is: taken for sources, it would be transformed again for each package that imports it.
    server: { deps: { external: [/\/packages\/[^/]+\/dist\//u] } },
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ["default", ["json", { outputFile: "test-results/vitest.json" }]],
  },
};

/** How much of a package its tests must run; a sample of them runs less. */
export const covered = <T extends object>(thresholds: T): T | Record<string, never> =>
  process.env["SAMPLE_ONLY"] === undefined ? thresholds : {};
