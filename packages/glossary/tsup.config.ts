import { defineConfig } from "tsup";
import { libraryBuild } from "../../tsup.shared.js";

/** Module by module, so that a bundler can leave the dictionaries of coinages for later or out. */
export default defineConfig(
  libraryBuild({ entry: ["src/**/*.ts", "!src/**/*.test.ts", "!src/**/*.cases.ts"], dts: { entry: "src/index.ts" } }),
);
