import { availableParallelism } from "node:os";
import process from "node:process";
import { testConfig } from "../../vitest.shared.js";

/** What needs no browser: the models of the views, beside them or named after them. */
const MODELS = ["src/**/*.test.ts", "test/*-model.test.ts"];

/**
 * The built page in a real browser: one server for all tests, and a browser for each worker. What a page does shows a moment later.
 *
 * `WITHOUT_BROWSER=1` leaves these out: where the same build has been seen in the browser already, another version of
 * Node changes nothing that it shows.
 */
const browser = {
  extends: true as const,
  test: { name: "browser", include: ["test/**/*.test.ts"], exclude: MODELS, globalSetup: ["test/browser-setup.ts"] },
};

export default {
  test: {
    ...testConfig.test,
    // Each project says its own; what stands here would be added to it.
    include: [],
    maxWorkers: Math.min(2, availableParallelism()),
    expect: { poll: { timeout: 15_000 } },
    projects: [
      { extends: true as const, test: { name: "models", include: MODELS } },
      ...(process.env["WITHOUT_BROWSER"] === undefined ? [browser] : []),
    ],
  },
};
