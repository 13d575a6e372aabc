import { defineConfig } from "tsup";
import { libraryBuild } from "../../tsup.shared.js";

/** Module by module, so that a bundler takes only the schemas that are used: a schema that is built at the top of a file is kept with it. */
export default defineConfig(
  libraryBuild({
    entry: ["src/**/*.ts", "!src/**/*.test.ts", "!src/**/*.test-d.ts"],
    dts: { entry: ["src/index.ts", "src/caller.ts"] },
  }),
);
