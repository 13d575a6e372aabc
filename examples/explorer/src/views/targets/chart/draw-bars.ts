import type { CustomSeriesOption } from "echarts/charts";
import type { CustomSeriesRenderItem } from "echarts";
import { barShapes, reachBeyond, type BarShape, type Paint, type PlacedBar } from "../model/bar-shapes.js";
import type { Bar } from "../model/bar.js";
import type { BarChart } from "../model/bar-chart.js";
import { init } from "./chart-code.js";
import {
  AXIS_HEIGHT,
  axisExtent,
  BAR_HEIGHT,
  LINE_ROOM,
  rowLayout,
  valueRoom,
  type RowLayout,
} from "./chart-layout.js";
import { lineSeries } from "./draw-lines.js";
import { richLabel, VALUE_FONT, type ChartWords } from "./row-text.js";

/** A chart that stands on the page. */
export interface DrawnChart {
  readonly draw: (chart: BarChart, words: ChartWords) => void;
  readonly resize: () => void;
  readonly dispose: () => void;
}

/** What a reader does with a bar. */
export interface BarEvents {
  readonly onOpen: (bar: Bar) => void;
  /** With the place of the pointer in the chart; `undefined` when it leaves. */
  readonly onPoint: (bar: Bar | undefined, x: number, y: number) => void;
}

interface PlacedRow {
  readonly bar: Bar;
  readonly row: number;
  readonly index: number;
  readonly value: string;
}

/** The colours are custom properties of the page: they follow its theme, and paper, without being drawn again. */
const COLOURS: Readonly<
  Record<Bar["role"], Readonly<Record<Paint, { fill: string; stroke?: string; dashed?: true }>>>
> = {
  actual: {
    body: { fill: "var(--actual)" },
    dashed: { fill: "var(--actual)" },
    edge: { fill: "var(--actual)" },
    inner: { fill: "var(--surface)" },
  },
  target: {
    body: { fill: "var(--target-wash)", stroke: "var(--target)" },
    dashed: { fill: "var(--target-wash)", stroke: "var(--target)", dashed: true },
    edge: { fill: "var(--target)" },
    inner: { fill: "var(--target)" },
  },
};

/** Makes a chart in an element of the page, which must have a width. */
export function drawBars(element: HTMLElement, { onOpen, onPoint }: BarEvents): DrawnChart {
  const chart = init(element, undefined, { renderer: "svg" });
  let placed: readonly PlacedRow[] = [];
  let shown: readonly [BarChart, ChartWords] | undefined;
  const redraw = (): void => {
    if (shown === undefined) return;
    const [next, words] = shown;
    chart.resize({ width: "auto" });
    placed = placedRows(next, words);
    const layout = rowLayout(words.rows, Math.max(...next.rows.map(({ bars }) => bars.length)), chart.getWidth());
    const height = next.rows.length * layout.height + AXIS_HEIGHT + roomForLines(next);
    chart.resize({ height, width: "auto" });
    chart.setOption(optionOf(next, words, placed, layout), true);
    const size = `0 0 ${String(chart.getWidth())} ${String(chart.getHeight())}`;
    element.querySelector("svg")?.setAttribute("viewBox", size);
  };
  chart.on("click", ({ dataIndex }) => {
    const row = placed[dataIndex];
    if (row) onOpen(row.bar);
  });
  chart.on("mouseover", ({ dataIndex, event }) => {
    onPoint(placed[dataIndex]?.bar, event?.offsetX ?? 0, event?.offsetY ?? 0);
  });
  chart.on("mouseout", () => {
    onPoint(undefined, 0, 0);
  });
  return {
    draw: (next, words) => {
      shown = [next, words];
      redraw();
    },
    resize: redraw,
    dispose: () => {
      chart.dispose();
    },
  };
}

function placedRows({ rows }: BarChart, { values }: ChartWords): PlacedRow[] {
  return rows.flatMap(({ bars }, row) =>
    bars.map((bar, index) => ({ bar, row, index, value: values[row]?.[index] ?? "" })),
  );
}

const roomForLines = ({ lines = [] }: BarChart): number => lines.length * LINE_ROOM;

