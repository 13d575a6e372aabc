import { computed } from "@preact/signals";
import { distinctTitles } from "../documents/distinct-titles.js";
import { documentTitle } from "../documents/document-title.js";
import type { Analysis } from "../worker/analysis.js";
import { documents } from "./documents.js";
import { language } from "./preferences.js";

const titles = computed(() => distinctTitles(documents.value, language.value));

/** What a document is called on the page, in its language: no two open documents alike. */
export function titleOf(document: Analysis): string {
  return titles.value.get(document.key) ?? documentTitle(document, language.value);
}
