import { firstWhere, type Span } from "@liaocheng/report-model";
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
    // Grows while a long text comes.
    const blocks = document.getElementsByClassName("reading-block");
    const entries = state.outline.map((entry) => ({ entry, block: blockAt(state.blocks, entry.place.start) }));
    let frame = 0;
    const look = (): void => {
      frame = 0;
      const isAbove = ({ block }: { readonly block: number }): boolean =>
        (blocks[block]?.getBoundingClientRect().top ?? Infinity) < READING_LINE;
      current.value = entries[lastWhere(entries, isAbove)]?.entry;
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

/** The block that a place lies in. */
function blockAt(blocks: readonly Span[], place: number): number {
  return lastWhere(blocks, ({ start }) => start <= place);
}

/** The last of a list up to which something holds; −1 when it holds of none. */
function lastWhere<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return firstWhere(items, (item) => !holds(item)) - 1;
}
