import { buffer } from "node:stream/consumers";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";

/** A file that the page gave to keep. */
export interface Downloaded {
  readonly name: string;
  readonly content: Buffer;
}

/** What the page gives to keep after an action. */
export async function downloaded(page: Page, action: () => Promise<void>): Promise<Downloaded> {
  const [download] = await Promise.all([page.waitForEvent("download"), action()]);
  return { name: download.suggestedFilename(), content: await buffer(await download.createReadStream()) };
}

/** One part of a downloaded Office file. */
export function partOf({ content }: Downloaded, name: string): string {
  return strFromU8(unzipSync(new Uint8Array(content))[name] ?? new Uint8Array());
}
