import { useMessages } from "../../../words/use-messages.js";
import { en } from "../messages/en.js";
import { zh } from "../messages/zh.js";
import { byLead } from "../model/by-lead.js";
import { filterEntries } from "../model/filter-entries.js";
import { EntryLine } from "./entry-line.js";
import type { EntryListProps } from "./entry-list.js";
import { ListSearch } from "./list-search.js";

/** Policies by the department that leads them. */
export function PolicyList({ document, entries, text }: EntryListProps) {
  const messages = useMessages({ zh, en });
  const found = filterEntries(entries, text);
  const groups = byLead(found);
  return (
    <>
      <ListSearch
        label={messages.searchPolicies}
        text={text}
        status={messages.policies(found.length, groups.filter(({ lead }) => lead !== undefined).length)}
      />
      <p class="lists-soft">{messages.leadHint}</p>
      <div class="lists-departments">
        {groups.map(({ lead, entries: own }) => (
          <section key={lead ?? ""} class="lists-section">
            <h3 lang={lead === undefined ? undefined : "zh-CN"}>
              {lead ?? messages.noDepartment} <span class="lists-count">{own.length}</span>
            </h3>
            <ol>
              {own.map((entry) => (
                <EntryLine
                  key={entry.span.start}
                  document={document.key}
                  entry={entry.departments.length > 1 ? entry : { ...entry, departments: [] }}
                />
              ))}
            </ol>
          </section>
        ))}
      </div>
    </>
  );
}
