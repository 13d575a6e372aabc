import { defineConfig } from "vitest/config";
import { testConfig } from "../../vitest.shared.js";

export default defineConfig({
  test: {
    ...testConfig.test,
    coverage: {
      include: ["src/**/*.ts"],
      exclude: ["src/**/*.test.ts", "src/**/cases.ts", "src/index.ts"],
      thresholds: { lines: 100, functions: 100, statements: 99, branches: 96 },
    },
  },
});
