import { signal } from "@preact/signals";
import { zh } from "./zh.js";

/** The English words; Chinese ones until they are there. */
export const english = signal<typeof zh>(zh);

export async function loadEnglish(): Promise<void> {
  english.value = (await import("./en.js")).en;
}
