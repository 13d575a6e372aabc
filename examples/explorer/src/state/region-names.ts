import { effect, signal } from "@preact/signals";
import type { Language } from "../words/localized.js";
import { language } from "./preferences.js";

/** English names of provinces and prefectures; asked for when the page is first shown in English. */
const english = signal<((name: string) => string | undefined) | undefined>(undefined);

effect(() => {
  if (language.value === "en" && english.peek() === undefined) void load();
});

async function load(): Promise<void> {
  try {
    english.value = (await import("../words/english-region.js")).englishName;
  } catch {
    // Without a network the names stay as they are printed.
  }
}

/** What a region is called in a language; counties, and all of them until their names are there, as they are printed. */
export function regionIn(name: string, wanted: Language): string {
  return wanted === "zh" ? name : (english.value?.(name) ?? name);
}
