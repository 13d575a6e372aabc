import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Localized } from "../words/localized.js";
import { JobError } from "../worker/run-job.js";

/** What has become of work: under way, done with a value, or failed with a line to show. */
export type Outcome<Value> =
  | { readonly state: "working" }
  | { readonly state: "done"; readonly value: Value }
  | { readonly state: "failed"; readonly messages: Localized };

/** Follows work that depends on some values and begins anew with them. */
export function useOutcome<Value>(work: () => Promise<Value>, on: readonly unknown[]): Outcome<Value> {
  const outcome = useSignal<Outcome<Value>>({ state: "working" });
  useEffect(() => {
    let gone = false;
    work().then(
      (value) => {
        if (!gone) outcome.value = { state: "done", value };
      },
      (error: unknown) => {
        if (!gone) outcome.value = { state: "failed", messages: messagesOf(error) };
      },
    );
    return () => {
      gone = true;
    };
  }, on);
  return outcome.value;
}

function messagesOf(error: unknown): Localized {
  if (error instanceof JobError) return error.messages;
  const cause = error instanceof Error ? error.message : String(error);
  return { zh: `程序出错：${cause}`, en: `The program failed: ${cause}` };
}
