import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import { jumpTo } from "../../../state/route.js";
import { placeOfBar, type Bar } from "../model/bar.js";
import type { BarChart } from "../model/bar-chart.js";
import type { DrawnChart } from "./draw-bars.js";
import { PictureButtons } from "./picture-buttons.js";
import type { ChartWords } from "./row-text.js";

export interface ChartFigureProps {
  readonly chart: BarChart;
  readonly words: Omit<ChartWords, "font">;
  readonly heading: string;
  /** What the chart is to those who do not see it, and where the table is. */
  readonly description: string;
  /** The words that a bar stands for, shown under the pointer. */
  readonly quote: (bar: Bar) => string;
  /** The code of the charts could not be loaded. */
  readonly onFailed: () => void;
}

interface Hint {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** Bars under a heading; each leads to its place in the text. The code that draws them is loaded with the first. */
export function ChartFigure({ chart, words, heading, description, quote, onFailed }: ChartFigureProps) {
  const place = useRef<HTMLDivElement>(null);
  const drawn = useRef<DrawnChart>(undefined);
  const latest = useRef({ chart, words, quote });
  latest.current = { chart, words, quote };
  const hint = useSignal<Hint | undefined>(undefined);
  const draw = (): void => {
    const element = place.current;
    if (element === null) return;
    const font = getComputedStyle(element).fontFamily;
    drawn.current?.draw(latest.current.chart, { ...latest.current.words, font });
  };
  useEffect(() => {
    let gone = false;
    const element = place.current;
    const sizes = new ResizeObserver(() => drawn.current?.resize());
    const show = async (): Promise<void> => {
      const { drawBars } = await import("./draw-bars.js");
      if (gone || element === null) return;
      drawn.current = drawBars(element, {
        onOpen: (bar) => {
          jumpTo(bar.source.document, placeOfBar(bar));
        },
        onPoint: (bar, x, y) => {
          hint.value = bar && { text: latest.current.quote(bar), x, y };
        },
      });
      draw();
      sizes.observe(element);
    };
    show().catch(onFailed);
    return () => {
      gone = true;
      sizes.disconnect();
      drawn.current?.dispose();
      drawn.current = undefined;
    };
  }, []);
  useEffect(draw, [chart, words]);
  return (
    <figure class="targets-figure">
      <figcaption>{heading}</figcaption>
      <PictureButtons place={place} heading={heading} />
      <div class="targets-chart-place">
        <div ref={place} class="targets-chart" role="img" aria-label={description} />
        {hint.value && (
          <p
            class="targets-hint"
            aria-hidden="true"
            style={{ left: within(hint.value.x), top: `${String(hint.value.y)}px` }}
          >
            {hint.value.text}
          </p>
        )}
      </div>
    </figure>
  );
}

/** Where the middle of a hint goes, so that all of it stays in the chart. */
function within(x: number): string {
  return `clamp(min(10rem, 50%), ${String(x)}px, max(100% - 10rem, 50%))`;
}
