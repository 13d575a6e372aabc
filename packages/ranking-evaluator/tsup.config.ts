import { defineConfig } from "tsup";
import { exportedModules, libraryBuild } from "../../tsup.shared.js";

export default defineConfig(libraryBuild(exportedModules("parts")));
