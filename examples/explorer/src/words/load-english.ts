import { loadEnglish as loadApp } from "../app/messages/english.js";
import { loadEnglish as loadComponents } from "../components/messages/english.js";
import { loadEnglish as loadReading } from "../views/reading/messages/english.js";

/** Loads the English words of what the page shows first; what comes later brings its own. Without a network they stay Chinese. */
export async function loadEnglish(): Promise<void> {
  await Promise.allSettled([loadApp(), loadComponents(), loadReading()]);
}
