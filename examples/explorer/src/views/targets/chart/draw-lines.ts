import type { CustomSeriesOption } from "echarts/charts";
import type { ChartLine } from "../model/bar-chart.js";
import { LINE_ROOM } from "./chart-layout.js";
import { NOTE_FONT, textWidth } from "./row-text.js";

/** Lines through all rows, each with its words above the chart, one below the other so that near ones do not meet. */
export function lineSeries(lines: readonly ChartLine[], words: readonly string[], font: string): CustomSeriesOption {
  return {
    type: "custom",
    z: 2,
    silent: true,
    clip: false,
    data: lines.map(({ value }) => [value, 0]),
    renderItem: ({ dataIndex, coordSys }, api) => {
      const line = lines[dataIndex];
      const area = coordSys as unknown as { x: number; y: number; width: number; height: number };
      if (line === undefined) return null;
      const [x = 0] = api.coord([line.value, 0]);
      const label = area.y - (lines.length - dataIndex) * LINE_ROOM;
      const text = words[dataIndex] ?? "";
      const width = textWidth(text, NOTE_FONT);
      const fill = line.kind === "nation" ? "var(--accent)" : "var(--ink-soft)";
      return {
        type: "group",
        children: [
          {
            type: "line",
            shape: { x1: x, x2: x, y1: label + LINE_ROOM - 2, y2: area.y + area.height },
            style: { stroke: fill, lineWidth: 1.5, lineDash: line.kind === "nation" ? [6, 3] : [2, 3] },
          },
          {
            type: "text",
            style: {
              x: Math.max(0, Math.min(x - width / 2, api.getWidth() - width - 2)),
              y: label + LINE_ROOM / 2 - 1,
              text,
              verticalAlign: "middle",
              fill,
              fontFamily: font,
              fontSize: NOTE_FONT,
            },
          },
        ],
      };
    },
  };
}
