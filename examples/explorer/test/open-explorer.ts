import { fileURLToPath } from "node:url";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import { inject, onTestFinished } from "vitest";
import { leave, takeCleanPage } from "./clean-page.js";

export interface OpenOptions {
  /** What follows the address of the page: `#/f74099ba9767/facts`. */
  readonly hash?: string;
  /** The single-file build from its folder, instead of the hosted one. */
  readonly fromFolder?: boolean;
  readonly context?: BrowserContextOptions;
  /** A visitor who was never here, nothing cached: for tests of what is loaded, and without a network. */
  readonly firstVisit?: boolean;
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

/** The same with the name that links carry. */
export const NAMED_SAMPLE = `${SAMPLE}~聊城市 2023年`;

/** One connection for all tests of a worker; it ends with the worker. */
let browser: Promise<Browser> | undefined;

const USUAL = { viewport: { width: 1280, height: 800 }, reducedMotion: "reduce" } as const;

/** Opens the explorer for the length of one test. */
export async function openExplorer(options: OpenOptions = {}): Promise<Explorer> {
  browser ??= chromium.connect(inject("browser"));
  const page = await pageFor(await browser, options);
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

/** Asks for the sample, so that it stays beside what is opened afterwards. */
export async function keepSample(page: Page): Promise<void> {
  await page.getByRole("button", { name: "样例：聊城市报告" }).click();
  await untilReady(page);
}

/** Most tests ask for nothing special and take turns in one window, which is emptied between them. */
async function pageFor(opened: Browser, options: OpenOptions): Promise<Page> {
  const { context, before, fromFolder, firstVisit } = options;
  if (context === undefined && before === undefined && fromFolder !== true && firstVisit !== true) {
    const page = await takeCleanPage(opened, USUAL);
    onTestFinished(({ task }) => leave(page, inject("address"), task.result?.state === "pass"));
    return page;
  }
  const own = await opened.newContext({ ...USUAL, ...context });
  onTestFinished(() => own.close());
  return own.newPage();
}

function addressOf({ fromFolder }: OpenOptions): string {
  return fromFolder === true
    ? `file://${fileURLToPath(new URL("../dist-single/explorer.html", import.meta.url))}`
    : inject("address");
}
