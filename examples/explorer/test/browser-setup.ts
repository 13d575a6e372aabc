import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { preview } from "vite";
import type { TestProject } from "vitest/node";
import { ensureBrowser } from "../scripts/browser.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** Where Chromium listens for the tests. */
    browser: string;
    /** Address of the hosted build, with its last slash. */
    address: string;
  }
}

/** Without these, Chromium looks for its maker's servers at every start. */
const QUIET = ["--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"];

/** Starts one browser and serves `dist` for all tests. */
export default async function setUp({ provide }: TestProject): Promise<() => Promise<void>> {
  const root = fileURLToPath(new URL("..", import.meta.url));
  if (!existsSync(new URL("../dist/index.html", import.meta.url))) throw new Error("Build first: npm run build");
  const server = await chromium.launchServer({
    executablePath: ensureBrowser(),
    args: [...QUIET, "--no-sandbox", "--disable-gpu", "--disable-quic"],
  });
  const site = await preview({ root, logLevel: "error", preview: { port: 0, host: "127.0.0.1" } });
  const listening = site.httpServer.address();
  if (listening === null || typeof listening === "string") throw new Error("The page is not served");
  provide("browser", server.wsEndpoint());
  provide("address", `http://127.0.0.1:${String(listening.port)}/`);
  return async () => {
    await server.close();
    await site.close();
  };
}
