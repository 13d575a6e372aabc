import { defineConfig } from "tsup";
import { exportedModules, libraryBuild } from "../../tsup.shared.js";

const { entry, dts } = exportedModules();

export default defineConfig(
  libraryBuild({
    entry: { ...(entry as Record<string, string>), learn: "src/learn.ts", config: "src/config.ts" },
    dts: { entry: { ...(dts as { entry: Record<string, string> }).entry, config: "src/config.ts" } },
  }),
);
