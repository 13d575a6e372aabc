import { readFileSync } from "node:fs";
import type { Plugin } from "vite";

/** Puts a page of a portal beside the build that shows a report by `gwr-report.js`, with the report it shows. */
export function portal(page: URL, report: URL): Plugin {
  return {
    name: "portal",
    apply: "build",
    generateBundle() {
      this.emitFile({ type: "asset", fileName: "portal.html", source: readFileSync(page, "utf8") });
      this.emitFile({ type: "asset", fileName: "liaocheng-2022.txt", source: readFileSync(report, "utf8") });
    },
  };
}
