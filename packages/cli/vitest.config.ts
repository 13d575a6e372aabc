import process from "node:process";
import { configDefaults, defineConfig } from "vitest/config";
import { testConfig } from "../../vitest.shared.js";

/** With `SAMPLE_ONLY`, on another Node, the example's configurations are left out: they run the same program by npx. */
const exclude = process.env["SAMPLE_ONLY"] === undefined ? [] : ["test/ci-check-example.test.ts"];

export default defineConfig({ test: { ...testConfig.test, exclude: [...configDefaults.exclude, ...exclude] } });
