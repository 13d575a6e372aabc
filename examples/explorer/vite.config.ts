import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { contentPolicy } from "./build/content-policy.js";
import { oneFile } from "./build/one-file.js";
import { sendFromFolders } from "./build/send-from-folders.js";
import { zipOnPage } from "./build/zip-on-page.js";

/** What the page always shows lies in one file: many small ones are packed less well. */
const ALWAYS =
  /node_modules.+preact|\/src\/(?:app|documents|state(?!\/kept)|worker\/run-job|components\/(?:later|messages)|words\/(?:annex|indicator|left-out|localized|use-messages)|views\/(?:view|reading\/(?:model|messages|reading|text\/(?!margin)|tools\/(?!find|help|save|unread)|cards\/(?:inspector|overview))))/u;

const source = (path: string): string => fileURLToPath(new URL(`src/${path}`, import.meta.url));

/**
 * Two builds of the same page: `dist` for any static host, and with `--mode single` one file that opens from a folder, the worker and
 * everything that is otherwise loaded when needed inside it.
 */
export default defineConfig(({ mode }) => {
  const single = mode === "single";
  return {
    base: "./",
    assetsInclude: ["**/*.bcmap"],
    resolve: single
      ? { alias: [{ find: /^\.\/start-worker\.js$/u, replacement: source("worker/start-inline-worker.ts") }] }
      : {},
    plugins: [
      zipOnPage(),
      ...(single ? [oneFile("explorer.html", ["dist"])] : [sendFromFolders("explorer.html"), contentPolicy()]),
    ],
    worker: {
      format: single ? "iife" : "es",
      rolldownOptions: single ? { output: { codeSplitting: false } } : {},
    },
    build: {
      outDir: single ? "dist-single" : "dist",
      target: "es2022",
      cssTarget: ["chrome123", "firefox120", "safari17.5"],
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 8000,
      assetsInlineLimit: single ? Number.MAX_SAFE_INTEGER : 0,
      cssCodeSplit: !single,
      reportCompressedSize: false,
      rolldownOptions: {
        output: { codeSplitting: single ? false : { groups: [{ name: "page", test: ALWAYS }] } },
      },
    },
  };
});
