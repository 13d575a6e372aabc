import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Plugin, Rolldown } from "vite";

/** Large, and for few: kept when they have been used once. */
const SOMETIMES = /bcmap|-H-|-V-|UCS2|read-pdf|read-ofd|gwr-report|portal|sw\.js$|\.txt$|\.json$/u;

/** Puts into the service worker which files it keeps, and makes the page one that can be installed. */
export function offline(manifest: Readonly<Record<string, unknown>>, icon: URL): Plugin {
  return {
    name: "offline",
    apply: "build",
    transformIndexHtml: (html) =>
      html.replace(
        "</title>",
        '</title>\n    <link rel="manifest" href="./manifest.webmanifest" />\n    <meta name="theme-color" content="#8c2f22" />',
      ),
    generateBundle: {
      // When names and contents of all files are final.
      order: "post",
      handler(_options, bundle) {
        const files = Object.keys(bundle).filter((file) => !SOMETIMES.test(file));
        const hash = createHash("sha256");
        for (const file of Object.keys(bundle).sort()) hash.update(file).update(contentOf(bundle[file]));
        const listed = ["./", "manifest.webmanifest", "icon.svg", ...files.filter((file) => file !== "index.html")];
        const worker = Object.values(bundle).find(({ fileName }) => fileName === "sw.js");
        if (worker?.type !== "chunk") throw new Error("No service worker in the build");
        worker.code = worker.code
          .replaceAll("__FILES__", () => JSON.stringify(listed))
          .replaceAll("__BUILD__", () => JSON.stringify(hash.digest("hex").slice(0, 12)));
        this.emitFile({ type: "asset", fileName: "manifest.webmanifest", source: JSON.stringify(manifest) });
        this.emitFile({ type: "asset", fileName: "icon.svg", source: readFileSync(icon, "utf8") });
      },
    },
  };
}

function contentOf(file: Rolldown.OutputChunk | Rolldown.OutputAsset | undefined): string | Uint8Array {
  if (file === undefined) return "";
  return file.type === "chunk" ? file.code : file.source;
}
