import { useMessages } from "../../../words/use-messages.js";
import { en } from "../messages/en.js";
import { zh } from "../messages/zh.js";
import type { BulletinHead, DeskState } from "./desk-state.js";

const FIELDS = ["title", "period", "issuer", "issuedOn", "notice"] as const satisfies (keyof BulletinHead)[];

/** What the bulletin says beside its tables; exports have it too. */
export function BulletinHeadFields({ state }: { readonly state: DeskState }) {
  const messages = useMessages({ zh, en });
  const head = state.head.value;
  return (
    <details class="ranking-heading-fields screen-only">
      <summary>{messages.headFields}</summary>
      <div class="ranking-grid">
        {FIELDS.map((field) => (
          <label key={field} class="ranking-field">
            {messages.head[field]}
            <input
              class="field"
              value={head[field]}
              placeholder={field === "title" ? state.policy.value.title : messages.headExamples[field]}
              onInput={({ currentTarget }) => (state.head.value = { ...head, [field]: currentTarget.value })}
            />
          </label>
        ))}
      </div>
    </details>
  );
}
