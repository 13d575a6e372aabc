import { useMessages } from "../../../words/use-messages.js";
import { en } from "../messages/en.js";
import { zh } from "../messages/zh.js";
import { barShapes, type BarShape, type PlacedBar } from "../model/bar-shapes.js";
import type { Bar } from "../model/bar.js";
import type { BarChart } from "../model/bar-chart.js";

const PLAIN_WIDTH = 31;
const HEIGHT = 20;
const PLACE = { zero: 1, low: 30, high: 30, middle: HEIGHT / 2, thickness: 12, fuzzy: false };

type End = "least" | "most" | "about" | "range";

const ENDS: Readonly<Record<End, { readonly bar: PlacedBar; readonly width: number }>> = {
  least: { bar: { ...PLACE, open: "above" }, width: 54 },
  most: { bar: { ...PLACE, open: "below" }, width: 32 },
  about: { bar: { ...PLACE, fuzzy: true }, width: 43 },
  range: { bar: { ...PLACE, low: 22, high: 44 }, width: 45 },
};

export interface LegendProps {
  readonly charts: readonly BarChart[];
  readonly names: Readonly<Record<Bar["role"], string>>;
}

/** What the bars and their ends mean; only of those that occur. */
export function Legend({ charts, names }: LegendProps) {
  const messages = useMessages({ zh, en });
  const bars = charts.flatMap(({ rows }) => rows.flatMap((row) => row.bars));
  const ends = new Set(bars.map(endOf));
  const roles = Array.from(new Set(bars.map(({ role }) => role)));
  return (
    <ul class="targets-legend">
      {roles.map((role) => (
        <li key={role}>
          <Key bar={PLACE} width={PLAIN_WIDTH} role={role} />
          {names[role]}
        </li>
      ))}
      {(["least", "most", "about", "range"] as const)
        .filter((end) => ends.has(end))
        .map((end) => (
          <li key={end}>
            <Key {...ENDS[end]} role="target" />
            {messages.ends[end]}
          </li>
        ))}
      <li class="screen-only">{messages.barHint}</li>
    </ul>
  );
}

function endOf({ low, high, open, fuzzy, source }: Bar): End | undefined {
  if (low !== high) return "range";
  if (fuzzy) return "about";
  return open && (source.indicator.bound === "ge" ? "least" : "most");
}

interface KeyProps {
  readonly bar: PlacedBar;
  readonly width: number;
  readonly role: Bar["role"];
}

function Key({ bar, width, role }: KeyProps) {
  return (
    <svg class="targets-key" data-role={role} width={width} height={HEIGHT} aria-hidden="true">
      {barShapes(bar).map((shape, index) => (
        <KeyShape key={index} shape={shape} />
      ))}
    </svg>
  );
}

function KeyShape({ shape }: { readonly shape: BarShape }) {
  if (shape.shape === "polygon")
    return <polygon data-paint={shape.paint} points={shape.points.map((point) => point.join(",")).join(" ")} />;
  const { x, y, width, height, opacity, paint } = shape;
  return <rect data-paint={paint} x={x} y={y} width={width} height={height} opacity={opacity} />;
}
