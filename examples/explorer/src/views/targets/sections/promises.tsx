import { verdictLabels, plannedYear } from "@liaocheng/report-model";
import type { ReportComparison, ScorecardRow, Verdict } from "@liaocheng/scorecard";
import { DataTable } from "../../../components/data-table.js";
import { setParams } from "../../../state/route.js";
import { titleOf } from "../../../state/titles.js";
import { say, useMessages } from "../../../words/use-messages.js";
import { VERDICT_SIGNS } from "../../../words/verdict-words.js";
import { runJob } from "../../../worker/run-job.js";
import { ChartSet } from "../chart/chart-set.js";
import type { Form } from "../form-toggle.js";
import { en } from "../messages/en.js";
import { zh } from "../messages/zh.js";
import type { DocumentPair } from "../model/choose-pair.js";
import { conceptOf, promiseCharts, promisesShown, verdictCounts } from "../model/promises.js";
import { namesOf } from "../name-of.js";
import { useOutcome } from "../../../components/use-outcome.js";
import { HandOverPromises } from "./hand-over-promises.js";
import { promiseColumns } from "./promise-columns.js";

export interface PromisesProps {
  readonly pair: DocumentPair;
  readonly params: Readonly<Record<string, string>>;
  readonly form: Form;
  readonly onFailed: () => void;
}

/** What the earlier report promised and what the later one tells, with a verdict on each. */
export function Promises({ pair, params, form, onFailed }: PromisesProps) {
  const { previous, current } = pair;
  const outcome = useOutcome(
    () =>
      runJob("comparePromises", {
        previous: { report: previous.report, indicators: previous.indicators },
        current: { report: current.report, indicators: current.indicators },
      }),
    [previous.key, current.key],
  );
  const messages = useMessages({ zh, en });
  if (outcome.state === "working") return <p class="targets-none">{messages.working}</p>;
  if (outcome.state === "failed") return <p class="targets-none">{say(outcome.messages)}</p>;
  const comparison = outcome.value;
  if (comparison.rows.length === 0) return <p class="targets-none">{messages.noPromises}</p>;
  return <Compared comparison={comparison} pair={pair} params={params} form={form} onFailed={onFailed} />;
}

function Compared({
  comparison,
  pair,
  params,
  form,
  onFailed,
}: PromisesProps & { readonly comparison: ReportComparison }) {
  const messages = useMessages({ zh, en });
  const all = params["promises"] === "all";
  const rows = promisesShown(comparison, { all, verdict: params["verdict"] as Verdict | undefined });
  const headline = promisesShown(comparison, { all: false });
  const named = (row: ScorecardRow) => ({ name: row.name, concept: conceptOf(row, pair), target: row.target });
  const nameOf = namesOf(comparison.rows.map(named));
  const name = (row: ScorecardRow): string => `${nameOf(named(row))}${row.stretch ? messages.stretch : ""}`;
  const year = plannedYear(pair.previous.report);
  return (
    <>
      {(comparison.sequence !== "consecutive" || pair.previous.report.region !== pair.current.report.region) && (
        <p class="targets-warning">{messages.notConsecutive}</p>
      )}
      <VerdictFilter comparison={comparison} all={all} chosen={params["verdict"]} />
      {headline.length < comparison.rows.length && (
        <label class="targets-all screen-only">
          <input
            type="checkbox"
            checked={all}
            onChange={({ currentTarget }) => {
              setParams({ promises: currentTarget.checked ? "all" : undefined });
            }}
          />
          {messages.allPromises(comparison.rows.length)}
        </label>
      )}
      {form === "chart" && (
        <ChartSet
          charts={promiseCharts(
            rows.filter((row) => row.headline),
            pair,
            name,
          )}
          documents={[pair.previous, pair.current]}
          names={{ target: messages.promisedFor(year), actual: messages.doneIn(year) }}
          onFailed={onFailed}
        />
      )}
      <HandOverPromises pair={pair} rows={rows} nameOf={name} />
      <DataTable
        caption={messages.promisesCaption(titleOf(pair.previous), titleOf(pair.current))}
        rows={rows}
        columns={promiseColumns(pair, name, messages)}
        rowKey={({ target, name: printed }) => `${String(target.span.start)} ${printed}`}
      />
    </>
  );
}

interface VerdictFilterProps {
  readonly comparison: ReportComparison;
  readonly all: boolean;
  readonly chosen: string | undefined;
}

/** How many promises have each verdict; a press shows those alone. */
function VerdictFilter({ comparison, all, chosen }: VerdictFilterProps) {
  const messages = useMessages({ zh, en });
  const counts = Array.from(verdictCounts(comparison, all)).filter(([, count]) => count > 0);
  return (
    <div class="targets-verdicts" role="group" aria-label={messages.verdicts}>
      {counts.map(([verdict, count]) => (
        <button
          key={verdict}
          type="button"
          class="button verdict-mark"
          data-verdict={verdict}
          aria-pressed={chosen === verdict}
          onClick={() => {
            setParams({ verdict: chosen === verdict ? undefined : verdict });
          }}
        >
          <span aria-hidden="true">{VERDICT_SIGNS[verdict]}</span> {say(verdictLabels[verdict])} {count}
        </button>
      ))}
    </div>
  );
}
