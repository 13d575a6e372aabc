import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { preview } from "vite";
import type { TestProject } from "vitest/node";
import { ensureBrowser } from "../scripts/browser.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** Where each Chromium listens for the tests of one worker. */
    browsers: readonly string[];
    /** Address of the hosted build, with its last slash. */
    address: string;
  }
}

/** Without these, Chromium looks for its maker's servers at every start. */
const QUIET = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];

/** A page lives for seconds here: machine code of its own for what it runs often costs more than it saves, as do threads that tidy up. */
const SHORT_LIVED = "--js-flags=--no-opt,--single-threaded-gc";

/** As many as the machine has cores, up to two: a page at work keeps more than one busy. */
export const WORKERS = Math.min(2, availableParallelism());

/** Starts a browser for each worker, so that none shares its clipboard, and serves `dist` for all tests. */
export default async function setUp({ provide }: TestProject): Promise<() => Promise<void>> {
  const root = fileURLToPath(new URL("..", import.meta.url));
  if (!existsSync(new URL("../dist/index.html", import.meta.url))) throw new Error("Build first: npm run build");
  const executablePath = ensureBrowser();
  const args = [...QUIET, "--no-sandbox", "--disable-gpu", "--disable-quic", SHORT_LIVED];
  const servers = await Promise.all(
    Array.from({ length: WORKERS }, () => chromium.launchServer({ executablePath, args })),
  );
  const site = await preview({ root, logLevel: "error", preview: { port: 0, host: "127.0.0.1" } });
  const listening = site.httpServer.address();
  if (listening === null || typeof listening === "string") throw new Error("The page is not served");
  provide(
    "browsers",
    servers.map((server) => server.wsEndpoint()),
  );
  provide("address", `http://127.0.0.1:${String(listening.port)}/`);
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
    await site.close();
  };
}
