import { testConfig } from "../../vitest.shared.js";

/** The built page in a real browser: one browser and one server for all tests. What a page does shows a moment later. */
export default {
  test: {
    ...testConfig.test,
    globalSetup: ["test/browser-setup.ts"],
    fileParallelism: false,
    expect: { poll: { timeout: 15_000 } },
  },
};
