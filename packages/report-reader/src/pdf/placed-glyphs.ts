import { copied } from "../traced/traced-text.js";
import type { TextRun } from "./text-run.js";

/** A matrix as pdf writes it. */
export type Affine = readonly [number, number, number, number, number, number];

/** Which way text runs on the page as it is shown. */
type Direction = "right" | "down" | "left" | "up" | "aslant";

/** Text as drawn: where it begins, how far it runs and which way, seen on the page as it is shown. */
export interface PlacedGlyphs {
  readonly text: string;
  /** Place of the first character among all that the document draws. */
  readonly from: number;
  readonly x: number;
  readonly y: number;
  /** Length along its direction. */
  readonly length: number;
  readonly size: number;
  readonly direction: Direction;
  /** Set in columns, each character upright. */
  readonly vertical: boolean;
  /** Of recognised text: how sure it is, 0 to 1. */
  readonly confidence?: number;
}

/** Half a degree and more off the axes is aslant; scans that were put straight by software are less. */
const STRAIGHT = 0.1;

/** Undefined for text without extent. */
export function placedGlyphs(
  text: string,
  from: number,
  { width, height, vertical }: { readonly width: number; readonly height: number; readonly vertical: boolean },
  [a, b, c, d, x, y]: Affine,
): PlacedGlyphs | undefined {
  const size = vertical ? Math.hypot(a, b) : Math.hypot(c, d);
  const length = vertical ? Math.abs(height) : width;
  if (!(size > 0) || !Number.isFinite(x + y + length + size)) return undefined;
  const direction = vertical ? directionOf(-c, -d) : directionOf(a, b);
  return { text, from, x, y, length, size, direction, vertical };
}

function directionOf(across: number, down: number): Direction {
  if (Math.abs(down) <= Math.abs(across) * STRAIGHT) return across >= 0 ? "right" : "left";
  if (Math.abs(across) <= Math.abs(down) * STRAIGHT) return down > 0 ? "down" : "up";
  return "aslant";
}

/** A run on the page turned so that its direction is the reading direction. */
export function turned({ text, from, x, y, length, size, direction }: PlacedGlyphs): TextRun {
  const run = copied(text, from);
  switch (direction) {
    case "down":
      return { text: run, start: y, end: y + length, y: -x, size };
    case "up":
      return { text: run, start: -y, end: -y + length, y: x, size };
    case "left":
      return { text: run, start: -x, end: -x + length, y: -y, size };
    default:
      return { text: run, start: x, end: x + length, y, size };
  }
}

/** The box around glyphs: left, top, right, bottom. */
export function boxOf({ x, y, length, size, direction }: PlacedGlyphs): readonly [number, number, number, number] {
  const corners: readonly [number, number, number, number] =
    direction === "down"
      ? [x - size, y, x + size * 0.2, y + length]
      : direction === "up"
        ? [x - size, y - length, x + size * 0.2, y]
        : direction === "left"
          ? [x - length, y - size * 0.2, x, y + size]
          : [x, y - size, x + length, y + size * 0.2];
  return corners.map((value) => Math.round(value * 100) / 100) as unknown as readonly [number, number, number, number];
}
