import type { ViteUserConfig } from "vitest/config";

/** The one way every package of this repository is tested; the counts go where `npm test` adds them up. */
export const testConfig: ViteUserConfig = {
  test: {
    include: ["{src,test}/**/*.test.ts"],
    typecheck: { enabled: true, include: ["{src,test}/**/*.test-d.ts"] },
    passWithNoTests: false,
    // The files of a package share what they import, which costs more than most of their tests; no test may leave
    // anything behind in a module.
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: ["default", ["json", { outputFile: "test-results/vitest.json" }]],
  },
};
