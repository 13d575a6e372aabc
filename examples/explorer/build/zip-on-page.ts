import { fileURLToPath } from "node:url";
import type { Plugin } from "vite";

const IN_PLACE = fileURLToPath(new URL("../src/export/zip-in-place.ts", import.meta.url));

/** Gives every importer of `fflate` the variant that starts no workers. */
export function zipOnPage(): Plugin {
  return {
    name: "zip-on-page",
    enforce: "pre",
    resolveId: (source) => (source === "fflate" ? IN_PLACE : undefined),
  };
}
