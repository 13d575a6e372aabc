import { useMessages } from "../../../words/use-messages.js";
import type { Analysis } from "../../../worker/analysis.js";
import { en } from "../messages/en.js";
import { zh } from "../messages/zh.js";
import { filterEntries } from "../model/filter-entries.js";
import type { ListEntry } from "../model/list-entries.js";
import { EntryLine } from "./entry-line.js";
import { ListSearch } from "./list-search.js";

export interface EntryListProps {
  readonly document: Analysis;
  readonly entries: readonly ListEntry[];
  readonly text: string;
}

/** Entries as printed, under the titles of their annexes and headings. */
export function EntryList({ document, entries, text }: EntryListProps) {
  const messages = useMessages({ zh, en });
  const found = filterEntries(entries, text);
  const sections = byHeading(found);
  return (
    <>
      <ListSearch label={messages.search} text={text} status={messages.entries(found.length)} />
      {sections.map(([heading, own]) => (
        <section key={heading} class="lists-section">
          <h3 lang="zh-CN">{heading}</h3>
          <ol>
            {own.map((entry) => (
              <EntryLine key={entry.span.start} document={document.key} entry={entry} />
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

function byHeading(entries: readonly ListEntry[]): readonly (readonly [string, readonly ListEntry[]])[] {
  const sections = new Map<string, ListEntry[]>();
  for (const entry of entries) {
    const heading = [entry.list, entry.group].filter(Boolean).join(" · ");
    sections.set(heading, [...(sections.get(heading) ?? []), entry]);
  }
  return Array.from(sections);
}
