import type { PlacedGlyphs } from "./placed-glyphs.js";

/** In type sizes: writers make type bold by drawing it again this little aside. */
const ASIDE = 0.15;
const SAME_SIZE = 0.12;
const BIN_POINTS = 4;
/** Along the lines; a line of type is cut into so many stretches that few pieces share one. */
const STRETCH_POINTS = 48;
/** A base line that holds more pieces than this is no line of text. */
const MOST_COMPARED = 400;

/**
 * The glyphs that are drawn over others that read the same: type made bold by drawing it twice, or shadows.
 *
 * The second drawing may be cut into other pieces than the first.
 */
export function drawnTwice(glyphs: readonly PlacedGlyphs[]): ReadonlySet<PlacedGlyphs> {
  const twice = new Set<PlacedGlyphs>();
  const bins = new Map<string, PlacedGlyphs[]>();
  for (const piece of glyphs) {
    const near = piecesNear(piece, bins);
    if (near.length <= MOST_COMPARED && repeats(piece, near)) {
      twice.add(piece);
      continue;
    }
    for (const stretch of stretchesOf(piece)) {
      const key = binKey(piece, 0, stretch);
      const bin = bins.get(key);
      if (bin === undefined) bins.set(key, [piece]);
      else bin.push(piece);
    }
  }
  return twice;
}

/** The pieces drawn before that may overlap another, each once, in the order of drawing within their stretches. */
function piecesNear(piece: PlacedGlyphs, bins: ReadonlyMap<string, readonly PlacedGlyphs[]>): readonly PlacedGlyphs[] {
  const near: PlacedGlyphs[] = [];
  const stretches = stretchesOf(piece);
  for (const step of [-1, 0, 1])
    for (const stretch of stretches) for (const other of bins.get(binKey(piece, step, stretch)) ?? []) near.push(other);
  return stretches.length === 1 ? near : Array.from(new Set(near));
}

function repeats(piece: PlacedGlyphs, before: readonly PlacedGlyphs[]): boolean {
  const covered = before.filter(
    (other) =>
      Math.abs(across(other) - across(piece)) <= ASIDE * piece.size &&
      Math.abs(other.size - piece.size) <= SAME_SIZE * piece.size &&
      along(other) < along(piece) + piece.length &&
      along(other) + other.length > along(piece),
  );
  const whole = covered.find(
    (other) =>
      along(other) <= along(piece) + ASIDE * piece.size &&
      along(other) + other.length >= along(piece) + piece.length - ASIDE * piece.size,
  );
  if (whole !== undefined) return standsAt(piece, whole);
  const inside = covered
    .filter(
      (other) =>
        along(other) >= along(piece) - ASIDE * piece.size &&
        along(other) + other.length <= along(piece) + piece.length + ASIDE * piece.size,
    )
    .sort((one, other) => along(one) - along(other));
  return inside.length > 1 && bare(inside.map(({ text }) => text).join("")) === bare(piece.text);
}

/** Whether a longer piece reads the same where the shorter one lies. */
function standsAt(piece: PlacedGlyphs, whole: PlacedGlyphs): boolean {
  if (piece.text === whole.text) return Math.abs(along(piece) - along(whole)) <= ASIDE * piece.size;
  const perCharacter = whole.length / Math.max(1, whole.text.length);
  const expected = (along(piece) - along(whole)) / Math.max(perCharacter, 0.01);
  for (let at = whole.text.indexOf(piece.text); at >= 0; at = whole.text.indexOf(piece.text, at + 1))
    if (Math.abs(at - expected) <= 1 + whole.text.length * 0.1) return true;
  return false;
}

function along({ direction, x, y }: PlacedGlyphs): number {
  return direction === "down" ? y : direction === "up" ? -y : direction === "left" ? -x : x;
}

function across({ direction, x, y }: PlacedGlyphs): number {
  return direction === "down" || direction === "up" ? x : y;
}

function binKey(piece: PlacedGlyphs, step: number, stretch: number): string {
  return `${piece.direction} ${Math.floor(across(piece) / BIN_POINTS) + step} ${stretch}`;
}

/** The stretches of its line that a piece lies in; no more than a page has. */
function stretchesOf(piece: PlacedGlyphs): readonly number[] {
  const first = Math.floor(along(piece) / STRETCH_POINTS);
  const count = Math.min(MOST_STRETCHES, Math.floor((along(piece) + piece.length) / STRETCH_POINTS) - first + 1);
  return Array.from({ length: count }, (_, index) => first + index);
}

/** No page is wider. */
const MOST_STRETCHES = 300;

function bare(text: string): string {
  return text.replace(/\s+/gu, "");
}
