import { useEffect, useState } from "preact/hooks";

/** Rows that fill a screen come at once, the others while the browser has nothing else to do. */
const FIRST = 60;
const SLICE = 240;

/**
 * The part of a long list that is on the page already. The rest follows by itself, so that searching in the page, printing and
 * screen readers meet all of it, and typing a filter never waits for it.
 */
export function useSlices<Item>(items: readonly Item[]): readonly Item[] {
  const [{ of, limit }, setReached] = useState({ of: items, limit: FIRST });
  const reached = of === items ? limit : FIRST;
  const complete = reached >= items.length;
  useEffect(() => {
    if (complete) return;
    const showMore = (): void => {
      setReached({ of: items, limit: reached + SLICE });
    };
    const showAll = (): void => {
      setReached({ of: items, limit: items.length });
    };
    const cancel = whenIdle(showMore);
    addEventListener("beforeprint", showAll);
    return () => {
      cancel();
      removeEventListener("beforeprint", showAll);
    };
  }, [items, reached, complete]);
  return complete ? items : items.slice(0, reached);
}

/** Calls back when the browser is idle; gives what takes it back. */
function whenIdle(callback: () => void): () => void {
  if ("requestIdleCallback" in globalThis) {
    const id = requestIdleCallback(callback, { timeout: 500 });
    return () => {
      cancelIdleCallback(id);
    };
  }
  const id = setTimeout(callback, 50);
  return () => {
    clearTimeout(id);
  };
}
