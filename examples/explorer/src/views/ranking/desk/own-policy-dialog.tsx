import { useSignal } from "@preact/signals";
import {
  checkPolicy,
  liaochengPolicy,
  parsePolicy,
  RankingError,
  type RankingPolicy,
} from "@liaocheng/ranking-evaluator";
import type { RefObject } from "preact";
import type { Localized } from "../../../words/localized.js";
import { say, useMessages } from "../../../words/use-messages.js";
import { en } from "../messages/en.js";
import { zh } from "../messages/zh.js";
import { choosePolicy, OWN, ownPolicy } from "./policies.js";
import { CheckResult } from "./policy-check.js";

/** Takes a policy as JSON: errors and contradictions are shown before it is used. */
export function OwnPolicyDialog({ dialog }: { readonly dialog: RefObject<HTMLDialogElement | null> }) {
  const messages = useMessages({ zh, en });
  const text = useSignal("");
  const tried = useSignal<RankingPolicy | Localized | undefined>(undefined);
  const policy = tried.value !== undefined && "populations" in tried.value ? tried.value : undefined;
  const error = tried.value !== undefined && "zh" in tried.value ? tried.value : undefined;
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="ranking-own-heading">
      <form
        method="dialog"
        onSubmit={(event) => {
          if (policy !== undefined) {
            ownPolicy.value = policy;
            choosePolicy(OWN);
            return;
          }
          event.preventDefault();
          tried.value = policyOf(text.value);
        }}
      >
        <h2 id="ranking-own-heading">{messages.ownHeading}</h2>
        <p>{messages.ownHint}</p>
        <label>
          <span class="visually-hidden">{messages.ownLabel}</span>
          <textarea
            rows={12}
            required
            spellcheck={false}
            value={text.value}
            onInput={({ currentTarget }) => {
              text.value = currentTarget.value;
              tried.value = undefined;
            }}
          />
        </label>
        <div role="status">
          {error && <p class="ranking-error">{say(error)}</p>}
          {policy && (
            <>
              <p>
                <strong>{policy.title}</strong>
              </p>
              <CheckResult check={checkPolicy(policy)} />
            </>
          )}
        </div>
        <div class="dialog-actions">
          <button
            type="button"
            class="button button-quiet"
            onClick={() => {
              text.value = JSON.stringify(liaochengPolicy, undefined, 2);
              tried.value = undefined;
            }}
          >
            {messages.ownStart}
          </button>
          <button type="button" class="button" onClick={() => dialog.current?.close()}>
            {messages.cancel}
          </button>
          <button type="submit" class="button button-primary">
            {policy === undefined ? messages.ownCheck : messages.ownUse}
          </button>
        </div>
      </form>
    </dialog>
  );
}

function policyOf(text: string): RankingPolicy | Localized {
  try {
    return parsePolicy(JSON.parse(text));
  } catch (error) {
    if (error instanceof RankingError) return error.messages;
    const cause = error instanceof Error ? error.message : String(error);
    return { zh: `不是有效的 JSON：${cause}`, en: `This is no valid JSON: ${cause}` };
  }
}
