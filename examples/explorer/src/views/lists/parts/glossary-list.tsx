import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { language } from "../../../state/preferences.js";
import { say, useMessages } from "../../../words/use-messages.js";
import type { TermedAnalysis } from "../../../worker/analysis.js";
import { runJob } from "../../../worker/run-job.js";
import type { GlossaryAnswer } from "../../../worker/search-glossary.js";
import { en } from "../messages/en.js";
import { zh } from "../messages/zh.js";
import { ListSearch } from "./list-search.js";
import { MATCH_WORDS, NEAR_MISS_WORDS } from "./near-miss-words.js";
import { TermEntry } from "./term-entry.js";

export interface GlossaryListProps {
  readonly document: TermedAnalysis;
  readonly text: string;
}

/** The terms the report explains; a word that is typed is looked up, and what comes near is shown with the reason. */
export function GlossaryList({ document, text }: GlossaryListProps) {
  const messages = useMessages({ zh, en });
  const answer = useGlossaryAnswer(document, text);
  if (text.trim() === "" || answer === undefined)
    return (
      <>
        <ListSearch label={messages.searchTerms} text={text} status={messages.terms(document.terms.length)} />
        <h3 class="visually-hidden">{messages.lists.glossary}</h3>
        <ol class="lists-terms">
          {document.terms.map((entry, term) => (
            <TermEntry key={entry.term} document={document} term={term} />
          ))}
        </ol>
      </>
    );
  const { match, begins, near, defines } = answer;
  const found = (match === undefined ? 0 : 1) + begins.length + near.length + defines.length;
  return (
    <>
      <ListSearch
        label={messages.searchTerms}
        text={text}
        status={found === 0 ? messages.noTerm(answer.query) : messages.termsFound(match !== undefined, found)}
      />
      {match && (
        <Found heading={say(MATCH_WORDS[match.by])}>
          <TermEntry document={document} term={match.term} />
        </Found>
      )}
      {begins.length > 0 && (
        <Found heading={messages.begins}>
          {begins.map((term) => (
            <TermEntry key={term} document={document} term={term} />
          ))}
        </Found>
      )}
      {near.length > 0 && (
        <Found heading={messages.near}>
          {near.map(({ term, reason, message }) => (
            <TermEntry
              key={term}
              document={document}
              term={term}
              remark={language.value === "zh" ? message : NEAR_MISS_WORDS[reason].en}
            />
          ))}
        </Found>
      )}
      {defines.length > 0 && (
        <Found heading={messages.defines}>
          {defines.map((term) => (
            <TermEntry key={term} document={document} term={term} />
          ))}
        </Found>
      )}
    </>
  );
}

function Found({ heading, children }: { readonly heading: string; readonly children: ComponentChildren }) {
  return (
    <section class="lists-section">
      <h3>{heading}</h3>
      <ol class="lists-terms">{children}</ol>
    </section>
  );
}

/** The answer for the words typed last; while it is on its way, the one before. */
function useGlossaryAnswer({ terms }: TermedAnalysis, query: string): GlossaryAnswer | undefined {
  const answer = useSignal<GlossaryAnswer | undefined>(undefined);
  useEffect(() => {
    if (query.trim() === "") {
      answer.value = undefined;
      return;
    }
    let current = true;
    void runJob("searchGlossary", { terms, query }).then((found) => {
      if (current) answer.value = found;
    });
    return () => {
      current = false;
    };
  }, [terms, query]);
  return answer.value;
}
