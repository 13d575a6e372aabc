import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { OutlineEntry } from "../model/outline.js";
import type { ReadingState } from "../reading-state.js";

/** The height of what sticks to the top of the window, and a line of text. */
const READING_LINE = 140;

/** The entry of the outline that is being read: the last whose heading has come to the top. */
export function useSectionInView(state: ReadingState): OutlineEntry | undefined {
  const current = useSignal<OutlineEntry | undefined>(undefined);
  useEffect(() => {
    const headings = Array.from(document.querySelectorAll(".reading-block"));
    const places = state.blocks.map(({ start }) => start);
    const entries = state.outline.flatMap((entry) => {
      const element = headings[places.findLastIndex((start) => start <= entry.place.start)];
      return element === undefined ? [] : [{ entry, element }];
    });
    let frame = 0;
    const look = (): void => {
      frame = 0;
      current.value = entries.findLast(({ element }) => element.getBoundingClientRect().top < READING_LINE)?.entry;
    };
    const onScroll = (): void => {
      frame ||= requestAnimationFrame(look);
    };
    look();
    addEventListener("scroll", onScroll, { passive: true });
    return () => {
      removeEventListener("scroll", onScroll);
      cancelAnimationFrame(frame);
    };
  }, [state]);
  return current.value;
}
