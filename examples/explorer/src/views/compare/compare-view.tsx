import type { FigureChangeKind } from "@liaocheng/scorecard";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { useOutcome } from "../../components/use-outcome.js";
import { titleOf } from "../../state/titles.js";
import { setParams } from "../../state/route.js";
import { say, useMessages } from "../../words/use-messages.js";
import type { DocumentDiff } from "../../worker/diff-documents.js";
import { runJob } from "../../worker/run-job.js";
import type { DocumentViewProps } from "../view.js";
import { ChangeList } from "./change-list.js";
import "./compare.css";
import { HandOverChanges } from "./hand-over-changes.js";
import { showChange, useLinkedScrolling } from "./linked-scrolling.js";
import { en } from "./messages/en.js";
import { zh } from "./messages/zh.js";
import { changeRows } from "./model/change-rows.js";
import { chooseTexts, type TextPair } from "./model/choose-texts.js";
import { TextPane } from "./text-pane.js";

const KINDS: readonly FigureChangeKind[] = ["changed", "added", "removed", "moved"];

/** Two texts figure by figure, side by side. */
export function CompareView({ document, documents, params }: DocumentViewProps) {
  const messages = useMessages({ zh, en });
  const pair = chooseTexts(documents, document, { asked: params["with"], swapped: params["swap"] !== undefined });
  if (pair === undefined)
    return (
      <section class="compare">
        <h2>{messages.heading}</h2>
        <p class="compare-soft">{messages.openAnother}</p>
      </section>
    );
  const other = pair.before.key === document.key ? pair.after : pair.before;
  return (
    <section class="compare" aria-labelledby="compare-heading">
      <div class="compare-head">
        <h2 id="compare-heading">{messages.heading}</h2>
        <label class="screen-only">
          {messages.with}{" "}
          <select
            class="field"
            value={other.key}
            onChange={({ currentTarget }) => {
              setParams({ with: currentTarget.value, i: undefined });
            }}
          >
            {documents
              .filter(({ key }) => key !== document.key)
              .map((one) => (
                <option key={one.key} value={one.key}>
                  {titleOf(one)}
                </option>
              ))}
          </select>
        </label>
        <button
          type="button"
          class="button screen-only"
          onClick={() => {
            setParams({ swap: params["swap"] === undefined ? "1" : undefined, i: undefined });
          }}
        >
          {messages.swap}
        </button>
      </div>
      <Compared key={`${pair.before.key} ${pair.after.key}`} pair={pair} params={params} />
    </section>
  );
}

interface ComparedProps {
  readonly pair: TextPair;
  readonly params: DocumentViewProps["params"];
}

function Compared({ pair, params }: ComparedProps) {
  const messages = useMessages({ zh, en });
  const { before, after } = pair;
  const outcome = useOutcome(
    () =>
      runJob("diffDocuments", {
        before: { report: before.report, indicators: before.indicators },
        after: { report: after.report, indicators: after.indicators },
      }),
    [before.key, after.key],
  );
  if (outcome.state === "working") return <p role="status">{messages.working}</p>;
  if (outcome.state === "failed") return <p role="alert">{say(outcome.messages)}</p>;
  return <SideBySide diff={outcome.value} pair={pair} params={params} />;
}

function SideBySide({ diff, pair, params }: ComparedProps & { readonly diff: DocumentDiff }) {
  const messages = useMessages({ zh, en });
  const all = useMemo(() => changeRows(diff, pair), [diff, pair.before, pair.after]);
  const hidden = new Set((params["hide"] ?? "").split(" "));
  const rows = all.filter(({ change }) => change !== "same" && !hidden.has(change));
  const chosen = params["i"] === undefined ? undefined : Number(params["i"]);
  const left = useRef<HTMLElement>(null);
  const right = useRef<HTMLElement>(null);
  useLinkedScrolling(left, right, all);
  useEffect(() => {
    if (chosen !== undefined) showChange([left.current, right.current], chosen);
  }, [chosen, all]);
  const choose = (index: number): void => {
    setParams({ i: String(index) });
    showChange([left.current, right.current], index);
  };
  const pane = { rows: all, chosen, onChoose: choose };
  return (
    <>
      <div class="compare-bar">
        <p>{diff.counts.same === all.length ? messages.nothingChanged : messages[diff.basis]}</p>
        <div class="compare-kinds screen-only" role="group" aria-label={messages.filter}>
          {KINDS.map((kind) => (
            <button
              key={kind}
              type="button"
              class="button compare-toggle"
              data-kind={kind}
              aria-pressed={!hidden.has(kind)}
              onClick={() => {
                const next = KINDS.filter((one) => hidden.has(one) !== (one === kind));
                setParams({ hide: next.join(" ") });
              }}
            >
              {messages.kinds[kind]} {diff.counts[kind]}
            </button>
          ))}
        </div>
        <HandOverChanges pair={pair} rows={rows} />
      </div>
      <div class="compare-body">
        <ChangeList pair={pair} rows={rows} chosen={chosen} onChoose={choose} />
        <TextPane
          pane={left}
          document={pair.before}
          side="before"
          label={messages.before(titleOf(pair.before))}
          {...pane}
        />
        <TextPane
          pane={right}
          document={pair.after}
          side="after"
          label={messages.after(titleOf(pair.after))}
          {...pane}
        />
      </div>
    </>
  );
}
