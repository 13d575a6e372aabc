import { fileURLToPath } from "node:url";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { afterAll, inject } from "vitest";

export interface OpenOptions {
  /** What follows the address of the page: `#/f74099ba9767/facts`. */
  readonly hash?: string;
  /** The single-file build from its folder, instead of the hosted one. */
  readonly fromFolder?: boolean;
  readonly context?: BrowserContextOptions;
  /** Prepares the context before the page is loaded. */
  readonly before?: (page: Page) => Promise<void>;
  /** Waits until the sample is analysed; true unless told. */
  readonly untilReady?: boolean;
}

/** The page with what happened around it. */
export interface Explorer {
  readonly page: Page;
  /** Addresses that were asked for, in order. */
  readonly requests: string[];
  /** Errors of scripts and of the content policy. */
  readonly errors: string[];
}

/** Key of the sample in addresses. */
export const SAMPLE = "f74099ba9767";

let browser: Promise<Browser> | undefined;

afterAll(async () => {
  await (await browser)?.close();
});

/** Opens the explorer in a browser window of its own. */
export async function openExplorer(options: OpenOptions = {}): Promise<Explorer> {
  browser ??= chromium.connect(inject("browser"));
  const context = await (
    await browser
  ).newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: "reduce",
    ...options.context,
  });
  const page = await context.newPage();
  const requests: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  await options.before?.(page);
  await page.goto(`${addressOf(options)}${options.hash ?? ""}`);
  if (options.untilReady !== false) await untilReady(page);
  return { page, requests, errors };
}

/** Waits until a report is open and proofread, and nothing is being worked on. */
export async function untilReady(page: Page): Promise<void> {
  await page.locator("nav.document-tabs a").first().waitFor();
  await page.locator('main[aria-busy="false"]').waitFor();
  await page.locator(".progress:empty").waitFor({ state: "attached" });
}

function addressOf({ fromFolder }: OpenOptions): string {
  return fromFolder === true
    ? `file://${fileURLToPath(new URL("../dist-single/explorer.html", import.meta.url))}`
    : inject("address");
}
