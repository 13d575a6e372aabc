import { language } from "../state/preferences.js";
import type { Localized } from "./localized.js";

/** The strings of one part of the page, the same keys in both languages; `en: typeof zh` holds them together. */
export function useMessages<Strings>(strings: { readonly zh: Strings; readonly en: Strings }): Strings {
  return strings[language.value];
}

/** One thing in the language of the page. */
export function say(text: Localized): string {
  return text[language.value];
}
