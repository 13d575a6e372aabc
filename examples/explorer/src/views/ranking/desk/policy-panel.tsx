import { useRef } from "preact/hooks";
import { useMessages } from "../../../words/use-messages.js";
import { en } from "../messages/en.js";
import { zh } from "../messages/zh.js";
import type { DeskState } from "./desk-state.js";
import { OwnPolicyDialog } from "./own-policy-dialog.js";
import { choosePolicy, chosenPolicyId, OWN, ownPolicy, policies } from "./policies.js";
import { PolicyCheckList } from "./policy-check.js";
import { PolicyRules } from "./policy-rules.js";
import { TypeForAll } from "./sheet-problems.js";

/** Which policy judges, where it comes from and what it says. */
export function PolicyPanel({ state }: { readonly state: DeskState }) {
  const messages = useMessages({ zh, en });
  const dialog = useRef<HTMLDialogElement>(null);
  const policy = state.policy.value;
  const own = ownPolicy.value;
  const text = policy.source?.quote ?? policy.source?.summary;
  return (
    <section class="ranking-policy screen-only" aria-label={messages.policy}>
      <div class="ranking-actions">
        <label class="ranking-field">
          {messages.policy}
          <select
            class="field"
            value={chosenPolicyId.value}
            onChange={({ currentTarget }) => {
              choosePolicy(currentTarget.value);
              state.open.value = undefined;
              state.whatIf.value = undefined;
            }}
          >
            {policies.value.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
            {own && <option value={OWN}>{messages.ownOption(own.title)}</option>}
          </select>
        </label>
        <button type="button" class="button" onClick={() => dialog.current?.showModal()}>
          {messages.ownPolicy}
        </button>
        {state.unitType.value !== undefined && <TypeForAll state={state} />}
        {asksForDays(state) && (
          <label class="ranking-field">
            {messages.asOf}
            <input
              class="field"
              type="date"
              value={state.asOf.value}
              onInput={({ currentTarget }) => {
                if (currentTarget.value !== "") state.asOf.value = currentTarget.value;
              }}
            />
          </label>
        )}
      </div>
      {text !== undefined && <blockquote lang="zh-CN">{text}</blockquote>}
      {policy.source && (
        <p class="ranking-soft">
          {messages.source}
          <span lang="zh-CN">{policy.source.title}</span>{" "}
          {policy.source.url !== undefined && (
            <a href={policy.source.url} target="_blank" rel="noreferrer noopener">
              {new URL(policy.source.url).hostname}
            </a>
          )}
        </p>
      )}
      <details>
        <summary>{messages.rules}</summary>
        <PolicyRules state={state} />
      </details>
      <PolicyCheckList key={policy.id} policy={policy} />
      <OwnPolicyDialog dialog={dialog} />
    </section>
  );
}

function asksForDays({ policy }: DeskState): boolean {
  return /"(?:daysToDeadline|daysOverdue)"/u.test(JSON.stringify(policy.value.populations));
}
