import process from "node:process";
import { fileURLToPath } from "node:url";
import { chromium, type Browser, type Page } from "playwright-core";
import { inject, onTestFinished } from "vitest";
import { giveBack, ownWindow, takeWindow, type WindowOptions } from "./window.js";

export interface OpenOptions {
  /** What follows the address of the page: `#/f74099ba9767/facts`. */
  readonly hash?: string;
  /** Another page of the hosted build than the explorer. */
  readonly path?: string;
  /** The single-file build from its folder, instead of the hosted one. */
  readonly fromFolder?: boolean;
  readonly context?: WindowOptions;
  /** A visitor who was never here, nothing cached: for tests of what is loaded, and without a network. */
  readonly firstVisit?: boolean;
  /** Prepares the context before the page is loaded. */
  readonly before?: (page: Page) => Promise<void>;
  /** Lets the page keep itself for visits without a network; other tests are not to wait for that. */
  readonly keepsPage?: boolean;
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

const connected = (): Promise<Browser> => (browser ??= chromium.connect(inject("browsers")[workerIndex()] ?? ""));

/** Opens the explorer anew for the length of one test. */
export async function openExplorer(options: OpenOptions = {}): Promise<Explorer> {
  const page = await pageFor(await connected(), options);
  const heard = listenTo(page);
  await options.before?.(page);
  await page.goto(`${addressOf(options)}${options.hash ?? ""}`);
  if (options.untilReady !== false) await untilReady(page);
  return heard;
}

/**
 * Shows the sample at an address, for a test that leaves nothing behind but the address and what was looked at: such tests go
 * on in one page. Where a test did leave something in sight, the page is loaded anew.
 */
export async function visit(hash: string, options: WindowOptions = {}): Promise<Explorer> {
  const { page, fresh } = await takeWindow(await connected(), options);
  onTestFinished(({ task }) => returned(page, task.result?.state, false));
  const heard = listenTo(page);
  if (fresh) await arrive(page, hash);
  else {
    await page.goto("about:blank");
    await page.goto(`${inject("address")}${hash}`);
  }
  await untilReady(page);
  return heard;
}

/** Leaves the view, so that nothing it kept for itself stays, and goes to an address. */
async function arrive(page: Page, hash: string): Promise<void> {
  const shown = (view: string) => page.locator(`nav.view-tabs a[aria-current][href*="/${view}"]`).waitFor();
  const [, , wanted = "reading"] = hash.split(/[/?]/u);
  const other = wanted === "lists" ? "ranking" : "lists";
  for (const [address, view] of [
    [`#/${SAMPLE}/${other}`, other],
    [hash, wanted],
  ] as const) {
    await page.evaluate((to) => {
      location.hash = to;
    }, address);
    await shown(view);
  }
}

function listenTo(page: Page): Explorer {
  const requests: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  return { page, requests, errors };
}

/** Waits until a report is open and proofread, and nothing is being worked on. */
export async function untilReady(page: Page): Promise<void> {
  await page.locator("nav.document-tabs a").first().waitFor();
  await page.locator('main[aria-busy="false"]').waitFor();
  await page.locator(".progress:empty").waitFor({ state: "attached" });
}

/** Switches the page to English until the test is over. */
export async function inEnglish(page: Page): Promise<void> {
  await page.getByRole("button", { name: "English" }).click();
  onTestFinished(async ({ task }) => {
    if (task.result?.state === "pass") await page.getByRole("button", { name: "中文" }).click();
  });
}

/** Asks for the sample, so that it stays beside what is opened afterwards. */
export async function keepSample(page: Page): Promise<void> {
  await page.getByRole("button", { name: "样例：聊城市报告" }).click();
  await untilReady(page);
}

/** Most tests ask for nothing special and take turns in one window, which is emptied between them. */
async function pageFor(opened: Browser, options: OpenOptions): Promise<Page> {
  const { context = {}, before, fromFolder, firstVisit, keepsPage } = options;
  if (before === undefined && fromFolder !== true && firstVisit !== true && keepsPage !== true) {
    const { page, fresh } = await takeWindow(opened, context);
    if (fresh) await page.goto("about:blank");
    onTestFinished(({ task }) => returned(page, task.result?.state, true));
    return page;
  }
  const page = await ownWindow(opened, { ...context, serviceWorkers: keepsPage === true ? "allow" : "block" });
  onTestFinished(() => page.context().close());
  return page;
}

const returned = (page: Page, state: string | undefined, changed: boolean): Promise<void> =>
  giveBack(page, { passed: state === "pass", site: inject("address"), changed });

/** Tests run in as many workers as there are browsers. */
const workerIndex = (): number => (Number(process.env["VITEST_POOL_ID"] ?? 1) - 1) % inject("browsers").length;

function addressOf({ fromFolder, path = "" }: OpenOptions): string {
  return fromFolder === true
    ? `file://${fileURLToPath(new URL("../dist-single/explorer.html", import.meta.url))}`
    : inject("address") + path;
}
