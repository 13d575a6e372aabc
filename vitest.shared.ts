import type { ViteUserConfig } from "vitest/config";

/** The one way every package of this repository is tested. */
export const testConfig: ViteUserConfig = {
  test: {
    include: ["{src,test}/**/*.test.ts"],
    typecheck: { enabled: true, include: ["{src,test}/**/*.test-d.ts"] },
    passWithNoTests: false,
    testTimeout: 60_000,
  },
};