function optionOf(chart: BarChart, words: ChartWords, placed: readonly PlacedRow[], layout: RowLayout) {
  const { rows, lines = [] } = chart;
  const [min, max] = axisExtent(
    placed.map(({ bar }) => bar),
    lines,
  );
  const room = valueRoom(placed.map(({ value }) => value));
  const text = { color: "var(--ink-soft)", fontFamily: words.font, fontSize: 12 };
  return {
    animation: false,
    grid: {
      left: min < 0 ? room : 14,
      right: max > 0 ? room : 14,
      top: roomForLines(chart),
      bottom: AXIS_HEIGHT,
      outerBoundsMode: "none" as const,
    },
    xAxis: {
      type: "value" as const,
      splitNumber: 4,
      axisLabel: { ...text, hideOverlap: true, formatter: (value: number) => `${String(value)}${words.axisUnit}` },
      axisLine: { show: false },
      axisTick: { show: false },
      splitLine: { lineStyle: { color: "var(--line)" } },
    },
    yAxis: {
      type: "category" as const,
      inverse: true,
      data: rows.map((_, index) => String(index)),
      axisLabel: { show: false },
      axisTick: { show: false },
      axisLine: { show: true, onZero: true, lineStyle: { color: "var(--line-strong)" } },
    },
    series: [seriesOf(words, placed, layout), lineSeries(lines, words.lines, words.font)],
  };
}

function seriesOf(words: ChartWords, placed: readonly PlacedRow[], layout: RowLayout): CustomSeriesOption {
  return {
    type: "custom",
    z: 3,
    renderItem: renderer(words, placed, layout),
    encode: { x: [0, 1], y: 2 },
    data: placed.map(({ bar, row }) => [bar.low, bar.high, row]),
    clip: false,
  };
}

function renderer(words: ChartWords, placed: readonly PlacedRow[], layout: RowLayout): CustomSeriesRenderItem {
  return ({ dataIndex }, api) => {
    const item = placed[dataIndex];
    if (item === undefined) return null;
    const { bar, row, index, value } = item;
    const [low = 0, middle = 0] = api.coord([bar.low, row]);
    const [high = 0] = api.coord([bar.high, row]);
    const [zero = 0] = api.coord([0, row]);
    const size = api.size?.([0, 1]);
    const band = Array.isArray(size) ? (size[1] ?? 0) : 0;
    const top = middle - band / 2;
    const placedBar: PlacedBar = {
      zero,
      low,
      high,
      middle: top + layout.barMiddle(index),
      thickness: BAR_HEIGHT,
      fuzzy: bar.fuzzy,
      ...(bar.open === undefined ? {} : { open: bar.open }),
    };
    return {
      type: "group",
      emphasisDisabled: true,
      children: [
        ...(index === 0 ? [rowLabel(words, row, top, layout)] : []),
        ...barShapes(placedBar).map((shape) => drawnShape(shape, bar.role)),
        valueLabel(value, placedBar, bar.role, words.font),
      ],
    };
  };
}

/** On the colour of the page, so that no line of the axis runs through it. */
function rowLabel({ font, rows }: ChartWords, row: number, top: number, { labelMiddle, twoLines }: RowLayout) {
  return {
    type: "text" as const,
    silent: true,
    style: {
      x: 0,
      y: top + labelMiddle,
      verticalAlign: "middle" as const,
      backgroundColor: "var(--surface)",
      ...richLabel(rows[row] ?? { label: "", notes: [] }, font, twoLines),
    },
  };
}

function valueLabel(value: string, placed: PlacedBar, role: Bar["role"], font: string) {
  const { zero, low, high, middle } = placed;
  const left = high < zero || (high === zero && low < zero);
  const reach = reachBeyond(placed) + 6;
  return {
    type: "text" as const,
    style: {
      x: left ? low - reach : high + reach,
      y: middle,
      text: value,
      align: left ? ("right" as const) : ("left" as const),
      verticalAlign: "middle" as const,
      fill: `var(--${role})`,
      fontFamily: font,
      fontSize: VALUE_FONT,
      fontWeight: 600,
    },
  };
}

function drawnShape(shape: BarShape, role: Bar["role"]) {
  const { fill, stroke, dashed } = COLOURS[role][shape.paint];
  if (shape.shape === "polygon")
    return { type: "polygon" as const, shape: { points: shape.points.map(([x, y]) => [x, y]) }, style: { fill } };
  const { x, y, width, height, opacity } = shape;
  return {
    type: "rect" as const,
    shape: { x, y, width, height },
    style: {
      fill,
      opacity,
      ...(stroke === undefined ? {} : { stroke, lineWidth: 1.5, lineDash: dashed ? [4, 3] : (false as const) }),
    },
  };
}
