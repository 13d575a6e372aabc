import { defineConfig } from "vitest/config";
import { testConfig } from "../../vitest.shared.js";

export default defineConfig({
  test: {
    ...testConfig.test,
    coverage: {
      include: ["src/**/*.ts"],
      exclude: ["src/**/*.test.ts", "src/**/cases.ts", "src/index.ts"],
      reporter: [["text", { skipFull: true }]],
      thresholds: { lines: 100, functions: 100, statements: 100, branches: 100 },
    },
  },
});
