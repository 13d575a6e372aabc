import { isWide } from "../blocks/wide-character.js";
import { childrenNamed, elementsOf, textOf, type MarkupElement } from "../markup/markup-tree.js";
import { placedGlyphs, type Affine, type PlacedGlyphs } from "../pdf/placed-glyphs.js";

const POINTS_PER_MILLIMETRE = 72 / 25.4;
/** A step this many type sizes wide lies between two pieces of text. */
const WIDEST_STEP = 1.9;
const NARROW = 0.5;

/** A text object as placed text; places of characters count on from `from`. */
export function glyphsOfTextObject(object: MarkupElement, from: number): PlacedGlyphs[] {
  const [left = 0, top = 0] = numbersOf(object.attributes.get("Boundary"));
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = numbersOf(object.attributes.get("CTM"));
  const size = Number(object.attributes.get("Size") ?? 0);
  const glyphs: PlacedGlyphs[] = [];
  let x = 0;
  let y = 0;
  let at = from;
  for (const code of childrenNamed(object, "TextCode")) {
    const text = textOf(code);
    // A code that states no place goes on where the one before began.
    x = Number(code.attributes.get("X") ?? x);
    y = Number(code.attributes.get("Y") ?? y);
    const across = stepsOf(code.attributes.get("DeltaX"), text.length);
    const down = stepsOf(code.attributes.get("DeltaY"), text.length);
    for (const piece of piecesOf(text, size, across, down)) {
      const [px, py] = [x + piece.x, y + piece.y];
      const scale = POINTS_PER_MILLIMETRE;
      const place: Affine = [
        a * size * scale,
        b * size * scale,
        (piece.vertical ? -c : c) * size * scale,
        (piece.vertical ? -d : d) * size * scale,
        (a * px + c * py + e + left) * scale,
        (b * px + d * py + f + top) * scale,
      ];
      const stretch = piece.vertical ? Math.hypot(c, d) : Math.hypot(a, b);
      const length = piece.length * stretch * scale;
      const placed = placedGlyphs(
        piece.text,
        at + piece.at,
        { width: length, height: length, vertical: piece.vertical },
        place,
      );
      if (placed !== undefined && piece.text.trim() !== "") glyphs.push(placed);
    }
    at += text.length + 1;
  }
  return glyphs;
}

interface Piece {
  readonly text: string;
  readonly at: number;
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly vertical: boolean;
}

/** The characters of a text code that stand together. Steps lie between characters; the last one is as wide as it is. */
function piecesOf(text: string, size: number, across: readonly number[], down: readonly number[]): Piece[] {
  const characters = Array.from(text);
  const vertical = sum(down) > Math.abs(sum(across));
  const pieces: Piece[] = [];
  let open = { text: "", at: 0, x: 0, y: 0 };
  let length = 0;
  let x = 0;
  let y = 0;
  let at = 0;
  characters.forEach((character, index) => {
    const own = isWide(character) ? size : size * NARROW;
    if (open.text === "") open = { text: "", at, x, y };
    open.text += character;
    const isLast = index === characters.length - 1;
    const stepX = across[index] ?? (down.length > 0 ? 0 : own);
    const stepY = down[index] ?? 0;
    const step = vertical ? stepY : stepX;
    const parts = isLast || step > size * WIDEST_STEP || step < 0;
    length += parts ? own : step;
    x += stepX;
    y += stepY;
    at += character.length;
    if (!parts) return;
    pieces.push({ ...open, length, vertical });
    open = { text: "", at, x, y };
    length = 0;
  });
  return pieces;
}

/** Steps as written, no more than there are characters: numbers, or `g 5 3.2` for five of 3.2. */
function stepsOf(stated: string | undefined, most: number): number[] {
  const words = (stated ?? "")
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== "");
  const steps: number[] = [];
  for (let at = 0; at < words.length && steps.length < most; at += 1) {
    if (words[at] !== "g") steps.push(Number(words[at]));
    else {
      const count = Math.min(most - steps.length, Number(words[at + 1]) || 0);
      for (let index = 0; index < count; index += 1) steps.push(Number(words[at + 2]));
      at += 2;
    }
  }
  return steps.map((step) => (Number.isFinite(step) ? step : 0));
}

function numbersOf(stated: string | undefined): number[] {
  return (stated ?? "").trim() === "" ? [] : (stated ?? "").trim().split(/\s+/u).map(Number);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The text objects of a page in the order of drawing; `hidden` ones apart. */
export function textObjectsOf(content: MarkupElement): {
  readonly shown: MarkupElement[];
  readonly hidden: MarkupElement[];
} {
  const shown: MarkupElement[] = [];
  const hidden: MarkupElement[] = [];
  const walk = (element: MarkupElement, isHidden: boolean): void => {
    for (const child of elementsOf(element)) {
      const hides = isHidden || child.attributes.get("Visible") === "false";
      if (child.name === "TextObject") (hides ? hidden : shown).push(child);
      else walk(child, hides);
    }
  };
  walk(content, false);
  return { shown, hidden };
}
