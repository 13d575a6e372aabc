import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";

const FIRST = 60;
const SLICE = 120;
/** Rows before the last at whose sight the next slice is made. */
const AHEAD = 30;

/** The part of a long list that is on the page, and a way to have all of it there. */
export interface Slices<Item> {
  readonly shown: readonly Item[];
  readonly complete: boolean;
  readonly showAll: () => void;
}

/**
 * Puts a long list on the page slice by slice, as the reader comes near its end; all of it when it is printed. So sorting and filtering
 * take as long for a thousand rows as for sixty.
 */
export function useSlices<Item>(items: readonly Item[], body: RefObject<HTMLTableSectionElement | null>): Slices<Item> {
  const [{ of, limit }, setReached] = useState({ of: items, limit: FIRST });
  const reached = of === items ? limit : FIRST;
  const complete = reached >= items.length;
  const showAll = (): void => {
    setReached({ of: items, limit: items.length });
  };
  useEffect(() => {
    if (complete) return;
    // Never less than is there already: all may have been asked for meanwhile.
    const showMore = (): void => {
      setReached((now) => ({ of: items, limit: Math.max(now.of === items ? now.limit : 0, reached + SLICE) }));
    };
    const nearEnd = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) showMore();
    });
    for (const index of [reached - AHEAD, reached - 1]) {
      const row = body.current?.rows[index];
      if (row) nearEnd.observe(row);
    }
    addEventListener("beforeprint", showAll);
    return () => {
      nearEnd.disconnect();
      removeEventListener("beforeprint", showAll);
    };
  }, [items, reached, complete]);
  return { shown: complete ? items : items.slice(0, reached), complete, showAll };
}
