import { boundSigns } from "@liaocheng/report-model";
import type { ScorecardRow } from "@liaocheng/scorecard";
import type { TableColumn } from "../../../components/data-table.js";
import { say } from "../../../words/use-messages.js";
import { REASON_WORDS } from "../../../words/verdict-words.js";
import { FigureCell } from "../figure-cell.js";
import type { zh } from "../messages/zh.js";
import type { DocumentPair } from "../model/choose-pair.js";
import { VerdictMark } from "../verdict-mark.js";

/** The columns of promised and done, with the words of both reports. */
export function promiseColumns(
  { previous, current }: DocumentPair,
  nameOf: (row: ScorecardRow) => string,
  messages: typeof zh,
): TableColumn<ScorecardRow>[] {
  return [
    {
      id: "name",
      header: messages.indicator,
      heads: true,
      cell: (row) => (
        <>
          {nameOf(row)}
          <span class="targets-narrow">
            <VerdictMark verdict={row.verdict} />
            {gapWords(row)}
          </span>
        </>
      ),
    },
    {
      id: "target",
      header: messages.promised,
      cell: ({ target }) => <FigureCell document={previous} indicator={target} />,
    },
    {
      id: "result",
      header: messages.done,
      cell: ({ result }) =>
        result === undefined ? (
          <span class="targets-none">{messages.noResult}</span>
        ) : (
          <FigureCell document={current} indicator={result} />
        ),
    },
    { id: "gap", header: messages.gap, align: "end", cell: gapWords },
    {
      id: "verdict",
      header: messages.verdict,
      cell: ({ verdict, reason }) => (
        <>
          <VerdictMark verdict={verdict} />
          <span class="targets-reason">{say(REASON_WORDS[reason.code])}</span>
        </>
      ),
    },
  ];
}

/** How far the result lies from the target, with its sign: +0.5万人. */
export function gapWords({ gap }: ScorecardRow): string {
  if (gap === undefined) return "";
  const bound = gap.bound === "eq" ? "" : boundSigns[gap.bound];
  const sign = gap.value > 0 ? "+" : gap.value < 0 ? "−" : "";
  return `${bound}${sign}${String(Math.abs(gap.value))}${gap.unit}`;
}
