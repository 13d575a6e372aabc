import process from "node:process";
import { defineConfig } from "vitest/config";
import { testConfig } from "../../vitest.shared.js";

/**
 * With `SAMPLE_ONLY`, on another Node, the example's configurations are left out, which run the same program by npx, and the recipes and
 * guides, whose commands run one by one in other tests.
 */
const exclude =
  process.env["SAMPLE_ONLY"] === undefined
    ? []
    : ["test/ci-check-example.test.ts", "test/panel-cluster.test.ts", "test/guide.test.ts", "test/panel-docs.test.ts"];

export default defineConfig({
  test: { ...testConfig.test, exclude: [...(testConfig.test?.exclude ?? []), ...exclude] },
});
