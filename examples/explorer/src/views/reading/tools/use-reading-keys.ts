import type { Span } from "@liaocheng/report-model";
import { useEffect } from "preact/hooks";
import { singleKeys } from "../../../state/preferences.js";
import { findingsOf } from "../../../state/proofreading.js";
import { setParams } from "../../../state/route.js";
import type { Layer, Mark } from "../model/marks.js";
import { step } from "../model/step.js";
import { select, toggleLayer, type ReadingState } from "../reading-state.js";
import { showHelp } from "./show-help.js";

/** Single keys of the Reading view; they rest while the reader types or a dialog is open. */
export function useReadingKeys(state: ReadingState): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      if (event.key === "Escape") {
        state.hovered.value = undefined;
        setParams({ at: undefined });
      } else if (singleKeys.value && act(state, event.key)) event.preventDefault();
    };
    addEventListener("keydown", onKeyDown);
    return () => {
      removeEventListener("keydown", onKeyDown);
    };
  }, [state]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select, dialog[open]") !== null;
}

/** Whether the key meant something. */
function act(state: ReadingState, key: string): boolean {
  const back = key !== key.toLowerCase();
  const direction = back ? -1 : 1;
  switch (key.toLowerCase()) {
    case "n":
      return go(state, marksOf(state, "fact"), direction);
    case "p":
      return go(state, marksOf(state, "fact"), back ? 1 : -1);
    case "t":
      return show(state, "terms") && go(state, marksOf(state, "term"), direction);
    case "u":
      return show(state, "unread") && go(state, marksOf(state, "unread"), direction);
    case "f":
      return (
        show(state, "findings") &&
        go(
          state,
          findingsOf(state.document).map(({ span }) => span),
          direction,
        )
      );
    case "/":
      document.getElementById("reading-search")?.focus();
      return true;
    case "?":
      showHelp();
      return true;
    default:
      return false;
  }
}

function marksOf({ visible }: ReadingState, kind: Mark["kind"]): readonly Mark[] {
  return visible.value.filter((mark) => mark.kind === kind);
}

/** A key for what is hidden shows it first. */
function show(state: ReadingState, layer: Layer): true {
  if (!state.layers.value.has(layer)) toggleLayer(state, layer);
  return true;
}

function go(state: ReadingState, stops: readonly Span[], direction: 1 | -1): true {
  const next = step(stops, state.place.value, direction);
  if (next !== undefined) select(state, next);
  return true;
}
