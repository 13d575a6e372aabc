/** Where a bar lies, in pixels; `low` and `high` are the same for a single value. */
export interface PlacedBar {
  readonly zero: number;
  readonly low: number;
  readonly high: number;
  /** Its middle line. */
  readonly middle: number;
  readonly thickness: number;
  readonly open?: "above" | "below";
  readonly fuzzy: boolean;
}

/** What a shape is painted with: the colours of the body, those of its edge, or what stands out on the body. */
export type Paint = "body" | "dashed" | "edge" | "inner";

/** A shape of a bar. */
export type BarShape =
  | {
      readonly shape: "rect";
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly paint: Paint;
      readonly opacity: number;
    }
  | {
      readonly shape: "polygon";
      readonly points: readonly (readonly [number, number])[];
      readonly paint: Paint;
    };

const ARROW_LENGTH = 22;
const ARROW_HEAD = 7;
const TICK = 2.5;
const FADE = 12;
const FADE_STEPS = 8;

/**
 * The shapes of a bar whose end says as much as the report does: a firm end for a plain figure; a tick with an arrow to the open side
 * for “at least” and “at most”, the body dashed where only its end is meant; an end that fades for “about”; a box between two ends for
 * a range, a thin line leading to it.
 */
export function barShapes(bar: PlacedBar): BarShape[] {
  const { zero, low, high, open, fuzzy } = bar;
  if (low !== high) return [leader(bar), ...(fuzzy ? fadingEnds(bar) : [body(bar, low, high)])];
  if (fuzzy) return fadingFrom(bar, zero, high);
  if (open === undefined) return [body(bar, Math.min(zero, high), Math.max(zero, high))];
  const inside = open === "above" ? high < zero : high > zero;
  return [
    body(bar, Math.min(zero, high), Math.max(zero, high), inside ? "dashed" : "body"),
    tick(bar, high),
    ...arrow(bar, high, open === "above" ? 1 : -1, inside ? "inner" : "edge"),
  ];
}

/** How far the shapes of a bar reach beyond its ends, on the side away from zero. */
export function reachBeyond({ zero, low, high, open, fuzzy }: PlacedBar): number {
  if (fuzzy) return FADE;
  if (open === undefined || low !== high) return 0;
  return (open === "above") === high >= zero ? ARROW_LENGTH + TICK : TICK;
}

function body({ middle, thickness }: PlacedBar, from: number, to: number, paint: Paint = "body"): BarShape {
  return {
    shape: "rect",
    x: from,
    y: middle - thickness / 2,
    width: Math.max(1, to - from),
    height: thickness,
    paint,
    opacity: 1,
  };
}

function tick({ middle, thickness }: PlacedBar, at: number): BarShape {
  const height = thickness + 6;
  return { shape: "rect", x: at - TICK / 2, y: middle - height / 2, width: TICK, height, paint: "edge", opacity: 1 };
}

function arrow({ middle }: PlacedBar, from: number, direction: 1 | -1, paint: Paint): BarShape[] {
  const tip = from + direction * ARROW_LENGTH;
  const neck = tip - direction * ARROW_HEAD;
  return [
    {
      shape: "rect",
      x: Math.min(from, neck),
      y: middle - 1,
      width: Math.abs(neck - from),
      height: 2,
      paint,
      opacity: 1,
    },
    {
      shape: "polygon",
      points: [
        [neck, middle - 5],
        [tip, middle],
        [neck, middle + 5],
      ],
      paint,
    },
  ];
}

function leader({ zero, low, high, middle }: PlacedBar): BarShape {
  const nearer = Math.abs(low - zero) < Math.abs(high - zero) ? low : high;
  const x = Math.min(zero, nearer);
  return { shape: "rect", x, y: middle - 1, width: Math.abs(nearer - zero), height: 2, paint: "edge", opacity: 1 };
}

/** From full before the value to nothing behind it; the value stands where half is left. */
function fadingFrom(bar: PlacedBar, zero: number, value: number): BarShape[] {
  const direction = value >= zero ? 1 : -1;
  const firm = value - direction * FADE;
  const solid = direction * (firm - zero) > 0 ? [body(bar, Math.min(zero, firm), Math.max(zero, firm))] : [];
  return [...solid, ...fade(bar, firm, direction)];
}

function fadingEnds(bar: PlacedBar): BarShape[] {
  const { low, high } = bar;
  const inner = Math.min(FADE, (high - low) / 2);
  return [...fade(bar, low + inner, -1), body(bar, low + inner, high - inner), ...fade(bar, high - inner, 1)];
}

function fade({ middle, thickness }: PlacedBar, from: number, direction: 1 | -1): BarShape[] {
  const step = (2 * FADE) / FADE_STEPS;
  return Array.from({ length: FADE_STEPS }, (_, index): BarShape => {
    const start = from + direction * index * step;
    return {
      shape: "rect",
      x: Math.min(start, start + direction * step),
      y: middle - thickness / 2,
      width: step,
      height: thickness,
      paint: "edge",
      opacity: Number((1 - (index + 0.5) / FADE_STEPS).toFixed(3)),
    };
  });
}
