import type { Language } from "../words/localized.js";
import type { Analysis } from "../worker/analysis.js";
import { documentTitle } from "./document-title.js";

/** What each open document is called, by its key: those of one title get the name of their file, those of one name a number too. */
export function distinctTitles(documents: readonly Analysis[], language: Language): ReadonlyMap<string, string> {
  const titles = documents.map((document) => ({ document, title: documentTitle(document, language) }));
  const named = titles.map(({ document, title }) =>
    titles.filter((other) => other.title === title).length > 1 && title !== document.name
      ? { document, title: `${title} · ${document.name}` }
      : { document, title },
  );
  return new Map(
    named.map(({ document, title }) => {
      const same = named.filter((other) => other.title === title);
      const number = same.findIndex((other) => other.document === document) + 1;
      return [document.key, same.length > 1 ? `${title} (${String(number)})` : title];
    }),
  );
}
