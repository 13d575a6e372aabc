import { useEffect, useMemo, useRef } from "preact/hooks";
import { useMessages } from "../../../words/use-messages.js";
import { en } from "../messages/en.js";
import { zh } from "../messages/zh.js";
import type { ReadingState } from "../reading-state.js";
import { TextBlock } from "./text-block.js";

/** The whole report. Blocks are made once; each then follows what concerns it. */
export function ReportText({ state }: { readonly state: ReadingState }) {
  const messages = useMessages({ zh, en });
  const text = useRef<HTMLElement>(null);
  const blocks = useMemo(
    () => state.blocks.map((block) => <TextBlock key={block.start} state={state} block={block} />),
    [state],
  );
  const place = state.place.value;
  useEffect(() => {
    if (place !== undefined && text.current !== null) goToPlace(text.current);
  }, [place?.start, place?.end]);
  return (
    <article
      ref={text}
      class="reading-text"
      lang="zh-CN"
      aria-label={messages.text}
      data-findings={state.layers.value.has("findings") ? "" : undefined}
      onPointerLeave={() => (state.hovered.value = undefined)}
    >
      {blocks}
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

function center(place: HTMLElement): void {
  const { top, bottom } = place.getBoundingClientRect();
  const margin = Math.min(160, innerHeight / 4);
  if (top < margin || bottom > innerHeight - margin) place.scrollIntoView({ block: "center", behavior: "instant" });
}
