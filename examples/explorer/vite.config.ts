import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";
import { contentPolicy } from "./build/content-policy.js";
import { offline } from "./build/offline.js";
import { oneFile } from "./build/one-file.js";
import { portal } from "./build/portal.js";
import { sendFromFolders } from "./build/send-from-folders.js";
import { zipOnPage } from "./build/zip-on-page.js";

/** What the page always shows lies in one file: many small ones are packed less well. */
const ALWAYS =
  /node_modules.+preact|\/src\/(?:app(?!\/(?:messages\/en\.|paste-form|question|running))|documents|state(?!\/kept)|worker\/run-job|components\/(?:later|messages\/(?!en\.))|words\/(?:annex|load|indicator|left-out|localized|use-messages)|views\/(?:view|reading\/(?:model|messages(?!\/(?:en\.|later))|reading|text\/(?!margin)|tools\/(?!corrected|find|help|save|unread)|cards\/(?:inspector|overview))))/u;

const source = (path: string): string => fileURLToPath(new URL(`src/${path}`, import.meta.url));

/** How the page is installed. */
const MANIFEST = {
  name: "报告透视 Report explorer",
  short_name: "报告透视",
  description: "政府工作报告的每个数字都有出处；报告只在本机处理",
  lang: "zh-CN",
  start_url: "./",
  scope: "./",
  display: "standalone",
  background_color: "#fbfaf6",
  theme_color: "#8c2f22",
  icons: [{ src: "icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" }],
};

/** What a build for hosts has beside the page. */
const hosted = () => [
  sendFromFolders("explorer.html"),
  contentPolicy(),
  offline(MANIFEST, new URL("build/icon.svg", import.meta.url)),
  portal(new URL("portal/portal.html", import.meta.url), new URL("../../seeds/liaocheng-2022.txt", import.meta.url)),
];

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
    plugins: [zipOnPage(), ...(single ? [oneFile("explorer.html", ["dist"])] : hosted())],
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
      rolldownOptions: single
        ? { output: { codeSplitting: false } }
        : {
            input: {
              index: fileURLToPath(new URL("index.html", import.meta.url)),
              "gwr-report": source("embed/gwr-report.ts"),
              sw: source("offline/service-worker.ts"),
            },
            preserveEntrySignatures: "allow-extension",
            output: {
              codeSplitting: { groups: [{ name: "page", test: ALWAYS }] },
              // What other pages and browsers ask for by its name keeps it.
              entryFileNames: ({ name }) => (name === "index" ? "assets/[name]-[hash].js" : "[name].js"),
            },
          },
    },
  };
});
