import { firstWhere } from "@liaocheng/report-model";
import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";

/** Where in a pane the figure stands that both are aligned by. */
const READING_LINE = 0.3;

/**
 * Scrolls two texts together: the figure near the reading line of the one that is scrolled stands as high in the other. Figures are
 * elements with the same `data-pair` in both.
 */
export function useLinkedScrolling(
  left: RefObject<HTMLElement | null>,
  right: RefObject<HTMLElement | null>,
  key: unknown,
): void {
  useEffect(() => {
    const [one, other] = [left.current, right.current];
    if (one === null || other === null) return;
    const events = new AbortController();
    const options = { signal: events.signal, passive: true };
    let driver: HTMLElement = one;
    for (const [pane, mate] of [
      [one, other],
      [other, one],
    ] as const) {
      for (const event of ["pointerenter", "wheel", "touchstart", "focusin", "keydown"])
        pane.addEventListener(event, () => (driver = pane), options);
      pane.addEventListener(
        "scroll",
        () => {
          if (driver === pane) requestAnimationFrame(() => align(pane, mate));
        },
        options,
      );
    }
    return () => {
      events.abort();
    };
  }, [key]);
}

function align(pane: HTMLElement, mate: HTMLElement): void {
  const line = pane.getBoundingClientRect().top + pane.clientHeight * READING_LINE;
  const figures = Array.from(pane.querySelectorAll<HTMLElement>("[data-pair]"));
  const at = firstBelow(figures, line);
  for (const figure of [figures[at], figures[at - 1], figures[at + 1]]) {
    const twin = figure && mate.querySelector<HTMLElement>(`[data-pair="${figure.dataset["pair"] ?? ""}"]`);
    if (!twin || !figure) continue;
    const offset = figure.getBoundingClientRect().top - pane.getBoundingClientRect().top;
    mate.scrollTop += twin.getBoundingClientRect().top - mate.getBoundingClientRect().top - offset;
    return;
  }
}

/** The first of elements, in the order of the text, that begins below a height. */
function firstBelow(elements: readonly HTMLElement[], height: number): number {
  return firstWhere(elements, (element) => element.getBoundingClientRect().top >= height);
}

/** Brings both ends of a change to the reading line of their panes. */
export function showChange(panes: readonly (HTMLElement | null)[], index: number): void {
  for (const pane of panes) {
    const figure = pane?.querySelector<HTMLElement>(`[data-change="${String(index)}"]`);
    if (!pane || !figure) continue;
    const offset = figure.getBoundingClientRect().top - pane.getBoundingClientRect().top;
    pane.scrollTop += offset - pane.clientHeight * READING_LINE;
  }
}
