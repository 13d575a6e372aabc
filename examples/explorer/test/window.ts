import type { Browser, BrowserContextOptions, Page } from "playwright-core";

/** What a test may ask of the window it gets; everything is put back for the next one. */
export interface WindowOptions extends Pick<BrowserContextOptions, "colorScheme" | "permissions"> {
  readonly viewport?: { readonly width: number; readonly height: number };
}

const USUAL = {
  viewport: { width: 1280, height: 800 },
  reducedMotion: "reduce",
  colorScheme: "light",
  serviceWorkers: "block",
} as const;

/** The window that tests take turns in. */
let kept: Page | undefined;

/** Whether the page in it is as it was when it had just been loaded. */
let fresh = false;

/** A window of its own, which nobody uses afterwards. */
export async function ownWindow(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  return (await browser.newContext({ ...USUAL, ...options })).newPage();
}

/**
 * The window that tests take turns in, else a new one. Tells whether the page in it can be gone on with.
 *
 * A browser starts a process for each new window, compiles the page anew and reads the sample again: most of the time of a
 * short test.
 */
export async function takeWindow(browser: Browser, options: WindowOptions): Promise<{ page: Page; fresh: boolean }> {
  const taken = { page: kept ?? (await ownWindow(browser, {})), fresh: kept !== undefined && fresh };
  kept = undefined;
  await taken.page.setViewportSize(options.viewport ?? USUAL.viewport);
  await taken.page.emulateMedia({ media: null, colorScheme: options.colorScheme ?? USUAL.colorScheme });
  if (options.permissions) await taken.page.context().grantPermissions([...options.permissions]);
  return taken;
}

/** Gives the window back; one whose test failed, or whose page is not the explorer any more, is closed. */
export async function giveBack(
  page: Page,
  { passed, site, changed }: Readonly<{ passed: boolean; site: string; changed: boolean }>,
): Promise<void> {
  const context = page.context();
  if (!passed || kept !== undefined || !page.url().startsWith(site) || context.pages().length > 1)
    return context.close();
  for (const event of ["request", "pageerror", "console", "dialog", "download"]) page.removeAllListeners(event);
  await page.unrouteAll();
  await context.setOffline(false);
  await context.clearPermissions();
  await page.mouse.move(0, 0);
  kept = page;
  fresh = !changed && (await page.evaluate(isAsLoaded));
  if (!fresh) await empty(page);
}

/** Whether the sample alone is open, nothing is said or asked, and nothing is preferred that a first visit does not prefer. */
function isAsLoaded(): boolean {
  const usual: Readonly<Record<string, string>> = { language: "zh", theme: "auto", face: "serif", keys: "on" };
  const open = Array.from(document.querySelectorAll("nav.document-tabs a"), ({ textContent }) => textContent);
  const quiet = document.querySelector("dialog[open], [role=alert], .notice, .progress > *") === null;
  const preferred = Object.entries(localStorage).filter(
    ([key, value]) => usual[key.slice("explorer.".length)] !== value,
  );
  return open.join() === "聊城市 2023年" && quiet && preferred.length === 0;
}

async function empty(page: Page): Promise<void> {
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await page.goto("about:blank");
}
