import { verdictLabels } from "@liaocheng/report-model";
import type { ScorecardRow } from "@liaocheng/scorecard";
import { HandOver } from "../../../components/hand-over.js";
import { titleOf } from "../../../state/titles.js";
import { figureWords } from "../../../words/figure-words.js";
import { say, useMessages } from "../../../words/use-messages.js";
import { REASON_WORDS } from "../../../words/verdict-words.js";
import { quoteOf } from "../figure-cell.js";
import { en } from "../messages/en.js";
import { zh } from "../messages/zh.js";
import type { DocumentPair } from "../model/choose-pair.js";
import { gapWords } from "./promise-columns.js";

export interface HandOverPromisesProps {
  readonly pair: DocumentPair;
  readonly rows: readonly ScorecardRow[];
  readonly nameOf: (row: ScorecardRow) => string;
}

/** Promised and done as files, with the words of both reports. */
export function HandOverPromises({ pair: { previous, current }, rows, nameOf }: HandOverPromisesProps) {
  const messages = useMessages({ zh, en });
  return (
    <HandOver
      title={messages.promisesCaption(titleOf(previous), titleOf(current))}
      rows={rows}
      columns={[
        { header: messages.indicator, value: nameOf, weight: 3 },
        { header: messages.promised, value: ({ target }) => figureWords(target), weight: 2 },
        { header: messages.promisedWords, value: ({ target }) => quoteOf(previous, target), weight: 4 },
        { header: messages.done, value: ({ result }) => (result === undefined ? "—" : figureWords(result)), weight: 2 },
        {
          header: messages.doneWords,
          value: ({ result }) => (result === undefined ? undefined : quoteOf(current, result)),
          weight: 4,
        },
        { header: messages.gap, value: gapWords, weight: 2 },
        { header: messages.verdict, value: ({ verdict }) => say(verdictLabels[verdict]), weight: 1.5 },
        { header: messages.why, value: ({ reason }) => say(REASON_WORDS[reason.code]), weight: 3 },
      ]}
    />
  );
}
