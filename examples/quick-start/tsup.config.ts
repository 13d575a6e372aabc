import { defineConfig } from "tsup";
import { libraryBuild } from "../../tsup.shared.js";

export default defineConfig(libraryBuild({ entry: ["src/quick-start.ts"], platform: "node", dts: false }));
