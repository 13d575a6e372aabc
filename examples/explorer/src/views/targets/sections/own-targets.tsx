import { plannedYear } from "@liaocheng/report-model";
import { DataTable, type TableColumn } from "../../../components/data-table.js";
import { POLARITY_WORDS } from "../../../words/polarity-words.js";
import { say, useMessages } from "../../../words/use-messages.js";
import type { Analysis } from "../../../worker/analysis.js";
import type { TargetPair } from "../../../worker/pair-targets.js";
import { ChartSet } from "../chart/chart-set.js";
import { FigureCell } from "../figure-cell.js";
import type { Form } from "../form-toggle.js";
import { en } from "../messages/en.js";
import { zh } from "../messages/zh.js";
import { barsOfPair, chartsOf } from "../model/bar-chart.js";
import { namesOf } from "../name-of.js";

export interface OwnTargetsProps {
  readonly document: Analysis;
  readonly pairs: readonly TargetPair[];
  readonly form: Form;
  readonly onFailed: () => void;
}

/** This year's main expected targets beside last year's results, all of one report. */
export function OwnTargets({ document, pairs, form, onFailed }: OwnTargetsProps) {
  const messages = useMessages({ zh, en });
  const year = plannedYear(document.report);
  const names = {
    actual: messages.resultsOf(year === undefined ? undefined : year - 1),
    target: messages.targetsOf(year),
  };
  if (pairs.length === 0)
    return (
      <section class="targets-section">
        <h2>{messages.ownHeading}</h2>
        <p class="targets-none">{messages.noTargets}</p>
      </section>
    );
  const nameOf = namesOf(pairs);
  const charts = chartsOf(
    pairs.map((pair) => ({
      label: `${nameOf(pair)}${pair.stretch ? messages.stretch : ""}`,
      subject: nameOf(pair),
      pair,
      bars: barsOfPair(document.key, pair),
    })),
  );
  const caption = messages.ownCaption(names.target, names.actual);
  return (
    <section class="targets-section" aria-labelledby="targets-own">
      <h2 id="targets-own">{messages.ownHeading}</h2>
      <p class="targets-lead">{messages.ownLead(pairs.length, pairs.filter(({ result }) => result).length)}</p>
      {form === "chart" ? (
        <ChartSet charts={charts} documents={[document]} names={names} onFailed={onFailed} />
      ) : (
        <DataTable
          caption={caption}
          rows={pairs}
          columns={columnsFor(document, names, nameOf, messages)}
          rowKey={startOf}
        />
      )}
    </section>
  );
}

const startOf = ({ target, name }: TargetPair): string => `${String(target.span.start)} ${name}`;

function columnsFor(
  document: Analysis,
  names: { readonly actual: string; readonly target: string },
  nameOf: (pair: TargetPair) => string,
  messages: typeof zh,
): TableColumn<TargetPair>[] {
  return [
    {
      id: "name",
      header: messages.indicator,
      heads: true,
      cell: (pair) => (
        <>
          {nameOf(pair)}
          {pair.stretch && messages.stretch}
          <span class="targets-polarity">{say(POLARITY_WORDS[pair.polarity])}</span>
        </>
      ),
    },
    {
      id: "result",
      header: names.actual,
      cell: ({ result, comparable }) =>
        result === undefined ? (
          <span class="targets-none">{messages.noResult}</span>
        ) : (
          <>
            <FigureCell document={document} indicator={result} />
            {!comparable && <span class="targets-none">{messages.otherMeasure}</span>}
          </>
        ),
    },
    { id: "target", header: names.target, cell: ({ target }) => <FigureCell document={document} indicator={target} /> },
  ];
}
