import type { Browser, BrowserContextOptions, Page } from "playwright-core";

type Window = BrowserContextOptions & { readonly viewport: { readonly width: number; readonly height: number } };

/** A window that the last test left as it had found it. */
let clean: Page | undefined;

/**
 * The window that is left, else a new one.
 *
 * A browser starts a process for each new window and compiles the page anew: half the time of a short test.
 */
export async function takeCleanPage(browser: Browser, options: Window): Promise<Page> {
  const page = clean ?? (await (await browser.newContext(options)).newPage());
  clean = undefined;
  await page.setViewportSize(options.viewport);
  return page;
}

/** Empties the window of a test that passed for the next one; closes it when the test failed or has left the site. */
export async function leave(page: Page, site: string, passed: boolean): Promise<void> {
  const context = page.context();
  const reusable = passed && clean === undefined && page.url().startsWith(site) && context.pages().length === 1;
  if (!reusable) return context.close();
  for (const event of ["request", "pageerror", "console", "dialog", "download"]) page.removeAllListeners(event);
  await page.unrouteAll();
  await context.setOffline(false);
  await page.emulateMedia({ media: null });
  await page.mouse.move(0, 0);
  await page.evaluate(() => {
    localStorage.clear();
    sessionStorage.clear();
  });
  await page.goto("about:blank");
  clean = page;
}
