import { setParams } from "../../state/route.js";
import { useMessages } from "../../words/use-messages.js";
import { en } from "./messages/en.js";
import { zh } from "./messages/zh.js";

export type Form = "chart" | "table";

/** Charts or the tables of the same figures. */
export function FormToggle({ form }: { readonly form: Form }) {
  const messages = useMessages({ zh, en });
  return (
    <div class="targets-forms screen-only" role="group" aria-label={messages.form}>
      {(["chart", "table"] as const).map((name) => (
        <button
          key={name}
          type="button"
          class="button"
          aria-pressed={form === name}
          onClick={() => {
            setParams({ form: name === "chart" ? undefined : name });
          }}
        >
          {messages.forms[name]}
        </button>
      ))}
    </div>
  );
}
