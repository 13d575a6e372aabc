import type { Bar } from "../model/bar.js";
import type { ChartLine } from "../model/bar-chart.js";
import { labelWidth, LINE_HEIGHT, textWidth, VALUE_FONT, type RowWords } from "./row-text.js";

/** Lines of a chart, in pixels. */
export const BAR_HEIGHT = 12;
export const AXIS_HEIGHT = 30;
/** Over the rows, for the words of each line through them. */
export const LINE_ROOM = 18;
const BAR_STEP = 18;
const ROW_GAP = 16;
const ARROW_ROOM = 40;

/** Where things stand in the rows of a chart, from the top of each. */
export interface RowLayout {
  readonly height: number;
  readonly twoLines: boolean;
  readonly labelMiddle: number;
  readonly barMiddle: (index: number) => number;
}

/** Rows of a name and bars; notes go below the names where they would not fit beside them. */
export function rowLayout(rows: readonly RowWords[], mostBars: number, width: number): RowLayout {
  const twoLines = rows.some((row) => labelWidth(row) > width);
  const label = LINE_HEIGHT * (twoLines ? 2 : 1);
  return {
    twoLines,
    height: label + Math.max(1, mostBars) * BAR_STEP + ROW_GAP,
    labelMiddle: ROW_GAP / 2 + label / 2,
    barMiddle: (index) => ROW_GAP / 2 + label + index * BAR_STEP + BAR_STEP / 2,
  };
}

/** The ends of an axis that holds all bars, lines and zero; their lengths mean something only from there. */
export function axisExtent(bars: readonly Bar[], lines: readonly ChartLine[] = []): readonly [number, number] {
  const values = lines.map(({ value }) => value);
  const low = Math.min(0, ...values, ...bars.map((bar) => bar.low));
  const high = Math.max(0, ...values, ...bars.map((bar) => bar.high));
  return low === high ? [0, 1] : [low, high];
}

/** Room that the longest value needs beside its bar, arrow included. */
export function valueRoom(values: readonly string[]): number {
  return Math.ceil(Math.max(0, ...values.map((text) => textWidth(text, VALUE_FONT)))) + ARROW_ROOM;
}
