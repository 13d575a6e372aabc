import type { JSX } from "preact";
import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { proofreadingOf } from "../../../state/proofreading.js";
import { titleOf } from "../../../state/titles.js";
import { useMessages } from "../../../words/use-messages.js";
import { english } from "../messages/english.js";
import { zh } from "../messages/zh.js";
import type { ReadingState } from "../reading-state.js";
import { TextBlock } from "./text-block.js";

/** Blocks that are there at once, and how many more with every turn: a long text must not keep the page from answering. */
const FIRST = 60;
const SLICE = 40;

/** The whole report, slice by slice. Blocks are made once; each then follows what concerns it. */
export function ReportText({ state }: { readonly state: ReadingState }) {
  const messages = useMessages({ zh, en: english.value });
  const text = useRef<HTMLElement>(null);
  const place = state.place.value;
  const made = useMemo<JSX.Element[]>(() => [], [state]);
  const [reached, setReached] = useState(FIRST);
  // A place that is gone to is there, with what stands behind it.
  const wanted = place === undefined ? 0 : state.blocks.findLastIndex(({ start }) => start <= place.start) + SLICE;
  const count = Math.min(state.blocks.length, Math.max(reached, wanted));
  for (const block of state.blocks.slice(made.length, count))
    made.push(<TextBlock key={block.start} state={state} block={block} />);
  const complete = made.length === state.blocks.length;
  useEffect(() => {
    if (complete) return;
    const next = setTimeout(() => {
      setReached(made.length + SLICE);
    });
    return () => {
      clearTimeout(next);
    };
  }, [complete, made.length]);
  useEffect(() => {
    const all = (): void => {
      setReached(state.blocks.length);
    };
    addEventListener("beforeprint", all);
    return () => {
      removeEventListener("beforeprint", all);
    };
  }, [state]);
  // Notes that come beside the text move it: the place is gone to again, unless the reader has moved on by then.
  const noted = state.layers.value.has("findings") && proofreadingOf(state.document) !== undefined;
  const left = useRef(false);
  useEffect(() => {
    left.current = false;
    const leave = (): void => {
      left.current = true;
    };
    const events = ["wheel", "touchmove", "keydown", "pointerdown"] as const;
    for (const event of events) addEventListener(event, leave, { passive: true });
    return () => {
      for (const event of events) removeEventListener(event, leave);
    };
  }, [place?.start, place?.end]);
  useEffect(() => {
    if (place !== undefined && text.current !== null && !left.current) goToPlace(text.current);
  }, [place?.start, place?.end, noted]);
  const titled = state.blocks.some(({ kind }) => kind === "title");
  return (
    <article
      ref={text}
      class="reading-text"
      lang="zh-CN"
      aria-label={messages.text}
      aria-busy={!complete}
      data-findings={state.layers.value.has("findings") ? "" : undefined}
      onPointerLeave={() => (state.hovered.value = undefined)}
    >
      {!titled && <h2 class="visually-hidden">{titleOf(state.document)}</h2>}
      {made.slice()}
    </article>
  );
}

/** Brings the marked stretch into view and gives it the focus, unless the reader is typing. */
function goToPlace(text: HTMLElement): void {
  const place = text.querySelector<HTMLElement>("[data-place]");
  if (place === null) return;
  const typing = document.activeElement?.matches("input, textarea, select") === true;
  if (!typing) place.focus({ preventScroll: true });
  center(place);
  // Blocks that were not laid out before have their true height only now.
  requestAnimationFrame(() => {
    center(place);
  });
}

/** Scrolls a place to the middle of what the window shows above a sheet that lies over it, unless it is well in view. */
function center(place: HTMLElement): void {
  const { top, bottom } = place.getBoundingClientRect();
  const sheet = document.querySelector<HTMLElement>(".reading-inspector[data-open]");
  const lies = sheet !== null && getComputedStyle(sheet).position === "fixed";
  const height = lies ? sheet.getBoundingClientRect().top : innerHeight;
  const margin = Math.min(160, height / 4);
  if (top < margin || bottom > height - margin) scrollBy({ top: (top + bottom) / 2 - height / 2, behavior: "instant" });
}
