import { readFileSync } from "node:fs";

export const seedBytes: Uint8Array = readFileSync(new URL("../../../seeds/liaocheng-2022.txt", import.meta.url));
export const seedText: string = new TextDecoder().decode(seedBytes);

/** The paragraphs of a text: its lines without outer blanks, blank ones left out. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\r\n|[\n\r]/u)
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

export const seedParagraphs: readonly string[] = paragraphsOf(seedText);
