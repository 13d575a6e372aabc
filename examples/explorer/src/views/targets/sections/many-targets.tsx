import { DataTable, type TableColumn } from "../../../components/data-table.js";
import { titleOf } from "../../../state/titles.js";
import { useMessages } from "../../../words/use-messages.js";
import type { Analysis } from "../../../worker/analysis.js";
import { ChartSet } from "../chart/chart-set.js";
import { againstWords } from "../chart/against-words.js";
import { FigureCell } from "../figure-cell.js";
import type { Form } from "../form-toggle.js";
import { en } from "../messages/en.js";
import { zh } from "../messages/zh.js";
import {
  groupChart,
  targetGroups,
  type DocumentTargets,
  type GroupMember,
  type TargetGroup,
} from "../model/multiples.js";
import { sharedName } from "../name-of.js";
import { TileMap } from "./tile-map.js";

export interface ManyTargetsProps {
  readonly all: readonly DocumentTargets[];
  readonly form: Form;
  readonly onFailed: () => void;
}

/** A small chart of each indicator that several reports set a target for, a row for each report. */
export function ManyTargets({ all, form, onFailed }: ManyTargetsProps) {
  const messages = useMessages({ zh, en });
  const groups = targetGroups(all);
  const names = { actual: messages.resultsOf(undefined), target: messages.targetsOf(undefined) };
  return (
    <section class="targets-section" aria-labelledby="targets-many">
      <h2 id="targets-many">{messages.manyHeading(all.length)}</h2>
      {groups.length === 0 && <p class="targets-none">{messages.nothingShared}</p>}
      {form === "chart" && <TileMap groups={groups} nameOf={subjectOf} />}
      {groups.length > 0 && form === "chart" && (
        <ChartSet
          charts={groups.map((group) => groupChart(group, subjectOf(group), titleOf))}
          documents={all.map(({ document }) => document)}
          names={names}
          small
          onFailed={onFailed}
        />
      )}
      {groups.length > 0 && form === "table" && (
        <DataTable
          caption={messages.manyCaption}
          rows={groups.flatMap(({ members }) => members)}
          columns={columnsFor(titleOf, names, messages)}
          rowKey={({ document, pair }) => `${document.key} ${String(pair.target.span.start)} ${pair.name}`}
        />
      )}
    </section>
  );
}

function subjectOf({ members }: TargetGroup): string {
  const pair = members[0]?.pair;
  return pair === undefined ? "" : sharedName(pair);
}

function columnsFor(
  titleOf: (document: Analysis) => string,
  names: { readonly actual: string; readonly target: string },
  messages: typeof zh,
): TableColumn<GroupMember>[] {
  return [
    { id: "name", header: messages.indicator, heads: true, cell: ({ pair }) => sharedName(pair) },
    { id: "document", header: messages.report, cell: ({ document }) => titleOf(document) },
    {
      id: "result",
      header: names.actual,
      cell: ({ document, pair: { result } }) =>
        result === undefined ? (
          <span class="targets-none">{messages.noResult}</span>
        ) : (
          <FigureCell document={document} indicator={result} />
        ),
    },
    {
      id: "target",
      header: names.target,
      cell: ({ document, pair }) => <FigureCell document={document} indicator={pair.target} />,
    },
    { id: "against", header: messages.againstHeader, cell: ({ pair }) => againstWords(pair, messages) },
  ];
}
