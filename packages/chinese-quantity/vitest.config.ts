import { defineConfig } from "vitest/config";
import { covered, testConfig } from "../../vitest.shared.js";

export default defineConfig({
  test: {
    ...testConfig.test,
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      exclude: ["src/**/*.test.ts", "src/**/*.cases.ts", "src/index.ts"],
      reporter: ["text"],
      thresholds: covered({ lines: 100, functions: 100, statements: 99, branches: 90 }),
    },
  },
});
