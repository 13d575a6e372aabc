import { signal, type Signal } from "@preact/signals";
import type { ComponentType } from "preact";
import { useEffect } from "preact/hooks";
import { useMessages } from "../words/use-messages.js";
import { english } from "./messages/english.js";
import { zh } from "./messages/zh.js";

type Loading<Props> = { readonly Part: ComponentType<Props> } | "not asked for" | "loading" | "failed";

export interface LaterOptions {
  /** Shows nothing while the part is on its way: for what comes a moment later anyway. */
  readonly quiet?: boolean;
}

/** A part of the page that is loaded when it is first shown, and says so while it is not there; what failed is tried again. */
export function later<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  { quiet = false }: LaterOptions = {},
): ComponentType<Props> {
  const state = signal<Loading<Props>>("not asked for");
  return function Later(props: Props) {
    const messages = useMessages({ zh, en: english.value });
    useEffect(() => {
      void askFor(state, load);
    }, []);
    const { value } = state;
    if (typeof value === "object") return <value.Part {...props} />;
    if (value === "failed") return <p role="alert">{messages.partFailed}</p>;
    return quiet ? undefined : <p role="status">{messages.partLoading}</p>;
  };
}

async function askFor<Props>(state: Signal<Loading<Props>>, load: () => Promise<ComponentType<Props>>): Promise<void> {
  if (typeof state.value === "object" || state.value === "loading") return;
  state.value = "loading";
  try {
    state.value = { Part: await load() };
  } catch {
    state.value = "failed";
  }
}
