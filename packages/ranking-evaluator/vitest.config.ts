import { defineConfig } from "vitest/config";
import { covered, testConfig } from "../../vitest.shared.js";

export default defineConfig({
  test: {
    ...testConfig.test,
    coverage: {
      include: ["src/**/*.ts"],
      exclude: ["src/**/*.test.ts", "src/**/cases.ts", "src/index.ts"],
      reporter: [["text", { skipFull: true }]],
      thresholds: covered({ lines: 98, functions: 96, statements: 97, branches: 94 }),
    },
  },
});
