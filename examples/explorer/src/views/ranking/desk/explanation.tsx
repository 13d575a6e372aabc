import type { Verdict } from "@liaocheng/ranking-evaluator";
import { language } from "../../../state/preferences.js";
import { useMessages } from "../../../words/use-messages.js";
import { en } from "../messages/en.js";
import { zh } from "../messages/zh.js";
import { leverOf } from "../model/what-if.js";
import { ColorChip } from "./color-chip.js";
import type { DeskState } from "./desk-state.js";
import { stepWords } from "./step-words.js";
import { WhatIfPanel } from "./what-if-panel.js";

/** Why a row has its colour: the rules that matched, what was not judged, the way to the next colours, and what if. */
export function Explanation({ state, index }: { readonly state: DeskState; readonly index: number }) {
  const messages = useMessages({ zh, en });
  const verdict = (state.supposed.value ?? state.verdicts.value)[index];
  const actual = state.verdicts.value[index];
  const row = state.rows.value[index];
  if (verdict === undefined || actual === undefined || row === undefined) return undefined;
  const lever = leverOf(row, actual);
  return (
    <div class="ranking-explanation">
      <section aria-label={messages.reasons}>
        <h5>
          <span lang="zh-CN">
            {row.unit} · {row.indicator}
          </span>{" "}
          <ColorChip state={state} color={verdict.color} />
        </h5>
        <Rules state={state} verdict={verdict} />
        <Steps state={state} verdict={verdict} />
      </section>
      {lever !== undefined && <WhatIfPanel state={state} index={index} lever={lever} />}
    </div>
  );
}

function Rules({ state, verdict }: { readonly state: DeskState; readonly verdict: Verdict }) {
  const messages = useMessages({ zh, en });
  const { matches, unjudged, status, explanation, actions } = verdict;
  return (
    <>
      {matches.length === 0 ? (
        <p lang={status === "judged" ? undefined : "zh-CN"}>{status === "judged" ? messages.noRule : explanation}</p>
      ) : (
        <ul class="ranking-matches">
          {matches.map(({ ruleId, color, label, evidence, decides }) => (
            <li key={ruleId} data-decides={decides}>
              <ColorChip state={state} color={color} />{" "}
              <span lang="zh-CN">
                {label}
                {evidence !== "" && `（${evidence}）`}
              </span>{" "}
              <span class="ranking-soft">{decides ? messages.decides : messages.overruled}</span>
            </li>
          ))}
        </ul>
      )}
      {unjudged.map(({ ruleId, message }) => (
        <p key={ruleId} class="ranking-soft" lang="zh-CN">
          {message}
        </p>
      ))}
      {actions.length > 0 && (
        <p>
          {messages.actions}
          <span lang="zh-CN">{actions.join("，")}</span>
        </p>
      )}
    </>
  );
}

function Steps({ state, verdict: { toBetter, toWorse } }: { readonly state: DeskState; readonly verdict: Verdict }) {
  const messages = useMessages({ zh, en });
  const policy = state.policy.value;
  if (toBetter === undefined && toWorse === undefined) return undefined;
  return (
    <dl class="ranking-steps" lang={language.value === "zh" ? "zh-CN" : "en"}>
      {toBetter && (
        <div>
          <dt>{messages.toBetter}</dt>
          <dd>{stepWords(toBetter, policy)}</dd>
        </div>
      )}
      {toWorse && (
        <div>
          <dt>{messages.toWorse}</dt>
          <dd>{stepWords(toWorse, policy)}</dd>
        </div>
      )}
    </dl>
  );
}
