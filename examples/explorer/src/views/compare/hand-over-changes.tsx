import { HandOver } from "../../components/hand-over.js";
import { titleOf } from "../../state/titles.js";
import { useMessages } from "../../words/use-messages.js";
import { wordsOf } from "./change-list.js";
import { en } from "./messages/en.js";
import { zh } from "./messages/zh.js";
import type { ChangeRow } from "./model/change-rows.js";
import type { TextPair } from "./model/choose-texts.js";
import { differenceOf, figuresOf, nameOf, remarksOf } from "./model/row-words.js";

/** The list of changes as files. */
export function HandOverChanges({ pair, rows }: { readonly pair: TextPair; readonly rows: readonly ChangeRow[] }) {
  const messages = useMessages({ zh, en });
  return (
    <HandOver
      title={messages.title(titleOf(pair.before), titleOf(pair.after))}
      rows={rows}
      columns={[
        { header: messages.change, value: ({ change }) => messages.kinds[change] },
        { header: messages.indicator, value: nameOf, weight: 3 },
        { header: messages.earlier, value: (row) => figuresOf(row)[0], weight: 2 },
        { header: messages.later, value: (row) => figuresOf(row)[1], weight: 2 },
        { header: messages.difference, value: differenceOf, weight: 2 },
        { header: messages.remarks, value: (row) => remarksOf(row, messages).join("；"), weight: 3 },
        { header: messages.earlierWords, value: ({ before }) => before && wordsOf(pair.before, before), weight: 4 },
        { header: messages.laterWords, value: ({ after }) => after && wordsOf(pair.after, after), weight: 4 },
      ]}
    />
  );
}
