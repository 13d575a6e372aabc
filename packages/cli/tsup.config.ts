import { defineConfig } from "tsup";
import { libraryBuild } from "../../tsup.shared.js";

export default defineConfig(
  libraryBuild({
    platform: "node",
    entry: {
      index: "src/index.ts",
      "language-server": "src/language-server.ts",
      "check-worker": "src/commands/check/worker.ts",
      "panel-worker": "src/commands/panel/worker/worker.ts",
    },
    // Threads are started by their files: nobody imports these.
    dts: { entry: { index: "src/index.ts", "language-server": "src/language-server.ts" } },
  }),
);
