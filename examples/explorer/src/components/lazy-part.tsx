import { useSignal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";
import { useMessages } from "../words/use-messages.js";
import { en } from "./messages/en.js";
import { zh } from "./messages/zh.js";

type Loading<Props> = { readonly Part: ComponentType<Props> } | "loading" | "failed";

/** A part of the page that is loaded when it is first shown, and says so while it is not there. */
export function LazyPart<Props extends object>({
  load,
  props,
}: {
  readonly load: () => Promise<ComponentType<Props>>;
  readonly props: Props;
}) {
  const messages = useMessages({ zh, en });
  const state = useSignal<Loading<Props>>("loading");
  useEffect(() => {
    load().then(
      (Part) => (state.value = { Part }),
      () => (state.value = "failed"),
    );
  }, []);
  if (state.value === "failed") return <p role="alert">{messages.partFailed}</p>;
  if (state.value === "loading") return <p role="status">{messages.partLoading}</p>;
  return <state.value.Part {...props} />;
}
