import { useSignal } from "@preact/signals";
import { type SheetProblem } from "@liaocheng/ranking-evaluator";
import { SHEET_HEADERS } from "@liaocheng/ranking-evaluator/parts";
import { say, useMessages } from "../../../words/use-messages.js";
import { en } from "../messages/en.js";
import { zh } from "../messages/zh.js";
import type { DeskState } from "./desk-state.js";
import { COLUMN_ADVICE, PROBLEM_ADVICE } from "./problem-advice.js";

const SHOWN = 20;

/** What is wrong with the sheet: row, column, what to do. */
export function SheetProblems({ state }: { readonly state: DeskState }) {
  const messages = useMessages({ zh, en });
  const missing = state.missing.value;
  if (missing !== undefined) return <MissingColumnAlert state={state} missing={missing} />;
  const problems = state.problems.value;
  if (problems.length === 0)
    return state.rows.value.length === 0 ? (
      <p class="ranking-alert" role="alert">
        {messages.noRows}
      </p>
    ) : undefined;
  return <ProblemList problems={problems} />;
}

function ProblemList({ problems }: { readonly problems: readonly SheetProblem[] }) {
  const messages = useMessages({ zh, en });
  const all = useSignal(false);
  const shown = all.value ? problems : problems.slice(0, SHOWN);
  const left = problems.length - shown.length;
  return (
    <section class="ranking-alert screen-only" role="alert">
      <h3>{messages.problems(new Set(problems.map(({ row }) => row)).size)}</h3>
      <ul>
        {shown.map((problem, index) => (
          <li key={index}>
            <strong>{messages.problemPlace(problem.row, problem.column)}</strong> {say(problem.messages)}
            {messages.stop} <span class="ranking-soft">{say(PROBLEM_ADVICE[problem.id])}</span>
          </li>
        ))}
      </ul>
      {left > 0 && (
        <button type="button" class="button button-quiet" onClick={() => (all.value = true)}>
          {messages.moreProblems(left)}
        </button>
      )}
    </section>
  );
}

function MissingColumnAlert({
  state,
  missing,
}: {
  readonly state: DeskState;
  readonly missing: NonNullable<DeskState["missing"]["value"]>;
}) {
  const messages = useMessages({ zh, en });
  return (
    <section class="ranking-alert" role="alert">
      <h3>{messages.missingColumn(SHEET_HEADERS[missing][0], missing)}</h3>
      <p>
        {say(COLUMN_ADVICE[missing])}
        {messages.stop} {messages.headersKnown}
        <span lang="zh-CN">{SHEET_HEADERS[missing].join("、")}</span>
      </p>
      {missing === "unitType" && <TypeForAll state={state} />}
    </section>
  );
}

/** Asks for the one type of a sheet without types. */
export function TypeForAll({ state: { policy, unitType } }: { readonly state: DeskState }) {
  const messages = useMessages({ zh, en });
  return (
    <label class="ranking-field">
      {messages.typeForAll}
      <select
        class="field"
        value={unitType.value ?? ""}
        onChange={({ currentTarget }) => (unitType.value = currentTarget.value || undefined)}
      >
        <option value="">{messages.chooseType}</option>
        {policy.value.populations.map(({ id, name }) => (
          <option key={id} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
