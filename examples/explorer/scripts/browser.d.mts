/** The browser at hand: `CHROME_PATH`, else one in a usual place. */
export function findBrowser(): string | undefined;

/** The browser at hand, after installing one if need be; throws with one line that says what to do. */
export function ensureBrowser(): string;
